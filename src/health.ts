import { Router } from 'express';
import type { Shared } from './shared/shared.js';
import type { Store } from './storage/store.js';

export interface Lifecycle {
  /** True from the first signal to stop: no new traffic, please. */
  draining: boolean;
}

const PING_TIMEOUT_MS = 2_000;

interface HealthParts {
  store: Pick<Store, 'ping'>;
  shared: Pick<Shared, 'problem'>;
  lifecycle: Lifecycle;
}

/**
 * `/healthz`: the process runs. `/readyz`: it can serve, so its store answers and it is not stopping (else 503); `degraded`
 * when it serves without something that it would rather have.
 */
export function createHealth({ store, shared, lifecycle }: HealthParts): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    const problem = lifecycle.draining ? 'stopping' : await storeProblem(store);
    response
      .status(problem ? 503 : 200)
      .json(problem ? { status: 'unavailable', problem } : readiness(shared));
  });
  return router;
}

function readiness(shared: Pick<Shared, 'problem'>): object {
  const problem = shared.problem();
  return problem ? { status: 'degraded', problem } : { status: 'ok' };
}

/** Why the store cannot be used now, in words without addresses or secrets; null when it can. */
async function storeProblem(store: Pick<Store, 'ping'>): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const slow = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('the store does not answer in time'), PING_TIMEOUT_MS);
  });
  const ping = store.ping().then(
    () => null,
    () => 'the store does not answer',
  );
  return Promise.race([ping, slow]).finally(() => clearTimeout(timer));
}
