import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../errors.js';
import type { OperationList } from './lists.js';

/** What a request names its operation by: its text, or an id in one of the ways that clients have. */
export interface Sent {
  query?: unknown;
  /** GraphQL over HTTP. */
  documentId?: unknown;
  id?: unknown;
  /** Relay. */
  doc_id?: unknown;
  /** Apollo: `{ persistedQuery: { sha256Hash } }`. */
  extensions?: unknown;
}

/** An HTTP request as Apollo takes it. */
interface Carrier {
  method: string | undefined;
  /** The query of its address, with the question mark. */
  search: string;
  body: unknown;
}

export function sentOf({ method, search, body }: Carrier): Sent {
  if (method === 'GET') return sentIn(search);
  return isRecord(body) ? body : {};
}

function sentIn(search: string): Sent {
  const { extensions, ...fields } = Object.fromEntries(new URLSearchParams(search)) as Record<string, string>;
  return { ...fields, ...(extensions !== undefined && { extensions: parsed(extensions) }) };
}

/**
 * The text that is to run instead of all that was sent; empty when nothing was asked for; null when it runs as it was sent.
 * Throws a GraphQLError for what the list does not allow.
 */
export function admit(sent: Sent, list: OperationList): string | null {
  const { query } = sent;
  if (typeof query === 'string' && query !== '') return list.isOpen ? null : admitText(query, sent, list);
  const ids = idsIn(sent);
  if (ids.length > 0) return admitIds(ids, sent, list);
  return list.isOpen ? null : '';
}

function admitText(text: string, sent: Sent, list: OperationList): string {
  if (list.has(text) && idsIn(sent).every((id) => list.find(id) === text)) return text;
  throw notListed('this is none of them');
}

function admitIds(ids: readonly unknown[], sent: Sent, list: OperationList): string | null {
  const [text, ...others] = new Set(ids.map((id) => list.find(id)));
  if (text !== undefined && others.length === 0) return text;
  if (!list.isOpen) throw notListed(`none of them has the id ${told(ids[0])}`);
  // It may be one that somebody has registered by its hash.
  const hash = hashIn(sent.extensions);
  if (ids.every((id) => id === hash)) return null;
  throw unknownId(ids[0]);
}

function idsIn({ documentId, id, doc_id, extensions }: Sent): unknown[] {
  return [documentId, id, doc_id, hashIn(extensions)].filter(
    (given) => given !== undefined && given !== null,
  );
}

/** Whatever Apollo's own hashes are named by, when something is. */
function hashIn(extensions: unknown): unknown {
  const { persistedQuery } = (isRecord(extensions) ? extensions : {}) as { persistedQuery?: unknown };
  return isRecord(persistedQuery) ? (persistedQuery.sha256Hash ?? '') : (persistedQuery ?? undefined);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const LONGEST_TOLD = 80;

function told(id: unknown): string {
  return JSON.stringify(typeof id === 'string' ? id.slice(0, LONGEST_TOLD) : typeof id);
}

function notListed(why: string): GraphQLError {
  return refusal(
    403,
    'FORBIDDEN',
    `Only the operations that are listed for this app can be run, and ${why}. Send one of them, by its id or by its exact text; when the app has changed, ask the operator to put its new list into APPS_FILE ("operations").`,
  );
}

function unknownId(id: unknown): GraphQLError {
  return refusal(
    400,
    'BAD_USER_INPUT',
    `No operation is listed for this app under the id ${told(id)}. Send its text as "query", or ask the operator to list it in APPS_FILE ("operations").`,
  );
}

function refusal(status: number, code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code, reason: 'OPERATION_NOT_LISTED', http: { status } },
  });
}
