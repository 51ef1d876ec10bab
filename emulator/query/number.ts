import type { Json } from '../model.js';
import { asBoolean, asNumber } from '../properties/shape.js';
import { isObject } from '../richText.js';
import { EMPTINESS } from './conditions.js';
import type { Condition, Conditions } from './conditions.js';

/** An empty number passes `does_not_equal` only. */
const compared =
  (matches: (value: number, wanted: number) => boolean, whenEmpty = false): Condition =>
  (operand, { path }) => {
    const wanted = asNumber(operand, path);
    return (value) => {
      const number = numberIn(value);
      return number === null ? whenEmpty : matches(number, wanted);
    };
  };

export const NUMBER: Conditions = {
  equals: compared((value, wanted) => value === wanted),
  does_not_equal: compared((value, wanted) => value !== wanted, true),
  greater_than: compared((value, wanted) => value > wanted),
  less_than: compared((value, wanted) => value < wanted),
  greater_than_or_equal_to: compared((value, wanted) => value >= wanted),
  less_than_or_equal_to: compared((value, wanted) => value <= wanted),
  ...EMPTINESS,
};

const checked =
  (same: boolean): Condition =>
  (operand, { path }) => {
    const wanted = asBoolean(operand, path);
    return (value) => ((value === true) === wanted) === same;
  };

export const CHECKBOX: Conditions = { equals: checked(true), does_not_equal: checked(false) };

/** A number, or the number of a unique id. */
function numberIn(value: Json): number | null {
  const number = isObject(value) ? value.number : value;
  return typeof number === 'number' ? number : null;
}
