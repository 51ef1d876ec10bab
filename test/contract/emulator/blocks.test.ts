import type { Client } from '@notionhq/client';

import type { JsonObject } from '../../../emulator/model.js';
import { BLOCK_KINDS } from '../../../emulator/validate/blockKinds.js';
import { clientOf, useEmulator, WORLD } from './world.js';

const running = useEmulator();

const words = (content: string) => [{ type: 'text', text: { content } }];
const read = (content: string): object[] => [
  expect.objectContaining({ type: 'text', plain_text: content, href: null }) as object,
];
const paragraph = (content: string) => ({ paragraph: { rich_text: words(content) } });

const TEXT = { create: { rich_text: words('a') }, read: { rich_text: read('a'), color: 'default' } };
const HEADING = { create: TEXT.create, read: { ...TEXT.read, is_toggleable: false } };
const EXTERNAL = { external: { url: 'https://files.test/a.bin' } };
const MEDIA = { create: EXTERNAL, read: { ...EXTERNAL, type: 'external', caption: [] } };
const LINK = { create: { url: 'https://a.test/' }, read: { url: 'https://a.test/', caption: [] } };
const NOTHING = { create: {}, read: {} };

/** What is sent for each kind that can be appended, and what is read back. */
const KINDS: Record<string, { create: object; read: object; children?: string[] }> = {
  paragraph: { create: TEXT.create, read: { ...TEXT.read, icon: null } },
  heading_1: HEADING,
  heading_2: HEADING,
  heading_3: HEADING,
  heading_4: {
    create: { ...TEXT.create, is_toggleable: true, children: [paragraph('in')] },
    read: { ...TEXT.read, is_toggleable: true },
    children: ['paragraph'],
  },
  bulleted_list_item: TEXT,
  numbered_list_item: TEXT,
  to_do: { create: { ...TEXT.create, checked: true }, read: { ...TEXT.read, checked: true } },
  toggle: {
    create: { ...TEXT.create, children: [paragraph('in')] },
    read: TEXT.read,
    children: ['paragraph'],
  },
  quote: {
    create: { ...TEXT.create, color: 'blue_background' },
    read: { ...TEXT.read, color: 'blue_background' },
  },
  callout: {
    create: { ...TEXT.create, icon: { emoji: '💡' } },
    read: { ...TEXT.read, icon: { type: 'emoji', emoji: '💡' } },
  },
  code: {
    create: { ...TEXT.create, language: 'typescript' },
    read: { rich_text: read('a'), caption: [], language: 'typescript' },
  },
  equation: { create: { expression: 'e=mc^2' }, read: { expression: 'e=mc^2' } },
  divider: NOTHING,
  breadcrumb: NOTHING,
  table_of_contents: { create: {}, read: { color: 'default' } },
  bookmark: { create: { ...LINK.create, caption: words('c') }, read: { ...LINK.read, caption: read('c') } },
  embed: LINK,
  image: MEDIA,
  video: MEDIA,
  pdf: MEDIA,
  audio: MEDIA,
  file: { create: { ...EXTERNAL, name: 'a.bin' }, read: { ...MEDIA.read, name: 'a.bin' } },
  link_to_page: { create: { page_id: WORLD.welcomeId }, read: { type: 'page_id', page_id: WORLD.welcomeId } },
  column_list: {
    create: {
      children: [
        { column: { width_ratio: 0.25, children: [paragraph('left')] } },
        { column: { children: [paragraph('right')] } },
      ],
    },
    read: {},
    children: ['column', 'column'],
  },
  table: {
    create: {
      table_width: 2,
      has_column_header: true,
      children: [{ table_row: { cells: [words('x'), []] } }],
    },
    read: { table_width: 2, has_column_header: true, has_row_header: false },
    children: ['table_row'],
  },
  tab: {
    create: { children: [paragraph('One'), paragraph('Two')] },
    read: {},
    children: ['paragraph', 'paragraph'],
  },
  synced_block: {
    create: { synced_from: null, children: [paragraph('shared')] },
    read: { synced_from: null },
    children: ['paragraph'],
  },
  template: { create: TEXT.create, read: { rich_text: read('a') } },
};

/** Kinds that exist inside others only, and are seen there. */
const INSIDE = ['column', 'table_row'];
/** Kinds that no append can make. */
const MADE_ELSEWHERE = [
  ...['link_preview', 'child_page', 'child_database', 'meeting_notes', 'transcription', 'unsupported'],
];

type Sent = Parameters<Client['blocks']['children']['append']>[0];

async function append(
  client: Client,
  id: string,
  children: object[],
  more: object = {},
): Promise<JsonObject[]> {
  const { results } = await client.blocks.children.append({ block_id: id, children, ...more } as Sent);
  return results;
}

async function list(client: Client, id: string): Promise<JsonObject[]> {
  const { results } = await client.blocks.children.list({ block_id: id });
  return results;
}

async function newPage(client: Client): Promise<string> {
  return (await client.pages.create({ parent: { page_id: WORLD.gardenId } })).id;
}

const idOf = (block: JsonObject | undefined): string => (typeof block?.id === 'string' ? block.id : '');

async function refusal(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => new Error('It was not refused.'),
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ status: 400, code: 'validation_error' });
  return (error as Error).message;
}

describe('kinds of blocks', () => {
  it('are all in this file', () => {
    expect([...Object.keys(KINDS), ...INSIDE, ...MADE_ELSEWHERE].sort()).toEqual(
      Object.keys(BLOCK_KINDS).sort(),
    );
  });

  it.each(Object.entries(KINDS))(
    'makes and reads %s',
    async (type, { create, read: payload, children = [] }) => {
      const client = clientOf(running());
      const me = await client.users.me({});
      const pageId = await newPage(client);
      const [made] = await append(client, pageId, [{ type, [type]: create }]);
      expect(made).toEqual({
        object: 'block',
        id: expect.any(String) as string,
        parent: { type: 'page_id', page_id: pageId },
        created_time: expect.stringMatching(/:00\.000Z$/) as string,
        last_edited_time: expect.stringMatching(/:00\.000Z$/) as string,
        created_by: { object: 'user', id: me.id },
        last_edited_by: { object: 'user', id: me.id },
        has_children: children.length > 0,
        in_trash: false,
        type,
        [type]: payload,
      });
      await expect(client.blocks.retrieve({ block_id: idOf(made) })).resolves.toEqual(made);
      const inner = await list(client, idOf(made));
      expect(inner.map((block) => block.type)).toEqual(children);
    },
  );

  it.each(MADE_ELSEWHERE)('refuses to append %s', async (type) => {
    const client = clientOf(running());
    expect(await refusal(append(client, WORLD.gardenId, [{ type, [type]: {} }]))).toBe(
      `Block type ${type} can not be created with this endpoint.`,
    );
  });

  it('show pages and databases as blocks', async () => {
    const client = clientOf(running());
    await expect(client.blocks.retrieve({ block_id: WORLD.handbookId })).resolves.toMatchObject({
      object: 'block',
      id: WORLD.handbookId,
      type: 'child_page',
      child_page: { title: 'Handbook' },
      has_children: true,
      parent: { type: 'workspace', workspace: true },
    });
    const children = await list(client, WORLD.handbookId);
    expect(children.map((block) => [block.type, block.id])).toEqual([
      ['child_page', WORLD.welcomeId],
      ['child_database', WORLD.tasksDatabaseId],
    ]);
  });
});

describe('appending', () => {
  it('keeps the order, at the end, the start or after a block', async () => {
    const client = clientOf(running());
    const page = await newPage(client);
    const [a, b] = await append(client, page, [paragraph('a'), paragraph('b')]);
    const [c] = await append(client, page, [paragraph('c')], { position: { type: 'start' } });
    const after = { position: { type: 'after_block', after_block: { id: idOf(a) } } };
    const [d, e] = await append(client, page, [paragraph('d'), paragraph('e')], after);
    expect((await list(client, page)).map(idOf)).toEqual([c, a, d, e, b].map(idOf));
  });

  it('knows after in the older version only', async () => {
    const older = clientOf(running(), { notionVersion: '2025-09-03' });
    const page = await newPage(older);
    const [a, b] = await append(older, page, [paragraph('a'), paragraph('b')]);
    const [c] = await append(older, page, [paragraph('c')], { after: idOf(a) });
    expect((await list(older, page)).map(idOf)).toEqual([a, c, b].map(idOf));
    expect(c).toMatchObject({ archived: false, in_trash: false });
    const newer = append(clientOf(running()), page, [paragraph('d')], { after: idOf(a) });
    expect(await refusal(newer)).toContain('body.after should be not present');
  });

  it('pages through many children in document order', async () => {
    const client = clientOf(running());
    const page = await newPage(client);
    const made: string[] = [];
    for (let round = 0; round < 3; round++) {
      const children = Array.from({ length: 50 }, (_, index) => paragraph(`${round}.${index}`));
      made.push(...(await append(client, page, children)).map(idOf));
    }
    const first = await client.blocks.children.list({ block_id: page });
    expect(first).toMatchObject({ object: 'list', type: 'block', block: {}, has_more: true });
    expect(first.results).toHaveLength(100);
    // What is put before the cursor, or taken from there, does not shift the rest.
    await append(client, page, [paragraph('new')], { position: { type: 'start' } });
    await client.blocks.delete({ block_id: made[0] ?? '' });
    await client.blocks.delete({ block_id: made[1] ?? '' });
    const rest = await client.blocks.children.list({ block_id: page, start_cursor: first.next_cursor ?? '' });
    expect(rest.results.map(({ id }) => id)).toEqual(made.slice(100));
    expect([rest.has_more, rest.next_cursor]).toEqual([false, null]);
  });

  it('goes two levels deep, and columns do not count', async () => {
    const client = clientOf(running());
    const nest = (depth: number): object => ({
      toggle: { rich_text: [], ...(depth > 0 ? { children: [nest(depth - 1)] } : {}) },
    });
    const page = await newPage(client);
    await append(client, page, [nest(2)]);
    const column = { column: { children: [nest(1)] } };
    await append(client, page, [{ column_list: { children: [column, column] } }]);
    expect(await refusal(append(client, page, [nest(3)]))).toContain(
      'body.children[0].toggle.children[0].toggle.children[0].toggle.children should be not present',
    );
  });

  it('moves the time of its page', async () => {
    const client = clientOf(running());
    const before = running().state.entities[WORLD.gardenId]?.lastEditedTime ?? '';
    await append(client, WORLD.gardenId, [paragraph('late')]);
    const after = running().state.entities[WORLD.gardenId]?.lastEditedTime ?? '';
    expect(after > before).toBe(true);
  });

  it('refuses in words, and stores nothing', async () => {
    const client = clientOf(running());
    const page = await newPage(client);
    const [divider] = await append(client, page, [{ divider: {} }]);
    const [table] = await append(client, page, [
      { table: { table_width: 1, children: [{ table_row: { cells: [[]] } }] } },
    ]);
    const row = (count: number) => ({ table_row: { cells: Array.from({ length: count }, () => []) } });
    const many = Array.from({ length: 101 }, () => ({ divider: {} }));
    const cases: [string, object[], string][] = [
      [page, many, 'body failed validation: body.children.length should be ≤ `100`, instead was `101`.'],
      [page, [{}], 'body failed validation. Fix one:\nbody.children[0].paragraph should be defined'],
      [
        page,
        [{ paragraph: {} }],
        'body.children[0].paragraph.rich_text should be defined, instead was `undefined`.',
      ],
      [page, [{ type: 'quote', paragraph: {} }], 'body.children[0].type should be `"paragraph"`'],
      [page, [{ paragraph: { rich_text: [], colour: 'red' } }], 'paragraph.colour should be not present'],
      [page, [{ paragraph: { rich_text: [], color: 'teal' } }], 'paragraph.color should be `"default"`'],
      [page, [{ code: { rich_text: [] } }], 'body.children[0].code.language should be defined'],
      [page, [{ code: { rich_text: [], language: 'klingon' } }], 'instead was `"klingon"`'],
      [page, [{ bookmark: { url: 'no url' } }], 'bookmark.url should be a valid URL'],
      [
        page,
        [{ bookmark: { url: `https://a.test/${'x'.repeat(2000)}` } }],
        'bookmark.url.length should be ≤ `2000`',
      ],
      [page, [{ equation: { expression: 'x'.repeat(1001) } }], 'expression.length should be ≤ `1000`'],
      [page, [{ image: {} }], 'body.children[0].image.external should be defined'],
      [page, [{ divider: { children: [] } }], 'divider.children should be not present'],
      [
        page,
        [{ heading_1: { rich_text: [], children: [paragraph('x')] } }],
        'unless body.children[0].heading_1.is_toggleable',
      ],
      [page, [{ table: { table_width: 2, children: [] } }], 'table.children.length should be ≥ `1`'],
      [page, [{ table: { table_width: 2, children: [row(1)] } }], 'must match the table width'],
      [
        page,
        [{ column_list: { children: [{ column: { children: [paragraph('x')] } }] } }],
        'children.length should be ≥ `2`',
      ],
      [page, [{ column: { children: [paragraph('x')] } }], 'may only be inside a column_list'],
      [page, [row(1)], 'may only be inside a table'],
      [idOf(table), [row(2)], 'must match the table width'],
      [idOf(table), [paragraph('x')], 'body.children[0].table_row should be defined'],
      [idOf(divider), [paragraph('x')], 'Block type divider does not support children.'],
      [
        page,
        [{ synced_block: { synced_from: { block_id: idOf(divider) } } }],
        'the id of an original synced block',
      ],
    ];
    const before = Object.keys(running().state.entities).length;
    for (const [id, children, message] of cases)
      expect(await refusal(append(client, id, children))).toContain(message);
    const elsewhere = { position: { type: 'after_block', after_block: { id: WORLD.welcomeId } } };
    expect(await refusal(append(client, page, [paragraph('x')], elsewhere))).toContain('is not a child of');
    expect(Object.keys(running().state.entities)).toHaveLength(before);
    expect(await list(client, page)).toHaveLength(2);
  });

  it('refuses more than 1000 blocks in one request', async () => {
    const client = clientOf(running());
    const full = {
      toggle: { rich_text: [], children: Array.from({ length: 100 }, () => ({ divider: {} })) },
    };
    const message = await refusal(
      append(
        client,
        WORLD.gardenId,
        Array.from({ length: 10 }, () => full),
      ),
    );
    expect(message).toBe('body.children holds 1010 blocks; a request may carry at most 1000.');
  });
});

describe('synced blocks', () => {
  it('show the blocks of their original', async () => {
    const client = clientOf(running());
    const page = await newPage(client);
    const [original] = await append(client, page, [
      { synced_block: { synced_from: null, children: [paragraph('one')] } },
    ]);
    const [copy] = await append(client, page, [
      { synced_block: { synced_from: { block_id: idOf(original) } } },
    ]);
    expect(copy).toMatchObject({
      has_children: true,
      synced_block: { synced_from: { type: 'block_id', block_id: idOf(original) } },
    });
    expect(await list(client, idOf(copy))).toEqual(await list(client, idOf(original)));
    expect(await refusal(append(client, idOf(copy), [paragraph('x')]))).toContain('append to the original');
  });
});

describe('changing and deleting', () => {
  it('replaces what is sent and keeps the rest', async () => {
    const client = clientOf(running());
    const page = await newPage(client);
    const [todo, code] = await append(client, page, [
      { to_do: { rich_text: words('Sow'), color: 'green' } },
      { code: { rich_text: words('a'), language: 'go' } },
    ]);
    const checked = await client.blocks.update({ block_id: idOf(todo), to_do: { checked: true } });
    expect(checked).toMatchObject({ to_do: { checked: true, color: 'green', rich_text: read('Sow') } });
    const retold = await client.blocks.update({ block_id: idOf(code), code: { language: 'rust' } });
    expect(retold).toMatchObject({ code: { language: 'rust', rich_text: read('a') } });
  });

  it('refuses another type, missing text, and changes of pages', async () => {
    const client = clientOf(running());
    const page = await newPage(client);
    const [quote] = await append(client, page, [{ quote: { rich_text: [] } }]);
    const patch = (body: object) => client.blocks.update({ block_id: idOf(quote), ...body });
    expect(await refusal(patch({ toggle: { rich_text: [] } }))).toContain('Block type can not be changed');
    expect(await refusal(patch({ quote: { color: 'red' } }))).toContain(
      'body.quote.rich_text should be defined',
    );
    expect(await refusal(patch({ quote: { rich_text: [], children: [] } }))).toContain(
      'children should be not present',
    );
  });

  it('checks the width of rows and the children of headings', async () => {
    const client = clientOf(running());
    const page = await newPage(client);
    const [table, heading] = await append(client, page, [
      { table: { table_width: 1, children: [{ table_row: { cells: [[]] } }] } },
      { heading_2: { rich_text: [], is_toggleable: true, children: [paragraph('in')] } },
    ]);
    const [row] = await list(client, idOf(table));
    const wide = client.blocks.update({ block_id: idOf(row), table_row: { cells: [[], []] } });
    expect(await refusal(wide)).toContain('body.table_row.cells.length should be `1`');
    const closed = client.blocks.update({
      block_id: idOf(heading),
      heading_2: { rich_text: [], is_toggleable: false },
    });
    expect(await refusal(closed)).toContain('must stay toggleable');
  });

  it('trashes by DELETE or in_trash and restores', async () => {
    const client = clientOf(running());
    const page = await newPage(client);
    const [block] = await append(client, page, [paragraph('x')]);
    const id = idOf(block);
    await expect(client.blocks.delete({ block_id: id })).resolves.toMatchObject({ id, in_trash: true });
    expect(await list(client, page)).toEqual([]);
    await expect(client.blocks.retrieve({ block_id: page })).resolves.toMatchObject({ has_children: false });
    await expect(client.blocks.retrieve({ block_id: id })).resolves.toMatchObject({ in_trash: true });
    expect(await refusal(client.blocks.update({ block_id: id, paragraph: { rich_text: [] } }))).toContain(
      "Can't edit block that is archived.",
    );
    await client.blocks.update({ block_id: id, in_trash: false });
    expect((await list(client, page)).map(idOf)).toEqual([id]);
  });

  it('trashes a page by its block id', async () => {
    const client = clientOf(running());
    const page = await newPage(client);
    await client.blocks.delete({ block_id: page });
    await expect(client.pages.retrieve({ page_id: page })).resolves.toMatchObject({ in_trash: true });
  });
});

describe('meeting notes and files', () => {
  const stored = (type: string, content: JsonObject, id: string): void => {
    const garden = running().state.entities[WORLD.gardenId];
    if (garden?.object !== 'page') throw new Error('The garden is a page.');
    const parent = { type: 'page_id' as const, id: garden.id };
    const { workspaceId, createdTime, createdBy, lastEditedTime, lastEditedBy } = garden;
    const common = { workspaceId, createdTime, createdBy, lastEditedTime, lastEditedBy, inTrash: false };
    running().state.entities[id] = { object: 'block', id, parent, ...common, type, content, childIds: [] };
    garden.childIds.push(id);
  };

  it('names meeting notes as the version does', async () => {
    const id = 'f0000000-0000-4000-8000-000000000001';
    stored('meeting_notes', { title: [], status: 'notes_ready' }, id);
    const older = await clientOf(running(), { notionVersion: '2025-09-03' }).blocks.retrieve({
      block_id: id,
    });
    expect(older).toMatchObject({ type: 'transcription', transcription: { status: 'notes_ready' } });
    const newer = await clientOf(running()).blocks.retrieve({ block_id: id });
    expect(newer).toMatchObject({ type: 'meeting_notes', meeting_notes: { status: 'notes_ready' } });
  });

  it('signs links to files anew on every read, for an hour', async () => {
    const id = 'f0000000-0000-4000-8000-000000000002';
    stored('image', { type: 'file', file: { url: 'https://files.test/a.png' }, caption: [] }, id);
    const client = clientOf(running());
    const shown = async () => {
      const block = (await client.blocks.retrieve({ block_id: id })) as unknown as { image: { file: Link } };
      return block.image.file;
    };
    const [first, second] = [await shown(), await shown()];
    expect(first.url).not.toBe(second.url);
    expect(new URL(first.url).origin + new URL(first.url).pathname).toBe('https://files.test/a.png');
    const left = Date.parse(first.expiry_time) - Date.now();
    expect(left).toBeGreaterThan(3_500_000);
    expect(left).toBeLessThanOrEqual(3_600_000);
  });
});

interface Link {
  url: string;
  expiry_time: string;
}

describe('rich text', () => {
  it('keeps every annotation, link, equation and mention', async () => {
    const client = clientOf(running());
    const page = await newPage(client);
    const [block] = await append(client, page, [
      {
        paragraph: {
          rich_text: [
            {
              text: { content: 'Bold 🌱', link: { url: 'https://a.test/' } },
              annotations: { bold: true, color: 'red' },
            },
            { equation: { expression: 'x^2' } },
            { mention: { user: { id: WORLD.adaId } } },
            { mention: { page: { id: WORLD.handbookId } } },
            { mention: { date: { start: '2026-05-01', end: '2026-05-03' } } },
          ],
        },
      },
    ]);
    const plain = {
      bold: false,
      italic: false,
      strikethrough: false,
      underline: false,
      code: false,
      color: 'default',
    };
    expect((block?.paragraph as JsonObject).rich_text).toEqual([
      {
        type: 'text',
        text: { content: 'Bold 🌱', link: { url: 'https://a.test/' } },
        annotations: { ...plain, bold: true, color: 'red' },
        plain_text: 'Bold 🌱',
        href: 'https://a.test/',
      },
      {
        type: 'equation',
        equation: { expression: 'x^2' },
        annotations: plain,
        plain_text: 'x^2',
        href: null,
      },
      {
        type: 'mention',
        mention: {
          type: 'user',
          user: expect.objectContaining({ id: WORLD.adaId, name: 'Ada Lovelace' }) as object,
        },
        annotations: plain,
        plain_text: '@Ada Lovelace',
        href: null,
      },
      {
        type: 'mention',
        mention: { type: 'page', page: { id: WORLD.handbookId } },
        annotations: plain,
        plain_text: 'Handbook',
        href: `https://www.notion.so/${WORLD.handbookId.replaceAll('-', '')}`,
      },
      {
        type: 'mention',
        mention: { type: 'date', date: { start: '2026-05-01', end: '2026-05-03', time_zone: null } },
        annotations: plain,
        plain_text: '2026-05-01 → 2026-05-03',
        href: null,
      },
    ]);
  });

  it('refuses what is not rich text', async () => {
    const client = clientOf(running());
    const cases: [object, string][] = [
      [Array.from({ length: 101 }, () => words('x')[0]), 'rich_text.length should be ≤ `100`'],
      [[{ text: 'x' }], 'rich_text[0].text should be an object'],
      [[{ text: {} }], 'rich_text[0].text.content should be defined'],
      [[{}], 'rich_text[0].text should be defined'],
      [[{ text: { content: '' }, annotations: { bold: 1 } }], 'annotations.bold should be a boolean'],
      [[{ mention: { date: { start: 'soon' } } }], 'date.start should be a valid ISO 8601 date string'],
      [[{ mention: { user: { id: 'ada' } } }], 'user.id should be a valid uuid'],
    ];
    for (const [rich, message] of cases) {
      expect(await refusal(append(client, WORLD.gardenId, [{ paragraph: { rich_text: rich } }]))).toContain(
        message,
      );
    }
  });
});
