import { randomBytes } from 'node:crypto';
import { generateKeyTexts } from '../../../src/config/keys.js';
import { boot, type Booted, type BootOptions } from '../../support/boot.js';
import { findMongo } from '../../support/mongo.js';
import { post } from '../../support/post.js';
import { startBalancer } from '../../support/balancer.js';

/** Two gateways with one database, one set of keys, one public URL and one emulated Notion. */
export interface TwoGateways {
  /** Of the load balancer before both. */
  url: string;
  one: Booted;
  two: Booted;
  /** A GraphQL request to one of them, past the balancer. */
  ask(gateway: Booted, accessToken: string, query: string): ReturnType<typeof post>;
  close(): Promise<void>;
}

export async function startTwoGateways(options: BootOptions = {}): Promise<TwoGateways> {
  const mongo = await findMongo();
  if ('missing' in mongo) throw new Error(mongo.missing);
  const balancer = await startBalancer();
  const environment = {
    ...generateKeyTexts(),
    DATA_DIR: '',
    MONGODB_URI: mongo.uriOf(`gateway_shared_${randomBytes(6).toString('hex')}`),
    PUBLIC_URL: balancer.url,
    ...options.environment,
  };
  const one = await boot({ ...options, environment });
  const two = await boot({ ...options, environment: { ...environment, NOTION_API_URL: one.emulator.url } });
  balancer.targets.push(one.gateway.port, two.gateway.port);
  return {
    url: balancer.url,
    one,
    two,
    ask: ({ gateway }, accessToken, query) =>
      post(`http://127.0.0.1:${gateway.port}`, { query }, { authorization: `Bearer ${accessToken}` }),
    close: async () => {
      await Promise.all([one.close(), two.close(), balancer.close()]);
      await mongo.stop();
    },
  };
}
