import { html, type Html } from './html.js';
import { renderDocument, type PagesOptions } from './page.js';

const SAMPLE = html`<figure class="sample">
  <figcaption>Ask for what you need</figcaption>
  <pre role="group" tabindex="0" aria-label="An example query"><code><b>query</b> {
  search(<i>query:</i> <em>"roadmap"</em>, <i>first:</i> <em>1</em>) {
    nodes {
      <b>... on</b> Page { title lastEditedTime }
    }
  }
}</code></pre>
  <figcaption>and get exactly that</figcaption>
  <pre role="group" tabindex="0" aria-label="Its answer"><code>{ "data": { "search": { "nodes": [
  { "title": <em>"Product roadmap"</em>,
    "lastEditedTime": <em>"2026-03-02T09:41:00Z"</em> }
] } } }</code></pre>
</figure>`;

const HERO = html`<section class="hero">
  <div>
    <h1>Your Notion, as one GraphQL&nbsp;API</h1>
    <p class="lead">
      This gateway stands between an app and Notion. People sign in with Notion and choose which pages the app
      may use; the app gets a short-lived token and asks for exactly the pages, rows, blocks and properties it
      needs, in one request. Notion’s own tokens never leave the server, and its rate limits, paging and
      retries are taken care of.
    </p>
    <div class="signed-out">
      <p class="actions">
        <button type="button" class="button" data-action="connect">Connect a Notion workspace</button>
      </p>
      <p class="hint">You choose the pages on Notion’s own page. Nothing is shared before that.</p>
    </div>
  </div>
  ${SAMPLE}
</section>`;

const NOTICE = html`<div class="notice" id="notice" role="alert" hidden>
  <p><strong id="notice-title"></strong> <span id="notice-text"></span></p>
  <p class="actions">
    <button type="button" class="button small" data-action="reconnect" id="notice-action" hidden>
      Connect again
    </button>
    <button type="button" class="button small quiet" data-action="dismiss">Dismiss</button>
  </p>
</div>`;

const NO_SCRIPT = html`<noscript>
  <div class="notice">
    <p>
      <strong>JavaScript is off.</strong> These pages sign you in from your browser and need it. Apps do not:
      they start at the OpenID discovery document below.
    </p>
  </div>
</noscript>`;

const IDENTITY = html`<section class="card" aria-labelledby="who-heading">
  <h2 id="who-heading">You are connected</h2>
  <div class="identity" id="person">
    <span class="avatar" data-part="image" aria-hidden="true"></span>
    <p><strong data-part="name">Loading…</strong><span data-part="detail"></span></p>
  </div>
  <div class="identity" id="workspace">
    <span class="avatar square" data-part="image" aria-hidden="true"></span>
    <p><strong data-part="name">Loading…</strong><span data-part="detail"></span></p>
  </div>
  <p class="actions">
    <button type="button" class="button quiet" data-action="reconnect">Choose other pages</button>
    <a class="button quiet" href="/account">Apps and devices</a>
    <button type="button" class="button quiet" data-action="sign-out">Sign out</button>
  </p>
</section>`;

const TOKEN = html`<section class="card" aria-labelledby="token-heading">
  <h2 id="token-heading">Your access token</h2>
  <p>
    Send it as <code>Authorization: Bearer …</code> with every request. Treat it like a password: whoever has
    it can use your pages until it ends.
  </p>
  <pre class="secret" id="token" role="group" tabindex="0" aria-label="Access token"></pre>
  <p class="meter">
    <progress id="left" value="0" max="1" aria-label="Time left"></progress><span id="lifetime"></span>
  </p>
  <p class="actions">
    <button type="button" class="button" data-copy="token">Copy token</button>
    <button
      type="button"
      class="button quiet"
      data-action="reveal"
      aria-pressed="false"
      aria-controls="token curl"
    >
      Show
    </button>
  </p>
</section>`;

const CURL = html`<section class="card wide" aria-labelledby="curl-heading">
  <h2 id="curl-heading">Your first query</h2>
  <p>Paste this into a terminal; the copy holds your token.</p>
  <pre class="secret" id="curl" role="group" tabindex="0" aria-label="A curl command"></pre>
  <p class="actions"><button type="button" class="button" data-copy="curl">Copy command</button></p>
</section>`;

function tools(explore: boolean): Html {
  const sandbox = html`<li>
    <h3>Apollo Sandbox</h3>
    <p>
      It does not know your sign-in. Copy the header, open the Sandbox, and paste it under <em>Headers</em> at
      the foot of its editor: <code>Authorization</code> on the left, the copied value on the right.
    </p>
    <p class="actions">
      <button type="button" class="button small quiet" data-copy="header">Copy header value</button>
      <a class="button small quiet" href="/graphql" target="_blank" rel="noopener">
        Open the Sandbox<span class="visually-hidden"> in a new tab</span>
      </a>
    </p>
  </li>`;
  return html`<section class="card wide" aria-labelledby="tools-heading">
    <h2 id="tools-heading">Look around</h2>
    <ul class="columns">
      <li>
        <h3>Explorer</h3>
        <p>
          Write queries with completion and the schema’s documentation at hand. You are signed in there
          already, with queries ready to run.
        </p>
        <p class="actions"><a class="button small" href="/explorer">Open the explorer</a></p>
      </li>
      ${explore ? sandbox : null}
    </ul>
  </section>`;
}

function endpoints(publicUrl: string): Html {
  const rows = [
    [
      'issuer',
      'OpenID issuer',
      publicUrl,
      'All that AppAuth, expo-auth-session or any OpenID Connect library asks for.',
    ],
    ['endpoint', 'GraphQL endpoint', `${publicUrl}/graphql`, 'POST a query with the access token as bearer.'],
  ] as const;
  return html`<section class="endpoints" aria-labelledby="endpoints-heading">
    <h2 id="endpoints-heading">For your app</h2>
    <dl class="columns">
      ${rows.map(
        ([key, name, value, hint]) =>
          html`<div>
            <dt>${name}</dt>
            <dd class="field">
              <code id="${key}">${value}</code>
              <button type="button" class="button small quiet" data-copy="${key}">
                Copy<span class="visually-hidden"> the ${name}</span>
              </button>
            </dd>
            <dd class="hint">${hint}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

/** The home page: what this is, and once connected who you are, your token and where to use it. */
export function homePage({ publicUrl, explore }: PagesOptions): string {
  return renderDocument({
    title: 'Connect your workspace',
    current: '/',
    publicUrl,
    module: '/assets/home.js',
    main: html`${NOTICE} ${NO_SCRIPT} ${HERO}
      <div class="signed-in grid">${IDENTITY} ${TOKEN} ${CURL} ${tools(explore)}</div>
      ${endpoints(publicUrl)}
      <p class="visually-hidden" id="status" role="status"></p>`,
  });
}
