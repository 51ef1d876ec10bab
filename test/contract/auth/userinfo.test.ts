import { boot, type Booted } from '../../support/boot.js';
import { signIn } from '../../support/signIn.js';

describe('userinfo', () => {
  let booted: Booted;
  beforeAll(async () => {
    booted = await boot();
  });
  afterAll(() => booted.close());

  const ask = async (authorization?: string, method = 'GET') => {
    const answer = await fetch(`${booted.url}/oauth/userinfo`, {
      method,
      headers: { origin: 'https://anywhere.example.com', ...(authorization && { authorization }) },
    });
    const text = await answer.text();
    return {
      status: answer.status,
      challenge: answer.headers.get('www-authenticate'),
      headers: answer.headers,
      body: text ? (JSON.parse(text) as unknown) : null,
    };
  };
  const person = () => Object.values(booted.emulator.state.people)[0]!;

  it('tells as much as the scopes allow, by GET and POST', async () => {
    const { name, email, id: sub } = person();
    const expected: [string, object][] = [
      ['openid', { sub }],
      ['openid profile', { sub, name }],
      ['openid email', { sub, email }],
      ['openid profile email read', { sub, name, email }],
    ];
    for (const [scope, claims] of expected) {
      const { accessToken } = await signIn(booted.gateway, { scope });
      for (const method of ['GET', 'POST']) {
        const { status, body } = await ask(`Bearer ${accessToken}`, method);
        expect(status).toBe(200);
        expect({ picture: 'not asked', ...(body as object) }).toMatchObject(claims);
        expect(
          Object.keys(body as object)
            .filter((key) => key !== 'picture')
            .sort(),
        ).toEqual(Object.keys(claims).sort());
      }
    }
  });

  it('asks for a token when there is none', async () => {
    expect(await ask()).toMatchObject({ status: 401, challenge: 'Bearer', body: null });
  });

  it('refuses another scheme', async () => {
    expect(await ask('Basic YTpi')).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
  });

  it('refuses a token that is not ours, an id token among them', async () => {
    const { idToken } = await signIn(booted.gateway);
    for (const token of ['nonsense', idToken]) {
      const { status, challenge, body } = await ask(`Bearer ${token}`);
      expect({ status, body }).toMatchObject({ status: 401, body: { error: 'invalid_token' } });
      expect(challenge).toMatch(/^Bearer error="invalid_token", error_description="[^"]+"$/);
    }
  });

  it('refuses a token without openid', async () => {
    const { accessToken } = await signIn(booted.gateway, { scope: 'read' });
    expect(await ask(`Bearer ${accessToken}`)).toMatchObject({
      status: 403,
      challenge: expect.stringContaining('insufficient_scope') as string,
      body: { error: 'insufficient_scope' },
    });
  });

  it('refuses a token whose sign-in is gone', async () => {
    const { accessToken, claims } = await signIn(booted.gateway);
    await booted.gateway.store.grants.remove(claims.gid);
    expect(await ask(`Bearer ${accessToken}`)).toMatchObject({
      status: 401,
      body: { error: 'invalid_token' },
    });
  });
});
