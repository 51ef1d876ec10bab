import { readdirSync, readFileSync } from 'node:fs';
import { execute, Kind, parse, type DocumentNode, type ExecutionResult } from 'graphql';
import { SEED } from '../../emulator/seed/ids.js';
import { createContext, type Context } from '../../src/context.js';
import { createExecutor } from '../../src/executor/executor.js';
import { createLog } from '../../src/log.js';
import { createNotion, type Notion } from '../../src/notion/notion.js';
import { createSchema } from '../../src/schema.js';
import { everyField } from '../support/everyField.js';
import { openSession, type Session } from './graphql/session.js';

const schema = createSchema();
const executor = createExecutor(schema);

const QUERIES: [what: string, query: string][] = [
  [
    'every field of a row',
    `{ page(id: "${SEED.websiteProjectId}") ${everyField(schema, 'Page', { depth: 6 })} }`,
  ],
  [
    'every field of a page',
    `{ page(id: "${SEED.kitchenSinkId}") ${everyField(schema, 'Page', { depth: 5 })} }`,
  ],
  [
    'every kind of block',
    `{ page(id: "${SEED.kitchenSinkId}") { blocks(first: 100) { nodes ${everyField(schema, 'Block', { depth: 4 })} } } }`,
  ],
  [
    'rows with their properties',
    `{ dataSource(id: "${SEED.tasksSourceId}") { rows(first: 5) { nodes { title properties { __typename name ... on TextPropertyValue { plainText markdown } ... on PeopleProperty { people(first: 1) { name } groups { name } } } property(name: "Status") { type } } } } }`,
  ],
  [
    'errors at several places',
    `{ a: page(id: "no id") { id } b: page(id: "${SEED.gracePrivateId}") { id } c: page(id: "${SEED.handbookId}") { title property { name } p: property(name: "a", id: "b") { name } blocks(first: 0) { nodes { id } } } }`,
  ],
  [
    'nodes of all kinds',
    `{ nodes(ids: ["page_${SEED.handbookId.replaceAll('-', '')}", "x"]) { __typename id } }`,
  ],
];

/** What Notion says anew each time: links to files, when they end, and how it calls its answers. */
const FLEETING = /https?:[^"\\)\s]*|(?<="expiresAt":)"[^"]*"/g;

/** All that an answer says, the order of its keys included. */
function told({ data, errors }: ExecutionResult): unknown {
  return {
    data: JSON.stringify(data)?.replace(FLEETING, ''),
    errors: errors?.map(({ message, path, locations, originalError }) => ({
      message,
      path,
      locations,
      extensions: {
        ...(originalError as { extensions?: object } | undefined)?.extensions,
        notionRequestId: undefined,
      },
    })),
  };
}

describe('the executor over the whole schema, beside graphql-js', () => {
  let session: Session;
  let notion: Notion;
  let newContext: () => Context;

  beforeAll(async () => {
    session = await openSession();
    const log = createLog('silent');
    notion = createNotion({ apiUrl: session.emulator.url, log });
    const { gid } = JSON.parse(
      Buffer.from(session.accessToken.split('.')[1] ?? '', 'base64url').toString(),
    ) as { gid: string };
    const grant = await session.gateway.store.grants.find(gid);
    const [token] = Object.values(session.emulator.state.tokens);
    if (!grant || !token) throw new Error('nobody has signed in');
    const current = () => Promise.resolve(token.accessToken);
    const tokenSourceFor = () => ({ grantId: gid, current, renew: current });
    const viewer = {
      kind: 'person' as const,
      clientId: 'web-app',
      scopes: new Set(['read', 'write'] as const),
      grant,
      signInId: 'not asked for',
      expiresAt: new Date(),
    };
    newContext = () =>
      createContext({
        viewer,
        problem: null,
        notion,
        tokenSourceFor,
        accountOf: () => {
          throw new Error('no query here asks for the account');
        },
        log,
        requestId: 'request',
      });
  });
  afterAll(async () => {
    await notion.close();
    await session.close();
  });

  it.each(QUERIES)('answers alike: %s', async (_what, query) => {
    const document: DocumentNode = parse(query);
    const expected = told(await execute({ schema, document, contextValue: newContext() }));
    for (let time = 1; time <= 3; time += 1) {
      expect(told(await executor({ document, contextValue: newContext() }))).toEqual(expected);
    }
  });

  it('refuses the same variables of every operation that the tests have', () => {
    const folder = new URL('../operations/', import.meta.url);
    const text = readdirSync(folder)
      .map((file) => readFileSync(new URL(file, folder), 'utf8'))
      .join('\n');
    const document = parse(text);
    const names = document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && (definition.variableDefinitions?.length ?? 0) > 0
        ? [definition]
        : [],
    );
    expect(names.length).toBeGreaterThan(20);
    for (const { name, variableDefinitions = [] } of names) {
      const variableValues = Object.fromEntries(
        variableDefinitions.map(({ variable }) => [variable.name.value, { odd: [1] }]),
      );
      const request = { document, operationName: name?.value, variableValues, contextValue: newContext() };
      const refused = execute({ schema, ...request }) as ExecutionResult;
      expect(refused.errors?.length).toBeGreaterThan(0);
      expect(told(executor(request) as ExecutionResult)).toEqual(told(refused));
    }
  });
});
