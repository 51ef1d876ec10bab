import { dataSourceOf, SOURCES } from './workspace.js';
import type { RawList, RawPage } from './objects.js';

/** What a data source can be asked here; anything else is refused rather than overlooked. */
interface Query {
  page_size?: number;
  start_cursor?: string;
  result_type?: 'page';
  filter?: Filter;
}

type Filter = { and: Filter[] } | { or: Filter[] } | { property: string; relation: { contains: string } };

const KNOWN = new Set(['page_size', 'start_cursor', 'result_type', 'filter']);

/** The rows that a query asks for, as Notion lists them; a sentence when it asks for what this upstream lacks. */
export function rowsOf(
  source: string,
  text: string,
  only: readonly string[],
): RawList<RawPage> | string | undefined {
  const table = SOURCES.get(source);
  if (!table) return undefined;
  const query = (text === '' ? {} : JSON.parse(text)) as Query;
  const unknown = Object.keys(query).find((key) => !KNOWN.has(key));
  if (unknown) return `body.${unknown} is not known to this upstream.`;
  const { page_size = 100, start_cursor = '0', filter } = query;
  const start = Number(start_cursor);
  const fitting = filter ? table.rows.filter((row) => fits(row, filter)) : table.rows;
  const end = start + page_size;
  return {
    object: 'list',
    results: fitting.slice(start, end).map((row) => narrow(row, only)),
    next_cursor: end < fitting.length ? String(end) : null,
    has_more: end < fitting.length,
    type: 'page_or_data_source',
    page_or_data_source: {},
  } as RawList<RawPage>;
}

function fits(row: RawPage, filter: Filter): boolean {
  if ('and' in filter) return filter.and.every((part) => fits(row, part));
  if ('or' in filter) return filter.or.some((part) => fits(row, part));
  const [, value] =
    Object.entries(row.properties).find(
      ([name, { id }]) => name === filter.property || id === filter.property,
    ) ?? [];
  const wanted = filter.relation.contains.replaceAll('-', '');
  return value?.type === 'relation' && value.relation.some(({ id }) => id.replaceAll('-', '') === wanted);
}

/** `filter_properties`: only these, by id or name; all when none is named. */
function narrow(row: RawPage, only: readonly string[]): RawPage {
  if (only.length === 0) return row;
  const kept = Object.entries(row.properties).filter(
    ([name, { id }]) => only.includes(id) || only.includes(name),
  );
  return { ...row, properties: Object.fromEntries(kept) };
}

/** The data source itself. */
export function sourceOf(id: string): object | undefined {
  const source = SOURCES.get(id);
  return source && dataSourceOf(source);
}
