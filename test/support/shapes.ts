import { readdirSync, readFileSync } from 'node:fs';

export type Raw = Record<string, unknown>;

/** The versions of Notion's API whose answers the gateway must read; only the older one still sends `archived`. */
export const VERSIONS = ['2025-09-03', '2026-03-11'] as const;
export type Version = (typeof VERSIONS)[number];

const FIXTURES = new URL('../fixtures/', import.meta.url);
const ADA = 'c7c11cca-1d73-471d-9b6e-bdef51470190';
const BOT = '1edc05f6-2702-81b5-8408-00279347f034';
const PAGE = '153104cd-477e-809d-8dc4-ff2d96ae3090';
const DATABASE = '248104cd-477e-80fd-b757-e945d38000bd';
const DATA_SOURCE = '248104cd-477e-80af-bc30-000bd28de8f9';

function fixturesIn(folder: string): [name: string, fixture: Raw][] {
  return readdirSync(new URL(folder, FIXTURES))
    .filter((file) => file.endsWith('.json'))
    .map((file) => [
      file.replace('.json', ''),
      JSON.parse(readFileSync(new URL(`${folder}${file}`, FIXTURES), 'utf8')) as Raw,
    ]);
}

/** One block of each kind that Notion has. */
export function blocks(): Raw[] {
  return fixturesIn('blocks/').map(([, block]) => block);
}

/** Every value of every kind that the fixtures have, under one name each. */
export function properties(): Record<string, Raw> {
  return Object.fromEntries(
    fixturesIn('properties/')
      .filter(([kind]) => kind !== 'malformed')
      .flatMap(([kind, values]) =>
        Object.entries(values).map(([name, value]) => [`${kind}: ${name}`, value as Raw]),
      ),
  );
}

function schemas(): Record<string, Raw> {
  return Object.fromEntries(
    fixturesIn('properties/schemas/')
      .filter(([kind]) => kind !== 'malformed')
      .flatMap(([kind, values]) =>
        Object.entries(values).map(([name, value]) => {
          const unique = `${kind}: ${name}`;
          return [unique, { ...(value as Raw), name: unique }];
        }),
      ),
  );
}

const partialUser = (id: string) => ({ object: 'user', id });

const ENVELOPE = {
  created_time: '2026-01-15T10:30:00.000Z',
  last_edited_time: '2026-05-01T09:00:00.000+02:00',
  created_by: partialUser(ADA),
  last_edited_by: partialUser(BOT),
  in_trash: false,
};

/** The older version repeats `in_trash` as `archived`. */
function inVersion(version: Version, object: Raw): Raw {
  return version === '2025-09-03' ? { ...object, archived: object.in_trash } : object;
}

/** A row with the given properties; whole in every other respect. */
export function row(values: Record<string, unknown>, version: Version = '2026-03-11'): Raw {
  return inVersion(version, {
    object: 'page',
    id: PAGE,
    ...ENVELOPE,
    is_archived: false,
    is_locked: false,
    icon: { type: 'emoji', emoji: '🥬' },
    cover: { type: 'external', external: { url: 'https://example.com/cover.png' } },
    parent: { type: 'data_source_id', data_source_id: DATA_SOURCE, database_id: DATABASE },
    properties: values,
    url: 'https://www.notion.so/Kale-153104cd477e809d8dc4ff2d96ae3090',
    public_url: 'https://acme.notion.site/Kale-153104cd477e809d8dc4ff2d96ae3090',
  });
}

export function database(version: Version = '2026-03-11'): Raw {
  const { created_by: _, last_edited_by: __, ...envelope } = ENVELOPE;
  return inVersion(version, {
    object: 'database',
    id: DATABASE,
    ...envelope,
    title: [text('Groceries')],
    description: [text('What is '), text('left')],
    parent: { type: 'page_id', page_id: '0ef104cd-477e-80e1-8571-cfd10e92339a' },
    is_inline: false,
    is_locked: true,
    data_sources: [{ id: DATA_SOURCE, name: 'Groceries' }],
    icon: {
      type: 'custom_emoji',
      custom_emoji: { id: ADA, name: 'bufo', url: 'https://example.com/bufo.png' },
    },
    cover: {
      type: 'file',
      file: { url: 'https://files.example.com/a?sig=1', expiry_time: '2026-01-15T11:30:00.000Z' },
    },
    url: 'https://www.notion.so/248104cd477e80fdb757e945d38000bd',
    public_url: null,
  });
}

export function dataSource(version: Version = '2026-03-11'): Raw {
  return inVersion(version, {
    object: 'data_source',
    id: DATA_SOURCE,
    ...ENVELOPE,
    title: [text('Groceries')],
    description: [text('All of it')],
    parent: { type: 'database_id', database_id: DATABASE },
    database_parent: { type: 'page_id', page_id: '0ef104cd-477e-80e1-8571-cfd10e92339a' },
    is_inline: false,
    properties: schemas(),
    icon: { type: 'icon', icon: { name: 'leaf', color: 'lightgray' } },
    cover: null,
    url: 'https://www.notion.so/248104cd477e80afbc30000bd28de8f9',
    public_url: null,
  });
}

export const USERS: Raw[] = [
  {
    ...partialUser(ADA),
    type: 'person',
    name: 'Ada',
    avatar_url: 'https://example.com/a.png',
    person: { email: 'ada@acme.test' },
  },
  { ...partialUser(ADA), type: 'person', name: null, avatar_url: null, person: {} },
  {
    ...partialUser(BOT),
    type: 'bot',
    name: 'Gateway',
    avatar_url: null,
    bot: {
      owner: {
        type: 'user',
        user: {
          ...partialUser(ADA),
          type: 'person',
          name: 'Ada',
          avatar_url: null,
          person: { email: 'ada@acme.test' },
        },
      },
      workspace_id: '13950b26-c203-4f3b-b97d-93ec06319565',
      workspace_name: 'Acme',
      workspace_limits: { max_file_upload_size_in_bytes: 5242880 },
    },
  },
  { ...partialUser(BOT), type: 'bot', name: 'Another', avatar_url: null, bot: {} },
  {
    ...partialUser(BOT),
    type: 'bot',
    name: 'Internal',
    avatar_url: null,
    bot: { owner: { type: 'workspace', workspace: true }, workspace_id: PAGE, workspace_name: null },
  },
  { ...partialUser(BOT), type: 'agent', name: 'Clippy', avatar_url: null, agent: {} },
  partialUser(ADA),
];

const PLAIN = {
  bold: false,
  italic: false,
  strikethrough: false,
  underline: false,
  code: false,
  color: 'default',
};

export function text(content: string): Raw {
  return { type: 'text', text: { content, link: null }, annotations: PLAIN, plain_text: content, href: null };
}

function mention(kind: string, payload: unknown, plain: string): Raw {
  return {
    type: 'mention',
    mention: { type: kind, [kind]: payload },
    annotations: { ...PLAIN, color: 'red' },
    plain_text: plain,
    href: null,
  };
}

/** One piece of rich text of each kind, mentions of each kind among them. */
export const PIECES: Raw[] = [
  text('plain'),
  {
    ...text('linked'),
    text: { content: 'linked', link: { url: 'https://example.com/?a=1&b="2"' } },
    href: 'https://example.com/?a=1&b="2"',
  },
  {
    ...text('loud'),
    annotations: {
      bold: true,
      italic: true,
      strikethrough: true,
      underline: true,
      code: true,
      color: 'green_background',
    },
  },
  {
    type: 'equation',
    equation: { expression: 'e=mc^2' },
    annotations: PLAIN,
    plain_text: 'e=mc^2',
    href: null,
  },
  mention('user', partialUser(ADA), '@Ada'),
  mention('user', USERS[0], '@Ada Lovelace'),
  mention('page', { id: PAGE }, 'Kale'),
  mention('database', { id: DATABASE }, 'Groceries'),
  mention('date', { start: '2026-02-01', end: null, time_zone: null }, '2026-02-01'),
  mention(
    'date',
    { start: '2026-02-01T09:00:00', end: '2026-02-02T09:00:00', time_zone: 'Europe/Berlin' },
    'soon',
  ),
  mention('link_preview', { url: 'https://github.com/acme/kale' }, 'a preview'),
  mention(
    'link_mention',
    {
      href: 'https://example.com/post',
      title: 'A post',
      description: 'On kale',
      link_author: 'Grace',
      link_provider: 'Example',
      thumbnail_url: 'https://example.com/t.png',
      icon_url: 'https://example.com/i.png',
      iframe_url: 'https://example.com/frame',
      height: 315.5,
      padding: 56.25,
      padding_top: 12,
    },
    'a post',
  ),
  mention('template_mention', { type: 'template_mention_date', template_mention_date: 'today' }, '@Today'),
  mention('template_mention', { type: 'template_mention_user', template_mention_user: 'me' }, '@Me'),
  mention('custom_emoji', { id: ADA, name: 'bufo', url: 'https://example.com/bufo.png' }, ':bufo:'),
  mention('agent', { id: BOT, mood: 'kale' }, '@Clippy'),
  {
    type: 'sparkle',
    sparkle: { depth: [1, { two: null }] },
    annotations: PLAIN,
    plain_text: '✨',
    href: null,
  },
];

export const ICONS: unknown[] = [
  null,
  { type: 'emoji', emoji: '👩‍👩‍👧‍👦' },
  { type: 'external', external: { url: 'https://example.com/i.svg' } },
  {
    type: 'file',
    file: { url: 'https://files.example.com/i?sig=1', expiry_time: '2026-01-15T11:30:00.000Z' },
  },
  { type: 'custom_emoji', custom_emoji: { id: ADA, name: 'bufo', url: 'https://example.com/bufo.png' } },
  { type: 'icon', icon: { name: 'leaf', color: 'lightgray' } },
  { type: 'icon', icon: { name: 'leaf' } },
  {
    type: 'custom_agent_avatar',
    custom_agent_avatar: {
      static_url: 'https://example.com/s.png',
      animated_url: 'https://example.com/a.gif',
    },
  },
  { type: 'hologram', hologram: { depth: 3 } },
  { external: { url: 'https://example.com/untyped.svg' } },
];

export const PARENTS: unknown[] = [
  null,
  { type: 'page_id', page_id: PAGE },
  { type: 'block_id', block_id: PAGE },
  { type: 'database_id', database_id: DATABASE },
  { type: 'data_source_id', data_source_id: DATA_SOURCE, database_id: DATABASE },
  { type: 'data_source_id', data_source_id: DATA_SOURCE },
  { type: 'workspace', workspace: true },
  { type: 'agent_id', agent_id: BOT },
  { type: 'page_id' },
  { type: 'page_id', page_id: 'not a uuid' },
  { page_id: PAGE },
];

export const DATES: unknown[] = [
  null,
  { start: '2026-02-01', end: null, time_zone: null },
  { start: '2026-02-01', end: '2026-02-03', time_zone: null },
  { start: '2026-02-01' },
  { start: '2026-05-01T09:00:00.000+02:00', end: '2026-05-01T10:00:00.000+02:00', time_zone: null },
  { start: '2026-05-01T09:00:00.000Z', end: null, time_zone: null },
  { start: '2026-05-01T09:00:00', end: null, time_zone: 'Europe/Berlin' },
  { start: '0001-01-01', end: '9999-12-31', time_zone: null },
  { start: '-000044-03-15', end: null, time_zone: null },
  { start: '2026-02-30T25:61:00.000Z', end: null, time_zone: null },
  { start: null, end: '2026-02-03', time_zone: null },
  {},
];

export const NAMES = [
  '',
  ' ',
  'Say "kale"',
  "it's",
  '🥬👩‍👩‍👧‍👦',
  'عربى עברית',
  'back\\slash',
  'new\nline',
  '__proto__',
  'constructor',
  'a/b?c=d#e',
  '%3EQQn',
  '\u0000',
  '\ud83d',
];

/** Texts of JSON, since some numbers do not survive being written by JavaScript. */
export const NUMBERS = [
  '0',
  '-0',
  '1e308',
  '-1e308',
  '5e-324',
  '9007199254740993',
  '123456789012345678901234567890',
  '0.1',
  '1e400',
  '-1e400',
  'null',
  '"7"',
];

export function list(type: string, results: unknown[], more: Raw = {}): Raw {
  return {
    object: 'list',
    results,
    next_cursor: null,
    has_more: false,
    type,
    [type]: {},
    request_id: '9b1c2d3e-0000-4000-8000-000000000000',
    developer_survey: 'https://example.com/survey',
    ...more,
  };
}

/** The whole of a list value, as the property item endpoint gives it for the fixtures. */
export function propertyItems({ property = '' }: Record<string, string>): Raw {
  const id = decodeURIComponent(property);
  const value = Object.values(properties()).find((raw) => raw.id === property || raw.id === id) ?? {};
  const type = String(value.type);
  const items = Array.isArray(value[type]) ? (value[type] as unknown[]) : [];
  return list(
    'property_item',
    items.map((item) => ({ object: 'property_item', id: value.id, type, [type]: item })),
    { property_item: { id: value.id, next_url: null, type, [type]: {} } },
  );
}
