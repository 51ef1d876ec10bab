import type { RenderContext } from '../context.js';
import { shapeError } from '../errors.js';
import type { Json, JsonObject, PropertySchemaRecord } from '../model.js';
import { isEmpty } from '../properties/reading.js';

/** What a condition is about: the property (its options, its name in errors), who asks, and where in the request it stands. */
export interface Scope {
  context: RenderContext;
  schema: PropertySchemaRecord;
  path: string;
}

/** Whether a value in read shape, without its wrapper, passes. */
export type Test = (value: Json) => boolean;

/** Checks the operand once and returns the test for each row. */
export type Condition = (operand: Json, scope: Scope) => Test;

export type Conditions = { [name: string]: Condition };

/** The tests of a condition object, all of which must pass; 400 when it has none or one that the family lacks. */
export function readConditions(family: Conditions, input: JsonObject, scope: Scope): Test {
  const entries = Object.entries(input);
  if (entries.length === 0) {
    throw shapeError(`${scope.path}.${Object.keys(family)[0]}`, 'defined', undefined);
  }
  const tests = entries.map(([name, operand]) => {
    const path = `${scope.path}.${name}`;
    const condition = Object.hasOwn(family, name) ? family[name] : undefined;
    if (!condition) throw shapeError(path, `one of ${Object.keys(family).join(', ')}`, operand);
    return condition(operand, { ...scope, path });
  });
  return (value) => tests.every((test) => test(value));
}

/** `is_empty: true` and `is_not_empty: true`; `false` is refused rather than read as its opposite. */
export const EMPTINESS: Conditions = {
  is_empty: onlyTrue(isEmpty),
  is_not_empty: onlyTrue((value) => !isEmpty(value)),
};

/** The test that passes what another does not. */
function negate(test: Test): Test {
  return (value) => !test(value);
}

/** The condition that passes what another does not. */
export function opposite(condition: Condition): Condition {
  return (operand, scope) => negate(condition(operand, scope));
}

function onlyTrue(test: Test): Condition {
  return (operand, { path }) => {
    if (operand !== true) throw shapeError(path, '`true`', operand);
    return test;
  };
}
