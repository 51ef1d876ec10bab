import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { signWebhookPayload } from '@notionhq/client';

const FIXTURES = new URL('../fixtures/webhooks/', import.meta.url);

/** An event as Notion sends it. */
export interface Payload extends Record<string, unknown> {
  id: string;
  type: string;
  workspace_id: string;
}

/** One event of a type; throws for a type without a fixture. */
export function eventFixture(type: string): Payload {
  return JSON.parse(readFileSync(new URL(`${type}.json`, FIXTURES), 'utf8')) as Payload;
}

/** The fixture of a type as an event of its own. */
export function newEvent(type: string, over: Partial<Payload> = {}): Payload {
  return { ...eventFixture(type), id: randomUUID(), ...over };
}

/** A verification token as Notion makes them. */
export function newToken(): string {
  return `secret_${randomUUID().replaceAll('-', '')}`;
}

/** What stands in the place of Notion before one gateway. */
export class Sender {
  constructor(private readonly gatewayUrl: string) {}

  /** One request with these bytes, signed by whatever is given, if anything is. */
  async post(body: string, headers: Record<string, string> = {}): Promise<{ status: number; text: string }> {
    const response = await fetch(`${this.gatewayUrl}/webhooks/notion`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    return { status: response.status, text: await response.text() };
  }

  async handshake(token: string): Promise<number> {
    return (await this.post(JSON.stringify({ verification_token: token }))).status;
  }

  async deliver(event: object | string, token: string): Promise<number> {
    const body = typeof event === 'string' ? event : JSON.stringify(event);
    const signature = await signWebhookPayload({ body, verificationToken: token });
    return (await this.post(body, { 'x-notion-signature': signature })).status;
  }
}
