import type { Client, ErrorOut, KoaContextWithOIDC } from 'oidc-provider';
import { html, messagePage, page, type Html } from '../../web/page.js';
import { deviceOf } from '../device.js';
import { send } from './pages.js';

/** What went wrong with a code, by the library's name for it. */
const PROBLEMS: Record<string, string> = {
  NoCodeError: 'Type the code that your device shows.',
  NotFoundError: 'No device waits with this code. Look at its screen again: codes are eight letters.',
  ExpiredError: 'This code is older than ten minutes. Let your device show a new one.',
  AlreadyUsedError: 'This code was used before. Let your device show a new one.',
  AbortedError: 'You cancelled: the device was not connected.',
};
const OTHER = 'That did not work. Let your device show a new code, and try again.';

/** Where a person types the code that their device shows. */
export function renderCodeInput(
  ctx: KoaContextWithOIDC,
  error: (ErrorOut & Error) | Error | undefined,
): void {
  const problem = error && (PROBLEMS[error.name] ?? OTHER);
  const typed = (error as { userCode?: string } | undefined)?.userCode ?? '';
  const body = html`<p class="lead">Type the code that your device or program shows.</p>
    ${problem ? html`<p class="notice" role="alert">${problem}</p>` : null}
    <form method="post" action="/device" class="code-form">
      ${hidden({ xsrf: secretOf(ctx) })}
      <label for="code">Code</label>
      <input
        id="code"
        name="user_code"
        class="code"
        value="${typed}"
        placeholder="XXXX-XXXX"
        maxlength="20"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        required
        autofocus
      />
      <p class="actions"><button class="button" type="submit">Continue</button></p>
    </form>`;
  send(ctx, page({ title: 'Connect a device', body }));
}

/** Asks whether it is really their device: codes are what phishers send. */
export function renderCodeConfirm(
  ctx: KoaContextWithOIDC,
  { client, userAgent, userCode }: { client: Client; userAgent: string | null; userCode: string },
): void {
  const device = deviceOf(userAgent);
  const body = html`<p class="lead">
      ${client.clientName ?? client.clientId} waits to be connected${device ? ` (${device})` : ''}. Does it
      show this code?
    </p>
    <p class="code">${userCode}</p>
    <p>Go on only if the code is on a device in front of you. If somebody sent it to you, cancel.</p>
    <form method="post" action="/device">
      ${hidden({ xsrf: secretOf(ctx), user_code: userCode, confirm: 'yes' })}
      <p class="actions">
        <button class="button" type="submit">It is my device</button>
        <button class="button quiet" type="submit" name="abort" value="yes">Cancel</button>
      </p>
    </form>`;
  send(ctx, page({ title: 'Connect this device?', body }));
}

/** The device learns by itself, with its next question. */
export function renderDeviceConnected(ctx: KoaContextWithOIDC): void {
  const app = ctx.oidc.client?.clientName ?? 'Your device';
  const text = `${app} is connected. You can close this page and go back to it.`;
  send(
    ctx,
    messagePage({
      title: 'Connected',
      text,
      actions: [{ href: '/account', label: 'Your apps and devices' }],
    }),
  );
}

function hidden(fields: Record<string, string>): Html[] {
  return Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  );
}

/** The library's proof that a form comes from its page; it stands in the browser's session. */
function secretOf({ oidc }: KoaContextWithOIDC): string {
  return (oidc.session as { state?: { secret?: string } } | undefined)?.state?.secret ?? '';
}
