import type { Json, JsonObject, PageRecord, PropertySchemaRecord } from '../../model.js';
import { isObject } from '../../richText.js';
import { toMillis } from '../dates.js';
import { findProperty, propertiesOf } from '../lookup.js';
import { deeper, titleText, unwrap, words } from '../reading.js';
import type { Reading } from '../reading.js';
import { relatedPages } from '../rollup.js';
import { evaluate } from './evaluate.js';
import { parseFormula } from './parser.js';
import { FormulaError, isDate, toText } from './values.js';
import type { FormulaValue } from './values.js';

const UNSUPPORTED: JsonObject = { type: 'unsupported', unsupported: {} };

/** A formula's value: `{type, string | number | boolean | date}`, or `unsupported` when it cannot be computed here. */
export function readFormula(page: PageRecord, schema: PropertySchemaRecord, reading: Reading): JsonObject {
  const { expression } = schema.config;
  const inside = deeper(reading);
  if (!inside || typeof expression !== 'string') return UNSUPPORTED;
  try {
    const prop = (name: string): FormulaValue => readProp(page, name, inside);
    return shape(evaluate(parseFormula(expression), { now: reading.context.now, prop }));
  } catch (error) {
    if (error instanceof FormulaError) return UNSUPPORTED;
    throw error;
  }
}

function readProp(page: PageRecord, name: string, reading: Reading): FormulaValue {
  const schema = findProperty(propertiesOf(reading.context.state, page), name);
  if (!schema) throw new FormulaError(`There is no property "${name}"`);
  if (schema.type === 'relation')
    return relatedPages(page, schema, reading).slice(0, reading.limit).map(titleText);
  return CONVERT[schema.type]?.(reading.read(page, schema, reading)) ?? null;
}

const text = (value: Json): FormulaValue => words(value).join('');
const first = (value: Json): FormulaValue => words(value)[0] ?? null;
const plain = (value: Json): FormulaValue => (typeof value === 'object' ? null : value);

/** What `prop()` gives for each kind of property. */
const CONVERT: { [type: string]: (value: Json) => FormulaValue } = {
  title: text,
  rich_text: text,
  number: plain,
  checkbox: plain,
  url: plain,
  email: plain,
  phone_number: plain,
  select: first,
  status: first,
  unique_id: first,
  multi_select: words,
  people: words,
  files: words,
  created_by: first,
  last_edited_by: first,
  date: dateOf,
  created_time: dateOf,
  last_edited_time: dateOf,
  formula: computed,
  rollup: computed,
};

function computed(value: Json): FormulaValue {
  if (isObject(value) && value.type === 'unsupported') throw new FormulaError('An operand is unsupported');
  const inner = unwrap(value);
  if (Array.isArray(inner)) return words(inner);
  return isObject(inner) ? dateOf(inner) : inner;
}

function dateOf(value: Json): FormulaValue {
  if (typeof value === 'string') return Number.isNaN(toMillis(value)) ? null : { start: value, end: null };
  if (!isObject(value) || typeof value.start !== 'string') return null;
  return { start: value.start, end: typeof value.end === 'string' ? value.end : null };
}

function shape(value: FormulaValue): JsonObject {
  if (isDate(value)) return { type: 'date', date: { start: value.start, end: value.end, time_zone: null } };
  if (typeof value === 'boolean') return { type: 'boolean', boolean: value };
  if (typeof value === 'number') return { type: 'number', number: Number.isFinite(value) ? value : null };
  return { type: 'string', string: value === null ? null : toText(value) };
}
