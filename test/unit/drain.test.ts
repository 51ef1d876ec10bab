import { once } from 'node:events';
import {
  Agent,
  createServer,
  request,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createDrain, type DrainOptions } from '../../src/drain.js';

/** A server whose answers wait until the test lets them go. */
describe('a server that drains', () => {
  const lifecycle = { draining: false };
  let server: Server;
  let port: number;
  let drain: (options: DrainOptions) => Promise<void>;
  let waiting: ServerResponse[];
  let agent: Agent;

  beforeEach(async () => {
    lifecycle.draining = false;
    waiting = [];
    agent = new Agent({ keepAlive: true });
    server = createServer({ keepAliveTimeout: 60_000 });
    drain = createDrain(server, lifecycle);
    server.on('request', (_request, response: ServerResponse) => waiting.push(response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    ({ port } = server.address() as AddressInfo);
  });
  afterEach(() => {
    agent.destroy();
    server.close();
    server.closeAllConnections();
  });

  /** Sends a request; resolves, once the server has it, to its answer still to come. */
  const send = async (): Promise<{ answer: Promise<IncomingMessage> }> => {
    const sent = request({ host: '127.0.0.1', port, agent });
    const answer = once(sent, 'response').then(([response]) => response as IncomingMessage);
    const arrived = once(server, 'request');
    sent.end();
    await Promise.race([arrived, answer]);
    return { answer };
  };
  const finish = async ({ answer }: { answer: Promise<IncomingMessage> }) => {
    waiting.shift()!.end('done');
    const response = await answer;
    return { body: await text(response), connection: response.headers.connection };
  };

  it('keeps connections alive until then', async () => {
    expect(await finish(await send())).toEqual({ body: 'done', connection: 'keep-alive' });
  });

  it('lets a request in flight end, and its connection with it', async () => {
    const early = await send();
    const drained = drain({ drainDelaySeconds: 0, drainSeconds: 60 });
    expect(await finish(early)).toEqual({ body: 'done', connection: 'close' });
    await drained;
    expect(server.listening).toBe(false);
  });

  it('takes new requests while balancers are to notice, on connections old and new, which end with the answer', async () => {
    await finish(await send());
    const drained = drain({ drainDelaySeconds: 1, drainSeconds: 60 });
    expect(lifecycle.draining).toBe(true);
    const [kept, opened] = [await send(), await send()];
    expect(await finish(kept)).toEqual({ body: 'done', connection: 'close' });
    expect(await finish(opened)).toEqual({ body: 'done', connection: 'close' });
    await drained;
    const late = request({ host: '127.0.0.1', port }).end();
    expect(await once(late, 'error')).toMatchObject([{ code: 'ECONNREFUSED' }]);
  });

  it('cuts what takes longer than it may', async () => {
    const { answer } = await send();
    const cut = expect(answer).rejects.toMatchObject({ code: 'ECONNRESET' });
    await drain({ drainDelaySeconds: 0, drainSeconds: 0 });
    await cut;
  });
});
