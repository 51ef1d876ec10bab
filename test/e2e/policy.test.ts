import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { boot, type Booted } from '../support/boot.js';
import { findChromium, launchBrowser } from '../support/browser.js';
import { authorizationUrl, DEVICE_APP, deviceCodes } from '../support/pages.js';
import { visit, type Visitor } from '../support/visitor.js';

const chromium = await findChromium();
const inBrowser = chromium ? describe : describe.skip;

/** An app's own server: a page on each path. As `localhost` it is the web app's, as `127.0.0.1` a native app's. */
function startAppServer(): Promise<Server> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<link rel="icon" href="data:," /><h1>The app</h1>');
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Every page and every form of a sign-in in a real browser, which complains about each violated policy. */
inBrowser('the policy of the pages', () => {
  let browser: Browser;
  let world: Booted;
  let visitor: Visitor;
  let page: Page;
  let appServer: Server;
  let app: string;
  let loopback: string;

  beforeAll(async () => {
    appServer = await startAppServer();
    const { port } = appServer.address() as AddressInfo;
    [app, loopback] = [`http://localhost:${port}`, `http://127.0.0.1:${port}`];
    const shop = {
      clientId: 'shop',
      name: 'Shop',
      type: 'web',
      redirectUris: [`${app}/callback`],
      postLogoutRedirectUris: [`${app}/`],
    };
    world = await boot({ apps: [DEVICE_APP, shop] });
    browser = await launchBrowser(chromium!);
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await world.close();
    appServer.close();
    appServer.closeAllConnections();
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

  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const heading = (name: string) => page.getByRole('heading', { name }).waitFor();
  const ofApp = (changes: Record<string, string> = {}) =>
    authorizationUrl(world, { client_id: 'shop', redirect_uri: `${app}/callback`, ...changes }).href;
  const authorize = (changes: Record<string, string> = {}) => page.goto(ofApp(changes));
  /** Signs this browser in, through Notion. */
  const connect = async () => {
    await authorize();
    await press('Allow access');
    await page.waitForURL(`${app}/callback?**`);
  };
  /** The question to go on, for an app whose address is a form's last stop. */
  const askAgain = async (redirectUri = `${loopback}/callback`) => {
    await connect();
    await authorize({ client_id: 'native-app', redirect_uri: redirectUri });
    await heading('Continue as');
  };

  it.each(['/', '/account', '/device', '/oauth/end-session/success'])('holds on %s', async (path) => {
    await page.goto(world.url + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  it.each(['/nowhere', '/login/x', '/oauth/authorize', '/oauth/notion/callback'])(
    'holds on the page of an error: %s',
    async (path) => {
      const answer = await page.goto(world.url + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      // The browser itself writes a line for each page that is an error.
      expect(visitor.complaints.splice(0)).toEqual([expect.stringContaining(String(answer?.status()))]);
    },
  );

  it('lets the forms of the question lead to the app, with yes and with no', async () => {
    await askAgain();
    await press('Cancel');
    await page.waitForURL(`${loopback}/callback?error=access_denied**`);
    await authorize({ client_id: 'native-app', redirect_uri: `${loopback}/callback` });
    await press('Continue');
    await page.waitForURL(`${loopback}/callback?code=**`);
  });

  it('lets them lead to Notion', async () => {
    await askAgain();
    await press('Choose other pages or another workspace');
    await page.waitForURL(`${world.emulator.url}/**`);
    await press('Allow access');
    await page.waitForURL(`${loopback}/callback?code=**`);
  });

  it('lets them lead to the scheme of a native app', async () => {
    await askAgain('com.example.notion:/callback');
    // No program of this machine takes the scheme, which the browser finds out only when its policy lets it try.
    const tried = page.waitForEvent('requestfailed');
    await press('Continue');
    expect((await tried).failure()?.errorText).toBe('net::ERR_ABORTED');
  });

  it('would not lead them anywhere that is not named: the browser does hold redirects to it', async () => {
    await askAgain();
    await page.route(`${world.url}/login/*`, async (route) => {
      if (route.request().method() !== 'GET') return route.fallback();
      const response = await route.fetch({ maxRedirects: 0 });
      const headers = { ...response.headers() };
      headers['content-security-policy'] = headers['content-security-policy']!.replace(
        /form-action [^;]*/,
        "form-action 'self'",
      );
      await route.fulfill({ response, headers });
    });
    await page.reload();
    // The page's own report comes after the browser's.
    const blocked = page.waitForEvent('console', (message) => message.text().includes('policy: form-action'));
    await press('Continue');
    await blocked;
    expect(page.url()).toContain('/login/');
    expect(visitor.complaints.splice(0).join()).toContain('form-action');
  });

  it('lets an answer to an app be a form', async () => {
    await connect();
    await authorize({ response_mode: 'form_post' });
    await page.waitForURL(`${app}/callback`);
    await heading('The app');
  });

  it('lets a device be connected through Notion, and a signed-in person go on', async () => {
    for (const isSignedIn of [false, true]) {
      await page.goto(`${world.url}/device?user_code=${(await deviceCodes(world)).user_code}`);
      await heading('Connect this device?');
      await press('It is my device');
      await press(isSignedIn ? 'Continue' : 'Allow access');
      await heading('Connected');
    }
  });

  it('lets a person sign out: on our page, by the app, and when nobody is signed in', async () => {
    const end = (search = '') => page.goto(`${world.url}/oauth/end-session${search}`);
    const back = `?client_id=shop&post_logout_redirect_uri=${encodeURIComponent(`${app}/`)}`;
    await connect();
    await end(back);
    await press('Sign out');
    await page.waitForURL(`${app}/`);
    await connect();
    await end();
    await press('Sign out');
    await heading('Signed out');
    await end();
    await heading('Signed out');
  });

  it('lets the forms of the account work', async () => {
    await page.goto(`${world.url}/account`);
    await page.getByRole('link', { name: 'Sign in with Notion' }).click();
    await press('Allow access');
    await heading('Your apps and devices');
    await page.getByText('Disconnect workspace…').click();
    await page.getByRole('button', { name: /^Disconnect/ }).click();
    await page.getByText('Notion has removed the connection').waitFor();
  });

  it('leaves a sign-in in a popup its way back to the app', async () => {
    await page.goto(`${app}/`);
    const opened = page.waitForEvent('popup');
    await page.evaluate(`void open(${JSON.stringify(ofApp())})`);
    const popup = await opened;
    await popup.getByRole('button', { name: 'Allow access' }).click();
    await popup.waitForURL(`${app}/callback?**`);
    expect(await popup.evaluate('opener !== null')).toBe(true);
  });

  it('lets Apollo’s Sandbox run what it names, and nothing else', async () => {
    const sandbox = 'window.EmbeddedSandbox = class { constructor() { document.title = "it runs"; } };';
    await page.context().route(/apollographql|googleapis/, (route) => {
      const isScript = route.request().resourceType() === 'script';
      return route.fulfill({
        contentType: isScript ? 'text/javascript' : 'text/css',
        body: isScript ? sandbox : '',
      });
    });
    await page.goto(`${world.url}/graphql`);
    expect(await page.title()).toBe('it runs');
    const foreign = visitor.complaints.splice(0).filter((line) => !line.startsWith('external: '));
    expect(foreign).toEqual([]);
  });
});
