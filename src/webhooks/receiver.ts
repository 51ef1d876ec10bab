import { LRUCache } from 'lru-cache';
import { verificationTokenSchema } from '../config/webhooks.js';
import type { Logger } from '../log.js';
import type { Notion } from '../notion/notion.js';
import { MalformedEvent, readEvent, UnknownEvent, type WebhookEvent } from './events.js';
import { isSigned } from './signature.js';
import type { VerificationToken } from './verificationToken.js';

/** What is answered to a delivery, and what is done once it has been answered. */
export interface Receipt {
  status: 200 | 401 | 403;
  /** For whoever was refused. */
  problem?: string;
  work?(): void;
}

/** What a delivery is judged and acted upon with. */
export interface ReceiverParts {
  notion: Pick<Notion, 'forgetWorkspace'>;
  token: VerificationToken;
  log: Logger;
}

/** Events that came already: Notion tries again for a day, and whoever has seen one may send it again. */
const REMEMBERED = 10_000;
/** A handshake is one token in a little JSON. */
const LONGEST_HANDSHAKE = 2_048;

const ACCEPTED: Receipt = { status: 200 };
const NOT_SIGNED: Receipt = {
  status: 401,
  problem: 'X-Notion-Signature is not the signature of this body by the token of the webhook subscription.',
};
const NO_HANDSHAKE: Receipt = {
  status: 403,
  problem: 'This gateway takes no verification token now. Its log says why, and what to do.',
};

/** Judges deliveries, and forgets what the events in them have made stale. */
export function createReceiver(parts: ReceiverParts) {
  const seen = new LRUCache<string, true>({ max: REMEMBERED });
  return async (body: Buffer, signature: string | undefined): Promise<Receipt> => {
    const { token, log } = parts;
    const offered = readHandshake(body);
    if (offered !== null) return (await token.offer(offered)) ? ACCEPTED : NO_HANDSHAKE;
    const secret = await token.current();
    if (secret === null || !isSigned(body, signature, secret)) {
      log.warn({ hasToken: secret !== null }, 'webhook delivery refused: its signature is not ours');
      return NOT_SIGNED;
    }
    const work = () => {
      token.confirm(secret).catch((error: unknown) => log.error({ error }, 'webhook token not confirmed'));
      const event = readOrNote(body, log);
      if (!event || seen.has(event.id)) return;
      seen.set(event.id, true);
      act(event, parts);
    };
    return { status: 200, work };
  };
}

/** What is wrong with an event is no reason to have it sent seven times more. */
function readOrNote(body: Buffer, log: Logger): WebhookEvent | null {
  try {
    return readEvent(body);
  } catch (error) {
    if (!(error instanceof MalformedEvent)) throw error;
    log.warn({ problem: error.message }, 'webhook event ignored: it cannot be read');
    return null;
  }
}

/**
 * A page may show up in lists, rollups and formulas anywhere, so everything of its workspace is forgotten. Whatever the
 * connection itself has done, too: it may have been done through another process.
 */
function act(event: WebhookEvent, { notion, log }: ReceiverParts): void {
  const { id, type, workspaceId, stale } = event;
  if (event instanceof UnknownEvent)
    log.info({ event: id, type, problem: event.problem }, 'webhook event of an unknown form');
  if (stale === 'workspace') notion.forgetWorkspace(workspaceId);
  log.debug({ event: id, type, workspaceId, stale }, 'webhook event');
}

/** The token in Notion's first request to a subscription's address; null for anything else. */
function readHandshake(body: Buffer): string | null {
  if (body.length > LONGEST_HANDSHAKE) return null;
  try {
    const { verification_token, type } = JSON.parse(body.toString('utf8')) as Record<string, unknown>;
    const token = verificationTokenSchema.safeParse(verification_token);
    return type === undefined && token.success ? token.data : null;
  } catch {
    return null;
  }
}
