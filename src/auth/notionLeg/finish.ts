import type { InteractionResults } from 'oidc-provider';
import { askerOf } from '../../audit.js';
import { userAgentOf } from '../provider/deviceFlow.js';
import { resourceOf } from '../provider/provider.js';
import { found, scopesOf, type Interaction, type LegParts, type Step, type Visit } from './leg.js';

/** How long an app may take to fetch its first tokens: longer than any code lives. */
const UNUSED_SECONDS = 900;
const MAX_USER_AGENT = 512;

/** What the app is allowed for this grant, and the person signed in: the provider then gives the app its code. */
export const finishLogin: Step = async (visit, parts) => {
  const interaction = found(visit.interaction, 'interaction');
  const { id: accountId } = found(visit.grant, 'grant');
  await leaveOtherAccount(interaction, parts, accountId);
  const grantId = await allowApp(visit, parts);
  await redirectFinished(visit, { login: { accountId }, consent: { grantId }, select_account: {} });
};

/** The same for somebody who was signed in already. */
export const finishConsent: Step = async (visit, parts) => {
  const grantId = await allowApp(visit, parts);
  await redirectFinished(visit, { consent: { grantId } });
};

/** Tells the app, by its redirect, why there is no code. */
export async function finishWithError(visit: Visit, error: string, description: string): Promise<void> {
  await redirectFinished(visit, { error, error_description: description });
}

async function redirectFinished({ interaction, response }: Visit, result: InteractionResults): Promise<void> {
  const waiting = found(interaction, 'interaction');
  waiting.result = 'error' in result ? result : { ...waiting.lastSubmission, ...result };
  await waiting.persist();
  response.set('Cache-Control', 'no-store').redirect(303, waiting.returnTo);
}

/** The provider's own record of what this app may do; one that the session has for the same person is widened. */
async function allowApp(visit: Visit, parts: LegParts): Promise<string> {
  const { provider, publicUrl } = parts;
  const { grantId, params } = found(visit.interaction, 'interaction');
  const { id: accountId, person } = found(visit.grant, 'grant');
  const clientId = String(params.client_id);
  const known = grantId ? await provider.Grant.find(grantId) : undefined;
  const device = await deviceOf(visit, parts);
  const usable = !device && known?.accountId === accountId && known.clientId === clientId;
  const allowed = usable ? known : new provider.Grant({ accountId, clientId });
  const scopes = scopesOf(visit).join(' ');
  allowed.addOIDCScope(scopes);
  allowed.addResourceScope(resourceOf(publicUrl), scopes);
  const id = await allowed.save();
  const userAgent = device ? userAgentOf(device.deviceInfo) : visit.request.get('user-agent');
  const signIn = {
    id,
    personId: person.id,
    grantId: accountId,
    clientId,
    userAgent: userAgent?.slice(0, MAX_USER_AGENT) ?? null,
  };
  await parts.store.signIns.save(signIn, UNUSED_SECONDS);
  const ids = { personId: person.id, grantId: accountId, clientId, signInId: id };
  const by = visit.authorization ? 'notion' : 'browser';
  parts.audit('sign_in', { ...ids, scopes: scopesOf(visit), by }, askerOf(visit.request));
  return id;
}

/** The device that waits for the code that was typed in this browser; undefined for an app that is redirected to. */
async function deviceOf({ interaction }: Visit, { provider }: LegParts) {
  const id = found(interaction, 'interaction').deviceCode;
  return id === undefined ? undefined : provider.DeviceCode.find(id);
}

/**
 * Another workspace or person than before in this browser: the session lets go of the old one first. The provider would
 * otherwise sign it out, and with it every app that it still serves.
 */
async function leaveOtherAccount(
  interaction: Interaction,
  { provider }: LegParts,
  accountId: string,
): Promise<void> {
  if (!interaction.session || interaction.session.accountId === accountId) return;
  const session = await provider.Session.findByUid(interaction.session.uid);
  if (!session) return;
  delete session.accountId;
  delete session.authorizations;
  await session.persist();
}
