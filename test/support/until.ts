import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until it is so, however long that takes; a test's own time limit ends it. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(10);
}
