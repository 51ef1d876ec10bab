import type { PropertyKind, RawBlock, RawOption, RawPage, RawProperty, RawText } from './upstream/objects.js';

/** From Notion's objects to the answers of the workloads, by hand: what the mapper serves, and what every answer is held against. */

function plain(texts: readonly RawText[]): string {
  return texts.map(({ plain_text }) => plain_text).join('');
}

function optionOf({ name, color }: RawOption) {
  return { name, color: color.toUpperCase() };
}

/** The title of a page. */
export function titleOf({ properties }: Pick<RawPage, 'properties'>): string {
  const title = Object.values(properties).find((value) => value.type === 'title');
  return title?.type === 'title' ? plain(title.title) : '';
}

/** `page_` and the id without dashes. */
function globalId(kind: string, id: string): string {
  return `${kind}_${id.replaceAll('-', '')}`;
}

/** The ten scalars of workload A. */
export function pageAnswer(page: RawPage) {
  return {
    page: {
      id: globalId('page', page.id),
      notionId: page.id,
      title: titleOf(page),
      url: page.url,
      publicUrl: page.public_url,
      createdTime: page.created_time,
      lastEditedTime: page.last_edited_time,
      inTrash: page.in_trash,
      isLocked: page.is_locked,
      isArchived: page.is_archived,
    },
  };
}

/** The rows of workload B, each with its nine properties. */
export function rowsAnswer({ results }: { results: readonly RawPage[] }) {
  const nodes = results.map((page) => ({
    id: globalId('page', page.id),
    title: titleOf(page),
    properties: Object.entries(page.properties).map(([name, value]) => ({
      name,
      type: value.type.toUpperCase(),
      ...valueOf(value),
    })),
  }));
  return { dataSource: { rows: { nodes } } };
}

/** What is asked of each kind of property. */
const VALUES: { [K in PropertyKind]: (value: Extract<RawProperty, { type: K }>) => object } = {
  title: ({ title }) => ({ plainText: plain(title) }),
  rich_text: ({ rich_text }) => ({ plainText: plain(rich_text) }),
  number: ({ number }) => ({ number }),
  select: ({ select }) => ({ option: select && optionOf(select) }),
  status: ({ status }) => ({ option: status && optionOf(status) }),
  multi_select: ({ multi_select }) => ({ options: multi_select.map(optionOf) }),
  date: ({ date }) => ({ date: date && dateOf(date) }),
  checkbox: ({ checkbox }) => ({ checked: checkbox }),
  url: ({ url }) => ({ url }),
  relation: () => ({}),
};

function valueOf(value: RawProperty): object {
  return (VALUES[value.type] as (value: RawProperty) => object)(value);
}

function dateOf({ start, end }: { start: string; end: string | null }) {
  return { start, end, hasTime: start.includes('T') };
}

/** A block of workload D with its level. */
export function treeEntry(block: RawBlock, depth: number) {
  const text = block.paragraph ?? block.toggle ?? { rich_text: [] };
  return { depth, block: { id: globalId('block', block.id), plainText: plain(text.rich_text) } };
}

/** A row of workload E: its title, and the titles of the pages that it leads to. */
export function relatedAnswer(row: RawPage, titles: ReadonlyMap<string, string>) {
  const related = Object.values(row.properties).flatMap((value) =>
    value.type === 'relation' ? value.relation.map(({ id }) => titles.get(id) ?? null) : [],
  );
  return { title: titleOf(row), related };
}
