import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A load balancer at its simplest: each request goes to the next target. */
export interface Balancer {
  url: string;
  /** Ports on 127.0.0.1, in turn. */
  targets: number[];
  /** The port that answered each request so far. */
  turns: number[];
  close(): Promise<void>;
}

/** Listens on a free port before there is anything behind it, so that its address can be the public URL. */
export async function startBalancer(): Promise<Balancer> {
  const targets: number[] = [];
  const turns: number[] = [];
  const server = createServer((request, response) => {
    const port = targets[turns.length % targets.length]!;
    turns.push(port);
    const { method, url: path, headers } = request;
    const onward = send({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    });
    onward.once('error', () => response.writeHead(502).end());
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://localhost:${port}`, targets, turns, close };
}
