import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const IN_PAGE = fileURLToPath(new URL('./inPage.js', import.meta.url));
const REPORT_VIOLATIONS = `addEventListener('securitypolicyviolation', (event) =>
  console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sourceFile))`;
/** Where the emulator's people have their pictures: the only thing that a page may want from elsewhere. */
const PICTURES = 'https://images.example.com';
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>';
const MOST_STOPS = 80;

/** A person at a browser, who also notices what a page complains about. */
export interface Visitor {
  page: Page;
  /** Console errors, uncaught errors, violated policies, and requests beyond this machine. */
  complaints: string[];
  close(): Promise<void>;
}

/** Opens an empty tab of its own, with no cookies and no storage. */
export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext(options);
  const complaints: string[] = [];
  await context.addInitScript(REPORT_VIOLATIONS);
  await context.addInitScript({ path: IN_PAGE });
  await context.route(`${PICTURES}/**`, (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: PICTURE }),
  );
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const { hostname, protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && !['localhost', '127.0.0.1'].includes(hostname) && origin !== PICTURES)
      complaints.push(`external: ${request.url()}`);
  });
  return { page, complaints, close: () => context.close() };
}

function call(verb: string, values: unknown[]): string {
  return `inPage.${verb}(...${JSON.stringify(values)})`;
}

/** Asks one of the questions of `inPage.js`. */
export async function ask<T>(page: Page, verb: string, ...values: unknown[]): Promise<T> {
  return page.evaluate<T>(call(verb, values));
}

const MOST_ASKED = 200;
const BETWEEN_MS = 50;

/** Asks again and again until the answer is true, for ten seconds; the page's policy forbids Playwright's own way. */
export async function until(page: Page, verb: string, ...values: unknown[]): Promise<void> {
  for (let asked = 0; asked < MOST_ASKED; asked += 1) {
    if (await ask<boolean>(page, verb, ...values)) return;
    await page.waitForTimeout(BETWEEN_MS);
  }
  throw new Error(`the page never said yes to ${call(verb, values)}`);
}

/** Presses Tab until the focus is on what a screen reader would call `name`, as somebody without a mouse does. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const focused = await ask<{ name: string; visible: boolean }>(page, 'focused');
    if (!focused.name.startsWith(name)) continue;
    if (!focused.visible) throw new Error(`the focus on "${name}" cannot be seen`);
    return;
  }
  throw new Error(`"${name}" cannot be reached with the keyboard on ${page.url()}`);
}
