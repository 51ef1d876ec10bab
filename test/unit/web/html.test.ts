import { escapeHtml, html } from '../../../src/web/html.js';
import { messagePage, page } from '../../../src/web/page.js';

const HOSTILE = `"><script>alert('x')</script>&`;

describe('html', () => {
  it('escapes text, in tags and in attributes', () => {
    const escaped = '&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;';
    expect(escapeHtml(HOSTILE)).toBe(escaped);
    expect(String(html`<a href="${HOSTILE}">${HOSTILE}</a>`)).toBe(`<a href="${escaped}">${escaped}</a>`);
  });

  it('passes markup, joins lists and leaves out nothing', () => {
    const items = ['<a>', 'b'].map((text) => html`<li>${text}</li>`);
    expect(String(html`${items}${null}${undefined}${false}${0}`)).toBe('<li>&lt;a&gt;</li><li>b</li>0');
  });
});

describe('a page', () => {
  it('is a whole document with a language, a title, a skip link and one heading', () => {
    const document = page({ title: 'Sign out?', body: html`<p>Really.</p>` });
    expect(document).toMatch(/^<!doctype html>/);
    expect(document).toContain('<html lang="en">');
    expect(document).toContain('<title>Sign out? · Notion GraphQL Gateway</title>');
    expect(document).toContain('href="#main"');
    expect(document.match(/<h1>/g)).toHaveLength(1);
  });

  it('holds nothing that a policy without inline code would refuse', () => {
    const document = page({ title: 'Hello', body: html`<p>Hello.</p>` });
    expect(document).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
  });

  it('asks for nothing beyond its origin', () => {
    const document = page({ title: 'Hello', body: html`<p>Hello.</p>` });
    const addresses = [...document.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(3);
    expect(addresses.filter((address) => !/^[/#]/.test(address!))).toEqual([]);
  });

  it('escapes what a message says', () => {
    const document = messagePage({
      title: HOSTILE,
      text: HOSTILE,
      status: 502,
      actions: [{ href: `/${HOSTILE}`, label: HOSTILE }],
    });
    expect(document).not.toContain('<script>alert');
    expect(document).toContain('Error 502');
  });
});
