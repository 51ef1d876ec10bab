import type { Client } from '@notionhq/client';
import { isFullBlock, iteratePaginatedAPI } from '@notionhq/client';

import { startEmulator } from '../../../emulator/emulator.js';
import { SEED } from '../../../emulator/seed/ids.js';
import { seedState } from '../../../emulator/seed/seed.js';
import { clientOf, textOf, useEmulator, WORLD } from './world.js';

const running = useEmulator();
const seeded = useEmulator({ state: seedState() });

async function pageWith(client: Client, markdown: string): Promise<string> {
  const page = await client.pages.create({
    parent: { page_id: WORLD.gardenId },
    properties: { title: { title: [] } },
    markdown,
  });
  return page.id;
}

async function markdownOf(client: Client, pageId: string): Promise<string> {
  return (await client.pages.retrieveMarkdown({ page_id: pageId })).markdown;
}

/** Ids and kinds of everything on a page in document order, without what is on child pages. */
async function walk(client: Client, id: string): Promise<{ id: string; type: string }[]> {
  const found: { id: string; type: string }[] = [];
  for await (const block of iteratePaginatedAPI(client.blocks.children.list, { block_id: id })) {
    if (!isFullBlock(block)) throw new Error('Expected full blocks.');
    found.push({ id: block.id, type: block.type });
    if (block.has_children && block.type !== 'child_page') found.push(...(await walk(client, block.id)));
  }
  return found;
}

/** The children of a block or page as they are, without envelopes. */
async function contents(client: Client, id: string): Promise<unknown[]> {
  const { results } = await client.blocks.children.list({ block_id: id });
  return results.map((block) => {
    const { type } = block as { type: string };
    return { [type]: (block as unknown as Record<string, unknown>)[type] };
  });
}

const update = (client: Client, pageId: string, old_str: string, new_str: string, more = {}) =>
  client.pages.updateMarkdown({
    page_id: pageId,
    type: 'update_content',
    update_content: { content_updates: [{ old_str, new_str, ...more }] },
  });

const replace = (client: Client, pageId: string, new_str: string, allow?: boolean) =>
  client.pages.updateMarkdown({
    page_id: pageId,
    type: 'replace_content',
    replace_content: { new_str, allow_deleting_content: allow },
  });

/** Lines that a text of one page may not say on another. */
const OWN = /^\t*<(unknown|page|database|synced_block_reference|\/synced_block_reference)\b/;

function portable(markdown: string): string {
  const lines = markdown
    .replace(/<meeting-notes>[^]*?<\/meeting-notes>\n/, '')
    .replace(/<synced_block_reference[^]*?<\/synced_block_reference>\n/, '')
    .split('\n');
  return lines
    .filter((line) => !OWN.test(line))
    .map((line) => line.replace(/<synced_block url="[^"]*">/, '<synced_block>'))
    .join('\n');
}

/** Without what each read makes anew. */
function lasting(markdown: string): string {
  return markdown.replace(/\?expires=[^)"]*/g, '').replace(/<synced_block url="[^"]*">/g, '<synced_block>');
}

describe('a page as markdown', () => {
  it('says every kind of block', async () => {
    const page = await clientOf(seeded()).pages.retrieveMarkdown({ page_id: SEED.kitchenSinkId });
    expect(page).toMatchObject({ object: 'page_markdown', id: SEED.kitchenSinkId, truncated: false });
    expect(page.unknown_block_ids).toEqual([]);
    for (const line of [
      '### A heading that opens {toggle="true"}',
      '\t\t- Third level',
      '2. Two',
      '\t- [ ] Nor this',
      '<callout icon="💡" color="gray_bg">\n\tA callout with **children**\n\t- of any kind',
      '```typescript\nconst answer: number = 42;\n\n```',
      '![An external image](https://images.example.com/kitchen/sink.jpg)',
      '<video src="https://media.example.com/ridge.mp4">Fog over the ridge</video>',
      '<columns>\n\t<column>\n\t\tLeft',
      '<table header-row="true">\n\t<tr>\n\t\t<td></td>\n\t\t<td>Summer</td>',
      '<tabs>\n\t<tab>\n\t\tFirst tab',
      '<page url="https://www.notion.so/6a82a703107180b5a86ce28dbee514cb">The drawer below</page>',
      'inline="true">Shopping list</database>',
      '<mention-date start="2026-04-01" startTime="09:00" end="2026-04-01" endTime="10:30" timeZone="Etc/GMT-2"/>',
    ]) {
      expect(page.markdown).toContain(line);
    }
    expect(page.markdown).toMatch(/<unknown url="[^"]+#[0-9a-f]{32}" alt="bookmark"\/>/);
  });

  it('is the same again on another page: the kitchen sink and the whole handbook', async () => {
    const client = clientOf(seeded());
    const pages = Object.values(seeded().state.entities).filter(({ object }) => object === 'page');
    const ids = pages.filter(({ parent }) => parent.type !== 'data_source_id').map(({ id }) => id);
    let compared = 0;
    for (const id of ids) {
      const markdown = portable(await markdownOf(client, id).catch(() => ''));
      if (markdown === '') continue;
      const copy = await client.pages.create({
        parent: { page_id: SEED.handbookId },
        properties: { title: { title: [] } },
        markdown,
      });
      expect(lasting(await markdownOf(client, copy.id))).toBe(lasting(markdown));
      compared += 1;
    }
    expect(compared).toBeGreaterThanOrEqual(12);
  });

  it('gives one block with what is below it', async () => {
    const client = clientOf(running());
    const pageId = await pageWith(client, 'Before\n- One\n\t- Two\nAfter');
    const [, one] = await walk(client, pageId);
    const block = await client.pages.retrieveMarkdown({ page_id: textOf(one?.id) });
    expect(block).toMatchObject({ id: one?.id, markdown: '- One\n\t- Two', truncated: false });
    await expect(client.pages.retrieveMarkdown({ page_id: WORLD.tasksDatabaseId })).rejects.toMatchObject({
      code: 'validation_error',
    });
    await expect(client.pages.retrieveMarkdown({ page_id: WORLD.privateId })).rejects.toMatchObject({
      code: 'object_not_found',
    });
  });

  it('has transcripts when they are asked for', async () => {
    const emulator = await startEmulator();
    try {
      const client = clientOf(emulator);
      const all = await walk(client, SEED.kitchenSinkId);
      const { id = '' } = all.find(({ type }) => type === 'meeting_notes') ?? {};
      const notes = emulator.state.entities[id];
      const part = all[all.findIndex((block) => block.id === id) + 1];
      if (notes?.object !== 'block') throw new Error('Expected meeting notes.');
      Object.assign(notes.content, { title: [], children: { transcript_block_id: textOf(part?.id) } });
      const without = await client.pages.retrieveMarkdown({ page_id: id });
      expect(without.markdown).toBe('<meeting-notes>\n</meeting-notes>');
      const withAll = await client.pages.retrieveMarkdown({ page_id: id, include_transcript: true });
      expect(withAll.markdown).toBe(
        '<meeting-notes>\n\t<transcript>\n\t\tWe keep the sink.\n\t</transcript>\n</meeting-notes>',
      );
      const asked = client.request({
        path: `pages/${id}/markdown`,
        method: 'get',
        query: { include_transcript: 'x' },
      });
      await expect(asked).rejects.toThrow('query.include_transcript should be a boolean');
    } finally {
      await emulator.close();
    }
  });

  it('ends after 20,000 blocks, and names those that it left out', async () => {
    const emulator = await startEmulator();
    try {
      const client = clientOf(emulator);
      const lines = Array.from({ length: 20_001 }, (_, index) => `Line ${index + 1}`);
      const created = await client.pages.create({
        parent: { page_id: SEED.handbookId },
        properties: { title: { title: [] } },
        markdown: lines.join('\n'),
      });
      const page = await client.pages.retrieveMarkdown({ page_id: created.id });
      expect([page.truncated, page.unknown_block_ids.length]).toEqual([true, 1]);
      expect(page.markdown).toMatch(/Line 20000\n<unknown url="[^"]+" alt="paragraph"\/>$/);
      const rest = await client.pages.retrieveMarkdown({ page_id: textOf(page.unknown_block_ids[0]) });
      expect(rest.markdown).toBe('Line 20001');
      const edited = await update(client, created.id, 'Line 10000\n', 'Line ten thousand\n');
      if (edited.object !== 'page_markdown') throw new Error('Expected the page.');
      expect(edited.unknown_block_ids).toEqual(page.unknown_block_ids);
    } finally {
      await emulator.close();
    }
  });
});

describe('a page from markdown', () => {
  it('takes its first heading as a title when it has none', async () => {
    const client = clientOf(running());
    const page = await client.pages.create({
      parent: { page_id: WORLD.gardenId },
      markdown: '# My *title*\nText',
    });
    const { properties } = page as unknown as { properties: { title: { title: { plain_text: string }[] } } };
    expect(properties.title.title.map((item) => item.plain_text).join('')).toBe('My title');
    expect(await markdownOf(client, page.id)).toBe('Text');
    const named = await client.pages.create({
      parent: { data_source_id: WORLD.tasksSourceId },
      properties: { Name: { title: [{ text: { content: 'Named' } }] } },
      markdown: '# Kept',
    });
    expect(await markdownOf(client, named.id)).toBe('# Kept');
  });

  it('excludes children, and must be text', async () => {
    const client = clientOf(running());
    const create = (body: object) =>
      client.request({
        path: 'pages',
        method: 'post',
        body: { parent: { page_id: WORLD.gardenId }, ...body },
      });
    await expect(create({ markdown: 'x', children: [] })).rejects.toThrow('exclude each other');
    await expect(create({ markdown: 1 })).rejects.toThrow('body.markdown should be a string');
  });

  it('leaves nothing behind when the text cannot be stored', async () => {
    const client = clientOf(running());
    const before = Object.keys(running().state.entities).length;
    for (const markdown of [
      'Fine\n<page>New</page>',
      `Fine\n<page url="https://www.notion.so/${WORLD.welcomeId}">Welcome</page>`,
      '<meeting-notes>\n\tTalk\n</meeting-notes>',
      '<synced_block_reference url="https://www.notion.so/x">\n</synced_block_reference>',
    ]) {
      await expect(pageWith(client, markdown)).rejects.toMatchObject({ code: 'validation_error' });
    }
    expect(Object.keys(running().state.entities).length).toBe(before);
  });

  it('can be made later, with a task to ask for it', async () => {
    const client = clientOf(running());
    const task = await client.request<{ object: string; id: string }>({
      path: 'pages',
      method: 'post',
      body: { parent: { page_id: WORLD.gardenId }, markdown: '# Later\nText', allow_async: true },
    });
    expect(task).toMatchObject({
      object: 'async_task',
      status: 'queued',
      operation: { name: 'POST /v1/pages' },
    });
    expect(running().requests.at(-1)).toMatchObject({ status: 202 });
    await client.asyncTasks.retrieve({ task_id: task.id });
    const done = await client.asyncTasks.retrieve({ task_id: task.id });
    if (done.status !== 'succeeded') throw new Error(`Expected success, got ${JSON.stringify(done)}.`);
    expect(await markdownOf(client, textOf(done.result.id))).toBe('Text');
  });
});

describe('what markdown means', () => {
  it.each([
    ['plain 2 * 3 * 4 and a*b, $5 and $6', 'plain 2 * 3 * 4 and a*b, $5 and $6'],
    ['\\*not bold\\* \\<b\\> \\{x\\}', '*not bold* <b> {x}'],
    ['a<br>b', 'a\nb'],
    ['[label (x)](https://a.test/b)', 'label (x)'],
    ['`a * b` and ``c ` d``', 'a * b and c ` d'],
    ['[not a link] and [^1]', '[not a link] and [^1]'],
    ['**never closed', '**never closed'],
    ['<span color="red">red **and** </span>black', 'red and black'],
    ['12:30 and :nothing: special', '12:30 and :nothing: special'],
  ])('reads %s', async (markdown, plain) => {
    const client = clientOf(running());
    const pageId = await pageWith(client, markdown);
    const [first] = (await contents(client, pageId)) as {
      paragraph: { rich_text: { plain_text: string }[] };
    }[];
    expect(first?.paragraph.rich_text.map((item) => item.plain_text).join('')).toBe(plain);
    const again = await markdownOf(client, pageId);
    expect(await markdownOf(client, await pageWith(client, again))).toBe(again);
  });

  it('keeps annotations that overlap', async () => {
    const client = clientOf(running());
    const markdown = '**bold *both*** *italic* ~~gone~~ <span underline="true" color="blue_bg">**x**</span>';
    const pageId = await pageWith(client, markdown);
    const [first] = (await contents(client, pageId)) as {
      paragraph: { rich_text: { plain_text: string; annotations: Record<string, unknown> }[] };
    }[];
    const marked = first?.paragraph.rich_text.map(({ plain_text, annotations }) => {
      const on = Object.entries(annotations).filter(([, value]) => value !== false && value !== 'default');
      return [plain_text, ...on.map(([name, value]) => (value === true ? name : value))];
    });
    expect(marked).toEqual([
      ['bold ', 'bold'],
      ['both', 'bold', 'italic'],
      [' '],
      ['italic', 'italic'],
      [' '],
      ['gone', 'strikethrough'],
      [' '],
      ['x', 'bold', 'underline', 'blue_background'],
    ]);
    expect(await markdownOf(client, pageId)).toBe(markdown);
  });

  it('escapes text that would begin another block', async () => {
    const client = clientOf(running());
    const texts = [
      '1. no list',
      '# no heading',
      '- no item',
      '--- no line',
      '> no quote',
      '$$',
      '```',
      '| no table |',
      '\tno child',
    ];
    const pageId = await pageWith(client, '');
    await client.blocks.children.append({
      block_id: pageId,
      children: texts.map((content) => ({ paragraph: { rich_text: [{ text: { content } }] } })),
    });
    const copy = await pageWith(client, await markdownOf(client, pageId));
    expect(await contents(client, copy)).toEqual(await contents(client, pageId));
  });

  it('reads what people write: bars for tables, five and six signs, one-line tags, unknown languages', async () => {
    const client = clientOf(running());
    const pageId = await pageWith(
      client,
      [
        '###### Deep',
        '',
        '| A | B |',
        '| - | - |',
        '| 1 | **2** \\| 3 |',
        '',
        '* star',
        '1) one',
        '***',
        '```klingon',
        '\tQapla`',
        '```',
        '$$ x^2 $$',
        '<columns>',
        '\t<column>Left</column>',
        '\t<column>Right</column>',
        '</columns>',
        '<callout icon="💡">Note</callout>',
        '<details>',
        '<summary>More</summary>',
        'Not indented',
        '</details>',
      ].join('\n'),
    );
    expect(await markdownOf(client, pageId)).toBe(
      [
        '#### Deep',
        '<table header-row="true">',
        '\t<tr>',
        '\t\t<td>A</td>',
        '\t\t<td>B</td>',
        '\t</tr>',
        '\t<tr>',
        '\t\t<td>1</td>',
        '\t\t<td>**2** \\| 3</td>',
        '\t</tr>',
        '</table>',
        '- star',
        '1. one',
        '---',
        '```plain text',
        '\tQapla`',
        '```',
        '$$',
        'x^2',
        '$$',
        '<columns>',
        '\t<column>',
        '\t\tLeft',
        '\t</column>',
        '\t<column>',
        '\t\tRight',
        '\t</column>',
        '</columns>',
        '<callout icon="💡">',
        '\tNote',
        '</callout>',
        '<details>',
        '<summary>More</summary>',
        '\tNot indented',
        '</details>',
      ].join('\n'),
    );
  });

  it('attaches an upload that it names', async () => {
    const client = clientOf(running());
    const { id } = await client.fileUploads.create({ filename: 'a.txt' });
    await client.fileUploads.send({ file_upload_id: id, file: { filename: 'a.txt', data: 'Hello' } });
    const pageId = await pageWith(client, `<file src="file-upload://${id}">Greeting</file>`);
    const [, src = ''] = /src="([^"]+)"/.exec(await markdownOf(client, pageId)) ?? [];
    expect(await (await fetch(src)).text()).toBe('Hello');
    const before = await walk(client, pageId);
    await update(client, pageId, 'Greeting', 'Welcome');
    expect(await walk(client, pageId)).toEqual(before);
    const [, again = ''] = /src="([^"]+)"/.exec(await markdownOf(client, pageId)) ?? [];
    expect(await (await fetch(again)).text()).toBe('Hello');
  });
});

describe('changing a page by markdown', () => {
  it('changes one block and keeps every id', async () => {
    const client = clientOf(running());
    const pageId = await pageWith(client, '# Plan\n- One\n\t- Deep\n- Two\nEnd');
    const before = await walk(client, pageId);
    const updated = await update(client, pageId, 'Deep', '**Deeper**');
    expect(updated).toMatchObject({
      object: 'page_markdown',
      id: pageId,
      markdown: '# Plan\n- One\n\t- **Deeper**\n- Two\nEnd',
    });
    expect(await walk(client, pageId)).toEqual(before);
  });

  it('keeps what it does not mention when blocks come and go', async () => {
    const client = clientOf(running());
    const pageId = await pageWith(client, 'One\nTwo\nThree');
    const [one, , three] = await walk(client, pageId);
    await replace(client, pageId, 'Zero\nOne\n- item\nThree\nFour');
    const after = await walk(client, pageId);
    expect(after.map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'bulleted_list_item',
      'paragraph',
      'paragraph',
    ]);
    expect([after[1], after[3]]).toEqual([one, three]);
  });

  it('leaves the kitchen sink as it is when it is given its own text', async () => {
    const client = clientOf(seeded());
    const before = await walk(client, SEED.kitchenSinkId);
    await replace(client, SEED.kitchenSinkId, await markdownOf(client, SEED.kitchenSinkId));
    expect(await walk(client, SEED.kitchenSinkId)).toEqual(before);
    await update(
      client,
      SEED.kitchenSinkId,
      'Written once, shown twice.\n</synced_block>',
      'Edited.\n</synced_block>',
    );
    expect(await walk(client, SEED.kitchenSinkId)).toEqual(before);
    expect((await markdownOf(client, SEED.kitchenSinkId)).split('\tEdited.\n').length).toBe(3);
  });

  it('inserts at either end and after a selection, at its depth', async () => {
    const client = clientOf(running());
    const pageId = await pageWith(client, '- One\n\t- Deep\n- Two');
    const insert = (insert_content: {
      content: string;
      after?: string;
      position?: { type: 'start' | 'end' };
    }) => client.pages.updateMarkdown({ page_id: pageId, type: 'insert_content', insert_content });
    await insert({ content: 'Last' });
    await insert({ content: 'First', position: { type: 'start' } });
    await insert({ content: '- Between', after: '- O...ne' });
    await insert({ content: '- Deeper', after: 'Deep' });
    expect(await markdownOf(client, pageId)).toBe(
      'First\n- One\n\t- Deep\n\t- Deeper\n- Between\n- Two\nLast',
    );
    const both = insert({ content: 'x', after: 'One', position: { type: 'end' } });
    await expect(both).rejects.toThrow('exclude each other');
    await expect(insert({ content: 'x', after: 'Nowhere' })).rejects.toThrow('was not found');
    await expect(insert({ content: 'x', after: 'e' })).rejects.toThrow('matches several places');
  });

  it('replaces a range', async () => {
    const client = clientOf(running());
    const pageId = await pageWith(client, 'Start here\nMiddle\nThe end.\nAfter');
    const range = (content_range: string, content: string) =>
      client.pages.updateMarkdown({
        page_id: pageId,
        type: 'replace_content_range',
        replace_content_range: { content_range, content },
      });
    await range('Start...end.', 'All new');
    expect(await markdownOf(client, pageId)).toBe('All new\nAfter');
    await expect(range('All...gone', 'x')).rejects.toThrow('an end that was not found');
  });

  it('needs one match, or leave to replace all', async () => {
    const client = clientOf(running());
    const pageId = await pageWith(client, 'tea and tea');
    await expect(update(client, pageId, 'tea', 'mint')).rejects.toThrow('was found 2 times');
    await expect(update(client, pageId, 'Tea', 'mint')).rejects.toThrow('was not found');
    await expect(update(client, pageId, '', 'mint')).rejects.toThrow('was not found');
    await update(client, pageId, 'tea', 'mint', { replace_all_matches: true });
    expect(await markdownOf(client, pageId)).toBe('mint and mint');
  });

  it('protects child pages and databases', async () => {
    const client = clientOf(running());
    const pageId = await pageWith(client, 'Text');
    const child = await client.pages.create({ parent: { page_id: pageId } });
    const tag = (await markdownOf(client, pageId)).split('\n')[1] ?? '';
    expect(tag).toMatch(/^<page url="[^"]+"><\/page>$/);
    await expect(replace(client, pageId, 'Other')).rejects.toThrow(`This would delete page ${child.id}`);
    expect(await markdownOf(client, pageId)).toBe(`Text\n${tag}`);
    await replace(client, pageId, `<details>\n<summary>Inside</summary>\n\t${tag}\n</details>`);
    const [toggle, moved] = await walk(client, pageId);
    expect(moved).toEqual({ id: child.id, type: 'child_page' });
    expect(await client.pages.retrieve({ page_id: child.id })).toMatchObject({
      parent: { type: 'block_id', block_id: toggle?.id },
    });
    await expect(replace(client, pageId, `${tag}\n${tag}`)).rejects.toThrow('named twice');
    await replace(client, pageId, 'Other', true);
    expect(await client.pages.retrieve({ page_id: child.id })).toMatchObject({ in_trash: true });
  });

  it('refuses what is no page, and odd bodies', async () => {
    const client = clientOf(running());
    const pageId = await pageWith(client, 'Text');
    const [block] = await walk(client, pageId);
    const patch = (id: string, body: object) =>
      client.request({
        path: `pages/${id}/markdown`,
        method: 'patch',
        body: body as Record<string, unknown>,
      });
    const cases: [string, object, string][] = [
      [textOf(block?.id), { type: 'replace_content', replace_content: { new_str: '' } }, 'is a block'],
      [WORLD.tasksDatabaseId, { type: 'replace_content', replace_content: { new_str: '' } }, 'is a database'],
      [pageId, { type: 'rewrite' }, 'body.type should be `"update_content"`'],
      [pageId, { type: 'replace_content' }, 'body.replace_content should be defined'],
      [
        pageId,
        { type: 'replace_content', replace_content: {} },
        'body.replace_content.new_str should be defined',
      ],
      [
        pageId,
        { type: 'replace_content', replace_content: { new_str: '', x: 1 } },
        'x should be not present',
      ],
      [pageId, { type: 'update_content', update_content: { content_updates: [] } }, 'length should be ≥ `1`'],
      [
        pageId,
        { type: 'replace_content', replace_content: { new_str: '' }, insert_content: { content: '' } },
        'body.insert_content should be not present',
      ],
    ];
    for (const [id, body, message] of cases) {
      await expect(patch(id, body)).rejects.toMatchObject({
        code: 'validation_error',
        message: expect.stringContaining(message) as string,
      });
    }
    await client.pages.update({ page_id: pageId, in_trash: true });
    await expect(replace(client, pageId, 'x')).rejects.toThrow('archived');
  });

  it('can be done later', async () => {
    const client = clientOf(running());
    const pageId = await pageWith(client, 'Text');
    const change = (new_str: string) =>
      client.pages.updateMarkdown({
        page_id: pageId,
        allow_async: true,
        type: 'update_content',
        update_content: { content_updates: [{ old_str: 'Text', new_str }] },
      });
    // The SDK's types know of no task here.
    const first = (await change('Changed')) as { object: string; id: string };
    expect(first.object).toBe('async_task');
    await client.asyncTasks.retrieve({ task_id: first.id });
    await expect(client.asyncTasks.retrieve({ task_id: first.id })).resolves.toMatchObject({
      status: 'succeeded',
      result: { object: 'page_markdown', markdown: 'Changed' },
    });
    const second = await change('Again');
    await client.asyncTasks.retrieve({ task_id: second.id });
    await expect(client.asyncTasks.retrieve({ task_id: second.id })).resolves.toMatchObject({
      status: 'failed',
      error: { code: 'validation_error', message: expect.stringContaining('was not found') as string },
    });
  });
});
