import { SEED } from '../../../emulator/seed/ids.js';
import { createSchema } from '../../../src/schema.js';
import { everyField } from '../../support/everyField.js';
import { idOf, openSession, refusal, there, type Session } from './session.js';

const PAGE = SEED.kitchenSinkId;

type Target = Parameters<Session['sdk']['CreateComment']>[0]['input']['target'];

describe('comments', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session.close());
  beforeEach(() => session.asked());

  const create = async (target: Target, text: string) => {
    const input = { target, content: { text } };
    return there((await session.sdk.CreateComment({ input })).createComment).comment;
  };
  const someBlock = async () => {
    const { page } = await session.sdk.Blocks({ id: PAGE, first: 1 });
    return there(page?.blocks?.edges[0]).node.id;
  };

  it('are written on a page, in one call, and read back with all their fields', async () => {
    const { createComment } = await session.sdk.CreateComment({
      input: {
        target: { page: idOf('page', PAGE) },
        content: {
          richText: [
            { text: { content: 'Please ' } },
            { text: { content: 'clean', annotations: { bold: true } } },
          ],
        },
      },
    });
    const made = there(createComment).comment;
    expect(made).toMatchObject({
      id: expect.stringMatching(/^comment_[0-9a-f]{32}$/) as string,
      isPartial: false,
      plainText: 'Please clean',
      richText: [{ annotations: { bold: false } }, { annotations: { bold: true } }],
      displayNameSource: 'INTEGRATION',
      parent: { __typename: 'PageParent' },
      attachments: [],
    });
    expect(session.asked()).toEqual(['POST /v1/comments']);

    const { comment } = await session.sdk.Comment({ id: made.id });
    expect(comment).toMatchObject({ ...made, createdBy: { __typename: 'BotUser' } });
    const { status, body } = await session.post({
      query: `{ node(id: "${made.id}") { id ... on Comment ${everyField(createSchema(), 'Comment')} } }`,
    });
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
    expect(body.data?.node).toMatchObject({ id: made.id, plainText: 'Please clean' });
  });

  it('of a page come oldest first, page by page, in one call each', async () => {
    const page = SEED.handbookId;
    const { page: before } = await session.sdk.PageComments({ id: page, first: 100 });
    const known = there(before?.comments).nodes.map(({ id }) => id);
    const first = await create({ page }, 'one');
    const second = await create({ page }, 'two');
    const all = [...known, first.id, second.id];
    session.asked();
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const answer: Awaited<ReturnType<typeof session.sdk.PageComments>> = await session.sdk.PageComments({
        id: page,
        first: 1,
        after,
      });
      const { nodes, pageInfo } = there(answer.page?.comments);
      seen.push(...nodes.map(({ id }) => id));
      more = pageInfo.hasNextPage;
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual(all);
    const lists = session.asked().filter((path) => path.startsWith('GET /v1/comments?'));
    expect(lists).toHaveLength(all.length);
    expect(lists[0]).toBe(`GET /v1/comments?block_id=${page}&page_size=1`);
  });

  it('of a block are not those of its page', async () => {
    const block = await someBlock();
    const made = await create({ block }, 'About this');
    expect(made.parent).toEqual({ __typename: 'BlockParent' });
    const { block: shown } = await session.sdk.BlockComments({ id: block });
    expect(there(shown?.comments).nodes.map(({ plainText }) => plainText)).toEqual(['About this']);
    const { page } = await session.sdk.PageComments({ id: PAGE, first: 100 });
    expect(there(page?.comments).nodes.map(({ id }) => id)).not.toContain(made.id);
  });

  it('in a discussion share its id and its parent', async () => {
    const first = await create({ page: PAGE }, 'Who cleans?');
    const reply = await create({ discussion: there(first.discussionId) }, 'Not me');
    expect(reply).toMatchObject({ discussionId: first.discussionId, parent: first.parent });
  });

  it('may be written as markdown, and not with nothing in it', async () => {
    const input = {
      target: { page: PAGE },
      content: { markdown: 'Please **clean** the [sink](https://acme.test)' },
    };
    const { createComment } = await session.sdk.CreateComment({ input });
    expect(createComment?.comment).toMatchObject({
      plainText: 'Please clean the sink',
      richText: [{}, { annotations: { bold: true } }, {}, {}],
    });
    const { updateComment } = await session.sdk.UpdateComment({
      input: { id: there(createComment).comment.id, content: { markdown: '`done`' } },
    });
    expect(updateComment?.comment.plainText).toBe('done');
  });

  it('appear under another name', async () => {
    const names = [
      [{ user: true }, 'USER', 'Ada Lovelace'],
      [{ custom: 'The kitchen' }, 'CUSTOM', 'The kitchen'],
    ] as const;
    for (const [displayName, displayNameSource, shown] of names) {
      const input = { target: { page: PAGE }, content: { text: 'Hello' }, displayName };
      const { createComment } = await session.sdk.CreateComment({ input });
      expect(createComment?.comment).toMatchObject({ displayNameSource, displayName: shown });
    }
  });

  it('are led to by links in pages, and are partial when they are gone', async () => {
    const { id } = await create({ page: PAGE }, 'Linked');
    const link = { linkToPage: { comment: id } };
    const { appendBlocks } = await session.sdk.AppendBlocks({ input: { parent: PAGE, blocks: [link] } });
    const block = there(there(appendBlocks).blocks[0]).id;
    const linked = async () => {
      const fields = 'pageId databaseId page { id } database { id } comment { id isPartial plainText }';
      const query = `{ block(id: "${block}") { ... on LinkToPageBlock { ${fields} } } }`;
      return (await session.post({ query })).body.data?.block;
    };
    session.asked();
    const nothing = { pageId: null, databaseId: null, page: null, database: null };
    expect(await linked()).toEqual({ ...nothing, comment: { id, isPartial: false, plainText: 'Linked' } });
    expect(session.asked()).toHaveLength(2);
    await session.sdk.DeleteComment({ input: { id } });
    expect(await linked()).toEqual({ ...nothing, comment: { id, isPartial: true, plainText: null } });
  });

  it('are changed and deleted, in one call each', async () => {
    const { id } = await create({ page: PAGE }, 'Tpyo');
    session.asked();
    const { updateComment } = await session.sdk.UpdateComment({ input: { id, content: { text: 'Typo' } } });
    expect(updateComment?.comment).toMatchObject({ id, plainText: 'Typo' });
    const { deleteComment } = await session.sdk.DeleteComment({ input: { id } });
    expect(deleteComment?.comment).toEqual({ id });
    const uuid = id.replace(/^comment_(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
    expect(session.asked()).toEqual([`PATCH /v1/comments/${uuid}`, `DELETE /v1/comments/${uuid}`]);
    expect(await refusal(session.sdk.Comment({ id }))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are refused before any call when they cannot be, naming the argument', async () => {
    const content = { text: 'x' };
    const refused = [
      [{ target: { page: PAGE }, content: { text: '' } }, 'input.content', 'a comment needs a text'],
      [{ target: { discussion: 'the first' }, content }, 'input.target.discussion', 'not a discussion'],
      [{ target: { page: 'block_' + 'a'.repeat(32) }, content }, 'input.target.page', 'the id of a block'],
      [
        { target: { page: PAGE }, content, displayName: { custom: ' ' } },
        'input.displayName.custom',
        'give a name',
      ],
      [
        { target: { page: PAGE }, content, attachments: Array<string>(4).fill(PAGE) },
        'input.attachments',
        'at most 3',
      ],
    ] as const;
    for (const [input, argument, message] of refused) {
      expect(
        await refusal(
          session.sdk.CreateComment({
            input: input,
          }),
        ),
      ).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument,
        message: expect.stringContaining(message) as string,
      });
    }
    expect(session.asked()).toEqual([]);
  });
});
