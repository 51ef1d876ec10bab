import { setTimeout as sleep } from 'node:timers/promises';
import type { Cluster } from '../support/cluster.js';
import { codesOf, query, refresh, signIn } from './app.js';

const AT_ONCE = 4;
const BETWEEN_MS = 50;

export function describeRolling(cluster: () => Cluster): void {
  describe('a rolling restart', () => {
    it('fails no request of those who never stop asking', async () => {
      const { balancer, gateways, revive } = cluster();
      const problems: string[] = [];
      const turns = new Map<number, number>();
      let running = true;
      let [answered, renewed] = [0, 0];
      const always = async (act: () => Promise<string | null>) => {
        while (running) {
          await sleep(BETWEEN_MS);
          const problem = await act().catch((error: Error) => `no answer: ${error.message}`);
          if (problem !== null) problems.push(problem);
        }
      };
      const signedIn = await Promise.all(Array.from({ length: AT_ONCE }, () => signIn(balancer.url)));
      const load = signedIn.flatMap((tokens) => [
        always(async () => {
          const answer = await query(balancer.url, tokens.access_token);
          answered += 1;
          return answer.status === 200 && codesOf(answer).length === 0 ? null : JSON.stringify(answer);
        }),
        always(async () => {
          const answer = await refresh(balancer.url, tokens.refresh_token);
          renewed += 1;
          Object.assign(tokens, answer);
          return answer.status === 200 ? null : JSON.stringify(answer);
        }),
      ]);
      for (const gateway of gateways) {
        balancer.turns.splice(0);
        expect(await gateway.stop()).toBe(0);
        await revive(gateway);
        for (const port of balancer.turns) turns.set(port, (turns.get(port) ?? 0) + 1);
      }
      running = false;
      await Promise.all(load);
      expect(problems).toEqual([]);
      expect(Math.min(answered, renewed)).toBeGreaterThan(AT_ONCE);
      // Both did work.
      expect([...turns.keys()].sort()).toEqual(gateways.map(({ port }) => port).sort());
    });
  });
}
