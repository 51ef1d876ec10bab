import { CriticalityLevel, diff, type Change } from '@graphql-inspector/core';
import { buildSchema, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';

/** A difference between two schemas that a client may feel. */
export interface SchemaChange {
  level: 'breaking' | 'dangerous';
  /** What changed: `Type`, `Type.field`, `Type.field(argument:)` or `Enum.VALUE`. */
  coordinate: string;
  message: string;
  /** What else speaks for it: the same field of the interfaces that the type implements, and of all types, `*.field`. */
  covers: string[];
}

/** What differs, the breaking changes first; what no client can feel is left out. */
export async function changesBetween(before: string, after: string): Promise<SchemaChange[]> {
  const [old, current] = [buildSchema(before), buildSchema(after)];
  const changes = (await diff(old, current)).flatMap((change) => toChange(change, old));
  return changes.sort((a, b) => a.level.localeCompare(b.level) || a.coordinate.localeCompare(b.coordinate));
}

/** What the changelog's "Unreleased" section names under "Breaking", in backticks. */
export function announcedIn(changelog: string): Set<string> {
  const breaking = sectionOf(sectionOf(changelog, '## ', 'Unreleased'), '### ', 'Breaking');
  return new Set([...breaking.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
}

/** The breaking changes of which the changelog says nothing. */
export function unannounced(changes: SchemaChange[], announced: Set<string>): SchemaChange[] {
  const isNamed = ({ coordinate, covers }: SchemaChange) =>
    [coordinate, ...covers].some((name) => announced.has(name));
  return changes.filter((change) => change.level === 'breaking' && !isNamed(change));
}

function sectionOf(text: string, mark: string, heading: string): string {
  const parts = `\n${text}`.split(`\n${mark}`);
  return parts.find((part) => part.split('\n')[0]?.trim() === heading) ?? '';
}

function toChange({ criticality, message, path, type }: Change, schema: GraphQLSchema): SchemaChange[] {
  if (criticality.level === CriticalityLevel.NonBreaking) return [];
  const level = criticality.level === CriticalityLevel.Breaking ? 'breaking' : 'dangerous';
  const names = (path ?? '').split('.');
  const isArgument = String(type).startsWith('FIELD_ARGUMENT');
  const [owner = '', ...rest] = names;
  const wider = rest.length > 0 ? [...interfacesOf(schema, owner), '*'] : [];
  return [
    {
      level,
      message,
      coordinate: toCoordinate(names, isArgument),
      covers: wider.map((name) => toCoordinate([name, ...rest], isArgument)),
    },
  ];
}

/** As the specification writes schema coordinates. */
function toCoordinate([type = '', field, argument]: string[], isArgument: boolean): string {
  if (field === undefined) return type;
  return isArgument && argument !== undefined ? `${type}.${field}(${argument}:)` : `${type}.${field}`;
}

function interfacesOf(schema: GraphQLSchema, name: string): string[] {
  const type = schema.getType(name);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return type.getInterfaces().map((one) => one.name);
}
