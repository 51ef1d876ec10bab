import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { announce } from '../announce.js';
import { Limiter } from './limiter.js';
import { rowsOf, sourceOf } from './query.js';
import { PAGES, TREE } from './workspace.js';

/**
 * A Notion for benchmarks: a few endpoints over one workspace, answering from bytes that were made once, so that what is
 * measured is the server before it. `LATENCY_MS` delays each answer, `LIMITED` refuses calls as Notion does.
 */
const latencyMs = Number(process.env.LATENCY_MS ?? 0);
const limiter = process.env.LIMITED === 'true' ? new Limiter(3, 10) : null;
const counts = { calls: 0, refused: 0 };

interface Reply {
  status: number;
  bytes: Buffer;
}

/** Method, path, query and body of a call to what it is answered: deterministic, and so each is made once. */
const replies = new Map<string, Reply>();

function reply(status: number, body: object): Reply {
  return { status, bytes: Buffer.from(JSON.stringify(body)) };
}

function failure(status: number, code: string, message: string): Reply {
  return reply(status, { object: 'error', status, code, message, request_id: REQUEST_ID });
}

const REQUEST_ID = '00000000-0000-4000-8000-000000000000';
const REFUSED = failure(
  429,
  'rate_limited',
  'You have been rate limited. Please try again in a few minutes.',
);
const NOT_FOUND = failure(404, 'object_not_found', 'Could not find it.');

function makeReply(method: string, url: URL, body: string): Reply {
  const [, , kind = '', id = '', part = ''] = url.pathname.split('/');
  const found = objectAt([method, kind, part].join(' ').trim(), id, url, body);
  if (typeof found === 'string') return failure(400, 'validation_error', found);
  return found ? reply(200, found) : NOT_FOUND;
}

function objectAt(route: string, id: string, url: URL, body: string): object | string | undefined {
  if (route === 'GET pages') return PAGES.get(id);
  if (route === 'GET data_sources') return sourceOf(id);
  if (route === 'POST data_sources query')
    return rowsOf(id, body, url.searchParams.getAll('filter_properties'));
  if (route === 'GET blocks children') return childrenOf(id, url.searchParams);
  return `There is no ${route} here.`;
}

function childrenOf(id: string, query: URLSearchParams): object | undefined {
  const blocks = TREE.get(id);
  if (!blocks) return undefined;
  const start = Number(query.get('start_cursor') ?? 0);
  const end = start + Number(query.get('page_size') ?? 100);
  const more = end < blocks.length;
  const results = blocks.slice(start, end);
  return {
    object: 'list',
    results,
    next_cursor: more ? String(end) : null,
    has_more: more,
    type: 'block',
    block: {},
  };
}

function answer(request: IncomingMessage, body: string): Reply {
  counts.calls += 1;
  if (limiter && !limiter.admits(request.headers.authorization ?? '', performance.now())) {
    counts.refused += 1;
    return REFUSED;
  }
  const { method = '', url = '' } = request;
  const key = `${method} ${url} ${body}`;
  const known = replies.get(key) ?? makeReply(method, new URL(url, 'http://upstream'), body);
  replies.set(key, known);
  return known;
}

function send(response: ServerResponse, { status, bytes }: Reply): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': bytes.length,
    'x-notion-request-id': REQUEST_ID,
    ...(status === 429 && { 'retry-after': '1' }),
  });
  response.end(bytes);
}

/** For the benchmark, not for what it measures: `/bench/counts` reads, `/bench/reset` starts anew. */
function control(url: string, response: ServerResponse): void {
  if (url === '/bench/reset') {
    Object.assign(counts, { calls: 0, refused: 0 });
    limiter?.reset();
  }
  send(response, reply(200, counts));
}

const server = createServer((request, response) => {
  if (request.url?.startsWith('/bench/')) return control(request.url, response);
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const made = answer(request, Buffer.concat(chunks).toString());
    if (latencyMs === 0) send(response, made);
    else setTimeout(() => send(response, made), latencyMs);
  });
});
server.keepAliveTimeout = 60_000;
announce(server);
