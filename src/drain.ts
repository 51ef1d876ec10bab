import type { Server, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Lifecycle } from './health.js';

export interface DrainOptions {
  /** How long new requests are still taken, while `/readyz` sends balancers elsewhere. */
  drainDelaySeconds: number;
  /** How long requests in flight may take after that; then they are cut. */
  drainSeconds: number;
}

/**
 * Gives the way to end a server without failing a request; call it before anything else listens to requests. A connection that is
 * kept alive ends with its next answer, which says so: who sends on one that is just being closed would get no answer.
 */
export function createDrain(server: Server, lifecycle: Lifecycle): (options: DrainOptions) => Promise<void> {
  const inFlight = new Set<ServerResponse>();
  server.on('request', (_request, response) => {
    if (lifecycle.draining) response.shouldKeepAlive = false;
    inFlight.add(response);
    response.once('close', () => inFlight.delete(response));
  });
  return async ({ drainDelaySeconds, drainSeconds }) => {
    lifecycle.draining = true;
    for (const response of inFlight) response.shouldKeepAlive = false;
    if (drainDelaySeconds > 0) await sleep(drainDelaySeconds * 1_000);
    await closeServer(server, drainSeconds);
  };
}

/** Resolves once every connection is closed; those still busy after `seconds` are cut. */
function closeServer(server: Server, seconds: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), seconds * 1_000);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
