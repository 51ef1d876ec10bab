import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Response } from 'express';
import { digest, vaultBy } from '../bySecret.js';

/** How long a person may take at Notion, in seconds. */
export const STATE_SECONDS = 600;

const BYTES = 32;

/** One consent on its way to Notion: `state` travels through Notion, `secret` stays in the browser's cookie. */
export interface State {
  state: string;
  secret: string;
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

/** `uid` names the sign-in, and a cookie of the browser has the same value. */
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

/** One cookie per consent, so that two sign-ins side by side do not overwrite each other. */
export function cookieName(state: string, secure: boolean): string {
  return `${secure ? '__Host-' : ''}notion-${digest(state).slice(0, 12)}`;
}

export function setStateCookie(response: Response, { state, secret }: State, secure: boolean): void {
  // Lax: the browser must send it when Notion redirects back, and must not when another site posts.
  const options = {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    maxAge: STATE_SECONDS * 1_000,
  } as const;
  response.cookie(cookieName(state, secure), secret, options);
}

export function clearStateCookie(response: Response, state: string, secure: boolean): void {
  response.clearCookie(cookieName(state, secure), { httpOnly: true, sameSite: 'lax', secure, path: '/' });
}

export function readCookie(header: string | undefined, name: string): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** In time that does not depend on where two texts differ. */
export function sameText(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(digest(one)), Buffer.from(digest(other)));
}
