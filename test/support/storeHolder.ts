import { once } from 'node:events';
import { openStore } from '../../src/storage/openStore.js';

// Opens the embedded store of a folder, says `open` or why not, and holds it until standard input closes.
try {
  const store = await openStore({ kind: 'embedded', dir: process.argv[2] ?? '' });
  process.stdout.write('open\n');
  process.stdin.resume();
  await once(process.stdin, 'end');
  await store.close();
} catch (error) {
  process.stdout.write(`${(error as Error).message}\n`);
  process.stdin.destroy();
}
