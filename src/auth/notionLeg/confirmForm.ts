import { createHmac } from 'node:crypto';
import { html, type Html } from '../../web/page.js';
import type { Keys } from '../../config/keys.js';

/** What a person allows with each scope; the others need no words. */
const SCOPE_TEXTS: [scope: string, text: string][] = [
  ['profile', 'see your name and picture'],
  ['email', 'see your email address'],
  ['read', 'read the pages that you shared'],
  ['write', 'change the pages that you shared, and create new ones'],
];

/** Proves that a form was made for this sign-in. The cookie of the sign-in is the other half. */
export function confirmToken({ cookies: [key = ''] }: Keys, uid: string): string {
  return createHmac('sha256', key).update(`confirm:${uid}`).digest('base64url');
}

/** The three ways on, as one form; `choice` says which. */
export function confirmBody(appName: string, scopes: string[], token: string): Html {
  const allowed = SCOPE_TEXTS.filter(([scope]) => scopes.includes(scope));
  return html`<p class="lead">${appName} would like to use your Notion workspace.</p>
    ${
      allowed.length > 0
        ? html`<p>It will be able to:</p>
            <ul>
              ${allowed.map(([, text]) => html`<li>${text}</li>`)}
            </ul>`
        : null
    }
    <form method="post">
      <input type="hidden" name="token" value="${token}" />
      <p class="actions">
        <button class="button" type="submit" name="choice" value="continue">Continue</button>
        <button class="button quiet" type="submit" name="choice" value="switch">
          Choose other pages or another workspace
        </button>
        <button class="button quiet" type="submit" name="choice" value="cancel">Cancel</button>
      </p>
    </form>`;
}
