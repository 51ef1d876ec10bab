/** Families of endpoints, by the first part of their path, that the gateway leaves out, and why. */
export const EXCLUDED_FAMILIES: Readonly<Record<string, string>> = {
  agents: 'Running agents is another product than reading and writing a workspace; in beta.',
  external_agent_stub: 'Running agents is another product than reading and writing a workspace; in beta.',
  sessions: 'Conversations with agents; in beta.',
  threads: 'Conversations with agents; in beta.',
  oauth: 'Sign-in calls them, with the secret of the connection: never on behalf of an app.',
};
