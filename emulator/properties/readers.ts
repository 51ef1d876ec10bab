import type { RenderContext } from '../context.js';
import { renderFile } from '../files.js';
import type { Json, JsonObject, PageRecord, PropertySchemaRecord } from '../model.js';
import { minute } from '../render/common.js';
import { fullUser } from '../render/users.js';
import { isObject, renderRichText } from '../richText.js';
import { readFormula } from './formula/formula.js';
import { findOption, optionsOf, optionValue } from './options.js';
import type { Reading } from './reading.js';
import { readRollup, relatedPages } from './rollup.js';
import { text } from './shape.js';
import { emptyValue } from './writers.js';

type Reader = (page: PageRecord, schema: PropertySchemaRecord, reading: Reading) => Json;

/** An evaluation for this request that shows at most `limit` references per value. */
export function startReading(context: RenderContext, limit = Infinity): Reading {
  return { context, limit, depth: 0, read: readValue };
}

/** The value of a property in read shape, without its wrapper. */
export function readValue(page: PageRecord, schema: PropertySchemaRecord, reading: Reading): Json {
  const reader = READERS[schema.type] ?? stored;
  return reader(page, schema, reading);
}

const stored: Reader = (page, { id, type }) => page.values[id] ?? emptyValue(type);

const list = (page: PageRecord, schema: PropertySchemaRecord): JsonObject[] => {
  const value = page.values[schema.id];
  return Array.isArray(value) ? value.filter(isObject) : [];
};

/** An option as it is named and coloured now; null when it has been dropped from the schema. */
function currentOption(value: Json | undefined, schema: PropertySchemaRecord): JsonObject | null {
  const option = isObject(value) ? findOption(optionsOf(schema), text(value.id)) : undefined;
  return option ? optionValue(option) : null;
}

const richText: Reader = (page, schema, { context, limit }) =>
  withFewMentions(renderRichText(list(page, schema), context), limit);

const option: Reader = (page, schema) => currentOption(page.values[schema.id], schema);

/** The kinds whose value is not what is stored; any other reads as it is stored. */
const READERS: { [type: string]: Reader } = {
  title: richText,
  rich_text: richText,
  select: option,
  status: option,
  multi_select: (page, schema) =>
    list(page, schema)
      .map((value) => currentOption(value, schema))
      .filter((value) => value !== null),
  people: (page, schema, { context, limit }) =>
    list(page, schema)
      .slice(0, limit)
      .map(({ id }) => fullUser(text(id), context)),
  files: (page, schema, { context }) => list(page, schema).map((file) => renderFile(file, context)),
  relation: (page, schema, reading) =>
    relatedPages(page, schema, reading)
      .slice(0, reading.limit)
      .map(({ id }) => ({ id })),
  rollup: readRollup,
  formula: readFormula,
  unique_id: (page, schema) => ({
    prefix: schema.config.prefix ?? null,
    number: page.values[schema.id] ?? null,
  }),
  created_time: (page) => minute(page.createdTime),
  last_edited_time: (page) => minute(page.lastEditedTime),
  created_by: (page, _schema, { context }) => fullUser(page.createdBy, context),
  last_edited_by: (page, _schema, { context }) => fullUser(page.lastEditedBy, context),
  button: () => ({}),
  last_visited_time: () => null,
  verification: (page, schema, { context }) => verification(page.values[schema.id] ?? null, context),
};

/** A verification with its verifier; one whose end has passed reads as expired. */
function verification(value: Json, context: RenderContext): Json {
  if (!isObject(value)) return { state: 'unverified', date: null, verified_by: null };
  const { verified_by: by, date } = value;
  const end = isObject(date) && typeof date.end === 'string' ? Date.parse(date.end) : Infinity;
  const state = value.state === 'verified' && end < context.now.getTime() ? 'expired' : (value.state ?? null);
  return { state, date: date ?? null, verified_by: isObject(by) ? fullUser(text(by.id), context) : null };
}

/** Rich text up to the mention that is one too many. */
function withFewMentions(items: Json[], limit: number): Json[] {
  let mentions = 0;
  const end = items.findIndex((item) => isObject(item) && item.type === 'mention' && ++mentions > limit);
  return end === -1 ? items : items.slice(0, end);
}
