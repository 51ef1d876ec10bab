import { createHash, randomBytes } from 'node:crypto';
import type { Booted } from './boot.js';
import { UserAgent, type Consent } from './userAgent.js';

export const REDIRECT_URI = 'http://localhost:3000/callback';
export const NATIVE_REDIRECT_URI = 'com.example.notion:/callback';

/** What a form was answered with; an empty body is an empty object. */
export interface FormAnswer {
  status: number;
  headers: Headers;
  body: Record<string, string>;
}

type Changes = Record<string, string | undefined>;

/** `web-app` without any library, so that each of its requests can be wrong in one place. */
export class OAuthApp {
  readonly verifier = randomBytes(32).toString('base64url');
  readonly challenge = createHash('sha256').update(this.verifier).digest('base64url');

  constructor(private readonly booted: Pick<Booted, 'url'>) {}

  /** Of a good authorization request with some parameters changed, or left out. */
  requestUrl(changes: Changes = {}): string {
    return `${this.booted.url}/oauth/authorize?${fieldsOf({
      client_id: 'web-app',
      redirect_uri: REDIRECT_URI,
      response_type: 'code',
      scope: 'openid read write',
      state: 's',
      code_challenge: this.challenge,
      code_challenge_method: 'S256',
      ...changes,
    }).toString()}`;
  }

  /** What the app is called back with, through Notion's consent. */
  async callback(changes: Changes = {}, consent: Consent = {}, userAgent = new UserAgent()): Promise<URL> {
    return userAgent.authorize(this.requestUrl(changes), changes.redirect_uri ?? REDIRECT_URI, consent);
  }

  async newCode(changes: Changes = {}, consent: Consent = {}): Promise<string> {
    return (await this.callback(changes, consent)).searchParams.get('code')!;
  }

  redeem(code: string, changes: Changes = {}): Promise<FormAnswer> {
    return this.post('/oauth/token', {
      grant_type: 'authorization_code',
      client_id: 'web-app',
      redirect_uri: REDIRECT_URI,
      code,
      code_verifier: this.verifier,
      ...changes,
    });
  }

  refresh(token: string, changes: Changes = {}): Promise<FormAnswer> {
    const fields = { grant_type: 'refresh_token', client_id: 'web-app', refresh_token: token };
    return this.post('/oauth/token', { ...fields, ...changes });
  }

  post(path: string, fields: Changes | string, headers: Record<string, string> = {}): Promise<FormAnswer> {
    const body = typeof fields === 'string' ? fields : fieldsOf(fields).toString();
    return this.send(path, body, { 'content-type': 'application/x-www-form-urlencoded', ...headers });
  }

  async send(path: string, body: string, headers: Record<string, string>): Promise<FormAnswer> {
    const answer = await fetch(`${this.booted.url}${path}`, { method: 'POST', body, headers });
    const text = await answer.text();
    return {
      status: answer.status,
      headers: answer.headers,
      body: (text ? JSON.parse(text) : {}) as Record<string, string>,
    };
  }
}

function fieldsOf(fields: Changes): URLSearchParams {
  return new URLSearchParams(
    Object.entries(fields).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
