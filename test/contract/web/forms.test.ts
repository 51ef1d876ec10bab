import { readdirSync, readFileSync } from 'node:fs';
import { boot, type Booted } from '../../support/boot.js';
import { readForm, type Form } from '../../support/form.js';
import { DEVICE_APP, PAGES, type Shown } from '../../support/pages.js';

interface FormRow {
  /** A row of PAGES. */
  page: string;
  /** How its action ends. */
  action: string;
  /** The field that holds the proof. */
  proof: 'token' | 'xsrf';
  /** What is answered without a proof, or with a wrong one. */
  refused: number;
}

/** Every form that does something for the person whose browser sends it. */
const FORMS: FormRow[] = [
  { page: 'the account', action: '/account/sign-out', proof: 'token', refused: 403 },
  { page: 'the account', action: '/account/disconnect', proof: 'token', refused: 403 },
  { page: 'the account', action: '/account/sign-out-everywhere', proof: 'token', refused: 403 },
  { page: 'the question to go on', action: '', proof: 'token', refused: 403 },
  { page: 'the code of a device', action: '/device', proof: 'xsrf', refused: 400 },
  { page: 'the question whether it is one’s device', action: '/device', proof: 'xsrf', refused: 400 },
  { page: 'a code in the address', action: '/device', proof: 'xsrf', refused: 400 },
  {
    page: 'the question whether to sign out',
    action: '/oauth/end-session/confirm',
    proof: 'xsrf',
    refused: 400,
  },
  { page: 'a sign-out that asks nobody', action: '/oauth/end-session/confirm', proof: 'xsrf', refused: 400 },
];

/** It goes to the app, which has a proof of its own in it: `state`. */
const TO_AN_APP = 'an answer to an app as a form';

/** What a browser says of a form that another site has sent. */
const FOREIGN: [string, Record<string, string>][] = [
  ['from another origin', { origin: 'https://evil.example' }],
  ['from a frame without an origin', { origin: 'null' }],
  ['from another site', { 'sec-fetch-site': 'cross-site' }],
  ['from a neighbour on the same site', { 'sec-fetch-site': 'same-site' }],
  ['from the same name without https', { origin: 'http://gateway.example.com' }],
];

describe('every form', () => {
  let world: Booted;
  beforeAll(async () => {
    world = await boot({ apps: [DEVICE_APP] });
  });
  afterAll(() => world.close());

  const shownAs = (wanted: string) => PAGES.find(({ name }) => name === wanted)!.show(world);
  const send = ({ userAgent, url }: Shown, form: Form, headers: Record<string, string> = {}) => {
    const body = new URLSearchParams();
    for (const [name, values] of Object.entries(form.fields))
      for (const value of values) body.append(name, value);
    return userAgent.request(new URL(form.action || url.href, url), { method: 'POST', body, headers });
  };

  describe.each(FORMS)('$action of $page', ({ page, action, proof, refused }) => {
    it('does nothing without its proof, or with that of somebody else', async () => {
      const [shown, other] = [await shownAs(page), await shownAs(page)];
      const form = readForm(shown.text, action);
      const foreign = readForm(other.text, action).fields[proof]!;
      expect(foreign).not.toEqual(form.fields[proof]);
      for (const value of [[], ['x'], foreign]) {
        const answer = await send(shown, { ...form, fields: { ...form.fields, [proof]: value } });
        expect([value, answer.status]).toEqual([value, refused]);
      }
    });

    it.each(FOREIGN)('is refused %s, with all its cookies and its proof', async (_from, headers) => {
      const shown = await shownAs(page);
      const form = readForm(shown.text, action);
      const answer = await send(shown, form, headers);
      expect(answer.status).toBe(403);
      expect(await answer.text()).toContain('It was sent from another site, so nothing was done.');
      // And it was the origin alone: nothing is spent, the form still works.
      expect(
        (await send(shown, form, { origin: world.url, 'sec-fetch-site': 'same-origin' })).status,
      ).toBeLessThan(400);
    });
  });

  it.each(PAGES)('is known: those of $name', async ({ name, show }) => {
    if (name === TO_AN_APP) return;
    const { text } = await show(world);
    const found = [...text.matchAll(/<form\b[^>]*method="post"[^>]*>/g)].map(
      ([tag]) => /action="([^"]*)"/.exec(tag)?.[1] ?? '',
    );
    const paths = [...new Set(found.map((action) => action.replace(world.url, '')))];
    expect(paths).toEqual(FORMS.filter(({ page }) => page === name).map(({ action }) => action));
  });

  it('is found in the sources where this table has looked', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(ts|js)$/.test(file),
    );
    const found = files.flatMap((file) =>
      [...readFileSync(`src/${file}`, 'utf8').matchAll(/<form\b/g)].map(() => file),
    );
    expect(found.sort()).toEqual([
      'auth/notionLeg/confirmForm.ts',
      'auth/provider/devicePages.ts',
      'auth/provider/devicePages.ts',
      'web/account.ts',
    ]);
  });

  it.each(['/account/anything-new', '/login/x', '/oauth/end-session/confirm', '/'])(
    'is refused from another site before anything looks at it: POST %s',
    async (path) => {
      const answer = await fetch(world.url + path, {
        method: 'POST',
        headers: { origin: 'https://evil.example' },
      });
      expect(answer.status).toBe(403);
    },
  );
});
