import { randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import { digest, sameText, vaultBy } from '../bySecret.js';
import { cookieOptions, hostName, oldestBeyond } from '../cookies.js';

/** How long a person may take at Notion, in seconds. */
export const STATE_SECONDS = 600;

const BYTES = 32;

/** One consent on its way to Notion: `state` travels through Notion, `secret` stays in the browser's cookie. */
export interface State {
  state: string;
  secret: string;
}

/** A request and its answer. */
interface Exchange {
  request: Request;
  response: Response;
}

export function newState(): State {
  return {
    state: randomBytes(BYTES).toString('base64url'),
    secret: randomBytes(BYTES).toString('base64url'),
  };
}

/** What is remembered of a consent. Who reads the store can forge neither half, nor go on with the sign-in. */
interface Ticket {
  id: string;
  payload: { uid: string; browser: string };
}

export function ticketId(state: string): string {
  return `notion-state:${digest(state)}`;
}

/** `uid` names the sign-in, in addresses and in the name of a cookie. */
export function toTicket({ state, secret }: State, uid: string): Ticket {
  const id = ticketId(state);
  return {
    id,
    payload: { uid: vaultBy(state).seal(uid, { record: id, field: 'uid' }), browser: digest(secret) },
  };
}

/** The sign-in that a ticket was made for; null for the wrong browser. */
export function readTicket(
  { state, secret }: State,
  { uid, browser }: Record<string, unknown>,
): string | null {
  if (!sameText(digest(secret), String(browser))) return null;
  return vaultBy(state).open(String(uid), { record: ticketId(state), field: 'uid' });
}

/** How many consents may go on side by side in one browser; the oldest is given up for one more. */
const MOST_CONSENTS = 10;

/** One cookie per consent, so that two sign-ins side by side do not overwrite each other. */
export function cookieName(state: string, secure: boolean): string {
  return `${prefix(secure)}${digest(state).slice(0, 12)}`;
}

function prefix(secure: boolean): string {
  return hostName('notion-', secure);
}

export function setStateCookie({ request, response }: Exchange, state: State, secure: boolean): void {
  const options = cookieOptions(secure);
  for (const old of oldestBeyond(request.headers.cookie, prefix(secure), MOST_CONSENTS - 1))
    response.clearCookie(old, options);
  const maxAge = STATE_SECONDS * 1_000;
  response.cookie(cookieName(state.state, secure), state.secret, { ...options, maxAge });
}

export function clearStateCookie({ response }: Exchange, state: string, secure: boolean): void {
  response.clearCookie(cookieName(state, secure), cookieOptions(secure));
}
