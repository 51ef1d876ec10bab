import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import type { RequestContext } from '../context.js';
import type { JsonObject, WebhookRecord } from '../model.js';

const MAX_ATTEMPTS = 8;
const TIMEOUT_MS = 5_000;

/** What is sent for one event; each attempt adds its number. */
export interface Delivery {
  webhook: WebhookRecord;
  payload: JsonObject;
}

/** One POST that was tried. */
export interface Attempt {
  eventId: string;
  type: string;
  attemptNumber: number;
  /** Null when nobody answered. */
  status: number | null;
}

interface Sending {
  background: RequestContext['background'];
  /** The pause before the second attempt, in milliseconds; each pause is twice the one before. */
  retryMs: number;
  note(this: void, webhookId: string, attempt: Attempt): void;
}

/** Sends events one after another; one that fails is tried again beside the rest, eight times in all. */
export function deliver(deliveries: readonly Delivery[], sending: Sending): void {
  sending.background(async (signal) => {
    for (const delivery of deliveries) {
      if (await attempt(delivery, 1, sending, signal)) continue;
      sending.background((ending) => retry(delivery, sending, ending));
    }
  });
}

async function retry(delivery: Delivery, sending: Sending, signal: AbortSignal): Promise<void> {
  for (let number = 2; number <= MAX_ATTEMPTS; number++) {
    await sleep(sending.retryMs * 2 ** (number - 2), undefined, { signal, ref: false });
    if (await attempt(delivery, number, sending, signal)) return;
  }
}

async function attempt(
  { webhook, payload }: Delivery,
  number: number,
  { note }: Sending,
  signal: AbortSignal,
): Promise<boolean> {
  const body = JSON.stringify({ ...payload, attempt_number: number });
  const status = await post(
    webhook.url,
    body,
    { 'x-notion-signature': sign(body, webhook.verificationToken) },
    signal,
  );
  const { id, type } = payload as { id: string; type: string };
  note(webhook.id, { eventId: id, type, attemptNumber: number, status });
  return isGood(status);
}

/** Posts the verification token, unsigned as nobody can check it yet. True when the endpoint answered well. */
export async function shakeHands({ url, verificationToken }: WebhookRecord): Promise<boolean> {
  const body = JSON.stringify({ verification_token: verificationToken });
  return isGood(await post(url, body, {}, AbortSignal.timeout(TIMEOUT_MS)));
}

function isGood(status: number | null): boolean {
  return status !== null && status >= 200 && status < 300;
}

async function post(
  url: string,
  body: string,
  headers: { [name: string]: string },
  signal: AbortSignal,
): Promise<number | null> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'notion-api', ...headers },
      body,
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    await response.body?.cancel();
    return response.status;
  } catch {
    return null;
  }
}

function sign(body: string, key: string): string {
  return `sha256=${createHmac('sha256', key).update(body).digest('hex')}`;
}
