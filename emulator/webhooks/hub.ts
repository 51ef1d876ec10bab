import { randomUUID } from 'node:crypto';

import type { RequestContext } from '../context.js';
import type { BotRecord, Json, JsonObject, State, WebhookRecord } from '../model.js';
import { isVisible } from '../visibility.js';
import type { Happening } from './changes.js';
import { compare } from './changes.js';
import type { Attempt } from './delivery.js';
import { deliver } from './delivery.js';
import { EVENT_TYPES } from './events.js';
import type { Picture } from './picture.js';
import { takePicture } from './picture.js';

/** How events are delivered; what makes a receiver's life hard is off unless asked for. */
interface HubSettings {
  /** How long changes of one object are gathered, in milliseconds. */
  windowMs: number;
  /** The first pause before another attempt, in milliseconds; Notion's takes minutes. */
  retryMs: number;
  /** Sends each event twice. */
  duplicate: boolean;
  /** Sends the events of a window in the opposite order. */
  reorder: boolean;
}

export interface Hub {
  settings: HubSettings;
  /** To be called after each change of the state, by whom if that is known. */
  changed(this: void, botId?: string): void;
  /** Sends what is being gathered at once, and says how much that was. */
  flush(this: void): number;
  /** The last 100 attempts of a subscription, oldest first. */
  attempts(this: void, webhookId: string): Attempt[];
  /** To be called when a subscription became active: what was before is no event. */
  watch(this: void): void;
}

interface Parts {
  state: State;
  now(this: void): Date;
  background: RequestContext['background'];
}

/** An event that may still grow. */
interface Pending {
  webhook: WebhookRecord;
  happening: Happening;
  authors: string[];
  at: Date;
}

const MAX_ATTEMPTS_KEPT = 100;

/** Compares the state with what it was after each change, and tells the subscriptions what happened. */
export function createHub({ state, now, background }: Parts): Hub {
  const settings = { windowMs: 1000, retryMs: 200, duplicate: false, reorder: false };
  const attempts = new Map<string, Attempt[]>();
  const pending = new Map<string, Pending>();
  let picture: Picture | null = null;
  let timer: NodeJS.Timeout | null = null;
  const note = (webhookId: string, attempt: Attempt) => {
    const kept = attempts.get(webhookId) ?? [];
    attempts.set(webhookId, [...kept, attempt].slice(-MAX_ATTEMPTS_KEPT));
  };
  const send = (events: Pending[]) => {
    const ordered = settings.reorder ? events.toReversed() : events;
    const deliveries = ordered.map((event) => ({ webhook: event.webhook, payload: payloadOf(event, state) }));
    const twice = settings.duplicate ? deliveries.flatMap((delivery) => [delivery, delivery]) : deliveries;
    deliver(twice, { background, retryMs: settings.retryMs, note });
  };
  const flush = () => {
    if (timer) clearTimeout(timer);
    timer = null;
    const events = [...pending.values()];
    pending.clear();
    send(events);
    return events.length;
  };
  const tell = (happening: Happening, botId: string | undefined) => {
    for (const webhook of listeners(state, happening)) {
      const event = { webhook, happening, authors: [botId ?? happening.by], at: now() };
      if (!EVENT_TYPES[happening.type]?.aggregated) send([event]);
      else gather(pending, event);
    }
    if (pending.size > 0) timer ??= setTimeout(flush, settings.windowMs).unref();
  };
  const watch = () => {
    const isHeard = Object.values(state.webhooks).some(({ status }) => status === 'active');
    picture = isHeard ? takePicture(state, now()) : null;
  };
  watch();
  return {
    settings,
    watch,
    flush,
    attempts: (webhookId) => attempts.get(webhookId) ?? [],
    changed: (botId) => {
      const before = picture;
      watch();
      if (before && picture) for (const happening of compare(before, picture, state)) tell(happening, botId);
    },
  };
}

/** Adds an event to what waits: to an earlier one of its kind, and not at all when its object came and went meanwhile. */
function gather(pending: Map<string, Pending>, event: Pending): void {
  const { webhook, happening } = event;
  const keyOf = (type: string) => `${webhook.id} ${happening.entity.id} ${type}`;
  const [object = '', verb] = happening.type.split('.');
  if (verb === 'deleted' && pending.has(keyOf(`${object}.created`))) {
    for (const key of pending.keys()) if (key.startsWith(keyOf(''))) pending.delete(key);
    return;
  }
  const earlier = pending.get(keyOf(happening.type));
  pending.set(keyOf(happening.type), earlier ? merge(earlier, event) : event);
}

function merge(earlier: Pending, later: Pending): Pending {
  const data = { ...later.happening.data };
  for (const key of ['updated_blocks', 'updated_properties', 'updated_fields']) {
    const lists = [earlier.happening.data?.[key], data[key]].filter((value) => Array.isArray(value));
    if (lists.length > 0) data[key] = unique(lists.flat());
  }
  const authors = [...new Set([...earlier.authors, ...later.authors])];
  return { ...later, authors, happening: { ...later.happening, data } };
}

/** The last word on each object: one that changed twice is named once. */
function unique(items: Json[]): Json[] {
  const keyOf = (item: Json) =>
    typeof item === 'object' && item !== null && 'id' in item
      ? JSON.stringify(item.id)
      : JSON.stringify(item);
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

function listeners(state: State, happening: Happening): WebhookRecord[] {
  return Object.values(state.webhooks).filter(
    (webhook) =>
      webhook.status === 'active' &&
      webhook.eventTypes.includes(happening.type) &&
      audience(state, webhook, happening).length > 0,
  );
}

/** The installations of the subscription's connection that see what happened. */
function audience(
  state: State,
  { clientId }: WebhookRecord,
  { about, botId, workspaceId }: Happening,
): BotRecord[] {
  return Object.values(state.bots).filter(
    (bot) =>
      bot.clientId === clientId &&
      bot.workspaceId === workspaceId &&
      (about ? isVisible(state, bot, about) : bot.id === botId),
  );
}

function payloadOf({ webhook, happening, authors, at }: Pending, state: State): JsonObject {
  const { workspaceId, type, entity, data } = happening;
  return {
    id: randomUUID(),
    timestamp: at.toISOString(),
    workspace_id: workspaceId,
    workspace_name: state.workspaces[workspaceId]?.name ?? null,
    subscription_id: webhook.id,
    integration_id: webhook.clientId,
    type,
    authors: authors.map((id) => ({ id, type: state.bots[id] ? 'bot' : 'person' })),
    accessible_by: audience(state, webhook, happening).flatMap((bot) => [
      ...(bot.personId === null ? [] : [{ id: bot.personId, type: 'person' }]),
      { id: bot.id, type: 'bot' },
    ]),
    attempt_number: 1,
    api_version: webhook.apiVersion,
    entity,
    ...(data === null ? {} : { data }),
  };
}
