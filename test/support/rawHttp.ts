import { connect } from 'node:net';

/** One answer of a connection on which anything at all was written. */
interface RawAnswer {
  status: number;
  /** Names in lower case; of several with one name, the last. */
  headers: Record<string, string>;
  /** As it came, with the chunks of a chunked one. */
  body: string;
}

/** After so much silence no more is expected: what was sent may be half a request. */
const QUIET_MS = 3_000;

/** Writes these very bytes to the gateway, which no HTTP client would send, and gives all that comes back until the connection ends. */
export async function sendRaw(port: number, bytes: string): Promise<RawAnswer[]> {
  const socket = connect(port, '127.0.0.1');
  socket.setTimeout(QUIET_MS, () => socket.destroy());
  let text = '';
  socket.setEncoding('latin1').on('data', (chunk: string) => (text += chunk));
  // A server that refuses may reset the connection while it is being written to; what it said counts.
  let failure: NodeJS.ErrnoException | undefined;
  socket.on('error', (error) => (failure = error));
  socket.write(Buffer.from(bytes, 'latin1'));
  await new Promise((resolve) => socket.once('close', resolve));
  if (failure && failure.code !== 'ECONNRESET' && failure.code !== 'EPIPE') throw failure;
  return readAnswers(text);
}

/** A request as lines: the first of it, headers and body. `Connection: close` is added. */
export function rawRequest(first: string, headers: readonly string[] = [], body = ''): string {
  return [first, 'Host: gateway.test', 'Connection: close', ...headers, '', body].join('\r\n');
}

function readAnswers(text: string): RawAnswer[] {
  return text
    .split(/(?=HTTP\/1\.1 \d{3} )/)
    .filter(Boolean)
    .map((answer) => {
      const [head = '', ...body] = answer.split('\r\n\r\n');
      const [first = '', ...lines] = head.split('\r\n');
      const headers = lines.map((line): [string, string] => {
        const at = line.indexOf(':');
        return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
      });
      return {
        status: Number(first.split(' ')[1]),
        headers: Object.fromEntries(headers),
        body: body.join('\r\n\r\n'),
      };
    });
}
