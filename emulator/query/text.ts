import { words } from '../properties/reading.js';
import { asString } from '../properties/shape.js';
import { EMPTINESS, opposite } from './conditions.js';
import type { Condition, Conditions } from './conditions.js';

/** Equality looks at case; finding a part does not. */
const equals: Condition = (operand, { path }) => {
  const wanted = asString(operand, path);
  return (value) => words(value).join('') === wanted;
};

const part =
  (matches: (text: string, part: string) => boolean): Condition =>
  (operand, { path }) => {
    const wanted = asString(operand, path).toLowerCase();
    return (value) => matches(words(value).join('').toLowerCase(), wanted);
  };

const contains = part((text, wanted) => text.includes(wanted));

export const TEXT: Conditions = {
  equals,
  does_not_equal: opposite(equals),
  contains,
  does_not_contain: opposite(contains),
  starts_with: part((text, wanted) => text.startsWith(wanted)),
  ends_with: part((text, wanted) => text.endsWith(wanted)),
  ...EMPTINESS,
};
