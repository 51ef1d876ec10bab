import ts from 'typescript';

import { openProgram } from '../../../scripts/notionCoverage/program.js';

/** A type of the SDK as data; others are named by their place in the list of all. */
export type Shape =
  | { is: 'any' | 'string' | 'number' | 'boolean' | 'nothing' }
  | { only: string | number | boolean | null }
  | { list: number }
  | { keys: Record<string, number>; must: string[]; rest: number | null }
  | { anyOf: number[] };

/** Types by their names, with all that they are made of. */
export interface Shapes {
  all: Shape[];
  named: Record<string, number>;
}

/** Reads types out of the SDK. Takes a second or more, since it starts the compiler. */
export function deriveShapes(root: string, names: readonly string[]): Shapes {
  const program = openProgram(root, []);
  const all: Shape[] = [];
  const places = new Map<ts.Type, number>();
  const placeOf = (type: ts.Type): number => {
    const known = places.get(type);
    if (known !== undefined) return known;
    // Its place is known before its parts are, since a type may be a part of itself.
    const place = all.push({ is: 'any' }) - 1;
    places.set(type, place);
    all[place] = toShape(program.checker, type, placeOf);
    return place;
  };
  const named = Object.fromEntries(names.map((name) => [name, placeOf(program.sdkType(name))]));
  return { all, named };
}

type PlaceOf = (type: ts.Type) => number;

function toShape(checker: ts.TypeChecker, type: ts.Type, placeOf: PlaceOf): Shape {
  if (type.isUnion()) return { anyOf: type.types.map(placeOf) };
  if (checker.isArrayType(type)) {
    const [item] = checker.getTypeArguments(type as ts.TypeReference);
    return { list: placeOf(item!) };
  }
  const isObject = type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection);
  return isObject ? objectShape(checker, type, placeOf) : plainShape(checker, type);
}

function objectShape(checker: ts.TypeChecker, type: ts.Type, placeOf: PlaceOf): Shape {
  const properties = checker.getPropertiesOfType(type);
  const rest = checker.getIndexInfoOfType(type, ts.IndexKind.String)?.type;
  return {
    keys: Object.fromEntries(properties.map((key) => [key.name, placeOf(checker.getTypeOfSymbol(key))])),
    must: properties.filter(({ flags }) => !(flags & ts.SymbolFlags.Optional)).map(({ name }) => name),
    rest: rest ? placeOf(rest) : null,
  };
}

const PLAIN = ['any', 'string', 'number', 'boolean'] as const;

function plainShape(checker: ts.TypeChecker, type: ts.Type): Shape {
  if (type.isStringLiteral() || type.isNumberLiteral()) return { only: type.value };
  const name = checker.typeToString(type);
  if (name === 'null') return { only: null };
  if (name === 'true' || name === 'false') return { only: name === 'true' };
  return { is: name === 'unknown' ? 'any' : (PLAIN.find((plain) => plain === name) ?? 'nothing') };
}
