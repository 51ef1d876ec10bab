import { createUnionType, registerEnumType } from 'type-graphql';
import { limitedConnectionOf } from './limitedConnection.js';
import type { RawContent } from './content.js';
import { DataSource, toDataSource } from './dataSource.js';
import { Page, toPage } from './page.js';

export const SearchResult = createUnionType({
  name: 'SearchResult',
  description: 'What a search finds.',
  types: () => [Page, DataSource] as const,
});
export type SearchResult = Page | DataSource;

export const SearchResultConnection = limitedConnectionOf<SearchResult>(
  'SearchResult',
  () => SearchResult,
  'search results',
);

/** What to look for. */
export enum SearchType {
  PAGE = 'page',
  DATA_SOURCE = 'data_source',
}

registerEnumType(SearchType, {
  name: 'SearchType',
  description: 'What to look for.',
  valuesConfig: {
    PAGE: { description: 'Pages only, rows of data sources among them.' },
    DATA_SOURCE: { description: 'Data sources only.' },
  },
});

/** The order of search results; the values are Notion's `direction`, or its word for its own order. */
export enum SearchSort {
  RELEVANCE = 'relevance',
  LAST_EDITED_FIRST = 'descending',
  LAST_EDITED_LAST = 'ascending',
}

registerEnumType(SearchSort, {
  name: 'SearchSort',
  description: 'The order of search results.',
  valuesConfig: {
    RELEVANCE: { description: 'What fits best first, as Notion sees it.' },
    LAST_EDITED_FIRST: { description: 'What was edited last first.' },
    LAST_EDITED_LAST: { description: 'What was not edited for longest first.' },
  },
});

/** A page or a data source, whole or as a bare reference. */
export function toSearchResult(raw: RawContent): SearchResult {
  return raw.object === 'data_source' ? toDataSource(raw) : toPage(raw);
}

/** The sort as Notion takes it. */
export function toNotionSort(sort: SearchSort) {
  return sort === SearchSort.RELEVANCE
    ? { property: 'relevance' as const }
    : { timestamp: 'last_edited_time' as const, direction: sort };
}
