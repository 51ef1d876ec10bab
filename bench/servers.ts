import { CORES, startProgram, type Child } from './children.js';
import * as documents from './documents.js';
import { startGateway, type GatewayOptions } from './gateway.js';
import type { Shot } from './load.js';
import { pageAnswer, rowsAnswer } from './shapes.js';
import type { RawList, RawPage } from './upstream/objects.js';
import { IDS } from './upstream/workspace.js';

/** A server that is measured, running. */
export interface Server {
  name: ServerName;
  label: string;
  origin: string;
  child: Child;
  /** How it is asked for what A or B wants. */
  shot(ask: Ask): Shot;
  /** Its answer in the form that all are compared in. */
  answer(ask: Ask, body: Buffer): unknown;
  /** Access tokens, for the one server that wants them. */
  tokens: string[];
  close(): Promise<void>;
}

/** What throughput is measured with: one page, or a hundred rows. */
export type Ask = 'page' | 'rows';

export type ServerName = 'proxy' | 'mapper' | 'mercurius' | 'yoga' | 'hive' | 'gateway';

type Speech = Pick<Server, 'shot' | 'answer'>;

interface Peer {
  label: string;
  file: string;
  speech: Speech;
}

const JSON_TYPE = { 'content-type': 'application/json' };

/** Notion's own REST. */
const rest: Speech = {
  shot: (ask) =>
    ask === 'page'
      ? {
          method: 'GET',
          path: `/v1/pages/${IDS.page}`,
          headers: { authorization: 'Bearer peer' },
          body: null,
        }
      : {
          method: 'POST',
          path: `/v1/data_sources/${IDS.wide}/query`,
          headers: { authorization: 'Bearer peer', ...JSON_TYPE },
          body: JSON.stringify({ page_size: 100 }),
        },
  answer: (ask, body) => {
    const raw: unknown = JSON.parse(body.toString());
    return ask === 'page' ? pageAnswer(raw as RawPage) : rowsAnswer(raw as RawList<RawPage>);
  },
};

const mapped: Speech = {
  shot: (ask) => ({
    method: 'GET',
    path: `/${ask}/${ask === 'page' ? IDS.page : IDS.wide}`,
    headers: {},
    body: null,
  }),
  answer: (_ask, body) => dataOf(body),
};

/** A POST to `/graphql`. */
export function graphqlShot(query: string, variables: object, headers: Record<string, string> = {}): Shot {
  const body = JSON.stringify({ query, variables });
  return { method: 'POST', path: '/graphql', headers: { ...JSON_TYPE, ...headers }, body };
}

/** The same for whoever the token is of. */
export function withToken(shot: Shot, token: string | undefined): Shot {
  return token === undefined
    ? shot
    : { ...shot, headers: { ...shot.headers, authorization: `Bearer ${token}` } };
}

const graphql: Speech = {
  shot: (ask) =>
    ask === 'page'
      ? graphqlShot(documents.PAGE, { id: IDS.page })
      : graphqlShot(documents.ROWS, { id: IDS.wide }),
  answer: (_ask, body) => dataOf(body),
};

const openApi: Speech = {
  shot: (ask) =>
    ask === 'page'
      ? graphqlShot(documents.OPEN_API_PAGE, { id: IDS.page })
      : graphqlShot(documents.OPEN_API_ROWS, { id: IDS.wide }),
  answer: (ask, body) => {
    const data = dataOf(body) as { page: RawPage; rows: RawList<RawPage> };
    return ask === 'page' ? pageAnswer(data.page) : rowsAnswer(data.rows);
  },
};

interface Refusal {
  message: string;
  extensions?: { code?: string };
}

function dataOf(body: Buffer): unknown {
  const { data, errors } = JSON.parse(body.toString()) as { data?: unknown; errors?: Refusal[] };
  if (!errors) return data;
  const kinds = new Set(errors.map(({ message, extensions }) => extensions?.code ?? message));
  throw new Error(`${errors.length} errors: ${[...kinds].join(', ')}`);
}

const PEERS: Record<Exclude<ServerName, 'gateway'>, Peer> = {
  proxy: { label: 'raw byte proxy', file: 'peers/rawProxy.ts', speech: rest },
  mapper: { label: 'hand-written mapper, no GraphQL', file: 'peers/mapper.ts', speech: mapped },
  mercurius: { label: 'mercurius with jit, fastify', file: 'peers/mercurius.ts', speech: graphql },
  yoga: { label: 'graphql-yoga', file: 'peers/yoga.ts', speech: graphql },
  hive: { label: 'Hive Gateway over OpenAPI', file: 'peers/hive.ts', speech: openApi },
};

/** In the order of the tables. */
export const SERVER_NAMES = [...Object.keys(PEERS), 'gateway'] as ServerName[];

export function labelOf(name: ServerName): string {
  return name === 'gateway' ? 'this gateway' : PEERS[name].label;
}

/** Starts a server on its core; grants and arguments of Node are for the gateway. */
export async function startServer(name: ServerName, options: GatewayOptions): Promise<Server> {
  const label = labelOf(name);
  if (name === 'gateway') return { name, label, ...graphql, ...(await startGateway(options)) };
  const { file, speech } = PEERS[name];
  const environment = { UPSTREAM: options.upstream };
  const { child, origin } = await startProgram({ name, cores: CORES.server, file, environment });
  return { name, label, ...speech, origin, child, tokens: [], close: () => child.stop() };
}
