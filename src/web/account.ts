import { html, type Html } from './html.js';
import { renderDocument } from './page.js';

/** One app on one device, as the page shows it. */
interface AccountSignIn {
  id: string;
  appName: string;
  device: string | null;
  createdAt: Date;
  usedAt: Date;
  /** Made in the browser that looks at the page. */
  isHere: boolean;
}

export interface AccountWorkspace {
  id: string;
  name: string;
  /** An emoji or a URL. */
  icon: string | null;
  isConnected: boolean;
  signIns: AccountSignIn[];
}

export interface AccountView {
  personName: string;
  /** Proves that a form comes from this page. */
  token: string;
  workspaces: AccountWorkspace[];
  /** What was just done, in a sentence. */
  done: string | undefined;
  now: Date;
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const RELATIVE = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** `5 minutes ago`; a date when it is more than a day. */
function ago(time: Date, now: Date): Html {
  const passed = Math.max(0, now.getTime() - time.getTime());
  const minutes = Math.floor(passed / MINUTE_MS);
  const words =
    passed >= DAY_MS
      ? `on ${DATE.format(time)}`
      : minutes < 5
        ? 'just now'
        : minutes < 60
          ? RELATIVE.format(-minutes, 'minute')
          : RELATIVE.format(-Math.floor(minutes / 60), 'hour');
  return html`<time datetime="${time.toISOString()}">${words}</time>`;
}

/** A button that does something at once; `fields` travel with it. */
function form(action: string, token: string, fields: Record<string, string>, button: Html): Html {
  const inputs = Object.entries({ token, ...fields }).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  );
  return html`<form method="post" action="/account/${action}">${inputs}${button}</form>`;
}

function signInRow(signIn: AccountSignIn, { token, now }: AccountView): Html {
  const { id, appName, device, usedAt, createdAt, isHere } = signIn;
  const where = [device ?? 'Unknown device', isHere && 'this browser'].filter(Boolean).join(', ');
  const button = html`<button class="button small quiet" type="submit">
    Sign out<span class="visually-hidden"> of ${appName} on ${where}</span>
  </button>`;
  return html`<li>
    <p>
      <strong>${appName}</strong>
      <span class="hint">${where}</span>
      <span class="hint">
        Last used ${ago(usedAt, now)}, signed in
        <time datetime="${createdAt.toISOString()}">${DATE.format(createdAt)}</time>
      </span>
    </p>
    ${form('sign-out', token, { signIn: id }, button)}
  </li>`;
}

/** The question stands under the button, so that it is asked without JavaScript too. */
function confirmed(label: string, question: string, action: Html): Html {
  return html`<details class="confirm">
    <summary class="button small quiet">${label}</summary>
    <div class="confirm-body">
      <p>${question}</p>
      ${action}
    </div>
  </details>`;
}

function workspaceCard(workspace: AccountWorkspace, view: AccountView): Html {
  const { id, name, icon, isConnected, signIns } = workspace;
  const picture = icon?.startsWith('https:')
    ? html`<img src="${icon}" alt="" width="40" height="40" />`
    : (icon ?? name.slice(0, 1));
  const list =
    signIns.length > 0
      ? html`<ul class="rows">
          ${signIns.map((signIn) => signInRow(signIn, view))}
        </ul>`
      : html`<p class="hint">No app is signed in to it right now.</p>`;
  return html`<section class="card" aria-label="${name}">
    <div class="identity">
      <span class="avatar square" aria-hidden="true">${picture}</span>
      <div class="title">
        <h2>${name}</h2>
        <p class="hint">
          ${isConnected ? 'Connected' : 'Notion ended this connection: sign in again to use it'}
        </p>
      </div>
    </div>
    ${list}
    ${confirmed(
      'Disconnect workspace…',
      `Every app loses its access to ${name} at once, and Notion removes the connection. Nothing in Notion is deleted.`,
      form(
        'disconnect',
        view.token,
        { workspace: id },
        html`<button class="button small" type="submit">Disconnect ${name}</button>`,
      ),
    )}
  </section>`;
}

/** A person's apps and devices, workspace by workspace; each can be signed out. Works without JavaScript. */
export function accountPage(view: AccountView): string {
  const everywhere = form(
    'sign-out-everywhere',
    view.token,
    {},
    html`<button class="button small" type="submit">Sign out everywhere</button>`,
  );
  return renderDocument({
    title: 'Your apps and devices',
    current: '/account',
    main: html`<section class="intro">
        <h1>Your apps and devices</h1>
        <p class="lead">
          ${view.personName}, these are signed in to your Notion workspaces through this gateway. Sign out
          what you do not use or do not know.
        </p>
        ${view.done ? html`<p class="notice done" role="status">${view.done}</p>` : null}
      </section>
      ${view.workspaces.map((workspace) => workspaceCard(workspace, view))}
      <section class="intro" aria-label="Everything">
        ${confirmed(
          'Sign out everywhere…',
          'Every app on every device is signed out, and so are all browsers, this one included. The workspaces stay connected at Notion.',
          everywhere,
        )}
      </section>`,
  });
}

/** What somebody meets who is not signed in in this browser. */
export function accountSignInPage(done: string | undefined): string {
  return renderDocument({
    title: 'Your apps and devices',
    current: '/account',
    main: html`<section class="card">
      <h1>Your apps and devices</h1>
      ${done ? html`<p class="notice done" role="status">${done}</p>` : null}
      <p class="lead">
        Sign in with Notion to see which apps and devices use your workspaces, and to sign them out.
      </p>
      <p class="actions"><a class="button" href="/account/sign-in">Sign in with Notion</a></p>
    </section>`,
  });
}
