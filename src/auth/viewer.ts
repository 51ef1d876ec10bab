import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Grant } from '../storage/store.js';
import type { RecentGrants } from './recentGrants.js';
import type { SignIns } from './signIns.js';
import { createAccessTokenCheck, type AccessClaims } from './accessToken.js';
import type { Keys } from '../config/keys.js';
import { INTEGRATION_ID, type Integration } from './integration.js';
import type { ServerApps } from './serverApps.js';

export type Scope = 'read' | 'write';

/** What is known of whoever asks. */
interface Asking {
  clientId: string;
  scopes: ReadonlySet<Scope>;
  /** When the access token ends. */
  expiresAt: Date;
}

/** App + person + grant of one request. */
export interface PersonViewer extends Asking {
  kind: 'person';
  grant: Grant;
  /** The sign-in that the access token belongs to. */
  signInId: string;
}

/** A server-side app that asks for itself, without any person. */
export interface ServerViewer extends Asking {
  kind: 'server';
  integration: Integration;
}

/** Who is asking. */
export type Viewer = PersonViewer | ServerViewer;

/** Null and null: anonymous. A problem is the sentence for UNAUTHENTICATED. */
export interface Authentication {
  viewer: Viewer | null;
  problem: string | null;
}

/** At once for a caller who was let in a moment ago. */
export type Authenticate = (authorization: string | undefined) => Authentication | Promise<Authentication>;

const SCOPES: readonly Scope[] = ['read', 'write'];
const NOT_BEARER = 'The Authorization header is not understood. Send "Authorization: Bearer <access token>".';
const NOT_ALLOWED =
  'The app behind this access token may not ask for itself any more. Get a new token at /oauth/token; if that is refused too, the operator of this gateway must allow it.';
const SIGNED_OUT =
  'The sign-in behind this access token no longer exists. Sign in again at /oauth/authorize.';

/** What a request was sent with. Node keeps the first of several such headers and a proxy perhaps the last: two are none that is understood. */
export function authorizationOf({ rawHeaders }: Pick<IncomingMessage, 'rawHeaders'>): string {
  let sent = '';
  // Names and values in turns, as they came.
  for (let at = 0; at < rawHeaders.length; at += 2)
    if (isAuthorization(rawHeaders[at])) sent += (sent && ', ') + (rawHeaders[at + 1] ?? '');
  return sent;
}

function isAuthorization(name: string | undefined): boolean {
  return name?.length === 'authorization'.length && name.toLowerCase() === 'authorization';
}

/** The token of an `Authorization` header; null when it has another form. */
export function bearerOf(authorization: string): string | null {
  return /^Bearer +([\w~+/.-]+=*)$/i.exec(authorization.trim())?.[1] ?? null;
}

export interface ViewerParts {
  keys: Keys;
  issuer: string;
  audience: string;
  grants: RecentGrants;
  signIns: SignIns;
  /** False when people cannot sign in here: then nothing that they were given before is taken. */
  forPeople: boolean;
  /** Null when no app may ask for itself. */
  serverApps: ServerApps | null;
}

/** How many callers are remembered between two requests. */
const MOST_REMEMBERED = 10_000;

/** From the `Authorization` header to the viewer. Never throws for a bad token; a store that fails does throw. */
export function createAuthenticate(parts: ViewerParts): Authenticate {
  const check = createAccessTokenCheck(parts);
  const remembered = new LRUCache<string, PersonViewer>({ max: MOST_REMEMBERED });
  const look = async (authorization: string): Promise<Authentication> => {
    const token = bearerOf(authorization);
    if (token === null) return { viewer: null, problem: NOT_BEARER };
    const checked = check(token);
    if ('problem' in checked) return { viewer: null, problem: checked.problem };
    const { claims } = checked;
    if (claims.gid === INTEGRATION_ID) {
      const viewer = (await parts.serverApps?.viewerOf(claims)) ?? null;
      return { viewer, problem: viewer ? null : NOT_ALLOWED };
    }
    const grant = parts.forPeople ? await loadGrant(parts, claims) : null;
    if (!grant) return { viewer: null, problem: SIGNED_OUT };
    const viewer = toViewer(claims, grant);
    remembered.set(authorization, viewer);
    return { viewer, problem: null };
  };
  return (authorization) => {
    if (authorization === undefined || authorization === '') return { viewer: null, problem: null };
    const viewer = remembered.get(authorization);
    if (viewer && isStill(parts, viewer)) return { viewer, problem: null };
    remembered.delete(authorization);
    return look(authorization);
  };
}

/** Nothing that let the caller in has ended, as far as is known without asking. */
function isStill({ signIns, grants }: ViewerParts, { expiresAt, signInId, grant }: PersonViewer): boolean {
  return Date.now() < expiresAt.getTime() && signIns.isKnownToStand(signInId) && grants.holds(grant);
}

/** Null once the sign-in has ended. A grant or a sign-in of somebody else is not the one that the token was given for. */
export async function loadGrant(
  { grants, signIns }: { grants: Pick<RecentGrants, 'load'>; signIns: Pick<SignIns, 'stands'> },
  { gid, sub, sid, client_id: clientId }: AccessClaims,
): Promise<Grant | null> {
  const [grant, stands] = await Promise.all([
    grants.load(gid),
    signIns.stands(sid, { grantId: gid, clientId }),
  ]);
  return stands && grant?.person.id === sub ? grant : null;
}

function toViewer(claims: AccessClaims, grant: Grant): PersonViewer {
  return { kind: 'person', ...toAsking(claims), grant, signInId: claims.sid };
}

/** What the claims themselves tell. */
export function toAsking({ client_id, scope, exp }: AccessClaims): Asking {
  const given = new Set(scope.split(' '));
  return {
    clientId: client_id,
    scopes: new Set(SCOPES.filter((name) => given.has(name))),
    expiresAt: new Date(exp * 1_000),
  };
}
