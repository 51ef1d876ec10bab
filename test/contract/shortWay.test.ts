import { once } from 'node:events';
import { request, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { openSession, type Session } from './graphql/session.js';

const PAGE = 'page(id: "00000000-0000-4000-8000-000000000001") { id title }';

/** What is asked, and with which headers: all that Apollo and the way beside it have to answer alike. */
const CASES: [what: string, body: object, headers?: OutgoingHttpHeaders][] = [
  ['a query', { query: '{ viewer { person { name } workspace { name } } }' }],
  ['variables', { query: 'query($id: ID!) { page(id: $id) { id } }', variables: { id: 'page_1' } }],
  ['an error with partial data', { query: `{ viewer { scopes } ${PAGE} }` }],
  [
    'an operation chosen by its name',
    { query: 'query A { __typename } query B { viewer { scopes } }', operationName: 'B' },
  ],
  [
    'the other one of them',
    { query: 'query A { __typename } query B { viewer { scopes } }', operationName: 'A' },
  ],
  ['none of two operations', { query: 'query A { __typename } query B { viewer { scopes } }' }],
  ['a name that no operation has', { query: 'query A { __typename }', operationName: 'C' }],
  ['nulls for what may be left out', { query: '{ __typename }', variables: null, operationName: null }],
  ['extensions', { query: '{ __typename }', extensions: { hint: 1 } }],
  [
    'a persisted query that nobody knows',
    { extensions: { persistedQuery: { version: 1, sha256Hash: 'a1' } } },
  ],
  ['a variable that is missing', { query: 'query($id: ID!) { page(id: $id) { id } }' }],
  [
    'a variable of another type',
    { query: 'query($id: ID!) { page(id: $id) { id } }', variables: { id: {} } },
  ],
  ['variables that are no object', { query: '{ __typename }', variables: [1] }],
  ['variables that are text', { query: '{ __typename }', variables: '{}' }],
  ['a name that is no text', { query: '{ __typename }', operationName: 1 }],
  ['a query that is no text', { query: { kind: 'Document' } }],
  ['a query that does not parse', { query: '{' }],
  ['a field that does not exist', { query: '{ nothing }' }],
  ['a subscription', { query: 'subscription { __typename }' }],
  [
    'a mutation that fails',
    { query: 'mutation { signOut(input: { signInId: "x" }) { signedOut { signInId } } }' },
  ],
  [
    'more than may be asked of Notion',
    {
      query: '{ search(first: 100) { nodes { ... on Page { blockTree(first: 100) { nodes { depth } } } } } }',
    },
  ],
  ['freshness', { query: 'query @maxAge(seconds: 0) { viewer { scopes } }' }],
  [
    'freshness that is none',
    { query: 'query($s: Int!) @maxAge(seconds: $s) { __typename }', variables: { s: -1 } },
  ],
  ['a header about freshness', { query: '{ __typename }' }, { 'x-max-age': 'soon' }],
  [
    'an answer in GraphQL’s own type',
    { query: '{ __typename }' },
    { accept: 'application/graphql-response+json' },
  ],
  ['an answer that nobody wants', { query: '{ __typename }' }, { accept: 'text/csv' }],
  ['a token that is no good', { query: '{ __typename }' }, { authorization: 'Bearer x' }],
  ['nobody', { query: `{ viewer { scopes } ${PAGE} }` }, { authorization: '' }],
];

describe('an operation that comes again', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session.close());

  /** In pieces it goes through express to Apollo; with its length said it may go beside both. */
  async function ask(body: object, headers: OutgoingHttpHeaders = {}, inPieces = false) {
    const bytes = Buffer.from(JSON.stringify(body));
    const sent = request(`${session.url}/graphql`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${session.accessToken}`,
        'content-type': 'application/json',
        ...(!inPieces && { 'content-length': bytes.length }),
        ...headers,
      },
    });
    sent.write(bytes);
    sent.end();
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    const answer = (await text(response)).replace(
      /"waitedMs":\d+|"notionRequestId":"[\w-]+"/g,
      '"of each":0',
    );
    return { status: response.statusCode, type: response.headers['content-type'], answer };
  }

  it.each(CASES.map(([what, body, headers = {}]) => ({ what, body, headers })))(
    'is answered as Apollo answers it: $what',
    async ({ body, headers }) => {
      const byApollo = await ask(body, headers, true);
      for (let time = 1; time <= 3; time += 1) expect(await ask(body, headers)).toEqual(byApollo);
    },
  );

  it('is refused as soon as its sign-in has ended', async () => {
    const query = { query: '{ viewer { scopes } }' };
    for (let time = 1; time <= 3; time += 1) expect((await ask(query)).status).toBe(200);
    expect(await ask({ query: 'mutation { signOut(input: {}) { __typename } }' })).toMatchObject({
      status: 200,
    });
    expect((await ask(query)).status).toBe(401);
  });
});
