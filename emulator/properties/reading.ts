import type { RenderContext } from '../context.js';
import type { Json, JsonObject, PageRecord, PropertySchemaRecord } from '../model.js';
import { isObject, plainText } from '../richText.js';

/** One evaluation: who looks, and how far computed values may reach. */
export interface Reading {
  context: RenderContext;
  /** How many references a value shows and a computed value looks at: 25 in page objects, all elsewhere. */
  limit: number;
  /** How many computed values deep this evaluation is; rollups and formulas may form circles. */
  depth: number;
  /** The value of a property in read shape, without its wrapper. */
  read(this: void, page: PageRecord, schema: PropertySchemaRecord, reading: Reading): Json;
}

const MAX_DEPTH = 8;

/** The same evaluation one computed value deeper; null when it goes in circles. */
export function deeper(reading: Reading): Reading | null {
  return reading.depth >= MAX_DEPTH ? null : { ...reading, depth: reading.depth + 1 };
}

/** Whether a value in read shape counts as empty: an unchecked checkbox does not. */
export function isEmpty(value: Json): boolean {
  if (isObject(value) && 'number' in value && 'prefix' in value) return value.number === null;
  if (isObject(value) && typeof value.type === 'string' && value.type in value) {
    return isEmpty(value[value.type] ?? null);
  }
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** What a computed value (`{type: 'number', number: 3}`) holds; any other value as it is. */
export function unwrap(value: Json): Json {
  if (!isObject(value) || typeof value.type !== 'string') return value;
  return value[value.type] ?? null;
}

/** The title of a page as plain text. */
export function titleText(page: PageRecord): string {
  const { title } = page.values;
  return Array.isArray(title) ? plainText(title) : '';
}

/** The names of users or options, the text of rich text: how a value reads as words, one per item. */
export function words(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(words);
  if (!isObject(value)) return value === null ? [] : [String(value)];
  if (typeof value.plain_text === 'string') return [value.plain_text];
  if (typeof value.name === 'string') return [value.name];
  return wordsOfObject(value);
}

function wordsOfObject(value: JsonObject): string[] {
  if ('prefix' in value && typeof value.number === 'number') return [uniqueIdText(value)];
  if (typeof value.start === 'string') return [value.start];
  if (typeof value.type === 'string') return words(value[value.type] ?? null);
  return typeof value.id === 'string' ? [value.id] : [];
}

/** `TASK-12`, or `12` without a prefix. */
function uniqueIdText(value: JsonObject): string {
  const prefix = typeof value.prefix === 'string' ? `${value.prefix}-` : '';
  return `${prefix}${typeof value.number === 'number' ? value.number : ''}`;
}
