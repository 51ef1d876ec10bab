import ts from 'typescript';
import { membersOf } from './kinds.js';
import type { Program } from './program.js';

const UUID = '248104cd-477e-80fd-b757-e945d38000bd';
const DEEPEST = 12;

/** Texts that must look like something, by the key under which they stand. */
const TEXTS: [key: RegExp, text: string][] = [
  [/(^|_)id$/, UUID],
  [/url$|^href$/, 'https://example.com/'],
  [/_time$/, '2026-01-15T10:30:00.000Z'],
  [/^start$|^end$|date/, '2026-01-15'],
];

/** An object as Notion could send it, made from nothing but its type: every key is there, optional ones too. */
export function sampleOf({ checker }: Program, root: ts.Type): unknown {
  return of(root, '', 0);

  function of(type: ts.Type, key: string, depth: number): unknown {
    const [first] = membersOf(type);
    if (!first || depth > DEEPEST) return null;
    if (first.isStringLiteral() || first.isNumberLiteral()) return first.value;
    if (first.flags & ts.TypeFlags.BooleanLike) return true;
    if (first.flags & ts.TypeFlags.StringLike)
      return TEXTS.find(([pattern]) => pattern.test(key))?.[1] ?? 'text';
    if (first.flags & ts.TypeFlags.NumberLike) return 1;
    if (checker.isArrayType(first))
      return [of(checker.getTypeArguments(first as ts.TypeReference)[0]!, key, depth + 1)];
    return first.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection) ? object(first, depth) : {};
  }

  function object(type: ts.Type, depth: number): Record<string, unknown> {
    const entries = type.getProperties().map((property) => {
      const { name } = property;
      return [name, of(checker.getTypeOfSymbol(property), name, depth + 1)] as const;
    });
    return Object.fromEntries(entries);
  }
}
