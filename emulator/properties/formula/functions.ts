import { toMillis } from '../dates.js';
import { compare, equals, FormulaError, isBlank, isDate, toNumber, toText } from './values.js';
import type { DateValue, FormulaValue } from './values.js';

type Func = (...args: FormulaValue[]) => FormulaValue;

const DAY = 86_400_000;
const UNITS: { [unit: string]: number } = {
  milliseconds: 1,
  seconds: 1000,
  minutes: 60_000,
  hours: 3_600_000,
  days: DAY,
  weeks: 7 * DAY,
};
const MONTHS: { [unit: string]: number } = { months: 1, quarters: 3, years: 12 };

const math =
  (operation: (...numbers: number[]) => number): Func =>
  (...args) =>
    operation(...args.map(toNumber));

/** Functions whose arguments are all computed first; `if`, `ifs`, `and`, `or`, `prop`, `now` and `today` are not here. */
export const FUNCTIONS: { [name: string]: Func } = {
  add: (a = null, b = null) =>
    typeof a === 'string' || typeof b === 'string' ? toText(a) + toText(b) : toNumber(a) + toNumber(b),
  subtract: math((a = 0, b = 0) => a - b),
  multiply: math((a = 0, b = 0) => a * b),
  divide: math((a = 0, b = 0) => a / b),
  mod: math((a = 0, b = 0) => a % b),
  pow: math((a = 0, b = 0) => a ** b),
  unaryMinus: math((a = 0) => -a),
  abs: math((a = 0) => Math.abs(a)),
  floor: math((a = 0) => Math.floor(a)),
  ceil: math((a = 0) => Math.ceil(a)),
  min: math(Math.min),
  max: math(Math.max),
  round: math((a = 0, places = 0) => Number(`${Math.round(Number(`${a}e${places}`))}e${-places}`)),
  equal: (a = null, b = null) => equals(a, b),
  unequal: (a = null, b = null) => !equals(a, b),
  larger: (a = null, b = null) => compare(a, b) > 0,
  largerEq: (a = null, b = null) => compare(a, b) >= 0,
  smaller: (a = null, b = null) => compare(a, b) < 0,
  smallerEq: (a = null, b = null) => compare(a, b) <= 0,
  not: (a = null) => isBlank(a),
  empty: (a = null) => isBlank(a),
  concat: (...parts) => parts.map(toText).join(''),
  format: (a = null) => toText(a),
  lower: (a = null) => toText(a).toLowerCase(),
  upper: (a = null) => toText(a).toUpperCase(),
  length: (a = null) => (Array.isArray(a) ? a.length : toText(a).length),
  contains: (a = null, b = null) => toText(a).includes(toText(b)),
  dateBetween: (a = null, b = null, unit = 'days') => dateBetween(a, b, toText(unit)),
};

/** Whole units from `b` to `a`, towards zero; null when either date is empty. */
function dateBetween(a: FormulaValue, b: FormulaValue, unit: string): number | null {
  if (a === null || b === null) return null;
  if (!isDate(a) || !isDate(b)) throw new FormulaError('dateBetween takes two dates and a unit');
  const months = MONTHS[unit];
  if (months !== undefined) return Math.trunc(monthsBetween(a, b) / months);
  const millis = UNITS[unit];
  if (millis === undefined) throw new FormulaError(`dateBetween knows no unit "${unit}"`);
  return Math.trunc((toMillis(a.start) - toMillis(b.start)) / millis);
}

function monthsBetween(a: DateValue, b: DateValue): number {
  const [to, from] = [new Date(toMillis(a.start)), new Date(toMillis(b.start))];
  const whole = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  const rest = to.getUTCDate() - from.getUTCDate();
  if (whole > 0 && rest < 0) return whole - 1;
  return whole < 0 && rest > 0 ? whole + 1 : whole;
}
