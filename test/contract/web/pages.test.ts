import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { boot, type Booted } from '../../support/boot.js';
import { bootBehindTls } from '../../support/tlsProxy.js';
import { DEVICE_APP, PAGES, type Shown } from '../../support/pages.js';

/** `script-src` and so on, each with its sources. */
function directivesOf(policy: string | null): Record<string, string[]> {
  const parts = (policy ?? '').split(';').map((part) => part.trim().split(/\s+/));
  return Object.fromEntries(parts.map(([name = '', ...sources]) => [name, sources]));
}

/** The header, with what Apollo's Sandbox says in a tag of its page. */
function policyOf({ response, text }: Shown): Record<string, string[]> {
  const [, tag = null] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text) ?? [];
  return { ...(tag && directivesOf(tag)), ...directivesOf(response.headers.get('content-security-policy')) };
}

/** Scripts between tags that the policy does not name by hash or nonce. */
function strayScripts({ text }: Shown, sources: string[]): string[] {
  const scripts = [...text.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)];
  return scripts.flatMap(([all, attributes = '', body = '']) => {
    const nonce = /nonce="([^"]*)"/.exec(attributes)?.[1];
    const hash = createHash('sha256').update(body).digest('base64');
    const named = sources.includes(`'nonce-${nonce}'`) || sources.includes(`'sha256-${hash}'`);
    return named || / src="\/assets\//.test(attributes) ? [] : [all];
  });
}

const LOOSE = /unsafe|\*|^(https?|data|blob):$/;

describe.each([
  ['on this machine', boot],
  ['behind https', bootBehindTls],
])('a gateway %s', (_where, start) => {
  let world: Booted;
  beforeAll(async () => {
    world = await start({ apps: [DEVICE_APP], environment: { EXPLORE: 'true' } });
  });
  afterAll(() => world.close());

  it.each(PAGES)('lets nobody frame, fill or keep $name', async ({ name, by, show }) => {
    const shown = await show(world);
    const { response, text, url } = shown;
    const header = (wanted: string) => response.headers.get(wanted);
    expect(header('content-type')).toBe('text/html; charset=utf-8');
    const {
      'script-src': scripts = ["'unsafe-inline'"],
      'form-action': forms = ['*'],
      ...rest
    } = policyOf(shown);
    expect(rest).toMatchObject({
      'object-src': ["'none'"],
      'base-uri': ["'none'"],
      'frame-ancestors': ["'none'"],
    });
    expect(scripts.filter((source) => LOOSE.test(source))).toEqual([]);
    expect(strayScripts(shown, scripts)).toEqual([]);
    expect(text).not.toMatch(/<[^>]* on\w+\s*=/);
    if (name !== 'the explorer')
      expect(rest['style-src']?.filter((source) => LOOSE.test(source))).toEqual([]);
    if (by !== '@apollo/server') expect(rest['default-src']).toEqual(["'none'"]);
    // Any port of a loopback address is a native app's own.
    expect(forms.filter((source) => LOOSE.test(source.replace(/^http:\/\/[\w.]+:\*$/, '')))).toEqual([]);
    // A sign-in may be limited in its popup, too.
    const sharesWindow = /^\/(login|oauth)\b/.test(url.pathname) || by === 'src/limits/refusal.ts';
    expect({
      framing: header('x-frame-options'),
      sniffing: header('x-content-type-options'),
      referrer: header('referrer-policy'),
      opener: header('cross-origin-opener-policy'),
      resource: header('cross-origin-resource-policy'),
      transport: header('strict-transport-security'),
      cache: header('cache-control'),
    }).toEqual({
      framing: 'DENY',
      sniffing: 'nosniff',
      referrer: 'same-origin',
      opener: sharesWindow ? null : 'same-origin',
      resource: 'same-origin',
      transport: url.protocol === 'https:' ? 'max-age=31536000; includeSubDomains' : null,
      cache: response.ok && ['/', '/explorer'].includes(url.pathname) ? 'no-cache' : 'no-store',
    });
    expect(header('permissions-policy')).toContain('camera=()');
  });

  it('says where the forms of a sign-in lead: to us, to Notion, to that app', async () => {
    const confirm = PAGES.find(({ name }) => name === 'the question to go on')!;
    const { 'form-action': targets } = policyOf(await confirm.show(world));
    expect(targets).toEqual(["'self'", world.emulator.url, 'https://reader.example.com']);
  });

  it('answers nothing without protective headers, be it a page or not', async () => {
    const paths = [
      '/oauth/jwks',
      '/.well-known/openid-configuration',
      '/oauth/userinfo',
      '/oauth/token',
      '/webhooks/notion',
      '/files/uploads/x',
      '/assets/app.css',
      '/graphql?query=%7B__typename%7D',
    ];
    for (const path of paths) {
      const { headers } = await fetch(world.url + path);
      expect([path, headers.get('content-security-policy')]).toEqual([
        path,
        expect.stringContaining("frame-ancestors 'none'"),
      ]);
      expect([path, headers.get('x-content-type-options')]).toEqual([path, 'nosniff']);
    }
  });
});

describe('the table of pages', () => {
  it('has a row for every place that makes one', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const made = files
      .filter((file) => file !== 'web/page.ts')
      .flatMap((file) => {
        const source = readFileSync(`src/${file}`, 'utf8');
        return [...source.matchAll(/\b(?:page|messagePage|renderDocument)\(\{/g)].map(() => `src/${file}`);
      });
    const known = PAGES.map(({ by }) => by).filter((by) => by.startsWith('src/'));
    expect(known.sort()).toEqual(made.sort());
  });
});
