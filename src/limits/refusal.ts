import type { OutgoingHttpHeaders } from 'node:http';
import { GraphQLError } from 'graphql';
import { PERMISSIONS_POLICY } from '../web/headers.js';
import { messagePage } from '../web/page.js';
import { contentSecurityPolicy } from '../web/policy.js';
import type { Verdict } from './limiter.js';
import type { Form } from './policies.js';

interface Refused {
  headers: OutgoingHttpHeaders;
  body: string;
}

/** What was too much, how much is allowed, and how long to wait. */
function sentenceOf({ rule: { policy, quota }, resetSeconds }: Verdict): string {
  const { counts, what } = policy;
  const from = counts === 'address' ? ' from your network' : '';
  return `Too many ${what}${from}: ${quota} a minute are allowed. Wait ${inWords(resetSeconds)}, then try again.`;
}

export function inWords(seconds: number): string {
  return seconds === 1 ? '1 second' : `${seconds} seconds`;
}

/** Why a request is not taken: a heading for people, and the codes for programs. */
export interface Reason {
  status: number;
  title: string;
  message: string;
  error: 'temporarily_unavailable' | 'invalid_request';
  extensions: { code: 'RATE_LIMITED' | 'BAD_USER_INPUT'; retryAfter?: number };
}

export function tooMany(verdict: Verdict): Reason {
  const message = sentenceOf(verdict);
  const extensions = { code: 'RATE_LIMITED', retryAfter: verdict.resetSeconds } as const;
  return { status: 429, title: 'Too many requests', message, error: 'temporarily_unavailable', extensions };
}

export function tooSlow(seconds: number): Reason {
  const message = `The request did not come within ${inWords(seconds)}. Send it again, over a faster connection if there is one.`;
  const extensions = { code: 'BAD_USER_INPUT' } as const;
  return { status: 408, title: 'The request took too long', message, error: 'invalid_request', extensions };
}

const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8' };

/** The answer in the form that the caller reads. */
export function answerTo(form: Form, reason: Reason): Refused {
  if (form === 'page') return pageOf(reason);
  const { message, error, extensions } = reason;
  const body =
    form === 'graphql' ? { errors: [{ message, extensions }] } : { error, error_description: message };
  return { headers: JSON_HEADERS, body: JSON.stringify(body) };
}

function pageOf({ title, message, status }: Reason): Refused {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentSecurityPolicy(),
    'permissions-policy': PERMISSIONS_POLICY,
  };
  return { headers, body: messagePage({ title, text: message, status }) };
}

/** The same for a request that is answered in GraphQL's shape; its header fields come from what was noted. */
export function rateLimited(verdict: Verdict): GraphQLError {
  return new GraphQLError(sentenceOf(verdict), {
    extensions: { code: 'RATE_LIMITED', retryAfter: verdict.resetSeconds, http: { status: 429 } },
  });
}
