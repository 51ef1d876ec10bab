import type { Reply } from '../http.js';
import type { PersonRecord, State, WorkspaceRecord } from '../model.js';
import { allowsRedirect } from './clients.js';
import { consentPage, problemPage } from './consentPage.js';
import type { OAuthClient } from './grants.js';
import { issueCode, membersOf, saveBot } from './grants.js';
import { idsOf, pageTree } from './pageTree.js';

/** A visit to the consent page, or its posted form. */
export interface AuthorizeRequest {
  state: State;
  clients: readonly OAuthClient[];
  now: Date;
  /** The query of the visit, or the fields of the form. */
  fields: URLSearchParams;
}

interface Visit {
  client: OAuthClient;
  redirectUri: string;
}

/** Shows the consent page. A wrong client or redirect is told on a page; other mistakes go back to the app, as OAuth wants. */
export function showConsent({ state, clients, fields }: AuthorizeRequest): Reply {
  const visit = checkVisit(clients, fields);
  if ('status' in visit) return visit;
  if (fields.get('response_type') !== 'code')
    return redirectError(visit, fields, 'unsupported_response_type');
  if (fields.get('owner') !== 'user') return redirectError(visit, fields, 'invalid_request');
  return renderConsent(state, visit, fields, null);
}

/** Takes the posted form: back to the app with a code, or with `access_denied`. */
export function decideConsent({ state, clients, now, fields }: AuthorizeRequest): Reply {
  const visit = checkVisit(clients, fields);
  if ('status' in visit) return visit;
  if (fields.get('decision') !== 'allow') return redirectError(visit, fields, 'access_denied');
  const { workspace, person } = chosen(state, fields);
  if (!workspace || !person) return problem('No such person', 'Choose a workspace and one of its people.');
  const offered = idsOf(pageTree(state, workspace.id, person.id));
  const picked = fields.getAll('pages').filter((id) => offered.includes(id));
  const all = fields.get('all_pages') === 'on';
  if (!all && picked.length === 0) {
    return renderConsent(state, visit, fields, 'Choose at least one page, or all of them.');
  }
  const consent = { workspaceId: workspace.id, personId: person.id, sharedIds: all ? null : picked };
  const code = issueCode(state, saveBot(state, visit.client, consent), visit.redirectUri, now);
  return redirect(visit.redirectUri, { code: code.code, state: fields.get('state') });
}

function checkVisit(clients: readonly OAuthClient[], fields: URLSearchParams): Visit | Reply {
  const client = clients.find((one) => one.id === fields.get('client_id'));
  if (!client) {
    return problem(
      'Unknown client',
      `No app is registered with the client_id "${fields.get('client_id') ?? ''}".`,
    );
  }
  const redirectUri = fields.get('redirect_uri') ?? '';
  if (!allowsRedirect(client, redirectUri)) {
    const known =
      client.redirectUris?.join(', ') ?? 'any http address of this machine (localhost, 127.0.0.1)';
    return problem(
      'Redirect not allowed',
      `${client.name} did not register the redirect_uri "${redirectUri}". It registered: ${known}.`,
    );
  }
  return { client, redirectUri };
}

function renderConsent(state: State, visit: Visit, fields: URLSearchParams, warning: string | null): Reply {
  const { workspace, person } = chosen(state, fields);
  if (!workspace || !person)
    return problem('No workspace', 'This emulator has no workspace with a person in it.');
  const body = consentPage({
    clientName: visit.client.name,
    clientId: visit.client.id,
    redirectUri: visit.redirectUri,
    state: fields.get('state'),
    workspace,
    workspaces: Object.values(state.workspaces),
    person,
    people: membersOf(state, workspace.id),
    pages: pageTree(state, workspace.id, person.id),
    warning,
  });
  return { status: warning ? 400 : 200, headers: PAGE_HEADERS, body };
}

/** The workspace and person that the fields name; without them the first workspace and its first person. */
function chosen(
  state: State,
  fields: URLSearchParams,
): { workspace?: WorkspaceRecord; person?: PersonRecord } {
  const workspaceId = fields.get('workspace_id');
  const workspaces = Object.values(state.workspaces);
  const workspace = workspaceId ? workspaces.find((one) => one.id === workspaceId) : workspaces[0];
  if (!workspace) return {};
  const personId = fields.get('person_id');
  const people = membersOf(state, workspace.id);
  return { workspace, person: personId ? people.find((one) => one.id === personId) : people[0] };
}

/** No scripts at all, and no frame around a page that gives rights away. */
const PAGE_HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
};

function problem(title: string, message: string): Reply {
  return { status: 400, headers: PAGE_HEADERS, body: problemPage(title, message) };
}

function redirectError(visit: Visit, fields: URLSearchParams, error: string): Reply {
  return redirect(visit.redirectUri, { error, state: fields.get('state') });
}

function redirect(uri: string, parameters: { [name: string]: string | null }): Reply {
  const url = new URL(uri);
  for (const [name, value] of Object.entries(parameters))
    if (value !== null) url.searchParams.set(name, value);
  return { status: 302, headers: { location: url.href, 'cache-control': 'no-store' }, body: '' };
}
