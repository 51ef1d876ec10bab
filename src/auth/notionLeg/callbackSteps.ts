import { askerOf } from '../../audit.js';
import { GatewayError, type ErrorCode } from '../../errors.js';
import { readCookie } from '../cookies.js';
import { sealTokens } from '../sealedTokens.js';
import { finishWithError } from './finish.js';
import { found, textOf, type Step } from './leg.js';
import { callbackUrl } from './loginSteps.js';
import { Refusal } from './refusal.js';
import { clearStateCookie, cookieName, readTicket, ticketId } from './state.js';

/** Only the browser that we sent to Notion may come back, once, within ten minutes. */
export const checkState: Step = async (visit, { store, publicUrl }) => {
  const { request } = visit;
  const secure = publicUrl.startsWith('https:');
  const state = textOf(request.query.state);
  const secret = state && readCookie(request.headers.cookie, cookieName(state, secure));
  // Without the cookie the ticket is left alone: a stranger must not be able to spend it.
  if (!state || !secret) throw forged();
  const ticket = await store.tickets.take(ticketId(state));
  clearStateCookie(visit, state, secure);
  const uid = ticket && readTicket({ state, secret }, ticket);
  if (!uid) throw forged();
  visit.uid = uid;
};

/** The app may have given up while the person was at Notion. */
export const loadWaitingApp: Step = async (visit, { provider }) => {
  const interaction = await provider.Interaction.find(found(visit.uid, 'uid'));
  if (!interaction)
    throw new Refusal(
      400,
      'The app is no longer waiting',
      'The sign-in took too long or was finished already. Nothing was connected. Go back to the app and sign in again.',
    );
  visit.interaction = interaction;
};

/** RFC 6749 section 4.1.2.1: what an app may be told; all else that Notion says becomes `server_error`. */
const PASSED_ON = new Map([
  ['access_denied', 'the person did not allow the connection at Notion'],
  ['temporarily_unavailable', 'Notion cannot connect workspaces right now; try again later'],
]);

export const rejectDenied: Step = async (visit) => {
  const error = textOf(visit.request.query.error);
  if (!error) return;
  const description = PASSED_ON.get(error);
  if (description) await finishWithError(visit, error, description);
  else await finishWithError(visit, 'server_error', 'Notion did not make the connection');
};

/** Pages for a code that Notion does not turn into tokens. */
const EXCHANGE_PAGES: Partial<Record<ErrorCode, { status: number; title: string }>> = {
  RECONNECT_REQUIRED: { status: 400, title: 'Notion did not accept the sign-in' },
  UPSTREAM_TIMEOUT: { status: 504, title: 'Notion did not answer' },
  UPSTREAM_UNAVAILABLE: { status: 502, title: 'Notion is not available' },
};
const REFUSED = { status: 502, title: 'Notion refused the sign-in' };

export const exchangeCode: Step = async (visit, { notionOAuth, publicUrl }) => {
  const again = [
    { href: `/login/${found(visit.uid, 'uid')}`, label: 'Try again' },
    { href: '/', label: 'Home' },
  ];
  const code = textOf(visit.request.query.code);
  if (!code)
    throw new Refusal(400, 'Notion sent no code', 'The answer from Notion is incomplete. Try again.', again);
  try {
    visit.authorization = await notionOAuth.exchangeCode(code, callbackUrl(publicUrl));
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    const { status, title } = EXCHANGE_PAGES[error.code] ?? REFUSED;
    throw new Refusal(status, title, `${error.message} Nothing was connected.`, again, error);
  }
};

/** What Notion gave, its tokens sealed. The same person, workspace and connection stay the same grant. */
export const saveGrant: Step = async (visit, { store, grants, vault, notionOAuth, audit }) => {
  const authorization = found(visit.authorization, 'authorization');
  const { botId, person, workspace, duplicatedTemplateId } = authorization;
  if (!person) {
    // Best effort: whether Notion takes the token back or not, this sign-in has failed.
    await notionOAuth.revoke(authorization.accessToken).catch(() => undefined);
    throw new Refusal(
      502,
      'Notion named no person',
      'Notion connected a whole workspace and did not say who you are. Its connection must be a public one, so that every person signs in for themselves; tell the operator.',
    );
  }
  const tokens = sealTokens(vault, authorization);
  visit.grant = await store.grants.save({ botId, person, workspace, duplicatedTemplateId, tokens });
  grants.forget(visit.grant.id);
  const { id: grantId, version } = visit.grant;
  const stored = { personId: person.id, grantId, workspaceId: workspace.id, isNew: version === 1 };
  audit('grant_stored', stored, askerOf(visit.request));
};

function forged(): Refusal {
  return new Refusal(
    403,
    'This answer from Notion cannot be used',
    'It was used before, took longer than ten minutes, or belongs to another browser. Nothing was connected. Go back to the app and sign in again.',
  );
}
