import type { Browser, Page } from 'playwright-core';
import { boot, type Booted } from '../support/boot.js';
import { findChromium, launchBrowser } from '../support/browser.js';
import { openTab, run, tab, write } from '../support/graphiql.js';
import { ask, tabTo, until, visit, type Visitor } from '../support/visitor.js';

const chromium = await findChromium();
const inBrowser = chromium ? describe : describe.skip;

const CONNECT = 'Connect a Notion workspace';
const READY_TABS = ['WhoAmI', 'SearchPages', 'Rows', 'OnePage', 'CreatePage', 'UpdatePage'];

inBrowser('a person with a browser', () => {
  let browser: Browser;
  let world: Booted;
  let visitor: Visitor;
  let page: Page;

  beforeAll(async () => {
    world = await boot();
    browser = await launchBrowser(chromium!);
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await world.close();
  });

  beforeEach(async () => {
    visitor = await visit(browser);
    page = visitor.page;
    page.setDefaultTimeout(10_000);
  });

  afterEach(async () => {
    const { complaints } = visitor;
    await visitor.close();
    expect(complaints).toEqual([]);
  });

  const allow = () => page.getByRole('button', { name: 'Allow access' }).click();

  const connect = async (path = '/') => {
    await page.goto(world.url + path);
    await page.getByRole('button', { name: CONNECT }).click();
    await allow();
    await page.waitForURL(world.url + path);
    await page.locator('html[data-session]').waitFor();
  };

  const stored = () => ask<Session | null>(page, 'session');

  it('connects a workspace, looks around, changes a page, sees the change, and signs out', async () => {
    await connect();
    const [person] = Object.values(world.emulator.state.people);
    const [workspace] = Object.values(world.emulator.state.workspaces);
    await page.getByText(person!.name).waitFor();
    await page.getByText(person!.email).waitFor();
    await page.locator('#workspace').getByText(workspace!.name).waitFor();
    expect(await page.locator('#workspace').textContent()).toContain('may read and change');

    await page.getByRole('link', { name: 'Open the explorer' }).click();
    await page.getByText(`Signed in as ${person!.name} in ${workspace!.name}`).waitFor();

    await openTab(page, 'Rows');
    const rows = await run(page);
    expect(rows.errors).toBeUndefined();
    expect(JSON.stringify(rows.data)).toMatch(/"rows":\{"nodes":\[\{"id":"page_/);

    await openTab(page, 'CreatePage');
    expect((await run(page)).errors).toBeUndefined();
    await openTab(page, 'SearchPages');
    await write(page, '{ search(query: "Written from the explorer") { nodes { ... on Page { title } } } }');
    expect((await run(page)).data).toEqual({ search: { nodes: [{ title: 'Written from the explorer' }] } });

    const { refreshToken } = (await stored())!;
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('status').getByText('You are signed out').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: CONNECT }).waitFor();
    expect(await stored()).toBeNull();
    expect(await refresh(refreshToken)).toBe('invalid_grant');
  });

  it('is asked again at Notion after signing out', async () => {
    await connect();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('status').getByText('You are signed out').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: CONNECT }).click();
    await page.getByRole('button', { name: 'Allow access' }).waitFor();
    expect(page.url()).toContain(world.emulator.url);
  });

  it('runs every ready query of the explorer as it stands', async () => {
    await connect('/explorer');
    await tab(page, 'WhoAmI').waitFor();
    for (const name of READY_TABS) {
      await openTab(page, name);
      expect([name, (await run(page)).errors]).toEqual([name, undefined]);
    }
  });

  it('is told kindly when consent was denied', async () => {
    await page.goto(world.url);
    await page.getByRole('button', { name: CONNECT }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('alert').getByText('No workspace was connected.').waitFor();
    expect(page.url()).toBe(`${world.url}/`);
    expect(await stored()).toBeNull();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    expect(await page.getByRole('alert').isVisible()).toBe(false);
  });

  it('does it all with the keyboard', async () => {
    await page.goto(world.url);
    await tabTo(page, CONNECT);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.origin === world.emulator.url);
    await tabTo(page, 'Allow access');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${world.url}/`);
    await page.getByRole('heading', { name: 'You are connected' }).waitFor();
    await tabTo(page, 'Show');
    await page.keyboard.press('Enter');
    expect(await page.locator('#token').textContent()).toBe((await stored())!.accessToken);
    await tabTo(page, 'Sign out');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: CONNECT }).waitFor();
  });

  it('skips to the content with the first key', async () => {
    await page.goto(world.url);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await ask(page, 'focused')).toMatchObject({ id: 'main' });
  });

  it('gets out of an editor with the Tab key', async () => {
    await connect('/explorer');
    await tab(page, 'WhoAmI').waitFor();
    await page.getByRole('textbox', { name: 'Query', exact: true }).focus();
    const { query } = await ask<{ query: string }>(page, 'editors');
    await tabTo(page, 'Result');
    expect(await ask(page, 'editors')).toMatchObject({ query });
  });

  it('chooses other pages without signing out first', async () => {
    await connect();
    await page.getByRole('button', { name: 'Choose other pages' }).click();
    await allow();
    await page.waitForURL(`${world.url}/`);
    await page.getByRole('heading', { name: 'You are connected' }).waitFor();
  });

  it('copies a token and a command that work', async () => {
    await visitor.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await connect();
    await page.getByRole('button', { name: 'Copy token' }).click();
    await page.getByRole('status').getByText('Copied to the clipboard').waitFor({ state: 'attached' });
    const token = await ask<string>(page, 'clipboard');
    expect(token).toBe((await stored())!.accessToken);
    expect(await page.locator('body').textContent()).not.toContain(token);
    await page.getByRole('button', { name: 'Copy command' }).click();
    const command = await ask<string>(page, 'clipboard');
    expect(command).toContain(`curl ${world.url}/graphql`);
    expect(command).toContain(`Bearer ${token}`);
    const answer = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: /-d '(.*)'/.exec(command)![1]!,
    });
    expect(await answer.json()).toMatchObject({
      data: { viewer: { person: { name: expect.any(String) as string } } },
    });
  });

  it('connects again when Notion has taken the access away', async () => {
    await connect('/explorer');
    for (const token of Object.values(world.emulator.state.tokens)) token.dead = true;
    await openTab(page, 'SearchPages');
    expect((await run(page)).errors).toMatchObject([{ extensions: { code: 'RECONNECT_REQUIRED' } }]);
    await page.getByRole('alert').getByText('Notion no longer accepts this connection.').waitFor();
    await page.getByRole('button', { name: 'Connect again' }).click();
    await allow();
    await page.waitForURL(`${world.url}/explorer`);
    await openTab(page, 'SearchPages');
    expect((await run(page)).errors).toBeUndefined();
  });

  it('stays signed in: the token is renewed before it ends', async () => {
    await connect();
    const before = (await stored())!;
    await changeStored({ expiresAt: Date.now() + 5_000 });
    await until(page, 'isRenewed', before.accessToken);
    expect((await stored())!.refreshToken).not.toBe(before.refreshToken);
    expect((await stored())!.expiresAt).toBeGreaterThan(Date.now() + 600_000);
  });

  it('is told when the sign-in was ended elsewhere', async () => {
    await connect();
    await revoke((await stored())!.refreshToken);
    await changeStored({ expiresAt: Date.now() + 5_000 });
    await page.getByRole('alert').getByText('Your sign-in has ended.').waitFor();
    await page.getByRole('button', { name: CONNECT }).waitFor();
    expect(await stored()).toBeNull();
    // The browser itself writes a line for the answer 400 of the token endpoint.
    expect(visitor.complaints.splice(0)).toEqual([expect.stringContaining('400')]);
  });

  it('drops an answer that this tab did not ask for', async () => {
    await page.goto(`${world.url}/?code=stolen&state=forged`);
    await page.getByRole('alert').getByText('This sign-in did not start in this tab.').waitFor();
    expect(page.url()).toBe(`${world.url}/`);
    expect(await stored()).toBeNull();
  });

  it('is sent to the one address where signing in works', async () => {
    await page.goto(`${world.url.replace('localhost', '127.0.0.1')}/`);
    await page.waitForURL(`${world.url}/`);
  });

  it.each(['light', 'dark'] as const)(
    'reads every page well in %s colours, on a desk and on a phone',
    async (colorScheme) => {
      await connect();
      for (const path of ['/', '/explorer', '/no-such-page'])
        for (const viewport of [
          { width: 1280, height: 800 },
          { width: 390, height: 844 },
        ]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize(viewport);
          await page.goto(world.url + path);
          if (path === '/explorer') await tab(page, 'WhoAmI').waitFor();
          const ours = path === '/explorer' ? [] : await ask<string[]>(page, 'faintTexts');
          expect([path, viewport.width, await ask(page, 'accessibilityProblems'), ours]).toEqual([
            path,
            viewport.width,
            [],
            [],
          ]);
        }
      // The browser itself writes a line for each page that is not there.
      expect(visitor.complaints.splice(0)).toEqual(Array(2).fill(expect.stringContaining('404')));
    },
  );

  const changeStored = (changes: Partial<Session>) => ask(page, 'changeSession', changes);

  const post = (path: string, fields: Record<string, string>) =>
    fetch(world.url + path, {
      method: 'POST',
      body: new URLSearchParams({ client_id: 'explorer', ...fields }),
    });

  const revoke = (token: string) => post('/oauth/revoke', { token });

  /** The error of a refresh, undefined when it works. */
  const refresh = async (token: string) => {
    const response = await post('/oauth/token', { grant_type: 'refresh_token', refresh_token: token });
    return ((await response.json()) as { error?: string }).error;
  };
});

interface Session {
  accessToken: string;
  refreshToken: string;
  expiresAt: number;
}
