import type { ServerResponse } from 'node:http';
import { note } from './fields.js';
import type { Limiters } from './limiter.js';
import { rateLimited } from './refusal.js';

/** Who an access token has proved to be asking. */
interface Caller {
  clientId: string;
  /** Null when the app asks for itself. */
  personId: string | null;
}

/**
 * Counts a request for its app and its person; throws `RATE_LIMITED`, with HTTP 429, for who asks too much. The answer tells
 * what is left to the person: what others ask through the same app is none of their business. An app that asks for itself is told what is left to it.
 */
export type CallerLimit = (caller: Caller, response: ServerResponse) => void;

export function createCallerLimit({ app, person }: Limiters): CallerLimit {
  return ({ clientId, personId }, response) => {
    const ofApp = app?.(clientId);
    const ofPerson = personId === null ? ofApp : person?.(personId);
    const told = ofApp?.isAllowed === false ? ofApp : ofPerson;
    if (!told) return;
    note(response, told);
    if (!told.isAllowed) throw rateLimited(told);
  };
}
