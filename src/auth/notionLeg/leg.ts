import type { Request, RequestHandler, Response } from 'express';
import type { Provider } from 'oidc-provider';
import { askerOf, type Audit } from '../../audit.js';
import type { NotionConnection } from '../../config.js';
import { OUTAGE_TITLE, outageIn } from '../../errors.js';
import type { LoginThrottle } from '../../limits/throttle.js';
import type { Logger } from '../../log.js';
import { requestIdOf } from '../../requestLog.js';
import type { Grant, Store } from '../../storage/store.js';
import type { RecentGrants } from '../recentGrants.js';
import type { Keys } from '../../config/keys.js';
import type { NotionAuthorization, NotionOAuth } from '../notionOAuth.js';
import type { Vault } from '../vault.js';
import { SCOPES } from '../provider/settings.js';
import { Refusal, sendRefusal } from './refusal.js';

export type Interaction = InstanceType<Provider['Interaction']>;

/** What the steps work with. */
export interface LegParts {
  connection: NotionConnection;
  publicUrl: string;
  keys: Keys;
  store: Store;
  grants: Pick<RecentGrants, 'forget'>;
  vault: Vault;
  notionOAuth: NotionOAuth;
  provider: Provider;
  throttle: LoginThrottle;
  audit: Audit;
  log: Logger;
}

/** One request on its way through the steps; each step may add what it found. */
export interface Visit {
  readonly request: Request;
  readonly response: Response;
  /** Of the sign-in that an app is waiting for. */
  uid?: string;
  interaction?: Interaction;
  /** What travels through Notion. */
  state?: string;
  authorization?: NotionAuthorization;
  grant?: Grant;
}

/** Does one thing, or throws a Refusal, or answers: then the walk ends. */
export type Step = (visit: Visit, parts: LegParts) => Promise<void> | void;

/** Takes a request through the steps until one of them answers. A Refusal becomes a page, and so does any other error. */
export function walk(parts: LegParts, steps: readonly Step[]): RequestHandler {
  return async (request, response) => {
    const visit: Visit = { request, response };
    try {
      for (const step of steps) {
        await step(visit, parts);
        if (response.headersSent) return;
      }
    } catch (error) {
      if (response.headersSent) throw error;
      const refusal = error instanceof Refusal ? error : failed(error, visit);
      const { status, title: reason, cause } = refusal;
      if (status < 500) parts.throttle.failed('signIn', request);
      const level = status === 500 || status === 503 ? 'error' : 'info';
      if (cause) parts.log[level]({ requestId: requestIdOf(request), reason, err: cause }, 'sign-in failed');
      parts.audit('sign_in_refused', { clientId: clientOf(visit), reason, detail: null }, askerOf(request));
      sendRefusal(response, refusal);
    }
  };
}

/** A store that fails, most of all: the app still waits, so the person may begin again from here. */
function failed(cause: unknown, { request, uid }: Visit): Refusal {
  const again = uid === undefined ? [] : [{ href: `/login/${uid}`, label: 'Try again' }];
  const actions = [...again, { href: '/', label: 'Home' }];
  const outage = outageIn(cause);
  if (outage) return new Refusal(503, OUTAGE_TITLE, outage.message, actions, cause, outage.retryAfter);
  return new Refusal(
    500,
    'Something went wrong on our side',
    `The sign-in could not go on. Try again in a moment; if it stays, quote request id ${requestIdOf(request)} to the operator.`,
    actions,
    cause,
  );
}

function clientOf({ interaction }: Visit): string | null {
  return textOf(interaction?.params.client_id) ?? null;
}

/** What an earlier step must have found; its absence is a mistake in the list of steps. */
export function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`the steps are in the wrong order: ${name} is not there yet`);
  return value;
}

/** A query or form value that was given exactly once. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The scopes that the app asks for and that we know; the provider has refused those that the app may not have. */
export function scopesOf({ interaction }: Visit): string[] {
  const { scope } = found(interaction, 'interaction').params;
  const asked = new Set((textOf(scope) ?? '').split(' '));
  return SCOPES.filter((name) => asked.has(name));
}
