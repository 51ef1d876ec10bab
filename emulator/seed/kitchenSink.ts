import {
  block,
  bullet,
  callout,
  code,
  colored,
  columns,
  divider,
  done,
  h1,
  h2,
  h3,
  h4,
  linked,
  media,
  named,
  number,
  p,
  quote,
  table,
  todo,
  toggle,
  toggleHeading,
} from './blocks.js';
import { TAP_FILE } from './files.js';
import { SEED, stableId } from './ids.js';
import { options, property } from './schema.js';
import type { Compact } from './schema.js';
import { inline, rich, styled } from './text.js';
import type { SeedDatabase, SeedPage } from './world.js';

const SYNCED = 'kitchen-sink:original';
const NOTES = 'kitchen-sink:notes';
const CLIP = 'https://media.example.com/ridge';

/** Every kind of block and every kind of rich text on one page; the child page and the database come after it. */
export const KITCHEN_SINK: SeedPage = {
  id: SEED.kitchenSinkId,
  title: ['Kitchen sink 🚰 ', styled('of blocks', { italic: true })],
  icon: '🚰',
  cover: 'https://images.example.com/covers/tiles.jpg',
  created: '2026-02-01T10:00:00.000Z',
  edited: '2026-03-28T16:45:00.000Z',
  by: 'grace',
  blocks: [
    block('breadcrumb'),
    colored('gray', block('table_of_contents')),
    h1('Text'),
    p([
      'Plain, **bold**, _italic_, ~~struck~~, __underlined__, `code`, [linked](https://acme.test/kitchen), ',
      styled('all at once', {
        bold: true,
        italic: true,
        strikethrough: true,
        underline: true,
        code: true,
        color: 'red',
      }),
      ', ',
      styled('on yellow', { color: 'yellow_background' }),
      '. With ',
      inline.person('ada'),
      ', ',
      inline.page(SEED.handbookId),
      ', ',
      inline.database(SEED.projectsDatabaseId),
      ', ',
      inline.date('2026-04-01'),
      ', ',
      inline.date('2026-04-01T09:00:00.000+02:00', '2026-04-01T10:30:00.000+02:00'),
      ', ',
      { mention: { template_mention: { type: 'template_mention_date', template_mention_date: 'today' } } },
      ', ',
      {
        mention: {
          custom_emoji: {
            id: stableId('emoji:summit'),
            name: 'summit',
            url: 'https://images.example.com/emoji/summit.png',
          },
        },
      },
      ', ',
      { mention: { link_mention: { href: 'https://example.com/weather', title: 'Mountain weather' } } },
      ' and ',
      inline.equation('e^{i\\pi} + 1 = 0'),
      '. 🏔️👩🏽‍🚀 Ünïcödé 漢字 مرحبا',
    ]),
    colored('orange_background', p('')),
    h2('Headings'),
    h3('Third level'),
    h4('Fourth level'),
    toggleHeading('A heading that opens', p('Inside the heading.'), bullet('Still inside')),
    h2('Lists'),
    bullet('First level', bullet('Second level', bullet('Third level', p('A paragraph at the bottom')))),
    number('One', number('One a')),
    number('Two'),
    todo('Not yet', todo('Nor this')),
    done('Done'),
    toggle('Open me', p('Found it.'), toggle('And again', p('Deeper still.'))),
    quote('To explain is to simplify.', p('Said at the long table.')),
    callout('💡', 'A callout with **children**', bullet('of any kind'), code('json', '{ "even": "code" }')),
    h2('Code and formulas'),
    code('typescript', 'const answer: number = 42;\n', ['The ', styled('caption', { bold: true })]),
    block('equation', { expression: '\\int_0^\\infty e^{-x^2}\\,dx = \\frac{\\sqrt{\\pi}}{2}' }),
    divider(),
    h2('Media and links'),
    media('image', 'https://images.example.com/kitchen/sink.jpg', 'An external image'),
    block('image', { type: 'file', file: { url: TAP_FILE }, caption: [] }),
    media('video', `${CLIP}.mp4`, 'Fog over the ridge'),
    media('audio', `${CLIP}.mp3`, 'The same fog, to hear'),
    media('pdf', 'https://files.example.com/kitchen/manual.pdf'),
    media('file', 'https://files.example.com/kitchen/readings.csv', '', { name: 'readings.csv' }),
    linked('bookmark', 'https://acme.test/kitchen', 'A bookmark'),
    linked('embed', 'https://maps.example.com/embed/kitchen'),
    block('link_preview', { url: 'https://git.acme.test/sensor/pull/42' }),
    block('link_to_page', { page_id: SEED.handbookId }),
    block('link_to_page', { database_id: SEED.tasksDatabaseId }),
    h2('Layout'),
    columns([p('Left'), bullet('with a list')], [p('Middle')], [p('Right')]),
    table(['', 'Summer', 'Winter'], ['Sink', '**dry**', 'frozen'], ['Tap', '_drips_', '`closed`']),
    block('tab', {}, p('First tab', p('Shown at first.')), p('Second tab', p('Shown when asked for.'))),
    named(SYNCED, block('synced_block', { synced_from: null }, p('Written once, shown twice.'))),
    block('synced_block', { synced_from: { type: 'block_id', block_id: stableId(SYNCED) } }),
    h2('Rare kinds'),
    block('template', { rich_text: [{ text: { content: 'Add a day' } }] }, todo('Something to do')),
    named(
      NOTES,
      block(
        'meeting_notes',
        {
          title: rich('Keep the sink?'),
          status: 'notes_ready',
          children: {
            summary_block_id: stableId(`${NOTES}/summary`),
            notes_block_id: stableId(`${NOTES}/notes`),
          },
          calendar_event: {
            start_time: '2026-03-27T09:00:00.000Z',
            end_time: '2026-03-27T09:30:00.000Z',
            attendees: [SEED.adaId, SEED.graceId],
          },
        },
        named(`${NOTES}/summary`, p('We keep the sink.')),
        named(`${NOTES}/notes`, p('There were two votes for a dishwasher.')),
      ),
    ),
    block('unsupported', { block_type: 'button' }),
  ],
};

export const KITCHEN_CHILD: SeedPage = {
  id: stableId('kitchen-sink:child'),
  parent: { type: 'page_id', id: SEED.kitchenSinkId },
  title: 'The drawer below',
  icon: '🥄',
  created: '2026-02-01T10:30:00.000Z',
  by: 'grace',
  blocks: [p('Spoons, and one key that fits nothing.')],
};

export const SHOPPING: SeedDatabase = {
  id: SEED.shoppingDatabaseId,
  sourceId: SEED.shoppingSourceId,
  parent: { type: 'page_id', id: SEED.kitchenSinkId },
  title: 'Shopping list',
  description: 'What the kitchen is **out of**.',
  icon: '🛒',
  created: '2026-02-01T11:00:00.000Z',
  by: 'grace',
  inline: true,
  properties: [
    property('title', 'Name', 'title'),
    property('qT:y', 'Quantity', 'number', { format: 'number_with_commas' }),
    property('sHp>', 'Shop', 'select', options({ Market: 'green', Bakery: 'yellow', Online: 'blue' })),
    property('bUy{', 'Bought', 'checkbox'),
    property('pLc@', 'Where', 'place'),
    property('vRf~', 'Verified', 'verification'),
    property('bTn=', 'Again', 'button'),
  ],
};

export const SHOPPING_ROWS: readonly { [name: string]: Compact }[] = [
  { Name: 'Coffee', Quantity: 3, Shop: 'Market', Bought: false },
  { Name: 'Rye bread', Quantity: 2, Shop: 'Bakery', Bought: true },
  { Name: 'Oat milk', Quantity: 12, Shop: 'Online', Bought: false },
];
