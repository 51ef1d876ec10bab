import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** One request as it arrived. */
interface Arrived {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
}

export type Handler = (response: ServerResponse, request: Arrived, socket: Socket) => void;

export interface Wire {
  url: string;
  arrived: Arrived[];
  close: () => Promise<void>;
}

/** A real HTTP server that answers each request with the next handler, and the last one for all that follow. */
export async function listen(...handlers: Handler[]): Promise<Wire> {
  const arrived: Arrived[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const one = { method, url, headers, body: Buffer.concat(chunks).toString() };
      const handler = handlers[Math.min(arrived.length, handlers.length - 1)];
      arrived.push(one);
      handler?.(response, one, request.socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: urlOf(server), arrived, close: () => close(server) };
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Handler {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
}

export function html(status: number): Handler {
  return (response) => {
    response.writeHead(status, { 'content-type': 'text/html', 'cf-ray': '8f' });
    response.end('<html><body>secret internals</body></html>');
  };
}

/** Breaks the connection before, in the middle of the headers, or in the middle of the body. */
export const broken = {
  atOnce: ((_response, _request, socket) => socket.resetAndDestroy()) as Handler,
  inHeaders: ((_response, _request, socket) => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-ty', () => socket.resetAndDestroy());
  }) as Handler,
  inBody: ((_response, _request, socket) => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"object":', () => socket.resetAndDestroy());
  }) as Handler,
  shortBody: ((_response, _request, socket) => {
    socket.end('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"object":');
  }) as Handler,
  shortChunks: ((_response, _request, socket) => {
    socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"obj\r\n');
  }) as Handler,
  notHttp: ((_response, _request, socket) => socket.end('SSH-2.0-OpenSSH\r\n\r\n')) as Handler,
};

export const silent: Handler = () => undefined;

export const slowBody: Handler = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"object":');
};
