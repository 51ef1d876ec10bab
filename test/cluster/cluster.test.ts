import { jest } from '@jest/globals';
import { findServices, startCluster, type Cluster, type Services } from '../support/cluster.js';
import { describeMongoLost } from './mongoLost.js';
import { describeRedisLost } from './redisLost.js';
import { describeRenewal } from './renewal.js';
import { describeRolling } from './rolling.js';
import { describeSecrets } from './secrets.js';
import { describeSignIn } from './signIn.js';
import { describeTogether } from './together.js';

// Real processes are started, killed and waited for.
jest.setTimeout(600_000);

const services = await findServices();
if ('missing' in services) {
  for (const sentence of services.missing) process.stderr.write(`${sentence}\n`);
  const required = [process.env.REQUIRE_MONGO, process.env.REQUIRE_REDIS];
  it('runs where REQUIRE_MONGO=true or REQUIRE_REDIS=true says that it must', () => {
    if (required.includes('true')) throw new Error(services.missing.join(' '));
  });
} else {
  describeCluster(services);
}

function describeCluster(found: Services): void {
  describe('two gateways', () => {
    let cluster: Cluster;
    beforeAll(async () => {
      cluster = await startCluster(found);
    });
    afterAll(async () => {
      await cluster?.close();
      await Promise.all([found.mongo.stop(), found.redis.stop()]);
    });

    describeSignIn(() => cluster);
    describeTogether(() => cluster);
    describeRenewal(() => cluster);
    describeRolling(() => cluster);
    describeRedisLost(() => cluster);
    describeMongoLost(() => cluster);
    describeSecrets(() => cluster);
  });
}
