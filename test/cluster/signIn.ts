import { setTimeout as sleep } from 'node:timers/promises';
import type { Cluster } from '../support/cluster.js';
import { until } from '../support/until.js';
import { UserAgent } from '../support/userAgent.js';
import { codesOf, getCode, query, redeem, refresh, revoke, signIn, userinfo } from './app.js';

/** A browser that tells before each step that one of the gateways is to do, counted from 0. */
class StepwiseAgent extends UserAgent {
  steps = 0;
  constructor(
    private readonly origin: string,
    private readonly onStep: (step: number) => void,
    private readonly onLost: () => Promise<void> = () => Promise.resolve(),
  ) {
    super();
  }
  override async request(url: string | URL, init?: RequestInit): Promise<Response> {
    const isOurs = new URL(url).origin === this.origin;
    if (isOurs) this.onStep(this.steps++);
    const answer = await super.request(url, init);
    if (!isOurs || answer.status !== 502) return answer;
    // The gateway went away in the middle: a person reloads.
    await this.onLost();
    return super.request(url, init);
  }
}

/** To Notion, back from it, and on to the app. */
const BROWSER_STEPS = 4;
const LONGEST_PAUSE_MS = 20;
const CODES = 5;

export function describeSignIn(cluster: () => Cluster): void {
  describe('a sign-in', () => {
    const steer = (at: number) => {
      const { balancer, gateways } = cluster();
      const { port } = gateways[at % 2]!;
      balancer.targets.splice(0, 2, port);
    };
    afterEach(() => {
      const { balancer, gateways } = cluster();
      balancer.targets.splice(0, 2, ...gateways.map(({ port }) => port));
    });

    it.each([0, 1])('may change the gateway at every step, whichever begins it: %i', async (first) => {
      const { balancer, gateways } = cluster();
      const agent = new StepwiseAgent(balancer.url, (step) => steer(first + step));
      const code = await getCode(balancer.url, agent);
      expect(agent.steps).toBe(BROWSER_STEPS);
      steer(first);
      const { access_token, refresh_token, status } = await redeem(balancer.url, code);
      expect(status).toBe(200);
      const [here, there] = [gateways[first]!.url, gateways[1 - first]!.url];
      expect(codesOf(await query(there, access_token))).toEqual([]);
      expect(await userinfo(there, access_token)).toBe(200);
      const renewed = await refresh(there, refresh_token);
      expect(renewed.status).toBe(200);

      expect(await revoke(here, renewed.refresh_token)).toBe(200);
      expect(await refresh(there, renewed.refresh_token)).toMatchObject({
        status: 400,
        error: 'invalid_grant',
      });
      // Within seconds, so a test that waits for ever has failed.
      await until(async () => codesOf(await query(there, renewed.access_token))[0] === 'UNAUTHENTICATED');
      await until(async () => codesOf(await query(there, access_token))[0] === 'UNAUTHENTICATED');
    });

    it('gives its tokens once at most, for a code that comes to both gateways at the same time', async () => {
      const { balancer, gateways } = cluster();
      for (let round = 0; round < CODES; round += 1) {
        const code = await getCode(balancer.url, new UserAgent());
        const bases = [...gateways, ...gateways].map(({ url }) => url);
        const answers = await Promise.all(bases.map((base) => redeem(base, code)));
        const lost = answers.filter(({ status }) => status !== 200);
        // One that is used twice ends what it was good for, also while the first answer is on its way.
        expect(lost.length).toBeGreaterThanOrEqual(answers.length - 1);
        for (const answer of lost) expect(answer).toMatchObject({ status: 400, error: 'invalid_grant' });
      }
    });

    it.each([0, 1, 2, 3, 4])(
      'survives that its gateway is killed in step %i, or can be begun anew from a page that says so',
      async (fatal) => {
        const { balancer, gateways, revive } = cluster();
        const victim = gateways[fatal % 2]!;
        let killed: Promise<void> | undefined;
        const onStep = (step: number) => {
          if (step !== fatal) return;
          steer(fatal);
          killed = sleep(Math.random() * LONGEST_PAUSE_MS)
            .then(() => victim.kill())
            .then(() => steer(fatal + 1));
        };
        const agent = new StepwiseAgent(balancer.url, onStep, async () => killed);
        const ended = await getCode(balancer.url, agent).then(
          async (code) => {
            onStep(BROWSER_STEPS);
            const answer = await redeem(balancer.url, code);
            await killed;
            // An app sends it again when it got no answer.
            return answer.status === 502 ? redeem(balancer.url, code) : answer;
          },
          (error: Error) => error.message,
        );
        await killed;
        const isWhole = typeof ended === 'object' && ended.status === 200;
        if (typeof ended === 'string')
          expect(ended).toMatch(/stopped at .*\(4\d\d\): [\s\S]*(again|anew|Home)/i);
        else if (!isWhole) expect(ended).toMatchObject({ status: 400, error: 'invalid_grant' });
        // What had been begun is no hindrance, and what was given is good at the other gateway.
        const tokens = isWhole ? ended : await signIn(balancer.url);
        expect(codesOf(await query(gateways[(fatal + 1) % 2]!.url, tokens.access_token))).toEqual([]);
        await revive(victim);
        expect(codesOf(await query(victim.url, tokens.access_token))).toEqual([]);
      },
    );
  });
}
