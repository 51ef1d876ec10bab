import type { StopSignal } from './stop.js';

/** Time as the scheduler and the retries see it, so that tests can turn its hands. */
export interface Clock {
  /** Milliseconds; only differences matter. */
  now(): number;
  /** Resolves after `ms`, or at once when `signal` aborts. Never rejects. */
  sleep(ms: number, signal?: StopSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      const awake = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', awake);
        resolve();
      };
      const timer = setTimeout(awake, Math.max(0, ms));
      signal?.addEventListener('abort', awake);
      if (signal?.aborted) awake();
    }),
};
