import { Client, isFullPage, iteratePaginatedAPI } from '@notionhq/client';
import type { PageObjectResponse } from '@notionhq/client';
import type { RawPage } from './upstream/objects.js';
import { relatedAnswer, rowsAnswer, titleOf, treeEntry } from './shapes.js';

/** The same jobs with Notion's own client, as most people write them: the next call when the last one is done. */
export function createScript(upstream: string) {
  const notion = new Client({ auth: 'script', baseUrl: upstream, logger: () => undefined });
  return {
    tree: async (page: string) => {
      await notion.pages.retrieve({ page_id: page });
      return walk(notion, page, 1);
    },
    related: async (source: string) => {
      const { results } = await notion.dataSources.query({ data_source_id: source });
      const answers: unknown[] = [];
      for (const row of results.filter(isPage))
        answers.push(relatedAnswer(raw(row), await titlesFrom(notion, row)));
      return answers;
    },
    rows: async (source: string) => {
      const { results } = await notion.dataSources.query({ data_source_id: source });
      return rowsAnswer({ results: results.filter(isPage).map(raw) });
    },
  };
}

/** The titles of the pages that a row is related to, by id. */
async function titlesFrom(notion: Client, row: PageObjectResponse): Promise<Map<string, string>> {
  const titles = new Map<string, string>();
  const related = Object.values(row.properties).flatMap((value) =>
    value.type === 'relation' ? value.relation : [],
  );
  for (const { id } of related) {
    const page = await notion.pages.retrieve({ page_id: id });
    if (isFullPage(page)) titles.set(id, titleOf(raw(page)));
  }
  return titles;
}

async function walk(notion: Client, container: string, depth: number): Promise<unknown[]> {
  const entries: unknown[] = [];
  for await (const block of iteratePaginatedAPI(notion.blocks.children.list, { block_id: container })) {
    if (!('type' in block)) continue;
    entries.push(treeEntry(block, depth));
    if (block.has_children) entries.push(...(await walk(notion, block.id, depth + 1)));
  }
  return entries;
}

function isPage(object: { object: string }): object is PageObjectResponse {
  return object.object === 'page';
}

/** The client's types know more kinds of property than the workspace has. */
function raw(page: PageObjectResponse): RawPage {
  return page as unknown as RawPage;
}
