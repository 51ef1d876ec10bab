import type { Client } from 'oidc-provider';
import type { NotionConnection } from '../config.js';

const NOTION = 'https://api.notion.com';
/** Its consent goes on from the API to one of these, and Notion moves between them. */
const NOTION_SITES = [
  'https://notion.com',
  'https://*.notion.com',
  'https://notion.so',
  'https://*.notion.so',
];

/** Where the forms of a sign-in may lead besides ourselves, as sources of `form-action`: to Notion's consent, and to the app. */
export function formTargets(connection: NotionConnection | null, client: Client | undefined): string[] {
  const { redirectUris = [], postLogoutRedirectUris = [] } = client ?? {};
  const ofApp = [...redirectUris, ...postLogoutRedirectUris].map((uri) =>
    sourceOf(uri, client?.applicationType === 'native'),
  );
  return [...new Set([...(connection ? consentOf(connection) : []), ...ofApp])];
}

function consentOf({ authorizeUrl }: NotionConnection): string[] {
  const { origin } = new URL(authorizeUrl);
  return origin === NOTION ? NOTION_SITES : [origin];
}

/** Native apps choose the port of their loopback address as they start; the address of IPv6 cannot be written in a policy. */
function sourceOf(uri: string, isNative: boolean): string {
  const { protocol, hostname, origin } = new URL(uri);
  if (!/^https?:$/.test(protocol) || hostname.startsWith('[')) return protocol;
  return isNative && protocol === 'http:' ? `${protocol}//${hostname}:*` : origin;
}
