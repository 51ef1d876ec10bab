import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that nobody may ask: what it was asked proves who fetches what a stranger names. */
export interface Canary {
  url: string;
  port: number;
  /** `GET /path`, with the Authorization header behind it when one came. */
  asked: string[];
  close(): Promise<void>;
}

export async function startCanary(answer = '{}'): Promise<Canary> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { method, url, headers } = request;
    asked.push([method, url, headers.authorization].filter(Boolean).join(' '));
    response.setHeader('content-type', 'application/json').end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
