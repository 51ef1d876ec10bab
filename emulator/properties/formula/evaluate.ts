import { FUNCTIONS } from './functions.js';
import type { Expression } from './parser.js';
import { FormulaError, isTrue, toText } from './values.js';
import type { FormulaValue } from './values.js';

/** What a formula may ask of the outside. */
export interface Surroundings {
  now: Date;
  /** The value of a property by name or id; throws a `FormulaError` when there is none. */
  prop(this: void, name: string): FormulaValue;
}

type Special = (args: Expression[], around: Surroundings) => FormulaValue;

/** Functions that compute only the arguments they need, or none. */
const SPECIAL: { [name: string]: Special } = {
  prop: ([name], around) => around.prop(name ? toText(evaluate(name, around)) : ''),
  now: (_args, { now }) => ({ start: now.toISOString(), end: null }),
  today: (_args, { now }) => ({ start: now.toISOString().slice(0, 10), end: null }),
  if: (args, around) => firstTrue(args, around),
  ifs: (args, around) => firstTrue(args, around),
  and: (args, around) => args.every((arg) => isTrue(evaluate(arg, around))),
  or: (args, around) => args.some((arg) => isTrue(evaluate(arg, around))),
};

/** The value of an expression. Throws a `FormulaError` for an unknown function or an operand of the wrong kind. */
export function evaluate(expression: Expression, around: Surroundings): FormulaValue {
  if (expression.kind === 'literal') return expression.value;
  if (expression.kind === 'list') return expression.items.map((item) => evaluate(item, around));
  const { name, args } = expression;
  if (Object.hasOwn(SPECIAL, name)) return SPECIAL[name]?.(args, around) ?? null;
  const plain = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (!plain) throw new FormulaError(`The emulator knows no function "${name}"`);
  return plain(...args.map((arg) => evaluate(arg, around)));
}

/** Condition and value in turn; a last one alone is the value of "else". */
function firstTrue(args: Expression[], around: Surroundings): FormulaValue {
  for (let at = 0; at < args.length; at += 2) {
    const [first, second] = args.slice(at, at + 2);
    if (first && !second) return evaluate(first, around);
    if (first && second && isTrue(evaluate(first, around))) return evaluate(second, around);
  }
  return null;
}
