import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { DataSource } from '../types/dataSource.js';
import { samePropertyId } from '../types/properties/kinds.js';
import { isObject } from '../types/shape.js';
import { argumentsOf, fieldsIn, selectionsBelow, within } from './selection.js';

/** Which properties of a page a query asks for. */
interface Needs {
  /** Any may be asked for: nothing can be left out. */
  all: boolean;
  title: boolean;
  names: Set<unknown>;
  ids: unknown[];
}

type Note = (needs: Needs, field: FieldNode, info: GraphQLResolveInfo) => void;

/** The fields of a page that are made of its properties, and of which; all others need none. */
const NOTES: Readonly<Record<string, Note>> = {
  title: (needs) => {
    needs.title = true;
  },
  property: (needs, field, info) => {
    const { name, id } = argumentsOf(field, info);
    needs.names.add(name);
    needs.ids.push(id);
  },
  properties: (needs, field, info) => {
    const { names, ids } = argumentsOf(field, info);
    if (!Array.isArray(names) && !Array.isArray(ids)) needs.all = true;
    for (const name of listOf(names)) needs.names.add(name);
    needs.ids.push(...listOf(ids));
  },
};

/** True when nothing of the page that this field gives is asked for but its title and what does not stand in properties. */
export function needsTitleOnly(info: GraphQLResolveInfo): boolean {
  const { all, names, ids } = needsOf(fieldsIn(selectionsBelow(info), info), info);
  return !all && names.size === 0 && ids.length === 0;
}

/**
 * The ids of the properties that the rows of this connection are asked for; null when that is all of them, or cannot be
 * told. What Notion computes comes with the relations, which tell whether it is exact.
 */
export function neededOfRows({ rawProperties }: DataSource, info: GraphQLResolveInfo): string[] | null {
  const below = selectionsBelow(info);
  const ofRows = [...within('nodes', below, info), ...within('node', within('edges', below, info), info)];
  const needs = needsOf(fieldsIn(ofRows, info), info);
  const schema = Object.entries(rawProperties).map(([name, raw]) => ({ name, ...readEntry(raw) }));
  if (needs.all || schema.some(({ id }) => id === '')) return null;
  const asked = schema.filter((entry) => isAsked(entry, needs));
  const computes = asked.some(({ type }) => COMPUTED.has(type));
  const sent = schema.filter((entry) => asked.includes(entry) || (computes && entry.type === 'relation'));
  // Without any id Notion would send all.
  if (sent.length === 0) return schema.filter(({ type }) => type === 'title').map(({ id }) => id);
  return sent.length === schema.length ? null : sent.map(({ id }) => id);
}

const COMPUTED = new Set(['formula', 'rollup']);

interface Entry {
  name: string;
  id: string;
  type: string;
}

function isAsked({ name, id, type }: Entry, needs: Needs): boolean {
  if (needs.title && type === 'title') return true;
  return (
    needs.names.has(name) ||
    needs.ids.some((wanted) => typeof wanted === 'string' && samePropertyId(wanted, id))
  );
}

function needsOf(fields: readonly FieldNode[], info: GraphQLResolveInfo): Needs {
  const needs: Needs = { all: false, title: false, names: new Set(), ids: [] };
  for (const field of fields)
    if (Object.hasOwn(NOTES, field.name.value)) NOTES[field.name.value]?.(needs, field, info);
  return needs;
}

function readEntry(raw: unknown): Omit<Entry, 'name'> {
  const { id, type } = isObject(raw) ? raw : {};
  return { id: typeof id === 'string' ? id : '', type: typeof type === 'string' ? type : '' };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
