import { Agent, createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A load balancer: each request goes to the next target, or to the one after when that cannot be connected to. */
export interface Balancer {
  url: string;
  /** Ports on 127.0.0.1, in turn. */
  targets: number[];
  /** The port that answered each request so far. */
  turns: number[];
  /** Targets that it passes over, since they have said that they are not ready. */
  unready: ReadonlySet<number>;
  close(): Promise<void>;
}

/**
 * Listens on a free port before there is anything behind it, so that its address can be the public URL. With `checkEveryMs` it
 * asks each target's `/readyz` that often, and passes over those that say no.
 */
export async function startBalancer({ checkEveryMs }: { checkEveryMs?: number } = {}): Promise<Balancer> {
  const targets: number[] = [];
  const turns: number[] = [];
  const unready = new Set<number>();
  const agent = new Agent({ keepAlive: true });
  let next = 0;

  /** Those that may take a request, the one whose turn it is first. */
  const inTurn = (): number[] => {
    next += 1;
    const ready = targets.filter((port) => !unready.has(port));
    return ready.map((_port, at) => ready[(next - 1 + at) % ready.length]!);
  };
  const forward = async (request: IncomingMessage, response: ServerResponse) => {
    const { method, url: path } = request;
    const body = await buffer(request);
    const headers = { ...request.headers, ...forwardedOf(request) };
    for (const port of inTurn()) {
      try {
        const answer = await new Promise<IncomingMessage>((resolve, reject) =>
          send({ host: '127.0.0.1', port, method, path, headers, agent }, resolve)
            .once('error', reject)
            .end(body),
        );
        turns.push(port);
        response.writeHead(answer.statusCode!, headersOf(answer));
        answer.once('error', () => response.destroy()).pipe(response);
        return;
      } catch (error) {
        // Nobody has seen the request yet; after that it might be done twice.
        if ((error as NodeJS.ErrnoException).code !== 'ECONNREFUSED') break;
      }
    }
    response.writeHead(502).end();
  };
  const check = async (port: number) => {
    const signal = AbortSignal.timeout(3_000);
    const isReady = await fetch(`http://127.0.0.1:${port}/readyz`, { signal }).then(
      ({ ok }) => ok,
      () => false,
    );
    unready[isReady ? 'delete' : 'add'](port);
  };
  // One that was taken out of turn may be put back.
  const checkAll = () => new Set([...targets, ...unready]).forEach((port) => void check(port));
  const checking = checkEveryMs ? setInterval(checkAll, checkEveryMs) : undefined;

  const server = createServer((request, response) => {
    forward(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      clearInterval(checking);
      agent.destroy();
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://localhost:${port}`, targets, turns, unready, close };
}

function forwardedOf({ socket, headers }: IncomingMessage): Record<string, string> {
  return {
    'x-forwarded-for': socket.remoteAddress ?? '',
    'x-forwarded-proto': 'http',
    'x-forwarded-host': headers.host ?? '',
  };
}

/** Whether its connection goes on is between the gateway and the balancer. */
function headersOf({ headers }: IncomingMessage) {
  const { connection: _connection, 'keep-alive': _keepAlive, ...others } = headers;
  return others;
}
