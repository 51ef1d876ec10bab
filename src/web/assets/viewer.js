import { query } from './session.js';

const RECONNECT = {
  title: 'Notion no longer accepts this connection.',
  message: 'It was removed in Notion, or its access ended. Connect again to go on.',
  again: true,
};

/** Who is signed in: `{viewer, problem}`; the problem is something the person should know, or null. */
export async function loadViewer() {
  const answer = await query({ documentId: 'gateway-viewer' });
  const viewer = answer.data?.viewer ?? null;
  if (viewer?.grantState === 'NEEDS_RECONNECT') return { viewer, problem: RECONNECT };
  const [error] = answer.errors ?? [];
  const unread = error && { title: 'Your workspace could not be read.', message: error.message };
  return { viewer, problem: reconnectProblem(answer) ?? unread ?? null };
}

/** Set when an answer says that only a new connection helps. */
export function reconnectProblem({ errors = [] }) {
  return errors.some(({ extensions }) => extensions?.code === 'RECONNECT_REQUIRED') ? RECONNECT : null;
}
