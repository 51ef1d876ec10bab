import { createServer, request as send, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DEMO_CLIENT } from '../../emulator/emulator.js';
import { boot, type Booted, type BootOptions } from './boot.js';

interface Terminator {
  port: number;
  /** Where requests go: the port of a gateway on this machine. */
  target: number;
  close(): Promise<void>;
}

/** What a proxy tells of a request that it hands on. */
function forwarded({ headers, socket }: IncomingMessage, host: string): Record<string, string> {
  const chain = [headers['x-forwarded-for'], socket.remoteAddress].flat().filter(Boolean);
  return { host, 'x-forwarded-proto': 'https', 'x-forwarded-for': chain.join(', ') };
}

/** The proxy that ends TLS before a gateway, in everything but the encryption. */
async function startTerminator(host?: string): Promise<Terminator> {
  const server = createServer((request, response) => {
    const { method, url: path, headers } = request;
    const onward = send(
      {
        host: '127.0.0.1',
        port: terminator.target,
        method,
        path,
        headers: { ...headers, ...forwarded(request, host ?? headers.host ?? '') },
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
        answer.pipe(response);
      },
    );
    onward.once('error', () => response.writeHead(502).end());
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const terminator: Terminator = {
    port: (server.address() as AddressInfo).port,
    target: 0,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return terminator;
}

const HOST = 'gateway.example.com';

/** A gateway in production, which a test reaches by `fetch` under its https address as if the name were known. */
export async function bootBehindTls({ environment, ...options }: BootOptions = {}): Promise<Booted> {
  const terminator = await startTerminator(HOST);
  const world = await boot({
    emulator: { clients: [{ ...DEMO_CLIENT, redirectUris: [`https://${HOST}/oauth/notion/callback`] }] },
    ...options,
    environment: { NODE_ENV: 'production', PUBLIC_URL: `https://${HOST}`, TRUST_PROXY: '1', ...environment },
  });
  terminator.target = world.gateway.port;
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    return fetch(
      url.host === HOST ? new URL(url.pathname + url.search, `http://127.0.0.1:${terminator.port}`) : url,
      init,
    );
  };
  const close = async () => {
    globalThis.fetch = fetch;
    await world.close();
    await terminator.close();
  };
  return { ...world, close };
}
