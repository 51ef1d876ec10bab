import { SEED } from '../../../emulator/seed/ids.js';
import { idOf, openSession, refusal, there, type Session } from './session.js';

const HANDBOOK = idOf('page', SEED.handbookId);
const PROJECTS = idOf('dataSource', SEED.projectsSourceId);

describe('pages that are made and changed', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session.close());
  beforeEach(() => session.asked());

  type Input = Parameters<Session['sdk']['CreatePage']>[0]['input'];

  const make = async (input: Partial<Input> = {}) => {
    const { createPage } = await session.sdk.CreatePage({ input: { parent: { page: HANDBOOK }, ...input } });
    return there(createPage?.page);
  };
  const refusalOf = (input: Partial<Input>) =>
    refusal(session.sdk.CreatePage({ input: { parent: { page: HANDBOOK }, ...input } }));
  /** What the gateway sent with its last call. */
  const sent = () => there(session.emulator.requests.at(-1)).body;

  it('move below another page and into a data source, in one call each', async () => {
    const page = await make({ title: { text: 'A nomad' } });
    const tent = await make({ title: { text: 'A tent' } });
    session.asked();
    const below = await session.sdk.MovePage({ input: { id: page.id, parent: { page: tent.id } } });
    expect(there(below.movePage).page).toMatchObject({
      id: page.id,
      title: 'A nomad',
      parent: { __typename: 'PageParent', pageId: tent.id },
    });
    const row = await session.sdk.MovePage({ input: { id: page.id, parent: { dataSource: PROJECTS } } });
    expect(there(row.movePage).page).toMatchObject({
      title: 'A nomad',
      parent: { __typename: 'DataSourceParent', dataSourceId: PROJECTS },
    });
    expect(there(row.movePage).page.properties.length).toBeGreaterThan(20);
    expect(session.asked()).toEqual([
      `POST /v1/pages/${page.notionId}/move`,
      `POST /v1/pages/${page.notionId}/move`,
    ]);
  });

  it('cannot move below themselves, nor to a user', async () => {
    const page = await make();
    const move = (parent: Parameters<Session['sdk']['MovePage']>[0]['input']['parent']) =>
      refusal(session.sdk.MovePage({ input: { id: page.id, parent } }));
    expect(await move({ page: page.id })).toMatchObject({ code: 'BAD_USER_INPUT' });
    session.asked();
    expect(await move({ page: idOf('user', SEED.adaId) })).toMatchObject({
      message: '`input.parent.page` is the id of a user, but a page is asked for here.',
      argument: 'input.parent.page',
    });
    expect(session.asked()).toEqual([]);
  });

  it('are locked and archived, and set free again', async () => {
    const { id } = await make();
    const change = async (flags: { isLocked?: boolean; isArchived?: boolean }) =>
      there((await session.sdk.UpdatePage({ input: { id, ...flags } })).updatePage).page;
    expect(await change({ isLocked: true })).toMatchObject({ isLocked: true, isArchived: false });
    expect(await change({ isArchived: true })).toMatchObject({ isLocked: true, isArchived: true });
    expect(await change({ isLocked: false, isArchived: false })).toMatchObject({
      isLocked: false,
      isArchived: false,
    });
  });

  it('lose their content when it is erased', async () => {
    const { id } = await make({ children: [{ paragraph: { content: { text: 'Gone soon.' } } }] });
    expect((await session.sdk.PageMarkdown({ id })).page?.markdown?.markdown).toContain('Gone soon.');
    await session.sdk.UpdatePage({ input: { id, eraseContent: true } });
    expect(sent()).toEqual({ erase_content: true });
    expect((await session.sdk.PageMarkdown({ id })).page?.markdown?.markdown).toBe('');
  });

  it('go where they are told among the blocks of their parent', async () => {
    const parent = await make();
    const last = await make({ parent: { page: parent.id } });
    const first = await make({ parent: { page: parent.id }, position: { at: 'START' } });
    expect(sent()).toMatchObject({ position: { type: 'page_start' } });
    const second = await make({
      parent: { page: parent.id },
      position: { after: idOf('block', first.notionId) },
    });
    expect(sent()).toMatchObject({ position: { type: 'after_block', after_block: { id: first.notionId } } });
    const { page } = await session.sdk.PageBlockIds({ id: parent.id });
    expect(there(page?.blocks).nodes.map(({ notionId }) => notionId)).toEqual(
      [first, second, last].map(({ notionId }) => notionId),
    );
  });

  it('refuse a position among the rows of a data source, before any call', async () => {
    expect(await refusalOf({ parent: { dataSource: PROJECTS }, position: { at: 'END' } })).toMatchObject({
      argument: 'input.position',
      message: '`input.position` needs a page as `input.parent`: only its blocks have an order.',
    });
    expect(session.asked()).toEqual([]);
  });

  const paragraphs = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ paragraph: { content: { text: `Line ${index}` } } }));

  it('take as much content as they are given, in order, in as few calls as Notion allows', async () => {
    const few = await make({ children: paragraphs(100) });
    expect(session.asked()).toEqual(['POST /v1/pages']);
    const many = await make({ children: paragraphs(250) });
    const append = `PATCH /v1/blocks/${many.notionId}/children`;
    expect(session.asked()).toEqual(['POST /v1/pages', append, append, append]);
    for (const [{ id }, count] of [[few, 100] as const, [many, 250] as const]) {
      const { page } = await session.sdk.PageMarkdown({ id });
      expect(page?.markdown?.markdown).toBe(
        Array.from({ length: count }, (_, index) => `Line ${index}`).join('\n'),
      );
    }
  });

  it('take their content afterwards when it is too much beside their properties', async () => {
    const long = { text: '語'.repeat(60_000) };
    const paragraph = { paragraph: { content: long } };
    const page = await make({ title: long, children: [paragraph, paragraph] });
    expect(session.asked()).toEqual(['POST /v1/pages', `PATCH /v1/blocks/${page.notionId}/children`]);
  });

  it('refuse what no request can hold, with the argument and the limit, before any call', async () => {
    const huge = { text: '語'.repeat(180_000) };
    expect(await refusalOf({ title: huge })).toMatchObject({
      message: expect.stringMatching(
        /^`input` makes a request of \d+ KB, most of it properties; Notion takes at most 500 KB/,
      ) as string,
      code: 'BAD_USER_INPUT',
      argument: 'input',
    });
    const children = [
      ...paragraphs(101),
      { toggle: { content: { text: '' }, children: [{ quote: { content: huge } }] } },
    ];
    const argument = 'input.children[101].toggle.children[0]';
    expect(await refusalOf({ children })).toMatchObject({
      message: expect.stringMatching(
        /is too large: .* has \d+ KB, and Notion takes 500 KB in one request/,
      ) as string,
      argument,
    });
    expect(session.asked()).toEqual([]);
  });

  it('stay when their content fails half-way, and the error tells which page it is and what is missing', async () => {
    const appended = { method: 'PATCH', path: /children$/ };
    session.emulator.failNext({ status: 403, code: 'restricted_resource', match: appended });
    const error = await refusalOf({ title: { text: 'Half' }, children: paragraphs(150) });
    expect(error).toMatchObject({
      code: 'FORBIDDEN',
      progress: { made: 0, missing: [{ argument: 'input.children', from: 0, to: 149 }], unsure: [] },
    });
    const { madeIds } = error.progress as { madeIds: string[] };
    const { page } = await session.sdk.Page({ id: there(madeIds[0]) });
    expect(page).toMatchObject({ id: madeIds[0], title: 'Half' });
    expect(error.message).toContain(`${madeIds[0]} was made before`);
  });

  it('hand the template on to Notion with its time zone', async () => {
    session.emulator.failNext({ status: 400, code: 'validation_error', match: { method: 'POST' }, times: 2 });
    await refusalOf({
      parent: { dataSource: PROJECTS },
      template: { default: { timeZone: 'Europe/Paris' } },
    });
    expect(sent()).toMatchObject({ template: { type: 'default', timezone: 'Europe/Paris' } });
    await refusalOf({ parent: { dataSource: PROJECTS }, template: { chosen: { id: HANDBOOK } } });
    expect(sent()).toMatchObject({ template: { type: 'template_id', template_id: SEED.handbookId } });
  });

  it('refuse two kinds of content, and templates that cannot be, before any call', async () => {
    const children = [{ paragraph: { content: { text: 'x' } } }];
    const cases: [input: Partial<Input>, argument: string, message: string][] = [
      [
        { children, markdown: 'x' },
        'input',
        '`input.children` and `input.markdown` are given: the content of a new page comes from one of them. Leave the others out.',
      ],
      [
        { template: { default: {} }, markdown: 'x' },
        'input',
        '`input.markdown` and `input.template` are given: the content of a new page comes from one of them. Leave the others out.',
      ],
      [
        { template: { default: { timeZone: 'Mars/Olympus' } } },
        'input.template.default.timeZone',
        '`input.template.default.timeZone` is not an IANA time zone, such as Europe/Paris: Mars/Olympus.',
      ],
      [
        { properties: [{ name: 'Budget', value: { number: 1 } }] },
        'input.properties[0]',
        '`input.properties[0]` cannot be set: a page outside a data source has only a title. Name a data source in `input.parent`, or leave it out.',
      ],
      [
        { template: { none: false } },
        'input.template.none',
        '`input.template.none` can only be true: leave it out otherwise.',
      ],
      [
        { allowAsync: true },
        'input.allowAsync',
        '`input.allowAsync` is only for `input.markdown`: give it, or leave `allowAsync` out.',
      ],
      [
        { markdown: 'x'.repeat(501 * 1024) },
        'input.markdown',
        '`input.markdown` has 501 KB; Notion takes at most 500 KB in one request. Insert the rest afterwards, piece by piece.',
      ],
    ];
    for (const [input, argument, message] of cases) {
      expect(await refusalOf(input)).toMatchObject({ code: 'BAD_USER_INPUT', argument, message });
    }
    expect(
      await refusal(session.sdk.UpdatePage({ input: { id: HANDBOOK, template: { none: true } } })),
    ).toMatchObject({
      argument: 'input.template.none',
      message: '`input.template.none` is for new pages: to change nothing, leave `input.template` out.',
    });
    expect(session.asked()).toEqual([]);
  });
});

describe('the markdown of a page', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session.close());
  beforeEach(() => session.asked());

  const make = async (markdown: string): Promise<string> => {
    const { createPage } = await session.sdk.CreatePage({ input: { parent: { page: HANDBOOK }, markdown } });
    session.asked();
    return there(createPage?.page).id;
  };
  const read = async (id: string) => there((await session.sdk.PageMarkdown({ id })).page?.markdown).markdown;
  const uuidOf = (id: string) => id.replace(/^page_(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

  it('makes a page, whose title is its first heading, and is read back', async () => {
    const { createPage } = await session.sdk.CreatePage({
      input: { parent: { page: HANDBOOK }, markdown: '# Bread\nFlour and **water**.\n- [x] Knead' },
    });
    expect(session.asked()).toEqual(['POST /v1/pages']);
    const { id, notionId, title } = there(createPage?.page);
    expect(title).toBe('Bread');
    const { page } = await session.sdk.PageMarkdown({ id });
    expect(page?.markdown).toEqual({
      markdown: 'Flour and **water**.\n- [x] Knead',
      isTruncated: false,
      unknownBlockIds: [],
    });
    expect(session.asked()).toEqual([`GET /v1/pages/${notionId}`, `GET /v1/pages/${notionId}/markdown`]);
  });

  it('tells what it does not show, and gives the rest by id', async () => {
    const { page } = await session.sdk.PageMarkdown({
      id: idOf('page', SEED.kitchenSinkId),
      includeTranscript: true,
    });
    const { markdown, unknownBlockIds } = there(page?.markdown);
    expect(markdown.length).toBeGreaterThan(100);
    expect(unknownBlockIds.every((id) => /^block_[0-9a-f]{32}$/.test(id))).toBe(true);
    expect(session.asked()).toContain(`GET /v1/pages/${SEED.kitchenSinkId}/markdown?include_transcript=true`);
    const { markdown: same } = await session.sdk.Markdown({ id: SEED.kitchenSinkId });
    expect(there(same).markdown.length).toBeGreaterThan(100);
    expect(session.asked()).toEqual([`GET /v1/pages/${SEED.kitchenSinkId}/markdown`]);
  });

  it('is replaced whole or in part', async () => {
    const id = await make('One.\nTwo.\nThree.');
    const whole = await session.sdk.ReplacePageMarkdown({ input: { id, markdown: 'Four.\nFive.\nSix.' } });
    expect(whole.replacePageMarkdown).toEqual({
      pageId: id,
      markdown: { markdown: 'Four.\nFive.\nSix.', isTruncated: false, unknownBlockIds: [] },
      task: null,
    });
    expect(session.asked()).toEqual([`PATCH /v1/pages/${uuidOf(id)}/markdown`]);
    const part = await session.sdk.ReplacePageMarkdown({
      input: { id, markdown: 'Seven.', range: 'Fi...ve.' },
    });
    expect(there(part.replacePageMarkdown).markdown?.markdown).toBe('Four.\nSeven.\nSix.');
  });

  it('is changed by what is found, and not at all when something is not found', async () => {
    const id = await make('Tea at four.\nTea at five.');
    const update = (updates: { find: string; replaceWith: string; all?: boolean }[]) =>
      session.sdk.UpdatePageMarkdown({ input: { id, updates } });
    const done = await update([
      { find: 'at four', replaceWith: 'at three' },
      { find: 'Tea', replaceWith: 'Coffee', all: true },
    ]);
    expect(there(done.updatePageMarkdown).markdown?.markdown).toBe('Coffee at three.\nCoffee at five.');
    for (const find of ['Cocoa', 'Coffee']) {
      expect(await refusal(update([{ find, replaceWith: 'Milk' }]))).toMatchObject({
        code: 'BAD_USER_INPUT',
      });
    }
    expect(await read(id)).toBe('Coffee at three.\nCoffee at five.');
  });

  type Position = Parameters<Session['sdk']['InsertPageMarkdown']>[0]['input']['position'];

  it('takes more at either end, and behind a piece of it', async () => {
    const id = await make('Middle.');
    const insert = (markdown: string, position?: Position) =>
      session.sdk.InsertPageMarkdown({ input: { id, markdown, position } });
    await insert('End.');
    await insert('Start.', { at: 'START' });
    const { insertPageMarkdown } = await insert('Then.', { after: 'Mid...le.' });
    expect(there(insertPageMarkdown).markdown?.markdown).toBe('Start.\nMiddle.\nThen.\nEnd.');
    expect(session.asked()).toHaveLength(3);
  });

  it('refuses what cannot be meant, before any call', async () => {
    const { sdk } = session;
    const id = HANDBOOK;
    expect(
      await refusal(sdk.ReplacePageMarkdown({ input: { id, markdown: 'x', range: 'no dots' } })),
    ).toMatchObject({
      argument: 'input.range',
      message:
        '`input.range` must be the beginning and the end of a piece with three dots between, such as "## Plan...on Friday."',
    });
    expect(await refusal(sdk.UpdatePageMarkdown({ input: { id, updates: [] } }))).toMatchObject({
      argument: 'input.updates',
      message: '`input.updates` is empty: give at least one change.',
    });
    const empty = { id, updates: [{ find: '', replaceWith: 'x' }] };
    expect(await refusal(sdk.UpdatePageMarkdown({ input: empty }))).toMatchObject({
      argument: 'input.updates[0].find',
    });
    expect(await refusal(sdk.InsertPageMarkdown({ input: { id, markdown: ' ' } }))).toMatchObject({
      argument: 'input.markdown',
    });
    expect(session.asked()).toEqual([]);
  });

  it('may be written by a task, which is asked for until it is over', async () => {
    const later = await session.sdk.CreatePageLater({
      input: { parent: { page: HANDBOOK }, markdown: '# Later\nMuch text.', allowAsync: true },
    });
    expect(later.createPage?.page).toBeNull();
    const task = there(later.createPage?.task);
    expect(task).toMatchObject({ status: 'QUEUED', operation: 'POST /v1/pages', error: null });
    expect(task.pollAfterSeconds).toBeGreaterThan(0);
    const first = await session.sdk.AsyncTask({ id: task.taskId });
    expect(first.asyncTask).toMatchObject({ status: 'RUNNING', page: null });
    const second = await session.sdk.AsyncTask({ id: task.taskId });
    expect(second.asyncTask).toMatchObject({
      status: 'SUCCEEDED',
      pollAfterSeconds: null,
      page: { title: 'Later' },
    });

    const { replacePageMarkdown } = await session.sdk.ReplacePageMarkdown({
      input: { id: there(second.asyncTask?.page).id, markdown: 'Less.', allowAsync: true },
    });
    expect(replacePageMarkdown).toMatchObject({ markdown: null, task: { status: 'QUEUED' } });
  });

  it('says why a task failed, and that one is not known', async () => {
    const { replacePageMarkdown } = await session.sdk.ReplacePageMarkdown({
      input: { id: await make('One.'), markdown: 'x', range: 'No such...thing', allowAsync: true },
    });
    const { taskId } = there(replacePageMarkdown?.task);
    await session.sdk.AsyncTask({ id: taskId });
    const { asyncTask } = await session.sdk.AsyncTask({ id: taskId });
    expect(asyncTask).toMatchObject({
      status: 'FAILED',
      error: { notionCode: 'validation_error', message: expect.stringMatching(/\S/) as string },
    });
    expect(await refusal(session.sdk.AsyncTask({ id: 'task_0' }))).toMatchObject({ code: 'NOT_FOUND' });
  });
});
