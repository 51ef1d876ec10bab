import { request as send, type IncomingHttpHeaders } from 'node:http';
import { boot, type Booted } from '../../support/boot.js';
import { readForm } from '../../support/form.js';
import { signIn } from '../../support/signIn.js';
import { UserAgent } from '../../support/userAgent.js';

const REDIRECT_URI = 'http://localhost:3000/callback';
const VERIFIER = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
const REQUEST = {
  client_id: 'web-app',
  redirect_uri: REDIRECT_URI,
  response_type: 'code',
  scope: 'openid read',
  state: 's',
  code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  code_challenge_method: 'S256',
};

/** What the sign-in answers to requests that no library sends: fetch would tidy them up. */
describe('the sign-in on the wire', () => {
  let booted: Booted;
  beforeAll(async () => {
    booted = await boot();
  });
  afterAll(() => booted.close());

  interface Answer {
    status: number;
    headers: IncomingHttpHeaders;
    text: string;
  }
  const raw = (target: string, options: { method?: string; headers?: string[]; body?: string } = {}) =>
    new Promise<Answer>((resolve, reject) => {
      const { method = 'GET', headers = [], body } = options;
      const all = ['Host', 'evil.example', 'Connection', 'close', ...headers];
      const { port } = booted.gateway;
      const asked = send({ host: '127.0.0.1', port, path: target, method, headers: all }, (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        answer.once('end', () => resolve({ status: answer.statusCode!, headers: answer.headers, text }));
      });
      asked.once('error', reject).end(body);
    });
  const requestUrl = (changes: Record<string, string> = {}) =>
    `${booted.url}/oauth/authorize?${new URLSearchParams({ ...REQUEST, ...changes }).toString()}`;

  it.each(['/.well-known/openid-configuration', '/.well-known/oauth-authorization-server'])(
    'hands out no address of a host that the request names: %s',
    async (path) => {
      for (const target of [path, `http://evil.example${path}`, `HTTPS://evil.example:8443${path}`]) {
        const { status, text } = await raw(target);
        expect(status).toBe(200);
        expect(text).not.toContain('evil');
        expect(text).toContain(`"${booted.url}/oauth/token"`);
      }
    },
  );

  it.each([
    ['PUT', '/oauth/authorize', 'GET, HEAD'],
    ['GET', '/oauth/token', 'POST, OPTIONS'],
    ['GET', '/oauth/revoke', 'POST, OPTIONS'],
    ['POST', '/oauth/jwks', 'GET, HEAD, OPTIONS'],
    ['DELETE', '/oauth/end-session', 'GET, HEAD'],
    ['GET', '/oauth/end-session/confirm', 'POST'],
    ['POST', '/.well-known/openid-configuration', 'GET, HEAD, OPTIONS'],
  ])('says which methods there are instead of %s %s', async (method, path, allowed) => {
    const { status, headers, text } = await raw(path, { method });
    expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: allowed });
    expect(JSON.parse(text)).toEqual({
      error: 'invalid_request',
      error_description: `${path} takes ${allowed}, not ${method}.`,
    });
  });

  it('takes an authorization request as a form too', async () => {
    const userAgent = new UserAgent();
    const init = { method: 'POST', body: new URLSearchParams(REQUEST) };
    const consent = await userAgent.open(`${booted.url}/oauth/authorize`, REDIRECT_URI, init);
    const { url } = await userAgent.consent(consent, {}, REDIRECT_URI);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({ state: 's', iss: booted.url });
    expect(url.searchParams.get('code')).toBeTruthy();
  });

  it('sends the answer as a form when it is asked to, on a page that can be neither framed nor misused', async () => {
    const userAgent = new UserAgent();
    const state = '"><script>alert(1)</script>';
    const begun = await userAgent.open(requestUrl({ response_mode: 'form_post', state }));
    const { response } = await userAgent.consent(begun, {});
    const text = await response.text();
    const form = readForm(text);
    expect(form.action).toBe(REDIRECT_URI);
    expect(form.fields).toMatchObject({ iss: [booted.url], code: [expect.any(String)] });
    expect(text).not.toContain('<script>alert');
    const policy = response.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toMatch(/script-src 'sha256-[^' ]+';/);
  });

  it('keeps a session for days only when somebody is signed in with it', async () => {
    const hoursOf = (response: Response) => {
      const cookie = response.headers.getSetCookie().find((line) => line.startsWith('session='))!;
      return (Date.parse(/expires=([^;]+)/i.exec(cookie)![1]!) - Date.now()) / 3_600_000;
    };
    expect(hoursOf(await fetch(`${booted.url}/oauth/end-session`))).toBeLessThanOrEqual(1);
    const { userAgent } = await signIn(booted.gateway, { scope: 'openid read' });
    const again = await userAgent.request(requestUrl({ prompt: 'none' }));
    expect(hoursOf(again)).toBeGreaterThan(24 * 13);
  });

  it.each([
    ['query', /^\?code=[^&]+&state=s&iss=/],
    ['fragment', /^#code=[^&]+&state=s&iss=/],
  ])('answers by %s', async (mode, pattern) => {
    const url = await new UserAgent().authorize(requestUrl({ response_mode: mode }), REDIRECT_URI);
    expect(url.href.slice(REDIRECT_URI.length)).toMatch(pattern);
  });

  it('lets no cache keep tokens', async () => {
    const callback = await new UserAgent().authorize(requestUrl(), REDIRECT_URI);
    const answer = await fetch(`${booted.url}/oauth/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: 'web-app',
        redirect_uri: REDIRECT_URI,
        code: callback.searchParams.get('code')!,
        code_verifier: VERIFIER,
      }),
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });
});
