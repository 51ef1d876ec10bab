import { readProcessConfig } from './config.js';
import { startGateway } from './gateway.js';
import { createLog } from './log.js';

/** The production process: configure, listen, drain on a signal. Exit code 1 means it could not start. */
async function main(): Promise<void> {
  const config = readProcessConfig();
  const log = createLog(config.logLevel);
  const gateway = await startGateway(config, log);
  const stop = (signal: NodeJS.Signals) => {
    log.info({ signal }, 'draining');
    gateway.close().then(
      () => log.info('stopped'),
      (error: unknown) => {
        log.error({ error }, 'stopping failed');
        process.exitCode = 1;
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`The gateway did not start. ${reason}\n`);
  process.exitCode = 1;
});
