import type { OutgoingHttpHeaders } from 'node:http';
import { GraphQLError } from 'graphql';
import { messagePage } from '../web/page.js';
import { contentSecurityPolicy } from '../web/policy.js';
import type { Verdict } from './limiter.js';
import type { Form } from './policies.js';

export interface Refused {
  headers: OutgoingHttpHeaders;
  body: string;
}

/** What was too much, how much is allowed, and how long to wait. */
export function sentenceOf({ rule: { policy, quota }, resetSeconds }: Verdict): string {
  const { counts, what } = policy;
  const from = counts === 'address' ? ' from your network' : '';
  return `Too many ${what}${from}: ${quota} a minute are allowed. Wait ${inWords(resetSeconds)}, then try again.`;
}

function inWords(seconds: number): string {
  return seconds === 1 ? '1 second' : `${seconds} seconds`;
}

const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8' };

/** HTTP 429 in the form that the caller reads. */
export function answerTo(form: Form, message: string, retryAfter: number): Refused {
  if (form === 'page') return pageOf(message);
  const body =
    form === 'graphql'
      ? { errors: [{ message, extensions: { code: 'RATE_LIMITED', retryAfter } }] }
      : { error: 'temporarily_unavailable', error_description: message };
  return { headers: JSON_HEADERS, body: JSON.stringify(body) };
}

function pageOf(text: string): Refused {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentSecurityPolicy(),
  };
  return { headers, body: messagePage({ title: 'Too many requests', text, status: 429 }) };
}

/** The same for a request that is answered in GraphQL's shape; its header fields come from what was noted. */
export function rateLimited(verdict: Verdict): GraphQLError {
  return new GraphQLError(sentenceOf(verdict), {
    extensions: { code: 'RATE_LIMITED', retryAfter: verdict.resetSeconds, http: { status: 429 } },
  });
}
