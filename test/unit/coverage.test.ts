import { fileURLToPath } from 'node:url';
import { collect, type Coverage, type Entry } from '../../scripts/notionCoverage/collect.js';
import { EXCLUDED, NOT_YET } from '../../scripts/notionCoverage/exclusions.js';
import { toMarkdown } from '../../scripts/notionCoverage/report.js';

let coverage: Coverage;

beforeAll(() => {
  coverage = collect(fileURLToPath(new URL('../..', import.meta.url)));
}, 120_000);

function entriesOf(title: string): Entry[] {
  const section = coverage.sections.find((one) => one.title === title);
  if (!section) throw new Error(`there is no section ${title}`);
  return section.entries;
}

function entry(title: string, kind: string): Entry | undefined {
  return entriesOf(title).find((one) => one.kind === kind);
}

describe('the coverage of Notion', () => {
  it('has nothing missing that stands on no list', () => {
    const missing = coverage.sections.flatMap(({ title, entries }) =>
      entries.filter(({ state }) => state === 'missing').map(({ kind }) => `${title}: ${kind}`),
    );
    expect(missing).toEqual([]);
  });

  it('has lists that name only what Notion has and the gateway lacks: take off what is built', () => {
    expect(coverage.stale).toEqual([]);
  });

  it('gives a reason for everything on a list, and names nothing on both', () => {
    for (const list of [EXCLUDED, NOT_YET])
      for (const reasons of Object.values(list))
        for (const reason of Object.values(reasons)) expect(reason).toMatch(/^\S.{10,}\.$/);
    for (const [title, reasons] of Object.entries(NOT_YET))
      for (const kind of Object.keys(reasons)) expect(EXCLUDED[title]?.[kind]).toBeUndefined();
  });

  it.each([
    ['Endpoints', 46],
    ['Block kinds', 37],
    ['Property values', 24],
    ['Property schemas', 21],
    ['Property schemas that are written', 26],
    ['Filters', 22],
    ['Rich text', 3],
    ['Mentions', 8],
    ['Icons', 5],
    ['Kinds of views', 10],
    ['Configurations of views', 10],
    ['Webhook events', 31],
  ])('counts all of Notion: %s', (title, count) => {
    expect(entriesOf(title)).toHaveLength(count);
  });

  it('finds the field that reaches an endpoint, through loaders and edges', () => {
    expect(entry('Endpoints', 'appendBlockChildren')?.text).toMatch(/^Mutation\.appendBlocks\b/);
    expect(entry('Endpoints', 'search')?.text).toBe('Query.search');
    expect(entry('Endpoints', 'queryDataSource')?.text).toContain('DataSource.rows');
    expect(entry('Endpoints', 'deleteBlock')?.text).toBe('Mutation.deleteBlock');
    expect(entry('Endpoints', 'sendFileUpload')?.text).toContain('a REST route (src/');
  });

  it('reads an object of each kind, and does not count what comes out raw', () => {
    expect(entry('Block kinds', 'heading_4')).toEqual({
      kind: 'heading_4',
      state: 'covered',
      text: 'HeadingBlock',
    });
    expect(entry('Property values', 'rollup')?.text).toBe('RollupProperty');
    expect(entry('Parents of pages and blocks', 'agent_id')?.state).toBe('left out');
  });

  it('finds a condition by its field, by its other word, and as a value of an enum', () => {
    expect(entry('Conditions of filters', 'number.greater_than')?.text).toBe(
      'NumberConditionInput.greaterThan',
    );
    expect(entry('Conditions of filters', 'formula.string.contains')?.text).toBe(
      'TextConditionInput.contains',
    );
    expect(entry('Conditions of filters', 'date.past_week')?.text).toBe(
      'DateConditionInput.within: PAST_WEEK',
    );
    expect(entry('Conditions of filters', 'rollup.every.people.contains')?.text).toBe(
      'PeopleConditionInput.contains',
    );
  });

  it('is a page that names what is missing', () => {
    const sections = [
      { title: 'Endpoints', entries: [{ kind: 'getThing', state: 'missing' as const, text: '' }] },
      {
        title: 'Block kinds',
        entries: [
          { kind: 'quote', state: 'covered' as const, text: 'QuoteBlock' },
          { kind: 'poem', state: 'not yet' as const, text: 'Comes next.' },
        ],
      },
    ];
    const page = toMarkdown({ sections, stale: [] });
    expect(page).toContain('| `getThing` | **missing** |');
    expect(page).toContain('| `quote` | `QuoteBlock` |');
    expect(page).toContain('| `poem` | *not yet*: Comes next. |');
    expect(page).toContain('| Block kinds | 1 | 0 | 1 | 0 |');
  });
});
