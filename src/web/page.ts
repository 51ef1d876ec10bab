import { html, type Html } from './html.js';

export { html, Html } from './html.js';

const NAME = 'Notion GraphQL Gateway';

export interface PageOptions {
  /** What the tab says; the gateway's name is added. */
  title: string;
  /** The one `h1`; the title when left out. */
  heading?: string;
  /** What follows the heading, made with the `html` tag. */
  body: Html;
  /** The HTTP status of an error page, shown small above the heading. */
  status?: number;
}

export interface DocumentOptions {
  title: string;
  /** Everything between the header and the footer. */
  main: Html;
  /** Style sheets beyond `/assets/app.css`. */
  styles?: string[];
  /** Classic scripts, run in order before the module. */
  scripts?: string[];
  /** One ES module; the page then knows from its first paint whether somebody is signed in. */
  module?: string;
  /** `tool` fills the window and has no footer; `text` is a readable column. */
  layout?: 'text' | 'tool';
  /** The path that the navigation marks as the current page. */
  current?: string;
  /** For pages whose module signs people in: the one origin on which that works. */
  publicUrl?: string;
}

/** What the pages know of the gateway that shows them. */
export interface PagesOptions {
  /** The origin under which browsers reach the gateway; also the OpenID issuer. */
  publicUrl: string;
  /** Whether Apollo Sandbox is on. */
  explore: boolean;
  /** Whether queries may ask for the schema. */
  introspection: boolean;
  /** Whether people can sign in. */
  forPeople: boolean;
}

/** One thing to do next, at the foot of a message. */
export interface Action {
  href: string;
  label: string;
}

const MARK = html`<svg
  class="mark"
  viewBox="0 0 32 32"
  width="26"
  height="26"
  aria-hidden="true"
  focusable="false"
>
  <rect width="32" height="32" rx="9" />
  <path d="M9.5 16 16 9.5l6.5 6.5-6.5 6.5z" />
  <circle cx="9.5" cy="16" r="2.6" />
  <circle cx="16" cy="9.5" r="2.6" />
  <circle cx="22.5" cy="16" r="2.6" />
  <circle cx="16" cy="22.5" r="2.6" />
</svg>`;

const LINKS = [
  ['/', 'Home'],
  ['/explorer', 'Explorer'],
  ['/account', 'Account'],
] as const;

function header(current: string | undefined): Html {
  const links = LINKS.map(
    ([href, label]) =>
      html`<a href="${href}" ${href === current ? html`aria-current="page"` : null}>${label}</a>`,
  );
  return html`<a class="skip" href="#main">Skip to the content</a>
    <header class="top">
      <a class="brand" href="/">${MARK}<span>${NAME}</span></a>
      <nav aria-label="Pages">${links}</nav>
    </header>`;
}

const FOOTER = html`<footer class="foot">
  <p>
    Your Notion tokens stay on the server. Apps receive a short-lived token that you can revoke at any time.
  </p>
  <p><a href="/.well-known/openid-configuration">OpenID discovery</a></p>
</footer>`;

/** A complete HTML document in the gateway's look, able to live under a policy without inline code or styles. */
export function renderDocument(options: DocumentOptions): string {
  const { title, main, styles = [], scripts = [], module, layout = 'text', current, publicUrl } = options;
  const head = [
    ...['/assets/app.css', ...styles].map((href) => html`<link rel="stylesheet" href="${href}" />`),
    ...scripts.map((src) => html`<script src="${src}" defer></script>`),
    publicUrl === undefined ? null : html`<meta name="public-url" content="${publicUrl}" />`,
    module === undefined ? null : html`<script src="/assets/early.js"></script>`,
    module === undefined ? null : html`<script src="${module}" type="module"></script>`,
  ];
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title === NAME ? NAME : `${title} · ${NAME}`}</title>
        <link rel="icon" type="image/svg+xml" href="/assets/mark.svg" />
        ${head}
      </head>
      <body class="${layout}">
        ${header(current)}
        <main id="main" tabindex="-1">${main}</main>
        ${layout === 'text' ? FOOTER : null}
      </body>
    </html> `.toString();
}

/** A page of text: a heading and what follows it. */
export function page({ title, heading = title, body, status }: PageOptions): string {
  const label = status === undefined ? null : html`<p class="status">Error ${status}</p>`;
  return renderDocument({
    title,
    main: html`<section class="card">
      ${label}
      <h1>${heading}</h1>
      ${body}
    </section>`,
  });
}

/** A page that says what happened and what to do about it; the first action is the one to take. */
export function messagePage(options: {
  title: string;
  heading?: string;
  text: string;
  status?: number;
  actions?: Action[];
}): string {
  const { text, actions = [], ...rest } = options;
  const links = actions.map(
    ({ href, label }, index) =>
      html`<a class="button${index > 0 ? ' quiet' : ''}" href="${href}">${label}</a>`,
  );
  return page({
    ...rest,
    body: html`<p class="lead">${text}</p>
      ${links.length > 0 ? html`<p class="actions">${links}</p>` : null}`,
  });
}
