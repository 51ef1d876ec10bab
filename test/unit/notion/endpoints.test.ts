import * as blocks from '@notionhq/client/build/src/api-endpoints/blocks.js';
import * as dataSources from '@notionhq/client/build/src/api-endpoints/data-sources.js';
import * as databases from '@notionhq/client/build/src/api-endpoints/databases.js';
import * as pages from '@notionhq/client/build/src/api-endpoints/pages.js';
import * as search from '@notionhq/client/build/src/api-endpoints/search.js';
import * as users from '@notionhq/client/build/src/api-endpoints/users.js';
import { ENDPOINTS, type EndpointName } from '../../../src/notion/endpoints.js';
import { endpointOf, toRequest } from '../../../src/notion/request.js';

interface Descriptor {
  method: string;
  queryParams: readonly string[];
  bodyParams: readonly string[];
  path(params: Record<string, string>): string;
}

const DESCRIPTORS = {
  ...pages,
  ...blocks,
  ...databases,
  ...dataSources,
  ...users,
  ...search,
} as unknown as Record<string, Descriptor>;

/** The SDK still lists what this version of the API has dropped. */
const DROPPED = new Set(['archived', 'after']);

const ID = '248104cd-477e-80fd-b757-e945d38000bd';
const IDS = {
  page_id: ID,
  block_id: ID,
  database_id: ID,
  data_source_id: ID,
  user_id: ID,
  property_id: 'title',
};
const NAMES = Object.keys(ENDPOINTS) as EndpointName[];

describe('the endpoint table', () => {
  it.each(NAMES)('%s is called as the SDK calls it', (name) => {
    const { method, query, body, path } = endpointOf(name);
    const sdk = DESCRIPTORS[name]!;
    expect(method.toLowerCase()).toBe(sdk.method);
    expect([...query].sort()).toEqual([...sdk.queryParams].sort());
    expect([...(body ?? [])].sort()).toEqual(sdk.bodyParams.filter((key) => !DROPPED.has(key)).sort());
    expect(path(IDS as never)).toBe(sdk.path(IDS));
  });

  it('never repeats what would add something twice', () => {
    const rowsThatAdd = NAMES.filter((name) => endpointOf(name).idempotent === false);
    expect(rowsThatAdd).toEqual(['createPage', 'appendBlockChildren']);
    expect(ENDPOINTS.updatePage.idempotent({ page_id: ID })).toBe(true);
    expect(ENDPOINTS.updatePage.idempotent({ page_id: ID, template: { type: 'default' } })).toBe(false);
  });

  it.each(['../users', '..%2fusers', '', 'abc', `${ID}/../../oauth`, `${ID}?x=1`, `x${ID}`, `${ID}0`])(
    'refuses %p as an id before it reaches a path',
    (id) => {
      expect(() => toRequest('getPage', { page_id: id })).toThrow(
        `${JSON.stringify(id)} is not a Notion id: give the 32 hexadecimal digits of its UUID`,
      );
    },
  );

  it('takes an id without dashes and in capitals', () => {
    expect(toRequest('getPage', { page_id: ID.replaceAll('-', '').toUpperCase() }).path).toBe(
      `pages/${ID.replaceAll('-', '')}`,
    );
  });

  it.each([
    ['title', 'title'],
    ['%3EQQn', '%3EQQn'],
    ['>QQn', '%3EQQn'],
    ['J%40cT', 'J%40cT'],
    ['a/b', 'a%2Fb'],
    ['%', '%25'],
  ])('encodes the property id %p once', (id, segment) => {
    expect(toRequest('getPageProperty', { page_id: ID, property_id: id }).path).toBe(
      `pages/${ID}/properties/${segment}`,
    );
  });

  it.each(['..', '.', '%2e%2e', ''])('refuses %p as the id of a property', (id) => {
    expect(() => toRequest('getPageProperty', { page_id: ID, property_id: id })).toThrow(
      'is not the id of a property',
    );
  });
});

describe('a request', () => {
  it('sends no body where there is none, and an empty object where nothing is set', () => {
    expect(toRequest('getPage', { page_id: ID }).body).toBeUndefined();
    expect(toRequest('deleteBlock', { block_id: ID }).body).toBeUndefined();
    expect(toRequest('search', {}).body).toEqual({});
  });

  it('deals parameters to path, query and body, and drops what the table does not list', () => {
    const params = {
      data_source_id: ID,
      filter_properties: ['%3EQQn', 'a'],
      page_size: 5,
      start_cursor: undefined,
      sneaky: 1,
    };
    expect(toRequest('queryDataSource', params)).toEqual({
      method: 'POST',
      path: `data_sources/${ID}/query`,
      query: { filter_properties: ['>QQn', 'a'] },
      body: { page_size: 5 },
    });
  });

  it('keeps a null that empties something, and leaves out a null cursor', () => {
    expect(toRequest('updatePage', { page_id: ID, icon: null }).body).toEqual({ icon: null });
    expect(toRequest('search', { start_cursor: null, query: 'x' }).body).toEqual({ query: 'x' });
  });
});
