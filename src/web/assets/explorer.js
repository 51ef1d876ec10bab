import { bindActions, hideNotice, showNotice } from './notices.js';
import { findExamples, readyTabs } from './readyQueries.js';
import { completeSignIn, connect, currentSession, onSession, query, signOut } from './session.js';
import { loadViewer } from './viewer.js';

/** Where GraphiQL keeps the tabs between visits. */
const TAB_STATE = 'graphiql:tabState';

const holder = document.getElementById('graphiql');
const who = document.getElementById('who');
const root = ReactDOM.createRoot(holder);
let mounts = 0;

/** A problem of the sign-in is shown twice: above the editor with a remedy, and where the result would be. */
async function fetcher(request, { headers } = {}) {
  try {
    return await query(request, headers);
  } catch (problem) {
    showNotice(problem);
    return { errors: [{ message: [problem.title, problem.message].filter(Boolean).join(' ') }] };
  }
}

/** A new key makes GraphiQL start anew, from the stored tabs or else the ready ones. */
async function mount() {
  const examples = currentSession() ? await findExamples() : {};
  mounts += 1;
  root.render(
    React.createElement(GraphiQL, {
      key: mounts,
      fetcher,
      defaultTabs: readyTabs(examples),
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
  'sign-out': () => signOut(),
  dismiss: hideNotice,
  restore: () => {
    window.localStorage.removeItem(TAB_STATE);
    return mount();
  },
});

await completeSignIn().catch(showNotice);
let shown = null;
onSession((session) => {
  if (session && !shown) drawViewer().catch(showNotice);
  shown = session;
});
await mount();
