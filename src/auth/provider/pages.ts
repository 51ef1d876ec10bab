import { createHash } from 'node:crypto';
import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider';
import { OUTAGE_TITLE } from '../../errors.js';
import { requestIdOf } from '../../requestLog.js';
import { Html, html, messagePage, page } from '../../web/page.js';
import { PAGE_HEADERS, pagePolicy } from '../authPage.js';

const HOME = [{ href: '/', label: 'Home' }];

/** What to tell a person for an error that cannot be sent back to the app; the detail below it is for its developer. */
const ERROR_TEXTS = {
  invalid_redirect_uri: {
    title: 'Unknown return address',
    text: 'The app asked to be called back at an address that is not registered for it, so the sign-in stops here. Its developer must add the exact address to the redirectUris of the app.',
  },
  invalid_client: {
    title: 'Unknown app',
    text: 'The app that sent you here is not registered with this gateway. Its developer must check the client_id, or ask the operator to register it.',
  },
  temporarily_unavailable: {
    title: OUTAGE_TITLE,
    text: 'This gateway cannot reach its own database. Go back to the app and try again in a moment.',
  },
  server_error: {
    title: 'Something went wrong',
    text: 'The sign-in failed on our side. Go back to the app and try again in a moment; if it stays, quote this to the operator:',
  },
};

const EXPIRED = {
  title: 'This sign-in has ended',
  text: 'It took too long, was finished already, or was started in another browser. Go back to the app and sign in again.',
};
const OTHER = {
  title: 'The sign-in cannot go on',
  text: 'The app sent a request that this gateway cannot accept. Go back to the app; if it happens again, tell its developer what stands below.',
};

function textsOf(error: string): { title: string; text: string } {
  return Object.hasOwn(ERROR_TEXTS, error) ? ERROR_TEXTS[error as keyof typeof ERROR_TEXTS] : OTHER;
}

/** Replaces the library's error page. */
export function renderError(ctx: KoaContextWithOIDC, out: ErrorOut, error: Error): void {
  const { title, text } = error.name === 'SessionNotFound' ? EXPIRED : textsOf(out.error);
  const detail =
    out.error === 'server_error'
      ? `request id ${requestIdOf(ctx.req)}`
      : [out.error, out.error_description].filter(Boolean).join(': ');
  const body = html`<p class="lead">${text}</p>
    <p><code>${detail}</code></p>
    <p class="actions"><a class="button" href="/">Home</a></p>`;
  send(ctx, page({ title, body, status: ctx.status }));
}

const SUBMIT = "document.getElementById('op.logoutForm').submit()";
const SUBMIT_HASH = `sha256-${createHash('sha256').update(SUBMIT).digest('base64')}`;

/**
 * Asks before signing out, since any site can send a browser here. `known`: the app has shown the id token of the very
 * person who is signed in; it has asked already.
 */
export function renderLogout(ctx: KoaContextWithOIDC, form: string, known: boolean): void {
  const body = html`<p class="lead">This ends your session with the gateway in this browser.</p>
    ${new Html(form)}
    <p class="actions">
      <button class="button" type="submit" form="op.logoutForm" name="logout" value="yes">Sign out</button>
      <button class="button quiet" type="submit" form="op.logoutForm">Stay signed in</button>
    </p>
    ${
      known
        ? html`<input type="hidden" form="op.logoutForm" name="logout" value="yes" />
            ${new Html(`<script>${SUBMIT}</script>`)}`
        : null
    }`;
  send(ctx, page({ title: 'Sign out?', body }), known ? pagePolicy(SUBMIT_HASH) : undefined);
}

/** Shown when the app named no address to return to. */
export function renderSignedOut(ctx: KoaContextWithOIDC): void {
  const text =
    'Your session in this browser has ended. Apps that you connected keep their access until you sign out in them.';
  send(ctx, messagePage({ title: 'Signed out', text, actions: HOME }));
}

/** Sends a page of ours through the library. */
export function send(ctx: KoaContextWithOIDC, document: string, policy?: string): void {
  ctx.type = 'html';
  ctx.set({ ...PAGE_HEADERS, ...(policy && { 'Content-Security-Policy': policy }) });
  ctx.body = document;
}
