import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as sdk from '@notionhq/client/build/src/api-endpoints.js';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { EXCLUDED, EXCLUDED_FAMILIES, NOT_YET } from './exclusions.js';
import { openProgram, type Program } from './program.js';
import { filesThatCall, reachOfFields, type Reach } from './reach.js';
import { SUBJECTS, type Found } from './subjects.js';

/** One thing of Notion: where it is in the gateway, or why it is not there. */
export interface Entry {
  kind: string;
  state: 'covered' | 'left out' | 'not yet' | 'missing';
  /** The place, or the reason; empty for what is missing. */
  text: string;
}

export interface Section {
  title: string;
  entries: Entry[];
}

export interface Coverage {
  sections: Section[];
  /** Names on one of the lists that Notion does not have, or that are covered by now: they must go. */
  stale: string[];
}

const ENDPOINTS = 'Endpoints';
/** Endpoints that no field reaches because their bytes come by a REST route. */
const BY_ROUTE: ReadonlySet<string> = new Set(['sendFileUpload']);
/** How many fields are named for one endpoint. */
const SHOWN = 3;

/** Compares Notion's SDK with the project at `root`. Takes several seconds. */
export function collect(root: string): Coverage {
  const program = openProgram(root);
  const schema = buildSchema(readFileSync(join(root, 'schema.graphql'), 'utf8'));
  const found: [string, Found[]][] = [
    [ENDPOINTS, endpoints(program, schema)],
    ...SUBJECTS.map(({ title, found }): [string, Found[]] => [title, found(program, schema)]),
  ];
  return {
    sections: found.map(([title, things]) => ({ title, entries: things.map((one) => toEntry(title, one)) })),
    stale: [...staleIn('EXCLUDED', EXCLUDED, found), ...staleIn('NOT_YET', NOT_YET, found)],
  };
}

function toEntry(title: string, { kind, ours }: Found): Entry {
  if (ours !== null) return { kind, state: 'covered', text: ours };
  const reason = EXCLUDED[title]?.[kind];
  if (reason !== undefined) return { kind, state: 'left out', text: reason };
  const why = NOT_YET[title]?.[kind];
  return why === undefined ? { kind, state: 'missing', text: '' } : { kind, state: 'not yet', text: why };
}

type List = Readonly<Record<string, Readonly<Record<string, string>>>>;

function staleIn(name: string, list: List, found: [string, Found[]][]): string[] {
  const open = new Map(
    found.map(([title, things]) => [title, new Set(things.filter(isNowhere).map(({ kind }) => kind))]),
  );
  return Object.entries(list).flatMap(([title, kinds]) =>
    Object.keys(kinds)
      .filter((kind) => !open.get(title)?.has(kind))
      .map((kind) => `${name}: ${title}: ${kind}`),
  );
}

function isNowhere({ ours }: Found): boolean {
  return ours === null;
}

interface Descriptor {
  path(params: Record<string, string>): string;
}

/** Every endpoint that the SDK describes, but for the families that are left out, with the fields that reach it. */
function endpoints(program: Program, schema: GraphQLSchema): Found[] {
  const reach = reachOfFields(program, schema);
  return Object.entries(sdk as unknown as Record<string, Partial<Descriptor>>)
    .filter(([, { path }]) => path && !Object.hasOwn(EXCLUDED_FAMILIES, path({}).split('/')[0] ?? ''))
    .map(([kind]) => ({ kind, ours: fieldsFor(kind, reach) ?? routeFor(program, kind) }))
    .sort((a, b) => a.kind.localeCompare(b.kind));
}

function routeFor(program: Program, endpoint: string): string | null {
  if (!BY_ROUTE.has(endpoint)) return null;
  const [file] = filesThatCall(program, endpoint);
  return file === undefined ? null : `a REST route (${file})`;
}

/** The fields that reach the endpoint, those first that reach little else. */
function fieldsFor(endpoint: string, reach: Reach[]): string | null {
  const fields = reach
    .filter(({ endpoints }) => endpoints.has(endpoint))
    .sort((a, b) => a.endpoints.size - b.endpoints.size || a.field.localeCompare(b.field))
    .map(({ field }) => field);
  const [first] = fields;
  if (first === undefined) return null;
  const more = fields.length - SHOWN;
  return fields.slice(0, SHOWN).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
