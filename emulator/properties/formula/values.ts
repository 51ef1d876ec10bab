import { toMillis } from '../dates.js';

/** A moment or a range of time; `start` and `end` are ISO 8601, days or times. */
export interface DateValue {
  start: string;
  end: string | null;
}

export type FormulaValue = null | boolean | number | string | DateValue | FormulaValue[];

/** A formula that cannot be read or computed here; its property then reads as `unsupported`. */
export class FormulaError extends Error {}

/** Whether the value is a date rather than a list. */
export function isDate(value: FormulaValue): value is DateValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as text, as `format()` gives it: empty for null, items joined by commas. */
export function toText(value: FormulaValue): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(toText).join(', ');
  if (isDate(value)) return value.end === null ? value.start : `${value.start} → ${value.end}`;
  return String(value);
}

/** The value as a number: empty is 0, true is 1. Throws a `FormulaError` for words and dates. */
export function toNumber(value: FormulaValue): number {
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  throw new FormulaError(`"${toText(value)}" is not a number`);
}

/** Whether the value counts as true: empty text, 0, empty lists and null do not. */
export function isTrue(value: FormulaValue): boolean {
  return !isBlank(value);
}

/** What `empty()` says: null, empty text, 0, false and empty lists are. */
export function isBlank(value: FormulaValue): boolean {
  return (
    value === null ||
    value === '' ||
    value === 0 ||
    value === false ||
    (Array.isArray(value) && value.length === 0)
  );
}

/** Below 0, 0 or above 0: by time, by number, by text, whichever both sides are. Throws for unlike sides. */
export function compare(a: FormulaValue, b: FormulaValue): number {
  if (isDate(a) && isDate(b)) return toMillis(a.start) - toMillis(b.start);
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : Number(a > b);
  return toNumber(a) - toNumber(b);
}

/** Equality of `==`: null equals null only; lists and dates by what they hold. */
export function equals(a: FormulaValue, b: FormulaValue): boolean {
  if (isDate(a) && isDate(b)) return toText(a) === toText(b);
  if (Array.isArray(a) && Array.isArray(b)) return JSON.stringify(a) === JSON.stringify(b);
  return a === b;
}
