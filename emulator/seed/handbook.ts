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
import { SEED, stableId } from './ids.js';
import { inline } from './text.js';
import type { SeedPage } from './world.js';

const COVER = 'https://images.example.com/covers';

/** A page's id by its place in the tree. */
const at = (place: string): string => stableId(`handbook:${place}`);

const under = (id: string): { parent: { type: 'page_id'; id: string } } => ({
  parent: { type: 'page_id', id },
});

/** The house rule that stands on two pages: the original is on "Ways of working". */
const HOUSE_RULE = 'handbook:house-rule';

/** A wiki of three levels; parents before their children. */
export const HANDBOOK: readonly SeedPage[] = [
  {
    id: SEED.handbookId,
    title: 'Handbook',
    icon: '📖',
    cover: `${COVER}/stone-wall.jpg`,
    created: '2026-01-08T08:30:00.000Z',
    edited: '2026-03-20T15:12:00.000Z',
    by: 'ada',
    blocks: [
      callout('👋', [
        'New here? Begin with ',
        inline.page(at('start')),
        ' and ask ',
        inline.person('katherine'),
        ' for a mug.',
      ]),
      block('table_of_contents'),
      h1('How this handbook works'),
      p('Everyone may change every page. If a change surprises people, _say so_ in the Monday round first.'),
      quote('Write it down once, then point at it.'),
      divider(),
      h2('The sections'),
    ],
  },
  {
    id: at('start'),
    ...under(SEED.handbookId),
    title: 'Getting started',
    icon: '🌱',
    created: '2026-01-08T08:45:00.000Z',
    by: 'katherine',
    blocks: [
      h2('Your first week'),
      number('Get your key and your laptop', number('The key opens both doors; the workshop needs the code')),
      number('Read [the safety page](https://acme.test/safety)'),
      number('Walk one route with a sensor in your rucksack'),
      h3('Before you leave on Friday'),
      todo('Add yourself to the phone list'),
      todo('Choose a mug'),
      done('Sign the contract'),
    ],
  },
  {
    id: at('start/laptop'),
    ...under(at('start')),
    title: 'Setting up a laptop',
    icon: '💻',
    created: '2026-01-08T09:10:00.000Z',
    by: 'alan',
    blocks: [
      p('Everything that we build runs with two commands.'),
      code(
        'shell',
        'git clone https://git.acme.test/sensor.git\nmake all',
        'On a fresh machine it takes four minutes.',
      ),
      toggle('It says “permission denied”', p('Log out once after you joined the `dialout` group.')),
      toggleHeading(
        'Windows',
        p('Use the Linux subsystem, and forward the serial port:'),
        code('powershell', 'usbipd attach --wsl --busid 2-4'),
      ),
    ],
  },
  {
    id: at('start/words'),
    ...under(at('start')),
    title: 'Words we use',
    icon: '🗣️',
    created: '2026-01-09T10:00:00.000Z',
    by: 'grace',
    blocks: [
      table(
        ['Word', 'What it means', 'Not to be mixed up with'],
        ['**Reading**', 'one value of one sensor at one time', 'a measurement campaign'],
        ['**Station**', 'a pole with one or more sensors', 'the station building'],
        ['**Window**', 'the 40 ms in which a sensor listens', 'the ones in the workshop'],
      ),
    ],
  },
  {
    id: at('work'),
    ...under(SEED.handbookId),
    title: 'Ways of working',
    icon: '🧭',
    cover: `${COVER}/path-marks.jpg`,
    created: '2026-01-09T11:00:00.000Z',
    by: 'ada',
    blocks: [
      named(
        HOUSE_RULE,
        block(
          'synced_block',
          { synced_from: null },
          callout('🔕', '**No meetings before ten.** The mornings belong to the mountain and to thinking.'),
        ),
      ),
      h2('A week'),
      bullet('Monday: the round, thirty minutes'),
      bullet('Wednesday: workshop day', bullet('Lunch is at the long table')),
      bullet('Friday: show what you made'),
      colored('blue_background', p('The round is on paper, not on a screen.')),
    ],
  },
  {
    id: at('work/meetings'),
    ...under(at('work')),
    title: 'Meetings',
    icon: '🪑',
    created: '2026-01-12T14:00:00.000Z',
    by: 'grace',
    blocks: [
      block('synced_block', { synced_from: { type: 'block_id', block_id: stableId(HOUSE_RULE) } }),
      p([
        'The next open afternoon is on ',
        inline.date('2026-04-16T14:00:00.000+02:00'),
        ', ',
        inline.person('grace'),
        ' has the key.',
      ]),
      columns(
        [h3('Good reasons'), bullet('A decision that three people must make')],
        [h3('Bad reasons'), bullet('“We always meet on Tuesdays”')],
      ),
    ],
  },
  {
    id: at('work/meetings/minutes'),
    ...under(at('work/meetings')),
    title: 'How to write minutes',
    icon: '✍️',
    created: '2026-01-12T14:20:00.000Z',
    by: 'grace',
    blocks: [
      h4('Three lines are enough'),
      number('What we decided'),
      number('Who does it'),
      number('By when'),
    ],
  },
  {
    id: at('work/review'),
    ...under(at('work')),
    title: 'Reviewing each other’s work',
    icon: '🔎',
    created: '2026-01-13T09:00:00.000Z',
    by: 'alan',
    blocks: [
      quote('Be kind, be specific, be quick.', p('In this order, when you cannot be all three.')),
      p('A review that takes longer than a day is a conversation: walk over.'),
    ],
  },
  {
    id: at('field'),
    ...under(SEED.handbookId),
    title: 'In the field',
    icon: 'https://images.example.com/icons/boot.png',
    cover: `${COVER}/north-ridge.jpg`,
    created: '2026-01-14T07:00:00.000Z',
    by: 'katherine',
    blocks: [
      callout('⛑️', 'Nobody goes above 2000 m alone. **Call in** at noon and when you are down.'),
      media('image', 'https://images.example.com/field/north-ridge-map.png', 'The route to the north ridge'),
      linked('embed', 'https://maps.example.com/embed/north-ridge', 'The same, to zoom'),
    ],
  },
  {
    id: at('field/stations'),
    ...under(at('field')),
    title: 'Our stations',
    icon: '📡',
    created: '2026-01-14T07:40:00.000Z',
    by: 'ada',
    blocks: [
      p(['All readings are in ', inline.database(SEED.bigDatabaseId), '.']),
      table(
        ['Station', 'Height', 'Way up'],
        ['North ridge', '2140 m', '2 h 10'],
        ['Lower hut', '1320 m', '35 min'],
        ['Glacier edge', '2680 m', '4 h, with crampons'],
        ['Summit cross', '2950 m', '5 h, with a guide'],
      ),
      p(['Temperature falls by ', inline.equation('6.5\\,\\mathrm{K/km}'), ' on a dry day:']),
      block('equation', { expression: 'T(h) = T_0 - 0.0065\\,h' }),
    ],
  },
  {
    id: at('field/first-aid'),
    ...under(at('field')),
    title: 'First aid',
    icon: '🩹',
    created: '2026-01-15T08:00:00.000Z',
    by: 'katherine',
    blocks: [
      h2('Who to call'),
      p('Mountain rescue: **140**. Then the office: [+43 512 555 0100](tel:+435125550100).'),
      media('pdf', 'https://files.example.com/first-aid-card.pdf', 'Print it, fold it, carry it'),
    ],
  },
  {
    id: at('money'),
    ...under(SEED.handbookId),
    title: 'Money and travel',
    icon: '💶',
    created: '2026-01-16T12:00:00.000Z',
    by: 'katherine',
    blocks: [
      bullet('Trains first class when you work on the way'),
      bullet('Receipts before the tenth of the month'),
      linked('bookmark', 'https://acme.test/expenses', 'The form'),
    ],
  },
  {
    id: at('money/mileage'),
    ...under(at('money')),
    title: 'Mileage',
    icon: '🚲',
    created: '2026-01-16T12:20:00.000Z',
    by: 'katherine',
    blocks: [p('0.50 € a kilometre by car, **0.60 € by bicycle**. No, that is not a mistake.')],
  },
  {
    id: at('old'),
    ...under(SEED.handbookId),
    title: 'Fax instructions',
    icon: '📠',
    created: '2026-01-17T09:00:00.000Z',
    edited: '2026-02-02T09:00:00.000Z',
    by: 'grace',
    trashed: true,
    blocks: [p('The fax stands in the corridor.')],
  },
];
