import { createHash, randomBytes } from 'node:crypto';
import express, { Router, type Request, type RequestHandler, type Response } from 'express';
import type { Provider } from 'oidc-provider';
import { askerOf, type Asker, type Audit } from '../audit.js';
import { BUILT_IN_CLIENT_ID } from '../config/apps.js';
import type { Keys } from '../config/keys.js';
import { GatewayError } from '../errors.js';
import type { Grant, Store } from '../storage/store.js';
import { accountPage, accountSignInPage, type AccountWorkspace } from '../web/account.js';
import { contentSecurityPolicy } from '../web/policy.js';
import { sameText } from './bySecret.js';
import { confirmToken } from './notionLeg/confirmForm.js';
import { textOf } from './notionLeg/leg.js';
import { Refusal, sendRefusal } from './notionLeg/refusal.js';
import type { PersonAccount, ShownSignIn } from './personAccount.js';

export interface AccountRouteParts {
  publicUrl: string;
  keys: Keys;
  store: Store;
  provider: Provider;
  accountOf: (personId: string, asker: Asker) => PersonAccount;
  audit: Audit;
}

const PATH = '/account';

/** The sentences after an action; the address names them by their key, so that nobody else can put words on the page. */
const DONE = new Map<unknown, string>([
  ['signed-out', 'Signed out.'],
  ['everywhere', 'Signed out everywhere. Access tokens that are out already end within seconds.'],
  ['disconnected', 'Disconnected. Notion has removed the connection, and nothing of it is kept here.'],
]);

/** Who looks at the page: the person whom this browser is signed in with. */
interface Visitor {
  grant: Grant;
  account: PersonAccount;
  token: string;
  /** The sign-ins that were made in this browser. */
  here: ReadonlySet<string>;
}

type Act = (visitor: Visitor, form: Record<string, unknown>) => Promise<unknown>;

const ACTIONS: [path: string, done: string, act: Act][] = [
  ['sign-out', 'signed-out', ({ account }, { signIn }) => account.signOut(textOf(signIn) ?? '')],
  ['sign-out-everywhere', 'everywhere', ({ account }) => account.signOutEverywhere()],
  ['disconnect', 'disconnected', ({ account }, { workspace }) => account.disconnect(textOf(workspace) ?? '')],
];

/** The page of a person's apps and devices, for the browser that they are signed in with. */
export function createAccountRoute(parts: AccountRouteParts): Router {
  const router = Router();
  router.use(PATH, (_request, response, next) => {
    response.set({
      'Content-Security-Policy': contentSecurityPolicy(),
      'Cache-Control': 'no-store',
    });
    next();
  });
  router.get(PATH, async (request, response) => {
    // Back from the sign-in: its code is of no use to a page that goes by the browser's session.
    if (request.query.code || request.query.error) return response.redirect(303, PATH);
    const visitor = await visitorOf(parts, request, response);
    const done = DONE.get(request.query.done);
    response.type('html').send(visitor ? await show(visitor, done) : accountSignInPage(done));
  });
  router.get(`${PATH}/sign-in`, (_request, response) => {
    response.redirect(303, signInUrl(parts.publicUrl));
  });
  const form = express.urlencoded({ extended: false, limit: 4_096 });
  for (const [path, done, act] of ACTIONS) router.post(`${PATH}/${path}`, form, perform(parts, done, act));
  return router;
}

function perform(parts: AccountRouteParts, done: string, act: Act): RequestHandler {
  return async (request, response) => {
    const visitor = await visitorOf(parts, request, response);
    if (!visitor) return response.redirect(303, PATH);
    const fields = (request.body ?? {}) as Record<string, unknown>;
    if (!sameText(textOf(fields.token) ?? '', visitor.token)) {
      parts.audit('form_refused', { path: request.path }, askerOf(request));
      return sendRefusal(response, FORGED);
    }
    try {
      await act(visitor, fields);
      response.redirect(303, `${PATH}?done=${done}`);
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error;
      sendRefusal(response, unconfirmed(error));
    }
  };
}

/** What Notion has ended by then stays ended; here nothing has been, so that it can be tried again. */
function unconfirmed(cause: GatewayError): Refusal {
  const text = `${cause.message} Everything is kept here until then, so that you can try again.`;
  return new Refusal(502, 'Notion did not confirm it', text, BACK, cause);
}

const BACK = [{ href: PATH, label: 'Back to your apps and devices' }];
const FORGED = new Refusal(403, 'This form is not ours', 'Open the page again and try once more.', BACK);

async function visitorOf(
  { provider, store, keys, accountOf }: AccountRouteParts,
  request: Request,
  response: Response,
): Promise<Visitor | null> {
  const session = await provider.Session.get(provider.createContext(request, response));
  const grant = await store.grants.find(session.accountId ?? '');
  if (!grant) return null;
  const grantIds = Object.values(session.authorizations ?? {}).map(({ grantId }) => grantId);
  return {
    grant,
    account: accountOf(grant.person.id, askerOf(request)),
    token: confirmToken(keys, `account:${session.uid}`),
    here: new Set(grantIds.filter((id) => id !== undefined)),
  };
}

async function show({ grant, account, token, here }: Visitor, done: string | undefined): Promise<string> {
  const [grants, signIns] = await Promise.all([account.workspaces(), account.signIns()]);
  return accountPage({
    personName: grant.person.name ?? grant.person.email ?? 'You',
    token,
    workspaces: grants.map((one) => toCard(one, signIns, here)),
    done,
    now: new Date(),
  });
}

function toCard(
  { id, workspace, state }: Grant,
  signIns: ShownSignIn[],
  here: Visitor['here'],
): AccountWorkspace {
  return {
    id: workspace.id,
    name: workspace.name ?? 'Unnamed workspace',
    icon: workspace.icon,
    isConnected: state === 'active',
    signIns: signIns
      .filter(({ grant }) => grant.id === id)
      .map((signIn) => ({
        ...signIn,
        appName: signIn.appName ?? signIn.clientId,
        isHere: here.has(signIn.id),
      })),
  };
}

/** Signs this browser in; the verifier is thrown away, since only the session is wanted and no token. */
function signInUrl(publicUrl: string): string {
  const challenge = createHash('sha256').update(randomBytes(32)).digest('base64url');
  return `/oauth/authorize?${new URLSearchParams({
    client_id: BUILT_IN_CLIENT_ID,
    redirect_uri: `${publicUrl}${PATH}`,
    response_type: 'code',
    scope: 'openid',
    code_challenge: challenge,
    code_challenge_method: 'S256',
  }).toString()}`;
}
