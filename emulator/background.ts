/** Work that goes on after its request was answered. */
export interface Background {
  run(this: void, work: (signal: AbortSignal) => Promise<void>): void;
  /** Ends what is under way, and waits for it. */
  stop(this: void): Promise<void>;
}

/** `report` is told of work that failed for any other reason than being stopped. */
export function createBackground(report: (error: unknown) => void): Background {
  const ending = new AbortController();
  const running = new Set<Promise<void>>();
  return {
    run(work) {
      const promise: Promise<void> = Promise.resolve()
        .then(() => work(ending.signal))
        .catch((error: unknown) => {
          if (!ending.signal.aborted) report(error);
        })
        .finally(() => running.delete(promise));
      running.add(promise);
    },
    async stop() {
      ending.abort();
      await Promise.all(running);
    },
  };
}
