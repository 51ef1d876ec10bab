import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { DataSource } from '../types/dataSource.js';
import { samePropertyId } from '../types/properties/kinds.js';
import { isObject } from '../types/shape.js';
import { argumentsOf, fieldsIn, selectionsBelow, within, type Sets } from './selection.js';

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
  const needs = needsOfRows(selectionsBelow(info), info);
  const schema = Object.entries(rawProperties).map(([name, raw]) => ({ name, ...readEntry(raw) }));
  if (needs.all || schema.some(({ id }) => id === '')) return null;
  // It was not fetched, since nothing but the title is asked for.
  if (schema.length === 0) return [TITLE_ID];
  const asked = schema.filter((entry) => isAsked(entry, needs));
  const computes = asked.some(({ type }) => COMPUTED.has(type));
  const sent = schema.filter((entry) => asked.includes(entry) || (computes && entry.type === 'relation'));
  // Without any id Notion would send all.
  if (sent.length === 0) return schema.filter(({ type }) => type === 'title').map(({ id }) => id);
  return sent.length === schema.length ? null : sent.map(({ id }) => id);
}

/** What stands beside rows without a call of its own. */
const KNOWN = new Set(['__typename', 'id', 'notionId', 'nestedDataSources']);

/**
 * True when a query asks nothing of this data source but rows, and those without looking at its schema: unfiltered, in
 * Notion's order, with all of their properties or none but the title. It need not be fetched for itself then.
 */
export function needsRowsAlone(info: GraphQLResolveInfo): boolean {
  const fields = fieldsIn(selectionsBelow(info), info);
  const rows = fields.filter(({ name }) => name.value === 'rows');
  if (rows.length === 0 || !fields.every((field) => rows.includes(field) || KNOWN.has(field.name.value)))
    return false;
  return rows.every((field) => {
    const { filter, sorts } = argumentsOf(field, info);
    const { names, ids } = needsOfRows([field.selectionSet], info);
    return filter == null && listOf(sorts).length === 0 && names.size === 0 && ids.length === 0;
  });
}

/** Every schema has it, under this id. */
const TITLE_ID = 'title';

function needsOfRows(below: Sets, info: GraphQLResolveInfo): Needs {
  const ofRows = [...within('nodes', below, info), ...within('node', within('edges', below, info), info)];
  return needsOf(fieldsIn(ofRows, info), info);
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
