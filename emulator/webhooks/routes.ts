import { randomBytes } from 'node:crypto';

import { ApiError, shapeError, validationError } from '../errors.js';
import { newId } from '../id.js';
import type { Json, JsonObject, State, WebhookRecord } from '../model.js';
import { readVersion } from '../versions.js';
import { refuseUnknown } from '../validate/blocks.js';
import { shakeHands } from './delivery.js';
import { EVENT_TYPES } from './events.js';
import type { Hub } from './hub.js';

const LATEST_VERSION = '2026-03-11';

/** What the portal of a Notion developer does: nothing of it is in Notion's API. */
export interface WebhookParts {
  state: State;
  hub: Hub;
  /** The connections that may subscribe; the first unless the request names one. */
  clients: readonly { id: string }[];
  saved(this: void): void;
}

type Handler = (parts: WebhookParts, body: JsonObject, id: string) => JsonObject | Promise<JsonObject>;

/** The routes below `/_emulator/` by method and path. */
export const WEBHOOK_ROUTES: { [route: string]: Handler } = {
  'GET webhooks': ({ state, hub }) => ({
    object: 'list',
    results: Object.values(state.webhooks).map((webhook) => render(webhook)),
    settings: renderSettings(hub),
  }),
  'POST webhooks': subscribe,
  'PATCH webhooks': ({ hub }, body) => {
    refuseUnknown(body, Object.keys(SETTINGS), 'body');
    for (const [key, value] of Object.entries(body))
      Object.assign(hub.settings, SETTINGS[key]?.(value, `body.${key}`));
    return renderSettings(hub);
  },
  'POST flush': ({ hub }) => ({ object: 'flush', events: hub.flush() }),
  'GET webhooks/:id': (parts, _body, id) => ({
    ...render(find(parts, id)),
    attempts: parts.hub.attempts(id).map(({ eventId, type, attemptNumber, status }) => {
      return { event_id: eventId, type, attempt_number: attemptNumber, status };
    }),
  }),
  'DELETE webhooks/:id': (parts, _body, id) => {
    const webhook = find(parts, id);
    delete parts.state.webhooks[id];
    save(parts);
    return { ...render(webhook), status: 'deleted' };
  },
  'POST webhooks/:id/resend': async (parts, _body, id) => {
    const webhook = find(parts, id);
    return { ...render(webhook), reached: await shakeHands(webhook) };
  },
  'POST webhooks/:id/verify': (parts, body, id) => {
    const webhook = find(parts, id);
    if (body.verification_token !== webhook.verificationToken) {
      throw validationError(
        'body.verification_token is not the one that was posted to the URL of the subscription.',
      );
    }
    webhook.status = 'active';
    save(parts);
    return render(webhook);
  },
};

async function subscribe(parts: WebhookParts, body: JsonObject): Promise<JsonObject> {
  refuseUnknown(body, ['url', 'event_types', 'client_id', 'api_version'], 'body');
  const { url } = body;
  if (typeof url !== 'string' || !/^https?:\/\//.test(url) || !URL.canParse(url)) {
    throw shapeError('body.url', 'an http or https address', url);
  }
  const webhook: WebhookRecord = {
    id: newId(),
    url,
    clientId: readClient(parts, body.client_id),
    eventTypes: readTypes(body.event_types),
    apiVersion: readApiVersion(body.api_version),
    verificationToken: `secret_${randomBytes(24).toString('hex')}`,
    status: 'pending_verification',
  };
  parts.state.webhooks[webhook.id] = webhook;
  parts.saved();
  return { ...render(webhook), reached: await shakeHands(webhook) };
}

function readApiVersion(sent: Json | undefined): string {
  if (sent === undefined) return LATEST_VERSION;
  if (typeof sent !== 'string') throw shapeError('body.api_version', 'a string', sent);
  return readVersion(sent);
}

function readClient({ clients }: WebhookParts, sent: Json | undefined): string {
  const client = clients.find(({ id }) => sent === undefined || id === sent);
  if (!client) throw shapeError('body.client_id', 'the id of a connection of this emulator', sent);
  return client.id;
}

function readTypes(sent: Json | undefined): string[] {
  const known = Object.keys(EVENT_TYPES);
  if (sent === undefined) return known;
  if (!Array.isArray(sent)) throw shapeError('body.event_types', 'an array', sent);
  const unknown = sent.find((type) => typeof type !== 'string' || !known.includes(type));
  if (unknown !== undefined) throw shapeError('body.event_types', `some of ${known.join(', ')}`, unknown);
  return sent.filter((type) => typeof type === 'string');
}

const milliseconds =
  (key: string) =>
  (value: Json, path: string): object => {
    if (typeof value !== 'number' || value < 0 || value > 600_000)
      throw shapeError(path, 'milliseconds', value);
    return { [key]: value };
  };

const flag =
  (key: string) =>
  (value: Json, path: string): object => {
    if (typeof value !== 'boolean') throw shapeError(path, 'a boolean', value);
    return { [key]: value };
  };

const SETTINGS: { [key: string]: (value: Json, path: string) => object } = {
  window_ms: milliseconds('windowMs'),
  retry_ms: milliseconds('retryMs'),
  duplicate: flag('duplicate'),
  reorder: flag('reorder'),
};

function renderSettings({ settings }: Hub): JsonObject {
  const { windowMs, retryMs, duplicate, reorder } = settings;
  return { window_ms: windowMs, retry_ms: retryMs, duplicate, reorder };
}

function find({ state }: WebhookParts, id: string): WebhookRecord {
  const webhook = Object.hasOwn(state.webhooks, id) ? state.webhooks[id] : undefined;
  if (!webhook) throw new ApiError(404, 'object_not_found', `There is no webhook subscription ${id}.`);
  return webhook;
}

function save({ hub, saved }: WebhookParts): void {
  saved();
  hub.watch();
}

/** Without the verification token: whoever subscribes reads it at the URL. */
function render({ id, url, clientId, eventTypes, apiVersion, status }: WebhookRecord): JsonObject {
  return {
    ...{ object: 'webhook_subscription', id, url, client_id: clientId, status },
    ...{ event_types: eventTypes, api_version: apiVersion },
  };
}
