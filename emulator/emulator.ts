import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { createBackground } from './background.js';
import type { Fault } from './faults.js';
import { FaultQueue } from './faults.js';
import type { State } from './model.js';
import { DEMO_CLIENT } from './oauth/clients.js';
import type { InternalIntegration, OAuthClient } from './oauth/grants.js';
import { issueTokens, membersOf, saveBot, saveInternal } from './oauth/grants.js';
import type { RateLimits } from './rateLimit.js';
import { createLimiter } from './rateLimit.js';
import { seedState } from './seed/seed.js';
import type { RecordedRequest } from './server.js';
import { createListener } from './server.js';
import { createSnapshot, loadState } from './snapshot.js';
import { completeState } from './state.js';
import { createFileBytes } from './uploads/bytes.js';
import { createHub } from './webhooks/hub.js';

export { DEMO_CLIENT, DEMO_INTERNAL_TOKEN } from './oauth/clients.js';

export interface EmulatorOptions {
  /** 0 (the default) takes a free one. */
  port?: number;
  /** The loopback interface unless told: the emulator gives tokens to anybody. */
  host?: string;
  /** Its address in links, without a slash at the end, where others reach it by another one than it listens on. */
  url?: string;
  /** A snapshot of the state, loaded at start when it exists and saved after changes and at close. */
  dataFile?: string | null;
  /** What there is when there is no data file; the seeded workspace unless told. */
  state?: State;
  /** The registered apps; `DEMO_CLIENT` unless told. */
  clients?: OAuthClient[];
  /** Internal integrations; of the first workspace, and with all of it shared, unless told. There is none unless told. */
  internal?: readonly Partial<InternalIntegration>[];
  now?: () => Date;
  /** Whether requests are limited: as Notion's are for `true`, or by other budgets. Not at all unless told. */
  rateLimit?: boolean | RateLimits;
}

interface Grant {
  accessToken: string;
  refreshToken: string;
  botId: string;
}

interface GrantOptions {
  /** The workspace's first person unless told. */
  personId?: string;
  /** The first workspace unless told. */
  workspaceId?: string;
  /** Pages and databases; `null` (the default) everything that the person sees. */
  sharedIds?: string[] | null;
}

export interface Emulator {
  /** Without a slash at the end: what takes the place of `https://api.notion.com`. */
  url: string;
  port: number;
  state: State;
  /** What was asked, newest last, at most 5,000. */
  requests: RecordedRequest[];
  clearRequests(): void;
  /**
   * A grant without the consent page. As at consent, a person who allows the same app again keeps the bot, which then
   * sees what is shared now.
   */
  issueToken(options?: GrantOptions): Grant;
  /** Lets calls with this token end in 401, while its refresh token lives. */
  expireToken(accessToken: string): void;
  /** Lets the next request (or the next `times` that match) meet a fault: another answer, a delay, a cut connection. */
  failNext(fault: Fault): void;
  /** Saves the state and ends every connection. */
  close(): Promise<void>;
}

const MAX_RECORDED = 5000;

/** Starts a Notion on this machine. Rejects with a sentence when the port is taken or the data file cannot be read. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const {
    port = 0,
    host = '127.0.0.1',
    dataFile = null,
    clients = [DEMO_CLIENT],
    now = () => new Date(),
  } = options;
  const state = openState(dataFile, options.state);
  addInternal(state, now(), options.internal ?? []);
  const snapshot = createSnapshot(state, dataFile);
  const files = createFileBytes(dataFile === null ? null : `${dataFile}.files`);
  const background = createBackground((error) =>
    console.error('The emulator failed in the background:', error),
  );
  const hub = createHub({ state, now, background: background.run });
  const changed = (botId?: string) => {
    snapshot.changed();
    hub.changed(botId);
  };
  const requests: RecordedRequest[] = [];
  const faults = new FaultQueue();
  const limit = createLimiter(options.rateLimit ?? false);
  let url = '';
  const listener = createListener({
    ...{ state, files, clients, faults, limit, now, background: background.run },
    ...{ hub, changed, saved: snapshot.changed },
    baseUrl: () => url,
    record: (request) => {
      requests.push(request);
      if (requests.length > MAX_RECORDED) requests.shift();
    },
    report: (error) => console.error('The emulator failed on a request:', error),
  });
  const server = createServer(listener);
  const listensAt = await listen(server, port, host);
  url = options.url ?? listensAt;
  return {
    url,
    port: (server.address() as AddressInfo).port,
    state,
    requests,
    clearRequests: () => requests.splice(0),
    issueToken: (grant) => {
      snapshot.changed();
      return issueGrant(state, clients, now(), grant);
    },
    expireToken: (accessToken) => {
      const token = state.tokens[accessToken];
      if (!token) throw new Error('This access token was not issued by the emulator.');
      token.expired = true;
      snapshot.changed();
    },
    failNext: (fault) => faults.add(fault),
    close: async () => {
      await Promise.all([stop(server), background.stop()]);
      snapshot.flush();
    },
  };
}

function openState(dataFile: string | null, given: State | undefined): State {
  const saved = dataFile === null ? null : loadState(dataFile);
  return saved ?? completeState(given ?? seedState());
}

function issueGrant(state: State, clients: OAuthClient[], now: Date, options: GrantOptions = {}): Grant {
  const client = clients[0] ?? DEMO_CLIENT;
  const workspaceId = options.workspaceId ?? Object.keys(state.workspaces)[0] ?? '';
  const personId = options.personId ?? membersOf(state, workspaceId)[0]?.id;
  if (!personId || !membersOf(state, workspaceId).some((person) => person.id === personId)) {
    throw new Error(`There is no person ${personId ?? ''} in the workspace ${workspaceId}.`);
  }
  const bot = saveBot(state, client, { workspaceId, personId, sharedIds: options.sharedIds ?? null });
  const { accessToken, refreshToken } = issueTokens(state, bot, now);
  return { accessToken, refreshToken, botId: bot.id };
}

/** One that a data file remembers keeps its bot. */
function addInternal(state: State, now: Date, integrations: readonly Partial<InternalIntegration>[]): void {
  const [workspaceId = ''] = Object.keys(state.workspaces);
  for (const one of integrations)
    saveInternal(state, { workspaceId, name: 'Internal', sharedIds: null, ...one }, now);
}

async function listen(server: Server, port: number, host: string): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      const reason = taken
        ? 'the port is in use: stop what uses it, or choose another one with EMULATOR_PORT'
        : error.message;
      reject(new Error(`The emulator cannot listen on ${host}:${port}: ${reason}.`, { cause: error }));
    });
    server.listen(port, host, resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${actual}`;
}

async function stop(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
