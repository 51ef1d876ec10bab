import type { Response } from 'express';
import { messagePage, type Action } from '../../web/page.js';
import { PAGE_HEADERS } from '../authPage.js';

/** A sign-in that stops at a page of ours: what happened, and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly status: number,
    readonly title: string,
    readonly text: string,
    readonly actions: Action[] = [{ href: '/', label: 'Home' }],
    cause?: unknown,
    /** Seconds. */
    readonly retryAfter?: number,
  ) {
    super(text, { cause });
  }
}

export function sendRefusal(response: Response, refusal: Refusal): void {
  const { status, title, text, actions, retryAfter } = refusal;
  if (retryAfter !== undefined) response.set('Retry-After', String(retryAfter));
  response.status(status).set(PAGE_HEADERS).type('html').send(messagePage({ title, text, status, actions }));
}
