import { notFound, shapeError, validationError } from '../errors.js';
import { requireUrl } from '../files.js';
import { requireId } from '../id.js';
import type { DataSourceRecord, Json, JsonObject, PropertySchemaRecord, State } from '../model.js';
import { isObject, normaliseRichText } from '../richText.js';
import { normaliseDate } from './dates.js';
import { unsigned } from '../uploads/links.js';
import { findPage } from './lookup.js';
import { findOption, makeOption, optionsOf, optionValue } from './options.js';
import { asArray, asBoolean, asNumber, asObject, asOneOf, asString, text } from './shape.js';

/** Who writes what at which moment; `added` collects the options to add to the schema once every value has been checked. */
export interface WriteContext {
  state: State;
  source: DataSourceRecord | null;
  botId: string;
  now: Date;
  added: { schema: PropertySchemaRecord; option: JsonObject }[];
}

interface Place extends WriteContext {
  schema: PropertySchemaRecord;
  path: string;
}

type Writer = (value: Json, place: Place) => Json;

const MAX_REFERENCES = 100;
const MAX_CONTACT = 200;
const MAX_URL = 2000;
const MAX_FILES = 100;

const orNull =
  (writer: Writer): Writer =>
  (value, place) =>
    value === null ? null : writer(value, place);

const richText: Writer = (value, { path }) => normaliseRichText(value, path);
/** An empty string is no way to clear a property: that is null. */
const filled =
  (max: number): Writer =>
  (value, { path }) => {
    const sent = asString(value, path, max);
    if (sent === '') throw shapeError(`${path}.length`, '≥ `1`', 0);
    return sent;
  };

/** How a sent value becomes the stored one, by kind. A kind that is missing here cannot be written. */
export const WRITERS: { [type: string]: Writer } = {
  title: richText,
  rich_text: richText,
  number: orNull((value, { path }) => asNumber(value, path)),
  select: orNull((value, place) => selectOne(value, place, place.path)),
  multi_select: (value, place) =>
    collapse(
      asArray(value, place.path, MAX_REFERENCES).map((item, index) =>
        selectOne(item, place, `${place.path}[${index}]`),
      ),
    ),
  status: orNull((value, place) => {
    const [key] = optionKey(value, place.path);
    const option = findOption(optionsOf(place.schema), key);
    if (!option) throw validationError(`Status option "${key}" does not exist. ${choices(place.schema)}`);
    return optionValue(option);
  }),
  date: orNull((value, { path }) => normaliseDate(value, path)),
  people: (value, place) =>
    collapse(
      asArray(value, place.path, MAX_REFERENCES).map((item, i) => person(item, place, `${place.path}[${i}]`)),
    ),
  files: (value, { path }) =>
    asArray(value, path, MAX_FILES).map((item, index) => file(item, `${path}[${index}]`)),
  checkbox: (value, { path }) => asBoolean(value, path),
  url: orNull(filled(MAX_URL)),
  email: orNull(filled(MAX_CONTACT)),
  phone_number: orNull(filled(MAX_CONTACT)),
  relation: (value, place) =>
    collapse(
      asArray(value, place.path, MAX_REFERENCES).map((item, i) =>
        related(item, place, `${place.path}[${i}]`),
      ),
    ),
  verification: (value, place) => verification(asObject(value, place.path), place),
  place: orNull((value, { path }) => {
    const { lat, lon, ...rest } = asObject(value, path);
    return { ...rest, lat: asNumber(lat, `${path}.lat`), lon: asNumber(lon, `${path}.lon`) };
  }),
};

/** What an unset property of each stored kind holds; kinds that are left out hold null. */
const EMPTY: { [type: string]: Json } = { checkbox: false };
for (const type of ['title', 'rich_text', 'multi_select', 'people', 'files', 'relation']) EMPTY[type] = [];

/** The stored value of a property that was never set. */
export function emptyValue(type: string): Json {
  const value = EMPTY[type] ?? null;
  return Array.isArray(value) ? [] : value;
}

function selectOne(value: Json, place: Place, path: string): JsonObject {
  const [key, input] = optionKey(value, path);
  const fresh = place.added.filter(({ schema }) => schema === place.schema).map(({ option }) => option);
  const options = [...optionsOf(place.schema), ...fresh];
  const known = findOption(options, key);
  if (known) return optionValue(known);
  if (input.name === undefined)
    throw validationError(`${path}.id "${key}" names no option. ${choices(place.schema)}`);
  const option = makeOption(input, options.length, path);
  place.added.push({ schema: place.schema, option });
  return optionValue(option);
}

function optionKey(value: Json, path: string): [string, JsonObject] {
  const input = asObject(value, path);
  const key = input.id ?? input.name;
  if (typeof key !== 'string') throw shapeError(`${path}.name`, 'defined', key);
  return [key, input];
}

function choices(schema: PropertySchemaRecord): string {
  const names = optionsOf(schema).map((option) => `"${text(option.name)}"`);
  return `The options of ${schema.name} are: ${names.join(', ')}.`;
}

function person(value: Json, place: Place, path: string): JsonObject {
  const id = requireId(asObject(value, path).id, `${path}.id`);
  const bot = place.state.bots[id];
  const workspaceId = place.source?.workspaceId ?? '';
  const member = place.state.workspaces[workspaceId]?.memberIds.includes(id);
  if (!member && bot?.workspaceId !== workspaceId) {
    throw validationError(`${path}.id ${id} is not a user of this workspace.`);
  }
  return { id };
}

function file(value: Json, path: string): JsonObject {
  const input = asObject(value, path);
  if (input.file_upload !== undefined) {
    const id = requireId(asObject(input.file_upload, `${path}.file_upload`).id, `${path}.file_upload.id`);
    const given = input.name === undefined ? '' : asString(input.name, `${path}.name`, MAX_REFERENCES);
    return { name: given, type: 'file_upload', file_upload: { id } };
  }
  const type = isObject(input.file) ? 'file' : 'external';
  const name = asString(input.name, `${path}.name`, MAX_REFERENCES);
  const url = requireUrl(asObject(input[type], `${path}.${type}`).url, `${path}.${type}.url`);
  return { name, type, [type]: { url: type === 'file' ? unsigned(url) : url } };
}

function related(value: Json, place: Place, path: string): JsonObject {
  const id = requireId(asObject(value, path).id, `${path}.id`);
  const page = findPage(place.state, id);
  if (!page || page.workspaceId !== place.source?.workspaceId) {
    throw notFound('page', id, place.state.bots[place.botId]?.name ?? 'this connection');
  }
  const target = place.schema.config.data_source_id;
  if (page.parent.type !== 'data_source_id' || page.parent.id !== target) {
    throw validationError(`${path}.id ${id} is not a page of the related data source ${text(target)}.`);
  }
  return { id };
}

function verification(input: JsonObject, { path, botId, now, state }: Place): JsonObject {
  const status = asOneOf(input.state, ['verified', 'unverified'], `${path}.state`);
  if (status === 'unverified') return { state: status, date: null, verified_by: null };
  const date = input.date ? normaliseDate(input.date, `${path}.date`) : null;
  return {
    state: status,
    date: date ?? { start: now.toISOString(), end: null, time_zone: null },
    verified_by: { id: state.bots[botId]?.personId ?? botId },
  };
}

/** Without what was there before: Notion keeps the first of equal entries. */
function collapse(items: JsonObject[]): JsonObject[] {
  return [...new Map(items.map((item) => [text(item.id), item] as const)).values()];
}
