import { fileURLToPath } from 'node:url';
import path from 'node:path';
import pretty from 'pino-pretty';
import { DEMO_CLIENT, DEMO_INTERNAL_TOKEN, startEmulator } from '../emulator/emulator.js';
import { ConfigError, readConfig, type Config } from '../src/config.js';
import { startGateway } from '../src/gateway.js';
import { createLog, type Logger } from '../src/log.js';
import { DEMO_SITE, DEMO_SITE_SECRET } from './demoSite.js';
import { subscribe } from './demoWebhooks.js';

/** Runs everything on embedded defaults: a Notion of our own, the embedded store under `.data/`, and the gateway. */
async function main(): Promise<void> {
  const { PORT = '4000', EMULATOR_PORT = '4010', DATA_DIR = '.data', LOG_LEVEL = 'warn' } = process.env;
  const emulatorPort = portOf('EMULATOR_PORT', EMULATOR_PORT);
  const settings = { HOST: '127.0.0.1', ...process.env, PORT, DATA_DIR, LOG_LEVEL };
  const config = demoConfig(settings, 'http://127.0.0.1');
  const emulator = await startEmulator({
    port: emulatorPort,
    dataFile: path.join(DATA_DIR, 'emulator.json'),
    internal: [{ accessToken: DEMO_INTERNAL_TOKEN }],
  });
  const log = createLog(config.logLevel, pretty({ colorize: process.stdout.isTTY, ignore: 'pid,hostname' }));
  const gateway = await startGateway(demoConfig(settings, emulator.url), log).catch(
    async (error: unknown) => {
      await emulator.close();
      throw error;
    },
  );
  await hearOfChanges(emulator.url, gateway.port, config, log);
  process.stdout.write(welcome(gateway.url, emulator.url, DATA_DIR));
  const stop = () => {
    process.stdout.write('\nStopping…\n');
    void gateway
      .close()
      .then(() => emulator.close())
      .then(() =>
        process.stdout.write('Stopped. Your sign-in and your edits are kept for the next start.\n'),
      );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** What is changed in the emulator itself shows at once. Without that the demo is a demo still. */
async function hearOfChanges(
  emulatorUrl: string,
  port: number,
  { webhooks: { tokenFile } }: Config,
  log: Logger,
): Promise<void> {
  if (tokenFile === null) return;
  await subscribe({ emulatorUrl, gatewayUrl: `http://127.0.0.1:${port}`, tokenFile }).catch(
    (error: unknown) =>
      log.warn({ error }, 'no webhooks: what is changed in the emulator shows after CACHE_SECONDS'),
  );
}

function demoConfig(settings: Record<string, string | undefined>, notionUrl: string): Config {
  const config = readConfig({
    APPS_FILE: fileURLToPath(new URL('demo-apps.json', import.meta.url)),
    ...settings,
    MONGODB_URI: undefined,
    NOTION_WEBHOOK_TOKEN: undefined,
    WEBHOOK_TOKEN_FILE: undefined,
    NOTION_API_URL: notionUrl,
    NOTION_AUTHORIZE_URL: undefined,
    NOTION_CLIENT_ID: DEMO_CLIENT.id,
    NOTION_CLIENT_SECRET: DEMO_CLIENT.secret,
    NOTION_TOKEN: DEMO_INTERNAL_TOKEN,
  });
  return { ...config, apps: [...config.apps, DEMO_SITE] };
}

function portOf(name: string, text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new ConfigError([`${name} must be a whole number from 0 to 65535, not "${text}"`]);
}

function welcome(url: string, emulatorUrl: string, dataDir: string): string {
  return `
  Notion GraphQL gateway, with an emulated Notion beside it

    Start here     ${url}/
    GraphQL        ${url}/graphql
    Explorer       ${url}/explorer
    OpenID issuer  ${url}
    Emulator       ${emulatorUrl}
    Data           ${path.resolve(dataDir)}

  To sign in, open ${url}/ and choose "Connect a Notion workspace".
  The page then shows your access token. In a terminal:

    TOKEN=<paste it here>
    curl ${url}/graphql -H 'content-type: application/json' -H "authorization: Bearer $TOKEN" \\
      -d '{"query":"{ viewer { person { name } workspace { name } } search(first: 5) { nodes { __typename ... on Page { title url } } } }"}'

  A server-side app gets a token for itself, without anybody:

    curl ${url}/oauth/token -u ${DEMO_SITE.clientId}:${DEMO_SITE_SECRET} -d grant_type=client_credentials

  Ctrl-C stops everything.

`;
}

main().catch((error: unknown) => {
  process.stderr.write(`The demo did not start. ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
