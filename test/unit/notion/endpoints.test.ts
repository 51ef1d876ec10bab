import * as sdk from '@notionhq/client/build/src/api-endpoints.js';
import type { CreateViewParameters, UpdateViewParameters } from '@notionhq/client';
import { EXCLUDED_FAMILIES } from '../../../scripts/notionCoverage/exclusions.js';
import { ENDPOINTS, type EndpointName } from '../../../src/notion/endpoints.js';
import { endpointOf, toRequest } from '../../../src/notion/request.js';

interface Descriptor {
  method: string;
  queryParams: readonly string[];
  bodyParams: readonly string[];
  formDataParams?: readonly string[];
  path(params: Record<string, string>): string;
}

const DESCRIPTORS = sdk as unknown as Record<string, Descriptor>;

/** The keys of a union, said by hand and checked by the compiler. */
type Keys<T> = Record<T extends unknown ? keyof T & string : never, true>;

/** The bodies of views stand in the types of the SDK alone: its descriptors list none. */
const UNLISTED: Record<string, readonly string[]> = {
  createView: Object.keys({
    data_source_id: true,
    name: true,
    type: true,
    database_id: true,
    view_id: true,
    filter: true,
    sorts: true,
    quick_filters: true,
    create_database: true,
    configuration: true,
    position: true,
    placement: true,
  } satisfies Keys<CreateViewParameters>),
  updateView: Object.keys({
    name: true,
    filter: true,
    sorts: true,
    quick_filters: true,
    configuration: true,
  } satisfies Omit<Keys<UpdateViewParameters>, 'view_id'>),
  createViewQuery: ['page_size'],
};

/** The SDK still lists what this version of the API has dropped. */
const DROPPED = new Set(['archived', 'after']);

const ID = '248104cd-477e-80fd-b757-e945d38000bd';
const IDS = {
  page_id: ID,
  block_id: ID,
  database_id: ID,
  data_source_id: ID,
  user_id: ID,
  view_id: ID,
  query_id: ID,
  comment_id: ID,
  file_upload_id: ID,
  task_id: 'task_0a1',
  property_id: 'title',
};
const NAMES = Object.keys(ENDPOINTS) as EndpointName[];

describe('the endpoint table', () => {
  it('has every endpoint of the SDK, but for the families that are left out', () => {
    const wanted = Object.keys(DESCRIPTORS).filter((name) => {
      const path = DESCRIPTORS[name]?.path?.(IDS);
      return path !== undefined && !Object.hasOwn(EXCLUDED_FAMILIES, path.split('/')[0]!);
    });
    expect([...NAMES].sort()).toEqual(wanted.sort());
  });

  it.each(NAMES)('%s is called as the SDK calls it', (name) => {
    const { method, query, body, form, path } = endpointOf(name);
    const sdk = DESCRIPTORS[name]!;
    const sdkBody = UNLISTED[name] ?? sdk.bodyParams;
    expect(method.toLowerCase()).toBe(sdk.method);
    expect([...query].sort()).toEqual([...sdk.queryParams].sort());
    expect([...(body ?? [])].sort()).toEqual(sdkBody.filter((key) => !DROPPED.has(key)).sort());
    expect([...(form ?? [])].sort()).toEqual([...(sdk.formDataParams ?? [])].sort());
    expect(path(IDS as never)).toBe(sdk.path(IDS));
  });

  it('never repeats what would add something twice', () => {
    const rowsThatAdd = NAMES.filter((name) => endpointOf(name).idempotent === false);
    expect(rowsThatAdd).toEqual([
      'createPage',
      'appendBlockChildren',
      'createMeetingNote',
      'createDatabase',
      'createDataSource',
      'createView',
      'createComment',
      'createFileUpload',
      'sendFileUpload',
      'completeFileUpload',
    ]);
  });

  it('repeats a change only if the second one changes nothing more', () => {
    const page = (params: object) => ENDPOINTS.updatePage.idempotent({ page_id: ID, ...params });
    expect(page({})).toBe(true);
    expect(page({ template: { type: 'default' } })).toBe(false);
    const source = (params: object) =>
      ENDPOINTS.updateDataSource.idempotent({ data_source_id: ID, ...params });
    expect(source({ in_trash: true })).toBe(true);
    expect(source({ properties: { Stage: { name: 'Phase' } } })).toBe(false);
    const markdown = ENDPOINTS.updatePageMarkdown.idempotent;
    expect(markdown({ page_id: ID, type: 'replace_content', replace_content: { new_str: '' } })).toBe(true);
    expect(markdown({ page_id: ID, type: 'insert_content', insert_content: { content: 'x' } })).toBe(false);
    expect(
      markdown({
        page_id: ID,
        type: 'update_content',
        update_content: { content_updates: [{ old_str: 'a', new_str: 'aa' }] },
      }),
    ).toBe(false);
  });

  it('changes something with every method but GET, unless it only asks', () => {
    const asking = NAMES.filter((name) => endpointOf(name).reads && endpointOf(name).method !== 'GET');
    expect(asking).toEqual(['queryMeetingNotes', 'queryDataSource', 'createViewQuery', 'search']);
    expect(NAMES.filter((name) => !endpointOf(name).reads && endpointOf(name).method === 'GET')).toEqual([]);
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

  it.each(['../users', 'task/1', 'task?x', '', '.', 'a'.repeat(201)])(
    'refuses %p as the id of a task',
    (task_id) => {
      expect(() => toRequest('getAsyncTask', { task_id })).toThrow('is not the id of a task');
    },
  );

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
