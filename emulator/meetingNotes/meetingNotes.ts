import type { RequestContext } from '../context.js';
import { isTrashedWithin } from '../entities.js';
import { shapeError, validationError } from '../errors.js';
import type { BlockRecord, Json, JsonObject } from '../model.js';
import { asArray, asNumber, asObject, asOneOf } from '../properties/shape.js';
import type { Route } from '../route.js';
import { PROPERTIES } from './conditions.js';
import { createNotes } from './create.js';
import { renderNotes } from './record.js';

const MAX_LIMIT = 50;
const MAX_GROUPS = 3;

export const meetingNotesRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/v1/blocks/meeting_notes',
    body: ['source', 'parent', 'title', 'language', 'options'],
    handle: createNotes,
  },
  {
    method: 'POST',
    path: '/v1/blocks/meeting_notes/query',
    body: ['filter', 'sort', 'limit'],
    handle: query,
  },
];

type NotesTest = (block: BlockRecord) => boolean;
type Order = (a: BlockRecord, b: BlockRecord) => number;

/**
 * The notes that the connection sees of meetings that its person attended, or made notes of; newest first unless sorted.
 * There are no cursors: `limit` is all there is.
 */
function query(context: RequestContext): JsonObject {
  const { filter, sort, limit } = context.body;
  const passes = filter === undefined ? () => true : readFilter(filter, context, 'body.filter', 1);
  const order = readSort(sort);
  const most = readLimit(limit);
  const found = Object.values(context.state.entities)
    .filter((entity): entity is BlockRecord => entity.object === 'block' && isNotes(entity))
    .filter((block) => context.canSee(block) && !isTrashedWithin(context.state, block))
    .filter((block) => isOwn(block, context))
    .filter(passes)
    .sort(order);
  const results = found.slice(0, most).map((block) => renderNotes(block, context));
  return { results, has_more: found.length > most };
}

function isNotes({ type }: BlockRecord): boolean {
  return type === 'meeting_notes' || type === 'transcription';
}

/** Notes of other people's meetings are not found, though they may be read as blocks. */
function isOwn(block: BlockRecord, { bot }: RequestContext): boolean {
  const people = [block.createdBy, PROPERTIES.attendees?.read(block) ?? []].flat();
  return people.includes(bot.personId ?? bot.id) || people.includes(bot.id);
}

function readFilter(input: Json, context: RequestContext, path: string, level: number): NotesTest {
  const filter = asObject(input, path);
  if (filter.property !== undefined && level > 1) return readCondition(filter, context, path);
  if (level > MAX_GROUPS) throw validationError(`${path} is nested too deeply: groups go three levels deep.`);
  const isAnd = asOneOf(filter.operator, ['and', 'or'], `${path}.operator`) === 'and';
  const tests = asArray(filter.filters ?? [], `${path}.filters`).map((one, index) =>
    readFilter(one, context, `${path}.filters[${index}]`, level + 1),
  );
  if (tests.length === 0) return () => true;
  return (block) => (isAnd ? tests.every((test) => test(block)) : tests.some((test) => test(block)));
}

function readCondition(input: JsonObject, context: RequestContext, path: string): NotesTest {
  const property = PROPERTIES[asOneOf(input.property, Object.keys(PROPERTIES), `${path}.property`)];
  if (!property) throw shapeError(`${path}.property`, 'defined', undefined);
  const { operator, value } = asObject(input.filter, `${path}.filter`);
  const name = asOneOf(operator, Object.keys(property.operators), `${path}.filter.operator`);
  const test = property.operators[name]?.(value, `${path}.filter.value`, context);
  return (block) => test?.(property.read(block)) ?? false;
}

const NEWEST_FIRST: Order = (a, b) => b.createdTime.localeCompare(a.createdTime);

function readSort(input: Json | undefined): Order {
  const orders = asArray(input ?? [], 'body.sort').map((one, index): Order => {
    const path = `body.sort[${index}]`;
    const sort = asObject(one, path);
    const property = PROPERTIES[asOneOf(sort.property, Object.keys(PROPERTIES), `${path}.property`)];
    const sign =
      asOneOf(sort.direction, ['ascending', 'descending'], `${path}.direction`) === 'ascending' ? 1 : -1;
    const key = (block: BlockRecord) => String(property?.read(block) ?? '');
    return (a, b) => sign * key(a).localeCompare(key(b));
  });
  return (a, b) => {
    const first = [...orders, NEWEST_FIRST].find((order) => order(a, b) !== 0);
    return first?.(a, b) ?? 0;
  };
}

function readLimit(input: Json | undefined): number {
  if (input === undefined) return MAX_LIMIT;
  const limit = asNumber(input, 'body.limit');
  if (!Number.isInteger(limit) || limit < 1) throw shapeError('body.limit', '≥ `1`', input);
  if (limit > MAX_LIMIT) throw shapeError('body.limit', `≤ \`${MAX_LIMIT}\``, input);
  return limit;
}
