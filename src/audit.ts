import type { IncomingMessage } from 'node:http';
import type { KeyIds } from './config/keys.js';
import type { Logger } from './log.js';
import { requestIdOf } from './requestLog.js';

/**
 * THE table of audited events, each with what is told of it beside who asked. Ids, names of apps and words of ours: no
 * secret, nothing of a page, nothing that a person typed.
 */
export interface AuditEvents {
  /** The gateway has started; by which keys, so that a change of keys is on record. */
  started: KeyIds;
  /** `npm run keys:rotate` changed the keys in `DATA_DIR`, to these. Keys of the environment are in `started`. */
  keys_changed: KeyIds;
  /** It sealed tokens of Notion with the active key; not `finished` while a gateway still seals with an older one. */
  tokens_resealed: { key: string; grants: number; resealed: number; unreadable: number; finished: boolean };
  /** Notion gave a grant: a new one, or new tokens for one that is known. */
  grant_stored: { personId: string; grantId: string; workspaceId: string; isNew: boolean };
  /** A person signed in to an app: `notion` through Notion's consent, `browser` by the session that their browser had. */
  sign_in: SignInIds & { scopes: string[]; by: 'notion' | 'browser' };
  /** A sign-in that stopped; `reason` is an error of OAuth, or the heading of the page that was shown; `detail` is for developers. */
  sign_in_refused: { clientId: string | null; reason: string; detail: string | null };
  /** An app got its first tokens of a sign-in, or one for itself: by `client_credentials`, without a sign-in. */
  tokens_issued: TokenIds & { grantType: string };
  /** An app got a new pair for its refresh token, which is spent now. */
  refresh_token_rotated: TokenIds;
  /** A refresh token or code was shown a second time: everything that came of it has ended. */
  token_reused: TokenIds & { kind: 'refresh_token' | 'authorization_code' | 'device_code' };
  /** A request of an app for tokens, or to revoke some, was refused; `detail` is for its developer. */
  app_refused: { clientId: string | null; route: string; error: string; detail: string | null };
  /** A sign-in has ended: by its person, by its app, by a disconnected workspace, by a token that was reused. */
  sign_in_ended: SignInIds & { by: EndedBy };
  /** A browser was signed out; apps that were signed in from it stay signed in. */
  browser_signed_out: Record<never, never>;
  /** A person disconnected a workspace: it is revoked at Notion, and forgotten here. */
  workspace_disconnected: { personId: string; grantId: string; workspaceId: string };
  /** Notion gave new tokens for those that it no longer took. */
  notion_token_renewed: { grantId: string };
  /** Notion refused to: the person has to connect again. */
  grant_ended: { grantId: string };
  /** A form came from another site, or without its proof. */
  form_refused: { path: string };
  /** An address has typed so many wrong codes of devices that it has to wait from now on: `LOGIN_ATTEMPTS` of them. */
  codes_refused: Record<never, never>;
}

export type EndedBy = 'person' | 'app' | 'disconnect' | 'reuse';

interface SignInIds {
  personId: string;
  grantId: string;
  clientId: string;
  signInId: string;
}

interface TokenIds {
  clientId: string | null;
  signInId: string | null;
}

/** Whose request it was: its id, which the request's own line has too, and the address that it came from. */
export interface Asker {
  requestId: string;
  address: string | null;
}

export type Audit = <E extends keyof AuditEvents>(event: E, fields: AuditEvents[E], asker?: Asker) => void;

/** Writes a line with `"audit":true` for each event, in the log of the process, at every level but `silent`. */
export function createAudit(log: Logger): Audit {
  const lines = log.child({ audit: true }, { level: log.level === 'silent' ? 'silent' : 'info' });
  return (event, fields, asker) => lines.info({ event, ...fields, ...asker } as object, 'audit');
}

/** Of a request that express has seen, which knows how many proxies to believe. */
export function askerOf(request: IncomingMessage & { ip?: string | undefined }): Asker {
  return { requestId: requestIdOf(request), address: request.ip ?? null };
}
