import { PassThrough } from 'node:stream';
import type { ApolloServer } from '@apollo/server';
import { buildSchema } from 'graphql';
import type { Context } from '../../src/context.js';
import { GatewayError } from '../../src/errors.js';
import { createGraphQL } from '../../src/graphql.js';
import { createLog } from '../../src/log.js';

const LIMITS = {
  bodyBytes: 1_000_000,
  depth: 15,
  aliases: 30,
  directives: 50,
  tokens: 1_000,
  variableDepth: 200,
  upstreamCalls: 500,
  requestSeconds: 30,
  connections: 100,
  loginAttempts: 10,
};

/** A server over one field that fails in a given way, and what it logs. */
function failing(error: Error) {
  const destination = new PassThrough();
  let lines = '';
  destination.on('data', (chunk: Buffer) => (lines += chunk.toString('utf8')));
  const log = createLog('debug', destination);
  const schema = buildSchema('type Query { broken: String, missing: String! }');
  const fields = schema.getQueryType()?.getFields();
  if (fields?.broken) fields.broken.resolve = () => Promise.reject(error);
  const { apollo: server } = createGraphQL({
    config: { apps: [], allowList: false, explore: false, introspection: false, limits: LIMITS },
    schema,
    log,
  });
  const ask = async (query: string) => {
    const contextValue = { viewer: null, requestId: 'request-7', log } as unknown as Context;
    const { body } = await server.executeOperation({ query }, { contextValue });
    if (body.kind !== 'single') throw new Error('expected one answer');
    return body.singleResult;
  };
  return { server, ask, logged: () => lines };
}

describe('errors on their way out', () => {
  const open: ApolloServer<Context>[] = [];
  afterEach(() => Promise.all(open.splice(0).map((server) => server.stop())));

  const serverThatFails = (error: Error) => {
    const parts = failing(error);
    open.push(parts.server);
    return parts;
  };

  it('of ours keep their message and their extensions, and nothing else', async () => {
    const cause = new Error('secret');
    const error = new GatewayError('RATE_LIMITED', 'Wait.', { retryAfter: 3, cause });
    const { errors } = await serverThatFails(error).ask('{ broken }');
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'Wait.',
        path: ['broken'],
        extensions: { code: 'RATE_LIMITED', retryAfter: 3 },
      }),
    ]);
    expect(JSON.stringify(errors)).not.toContain('secret');
  });

  it.each([
    ['an exception', new Error('secret')],
    ['a thrown text', 'secret' as unknown as Error],
  ])('that nobody expected are masked and logged under the request’s id: %s', async (_what, thrown) => {
    const { ask, logged } = serverThatFails(thrown);
    const { errors } = await ask('{ broken }');
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'Something went wrong on our side; quote request id request-7 to the operator.',
        path: ['broken'],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      }),
    ]);
    expect(JSON.stringify(errors)).not.toContain('secret');
    expect(logged()).toContain('secret');
  });

  it('of the schema’s own promises are masked too', async () => {
    const { ask, logged } = serverThatFails(new Error('unused'));
    const { errors } = await ask('{ missing }');
    expect(errors?.[0]?.message).toMatch(/^Something went wrong on our side/);
    expect(logged()).toContain('Query.missing');
  });

  it.each([
    ['GRAPHQL_PARSE_FAILED', '{ broken'],
    ['GRAPHQL_VALIDATION_FAILED', '{ unknown }'],
  ])('in the query itself are explained: %s', async (code, query) => {
    const { ask, logged } = serverThatFails(new Error('unused'));
    const { errors } = await ask(query);
    expect(errors?.[0]?.extensions).toMatchObject({ code });
    expect(errors?.[0]?.message).not.toMatch(/our side/);
    expect(logged()).toBe('');
  });

  it('of a query that is too long to read are refusals, not faults', async () => {
    const { ask } = serverThatFails(new Error('unused'));
    const { errors } = await ask(`{ ${'broken '.repeat(1_001)} }`);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('1000 tokens') as string,
      extensions: { code: 'GRAPHQL_PARSE_FAILED' },
    });
  });
});
