import { createSchema } from '../../../src/schema.js';
import { everyField } from '../../support/everyField.js';
import {
  createFidelity,
  createRandom,
  edited,
  leavesOf,
  marked,
  mutantsOf,
  renamedIn,
  type LeftOut,
  type Mutant,
} from '../../support/leaves.js';
import { openReplay, type ReplayAnswer, type ReplayedGateway } from '../../support/replay.js';
import * as shapes from '../../support/shapes.js';
import type { Raw } from '../../support/shapes.js';

/** What does not arrive, and why that is no loss; everything else must. */
const LEFT_OUT: LeftOut[] = [
  { where: /(^|\/)object$/, why: '`__typename` says it' },
  { where: /^type$/, why: '`__typename` says it of users; that of blocks is checked below' },
  { where: /^(?!properties\/[^/]*\/type$).*\/type$/, why: '`__typename` says it' },
  { where: /^request_id$/, why: 'it names the answer, not the object' },
  { where: /^properties\/[^/]*\/name$/, why: 'the key says it, and is checked' },
  { where: /\/color$/, why: 'checked by name below: a colour newer than the gateway is null' },
  { where: /\/option_ids\/\d+$/, why: 'a group lists its options; ids of deleted ones name nothing' },
];

const SEED = 20_260_311;
const ID = '153104cd-477e-809d-8dc4-ff2d96ae3090';
const NO_LIMITS = {
  MAX_QUERY_DEPTH: '100',
  MAX_QUERY_ALIASES: '1000',
  MAX_QUERY_TOKENS: '100000',
  MAX_UPSTREAM_CALLS: '100000',
};
/** Fields that ask Notion for more than the recorded answer. */
const ASK_FOR_MORE = ['Page.markdown', 'FormulaProperty.exactResult', 'RollupProperty.exactResult'];
const EXTENT = {
  follow: { 'RelationProperty.pages': '(first: 25)' },
  without: ['Page.property', ...ASK_FOR_MORE],
};
const MOST = 100;

const schema = createSchema();
const missing = createFidelity(schema, LEFT_OUT);

/** What an odd place took along with it. A cover is its link and when that ends: without the one there is no other. */
function lostBeside(at: Mutant['at'], raw: Raw, node: unknown): string[] {
  const odd = at[0] === 'cover' ? 'cover' : at.join('/');
  return missing(raw, node).filter((leaf) => !leaf.startsWith(odd));
}

interface Outcome extends Pick<ReplayAnswer, 'status' | 'errors'> {
  nodes: Record<string, unknown>[];
  list: Record<string, unknown>;
}

/** How a list of objects of one kind is put before the gateway, and asked for with every field. */
interface Kind {
  method: string;
  path: RegExp;
  type: string;
  query: string;
  at: string[];
}

const PAGE_INFO = 'pageInfo { hasNextPage endCursor }';
const KINDS = {
  blocks: {
    ...{ method: 'GET', path: /^\/v1\/blocks\/[^/]+\/children$/, type: 'block', at: ['page', 'blocks'] },
    query: `{ page(id: "${ID}") { blocks(first: 100) { ${PAGE_INFO} nodes ${everyField(schema, 'Block', EXTENT)} } } }`,
  },
  rows: {
    ...{ method: 'POST', path: /^\/v1\/data_sources\/[^/]+\/query$/, type: 'page_or_data_source' },
    at: ['dataSource', 'rows'],
    query: `{ dataSource(id: "${ID}") { rows(first: 100) { isComplete incompleteReason ${PAGE_INFO} nodes ${everyField(schema, 'Page', EXTENT)} } } }`,
  },
  found: {
    ...{ method: 'POST', path: /^\/v1\/search$/, type: 'page_or_data_source', at: ['search'] },
    query: `{ search(first: 100) { isComplete ${PAGE_INFO} nodes ${everyField(schema, 'SearchResult', EXTENT)} } }`,
  },
  users: {
    ...{ method: 'GET', path: /^\/v1\/users$/, type: 'user', at: ['users'] },
    query: `{ users(first: 100) { ${PAGE_INFO} nodes ${everyField(schema, 'User', EXTENT)} } }`,
  },
} satisfies Record<string, Kind>;

describe('recorded answers of Notion before the gateway', () => {
  let gateway: ReplayedGateway;

  beforeAll(async () => {
    gateway = await openReplay(NO_LIMITS);
    gateway.replay.answer('GET', /^\/v1\/pages\/[^/]+$/, shapes.row({}));
    gateway.replay.answer('GET', /^\/v1\/data_sources\/[^/]+$/, shapes.dataSource());
    gateway.replay.answer(
      'GET',
      /^\/v1\/pages\/[^/]+\/properties\/(?<property>[^/]+)$/,
      shapes.propertyItems,
    );
  });
  afterAll(() => gateway.close());

  /** Puts one list answer before the gateway and asks for every field of it. */
  async function show(
    kind: keyof typeof KINDS,
    results: unknown[] | string,
    more: Raw = {},
  ): Promise<Outcome> {
    const { method, path, type, query, at }: Kind = KINDS[kind];
    gateway.replay.answer(
      method,
      path,
      typeof results === 'string' ? results : shapes.list(type, results, more),
    );
    const { status, data, errors } = await gateway.ask(query);
    const list = at.reduce<Raw | null>((value, key) => (value?.[key] ?? null) as Raw | null, data) ?? {};
    return { status, errors, list, nodes: (list.nodes ?? []) as Outcome['nodes'] };
  }

  /** Every object arrives, without an error, and with everything that it says. */
  async function expectWhole(kind: keyof typeof KINDS, raws: Raw[]): Promise<Outcome['nodes']> {
    const { status, errors, nodes } = await show(kind, raws);
    expect({ status, errors }).toEqual({ status: 200, errors: [] });
    expect(nodes).toHaveLength(raws.length);
    expect(raws.flatMap((raw, index) => missing(raw, nodes[index]))).toEqual([]);
    return nodes;
  }

  /** As many at once as a list takes; whatever goes wrong is told with the mutant that did it. */
  async function expectSurvival(
    kind: keyof typeof KINDS,
    mutants: Mutant[],
    goneOf = ({ raw, at }: Mutant, node: unknown) => lostBeside(at, raw, node),
  ): Promise<void> {
    for (let from = 0; from < mutants.length; from += MOST) {
      const part = mutants.slice(from, from + MOST);
      const { status, errors, nodes } = await show(
        kind,
        part.map(({ raw }) => raw),
      );
      expect({ status, errors, nodes: nodes.length }).toEqual({
        status: 200,
        errors: [],
        nodes: part.length,
      });
      const lost = part.flatMap((mutant, index) => {
        const gone = goneOf(mutant, nodes[index]);
        return gone.length > 0 ? [{ odd: mutant.at.join('/'), how: mutant.how, gone }] : [];
      });
      expect(lost).toEqual([]);
    }
  }

  describe.each(shapes.VERSIONS)('of version %s', (version) => {
    const inVersion = (block: Raw): Raw => {
      const { archived: _, ...rest } = block;
      return version === '2025-09-03' ? { ...rest, archived: rest.in_trash } : rest;
    };

    it('shows blocks of every kind with all they say', async () => {
      const raws = shapes.blocks().map(inVersion);
      expect(raws.length).toBeGreaterThanOrEqual(37);
      const nodes = await expectWhole('blocks', [...raws, ...raws.map(marked)]);
      expect(nodes.slice(0, raws.length).map(({ type }) => type)).toEqual(raws.map(({ type }) => type));
    });

    it('shows rows with properties of every kind', async () => {
      const raw = shapes.row(shapes.properties(), version);
      await expectWhole('rows', [raw, marked(raw)]);
    });

    it('shows data sources with properties of every kind, and pages beside them', async () => {
      const raws = [shapes.dataSource(version), marked(shapes.dataSource(version)), shapes.row({}, version)];
      await expectWhole('found', [...raws, { object: 'page', id: ID }]);
    });

    it('shows databases', async () => {
      for (const raw of [shapes.database(version), marked(shapes.database(version))]) {
        gateway.replay.answer('GET', /^\/v1\/databases\/[^/]+$/, raw);
        const { status, data, errors } = await gateway.ask(
          `{ database(id: "${ID}") ${everyField(schema, 'Database')} }`,
        );
        expect({ status, errors }).toEqual({ status: 200, errors: [] });
        expect(missing(raw, data?.database)).toEqual([]);
      }
    });
  });

  it('shows users of every kind', async () => {
    const nodes = await expectWhole('users', [...shapes.USERS, ...shapes.USERS.map(marked)]);
    expect(nodes[0]).toMatchObject({ __typename: 'PersonUser', name: 'Ada', email: 'ada@acme.test' });
    expect(nodes[5]).toMatchObject({ __typename: 'UnsupportedUser', name: 'Clippy', rawType: 'agent' });
  });

  it('shows every colour that it knows, and null for one that it does not', async () => {
    const colors = ['default', 'gray', 'red_background', 'default_background', 'ultraviolet', null, 7];
    const raws = colors.map((color) => ({
      ...shapes.blocks()[0],
      type: 'quote',
      quote: { rich_text: [], color },
    }));
    const { errors, nodes } = await show('blocks', raws);
    expect(errors).toEqual([]);
    expect(nodes.map(({ color }) => color)).toEqual([
      'DEFAULT',
      'GRAY',
      'RED_BACKGROUND',
      'DEFAULT_BACKGROUND',
      null,
      null,
      null,
    ]);
  });

  it('answers differently for every yes that becomes a no', async () => {
    const bases = [...shapes.blocks(), shapes.row(shapes.properties()), shapes.dataSource()];
    const flags = bases.flatMap((raw) =>
      leavesOf(raw)
        .filter(({ value, path }) => typeof value === 'boolean' && !path.some((key) => Number(key) > 0))
        .filter(({ path }) => !/workspace$|has_more$/.test(path.join('/')))
        .map(({ path, value }) => ({ raw, path, flipped: edited(raw, path, value !== true) })),
    );
    const unseen: string[] = [];
    for (const kind of ['blocks', 'found'] as const) {
      const own = flags.filter(({ raw }) => (raw.object === 'block') === (kind === 'blocks'));
      for (let from = 0; from < own.length; from += MOST / 2) {
        const part = own.slice(from, from + MOST / 2);
        const { nodes } = await show(
          kind,
          part.flatMap(({ raw, flipped }) => [raw, flipped]),
        );
        expect(nodes).toHaveLength(part.length * 2);
        unseen.push(
          ...part
            .filter((_, index) => JSON.stringify(nodes[index * 2]) === JSON.stringify(nodes[index * 2 + 1]))
            .map(({ path }) => path.join('/')),
        );
      }
    }
    expect(flags.length).toBeGreaterThan(150);
    expect(unseen).toEqual([]);
  });

  describe('with one thing about each object that nobody foresaw', () => {
    const random = createRandom(SEED);
    const some = (mutants: Mutant[], count: number) =>
      mutants
        .map((mutant) => ({ mutant, order: random() }))
        .sort((a, b) => a.order - b.order)
        .slice(0, count)
        .map(({ mutant }) => mutant);
    /** With an author who need not be looked up. */
    const byAda = (raw: Raw): Raw => ({
      ...raw,
      created_by: shapes.USERS[0],
      last_edited_by: shapes.USERS[0],
    });
    /** What is at stake is the rest of the object: without an id or a kind there is nothing to show. */
    const isIdentity = ({ at }: Mutant) => ['id', 'object'].includes(at.join('/'));

    it('keeps the rest of every block', async () => {
      const mutants = shapes.blocks().map(byAda).flatMap(mutantsOf);
      await expectSurvival(
        'blocks',
        some(
          mutants.filter((mutant) => !isIdentity(mutant)),
          600,
        ),
      );
    });

    it('keeps the rest of every row', async () => {
      const texts = shapes.row({ Text: { id: 'title', type: 'title', title: shapes.PIECES } });
      const values = Object.entries(shapes.properties()).map(([name, value]) =>
        shapes.row({ [name]: value, Beside: { id: 'b', type: 'number', number: 42_424_242 } }),
      );
      // A relation that has more than it shows is asked for again: below.
      const isCut = ({ raw }: Mutant) => JSON.stringify(raw).includes('"has_more":true');
      const isOwner = ({ at }: Mutant) => at.join('/').includes('/owner/user/id');
      const mutants = [texts, ...values].map(byAda).flatMap(mutantsOf);
      await expectSurvival(
        'found',
        some(
          mutants.filter((mutant) => !isIdentity(mutant) && !isCut(mutant) && !isOwner(mutant)),
          800,
        ),
      );
    });

    it('keeps the rest of every data source', async () => {
      const mutants = mutantsOf(shapes.dataSource());
      await expectSurvival(
        'found',
        some(
          mutants.filter((mutant) => !isIdentity(mutant)),
          400,
        ),
      );
    });

    it('keeps the rest of every user', async () => {
      const mutants = shapes.USERS.flatMap(mutantsOf);
      const isOwner = ({ at }: Mutant) => at.join('/').includes('owner/user/id');
      await expectSurvival(
        'users',
        some(
          mutants.filter((mutant) => !isIdentity(mutant) && !isOwner(mutant)),
          300,
        ),
      );
    });

    it('keeps the rest of a database', async () => {
      for (const { raw, at, how } of some(mutantsOf(shapes.database()), 12)) {
        if (at.join('/') === 'id') continue;
        gateway.replay.answer('GET', /^\/v1\/databases\/[^/]+$/, raw);
        const { data, errors } = await gateway.ask(
          `{ database(id: "${ID}") ${everyField(schema, 'Database')} }`,
        );
        const gone = lostBeside(at, raw, data?.database);
        expect({ at, how, errors, gone }).toEqual({ at, how, errors: [], gone: [] });
      }
    });
  });

  describe('with one kind about each object that nobody knows yet', () => {
    /** The word of the kind arrives, and all that stands under it, in a place that says what it is. */
    async function expectShown(kind: keyof typeof KINDS, raws: Raw[]): Promise<void> {
      const mutants = raws.flatMap(renamedIn);
      expect(mutants.length).toBeGreaterThan(raws.length);
      await expectSurvival(kind, mutants, ({ raw }, node) => [
        ...missing(raw, node),
        ...[/unsupported/i, /foobar/].filter((sign) => !sign.test(JSON.stringify(node))).map(String),
      ]);
    }

    it('shows blocks', () => expectShown('blocks', shapes.blocks()));

    it('shows rows', () =>
      expectShown('rows', [
        shapes.row({ Text: { id: 'title', type: 'title', title: shapes.PIECES } }),
        ...Object.entries(shapes.properties()).map(([name, value]) => shapes.row({ [name]: value })),
        ...shapes.ICONS.map((icon) => ({ ...shapes.row({}), icon })),
        ...shapes.PARENTS.map((parent) => ({ ...shapes.row({}), parent })),
      ]));

    it('shows data sources', () => expectShown('found', [shapes.dataSource()]));

    it('shows users', () => expectShown('users', shapes.USERS.slice(0, 3)));
  });

  it('shows icons and parents of every kind, and those that it does not know as they came', async () => {
    const nodes = await expectWhole('rows', [
      ...shapes.ICONS.map((icon) => ({ ...shapes.row({}), icon })),
      ...shapes.PARENTS.map((parent) => ({ ...shapes.row({}), parent })),
    ]);
    expect(nodes.filter(({ icon }) => icon === null)).toHaveLength(1);
    expect(nodes.map(({ icon }) => (icon as Raw | null)?.__typename)).toEqual(
      expect.arrayContaining(['EmojiIcon', 'FileIcon', 'CustomEmojiIcon', 'BuiltInIcon', 'UnsupportedIcon']),
    );
    expect(nodes.map(({ parent }) => (parent as Raw | null)?.__typename)).toEqual(
      expect.arrayContaining([
        'PageParent',
        'BlockParent',
        'DatabaseParent',
        'DataSourceParent',
        'WorkspaceParent',
      ]),
    );
  });

  it('shows dates of every form', async () => {
    const property = (date: unknown) => ({ Due: { id: 'M%3BBw', type: 'date', date } });
    const nodes = await expectWhole(
      'rows',
      shapes.DATES.map((date) => shapes.row(property(date))),
    );
    const dates = nodes.map(({ properties }) => ((properties as Raw[])[0]?.date ?? null) as Raw | null);
    expect(dates[1]).toMatchObject({ start: '2026-02-01', end: null, hasTime: false, startsAt: null });
    expect(dates[4]).toMatchObject({ hasTime: true, startsAt: '2026-05-01T07:00:00.000Z' });
    expect(dates[9]).toMatchObject({ start: '2026-02-30T25:61:00.000Z', startsAt: null });
  });

  it('shows names of every form', async () => {
    const rows = shapes.NAMES.map((name) =>
      shapes.row({
        [name]: { id: name, type: 'select', select: { id: name, name, color: 'red' } },
        Title: { id: 'title', type: 'title', title: [shapes.text(name)] },
      }),
    );
    const nodes = await expectWhole('rows', rows);
    expect(nodes.map(({ title }) => title)).toEqual(shapes.NAMES);
    expect(nodes.map(({ properties }) => (properties as Raw[])[0]?.name)).toEqual(shapes.NAMES);
  });

  it('shows numbers at their extremes', async () => {
    const rows = shapes.NUMBERS.map((number) => {
      const row = shapes.row({ N: { id: 'n', type: 'number', number: 'HERE' } });
      return JSON.stringify(row).replace('"HERE"', number);
    });
    const body = JSON.stringify(shapes.list('page_or_data_source', [])).replace(
      '"results":[]',
      `"results":[${rows.join()}]`,
    );
    const { errors, nodes } = await show('rows', body);
    expect(errors).toEqual([]);
    const values = nodes.map(({ properties }) => (properties as Raw[])[0]!);
    const known = values.filter(({ __typename }) => __typename === 'NumberProperty');
    expect(known.map(({ number }) => number)).toEqual([
      0,
      0,
      1e308,
      -1e308,
      5e-324,
      9007199254740992,
      123456789012345680000000000000,
      0.1,
      null,
    ]);
    expect(values.filter(({ __typename }) => __typename === 'UnsupportedProperty')).toHaveLength(3);
  });

  it('reads the trash in both words, and moments in both shapes', async () => {
    const { in_trash: _, ...bare } = shapes.row({});
    const { nodes } = await show('rows', [
      { ...bare, in_trash: true },
      { ...bare, archived: true },
      { ...bare, archived: false, in_trash: true },
      bare,
    ]);
    expect(nodes.map(({ inTrash }) => inTrash)).toEqual([true, true, true, null]);
    expect(nodes[0]).toMatchObject({
      createdTime: '2026-01-15T10:30:00.000Z',
      lastEditedTime: '2026-05-01T07:00:00.000Z',
    });
  });

  describe('lists', () => {
    const [block] = shapes.blocks();

    it('leave out what is no object', async () => {
      for (const kind of ['blocks', 'rows', 'found', 'users'] as const) {
        const { status, errors, nodes } = await show(kind, [
          null,
          { object: 'page', id: ID },
          7,
          'x',
          [],
          {},
          { id: 7 },
        ]);
        expect({ kind, status, errors }).toEqual({ kind, status: 200, errors: [] });
        expect(nodes).toHaveLength(1);
      }
    });

    it('tell the data sources of a wiki from its other rows', async () => {
      const { errors, nodes } = await show('rows', [shapes.dataSource(), shapes.row({})]);
      expect(errors).toEqual([]);
      expect(nodes.map(({ __typename }) => __typename)).toEqual(['Page']);
      const nested = await gateway.ask(
        `{ dataSource(id: "${ID}") { nestedDataSources { isComplete nodes { __typename title } } } }`,
      );
      expect(nested.data).toEqual({
        dataSource: {
          nestedDataSources: { isComplete: true, nodes: [{ __typename: 'DataSource', title: 'Groceries' }] },
        },
      });
    });

    it('end when they are empty and say that there is more', async () => {
      const { errors, list } = await show('blocks', [], { has_more: true, next_cursor: ID });
      expect(errors).toEqual([]);
      expect(list).toMatchObject({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
    });

    it.each([
      ['the same', ID, 2],
      ['none', null, 1],
      ['no text', 7, 1],
    ])('end when the next cursor is %s', async (_, next_cursor, times) => {
      const { errors, nodes, list } = await show('blocks', [block], { has_more: true, next_cursor });
      expect(errors).toEqual([]);
      expect(nodes).toHaveLength(times);
      expect(list.pageInfo).toMatchObject({ hasNextPage: false });
    });

    it('say when Notion has ended them early', async () => {
      const request_status = { type: 'incomplete', incomplete_reason: 'query_result_limit_reached' };
      const { list } = await show('rows', [shapes.row({})], { request_status });
      expect(list).toMatchObject({ isComplete: false, incompleteReason: 'QUERY_RESULT_LIMIT_REACHED' });
    });

    it.each(['{}', '[]', '{"object":"list","results":{}}', '{"object":"list"}', 'null', '"x"', '<html>'])(
      'that are none (%s) are a fault of what came',
      async (body) => {
        const { status, errors, list } = await show('found', body);
        expect(status).toBe(200);
        expect(list).toEqual({});
        expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UPSTREAM_UNAVAILABLE']);
      },
    );
  });

  it('answers in words when an object comes without an id', async () => {
    gateway.replay.answer('GET', /^\/v1\/databases\/[^/]+$/, { object: 'database' });
    const { data, errors } = await gateway.ask(`{ database(id: "${ID}") { id } }`);
    expect(data).toEqual({ database: null });
    expect(errors[0]).toMatchObject({
      extensions: { code: 'UPSTREAM_UNAVAILABLE' },
      message: /cannot be read/,
    });
  });

  it('shows what there is of a value that is cut, when it has no id to ask for the rest by', async () => {
    const id = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
    const people = Array.from({ length: 25 }, (_, index) => ({ object: 'user', id: id(index) }));
    const raw = shapes.row({
      Crowd: { type: 'people', people },
      Related: { type: 'relation', relation: [{ id: id(0) }], has_more: true },
      Text: { type: 'rich_text', rich_text: Array(25).fill(shapes.text('x')) },
    });
    await expectWhole('rows', [raw]);
  });

  it('reads a relation that has more than a page shows', async () => {
    const related = (index: number) => ({ id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}` });
    const relation = Array.from({ length: 60 }, (_, index) => related(index));
    gateway.replay.answer(
      'GET',
      /^\/v1\/pages\/[^/]+\/properties\/[^/]+$/,
      shapes.list(
        'property_item',
        relation
          .slice(0, 50)
          .map((one) => ({ object: 'property_item', id: 'gk%3C', type: 'relation', relation: one })),
        { has_more: false },
      ),
    );
    const raw = shapes.row({
      Related: { id: 'gk%3C', type: 'relation', relation: relation.slice(0, 25), has_more: true },
    });
    gateway.replay.answer('POST', KINDS.rows.path, shapes.list('page_or_data_source', [raw]));
    const { data, errors } = await gateway.ask(
      `{ dataSource(id: "${ID}") { rows { nodes { properties { ... on RelationProperty { pages(first: 50) { edges { pageId } } } } } } } }`,
    );
    expect(errors).toEqual([]);
    const ids = leavesOf(data).map(({ value }) => value);
    expect(ids).toEqual(relation.slice(0, 50).map(({ id }) => `page_${id.replaceAll('-', '')}`));
    expect(gateway.replay.asked.at(-1)).toBe(`GET /v1/pages/${ID}/properties/gk%3C`);
  });
});
