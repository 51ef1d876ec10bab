import { openSession, type Session } from './session.js';

const RELATED =
  'property(name: "Tasks") { ... on RelationProperty { pages { nodes { title property(name: "Project") { ... on RelationProperty { pages { nodes { title } } } } } } } }';

/** As many pages as aliases are allowed, each with relations of relations. */
const TOO_MUCH = `{ ${Array.from(
  { length: 100 },
  (_, index) =>
    `p${index}: page(id: "153104cd-477e-809d-8dc4-ff2d96ae${String(index).padStart(4, '0')}") { ${RELATED} }`,
).join(' ')} }`;

const ROWS =
  'query ($first: Int!) { dataSource(id: "dataSource_1a6104cd477e80afbc30000bd28de8f2") { rows(first: $first) { nodes { comments { nodes { id } } } } } }';

describe('an operation that may cost too many calls', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession({ environment: { MAX_QUERY_TOKENS: '100000' } });
  });
  afterAll(() => session.close());

  it('is refused before the first of them, and told which field is the dearest and what to do', async () => {
    const { status, body } = await session.post({ query: TOO_MUCH });
    expect(status).toBe(400);
    expect(body.data).toBeUndefined();
    const [error] = body.errors ?? [];
    const { estimate } = error?.extensions as { estimate: number };
    expect(estimate).toBeGreaterThan(1_000);
    expect(error).toMatchObject({
      message: `This operation may cost up to ${estimate} calls to Notion, and 500 are allowed, since Notion answers about 3 a second. Most of them are for "RelatedPageConnection.nodes". Ask for fewer with "first", leave out what you do not show, or ask in several requests.`,
      extensions: { code: 'BAD_USER_INPUT', reason: 'UPSTREAM_BUDGET_EXCEEDED', limit: 500 },
    });
    expect(error?.extensions).not.toHaveProperty('http');
    expect(body.extensions).toMatchObject({ notion: { calls: 0, estimate } });
    expect(session.asked()).toEqual([]);
  });

  it('is told to sign in first when nobody is signed in', async () => {
    const { body } = await session.post({ query: TOO_MUCH }, {});
    expect(body.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('MAX_UPSTREAM_CALLS', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession({ environment: { MAX_UPSTREAM_CALLS: '5' } });
  });
  afterAll(() => session.close());

  it('is the ceiling, also for what variables ask for', async () => {
    const over = await session.post({ query: ROWS, variables: { first: 4 } });
    expect(over.body.errors?.[0]?.extensions).toMatchObject({ estimate: 6, limit: 5 });
    expect(session.asked()).toEqual([]);
    const within = await session.post({ query: ROWS, variables: { first: 3 } });
    expect(within.body.errors).toBeUndefined();
    expect(within.body.extensions).toMatchObject({ notion: { calls: 4, estimate: 5 } });
  });
});
