import { badInput } from '../errors.js';

/** The kinds of objects that can be fetched by id; each is the first part of its global ids. */
const GLOBAL_KINDS = [
  'page',
  'block',
  'database',
  'dataSource',
  'view',
  'user',
  'comment',
  'fileUpload',
] as const;

export type GlobalKind = (typeof GLOBAL_KINDS)[number];

export interface ParsedId {
  /** Null when the text does not say it: bare UUIDs, and URLs, whose path is the same for pages and databases. */
  kind: GlobalKind | null;
  /** Dashed, lower case: the form that Notion answers with. */
  uuid: string;
}

const HEX = /^[0-9a-f]{32}$/i;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const PREFIXED = /^([a-z]+)_([0-9a-f-]{32,36})$/i;
const URL_LIKE = /^((https?|notion):\/\/|[\w-]+(\.[\w-]+)+\/)/i;

const LABELS: Record<GlobalKind, string> = {
  page: 'a page',
  block: 'a block',
  database: 'a database',
  dataSource: 'a data source',
  view: 'a view',
  user: 'a user',
  comment: 'a comment',
  fileUpload: 'a file upload',
};

/** `page_153104cd477e809d8dc4ff2d96ae3090`: the id of a node in this API. */
export function toGlobalId(kind: GlobalKind, uuid: string): string {
  return `${kind}_${uuid.replaceAll('-', '').toLowerCase()}`;
}

/** A UUID in either of its forms, dashed and in lower case; null when it is none. */
export function toUuid(text: string): string | null {
  if (UUID.test(text)) return text.toLowerCase();
  if (!HEX.test(text)) return null;
  return text.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/**
 * Reads a global id, a bare UUID (dashed or not) or a Notion URL; null when the text is none of them. A URL may name
 * several objects (`…/<page>?v=<view>&p=<peeked page>#<block>`): `wanted` says which one is meant; without it a block's
 * fragment wins, then the page that is open in a peek, then the path.
 */
export function parseGlobalId(text: string, wanted?: GlobalKind): ParsedId | null {
  const trimmed = text.trim();
  const bare = toUuid(trimmed);
  if (bare) return { kind: null, uuid: bare };
  return parsePrefixed(trimmed) ?? (URL_LIKE.test(trimmed) ? parseUrl(trimmed, wanted) : null);
}

function parsePrefixed(text: string): ParsedId | null {
  const [, prefix, id = ''] = PREFIXED.exec(text) ?? [];
  const kind = GLOBAL_KINDS.find((known) => known === prefix);
  const uuid = toUuid(id);
  return kind && uuid ? { kind, uuid } : null;
}

/** Kinds that the path of a Notion URL can name; the others appear in its query or fragment, or nowhere. */
const IN_PATH = new Set<GlobalKind | undefined>([undefined, 'page', 'database', 'dataSource', 'block']);

function parseUrl(text: string, wanted: GlobalKind | undefined): ParsedId | null {
  const address = text.includes('://') ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { hash, searchParams: query, pathname } = new URL(address);
  const isMeant = (kind: GlobalKind) => (wanted ? kind === wanted : kind !== 'view');
  const parts: [kind: GlobalKind | null, uuid: string | null, meant: boolean][] = [
    ['block', trailingId(hash.replace(/^#(block-)?/, '')), isMeant('block')],
    ['page', trailingId(query.get('p') ?? ''), isMeant('page')],
    ['view', trailingId(query.get('v') ?? ''), isMeant('view')],
    [null, idOfPath(pathname), IN_PATH.has(wanted)],
  ];
  const [kind, uuid] = parts.find(([, id, meant]) => id !== null && meant) ?? [null, null];
  return uuid ? { kind, uuid } : null;
}

function idOfPath(path: string): string | null {
  const ids = path.split('/').map(trailingId);
  return ids.findLast((id) => id !== null) ?? null;
}

/** The id at the end of a slug: `My-page-153104cd477e809d8dc4ff2d96ae3090`. */
function trailingId(part: string): string | null {
  const [id] = /(?<![0-9a-z])([0-9a-f]{32}|[0-9a-f-]{36})$/i.exec(part) ?? [];
  return id ? toUuid(id) : null;
}

/**
 * The UUID behind an id argument that must name an object of `kind`. Refuses text that is no id, and global ids of
 * another kind, naming the argument.
 */
export function requireId(text: string, kind: GlobalKind, argument: string): string {
  const parsed = parseGlobalId(text, kind);
  if (!parsed) {
    throw badInput(
      argument,
      `\`${argument}\` is not an id: give the \`id\` of ${LABELS[kind]}, a UUID or a Notion URL.`,
    );
  }
  if (parsed.kind && parsed.kind !== kind) {
    throw badInput(
      argument,
      `\`${argument}\` is the id of ${LABELS[parsed.kind]}, but ${LABELS[kind]} is asked for here.`,
    );
  }
  return parsed.uuid;
}
