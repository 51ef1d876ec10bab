import { boot, type Booted } from '../../support/boot.js';
import { signIn } from '../../support/signIn.js';

const SEARCH = '{ search(first: 1) { nodes { __typename } } }';

interface Answer {
  status: number;
  errors?: { message: string; extensions: { code: string; retryAfter?: number } }[];
  data?: { search: { nodes: unknown[] } } | null;
}

/** What becomes of an app's access token while the Notion tokens behind it come and go. */
describe('an app that is signed in', () => {
  let booted: Booted;
  beforeAll(async () => {
    booted = await boot();
  });
  afterAll(() => booted.close());

  const query = async (token: string): Promise<Answer> => {
    const answer = await fetch(`${booted.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: SEARCH }),
    });
    return { status: answer.status, ...((await answer.json()) as Omit<Answer, 'status'>) };
  };
  const liveToken = () => Object.values(booted.emulator.state.tokens).find(({ dead }) => !dead)!;
  const refreshes = () =>
    booted.emulator.requests.filter(
      ({ path, body }) => path === '/v1/oauth/token' && JSON.stringify(body).includes('refresh'),
    );

  it('does not notice that Notion’s token was renewed, once for all its requests', async () => {
    const { accessToken } = await signIn(booted.gateway);
    expect((await query(accessToken)).data?.search.nodes).toHaveLength(1);
    booted.emulator.expireToken(liveToken().accessToken);
    const answers = await Promise.all(Array.from({ length: 5 }, () => query(accessToken)));
    for (const { data, errors } of answers) {
      expect(errors).toBeUndefined();
      expect(data?.search.nodes).toHaveLength(1);
    }
    expect(refreshes()).toHaveLength(1);
  });

  it('is told to reconnect when the connection was removed in Notion, and works again after a sign-in', async () => {
    const { accessToken, claims } = await signIn(booted.gateway);
    for (const token of Object.values(booted.emulator.state.tokens)) token.dead = true;
    booted.emulator.clearRequests();
    for (const attempt of [1, 2]) {
      const { errors } = await query(accessToken);
      expect({ attempt, errors }).toMatchObject({
        errors: [{ extensions: { code: 'RECONNECT_REQUIRED', reconnectUrl: `${booted.url}/` } }],
      });
      expect(errors![0]!.message).toContain('Sign in again to reconnect.');
    }
    expect(refreshes()).toHaveLength(1);
    expect((await booted.gateway.store.grants.find(claims.gid))?.state).toBe('needs_reconnect');
    await signIn(booted.gateway);
    expect((await query(accessToken)).data?.search.nodes).toHaveLength(1);
  });

  it('is told when to come back while Notion cannot renew the token, which is then left alone', async () => {
    const { accessToken, claims } = await signIn(booted.gateway);
    for (const { accessToken: token } of Object.values(booted.emulator.state.tokens))
      booted.emulator.expireToken(token);
    booted.emulator.clearRequests();
    const limited = { status: 503, headers: { 'retry-after': '60' } };
    booted.emulator.failNext({ ...limited, match: { path: /token/ } });
    const answers: Answer[] = [];
    for (let attempt = 0; attempt < 3; attempt += 1) answers.push(await query(accessToken));
    for (const { errors } of answers)
      expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_UNAVAILABLE' } }]);
    for (const { errors } of answers) expect(errors![0]!.extensions.retryAfter).toBeGreaterThan(55);
    expect(booted.emulator.requests.map(({ path }) => path)).toEqual(['/v1/search', '/v1/oauth/token']);
    expect((await booted.gateway.store.grants.find(claims.gid))?.state).toBe('active');
  });

  it('goes on after its person signed in on two devices at once', async () => {
    const devices = await Promise.all([1, 2, 3].map(() => signIn(booted.gateway)));
    expect(new Set(devices.map(({ claims }) => claims.gid)).size).toBe(1);
    for (const { accessToken } of devices)
      expect((await query(accessToken)).data?.search.nodes).toHaveLength(1);
    for (const { accessToken: token } of Object.values(booted.emulator.state.tokens))
      booted.emulator.expireToken(token);
    for (const { accessToken } of devices)
      expect((await query(accessToken)).data?.search.nodes).toHaveLength(1);
  });

  it('is signed out by a token of nobody', async () => {
    const { status, errors } = await query('nonsense');
    expect(status).toBe(401);
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});
