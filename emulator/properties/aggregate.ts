import type { Json, JsonObject } from '../model.js';
import { isObject } from '../richText.js';
import { toMillis } from './dates.js';
import { isEmpty, unwrap, words } from './reading.js';

/** What a rollup adds up: one value per related page, in read shape, and their kind. */
export interface Column {
  type: string;
  values: Json[];
}

type Aggregate = (column: Column) => JsonObject;

const number = (value: number | null): JsonObject => ({
  type: 'number',
  number: value === null ? null : Number(value.toPrecision(15)),
});
const date = (value: JsonObject | null): JsonObject => ({ type: 'date', date: value });
const UNSUPPORTED: JsonObject = { type: 'unsupported', unsupported: {} };

/** The rollup functions that can be computed; any other is `unsupported`. */
const AGGREGATES: { [name: string]: Aggregate } = {
  count: ({ values }) => number(values.length),
  count_values: ({ values }) => number(values.map(countOf).reduce(plus, 0)),
  empty: ({ values }) => number(values.filter(isEmpty).length),
  not_empty: ({ values }) => number(values.filter(filled).length),
  unique: ({ values }) => number(distinct(values).length),
  percent_empty: ({ values }) => share(values, isEmpty),
  percent_not_empty: ({ values }) => share(values, filled),
  checked: ({ values }) => number(values.filter(isChecked).length),
  unchecked: ({ values }) => number(values.filter(isUnchecked).length),
  percent_checked: ({ values }) => share(values, isChecked),
  percent_unchecked: ({ values }) => share(values, isUnchecked),
  sum: ({ values }) => number(numbers(values).reduce(plus, 0)),
  average: over((all) => all.reduce(plus, 0) / all.length),
  median: over(median),
  min: over((all) => Math.min(...all)),
  max: over((all) => Math.max(...all)),
  range: over((all) => Math.max(...all) - Math.min(...all)),
  earliest_date: ({ values }) => date(moment(moments(values)[0])),
  latest_date: ({ values }) => date(moment(moments(values).at(-1))),
  date_range: ({ values }) => date(range(moments(values))),
  show_original: ({ type, values }) => array(type, values),
  show_unique: ({ type, values }) => array(type, distinct(values)),
};

/** The value of a rollup function over a column: `{type, number | date | array | unsupported}`. */
export function aggregate(name: string, column: Column): JsonObject {
  return AGGREGATES[name]?.(column) ?? UNSUPPORTED;
}

function over(combine: (all: number[]) => number): Aggregate {
  return ({ values }) => {
    const all = numbers(values);
    return number(all.length === 0 ? null : combine(all));
  };
}

function numbers(values: Json[]): number[] {
  return values.map(toNumber).filter((value) => value !== null);
}

function toNumber(value: Json): number | null {
  const inner = isObject(value) && 'prefix' in value ? (value.number ?? null) : unwrap(value);
  return typeof inner === 'number' ? inner : null;
}

function median(all: number[]): number {
  const sorted = [...all].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** Starts and ends of all dates, earliest first. */
function moments(values: Json[]): string[] {
  return values
    .map(unwrap)
    .flatMap((value) => (isObject(value) ? [value.start, value.end] : [value]))
    .filter((value): value is string => typeof value === 'string' && !Number.isNaN(toMillis(value)))
    .sort((a, b) => toMillis(a) - toMillis(b));
}

function moment(start: string | undefined): JsonObject | null {
  return start === undefined ? null : { start, end: null, time_zone: null };
}

function range(all: string[]): JsonObject | null {
  const [first] = all;
  return first === undefined ? null : { start: first, end: all.at(-1) ?? null, time_zone: null };
}

function array(type: string, values: Json[]): JsonObject {
  return { type: 'array', array: values.map((value) => ({ type, [type]: value })) };
}

/** By what is read rather than by identity: two people of one name are two, as their ids differ. */
function distinct(values: Json[]): Json[] {
  return [...new Map(values.filter(filled).map((value) => [JSON.stringify(value), value] as const)).values()];
}

function countOf(value: Json): number {
  if (isEmpty(value)) return 0;
  const isText = Array.isArray(value) && isObject(value[0]) && 'plain_text' in value[0];
  return Array.isArray(value) && !isText ? words(value).length : 1;
}

function share(values: Json[], matches: (value: Json) => boolean): JsonObject {
  return number(values.length === 0 ? null : values.filter(matches).length / values.length);
}

const plus = (a: number, b: number): number => a + b;
const filled = (value: Json): boolean => !isEmpty(value);
const isChecked = (value: Json): boolean => unwrap(value) === true;
const isUnchecked = (value: Json): boolean => unwrap(value) === false;
