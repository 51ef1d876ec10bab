import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import ts, { type Type } from 'typescript';
import { keysOf, kindsByKey, membersOf, typeUnder } from './kinds.js';
import { camel, screaming } from './names.js';
import type { Program } from './program.js';

interface Condition {
  kind: string;
  ours: string | null;
}

/** What our inputs call by another word: a formula's text, and the state of a verification. */
const WORDS: Readonly<Record<string, string>> = {
  'formula.string': 'text',
  'verification.status': 'equals',
};

/** Every condition that Notion has for a kind of property, `date.past_week`, with the input's field that says it. */
export function conditionsOf(program: Program, schema: GraphQLSchema): Condition[] {
  const filter = program.sdkType('common:PropertyFilter');
  return kindsByKey(filter, ['type', 'property']).flatMap((kind) => {
    const type = typeUnder(program, filter, kind);
    const input = inputUnder(schema.getType('PropertyFilterInput'), camel(kind));
    return type ? inside(program, type, input, kind) : [];
  });
}

function inside(
  program: Program,
  condition: Type,
  input: GraphQLNamedType | undefined,
  path: string,
): Condition[] {
  return kindsByKey(condition, []).flatMap((key) => {
    const at = `${path}.${key}`;
    const field = WORDS[at] ?? camel(key);
    const value = typeUnder(program, condition, key);
    if (value && isCondition(value)) return inside(program, value, inputUnder(input, field), at);
    return [{ kind: at, ours: sayer(input, field, key) }];
  });
}

/** An object with keys of its own: neither a text, a number, a list, nor the empty object that only says "yes". */
function isCondition(type: Type): boolean {
  return membersOf(type).every(
    (member) =>
      (member.flags & ts.TypeFlags.Object) !== 0 &&
      member.getSymbol()?.name !== 'Array' &&
      keysOf(member).length > 0,
  );
}

function inputUnder(input: GraphQLNamedType | undefined, field: string): GraphQLNamedType | undefined {
  const found = isInputObjectType(input) ? input.getFields()[field] : undefined;
  return found && getNamedType(found.type);
}

/** The field of an input that says a word: the one of that name, or the one whose enum has it (`within: PAST_WEEK`). */
export function sayer(input: GraphQLNamedType | undefined, field: string, word: string): string | null {
  if (!isInputObjectType(input)) return null;
  const fields = input.getFields();
  if (field in fields) return `${input.name}.${field}`;
  const window = Object.values(fields).find((one) => {
    const type = getNamedType(one.type);
    return isEnumType(type) && type.getValue(screaming(word));
  });
  return window ? `${input.name}.${window.name}: ${screaming(word)}` : null;
}
