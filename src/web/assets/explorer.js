import { openEditorsToEverybody } from './editors.js';
import { announce, bindActions, hideNotice, showNotice } from './notices.js';
import { findExamples, readyTabs } from './readyQueries.js';
import { completeSignIn, connect, currentSession, onSession, query, signOut } from './session.js';
import { loadViewer, reconnectProblem } from './viewer.js';

/** Where GraphiQL keeps the tabs between visits. */
const TAB_STATE = 'graphiql:tabState';

const holder = document.getElementById('graphiql');
const who = document.getElementById('who');
const root = ReactDOM.createRoot(holder);
let mounts = 0;

/** GraphiQL learns a little late that another operation is being shown: a document with one operation needs no name. */
function withoutNeedlessName(request) {
  try {
    const { definitions } = GraphiQL.GraphQL.parse(request.query);
    const operations = definitions.filter(({ kind }) => kind === 'OperationDefinition');
    return operations.length === 1 ? { ...request, operationName: undefined } : request;
  } catch {
    return request;
  }
}

/** A problem of the sign-in is shown twice: above the editor with a remedy, and where the result would be. */
async function fetcher(request, { headers } = {}) {
  try {
    const answer = await query(withoutNeedlessName(request), headers);
    const problem = reconnectProblem(answer);
    if (problem) showNotice(problem, problem);
    return answer;
  } catch (problem) {
    showNotice(problem);
    return { errors: [{ message: [problem.title, problem.message].filter(Boolean).join(' ') }] };
  }
}

/** GraphiQL prefers the tabs of an earlier visit: only without them it is worth asking for examples. */
async function loadTabs() {
  const wanted = currentSession() && !window.localStorage.getItem(TAB_STATE);
  return wanted ? readyTabs(await findExamples()) : readyTabs();
}

/** A new key makes GraphiQL start anew. */
async function mount() {
  const defaultTabs = await loadTabs().catch((problem) => {
    showNotice(problem);
    return readyTabs();
  });
  mounts += 1;
  root.render(
    React.createElement(GraphiQL, {
      key: mounts,
      fetcher,
      defaultTabs,
      // Nothing is kept for somebody who is not signed in: tabs without examples would outlive the sign-in.
      storage: currentSession() ? window.localStorage : null,
      defaultEditorToolsVisibility: 'variables',
      shouldPersistHeaders: false,
      showPersistHeadersSettings: false,
      // Without introspection there is no schema to ask for: null stops GraphiQL from trying.
      schema: holder.dataset.introspection === 'off' ? null : undefined,
    }),
  );
}

async function drawViewer() {
  const { viewer, problem } = await loadViewer();
  if (problem) showNotice(problem, problem);
  if (viewer) who.textContent = `Signed in as ${viewer.person.name} in ${viewer.workspace.name}`;
}

bindActions({
  connect: () => connect(),
  reconnect: () => connect({ again: true }),
  'sign-out': () => signOut().then(() => announce('You are signed out')),
  dismiss: hideNotice,
  restore: () => {
    window.localStorage.removeItem(TAB_STATE);
    return mount();
  },
});

openEditorsToEverybody(holder);
await completeSignIn().catch(showNotice);
let shown = null;
onSession((session) => {
  if (session && !shown) drawViewer().catch(showNotice);
  shown = session;
});
await mount();
