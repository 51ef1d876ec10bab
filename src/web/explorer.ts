import type { VENDOR } from './assets.js';
import { html } from './html.js';
import { renderDocument, type PagesOptions } from './page.js';

/** GraphiQL in our frame: who is signed in above it, ready queries in its tabs. */
export function explorerPage({ publicUrl, introspection }: PagesOptions, vendor: typeof VENDOR): string {
  return renderDocument({
    title: 'Explorer',
    current: '/explorer',
    layout: 'tool',
    publicUrl,
    styles: [vendor.graphiqlStyle.url],
    scripts: [vendor.react.url, vendor.reactDom.url, vendor.graphiql.url],
    module: '/assets/explorer.js',
    main: html`<h1 class="visually-hidden">Explorer</h1>
      <div class="strip" id="notice" role="alert" hidden>
        <p><strong id="notice-title"></strong> <span id="notice-text"></span></p>
        <p class="actions">
          <button type="button" class="button small" data-action="reconnect" id="notice-action" hidden>
            Connect again
          </button>
          <button type="button" class="button small quiet" data-action="dismiss">Dismiss</button>
        </p>
      </div>
      <div class="strip signed-out">
        <p>Connect a workspace to run queries.</p>
        <button type="button" class="button small" data-action="connect">Connect a Notion workspace</button>
      </div>
      <div class="strip signed-in">
        <p id="who">Signed in</p>
        <p class="actions">
          <button type="button" class="button small quiet" data-action="restore">
            Restore the ready queries
          </button>
          <button type="button" class="button small quiet" data-action="sign-out">Sign out</button>
        </p>
      </div>
      <div id="graphiql" data-introspection="${introspection ? 'on' : 'off'}">
        <p class="loading">Loading the explorer…</p>
      </div>
      <noscript
        ><p class="loading">
          The explorer is a program that runs in your browser: it needs JavaScript.
        </p></noscript
      >
      <p class="visually-hidden" id="status" role="status"></p>`,
  });
}
