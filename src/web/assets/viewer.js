import { query } from './session.js';

const VIEWER = `{
  viewer {
    grantState scopes
    person { name email avatarUrl }
    workspace { name icon }
  }
}`;

/** Who is signed in: `{viewer, problem}`; the problem is something the person should know, or null. */
export async function loadViewer() {
  const { data, errors } = await query({ query: VIEWER });
  const viewer = data?.viewer ?? null;
  const [error] = errors ?? [];
  if (error?.extensions?.code === 'RECONNECT_REQUIRED' || viewer?.grantState === 'NEEDS_RECONNECT')
    return { viewer, problem: needsReconnect(error) };
  return {
    viewer,
    problem: error ? { title: 'Your workspace could not be read.', message: error.message } : null,
  };
}

function needsReconnect(error) {
  return {
    title: 'Notion no longer accepts this connection.',
    message: error?.message ?? 'It was removed in Notion, or its access ended. Connect again to go on.',
    again: true,
  };
}
