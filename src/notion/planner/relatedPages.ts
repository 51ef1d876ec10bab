import type { GetDataSourceResponse, GetPageResponse } from '@notionhq/client';
import { GatewayError } from '../../errors.js';
import type { NotionClient } from '../client.js';
import { decodeOnce } from '../endpoints/row.js';
import type { Params } from '../endpoints.js';
import { Batch, Gathering } from './batch.js';
import { harvest, type List, type Wanted } from './harvest.js';

type Page = GetPageResponse;
type Query = Omit<Params<'queryDataSource'>, 'data_source_id'>;

/** Where the id of a page was read, which tells where many such pages can be fetched together. */
export type Origin =
  | { kind: 'relation'; dataSourceId: string; propertyId: string; pageId: string }
  | { kind: 'view'; dataSourceId: string; query: Pick<Query, 'filter' | 'sorts'>; rowCount: number };

/** How much of a page is asked for. */
export type Extent = 'whole' | 'title';

/** The memo of a request, as far as the planner needs it. */
interface Memo<T> {
  /** What is known already, or on its way. */
  peek(id: string): Promise<T> | undefined;
  load(id: string): Promise<T>;
  prime(object: T): void;
}

interface Job {
  origin: Origin;
  extent: Extent;
  /** The pages whose relation names those that are wanted. */
  holders: Set<string>;
  batch: Batch<Page>;
}

/** Notion takes so many branches in one `or`, and gives so many rows at a time. */
const AT_ONCE = 100;
/** The id that every data source gives its title. */
const TITLE_ID = 'title';

/**
 * Pages that relations or views name, many at a time: fetched by queries of their data source where that takes fewer calls
 * than asking for each.
 */
export class RelatedPages {
  readonly #jobs = new Gathering<Job>((job) => this.#work(job));
  /** Pages of which only the title was asked. */
  readonly #titles = new Map<string, Page>();

  constructor(
    private readonly client: NotionClient,
    private readonly pages: Memo<Page>,
    private readonly dataSources: Memo<GetDataSourceResponse>,
  ) {}

  /** Rejects with a GatewayError, as asking for the page by itself does. With `title` the page may lack all other properties. */
  load(id: string, origin: Origin, extent: Extent): Promise<Page> {
    const known = this.pages.peek(id);
    if (known) return known;
    const titled = extent === 'title' && this.#titles.get(id);
    if (titled) return Promise.resolve(titled);
    const job = this.#jobs.join(keyOf(origin, extent), () => {
      return { origin, extent, holders: new Set(), batch: new Batch() };
    });
    if (origin.kind === 'relation') job.holders.add(origin.pageId);
    return job.batch.add(id);
  }

  #work(job: Job): Promise<void> {
    const find = async () => {
      await this.#takeKnown(job.batch);
      const lists = await this.#listsFor(job);
      await Promise.all(lists.map((list) => harvest(list, this.#wantedBy(job))));
    };
    return job.batch.run(find, (id) => this.pages.load(id));
  }

  /** What an earlier request was answered. */
  async #takeKnown(batch: Batch<Page>): Promise<void> {
    for (const id of batch.missing) {
      const page = await this.client.recall('page', id);
      if (page) this.pages.prime(page as Page);
      if (page) batch.settle(page as Page);
    }
  }

  #wantedBy({ extent, batch }: Job): Wanted<Page> {
    return {
      get size() {
        return batch.size;
      },
      settle: (page) => {
        if (extent === 'title') this.#titles.set(page.id, page);
        else this.pages.prime(page);
        return batch.settle(page);
      },
    };
  }

  /** Where to look for what is missing; nowhere when that is more than asking for each. */
  async #listsFor(job: Job): Promise<List<Page>[]> {
    const { origin, extent, batch } = job;
    if (origin.kind === 'view') {
      const pages = Math.ceil(origin.rowCount / AT_ONCE);
      return batch.size < 2 ? [] : [{ ...this.#rowsOf(origin.dataSourceId, origin.query, extent), pages }];
    }
    const relation = await this.#relationOf(origin, batch.size);
    if (!relation) return [];
    const { data_source_id: target, dual_property: back } = relation;
    const backId = back?.synced_property_id;
    if (backId === undefined) return [this.#rowsOf(target, {}, extent)];
    return chunks([...job.holders]).map((holders) =>
      this.#rowsOf(target, { filter: containsAny(backId, holders) }, extent),
    );
  }

  /** What the schema says of a relation; null when it says nothing, or reading it would cost more than it saves. */
  async #relationOf(
    { dataSourceId, propertyId }: Origin & { kind: 'relation' },
    wanted: number,
  ): Promise<Relation | null> {
    const isKnown =
      this.dataSources.peek(dataSourceId) ?? (await this.client.recall('data_source', dataSourceId));
    if (wanted < (isKnown ? 2 : 3)) return null;
    try {
      return relationIn(await this.dataSources.load(dataSourceId), propertyId);
    } catch (error) {
      if (error instanceof GatewayError) return null;
      throw error;
    }
  }

  #rowsOf(dataSourceId: string, query: Query, extent: Extent): List<Page> {
    return {
      read: async (cursor) => {
        const page = await this.client.call('queryDataSource', {
          data_source_id: dataSourceId,
          result_type: 'page',
          ...query,
          ...(extent === 'title' && { filter_properties: [TITLE_ID] }),
          ...(cursor !== undefined && { start_cursor: cursor }),
          page_size: AT_ONCE,
        });
        return { ...page, results: page.results.filter((row): row is Page => row.object === 'page') };
      },
    };
  }
}

interface Relation {
  data_source_id: string;
  dual_property?: { synced_property_id?: string };
}

function relationIn({ properties }: GetDataSourceResponse, propertyId: string): Relation | null {
  const id = decodeOnce(propertyId);
  const schema = Object.values(properties).find((property) => decodeOnce(property.id) === id);
  return schema?.type === 'relation' ? schema.relation : null;
}

function containsAny(property: string, pageIds: readonly string[]): Query['filter'] {
  const branches = pageIds.map((id) => ({ property, relation: { contains: id } }));
  return branches.length === 1 ? branches[0] : { or: branches };
}

function chunks(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, index) =>
    ids.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
}

function keyOf(origin: Origin, extent: Extent): string {
  const { kind, dataSourceId } = origin;
  const place = kind === 'relation' ? origin.propertyId : JSON.stringify(origin.query);
  return [kind, extent, dataSourceId, place].join(' ');
}
