import { generateClientSecret } from '../../src/config/clientSecret.js';
import { boot, type Booted } from './boot.js';

/** Of an internal integration: what `NOTION_TOKEN` is set to. */
export const INTERNAL_TOKEN = `ntn_${'51e7'.repeat(12)}`;

/** A server-side app with its secret: an entry of APPS_FILE, and what the app proves itself with. */
export function newServerApp(changes: object = {}) {
  const { secret, sha256 } = generateClientSecret();
  const app = {
    clientId: 'site',
    name: 'Web site',
    type: 'web',
    clientSecretSha256: sha256,
    grantTypes: ['client_credentials'],
    ...changes,
  };
  return { app, clientId: app.clientId, secret, sha256 };
}

/** A gateway where nobody can sign in, with one server-side app. Close it. */
export function bootServerOnly({ app } = newServerApp()): Promise<Booted> {
  return boot({
    noTestApps: true,
    apps: [app],
    environment: { NOTION_CLIENT_ID: '', NOTION_CLIENT_SECRET: '', NOTION_TOKEN: INTERNAL_TOKEN },
    emulator: { internal: [{ accessToken: INTERNAL_TOKEN }] },
  });
}
