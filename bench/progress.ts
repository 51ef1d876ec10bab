const started = performance.now();

/** A line for whoever waits, with the seconds since the start; not part of the result. */
export function progress(line: string): void {
  process.stderr.write(`${((performance.now() - started) / 1_000).toFixed(0).padStart(5)} s  ${line}\n`);
}
