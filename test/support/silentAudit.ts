import { createAudit } from '../../src/audit.js';
import { createLog } from '../../src/log.js';

/** For parts that a test puts together by itself and whose record it does not look at. */
export const silentAudit = createAudit(createLog('silent'));
