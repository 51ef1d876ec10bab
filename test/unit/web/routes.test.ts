import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { createPages, notFound } from '../../../src/web/routes.js';

describe('the pages over HTTP', () => {
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    const app = express().disable('etag');
    server = createServer(app);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    app.use(
      createPages({
        publicUrl: 'https://gateway.example.com',
        explore: false,
        introspection: false,
        forPeople: true,
      }),
      notFound,
    );
  });

  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const get = (path: string, headers: Record<string, string> = {}) => fetch(origin + path, { headers });

  it('shows the home page, which knows the public origin', async () => {
    const response = await get('/');
    const text = await response.text();
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(text).toContain('<meta name="public-url" content="https://gateway.example.com" />');
    expect(text).toContain('https://gateway.example.com/graphql');
  });

  it('speaks of the Sandbox only where exploring is on', async () => {
    expect(await (await get('/')).text()).not.toContain('Apollo Sandbox');
    expect(await (await get('/explorer')).text()).toContain('data-introspection="off"');
  });

  it('lets the pages run and load our own files only', async () => {
    const policy = (await get('/')).headers.get('content-security-policy');
    expect(policy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' https: data:; form-action 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    );
  });

  it('allows inline styles for the editor of the explorer, and scripts no more than elsewhere', async () => {
    const policy = (await get('/explorer')).headers.get('content-security-policy');
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).toContain("script-src 'self';");
  });

  it.each(['/', '/explorer'])('serves everything that %s loads', async (path) => {
    const text = await (await get(path)).text();
    const assets = [...text.matchAll(/(?:href|src)="(\/assets\/[^"]*)"/g)].map(([, address]) => address!);
    expect(assets.length).toBeGreaterThan(2);
    for (const address of assets) {
      const response = await get(address);
      expect([address, response.status]).toEqual([address, 200]);
      expect(response.headers.get('content-type')).toMatch(/^(text\/(css|javascript)|image\/svg\+xml)/);
      expect((await response.text()).length).toBeGreaterThan(50);
    }
  });

  it('keeps files of packages for good and revalidates our own', async () => {
    const vendor = /"(\/assets\/vendor\/graphiql-\d[^"]*\.js)"/.exec(
      await (await get('/explorer')).text(),
    )?.[1];
    const theirs = await get(vendor!);
    expect(theirs.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await theirs.text()).toContain('GraphiQL');
    const ours = await get('/assets/app.css');
    expect(ours.headers.get('cache-control')).toBe('no-cache');
    // Not by fetch: it adds a `cache-control` that asks for the whole file.
    const headers = { 'if-none-match': ours.headers.get('etag')! };
    const again = await new Promise<IncomingMessage>((resolve) =>
      request(`${origin}/assets/app.css`, { headers }, resolve).end(),
    );
    expect(again.resume().statusCode).toBe(304);
  });

  it('answers unknown paths with a page for people and JSON for programs', async () => {
    const page = await get('/nothing', { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
    expect([page.status, await page.text()]).toEqual([
      404,
      expect.stringContaining('There is no page at this address'),
    ]);
    const answer = await get('/nothing', { accept: '*/*' });
    expect([answer.status, await answer.json()]).toEqual([
      404,
      {
        error: 'not_found',
        error_description:
          'GET /nothing does not exist here. The API is POST /graphql; sign-in is described at /.well-known/openid-configuration.',
      },
    ]);
  });

  it.each(['/assets/..%2froutes.ts', '/assets/%2e%2e/routes.ts', '/assets/', '/assets/vendor/react'])(
    'gives no other file away: %s',
    async (path) => {
      expect((await get(path)).status).toBeGreaterThanOrEqual(400);
    },
  );
});
