import { jest } from '@jest/globals';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { boot, type Booted } from '../../support/boot.js';
import { collectSecrets, DEVICE_APP, findTexts } from '../../support/everySecret.js';
import { Program } from '../../support/process.js';
import { signIn } from '../../support/signIn.js';
import { startBalancer, type Balancer } from '../../support/balancer.js';

jest.setTimeout(120_000);

interface Jwks {
  keys: { kid: string; d?: string }[];
}

/** What an operator does with the keys of an embedded installation, and what anybody finds who reads its folder. */
describe('the keys and secrets of one machine', () => {
  let balancer: Balancer;
  let booted: Booted;
  let running: Booted['gateway'] | null;
  beforeEach(async () => {
    balancer = await startBalancer();
    booted = await boot({ apps: [DEVICE_APP], environment: { PUBLIC_URL: balancer.url } });
    balancer.targets.splice(0, 1, booted.gateway.port);
    running = booted.gateway;
  });
  afterEach(async () => {
    await booted.close();
    await balancer.close();
  });

  const environment = () => ({
    DATA_DIR: booted.dataDir,
    APPS_FILE: path.join(process.cwd(), 'scripts/demo-apps.json'),
    NOTION_CLIENT_ID: 'id',
    NOTION_CLIENT_SECRET: 'secret',
  });
  /** What a person reads; the audit log's own test reads the rest. */
  const rotate = async (...args: string[]): Promise<{ code: number | null; output: string }> => {
    const program = new Program('scripts/rotateKeys.ts', environment(), { args });
    const code = await program.ended;
    return { code, output: program.output.replace(/^\{.*"audit":true.*\n/gm, '') };
  };
  const stop = async () => {
    await running?.close();
    running = null;
  };
  /** Another gateway on the same data, under the same public URL. */
  const withGateway = async <T>(act: () => Promise<T>): Promise<T> => {
    const again = await boot({
      environment: {
        PUBLIC_URL: balancer.url,
        DATA_DIR: booted.dataDir,
        NOTION_API_URL: booted.emulator.url,
      },
    });
    balancer.targets.splice(0, 1, again.gateway.port);
    return act().finally(() => again.close());
  };
  const query = async (accessToken: string) => {
    const answer = await fetch(`${balancer.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${accessToken}` },
      body: JSON.stringify({ query: '{ search(first: 1) { nodes { __typename } } }' }),
    });
    const { errors = [] } = (await answer.json()) as { errors?: { extensions: { code: string } }[] };
    return errors.map(({ extensions }) => extensions.code);
  };
  const jwks = async (): Promise<Jwks> => (await (await fetch(`${balancer.url}/oauth/jwks`)).json()) as Jwks;

  /** Which of the texts stand somewhere in the folder, as they are or in a form that a file may give them. */
  const findInFiles = async (texts: string[]): Promise<string[]> => {
    const names = await readdir(booted.dataDir, { recursive: true });
    const found = new Set<string>();
    for (const name of names) {
      const file = path.join(booted.dataDir, name);
      if (!(await stat(file)).isFile()) continue;
      const bytes = await readFile(file);
      for (const text of findTexts(texts, bytes)) found.add(text);
    }
    return [...found];
  };
  const notionTokens = () =>
    Object.values(booted.emulator.state.tokens).flatMap(({ accessToken, refreshToken }) => [
      accessToken,
      ...(refreshToken ? [refreshToken] : []),
    ]);

  it('holds no token of Notion, after a sign-in, a refresh and a rotation; and goes on working', async () => {
    const { accessToken, claims } = await signIn(booted.gateway);
    const { person, tokens } = (await booted.gateway.store.grants.find(claims.gid))!;
    // The search does find what is there.
    expect(await findInFiles([person.id, tokens.access])).toEqual([person.id, tokens.access]);
    expect(await findInFiles(notionTokens())).toEqual([]);

    for (const token of notionTokens().filter((text) => text.startsWith('ntn_')))
      booted.emulator.expireToken(token);
    expect(await query(accessToken)).toEqual([]);
    expect(notionTokens().length).toBeGreaterThanOrEqual(4);
    expect(await findInFiles(notionTokens())).toEqual([]);

    await stop();
    const { code, output } = await rotate('--encryption');
    expect(output).toMatch(
      /^1 grants, 1 of them sealed anew with key "[\w-]+"\.\nNo token needs an older key any more\.\nRemoved from the key file: [\w-]+\./m,
    );
    expect(code).toBe(0);
    expect(await findInFiles(notionTokens())).toEqual([]);
    expect((await stat(path.join(booted.dataDir, 'keys.json'))).mode & 0o777).toBe(0o600);
    await withGateway(async () => expect(await query(accessToken)).toEqual([]));
    expect((await rotate()).output).toContain('1 grants, 0 of them sealed anew');
  });

  it('holds nothing that an app or a browser has been given', async () => {
    const { claims } = await signIn(booted.gateway);
    // The search does find what is there, such as the name of a sign-in, which is no secret.
    expect(await findInFiles([String(claims.sid)])).toEqual([claims.sid]);
    const secrets = await collectSecrets(booted.gateway);
    expect(secrets.length).toBeGreaterThan(30);
    expect(await findInFiles(secrets)).toEqual([]);
    await stop();
    expect(await findInFiles(secrets)).toEqual([]);
  });

  it('are not rotated under a gateway that runs: it is named, and nothing is changed', async () => {
    const before = await readFile(path.join(booted.dataDir, 'keys.json'), 'utf8');
    for (const args of [[], ['--encryption'], ['--signing']]) {
      const { code, output } = await rotate(...args);
      expect(output).toContain(`is in use by process ${process.pid}: stop that gateway`);
      expect(code).toBe(1);
    }
    expect(await readFile(path.join(booted.dataDir, 'keys.json'), 'utf8')).toBe(before);
  });

  it('sign with a new key while the old one goes on to verify, until it is taken away', async () => {
    const { accessToken } = await signIn(balancer);
    const [old] = (await jwks()).keys;
    await stop();
    const { code, output } = await rotate('--signing');
    expect([code, output]).toEqual([
      0,
      expect.stringMatching(
        /^"[\w-]+" signs from the next start on, and "[\w-]+" verifies\. 60 minutes after/,
      ),
    ]);
    await withGateway(async () => {
      const { keys } = await jwks();
      expect(keys.map(({ kid }) => kid)).toEqual([expect.not.stringContaining(old!.kid), old!.kid]);
      expect(keys.every(({ d }) => d === undefined)).toBe(true);
      expect(await query(accessToken)).toEqual([]);
      const fresh = await signIn(balancer);
      expect(headerOf(fresh.accessToken)).toMatchObject({ kid: keys[0]!.kid });
      expect(headerOf(fresh.idToken)).toMatchObject({ kid: keys[0]!.kid });
      expect(await query(fresh.accessToken)).toEqual([]);
    });

    expect((await rotate('--signing', '--drop-old')).code).toBe(0);
    await withGateway(async () => {
      expect((await jwks()).keys).toHaveLength(1);
      expect(await query(accessToken)).toEqual(['UNAUTHENTICATED']);
    });
  });

  it('say how they are used when they are used wrongly', async () => {
    for (const args of [['--everything'], ['--encryption', '--signing'], ['--drop-old']]) {
      const { code, output } = await rotate(...args);
      expect([code, output]).toEqual([1, expect.stringContaining('Use: npm run keys:rotate')]);
    }
  });
});

function headerOf(token: string): unknown {
  return JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString('utf8'));
}
