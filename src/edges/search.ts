import type { Context } from '../context.js';
import type { ForwardArgs } from '../types/connection.js';
import { completenessOf, type LimitedConnection } from '../types/limitedConnection.js';
import {
  toNotionSort,
  toSearchResult,
  type SearchResult,
  type SearchSort,
  type SearchType,
} from '../types/search.js';
import { paginate } from './paginate.js';

interface SearchQuery extends ForwardArgs {
  query?: string | null;
  type?: SearchType | null;
  sort?: SearchSort | null;
  inTrash: boolean;
}

/** One page of what a search by title finds. */
export async function findByTitle(
  { notion, loaders }: Context,
  args: SearchQuery,
): Promise<LimitedConnection<SearchResult>> {
  const query = {
    ...(args.query && { query: args.query }),
    ...filterOf(args),
    ...(args.sort && { sort: toNotionSort(args.sort) }),
  };
  const page = await paginate(
    {
      name: ['search', query],
      fetch: async (cursor, size) => {
        const answer = await notion.call('search', {
          ...query,
          ...(cursor && { start_cursor: cursor }),
          page_size: size,
        });
        loaders.primeAll(answer.results);
        return answer;
      },
      toNode: toSearchResult,
    },
    args,
  );
  return Object.assign(page, completenessOf(page.last.request_status));
}

/** What is in the trash is found only when it is asked for. */
function filterOf({ type, inTrash }: SearchQuery) {
  if (type)
    return { filter: { property: 'object' as const, value: type, ...(inTrash && { in_trash: true }) } };
  return inTrash ? { filter: { in_trash: true } } : {};
}
