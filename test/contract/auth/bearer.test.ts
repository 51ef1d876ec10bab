import { boot, type Booted } from '../../support/boot.js';
import { signIn } from '../../support/signIn.js';

const QUERY = '{ viewer { person { name } } }';

describe('the bearer of a token at the endpoint', () => {
  let booted: Booted;
  beforeAll(async () => {
    booted = await boot();
  });
  afterAll(() => booted.close());

  const ask = async (authorization?: string, search = '') => {
    const answer = await fetch(`${booted.url}/graphql${search}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
      body: JSON.stringify({ query: QUERY }),
    });
    const text = await answer.text();
    const { data, errors } = JSON.parse(text) as {
      data?: { viewer: { person: { name: string } } | null };
      errors?: { message: string; extensions: { code: string } }[];
    };
    return { status: answer.status, challenge: answer.headers.get('www-authenticate'), text, data, errors };
  };

  it.each(['Bearer', 'bearer', 'BEARER', 'bEaReR'])('may write the scheme as %s', async (scheme) => {
    const { accessToken } = await signIn(booted.gateway);
    expect((await ask(`${scheme} ${accessToken}`)).data?.viewer?.person.name).toBe('Ada Lovelace');
  });

  it('is refused with any other token, and none is shown again', async () => {
    const { accessToken, idToken, refreshToken } = await signIn(booted.gateway);
    const [header, payload] = accessToken.split('.');
    const tokens = [idToken, refreshToken, `${header}.${payload}.`, `${accessToken}x`, 'a'.repeat(12_000)];
    for (const token of tokens) {
      const { status, challenge, text, errors } = await ask(`Bearer ${token}`);
      expect({ status, challenge }).toEqual({ status: 401, challenge: 'Bearer error="invalid_token"' });
      expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
      expect(text).not.toContain(token.slice(0, 60));
    }
  });

  it('is nobody with a token in the address', async () => {
    const { accessToken } = await signIn(booted.gateway);
    for (const name of ['access_token', 'token', 'authorization']) {
      const { data, errors } = await ask(undefined, `?${name}=${accessToken}`);
      expect(data?.viewer ?? null).toBeNull();
      expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    }
  });

  it('is refused once the grant is gone', async () => {
    const { accessToken, claims } = await signIn(booted.gateway);
    expect((await ask(`Bearer ${accessToken}`)).status).toBe(200);
    await booted.gateway.store.grants.remove(claims.gid);
    const { status, errors } = await ask(`Bearer ${accessToken}`);
    expect(status).toBe(401);
    expect(errors![0]!.message).toBe(
      'The sign-in behind this access token no longer exists. Sign in again at /oauth/authorize.',
    );
  });
});
