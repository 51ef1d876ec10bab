import type { PersonRecord, WorkspaceRecord } from '../model.js';
import { CONSENT_STYLE } from './consentStyle.js';
import type { PageChoice } from './pageTree.js';

export interface ConsentView {
  clientName: string;
  clientId: string;
  redirectUri: string;
  state: string | null;
  workspace: WorkspaceRecord;
  workspaces: WorkspaceRecord[];
  person: PersonRecord;
  people: PersonRecord[];
  pages: PageChoice[];
  /** What was wrong with the form as it was sent. */
  warning: string | null;
}

const CAPABILITIES = [
  'Read, insert and update content',
  'Read and write comments',
  'See people with their email',
];

/** The page on which a person lets an app in: works without scripts, by mouse and by keyboard. */
export function consentPage(view: ConsentView): string {
  const title = `Connect ${view.clientName} to ${view.workspace.name}`;
  return layout(
    title,
    `<header>
      <p class="pair" aria-hidden="true"><span>${initial(view.clientName)}</span><i></i><span>${escape(icon(view.workspace))}</span></p>
      <h1>${escape(title)}</h1>
      <p class="note">Pick who you are and what ${escape(view.clientName)} may use.</p>
    </header>
    ${view.warning ? `<p class="warning" role="alert">${escape(view.warning)}</p>` : ''}
    ${switcher(
      'Workspace',
      view.workspaces.map((workspace) => workspaceLink(view, workspace)),
    )}
    ${switcher(
      'Signed in as',
      view.people.map((person) => personLink(view, person)),
    )}
    <form method="post" action="/v1/oauth/authorize">
      ${hiddenFields(view)}
      <fieldset>
        <legend>Pages it may use</legend>
        <input type="checkbox" id="all" name="all_pages"${view.warning ? '' : ' checked'}>
        <label class="all" for="all"><b>All pages</b><small>Everything that ${escape(view.person.name)} sees in ${escape(view.workspace.name)}. Untick to choose one by one.</small></label>
        <ul class="tree">${view.pages.map((page) => treeItem(page)).join('')}</ul>
      </fieldset>
      <ul class="can">${CAPABILITIES.map((text) => `<li>${text}</li>`).join('')}</ul>
      <div class="actions">
        <button class="quiet" name="decision" value="deny">Cancel</button>
        <button name="decision" value="allow">Allow access</button>
      </div>
    </form>
    <footer>Notion emulator, for development. You go back to <code>${escape(new URL(view.redirectUri).origin === 'null' ? view.redirectUri : new URL(view.redirectUri).origin)}</code>.</footer>`,
  );
}

/** A page that says why the app's request cannot be shown at all. */
export function problemPage(title: string, message: string): string {
  return layout(
    title,
    `<header><h1>${escape(title)}</h1></header>
    <p class="warning" role="alert">${escape(message)}</p>
    <footer>Notion emulator, for development. Nothing was shared: go back to the app and correct its registration.</footer>`,
  );
}

function layout(title: string, main: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}</title>
<style>${CONSENT_STYLE}</style>
</head>
<body><main>${main}</main></body>
</html>`;
}

interface Link {
  href: string;
  sign: string;
  name: string;
  detail: string;
  current: boolean;
}

function switcher(label: string, links: Link[]): string {
  const items = links.map(
    ({ href, sign, name, detail, current }) =>
      `<li><a href="${escape(href)}"${current ? ' aria-current="true"' : ''}><span class="sign" aria-hidden="true">${sign}</span>` +
      `<span><b>${escape(name)}</b>${detail ? `<small>${escape(detail)}</small>` : ''}</span></a></li>`,
  );
  return `<nav aria-label="${label}"><h2>${label}</h2><ul>${items.join('')}</ul></nav>`;
}

function workspaceLink(view: ConsentView, workspace: WorkspaceRecord): Link {
  const href = visitUrl(view, workspace.id, null);
  const current = workspace.id === view.workspace.id;
  return { href, sign: escape(icon(workspace)), name: workspace.name, detail: '', current };
}

function personLink(view: ConsentView, person: PersonRecord): Link {
  const href = visitUrl(view, view.workspace.id, person.id);
  const current = person.id === view.person.id;
  return { href, sign: initial(person.name), name: person.name, detail: person.email, current };
}

function visitUrl(view: ConsentView, workspaceId: string, personId: string | null): string {
  const query = new URLSearchParams({ client_id: view.clientId, redirect_uri: view.redirectUri });
  query.set('response_type', 'code');
  query.set('owner', 'user');
  if (view.state !== null) query.set('state', view.state);
  query.set('workspace_id', workspaceId);
  if (personId !== null) query.set('person_id', personId);
  return `/v1/oauth/authorize?${query.toString()}`;
}

function hiddenFields(view: ConsentView): string {
  const fields = {
    client_id: view.clientId,
    redirect_uri: view.redirectUri,
    state: view.state,
    workspace_id: view.workspace.id,
    person_id: view.person.id,
  };
  return Object.entries(fields)
    .filter((entry): entry is [string, string] => entry[1] !== null)
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${escape(value)}">`)
    .join('');
}

function treeItem(page: PageChoice): string {
  const sign = page.emoji ?? (page.kind === 'database' ? '▦' : '▤');
  const label = `<label><input type="checkbox" name="pages" value="${page.id}"><span class="sign" aria-hidden="true">${escape(sign)}</span><span>${escape(page.title)}</span></label>`;
  if (page.children.length === 0) return `<li>${label}</li>`;
  const count = `${page.children.length} inside`;
  const inner = `<ul>${page.children.map((child) => treeItem(child)).join('')}</ul>`;
  return `<li>${label}<details><summary aria-label="${count} ${escape(page.title)}">${count}</summary>${inner}</details></li>`;
}

function icon(workspace: WorkspaceRecord): string {
  return workspace.icon && !URL.canParse(workspace.icon) ? workspace.icon : initial(workspace.name);
}

function initial(name: string): string {
  return escape([...name.trim()][0]?.toUpperCase() ?? '?');
}

const ENTITIES: { [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
