import { DEMO_CLIENT, startEmulator } from './emulator.js';

const DEFAULT_PORT = 4010;
const MAX_PORT = 65_535;

function readPort(): number {
  const value = process.env.EMULATOR_PORT ?? String(DEFAULT_PORT);
  const port = /^\d+$/.test(value) ? Number(value) : NaN;
  if (!(port <= MAX_PORT))
    throw new Error(`EMULATOR_PORT must be a port from 0 to ${MAX_PORT}, instead was "${value}".`);
  return port;
}

async function main(): Promise<void> {
  const emulator = await startEmulator({
    port: readPort(),
    dataFile: process.env.EMULATOR_DATA_FILE ?? null,
  });
  console.log(`A Notion for development listens on ${emulator.url}`);
  console.log(`  client id      ${DEMO_CLIENT.id}`);
  console.log(`  client secret  ${DEMO_CLIENT.secret}`);
  console.log(`  sign in        ${emulator.url}/v1/oauth/authorize (any http redirect to this machine)`);
  console.log(`  a token        ${emulator.issueToken().accessToken}`);
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
