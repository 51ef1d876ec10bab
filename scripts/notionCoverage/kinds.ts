import ts from 'typescript';
import type { Program } from './program.js';

/** One kind of something in the SDK, and the type of an object of that kind. */
export interface SdkKind {
  name: string;
  type: ts.Type;
}

/** The members of a union, without null and undefined; a type that is no union is its only member. */
export function membersOf(type: ts.Type): ts.Type[] {
  const all = type.isUnion() ? type.types : [type];
  return all.filter(({ flags }) => !(flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)));
}

/** The texts of a union of string literals. */
export function literalsOf(type: ts.Type): string[] {
  return membersOf(type).flatMap((member) => (member.isStringLiteral() ? [member.value] : []));
}

/** What stands under a key, in any member that has it; undefined when none has. */
export function typeUnder({ checker }: Program, type: ts.Type, key: string): ts.Type | undefined {
  const given = checker.getNonNullableType(type);
  const property = [given, ...membersOf(given)]
    .map((member) => member.getProperty(key))
    .find((found) => found !== undefined);
  return property && checker.getTypeOfSymbol(property);
}

/** What every value of a record (`Record<string, X>`) is. */
export function valueOf({ checker }: Program, type: ts.Type): ts.Type {
  const value = membersOf(type)
    .map((member) => checker.getIndexInfoOfType(member, ts.IndexKind.String)?.type)
    .find((found) => found !== undefined);
  if (!value) throw new Error(`${checker.typeToString(type)} is not a record`);
  return value;
}

/** The kinds of a union that tells them apart by its `type`, in the order of the SDK. */
export function kindsByType(program: Program, union: ts.Type): SdkKind[] {
  const kinds = membersOf(union).flatMap((type) => {
    const tag = typeUnder(program, type, 'type');
    return tag ? literalsOf(tag).map((name) => ({ name, type })) : [];
  });
  return [...new Map(kinds.reverse().map((kind) => [kind.name, kind])).values()].reverse();
}

/** The kinds of a union that tells them apart by the one key that a member has, besides those that all may have. */
export function kindsByKey(union: ts.Type, common: readonly string[]): string[] {
  return keysOf(union).filter((key) => !common.includes(key));
}

/** The keys of all members, without those that may not be there (`key?: never`). */
export function keysOf(union: ts.Type): string[] {
  return [...new Set(membersOf(union).flatMap((member) => member.getProperties().map(({ name }) => name)))];
}
