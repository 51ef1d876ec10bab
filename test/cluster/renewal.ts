import { setTimeout as sleep } from 'node:timers/promises';
import type { RecordedRequest } from '../../emulator/server.js';
import type { Cluster, GatewayProcess } from '../support/cluster.js';
import { until } from '../support/until.js';
import { codesOf, expireTokens, query, refresh, signIn, type TokenAnswer } from './app.js';

const ROUNDS = 3;
/** About as long as a renewal takes, so that a kill may meet each of its moments. */
const LONGEST_PAUSE_MS = 60;
const NOTION_THINKS_MS = 150;
const TOKEN_ENDPOINT = '/v1/oauth/token';
const BETWEEN_MS = 150;
/** What an answer may say while a Notion token is renewed; each tells what to do. */
const CLEAR = ['UPSTREAM_TIMEOUT', 'UPSTREAM_UNAVAILABLE', 'RECONNECT_REQUIRED'];

/** A person whose app never rests. */
interface Person {
  consent: { personId: string; workspaceId: string };
  tokens: TokenAnswer;
  botId: string;
  /** Notion is asked for new tokens no more: the pair was lost on its way to the store. */
  isCut: boolean;
}

export function describeRenewal(cluster: () => Cluster): void {
  describe('renewing tokens', () => {
    /** Everything that Notion was asked since the test began. */
    let asked: RecordedRequest[];
    let people: Person[];
    let problems: string[];
    let answered: number;
    let running: boolean;

    const seeRequests = (): RecordedRequest[] => {
      asked.push(...cluster().emulator.requests.splice(0));
      return asked;
    };
    const botOf = (refreshToken: unknown) =>
      Object.values(cluster().emulator.state.tokens).find((token) => token.refreshToken === refreshToken)
        ?.botId;
    /** Whether Notion gave this bot a new pair for it. */
    const isExchange = ({ path, status, body }: RecordedRequest, botId: string): boolean => {
      if (path !== TOKEN_ENDPOINT || status !== 200) return false;
      const { refresh_token: token, code } = body as Record<string, string | undefined>;
      return botId === (code ? cluster().emulator.state.codes[code]?.botId : botOf(token));
    };
    /** Whether the pair that Notion gave last was used: then some gateway had stored it, and it must not be lost. */
    const wasUsed = ({ botId }: Person): boolean => {
      const last = seeRequests().findLastIndex((request) => isExchange(request, botId));
      return asked.slice(last + 1).some((request) => request.botId === botId && request.status === 200);
    };
    const join = async (consent: Person['consent']): Promise<Person> => {
      const tokens = await signIn(cluster().balancer.url, consent);
      const bots = Object.values(cluster().emulator.state.bots);
      const { id } = bots.find(
        ({ personId, workspaceId }) => personId === consent.personId && workspaceId === consent.workspaceId,
      )!;
      return { consent, tokens, botId: id, isCut: false };
    };

    beforeAll(async () => {
      asked = [];
      problems = [];
      answered = 0;
      running = true;
      const members = Object.values(cluster().emulator.state.workspaces).flatMap(({ id, memberIds }) =>
        memberIds.map((personId) => ({ personId, workspaceId: id })),
      );
      people = await Promise.all(members.map(join));
    });

    /** What it was asked while it was there must be answered; what it was asked when it went may be cut off. */
    const ask = async <T>(gateway: GatewayProcess, request: () => Promise<T>): Promise<T | null> => {
      const { gone, isUp } = gateway;
      return request().catch((error: Error) => {
        if (isUp && gateway.gone === gone)
          problems.push(`no answer of a gateway that runs: ${error.message}`);
        return null;
      });
    };
    const queryOnce = async (person: Person, gateway: GatewayProcess): Promise<boolean> => {
      const { tokens } = person;
      const answer = await ask(gateway, () => query(gateway.url, tokens.access_token));
      if (answer === null) return false;
      const codes = codesOf(answer);
      if (codes.includes('RECONNECT_REQUIRED')) person.isCut = true;
      const strange = codes.filter((code) => !CLEAR.includes(code));
      if (strange.length > 0 || (codes.length === 0 && answer.status !== 200))
        problems.push(`${answer.status} ${JSON.stringify(answer.errors)}`);
      if (codes.length === 0) answered += 1;
      return codes.length === 0;
    };
    const queryAlways = async (person: Person, gateway: GatewayProcess) => {
      while (running) {
        await queryOnce(person, gateway);
        await sleep(BETWEEN_MS);
      }
    };
    /** As apps do it: what got no answer is sent again, here to the other gateway. */
    const refreshAlways = async (person: Person) => {
      for (let turn = 0; running; turn += 1) {
        const gateway = cluster().gateways[turn % 2]!;
        const answer = await ask(gateway, () => refresh(gateway.url, person.tokens.refresh_token));
        if (answer?.status === 200) person.tokens = answer;
        else if (answer)
          problems.push(`a refresh token that was given was refused: ${JSON.stringify(answer)}`);
        await sleep(answer ? BETWEEN_MS : 0);
      }
    };

    /** Connects again somebody who is told to, and looks whether that had to be. */
    const mend = async (person: Person) => {
      person.isCut = false;
      await queryOnce(person, cluster().gateways[0]);
      // What somebody is told late has been mended already.
      if (!person.isCut) return;
      // Lost may be what Notion had given and no gateway had stored yet: nobody ever used it.
      if (wasUsed(person)) problems.push(`a stored token was lost of ${person.consent.personId}`);
      Object.assign(person, await join(person.consent));
    };
    afterAll(() => {
      running = false;
    });

    /** When a gateway is killed, after all tokens have ended: one after the other. */
    const moments: (() => Promise<unknown>)[] = [
      () => sleep(Math.random() * LONGEST_PAUSE_MS),
      // Notion has answered somebody.
      () => until(() => cluster().emulator.requests.some(({ path }) => path === TOKEN_ENDPOINT)),
      // Notion has been asked, and answers when nobody hears it.
      async () => {
        const match = { path: new RegExp(`^${TOKEN_ENDPOINT}`) };
        cluster().emulator.failNext({ delayMs: NOTION_THINKS_MS, match, times: people.length });
        await sleep(NOTION_THINKS_MS - LONGEST_PAUSE_MS);
      },
    ];

    it('loses nothing that was acknowledged while gateways are killed under load, and burns no token', async () => {
      const { gateways, revive, balancer } = cluster();
      const load = people.flatMap((person) => [
        ...gateways.map((gateway) => queryAlways(person, gateway)),
        refreshAlways(person),
      ]);
      for (let round = 0; round < ROUNDS; round += 1) {
        const before = answered;
        seeRequests();
        expireTokens(cluster().emulator);
        await moments[round % moments.length]!();
        const victim = gateways[round % 2]!;
        await victim.kill();
        await revive(victim);
        for (const person of people.filter(({ isCut }) => isCut)) await mend(person);
        await until(() => answered > before);
      }
      running = false;
      await Promise.all(load);
      // What a gateway was killed with in hand is free again when its lease has ended.
      for (const person of people)
        for (const gateway of gateways)
          await until(async () => {
            if (person.isCut) await mend(person);
            return queryOnce(person, gateway);
          });
      expect(problems).toEqual([]);
      seeRequests();
      const renewed = people.filter(({ botId }) => asked.some((request) => isExchange(request, botId)));
      expect(renewed).toHaveLength(people.length);
      const alive = Object.values(cluster().emulator.state.tokens).filter(({ dead }) => !dead);
      expect(new Set(alive.map(({ botId }) => botId))).toEqual(new Set(people.map(({ botId }) => botId)));
      expect(balancer.unready.size).toBe(0);
    });
  });
}
