import { Client } from '@notionhq/client';

import { DEMO_CLIENT } from '../../../emulator/emulator.js';
import { ask, clientOf, clientWith, textOf, useEmulator, WORLD } from './world.js';

const REDIRECT = 'http://127.0.0.1:7777/callback';
const EXACT = {
  id: 'e0000000-0000-4000-8000-000000000001',
  secret: 's3cret',
  name: 'Exact <App>',
  redirectUris: ['https://app.test/cb?a=1'],
};

let clock = new Date('2026-03-01T09:00:00.000Z');
const running = useEmulator({ clients: [DEMO_CLIENT, EXACT], now: () => clock });

function visit(fields: Record<string, string>) {
  const query = new URLSearchParams({
    client_id: DEMO_CLIENT.id,
    redirect_uri: REDIRECT,
    response_type: 'code',
    owner: 'user',
    state: 'xyz',
    ...fields,
  });
  return ask(running(), `/v1/oauth/authorize?${query.toString()}`);
}

function decide(fields: Record<string, string>, pages: string[] = []) {
  const form = new URLSearchParams({
    client_id: DEMO_CLIENT.id,
    redirect_uri: REDIRECT,
    state: 'xyz',
    ...fields,
  });
  for (const id of pages) form.append('pages', id);
  return ask(running(), '/v1/oauth/authorize', { method: 'POST', body: form });
}

function locationOf(answer: { headers: Headers }): URL {
  return new URL(answer.headers.get('location') ?? '');
}

async function newCode(
  fields: Record<string, string> = { all_pages: 'on' },
  pages: string[] = [],
): Promise<string> {
  const answer = await decide({ decision: 'allow', ...fields }, pages);
  expect(answer.status).toBe(302);
  return locationOf(answer).searchParams.get('code') ?? '';
}

function token(body: object, credentials = `${DEMO_CLIENT.id}:${DEMO_CLIENT.secret}`, path = 'token') {
  return ask(running(), `/v1/oauth/${path}`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(credentials)}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

function redeem(code: string, redirectUri = REDIRECT) {
  return token({ grant_type: 'authorization_code', code, redirect_uri: redirectUri });
}

describe('the consent page', () => {
  it('offers the workspaces, people and pages of the emulator', async () => {
    const { status, headers, body } = await visit({});
    const html = textOf(body.text);
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(html).toContain('<h1>Connect Gateway to Acme</h1>');
    for (const text of [
      'Northwind',
      'ada@acme.test',
      'Grace Hopper',
      'Handbook',
      'Welcome',
      'Garden',
      'Tasks',
    ]) {
      expect(html).toContain(text);
    }
    expect(html).not.toContain('Diary of Grace');
  });

  it('offers private pages to their owner alone', async () => {
    const { body } = await visit({ person_id: WORLD.graceId });
    expect(textOf(body.text)).toContain('Diary of Grace');
  });

  it('escapes what an app says of itself', async () => {
    const { body } = await visit({
      client_id: EXACT.id,
      redirect_uri: EXACT.redirectUris[0] ?? '',
      state: '"><i id=x>',
    });
    expect(textOf(body.text)).toContain('Exact &lt;App&gt;');
    expect(textOf(body.text)).not.toContain('"><i id=x>');
  });

  it('tells wrong clients and redirects on the page, without redirecting', async () => {
    const unknown = await visit({ client_id: 'nobody' });
    expect([unknown.status, unknown.headers.get('location')]).toEqual([400, null]);
    expect(textOf(unknown.body.text)).toContain(
      'No app is registered with the client_id &quot;nobody&quot;.',
    );
    const elsewhere = await visit({ client_id: EXACT.id, redirect_uri: 'https://app.test/cb' });
    expect([elsewhere.status, elsewhere.headers.get('location')]).toEqual([400, null]);
    expect(textOf(elsewhere.body.text)).toContain('It registered: https://app.test/cb?a=1.');
    const remote = await visit({ redirect_uri: 'http://127.0.0.1.evil.test/' });
    expect(remote.status).toBe(400);
  });

  it('sends other mistakes back to the app', async () => {
    const answer = await visit({ response_type: 'token' });
    expect(answer.status).toBe(302);
    expect(locationOf(answer).search).toBe('?error=unsupported_response_type&state=xyz');
    expect(locationOf(await visit({ owner: 'workspace' })).searchParams.get('error')).toBe('invalid_request');
  });

  it('goes back with access_denied on Cancel', async () => {
    const answer = await decide({ decision: 'deny' });
    expect(answer.status).toBe(302);
    expect(locationOf(answer).href).toBe(`${REDIRECT}?error=access_denied&state=xyz`);
  });

  it('asks again when no page was chosen', async () => {
    const answer = await decide({ decision: 'allow' });
    expect(answer.status).toBe(400);
    expect(textOf(answer.body.text)).toContain('Choose at least one page, or all of them.');
  });

  it('keeps the query of the redirect', async () => {
    const fields = {
      client_id: EXACT.id,
      redirect_uri: EXACT.redirectUris[0] ?? '',
      decision: 'allow',
      all_pages: 'on',
    };
    const url = locationOf(await decide(fields));
    expect(url.searchParams.get('a')).toBe('1');
    expect(url.searchParams.get('state')).toBe('xyz');
  });
});

describe('POST /v1/oauth/token', () => {
  it('exchanges a code for the whole grant', async () => {
    const { status, body } = await redeem(await newCode());
    expect(status).toBe(200);
    expect(body).toEqual({
      access_token: expect.stringMatching(/^ntn_/) as string,
      token_type: 'bearer',
      refresh_token: expect.stringMatching(/^nrt_/) as string,
      bot_id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      workspace_id: WORLD.acmeId,
      workspace_name: 'Acme',
      workspace_icon: '🏔️',
      owner: {
        type: 'user',
        user: {
          object: 'user',
          id: WORLD.adaId,
          name: 'Ada Lovelace',
          avatar_url: null,
          type: 'person',
          person: { email: 'ada@acme.test' },
        },
      },
      duplicated_template_id: null,
      request_id: expect.any(String) as string,
    });
  });

  it('takes a form and the official client too', async () => {
    const form = new URLSearchParams({
      grant_type: 'authorization_code',
      code: await newCode(),
      redirect_uri: REDIRECT,
    });
    const basic = `Basic ${btoa(`${DEMO_CLIENT.id}:${DEMO_CLIENT.secret}`)}`;
    const byForm = await ask(running(), '/v1/oauth/token', {
      method: 'POST',
      headers: { authorization: basic },
      body: form,
    });
    expect(byForm.status).toBe(200);
    const client = new Client({ baseUrl: running().url });
    const granted = await client.oauth.token({
      client_id: DEMO_CLIENT.id,
      client_secret: DEMO_CLIENT.secret,
      grant_type: 'authorization_code',
      code: await newCode(),
      redirect_uri: REDIRECT,
    });
    const me = await clientWith(running(), granted.access_token).users.me({});
    expect(me.id).toBe(granted.bot_id);
  });

  it('takes a code once, for ten minutes, for one redirect and one client', async () => {
    const code = await newCode();
    expect((await redeem(code)).status).toBe(200);
    const again = await redeem(code);
    expect(again.status).toBe(400);
    expect(again.body).toMatchObject({
      object: 'error',
      code: 'invalid_grant',
      error: 'invalid_grant',
      message: 'Invalid code: this code has been revoked.',
    });
    expect((await redeem(await newCode(), 'http://127.0.0.1:1/other')).body.code).toBe('invalid_grant');
    const others = await token(
      { grant_type: 'authorization_code', code: await newCode(), redirect_uri: REDIRECT },
      `${EXACT.id}:${EXACT.secret}`,
    );
    expect(others.body.code).toBe('invalid_grant');
    const late = await newCode();
    clock = new Date(clock.getTime() + 600_000);
    expect((await redeem(late)).body.message).toBe('Invalid code: this code has expired.');
  });

  it('refuses wrong credentials', async () => {
    const answer = await token(
      { grant_type: 'refresh_token', refresh_token: 'x' },
      `${DEMO_CLIENT.id}:wrong`,
    );
    expect(answer.status).toBe(401);
    expect(answer.body.error).toBe('invalid_client');
    expect((await ask(running(), '/v1/oauth/token', { method: 'POST' })).status).toBe(401);
  });

  it('names a grant_type that it does not know', async () => {
    const answer = await token({ grant_type: 'password' });
    expect(answer.body.message).toBe(
      'body failed validation: body.grant_type should be `"authorization_code"`, or `"refresh_token"`, instead was `"password"`.',
    );
  });

  it('rotates refresh tokens and refuses one that was used', async () => {
    const first = (await redeem(await newCode())).body;
    const second = await token({ grant_type: 'refresh_token', refresh_token: first.refresh_token });
    expect(second.status).toBe(200);
    expect(second.body.bot_id).toBe(first.bot_id);
    expect(second.body.refresh_token).not.toBe(first.refresh_token);
    const reuse = await token({ grant_type: 'refresh_token', refresh_token: first.refresh_token });
    expect([reuse.status, reuse.body.code]).toEqual([400, 'invalid_grant']);
    const old = clientWith(running(), textOf(first.access_token));
    await expect(old.users.me({})).rejects.toMatchObject({ status: 401, code: 'unauthorized' });
    const fresh = clientWith(running(), textOf(second.body.access_token));
    await expect(fresh.users.me({})).resolves.toMatchObject({ id: first.bot_id });
  });

  it('keeps the bot of a person who consents again, and shares the new choice', async () => {
    const first = (await redeem(await newCode({}, [WORLD.gardenId]))).body;
    const second = (await redeem(await newCode({}, [WORLD.handbookId]))).body;
    const grace = (await redeem(await newCode({ all_pages: 'on', person_id: WORLD.graceId }))).body;
    expect(second.bot_id).toBe(first.bot_id);
    expect(second.access_token).not.toBe(first.access_token);
    expect(grace.bot_id).not.toBe(first.bot_id);
    const client = clientWith(running(), textOf(second.access_token));
    await expect(client.pages.retrieve({ page_id: WORLD.handbookId })).resolves.toMatchObject({
      id: WORLD.handbookId,
    });
    await expect(client.pages.retrieve({ page_id: WORLD.gardenId })).rejects.toMatchObject({
      code: 'object_not_found',
    });
  });

  it('ignores pages that the person was not offered', async () => {
    const answer = await decide({ decision: 'allow' }, [WORLD.privateId, WORLD.foreignId]);
    expect(answer.status).toBe(400);
  });
});

describe('introspection, revocation and expiry', () => {
  it('says whether a token is active, until it is revoked', async () => {
    const { access_token: access, refresh_token: refresh } = (await redeem(await newCode())).body;
    const active = await token({ token: access }, undefined, 'introspect');
    expect(active.body).toMatchObject({ active: true, iat: Math.floor(clock.getTime() / 1000) });
    expect((await token({ token: access }, undefined, 'revoke')).status).toBe(200);
    expect((await token({ token: access }, undefined, 'introspect')).body.active).toBe(false);
    expect((await token({ grant_type: 'refresh_token', refresh_token: refresh })).body.code).toBe(
      'invalid_grant',
    );
    expect((await token({ token: 'unknown' }, undefined, 'revoke')).status).toBe(200);
    expect((await token({ token: 'unknown' }, undefined, 'introspect')).body.active).toBe(false);
  });

  it('leaves the refresh token of an expired access token alive', async () => {
    const grant = running().issueToken();
    running().expireToken(grant.accessToken);
    const client = clientWith(running(), grant.accessToken);
    await expect(client.users.me({})).rejects.toMatchObject({ code: 'unauthorized' });
    const fresh = await token({ grant_type: 'refresh_token', refresh_token: grant.refreshToken });
    expect(fresh.status).toBe(200);
    expect(() => running().expireToken('ntn_unknown')).toThrow('was not issued by the emulator');
  });

  it('tells a bot of its owner and workspace', async () => {
    const me = await clientOf(running()).users.me({});
    expect(me).toMatchObject({
      type: 'bot',
      name: 'Gateway',
      bot: {
        workspace_id: WORLD.acmeId,
        workspace_name: 'Acme',
        owner: { type: 'user', user: { id: WORLD.adaId } },
      },
    });
  });
});
