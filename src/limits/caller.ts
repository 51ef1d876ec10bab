import type { ServerResponse } from 'node:http';
import { note } from './fields.js';
import type { Limiters, Verdict } from './limiter.js';
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
export type CallerLimit = (caller: Caller, response: ServerResponse) => Promise<void> | void;

export function createCallerLimit({ app, person }: Limiters): CallerLimit {
  return ({ clientId, personId }, response) => {
    const ofApp = app?.(clientId);
    const ofPerson = personId === null ? ofApp : person?.(personId);
    if (ofApp instanceof Promise || ofPerson instanceof Promise) return judgeLater(ofApp, ofPerson, response);
    judge(ofApp, ofPerson, response);
  };
}

type Later = Verdict | Promise<Verdict> | undefined;

async function judgeLater(app: Later, person: Later, response: ServerResponse): Promise<void> {
  judge(await app, await person, response);
}

function judge(app: Verdict | undefined, person: Verdict | undefined, response: ServerResponse): void {
  const told = app?.isAllowed === false ? app : person;
  if (!told) return;
  note(response, told);
  if (!told.isAllowed) throw rateLimited(told);
}
