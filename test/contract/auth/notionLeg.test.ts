import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { DEMO_CLIENT } from '../../../emulator/emulator.js';
import { boot, type Booted } from '../../support/boot.js';
import { readForm } from '../../support/form.js';
import { readClaims, signIn } from '../../support/signIn.js';
import { UserAgent, type Consent } from '../../support/userAgent.js';

const REDIRECT_URI = 'http://localhost:3000/callback';
const CHALLENGE = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';

let booted: Booted;
beforeEach(async () => {
  booted = await boot();
});
afterEach(() => booted.close());

const people = () => Object.values(booted.emulator.state.people);
const person = () => people()[0]!;

function requestUrl(changes: Record<string, string> = {}): string {
  return `${booted.url}/oauth/authorize?${new URLSearchParams({
    client_id: 'web-app',
    redirect_uri: REDIRECT_URI,
    response_type: 'code',
    scope: 'openid read',
    state: 'app-state',
    code_challenge: CHALLENGE,
    code_challenge_method: 'S256',
    ...changes,
  }).toString()}`;
}

/** Goes through Notion and stops before its answer is opened at the gateway. */
async function untilCallback(userAgent: UserAgent, consent: Consent = {}): Promise<URL> {
  const callback = `${booted.url}/oauth/notion/callback`;
  return (await userAgent.consent(await userAgent.open(requestUrl()), consent, callback)).url;
}

async function expectNothingLeft(userAgent: UserAgent): Promise<void> {
  for (const { id } of people()) expect(await booted.gateway.store.grants.listByPerson(id)).toEqual([]);
  expect(userAgent.cookieNames().filter((name) => name.startsWith('session'))).toEqual([]);
}

async function expectPage(response: Response, status: number, heading: string): Promise<string> {
  const text = await response.text();
  expect(text).toContain(`<h1>${heading}</h1>`);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(response.headers.get('cache-control')).toBe('no-store');
  return text;
}

describe('the way through Notion', () => {
  it('asks Notion for a person, with a state of its own and the exact callback', async () => {
    const page = await new UserAgent().open(requestUrl());
    expect(page.url.href.startsWith(`${booted.emulator.url}/v1/oauth/authorize?`)).toBe(true);
    const { state = '', ...parameters } = Object.fromEntries(page.url.searchParams);
    expect(parameters).toEqual({
      client_id: DEMO_CLIENT.id,
      redirect_uri: `${booted.url}/oauth/notion/callback`,
      response_type: 'code',
      owner: 'user',
    });
    expect(Buffer.from(state, 'base64url')).toHaveLength(32);
  });

  it('exchanges the code by POST with Basic auth and a JSON body', async () => {
    await signIn(booted.gateway);
    const exchanges = booted.emulator.requests.filter((request) => request.path === '/v1/oauth/token');
    expect(exchanges).toEqual([
      expect.objectContaining({
        method: 'POST',
        status: 200,
        body: expect.objectContaining({
          grant_type: 'authorization_code',
          redirect_uri: `${booted.url}/oauth/notion/callback`,
        }) as object,
      }),
    ]);
  });

  it('keeps what Notion gave, its tokens sealed', async () => {
    const { claims } = await signIn(booted.gateway, { personId: person().id });
    const grant = (await booted.gateway.store.grants.find(claims.gid))!;
    const workspace = booted.emulator.state.workspaces[grant.workspace.id]!;
    expect(grant).toMatchObject({
      person: { id: person().id, name: person().name, email: person().email, avatarUrl: person().avatarUrl },
      workspace: { name: workspace.name, icon: workspace.icon },
      duplicatedTemplateId: null,
      state: 'active',
    });
    expect(grant.botId in booted.emulator.state.bots).toBe(true);
    expect(grant.tokens.access).toMatch(/^v1\./);
    expect(grant.tokens.refresh).toMatch(/^v1\./);
  });

  it('writes no Notion token, state or code to the log', async () => {
    await booted.close();
    const lines: string[] = [];
    const { Writable } = await import('node:stream');
    const logTo = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        lines.push(chunk.toString());
        done();
      },
    });
    booted = await boot({ logTo });
    const { accessToken, refreshToken, userAgent } = await signIn(booted.gateway);
    const callback = new URL(
      userAgent.visited.find((address) => address.includes('/oauth/notion/callback'))!,
    );
    const secrets = [
      accessToken,
      refreshToken,
      callback.searchParams.get('code')!,
      callback.searchParams.get('state')!,
      ...Object.keys(booted.emulator.state.tokens),
    ];
    expect(lines.length).toBeGreaterThan(0);
    for (const secret of secrets) expect(lines.join('\n')).not.toContain(secret);
  });

  it('keeps the grant of a person who connects the same workspace again', async () => {
    const first = await signIn(booted.gateway);
    const second = await signIn(booted.gateway);
    expect(second.claims.gid).toBe(first.claims.gid);
    expect(await booted.gateway.store.grants.listByPerson(first.claims.sub)).toHaveLength(1);
  });
});

describe('a sign-in that fails', () => {
  it('tells the app that the person denied it', async () => {
    const userAgent = new UserAgent();
    const callback = await userAgent.authorize(requestUrl(), REDIRECT_URI, { decision: 'deny' });
    expect(Object.fromEntries(callback.searchParams)).toEqual({
      error: 'access_denied',
      error_description: 'the person did not allow the connection at Notion',
      state: 'app-state',
      iss: booted.url,
    });
    await expectNothingLeft(userAgent);
  });

  it.each([
    ['temporarily_unavailable', 'temporarily_unavailable'],
    ['server_error', 'server_error'],
    ['constructor', 'server_error'],
  ])('tells the app of %s at Notion', async (error, told) => {
    const userAgent = new UserAgent();
    const answer = await untilCallback(userAgent);
    answer.searchParams.delete('code');
    answer.searchParams.set('error', error);
    const { url } = await userAgent.open(answer, REDIRECT_URI);
    expect(url.searchParams.get('error')).toBe(told);
    await expectNothingLeft(userAgent);
  });

  it('because the code was spent elsewhere', async () => {
    const userAgent = new UserAgent();
    const answer = await untilCallback(userAgent);
    const basic = Buffer.from(`${DEMO_CLIENT.id}:${DEMO_CLIENT.secret}`).toString('base64');
    const thief = await fetch(`${booted.emulator.url}/v1/oauth/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${basic}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        grant_type: 'authorization_code',
        code: answer.searchParams.get('code'),
        redirect_uri: `${booted.url}/oauth/notion/callback`,
      }),
    });
    expect(thief.status).toBe(200);
    const page = await expectPage(await userAgent.request(answer), 400, 'Notion did not accept the sign-in');
    expect(page).toContain('Nothing was connected.');
    expect(page).not.toContain(answer.searchParams.get('code'));
    await expectNothingLeft(userAgent);
  });

  it.each([
    ['503', { status: 503 }, 502, 'Notion is not available'],
    [
      'HTML from its edge',
      { status: 502, body: '<html>bad gateway</html>', headers: { 'content-type': 'text/html' } },
      502,
      'Notion is not available',
    ],
    ['200 with something else', { status: 200, body: '{"hello":"there"}' }, 502, 'Notion is not available'],
    ['429', { status: 429 }, 502, 'Notion is not available'],
  ])('because Notion answers %s, and can be tried again', async (_what, fault, status, heading) => {
    const userAgent = new UserAgent();
    const answer = await untilCallback(userAgent);
    booted.emulator.failNext({ ...fault, match: { path: /oauth\/token/ } });
    const text = await expectPage(await userAgent.request(answer), status, heading);
    await expectNothingLeft(userAgent);
    const again = /href="(\/login\/[^"]+)"/.exec(text)?.[1];
    const callback = await userAgent.authorize(`${booted.url}${again}`, REDIRECT_URI);
    expect(callback.searchParams.get('code')).toBeTruthy();
  });

  it("because the gateway's own Notion credentials are wrong", async () => {
    await booted.close();
    booted = await boot({ environment: { NOTION_CLIENT_SECRET: 'wrong' } });
    const userAgent = new UserAgent();
    const text = await expectPage(
      await userAgent.request(await untilCallback(userAgent)),
      502,
      'Notion refused the sign-in',
    );
    expect(text).toContain('NOTION_CLIENT_SECRET');
    await expectNothingLeft(userAgent);
  });

  it('because no app waits for it', async () => {
    await expectPage(
      await new UserAgent().request(`${booted.url}/login/unknown`),
      400,
      'No app is waiting for this sign-in',
    );
    const [one, other] = [new UserAgent(), new UserAgent()];
    const login = new URL((await one.request(requestUrl())).headers.get('location')!, booted.url);
    await expectPage(await other.request(login), 400, 'No app is waiting for this sign-in');
  });
});

describe('a browser that is signed in', () => {
  const native = { client_id: 'native-app', redirect_uri: 'com.example.notion:/callback' };
  const openConfirm = async (userAgent: UserAgent) => {
    const page = await userAgent.open(requestUrl(native));
    return { page, form: readForm(await page.response.clone().text()) };
  };

  it('is not asked again by an app that it has allowed', async () => {
    const { userAgent } = await signIn(booted.gateway, { scope: 'openid read' });
    const asked = userAgent.visited.length;
    const { url } = await userAgent.open(requestUrl(), REDIRECT_URI);
    expect(url.searchParams.get('code')).toBeTruthy();
    expect(userAgent.visited.length - asked).toBe(1);
  });

  it('is asked for its word by another app, with what the app may do', async () => {
    const { userAgent, claims } = await signIn(booted.gateway);
    const { page, form } = await openConfirm(userAgent);
    const grant = (await booted.gateway.store.grants.find(claims.gid))!;
    const text = await expectPage(
      page.response,
      200,
      `Continue as ${grant.person.name} in ${grant.workspace.name}`,
    );
    expect(text).toContain('Phone app would like to use your Notion workspace.');
    expect(text).toContain('read the pages that you shared');
    expect(text).not.toContain('create new ones');
    expect(page.response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    const done = await userAgent.submit(form, page.url, { choice: 'continue' }, native.redirect_uri);
    expect(done.url.searchParams.get('code')).toBeTruthy();
  });

  it('can cancel, and the app is told', async () => {
    const { userAgent } = await signIn(booted.gateway);
    const { page, form } = await openConfirm(userAgent);
    const done = await userAgent.submit(form, page.url, { choice: 'cancel' }, native.redirect_uri);
    expect(done.url.searchParams.get('error')).toBe('access_denied');
  });

  it('can choose another person or workspace, and other apps keep working', async () => {
    const first = await signIn(booted.gateway, { personId: people()[0]!.id });
    const { page, form } = await openConfirm(first.userAgent);
    const consent = await first.userAgent.submit(form, page.url, { choice: 'switch' });
    const done = await first.userAgent.consent(consent, { personId: people()[1]!.id }, native.redirect_uri);
    expect(done.url.searchParams.get('code')).toBeTruthy();
    const fields = { grant_type: 'refresh_token', client_id: 'web-app', refresh_token: first.refreshToken };
    const answer = await fetch(`${booted.url}/oauth/token`, {
      method: 'POST',
      body: new URLSearchParams(fields),
    });
    const tokens = (await answer.json()) as { access_token: string };
    expect(readClaims(tokens.access_token).sub).toBe(people()[0]!.id);
  });

  it.each(['login', 'select_account'])('goes through Notion again with prompt=%s', async (prompt) => {
    const first = await signIn(booted.gateway, { personId: people()[0]!.id });
    const second = await signIn(booted.gateway, {
      userAgent: first.userAgent,
      personId: people()[1]!.id,
      parameters: { prompt },
    });
    expect(second.claims.sub).toBe(people()[1]!.id);
    expect(second.claims.gid).not.toBe(first.claims.gid);
  });

  it.each([undefined, 'wrong'])('is not moved by a form with the token %j', async (token) => {
    const { userAgent } = await signIn(booted.gateway);
    const { page, form } = await openConfirm(userAgent);
    const sent = await userAgent.submit(form, page.url, { choice: 'continue', token });
    await expectPage(sent.response, 403, 'This form is not ours');
  });

  it('goes through Notion again when its grant has ended', async () => {
    const { userAgent, claims } = await signIn(booted.gateway);
    const { version } = (await booted.gateway.store.grants.find(claims.gid))!;
    await booted.gateway.store.grants.markDead(claims.gid, version);
    expect((await signIn(booted.gateway, { userAgent })).claims.gid).toBe(claims.gid);
    expect((await booted.gateway.store.grants.find(claims.gid))!.state).toBe('active');
    await booted.gateway.store.grants.remove(claims.gid);
    expect((await signIn(booted.gateway, { userAgent })).claims.gid).not.toBe(claims.gid);
  });

  it('is recognised by an id_token_hint of the same person, and asked by one of another', async () => {
    const [ada, other] = [
      await signIn(booted.gateway, { personId: people()[0]!.id }),
      await signIn(booted.gateway, { personId: people()[1]!.id }),
    ];
    const silent = await ada.userAgent.open(
      requestUrl({ prompt: 'none', id_token_hint: ada.idToken }),
      REDIRECT_URI,
    );
    expect(silent.url.searchParams.get('code')).toBeTruthy();
    const refused = await ada.userAgent.open(
      requestUrl({ prompt: 'none', id_token_hint: other.idToken }),
      REDIRECT_URI,
    );
    expect(refused.url.searchParams.get('error')).toBe('login_required');
  });
});

describe('signing out', () => {
  const endSession = (parameters: Record<string, string>) =>
    `${booted.url}/oauth/end-session?${new URLSearchParams(parameters).toString()}`;

  it('asks first, unless the app shows whom it signs out', async () => {
    const { userAgent, idToken } = await signIn(booted.gateway);
    const asked = await (await userAgent.open(endSession({ client_id: 'web-app' }))).response.text();
    expect(asked).toContain('<h1>Sign out?</h1>');
    expect(asked).not.toContain('<script>');
    const { response } = await userAgent.open(endSession({ id_token_hint: idToken }));
    const policy = response.headers.get('content-security-policy')!;
    expect(policy).toMatch(/script-src 'sha256-[^']+'/);
    expect(await response.text()).toContain('<script>');
  });

  it('ends the session and returns to the app', async () => {
    const { userAgent, idToken } = await signIn(booted.gateway);
    const page = await userAgent.open(
      endSession({
        id_token_hint: idToken,
        post_logout_redirect_uri: 'http://localhost:3000/',
        state: 'bye',
      }),
    );
    const form = readForm(await page.response.text());
    const done = await userAgent.submit(form, page.url, { logout: 'yes' }, 'http://localhost:3000/');
    expect(done.url.href).toBe('http://localhost:3000/?state=bye');
    const next = await userAgent.open(requestUrl({ prompt: 'none' }), REDIRECT_URI);
    expect(next.url.searchParams.get('error')).toBe('login_required');
  });

  it('says so when the app names no address', async () => {
    const { userAgent } = await signIn(booted.gateway);
    const page = await userAgent.open(endSession({}));
    const done = await userAgent.submit(readForm(await page.response.text()), page.url, { logout: 'yes' });
    expect(await done.response.text()).toContain('<h1>Signed out</h1>');
  });
});

describe('behind https', () => {
  it('speaks of its public URL only', async () => {
    await booted.close();
    booted = await boot({ environment: { PUBLIC_URL: 'https://notion.example.com' } });
    const local = `http://127.0.0.1:${booted.gateway.port}`;
    const address = new URL(requestUrl());
    const first = await fetch(`${local}${address.pathname}${address.search}`, { redirect: 'manual' });
    const cookies = first.headers.getSetCookie();
    const login = first.headers.get('location')!;
    const second = await fetch(new URL(login, local), {
      redirect: 'manual',
      headers: { cookie: cookies.map((line) => line.split(';')[0]).join('; ') },
    });
    const target = new URL(second.headers.get('location')!);
    expect(target.searchParams.get('redirect_uri')).toBe('https://notion.example.com/oauth/notion/callback');
  });
});

describe('the folder of the embedded store', () => {
  it('holds no Notion token in clear', async () => {
    await signIn(booted.gateway);
    const tokens = Object.values(booted.emulator.state.tokens).flatMap((token) => [
      token.accessToken,
      token.refreshToken ?? token.accessToken,
    ]);
    const files = await readdir(booted.dataDir, { recursive: true, withFileTypes: true });
    const contents = await Promise.all(
      files.filter((file) => file.isFile()).map((file) => readFile(path.join(file.parentPath, file.name))),
    );
    expect(tokens.length).toBeGreaterThan(0);
    expect(Buffer.concat(contents).includes(Buffer.from('v1.'))).toBe(true);
    for (const token of tokens) expect(contents.some((content) => content.includes(token))).toBe(false);
  });
});
