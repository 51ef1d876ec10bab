import { isFullComment } from '@notionhq/client';
import type { Client, CommentObjectResponse, CreateCommentParameters } from '@notionhq/client';

import { clientOf, useEmulator, WORLD } from './world.js';

let clock = new Date('2026-03-01T09:00:12.345Z');
const running = useEmulator({ now: () => clock });

const words = (content: string) => [{ text: { content } }];
const unknown = { status: 404, code: 'object_not_found' };
const invalid = { status: 400, code: 'validation_error' };

async function create(client: Client, parameters: CreateCommentParameters): Promise<CommentObjectResponse> {
  const comment = await client.comments.create(parameters);
  if (!isFullComment(comment)) throw new Error('Expected a full comment.');
  return comment;
}

async function addBlock(client: Client): Promise<string> {
  const { results } = await client.blocks.children.append({
    block_id: WORLD.gardenId,
    children: [{ paragraph: { rich_text: words('Beans') } }],
  });
  return results[0]?.id ?? '';
}

describe('creating a comment', () => {
  it('begins a discussion on a page', async () => {
    const client = clientOf(running());
    const me = await client.users.me({});
    const comment = await create(client, {
      parent: { page_id: WORLD.welcomeId.replaceAll('-', '') },
      rich_text: words('Well said'),
    });
    expect(comment).toEqual({
      object: 'comment',
      id: expect.stringMatching(/^[0-9a-f]{8}-/) as string,
      parent: { type: 'page_id', page_id: WORLD.welcomeId },
      discussion_id: expect.stringMatching(/^[0-9a-f]{8}-/) as string,
      created_time: '2026-03-01T09:00:00.000Z',
      last_edited_time: '2026-03-01T09:00:00.000Z',
      created_by: { object: 'user', id: me.id },
      rich_text: [expect.objectContaining({ type: 'text', plain_text: 'Well said' }) as object],
      display_name: { type: 'integration', resolved_name: me.name },
    });
    await expect(client.comments.retrieve({ comment_id: comment.id })).resolves.toEqual(comment);
  });

  it('replies in a discussion, on the same parent', async () => {
    const client = clientOf(running());
    const block = await addBlock(client);
    const first = await create(client, { parent: { block_id: block }, rich_text: words('Why?') });
    const reply = await create(client, { discussion_id: first.discussion_id, rich_text: words('Because.') });
    expect(reply).toMatchObject({
      discussion_id: first.discussion_id,
      parent: { type: 'block_id', block_id: block },
    });
    expect(reply.id).not.toBe(first.id);
  });

  it('appears as the connection, the person or any name', async () => {
    const client = clientOf(running());
    const make = async (display_name: CreateCommentParameters['display_name']) => {
      const parent = { page_id: WORLD.gardenId };
      return (await create(client, { parent, rich_text: words('Hello'), display_name })).display_name;
    };
    const me = await client.users.me({});
    expect(await make({ type: 'integration' })).toEqual({ type: 'integration', resolved_name: me.name });
    expect(await make({ type: 'user' })).toEqual({ type: 'user', resolved_name: 'Ada Lovelace' });
    const custom = { type: 'custom' as const, custom: { name: 'Gardener' } };
    expect(await make(custom)).toEqual({ type: 'custom', resolved_name: 'Gardener' });
  });

  it('takes markdown, of which inline marks count', async () => {
    const client = clientOf(running());
    const parent = { page_id: WORLD.gardenId };
    const link = 'https://acme.test/beans';
    const comment = await create(client, { parent, markdown: `# **Sow** [beans](${link}), $x^2$\nnow` });
    const shown = comment.rich_text.map(({ type, plain_text: text, annotations: { bold }, href }) => [
      type,
      text,
      bold,
      href,
    ]);
    expect(shown).toEqual([
      ['text', '# ', false, null],
      ['text', 'Sow', true, null],
      ['text', ' ', false, null],
      ['text', 'beans', false, link],
      ['text', ', ', false, null],
      ['equation', 'x^2', false, null],
      ['text', '\nnow', false, null],
    ]);
    const edited = await client.comments.update({ comment_id: comment.id, markdown: '~~no~~' });
    expect(edited).toMatchObject({ rich_text: [{ plain_text: 'no', annotations: { strikethrough: true } }] });
    const both = { parent, markdown: 'a', rich_text: words('a') };
    await expect(client.comments.create(both)).rejects.toMatchObject({
      ...invalid,
      message: expect.stringContaining('send either body.rich_text or body.markdown') as string,
    });
    await expect(client.comments.create({ parent, markdown: '' })).rejects.toMatchObject(invalid);
  });

  it('refuses two targets, none, and no words', async () => {
    const client = clientOf(running());
    const parent = { page_id: WORLD.gardenId };
    const first = await create(client, { parent, rich_text: words('One') });
    const both = { parent, discussion_id: first.discussion_id, rich_text: words('Two') };
    await expect(client.comments.create(both)).rejects.toMatchObject({
      ...invalid,
      message: expect.stringContaining('send either body.parent or body.discussion_id') as string,
    });
    const none = { rich_text: words('Two') } as unknown as CreateCommentParameters;
    await expect(client.comments.create(none)).rejects.toMatchObject(invalid);
    await expect(client.comments.create({ parent, rich_text: [] })).rejects.toMatchObject(invalid);
    const noText = { parent } as unknown as CreateCommentParameters;
    await expect(client.comments.create(noText)).rejects.toMatchObject({
      ...invalid,
      message: expect.stringContaining('body.rich_text should be defined') as string,
    });
    const long = words('x'.repeat(2001));
    await expect(client.comments.create({ parent, rich_text: long })).rejects.toMatchObject(invalid);
  });

  it('takes only what the connection sees, and nothing in the trash', async () => {
    const client = clientOf(running(), { sharedIds: [WORLD.handbookId] });
    const make = (parent: { page_id: string } | { block_id: string }) =>
      client.comments.create({ parent, rich_text: words('Hello') });
    await expect(make({ page_id: WORLD.gardenId })).rejects.toMatchObject(unknown);
    await expect(make({ page_id: WORLD.tasksDatabaseId })).rejects.toMatchObject(unknown);
    const reply = { discussion_id: WORLD.adaId, rich_text: words('Hello') };
    await expect(client.comments.create(reply)).rejects.toMatchObject(unknown);
    const page = await client.pages.create({ parent: { page_id: WORLD.handbookId } });
    await client.pages.update({ page_id: page.id, in_trash: true });
    await expect(make({ page_id: page.id })).rejects.toMatchObject(invalid);
  });
});

describe('attachments of a comment', () => {
  const upload = async (client: Client, filename: string, type: string) => {
    const { id } = await client.fileUploads.create({ filename, content_type: type });
    const data = new Blob(['bytes'], { type });
    await client.fileUploads.send({ file_upload_id: id, file: { filename, data } });
    return { file_upload_id: id };
  };

  it('are uploads, each with its category and a fresh link', async () => {
    const client = clientOf(running());
    const attachments = [
      await upload(client, 'beans.png', 'image/png'),
      await upload(client, 'beans.pdf', 'application/pdf'),
      await upload(client, 'beans.csv', 'text/csv'),
    ];
    const parent = { page_id: WORLD.gardenId };
    const comment = await create(client, { parent, rich_text: words('See'), attachments });
    expect(comment.attachments?.map(({ category }) => category)).toEqual(['image', 'pdf', 'productivity']);
    const [first] = comment.attachments ?? [];
    expect(Date.parse(first?.file.expiry_time ?? '')).toBe(clock.getTime() + 3_600_000);
    const answer = await fetch(first?.file.url ?? '');
    expect([answer.status, await answer.text()]).toEqual([200, 'bytes']);
    const used = await client.fileUploads.retrieve({ file_upload_id: attachments[0]?.file_upload_id ?? '' });
    expect(used.expiry_time).toBeNull();
  });

  it('are three at most, and uploaded ones only', async () => {
    const client = clientOf(running());
    const make = (attachments: { file_upload_id: string }[]) =>
      client.comments.create({ parent: { page_id: WORLD.gardenId }, rich_text: words('See'), attachments });
    const one = await upload(client, 'beans.png', 'image/png');
    await expect(make([one, one, one, one])).rejects.toMatchObject({
      ...invalid,
      message: expect.stringContaining('body.attachments.length should be ≤ `3`') as string,
    });
    const { id } = await client.fileUploads.create({ filename: 'late.png', content_type: 'image/png' });
    await expect(make([{ file_upload_id: id }])).rejects.toMatchObject({
      ...invalid,
      message: expect.stringContaining('has the status "pending"') as string,
    });
    await expect(make([{ file_upload_id: WORLD.adaId }])).rejects.toMatchObject(unknown);
  });
});

describe('listing comments', () => {
  it('gives those of exactly this page or block, oldest first, page by page', async () => {
    const client = clientOf(running());
    const block = await addBlock(client);
    const page = await client.pages.create({ parent: { page_id: WORLD.gardenId } });
    const made: string[] = [];
    for (const [index, text] of ['one', 'two', 'three'].entries()) {
      clock = new Date(clock.getTime() + index * 60_000);
      made.push((await create(client, { parent: { page_id: page.id }, rich_text: words(text) })).id);
    }
    await create(client, { parent: { block_id: block }, rich_text: words('Elsewhere') });
    const first = await client.comments.list({ block_id: page.id, page_size: 2 });
    expect(first).toMatchObject({ object: 'list', type: 'comment', comment: {}, has_more: true });
    const second = await client.comments.list({
      block_id: page.id,
      page_size: 2,
      start_cursor: first.next_cursor ?? '',
    });
    expect([...first.results, ...second.results].map(({ id }) => id)).toEqual(made);
    expect(second).toMatchObject({ has_more: false, next_cursor: null });
    const onBlock = await client.comments.list({ block_id: block });
    expect(onBlock.results.map(({ rich_text: text }) => text[0]?.plain_text)).toEqual(['Elsewhere']);
  });

  it('leaves out resolved discussions, which cannot be answered either', async () => {
    const client = clientOf(running());
    const page = await client.pages.create({ parent: { page_id: WORLD.gardenId } });
    const done = await create(client, { parent: { page_id: page.id }, rich_text: words('Done') });
    const record = running().state.comments[done.id];
    if (!record) throw new Error('Expected a stored comment.');
    record.resolved = true;
    const { results } = await client.comments.list({ block_id: page.id });
    expect(results).toEqual([]);
    const reply = { discussion_id: done.discussion_id, rich_text: words('Again') };
    await expect(client.comments.create(reply)).rejects.toMatchObject({
      ...invalid,
      message: expect.stringContaining('is resolved') as string,
    });
  });

  it('needs an id that the connection sees', async () => {
    const client = clientOf(running(), { sharedIds: [WORLD.handbookId] });
    await expect(client.comments.list({ block_id: WORLD.gardenId })).rejects.toMatchObject(unknown);
    await expect(client.comments.list({ block_id: 'x' })).rejects.toMatchObject(invalid);
    await expect(client.comments.retrieve({ comment_id: WORLD.adaId })).rejects.toMatchObject(unknown);
  });
});

describe('changing comments', () => {
  it('edits the words', async () => {
    const client = clientOf(running());
    const comment = await create(client, { parent: { page_id: WORLD.gardenId }, rich_text: words('Beens') });
    clock = new Date('2026-03-01T10:20:00.000Z');
    const edited = await client.comments.update({ comment_id: comment.id, rich_text: words('Beans') });
    expect(edited).toMatchObject({
      ...comment,
      last_edited_time: '2026-03-01T10:20:00.000Z',
      rich_text: [{ plain_text: 'Beans' }],
    });
  });

  it('deletes a reply alone, and a whole discussion with its first comment', async () => {
    const client = clientOf(running());
    const first = await create(client, { parent: { page_id: WORLD.gardenId }, rich_text: words('First') });
    const reply = () => create(client, { discussion_id: first.discussion_id, rich_text: words('Reply') });
    const [one, two] = [await reply(), await reply()];
    await expect(client.comments.delete({ comment_id: one.id })).resolves.toEqual(one);
    await expect(client.comments.retrieve({ comment_id: one.id })).rejects.toMatchObject(unknown);
    await expect(client.comments.retrieve({ comment_id: two.id })).resolves.toEqual(two);
    await client.comments.delete({ comment_id: first.id });
    await expect(client.comments.retrieve({ comment_id: two.id })).rejects.toMatchObject(unknown);
    await expect(client.comments.delete({ comment_id: first.id })).rejects.toMatchObject(unknown);
  });

  it('leaves those of others alone', async () => {
    const grace = clientOf(running(), { personId: WORLD.graceId });
    const comment = await create(grace, { parent: { page_id: WORLD.gardenId }, rich_text: words('Mine') });
    const ada = clientOf(running());
    await expect(ada.comments.retrieve({ comment_id: comment.id })).resolves.toEqual(comment);
    const change = { comment_id: comment.id, rich_text: words('Yours') };
    await expect(ada.comments.update(change)).rejects.toMatchObject(unknown);
    await expect(ada.comments.delete({ comment_id: comment.id })).rejects.toMatchObject(unknown);
    await expect(grace.comments.retrieve({ comment_id: comment.id })).resolves.toEqual(comment);
  });
});
