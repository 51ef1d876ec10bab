import type { Browser, Page } from 'playwright-core';
import { SEED } from '../../emulator/seed/ids.js';
import { boot, type Booted } from '../support/boot.js';
import { findChromium, launchBrowser } from '../support/browser.js';
import { bootServerOnly } from '../support/serverApp.js';
import { signIn } from '../support/signIn.js';
import { UserAgent } from '../support/userAgent.js';
import { ask, tabTo, visit, type Visitor } from '../support/visitor.js';

const chromium = await findChromium();
const inBrowser = chromium ? describe : describe.skip;

const PHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1';
const PHONE_APP = 'Sign out of Phone app on Safari on iPhone';

inBrowser('a person who looks after their apps and devices', () => {
  let browser: Browser;
  let world: Booted;
  let visitor: Visitor;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser(chromium!);
  }, 120_000);
  afterAll(() => browser.close());

  beforeEach(async () => {
    world = await boot();
  });
  afterEach(async () => {
    const { complaints } = visitor;
    await visitor.close();
    await world.close();
    expect(complaints).toEqual([]);
  });

  /** Ada in this browser, and on her phone. */
  const open = async (javaScriptEnabled = true) => {
    visitor = await visit(browser, { javaScriptEnabled });
    page = visitor.page;
    page.setDefaultTimeout(10_000);
    await signIn(world.gateway, {
      personId: SEED.adaId,
      clientId: 'native-app',
      userAgent: new UserAgent(PHONE),
    });
    await page.goto(`${world.url}/account`);
    await page.getByRole('link', { name: 'Sign in with Notion' }).click();
    await page.getByRole('button', { name: 'Allow access' }).click();
    await page.waitForURL(`${world.url}/account`);
    await page.getByText('Ada Lovelace, these are signed in').waitFor();
  };

  it.each([
    ['with', true],
    ['without', false],
  ])('signs the phone out, and disconnects the workspace after a question, %s JavaScript', async (_, on) => {
    await open(on);
    await page.getByRole('button', { name: PHONE_APP }).click();
    await page.getByRole('status').getByText('Signed out.').waitFor();
    expect(await page.getByRole('button', { name: PHONE_APP }).count()).toBe(0);

    const disconnect = page.getByRole('button', { name: 'Disconnect Acme' });
    expect(await disconnect.isVisible()).toBe(false);
    await page.getByText('Disconnect workspace…').click();
    await page.getByText('Every app loses its access to Acme at once').waitFor();
    await disconnect.click();
    await page.getByRole('status').getByText('Disconnected. Notion has removed the connection').waitFor();
    await page.getByRole('link', { name: 'Sign in with Notion' }).waitFor();
    expect(await world.gateway.store.grants.listByPerson(SEED.adaId)).toEqual([]);
  });

  it('signs out with the keyboard', async () => {
    await open();
    await tabTo(page, PHONE_APP);
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Signed out.').waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'reads it well in %s colours, on a desk and on a phone',
    async (colorScheme) => {
      await open();
      for (const viewport of [
        { width: 1280, height: 800 },
        { width: 390, height: 844 },
      ]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(viewport);
        await page.goto(`${world.url}/account?done=signed-out`);
        for (const question of ['Disconnect workspace…', 'Sign out everywhere…'])
          await page.getByText(question).click();
        const problems = await ask<string[]>(page, 'accessibilityProblems');
        const faint = await ask<string[]>(page, 'faintTexts');
        expect([viewport.width, problems, faint]).toEqual([viewport.width, [], []]);
      }
    },
  );
});

inBrowser('a person who comes to a gateway of server-side apps', () => {
  it('reads, on a desk and on a phone, that they cannot sign in, and where an app gets its token', async () => {
    const world = await bootServerOnly();
    const browser = await launchBrowser(chromium!);
    const { page, complaints } = await visit(browser);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(world.url);
      await page.getByText('People cannot sign in here.').waitFor();
      expect([width, await ask(page, 'accessibilityProblems')]).toEqual([width, []]);
    }
    expect(complaints).toEqual([]);
    await page.getByRole('link', { name: 'Account' }).click();
    await page.getByRole('heading', { name: 'People cannot sign in here' }).waitFor();
    await browser.close();
    await world.close();
  }, 120_000);
});
