import type { RequestContext } from './context.js';
import { find } from './entities.js';
import { shapeError, validationError } from './errors.js';
import type { BotRecord, DataSourceRecord, Json, JsonObject, PageRecord, ParentRecord } from './model.js';
import { isObject } from './richText.js';

/** Where a page goes: at the top of the workspace (both null), below a page, or as a row of a data source. */
export interface PageParent {
  record: ParentRecord;
  page: PageRecord | null;
  source: DataSourceRecord | null;
}

const WORKSPACE: PageParent = { record: { type: 'workspace' }, page: null, source: null };

type Reader = (value: Json, context: RequestContext) => PageParent;

const READERS: { [key: string]: Reader } = {
  page_id(value, context) {
    const page = find('page', idOf(value), 'body.parent.page_id', context);
    return { record: { type: 'page_id', id: page.id }, page, source: null };
  },
  data_source_id(value, context) {
    const source = find('data_source', idOf(value), 'body.parent.data_source_id', context);
    return { record: { type: 'data_source_id', id: source.id }, page: null, source };
  },
  /** Means the only data source of the database; with several it means nothing. */
  database_id(value, context) {
    const { dataSourceIds } = find('database', idOf(value), 'body.parent.database_id', context);
    const [only, ...others] = dataSourceIds;
    if (only === undefined || others.length > 0) {
      const message =
        'Databases with multiple data sources are not supported in this request: send parent.data_source_id.';
      throw validationError(message, { error_type: 'multiple_data_sources_for_database' });
    }
    const source = find('data_source', only, 'body.parent.database_id', context);
    return { record: { type: 'data_source_id', id: source.id }, page: null, source };
  },
  workspace(value, context) {
    if (value !== true) throw shapeError('body.parent.workspace', '`true`', value);
    return topFor(context);
  },
};

/** An internal integration acts for nobody, so there is nobody whose private page it could make (unverified). */
function topFor({ bot }: RequestContext): PageParent {
  if (bot.personId === null)
    throw validationError('Internal integrations cannot create at the top of the workspace: send a parent.');
  return WORKSPACE;
}

/** Whose a page or database at the top of the workspace is. */
export function ownerOf({ personId }: BotRecord): string {
  if (personId === null) throw new Error('an internal integration makes nothing at the top of the workspace');
  return personId;
}

/** The parent that a request names; left out it is the workspace, where the page is private to the authorising person. */
export function readPageParent(
  input: Json | undefined,
  context: RequestContext,
  allowed = Object.keys(READERS),
): PageParent {
  if (input === undefined) return topFor(context);
  if (!isObject(input)) throw shapeError('body.parent', 'an object', input);
  const key = parentKey(input, allowed);
  const parent = READERS[key]?.(input[key] ?? null, context) ?? WORKSPACE;
  const holder = parent.page ?? parent.source;
  if (holder?.inTrash) throw validationError(`Parent ${holder.id} is in the trash. Restore it first.`);
  return parent;
}

function parentKey(input: JsonObject, allowed: string[]): string {
  const key = allowed.find((name) => input[name] !== undefined);
  if (key) return key;
  const lines = allowed.map((name) => `body.parent.${name} should be defined, instead was \`undefined\`.`);
  throw validationError(`body failed validation. Fix one:\n${lines.join('\n')}`);
}

/** A value that is no string fails the id check that follows, under the same path. */
function idOf(value: Json): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
