import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { boot, type Booted } from './boot.js';
import { signIn } from './signIn.js';

/** A Notion that answers from a table, so that any answer that was ever recorded can stand before the gateway. */
interface Replay {
  url: string;
  /** `GET /v1/pages/<id>`, oldest first, without sign-in. */
  asked: string[];
  /** From now on such requests are answered with this JSON, or with what the function makes of the path's groups. */
  answer(method: string, path: RegExp, body: unknown): void;
  /** Sends everything under `/v1/oauth/` on to this Notion. */
  signInAt(notionUrl: string): void;
  close(): Promise<void>;
}

type Answerer = (groups: Record<string, string>) => unknown;

interface Route {
  method: string;
  path: RegExp;
  body: unknown;
}

const NOT_FOUND = {
  object: 'error',
  status: 404,
  code: 'object_not_found',
  message: 'Could not find object with ID: the replay has no answer for it.',
};

/** Later answers win over earlier ones; what has none is a 404 in Notion's shape. Close it. */
async function startReplay(): Promise<Replay> {
  const routes: Route[] = [];
  const asked: string[] = [];
  let notionUrl = '';
  const server = createServer((request, response) => {
    const { method = 'GET', url = '/' } = request;
    if (url.startsWith('/v1/oauth/')) {
      void proxy(request, response, notionUrl);
      return;
    }
    const { pathname } = new URL(url, 'http://replay');
    asked.push(`${method} ${pathname}`);
    const route = routes.find((known) => known.method === method && known.path.test(pathname));
    const body = route ? bodyOf(route, pathname) : NOT_FOUND;
    response.writeHead(route ? 200 : NOT_FOUND.status, { 'content-type': 'application/json' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answer: (method, path, body) => void routes.unshift({ method, path, body }),
    signInAt: (url) => {
      notionUrl = url;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function bodyOf({ path, body }: Route, pathname: string): unknown {
  return typeof body === 'function' ? (body as Answerer)(path.exec(pathname)?.groups ?? {}) : body;
}

const PASSED_ON = ['authorization', 'content-type', 'cookie', 'notion-version', 'accept'];

async function proxy(request: IncomingMessage, response: ServerResponse, to: string): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const headers = PASSED_ON.flatMap((name) => {
    const value = request.headers[name];
    return typeof value === 'string' ? [[name, value] as [string, string]] : [];
  });
  const answer = await fetch(`${to}${request.url}`, {
    method: request.method ?? 'GET',
    headers,
    redirect: 'manual',
    ...(parts.length > 0 && { body: Buffer.concat(parts) }),
  });
  const location = answer.headers.get('location');
  response.writeHead(answer.status, {
    'content-type': answer.headers.get('content-type') ?? 'text/plain',
    ...(location && { location }),
  });
  response.end(Buffer.from(await answer.arrayBuffer()));
}

export interface ReplayAnswer {
  status: number;
  data: Record<string, unknown> | null;
  errors: { message: string; path?: (string | number)[]; extensions: { code: string } }[];
}

/** A gateway in front of a replay, with people signed in at the emulator. */
export interface ReplayedGateway extends Booted {
  replay: Replay;
  /** Asks as one person after the other, since each has a budget of calls of their own. */
  ask(query: string): Promise<ReplayAnswer>;
}

async function signInEverybody({ emulator, gateway }: Booted): Promise<string[]> {
  const [workspace] = Object.values(emulator.state.workspaces);
  const tokens: string[] = [];
  for (const personId of workspace?.memberIds ?? []) {
    const { accessToken } = await signIn(gateway, { personId });
    tokens.push(accessToken);
  }
  return tokens;
}

/** `environment` is laid over the gateway's. Close it. */
export async function openReplay(environment: Record<string, string> = {}): Promise<ReplayedGateway> {
  const replay = await startReplay();
  const booted = await boot({ environment: { NOTION_API_URL: replay.url, ...environment } });
  replay.signInAt(booted.emulator.url);
  const tokens = await signInEverybody(booted);
  let turn = 0;
  const ask = async (query: string): Promise<ReplayAnswer> => {
    const accessToken = tokens[turn++ % tokens.length];
    const response = await fetch(`${booted.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${accessToken}` },
      body: JSON.stringify({ query }),
    });
    const { data = null, errors = [] } = (await response.json()) as Partial<ReplayAnswer>;
    return { status: response.status, data, errors };
  };
  const close = async () => {
    await booted.close();
    await replay.close();
  };
  return { ...booted, replay, ask, close };
}
