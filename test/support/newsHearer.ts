import { createInterface } from 'node:readline';
import { createLog } from '../../src/log.js';
import { openShared } from '../../src/shared/shared.js';

// A process that hears news. For each line it is sent it says whether it knows all news now, and how many it has heard.
const shared = await openShared({ url: process.argv[2] ?? '', prefix: 'test:' }, createLog('silent'));
let heard = 0;
shared.news.onItem(({ about }) => (heard += about === 'change' ? 1 : 0));
process.stdout.write('ready\n');
for await (const line of createInterface({ input: process.stdin }))
  process.stdout.write(`${line} ${shared.news.isCurrent ? 'current' : 'behind'} ${heard}\n`);
shared.close();
