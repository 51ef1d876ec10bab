import type { Capability } from './capabilities.js';
import { CAPABILITIES } from './capabilities.js';
import { DEMO_CLIENT, DEMO_INTERNAL_TOKEN, startEmulator } from './emulator.js';
import type { RateLimits } from './rateLimit.js';
import { NOTION_LIMITS } from './rateLimit.js';

const DEFAULT_PORT = 4010;
const MAX_PORT = 65_535;

function readPort(): number {
  const value = process.env.EMULATOR_PORT ?? String(DEFAULT_PORT);
  const port = /^\d+$/.test(value) ? Number(value) : NaN;
  if (!(port <= MAX_PORT))
    throw new Error(`EMULATOR_PORT must be a port from 0 to ${MAX_PORT}, instead was "${value}".`);
  return port;
}

/** An http or https address without a slash at the end; where it listens, unless told. */
function readUrl(): string | undefined {
  const value = process.env.EMULATOR_URL;
  if (value === undefined || (URL.canParse(value) && new URL(value).origin === value)) return value;
  throw new Error(
    `EMULATOR_URL must be an address such as http://localhost:4010, without a path, instead was "${value}".`,
  );
}

/** `on` for Notion's own limits, `off` for none, or the requests a second and at once of a connection: `3/10`. */
function readRateLimit(): boolean | RateLimits {
  const value = process.env.EMULATOR_RATE_LIMIT ?? 'off';
  if (value === 'on' || value === 'off') return value === 'on';
  const [, perSecond, burst] = /^(\d+(?:\.\d+)?)\/(\d+)$/.exec(value) ?? [];
  if (Number(perSecond) > 0 && Number(burst) > 0) {
    return { ...NOTION_LIMITS, connection: { perSecond: Number(perSecond), burst: Number(burst) } };
  }
  throw new Error(
    `EMULATOR_RATE_LIMIT must be "on", "off", or requests a second and at once such as "3/10", instead was "${value}".`,
  );
}

/** Names with spaces between them; everything unless told. */
function readCapabilities(): Capability[] | undefined {
  const names = process.env.EMULATOR_CAPABILITIES?.split(/[\s,]+/).filter((name) => name !== '');
  const unknown = names?.find((name) => !CAPABILITIES.some((known) => known === name));
  if (unknown === undefined) return names as Capability[] | undefined;
  throw new Error(
    `EMULATOR_CAPABILITIES must name some of ${CAPABILITIES.join(', ')}, instead had "${unknown}".`,
  );
}

async function main(): Promise<void> {
  const capabilities = readCapabilities();
  const emulator = await startEmulator({
    port: readPort(),
    host: process.env.EMULATOR_HOST,
    url: readUrl(),
    dataFile: process.env.EMULATOR_DATA_FILE ?? null,
    rateLimit: readRateLimit(),
    clients: [{ ...DEMO_CLIENT, capabilities }],
    internal: [{ accessToken: DEMO_INTERNAL_TOKEN, capabilities }],
  });
  console.log(`A Notion for development listens on ${emulator.url}`);
  console.log(`  client id      ${DEMO_CLIENT.id}`);
  console.log(`  client secret  ${DEMO_CLIENT.secret}`);
  console.log(`  sign in        ${emulator.url}/v1/oauth/authorize (any http redirect to this machine)`);
  console.log(`  a token        ${emulator.issueToken().accessToken}`);
  console.log(`  an internal    ${DEMO_INTERNAL_TOKEN} (of an integration of the whole workspace)`);
  console.log('Ctrl-C stops it.');
  const stop = (): void => {
    void emulator.close();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
