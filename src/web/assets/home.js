import { announce, bindActions, hideNotice, showNotice } from './notices.js';
import { completeSignIn, connect, currentSession, freshSession, onSession, signOut } from './session.js';
import { loadViewer } from './viewer.js';

const FIRST_QUERY = '{ viewer { person { name } workspace { name } } }';
const TICK_MS = 1_000;
const RETRY_MS = 15_000;
const COPIED_MS = 2_000;
const COPY_REFUSED = {
  title: 'The browser did not allow copying.',
  message: 'Show the text, select it and copy it by hand.',
};

const token = document.getElementById('token');
const curl = document.getElementById('curl');
const lifetime = document.getElementById('lifetime');
const left = document.getElementById('left');
const reveal = document.querySelector('[data-action="reveal"]');
const endpoint = document.getElementById('endpoint').textContent;

let revealed = false;
let shown = null;
let nextRenewal = 0;

function curlFor(secret) {
  return [
    `curl ${endpoint} \\`,
    `  -H 'Authorization: Bearer ${secret}' \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -d '${JSON.stringify({ query: FIRST_QUERY })}'`,
  ].join('\n');
}

function drawToken() {
  const secret = currentSession()?.accessToken ?? '';
  token.textContent = revealed ? secret : '•'.repeat(40);
  token.classList.toggle('masked', !revealed);
  curl.textContent = curlFor(revealed ? secret : '••••••••');
  reveal.setAttribute('aria-pressed', String(revealed));
  reveal.textContent = revealed ? 'Hide' : 'Show';
}

/** Counts down, and renews the token in time; after a failure the next attempt waits a little. */
function tick() {
  const session = currentSession();
  if (!session) return;
  const leftMs = Math.max(0, session.expiresAt - Date.now());
  const seconds = String(Math.floor(leftMs / 1_000) % 60).padStart(2, '0');
  lifetime.textContent = `Valid for ${Math.floor(leftMs / 60_000)}:${seconds}, then renewed by itself`;
  Object.assign(left, { value: leftMs, max: session.lifetimeMs });
  if (Date.now() < nextRenewal) return;
  freshSession().catch((problem) => {
    nextRenewal = Date.now() + RETRY_MS;
    showNotice(problem);
  });
}

function drawIdentity(id, { name, detail, image }) {
  const part = (key) => document.querySelector(`#${id} [data-part="${key}"]`);
  part('name').textContent = name;
  part('detail').textContent = detail;
  drawImage(part('image'), name, image);
}

/** An https picture, an emoji, or else initials: also when the picture cannot be had. */
function drawImage(holder, name, image) {
  const initials = name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase();
  const isPicture = image?.startsWith('https:');
  const isEmoji = image && !/^\w+:/.test(image);
  holder.textContent = isEmoji ? image : initials;
  if (!isPicture) return;
  const picture = Object.assign(document.createElement('img'), { alt: '', referrerPolicy: 'no-referrer' });
  picture.addEventListener('load', () => holder.replaceChildren(picture));
  picture.src = image;
}

function describeScopes(scopes) {
  const words = { READ: 'read', WRITE: 'change' };
  const allowed = scopes.map((scope) => words[scope.toUpperCase()] ?? scope);
  return allowed.length > 0
    ? `This page may ${allowed.join(' and ')} what you shared`
    : 'Nothing may be read';
}

async function drawViewer() {
  const { viewer, problem } = await loadViewer();
  if (problem) showNotice(problem, problem);
  if (!viewer) return;
  const { person, workspace, scopes } = viewer;
  drawIdentity('person', {
    name: person.name ?? 'A person without a name',
    detail: person.email ?? '',
    image: person.avatarUrl,
  });
  drawIdentity('workspace', {
    name: workspace.name ?? 'A workspace without a name',
    detail: describeScopes(scopes),
    image: workspace.icon,
  });
}

/** Browsers offer the clipboard on https and localhost only; elsewhere the person is told to copy by hand. */
async function copy(button) {
  const session = await freshSession();
  const texts = {
    token: () => session.accessToken,
    curl: () => curlFor(session.accessToken),
    header: () => `Bearer ${session.accessToken}`,
  };
  const id = button.dataset.copy;
  await navigator.clipboard.writeText(texts[id]?.() ?? document.getElementById(id).textContent);
  const label = button.firstChild;
  button.dataset.label ??= label.textContent;
  label.textContent = 'Copied';
  announce('Copied to the clipboard');
  setTimeout(() => {
    label.textContent = button.dataset.label;
  }, COPIED_MS);
}

bindActions({
  connect: () => connect(),
  reconnect: () => connect({ again: true }),
  'sign-out': () => signOut().then(() => announce('You are signed out')),
  dismiss: hideNotice,
  reveal: () => {
    revealed = !revealed;
    drawToken();
  },
});

document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-copy]');
  if (button) copy(button).catch(() => showNotice(COPY_REFUSED));
});

await completeSignIn().catch(showNotice);
onSession((session) => {
  drawToken();
  if (session && !shown) drawViewer().catch(showNotice);
  shown = session;
});
tick();
setInterval(tick, TICK_MS);
