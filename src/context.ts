import { GraphQLError } from 'graphql';
import type { PersonAccount } from './auth/personAccount.js';
import type { PersonViewer, Scope, Viewer } from './auth/viewer.js';
import { GatewayError, outageIn } from './errors.js';
import type { Logger } from './log.js';
import type { Cost, NotionClient, TokenSource } from './notion/client.js';
import type { Notion } from './notion/notion.js';
import type { StopSignal } from './notion/stop.js';
import { createLoaders, type Loaders } from './notion/loaders.js';

/** The account of the person who asks, and which of its parts this request belongs to. */
interface Own {
  account: PersonAccount;
  grantId: string;
  signInId: string;
}

/**
 * What every resolver is given, built once per request. `notion` and `loaders` throw UNAUTHENTICATED for an anonymous
 * request and FORBIDDEN for a token without the scope `read`.
 */
export interface Context {
  readonly viewer: Viewer | null;
  readonly notion: NotionClient;
  readonly loaders: Loaders;
  /** What the person may see and end of their own; throws UNAUTHENTICATED for an anonymous request, FORBIDDEN where there is no person. */
  readonly own: Own;
  readonly log: Logger;
  /** What the log and a masked error call this request. */
  readonly requestId: string;
  /** What this request has spent at Notion so far. */
  readonly cost: Readonly<Cost>;
  /** The oldest answer of Notion that will do from now on, in milliseconds; the strictest demand counts. */
  demandFreshness(maxAgeMs: number): void;
}

export interface ContextParts {
  viewer: Viewer | null;
  /** Why a token that was sent is no good; null when none was sent or it is fine. */
  problem: string | null;
  notion: Notion;
  tokenSourceFor: (viewer: Viewer) => TokenSource;
  accountOf: (personId: string) => PersonAccount;
  /** Of the process: what a request logs gets its id. */
  log: Logger;
  requestId: string;
  /** Aborts when the caller has gone. */
  signal?: StopSignal;
  /** Milliseconds that the request may take at Notion; Notion's client has a usual time. */
  deadlineMs?: number;
  /** The oldest answer that will do, in milliseconds; as old as the cache keeps them unless told. */
  maxAgeMs?: number;
}

const SIGN_IN_FIRST =
  'Sign in first: send "Authorization: Bearer <access token>". An app gets the token at /oauth/authorize; a person can get one at /.';

const NO_COST: Cost = { calls: 0, cached: 0, waitedMs: 0 };

/**
 * The context of one request; Notion's client and the loaders are made when first asked for. A token that was sent and is
 * no good refuses the whole request with HTTP 401, as RFC 6750 wants it; no token at all is an anonymous request.
 */
export function createContext(parts: ContextParts): Context {
  if (parts.problem !== null) throw refusal(parts.problem);
  return new RequestContext(parts);
}

/**
 * A class, so that the getters stand on its prototype: Apollo copies the own properties of a context once, which would
 * open the grant of a request that never asks for it.
 */
class RequestContext implements Context {
  private client: NotionClient | undefined;
  private memo: Loaders | undefined;
  private ownLog: Logger | undefined;
  private maxAgeMs: number;

  constructor(private readonly parts: ContextParts) {
    this.maxAgeMs = parts.maxAgeMs ?? Infinity;
  }

  get viewer(): Viewer | null {
    return this.parts.viewer;
  }

  get log(): Logger {
    this.ownLog ??= this.parts.log.child({ requestId: this.requestId });
    return this.ownLog;
  }

  get requestId(): string {
    return this.parts.requestId;
  }

  get own(): Own {
    const { grant, signInId } = requirePerson(this.viewer);
    return { account: this.parts.accountOf(grant.person.id), grantId: grant.id, signInId };
  }

  get notion(): NotionClient {
    const viewer = checkScope(this.viewer, 'read');
    const { notion, tokenSourceFor, requestId, signal, deadlineMs } = this.parts;
    this.client ??= notion.forRequest(tokenSourceFor(viewer), {
      requestId,
      ...(signal && { signal }),
      ...(deadlineMs !== undefined && { deadlineMs }),
      maxAgeMs: this.maxAgeMs,
    });
    return this.client;
  }

  get loaders(): Loaders {
    this.memo ??= createLoaders(this.notion);
    return this.memo;
  }

  get cost(): Readonly<Cost> {
    return this.client?.cost ?? NO_COST;
  }

  demandFreshness(maxAgeMs: number): void {
    this.maxAgeMs = Math.min(this.maxAgeMs, maxAgeMs);
    this.client?.demandFreshness(maxAgeMs);
  }
}

/** The viewer of a request that must not be anonymous. */
export function requireViewer(viewer: Viewer | null): Viewer {
  if (!viewer) throw new GatewayError('UNAUTHENTICATED', SIGN_IN_FIRST);
  return viewer;
}

/** The viewer of what belongs to a person: a server-side app has none. */
function requirePerson(viewer: Viewer | null): PersonViewer {
  const known = requireViewer(viewer);
  if (known.kind === 'person') return known;
  throw new GatewayError(
    'FORBIDDEN',
    'This access token was given to an app for itself: there is no person behind it, and so no sign-ins and no workspaces of theirs. Ask with the token of a person who signed in; what the app itself may do is up to the operator of this gateway.',
  );
}

/** The same context, once its token is known to have the scope; FORBIDDEN names the scope to ask for. */
export function requireScope(context: Context, scope: Scope): Context {
  checkScope(context.viewer, scope);
  return context;
}

function checkScope(viewer: Viewer | null, scope: Scope): Viewer {
  const known = requireViewer(viewer);
  if (known.scopes.has(scope)) return known;
  throw new GatewayError(
    'FORBIDDEN',
    `This access token lacks the scope "${scope}". ${known.kind === 'person' ? 'Sign in again and add' : 'Ask /oauth/token for another, and add'} "${scope}" to the scopes that you ask for.`,
  );
}

/** A GraphQLError for a request that can not even be looked at now: HTTP 503. Other failures stay as they are. */
export function refusalOf(failure: unknown): unknown {
  const outage = outageIn(failure);
  if (!outage) return failure;
  const { message, extensions, retryAfter = 1 } = outage;
  const headers = new Map([['retry-after', String(retryAfter)]]);
  return new GraphQLError(message, { extensions: { ...extensions, http: { status: 503, headers } } });
}

function refusal(problem: string): GraphQLError {
  const headers = new Map([['www-authenticate', 'Bearer error="invalid_token"']]);
  return new GraphQLError(problem, {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401, headers } },
  });
}
