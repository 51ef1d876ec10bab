import type { NotionAuthorization, NotionOAuth } from '../../../src/auth/notionOAuth.js';
import { createTokenSources, sealTokens } from '../../../src/auth/tokens.js';
import { createVault } from '../../../src/auth/vault.js';
import { GatewayError } from '../../../src/errors.js';
import type { Grant, Store } from '../../../src/storage/store.js';
import { newKeys } from '../../support/keys.js';
import { openTempStore } from '../../support/tempStore.js';

const RECONNECT =
  'Notion no longer accepts this connection: it was removed in Notion, or its tokens were revoked. Sign in again to reconnect.';

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

  it('survive a Notion that is down, and the next attempt asks again', async () => {
    const down = {
      refresh: () =>
        Promise.reject(new GatewayError('UPSTREAM_UNAVAILABLE', 'Notion cannot be reached right now.')),
    };
    await expect(
      createTokenSources({ store, vault, notionOAuth: down })(grant).renew('a1'),
    ).rejects.toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
    });
    expect((await stored()).state).toBe('active');
    const up = createTokenSources({ store, vault, notionOAuth: rotatingNotion('r1') });
    expect(await up(grant).renew('a1')).toBe('a2');
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
        replaceTokens: (id, version, tokens) =>
          stumbles-- > 0
            ? Promise.reject(new Error('a hiccup'))
            : store.grants.replaceTokens(id, version, tokens),
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
