import type { RequestContext } from '../context.js';
import { newRecord } from '../entities.js';
import { newId } from '../id.js';
import type { BlockRecord, EntityRecord, Json, JsonObject, PageRecord, ParentRecord } from '../model.js';
import { isObject } from '../richText.js';

/** What the mentions of a template become in a copy: the day, the moment and the person of now. */
export interface Occasion {
  today: string;
  now: string;
  personId: string;
}

/** Copies what stands on a page, nested blocks and pages too, to the end of another; databases stay where they are. */
export function copyContent(
  from: PageRecord,
  to: PageRecord,
  occasion: Occasion,
  context: RequestContext,
): void {
  const copies = childrenOf(from, context).flatMap(
    (child) => copyEntity(child, { type: 'page_id', id: to.id }, occasion, context) ?? [],
  );
  to.childIds.push(...copies);
}

/** The id of the copy; null for what is not copied. */
function copyEntity(
  entity: EntityRecord,
  parent: ParentRecord,
  occasion: Occasion,
  context: RequestContext,
): string | null {
  if (entity.object !== 'block' && entity.object !== 'page') return null;
  const copy: BlockRecord | PageRecord = {
    ...structuredClone(entity),
    ...newRecord(newId(), parent, context),
    childIds: [],
  };
  if (copy.object === 'block') copy.content = settle(copy.content, occasion);
  else copy.values = settle(copy.values, occasion);
  context.state.entities[copy.id] = copy;
  const below: ParentRecord = { type: entity.object === 'page' ? 'page_id' : 'block_id', id: copy.id };
  copy.childIds = childrenOf(entity, context).flatMap(
    (child) => copyEntity(child, below, occasion, context) ?? [],
  );
  return copy.id;
}

function childrenOf({ childIds }: PageRecord | BlockRecord, { state }: RequestContext): EntityRecord[] {
  return childIds.flatMap((id) => {
    const child = state.entities[id];
    return child && !child.inTrash ? [child] : [];
  });
}

/** The same content with the mentions that wait for an occasion (`@today`, `@now`, `@me`) filled in. */
function settle<T extends Json>(value: T, occasion: Occasion): T {
  if (Array.isArray(value)) return value.map((item) => settle(item, occasion)) as T;
  if (!isObject(value)) return value;
  const waiting = isObject(value.template_mention) ? value.template_mention : null;
  if (value.type === 'template_mention' && waiting) return mentionOf(waiting, occasion) as T;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, settle(inner, occasion)])) as T;
}

function mentionOf(waiting: JsonObject, { today, now, personId }: Occasion): JsonObject {
  if (waiting.template_mention_user !== undefined) return { type: 'user', user: { id: personId } };
  const start = waiting.template_mention_date === 'now' ? now : today;
  return { type: 'date', date: { start, end: null, time_zone: null } };
}
