import { page } from '../../web/page.js';
import { withFormTargets } from '../../web/policy.js';
import { PAGE_HEADERS, pagePolicy } from '../authPage.js';
import { sameText } from '../bySecret.js';
import { formTargets } from '../formTargets.js';
import { errors } from '../provider/library.js';
import { confirmBody, confirmToken } from './confirmForm.js';
import { finishWithError } from './finish.js';
import { found, scopesOf, textOf, type Step } from './leg.js';
import { Refusal } from './refusal.js';
import { newState, setStateCookie, STATE_SECONDS, toTicket } from './state.js';

/** The sign-in that an app waits for, by the cookie that the provider gave this browser. */
export const loadInteraction: Step = async (visit, { provider }) => {
  const { request, response } = visit;
  try {
    const interaction = await provider.interactionDetails(request, response);
    if (interaction.uid !== request.params.uid) throw new errors.SessionNotFound('another sign-in');
    visit.interaction = interaction;
    visit.uid = interaction.uid;
  } catch (error) {
    if (!(error instanceof errors.SessionNotFound)) throw error;
    throw new Refusal(
      400,
      'No app is waiting for this sign-in',
      'It took too long, was finished already, or was started in another browser. Go back to the app and sign in again.',
    );
  }
};

/** Without any scope the provider would refuse only after the person has gone through Notion. */
export const rejectNoScope: Step = async (visit) => {
  if (scopesOf(visit).length > 0) return;
  await finishWithError(visit, 'invalid_scope', 'ask for at least one scope: read, write or openid');
};

/** Somebody is signed in, and the app only needs their word: asks instead of going through Notion again. */
export const confirmPerson: Step = async (visit, parts) => {
  const interaction = found(visit.interaction, 'interaction');
  if (interaction.prompt.name !== 'consent') return;
  const grant = await parts.store.grants.find(interaction.session?.accountId ?? '');
  if (grant?.state !== 'active') return;
  const client = await parts.provider.Client.find(String(interaction.params.client_id));
  const appName = client?.clientName ?? 'this app';
  const person = grant.person.name ?? grant.person.email ?? 'the same person';
  const heading = `Continue as ${person} in ${grant.workspace.name ?? 'your workspace'}`;
  const body = confirmBody(appName, scopesOf(visit), confirmToken(parts.keys, interaction.uid));
  visit.response
    .set({
      ...PAGE_HEADERS,
      'Content-Security-Policy': withFormTargets(pagePolicy(), formTargets(parts.connection, client)),
    })
    .type('html')
    .send(page({ title: 'Continue', heading, body }));
};

/** One-time `state`, remembered for ten minutes and bound to this browser. */
export const assignState: Step = async (visit, { store, publicUrl }) => {
  const uid = found(visit.uid, 'uid');
  const state = newState();
  const { id, payload } = toTicket(state, uid);
  await store.tickets.put(id, payload, STATE_SECONDS);
  setStateCookie(visit, state, publicUrl.startsWith('https:'));
  visit.state = state.state;
};

export const redirectToNotion: Step = ({ response, state }, { connection, publicUrl }) => {
  const target = new URL(connection.authorizeUrl);
  const parameters = {
    client_id: connection.clientId,
    redirect_uri: callbackUrl(publicUrl),
    response_type: 'code',
    owner: 'user',
    state: found(state, 'state'),
  };
  for (const [name, value] of Object.entries(parameters)) target.searchParams.set(name, value);
  response.set('Cache-Control', 'no-store').redirect(303, target.href);
};

/** The form must come from the page that this browser was shown for this very sign-in. */
export const checkForm: Step = ({ request, interaction }, parts) => {
  const { token } = (request.body ?? {}) as Record<string, unknown>;
  const expected = confirmToken(parts.keys, found(interaction, 'interaction').uid);
  if (!sameText(textOf(token) ?? '', expected))
    throw new Refusal(403, 'This form is not ours', 'Go back to the app and sign in again.');
};

/** The grant that this browser is signed in with. */
export const loadSessionGrant: Step = async (visit, { store }) => {
  const interaction = found(visit.interaction, 'interaction');
  const grant = await store.grants.find(interaction.session?.accountId ?? '');
  const asked = interaction.prompt.name === 'consent';
  if (!asked || grant?.state !== 'active')
    throw new Refusal(409, 'You are no longer signed in', 'Connect your workspace again to go on.', [
      { href: `/login/${interaction.uid}`, label: 'Connect' },
    ]);
  visit.grant = grant;
};

/** The person said no on our own page. */
export const rejectCancelled: Step = (visit) =>
  finishWithError(visit, 'access_denied', 'the person cancelled the sign-in');

/** Where Notion sends the browser back to: the operator registers it at Notion. */
export function callbackUrl(publicUrl: string): string {
  return `${publicUrl}/oauth/notion/callback`;
}
