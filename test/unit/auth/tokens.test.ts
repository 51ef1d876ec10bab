import { CoolDown } from '../../../src/auth/coolDown.js';
import type { NotionAuthorization, NotionOAuth } from '../../../src/auth/notionOAuth.js';
import { sealTokens } from '../../../src/auth/sealedTokens.js';
import { createTokenSources as createSources, type TokenParts } from '../../../src/auth/tokens.js';
import { createVault } from '../../../src/auth/vault.js';
import { GatewayError } from '../../../src/errors.js';
import type { Grant, Store } from '../../../src/storage/store.js';
import { newKeys } from '../../support/keys.js';
import { silentAudit } from '../../support/silentAudit.js';
import { openTempStore } from '../../support/tempStore.js';

const RECONNECT =
  'Notion no longer accepts this connection: it was removed in Notion, its tokens were revoked, or their renewal was cut off half-way. Sign in again to reconnect.';

const RECONNECT_URL = 'https://gateway.example/';
const createTokenSources = (parts: Omit<TokenParts, 'audit' | 'reconnectUrl'>) =>
  createSources({ audit: silentAudit, reconnectUrl: RECONNECT_URL, ...parts });

/** Notion's token endpoint as section 4.4 of its contract has it: each refresh token works once and gives a new pair. */
function rotatingNotion(first: string) {
  let live = first;
  const calls: string[] = [];
  const refresh: NotionOAuth['refresh'] = async (token) => {
    calls.push(token);
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (token !== live) throw new GatewayError('RECONNECT_REQUIRED', 'refused');
    live = `r${calls.length + 1}`;
    return { ...ANSWER, accessToken: `a${calls.length + 1}`, refreshToken: live };
  };
  return { calls, refresh };
}

const ANSWER: NotionAuthorization = {
  accessToken: 'a1',
  refreshToken: 'r1',
  botId: 'bot',
  workspace: { id: 'acme', name: 'Acme', icon: null },
  person: { id: 'ada', name: 'Ada', email: null, avatarUrl: null },
  duplicatedTemplateId: null,
};

describe('the tokens of a grant', () => {
  const vault = createVault(newKeys().encryption);
  let store: Store;
  let close: () => Promise<void>;
  let grant: Grant;

  const save = (given: Partial<NotionAuthorization> = {}) => {
    const { botId, workspace, duplicatedTemplateId } = ANSWER;
    const tokens = sealTokens(vault, { ...ANSWER, ...given });
    return store.grants.save({ botId, person: ANSWER.person!, workspace, duplicatedTemplateId, tokens });
  };
  const stored = async () => (await store.grants.find(grant.id))!;
  const open = (sealed: string | null, field: string) => vault.open(sealed ?? '', { record: 'bot', field });

  beforeEach(async () => {
    ({ store, close } = await openTempStore());
    grant = await save();
  });
  afterEach(() => close());

  it('are opened from the grant', async () => {
    const source = createTokenSources({ store, vault, notionOAuth: rotatingNotion('r1') })(grant);
    expect(source).toMatchObject({ grantId: grant.id, workspaceId: 'acme' });
    expect(await source.current()).toBe('a1');
  });

  it('are refreshed once for ten requests that met a 401 at once', async () => {
    const notion = rotatingNotion('r1');
    const sourceFor = createTokenSources({ store, vault, notionOAuth: notion });
    const sources = Array.from({ length: 10 }, () => sourceFor(grant));
    expect(await Promise.all(sources.map((source) => source.renew('a1')))).toEqual(Array(10).fill('a2'));
    expect(notion.calls).toEqual(['r1']);
    expect(await sources[3]!.current()).toBe('a2');
    const { tokens, version } = await stored();
    expect([open(tokens.access, 'access'), open(tokens.refresh, 'refresh')]).toEqual(['a2', 'r2']);
    expect(version).toBe(grant.version + 1);
  });

  it('are refreshed once for two processes', async () => {
    const notion = rotatingNotion('r1');
    const processes = [1, 2, 3].map(() => createTokenSources({ store, vault, notionOAuth: notion })(grant));
    expect(await Promise.all(processes.map((source) => source.renew('a1')))).toEqual(['a2', 'a2', 'a2']);
    expect(notion.calls).toEqual(['r1']);
  });

  it('are refreshed again when the new token is refused in its turn', async () => {
    const notion = rotatingNotion('r1');
    const source = createTokenSources({ store, vault, notionOAuth: notion })(grant);
    expect(await source.renew('a1')).toBe('a2');
    expect(await source.renew('a2')).toBe('a3');
    expect(notion.calls).toEqual(['r1', 'r2']);
  });

  it('are adopted from the store when somebody has renewed them, without asking Notion', async () => {
    const notion = rotatingNotion('r1');
    const source = createTokenSources({ store, vault, notionOAuth: notion })(grant);
    await store.grants.replaceTokens(
      grant.id,
      grant.version,
      sealTokens(vault, { ...ANSWER, accessToken: 'a9', refreshToken: 'r9' }),
    );
    expect(await source.renew('a1')).toBe('a9');
    expect(notion.calls).toEqual([]);
  });

  it('are dead when Notion refuses the refresh token', async () => {
    const sourceFor = createTokenSources({ store, vault, notionOAuth: rotatingNotion('another') });
    await expect(sourceFor(grant).renew('a1')).rejects.toMatchObject({
      code: 'RECONNECT_REQUIRED',
      message: RECONNECT,
      extensions: { reconnectUrl: RECONNECT_URL },
    });
    const dead = await stored();
    expect(dead.state).toBe('needs_reconnect');
    await expect(sourceFor(dead).current()).rejects.toMatchObject({ code: 'RECONNECT_REQUIRED' });
  });

  it('stay alive when the person signed in again while Notion was refusing the old ones', async () => {
    const notionOAuth = {
      refresh: async () => {
        await save({ accessToken: 'a5', refreshToken: 'r5' });
        throw new GatewayError('RECONNECT_REQUIRED', 'refused');
      },
    };
    expect(await createTokenSources({ store, vault, notionOAuth })(grant).renew('a1')).toBe('a5');
    expect((await stored()).state).toBe('active');
  });

  it('of a new sign-in win over those of a refresh that was under way', async () => {
    const notionOAuth = {
      refresh: async () => {
        await save({ accessToken: 'a5', refreshToken: 'r5' });
        return { ...ANSWER, accessToken: 'a2', refreshToken: 'r2' };
      },
    };
    expect(await createTokenSources({ store, vault, notionOAuth })(grant).renew('a1')).toBe('a5');
    expect(open((await stored()).tokens.access, 'access')).toBe('a5');
  });

  it('without a refresh token are not tried', async () => {
    grant = await save({ refreshToken: null });
    const notion = rotatingNotion('r1');
    const source = createTokenSources({ store, vault, notionOAuth: notion })(grant);
    await expect(source.renew('a1')).rejects.toMatchObject({ code: 'RECONNECT_REQUIRED' });
    expect(notion.calls).toEqual([]);
    expect((await stored()).state).toBe('needs_reconnect');
  });

  it('survive a Notion that is down, which is asked again ever more rarely', async () => {
    const clock = { now: 0 };
    const coolDown = new CoolDown(
      () => clock.now,
      () => 1,
    );
    let attempts = 0;
    let isUp = false;
    const notion = rotatingNotion('r1');
    const refresh = (token: string) => {
      attempts += 1;
      return isUp ? notion.refresh(token) : Promise.reject(down());
    };
    const down = () => new GatewayError('UPSTREAM_UNAVAILABLE', 'Notion cannot be reached right now.');
    const sourceFor = createTokenSources({ store, vault, notionOAuth: { refresh }, coolDown });
    for (const seconds of [1, 2, 4, 8, 16, 32, 60, 60]) {
      const before = attempts;
      const failure = { code: 'UPSTREAM_UNAVAILABLE', retryAfter: seconds };
      await expect(sourceFor(grant).renew('a1')).rejects.toMatchObject(failure);
      for (const refused of [sourceFor(grant).renew('a1'), sourceFor(grant).current()])
        await expect(refused).rejects.toMatchObject({
          ...failure,
          message: `Notion could not renew this connection a moment ago, and is not asked again yet. Try again in ${seconds} seconds.`,
        });
      expect(attempts).toBe(before + 1);
      clock.now += seconds * 1_000;
    }
    expect((await stored()).state).toBe('active');
    isUp = true;
    expect(await sourceFor(grant).current()).toBe('a1');
    expect(await sourceFor(grant).renew('a1')).toBe('a2');
    expect(await sourceFor(await stored()).current()).toBe('a2');
  });

  it('of a new sign-in do not wait for what the old ones met', async () => {
    const down = { refresh: () => Promise.reject(new GatewayError('UPSTREAM_TIMEOUT', 'No answer.')) };
    const sourceFor = createTokenSources({ store, vault, notionOAuth: down });
    await expect(sourceFor(grant).renew('a1')).rejects.toMatchObject({ code: 'UPSTREAM_TIMEOUT' });
    expect(await sourceFor(await save({ accessToken: 'a5' })).current()).toBe('a5');
  });

  it('are kept when they are sealed anew while Notion gives others', async () => {
    const notion = rotatingNotion('r1');
    const refresh = async (token: string) => {
      const given = await notion.refresh(token);
      await store.grants.replaceTokens(grant.id, grant.version, sealTokens(vault, ANSWER));
      return given;
    };
    expect(await createTokenSources({ store, vault, notionOAuth: { refresh } })(grant).renew('a1')).toBe(
      'a2',
    );
    const { tokens, version } = await stored();
    expect([open(tokens.access, 'access'), open(tokens.refresh, 'refresh')]).toEqual(['a2', 'r2']);
    expect(version).toBe(3);
  });

  it('that were sealed anew while Notion refused them are dead all the same', async () => {
    const refresh = async () => {
      await store.grants.replaceTokens(grant.id, grant.version, sealTokens(vault, ANSWER));
      throw new GatewayError('RECONNECT_REQUIRED', 'refused');
    };
    const source = createTokenSources({ store, vault, notionOAuth: { refresh } })(grant);
    await expect(source.renew('a1')).rejects.toMatchObject({ code: 'RECONNECT_REQUIRED' });
    expect((await stored()).state).toBe('needs_reconnect');
  });

  it('come back to life when who had them was held up, and another found the old ones spent', async () => {
    const notion = rotatingNotion('r1');
    const another = createTokenSources({ store, vault, notionOAuth: notion });
    const refresh = async (token: string) => {
      const given = await notion.refresh(token);
      // Here the process stands still until its lease has ended.
      await store.leases.release(`refresh:${grant.id}`, holder);
      await expect(another(grant).renew('a1')).rejects.toMatchObject({ code: 'RECONNECT_REQUIRED' });
      expect((await stored()).state).toBe('needs_reconnect');
      return given;
    };
    let holder = '';
    const acquire = store.leases.acquire.bind(store.leases);
    store.leases.acquire = (name, by, ttlMs) => {
      holder ||= by;
      return acquire(name, by, ttlMs);
    };
    const source = createTokenSources({ store, vault, notionOAuth: { refresh } })(grant);
    expect(await source.renew('a1')).toBe('a2');
    expect(await stored()).toMatchObject({ state: 'active' });
    expect(open((await stored()).tokens.refresh, 'refresh')).toBe('r2');
  });

  it('go on with the old refresh token when Notion gives none with the new access token', async () => {
    const notionOAuth = { refresh: () => Promise.resolve({ accessToken: 'a2', refreshToken: null }) };
    expect(await createTokenSources({ store, vault, notionOAuth })(grant).renew('a1')).toBe('a2');
    expect(open((await stored()).tokens.refresh, 'refresh')).toBe('r1');
  });

  it('are stored when the answer of the store was lost on the way', async () => {
    let lost = 1;
    const shaky: Store = {
      ...store,
      grants: {
        ...store.grants,
        renewTokens: async (id, version, tokens) => {
          const renewed = await store.grants.renewTokens(id, version, tokens);
          if (lost-- > 0) throw new Error('the connection broke after the commit');
          return renewed;
        },
      },
    };
    const source = createTokenSources({ store: shaky, vault, notionOAuth: rotatingNotion('r1') })(grant);
    expect(await source.renew('a1')).toBe('a2');
    expect(await stored()).toMatchObject({ version: 2, state: 'active' });
  });

  it('that another process keeps renewing for too long are a timeout, never bad credentials', async () => {
    await store.leases.acquire(`refresh:${grant.id}`, 'another process', 60_000);
    const source = createTokenSources({ store, vault, notionOAuth: rotatingNotion('r1'), patienceMs: 120 })(
      grant,
    );
    await expect(source.renew('a1')).rejects.toMatchObject({ code: 'UPSTREAM_TIMEOUT' });
    expect((await stored()).state).toBe('active');
  });

  it('are stored even when the store stumbles once', async () => {
    let stumbles = 1;
    const shaky: Store = {
      ...store,
      grants: {
        ...store.grants,
        find: (id) => store.grants.find(id),
        renewTokens: (id, version, tokens) =>
          stumbles-- > 0
            ? Promise.reject(new Error('a hiccup'))
            : store.grants.renewTokens(id, version, tokens),
      },
      leases: store.leases,
    };
    const source = createTokenSources({ store: shaky, vault, notionOAuth: rotatingNotion('r1') })(grant);
    expect(await source.renew('a1')).toBe('a2');
    expect(open((await stored()).tokens.refresh, 'refresh')).toBe('r2');
  });

  it('of a grant that is gone ask for a new sign-in', async () => {
    await store.grants.remove(grant.id);
    const source = createTokenSources({ store, vault, notionOAuth: rotatingNotion('r1') })(grant);
    await expect(source.renew('a1')).rejects.toMatchObject({ code: 'RECONNECT_REQUIRED' });
  });
});
