import { createHash } from 'node:crypto';
import type { App } from '../src/config/apps.js';

/** No secret at all: it stands in docs/sign-in-server.md, and opens the emulator's workspace only. */
export const DEMO_SITE_SECRET = 'demo-only-secret-of-a-server-side-app';

/** The demo's server-side app, beside those of APPS_FILE. */
export const DEMO_SITE: App = {
  clientId: 'demo-site',
  name: 'Demo site',
  type: 'web',
  clientSecretSha256: createHash('sha256').update(DEMO_SITE_SECRET).digest('hex'),
  grantTypes: ['client_credentials'],
  redirectUris: [],
  postLogoutRedirectUris: [],
  deviceFlow: false,
  scopes: ['read', 'write'],
};
