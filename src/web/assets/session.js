/**
 * Signing in and out of the gateway as any browser app does it: authorization code with PKCE, rotating refresh tokens,
 * revocation. Tokens are kept in sessionStorage: it survives the way to Notion and back and a reload, ends with the tab,
 * is not shared with other tabs (two of them would spend each other's refresh token), and only scripts of this origin
 * can read it, which the pages' Content-Security-Policy limits to our own.
 */
import { challengeOf, idTokenClaims, randomText } from './pkce.js';
import { problemOf } from './problems.js';

const CLIENT_ID = 'explorer';
const SCOPE = 'openid profile email offline_access read write';
const SESSION = 'gateway.session';
const PENDING = 'gateway.pending';
/** Renewed this long before its end, so that a token never dies on the way. */
const RENEW_BEFORE_MS = 60_000;

const publicUrl = document.querySelector('meta[name="public-url"]').content;
const listeners = new Set();
let renewal = null;

/** `{accessToken, refreshToken, expiresAt, lifetimeMs}` in milliseconds since 1970, or null when nobody is signed in. */
export function currentSession() {
  return JSON.parse(sessionStorage.getItem(SESSION));
}

/** Calls back with the session now, and at every change of it. */
export function onSession(listener) {
  listeners.add(listener);
  listener(currentSession());
}

function keep(session) {
  if (session) sessionStorage.setItem(SESSION, JSON.stringify(session));
  else sessionStorage.removeItem(SESSION);
  if (session) document.documentElement.dataset.session = 'open';
  else delete document.documentElement.dataset.session;
  for (const listener of listeners) listener(session);
}

/**
 * Leaves for the sign-in and comes back to this page. `again` goes through Notion, for other pages or another
 * workspace, even where this browser's session would do.
 */
export async function connect({ again = false } = {}) {
  const pending = {
    state: randomText(),
    nonce: randomText(),
    verifier: randomText(),
    redirectUri: publicUrl + location.pathname,
  };
  sessionStorage.setItem(PENDING, JSON.stringify(pending));
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: CLIENT_ID,
    redirect_uri: pending.redirectUri,
    scope: SCOPE,
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await challengeOf(pending.verifier),
    code_challenge_method: 'S256',
    ...(again && { prompt: 'select_account' }),
  });
  location.assign(`/oauth/authorize?${query}`);
}

/**
 * Takes the answer out of the address bar at once and turns its code into tokens. Resolves when there was nothing to
 * do or the person is signed in; rejects with a SignInProblem that says what happened and what to do.
 */
export async function completeSignIn() {
  if (location.origin !== publicUrl) return location.replace(publicUrl + location.pathname);
  const answer = new URLSearchParams(location.search);
  if (!answer.has('code') && !answer.has('error')) return;
  history.replaceState(null, '', location.pathname);
  const pending = JSON.parse(sessionStorage.getItem(PENDING));
  sessionStorage.removeItem(PENDING);
  checkAnswer(answer, pending);
  const tokens = await requestTokens({
    grant_type: 'authorization_code',
    code: answer.get('code'),
    redirect_uri: pending.redirectUri,
    code_verifier: pending.verifier,
  });
  if (idTokenClaims(tokens.id_token).nonce !== pending.nonce) throw problemOf('mismatch');
  keep(sessionOf(tokens));
}

/** An answer counts only when this tab asked for it (state) and this gateway gave it (iss, RFC 9207). */
function checkAnswer(answer, pending) {
  const expected = pending && answer.get('state') === pending.state;
  const issuer = answer.get('iss');
  if (!expected || issuer !== publicUrl) throw problemOf('mismatch');
  if (answer.has('error')) throw problemOf(answer.get('error'), answer.get('error_description'));
}

async function requestTokens(parameters) {
  const response = await post('/oauth/token', parameters);
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw problemOf(body.error ?? 'server_error', body.error_description);
  return body;
}

async function post(path, parameters) {
  const body = new URLSearchParams({ client_id: CLIENT_ID, ...parameters });
  try {
    return await fetch(path, { method: 'POST', body });
  } catch {
    throw problemOf('unreachable');
  }
}

function sessionOf(tokens, before) {
  return {
    accessToken: tokens.access_token,
    refreshToken: tokens.refresh_token ?? before?.refreshToken,
    lifetimeMs: tokens.expires_in * 1_000,
    expiresAt: Date.now() + tokens.expires_in * 1_000,
  };
}

/** The session with a token that lives a while yet, renewed first where needed; null when nobody is signed in. */
export async function freshSession() {
  const session = currentSession();
  if (!session || session.expiresAt - Date.now() > RENEW_BEFORE_MS) return session;
  return renew();
}

/** One renewal at a time: a refresh token works once, and using it twice ends the sign-in. */
function renew() {
  renewal ??= renewOnce().finally(() => {
    renewal = null;
  });
  return renewal;
}

async function renewOnce() {
  const before = currentSession();
  try {
    const tokens = await requestTokens({
      grant_type: 'refresh_token',
      refresh_token: before.refreshToken,
    });
    keep(sessionOf(tokens, before));
    return currentSession();
  } catch (error) {
    if (error.code !== 'invalid_grant') throw error;
    keep(null);
    throw problemOf('ended');
  }
}

/** Posts a GraphQL request with the bearer token; resolves to the parsed answer, whatever its status. */
export async function query(request, headers = {}) {
  const first = await send(request, headers, await freshSession());
  const response =
    first.status === 401 && currentSession() ? await send(request, headers, await renew()) : first;
  return response.json();
}

async function send(request, headers, session) {
  const bearer = session ? { authorization: `Bearer ${session.accessToken}` } : {};
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers, ...bearer },
      body: JSON.stringify(request),
    });
  } catch {
    throw problemOf('unreachable');
  }
}

/** Revokes the refresh token, forgets the tokens, and ends this browser's session at the gateway. */
export async function signOut() {
  const session = currentSession();
  if (!session) return;
  await post('/oauth/revoke', { token: session.refreshToken, token_type_hint: 'refresh_token' });
  keep(null);
  await endBrowserSession();
}

/**
 * The gateway asks on a page of its own before it ends a session, since any site can send a browser there. The person
 * has just answered that question with a button of ours, so its form is sent for them; no id token is put in an
 * address to spare the question.
 */
async function endBrowserSession() {
  const asked = await fetch(`/oauth/end-session?client_id=${CLIENT_ID}`);
  const [form] = new window.DOMParser().parseFromString(await asked.text(), 'text/html').forms;
  const answer = new URLSearchParams(new window.FormData(form));
  answer.set('logout', 'yes');
  await fetch(form.getAttribute('action'), { method: 'POST', body: answer });
}
