import type { RequestContext } from '../context.js';
import { find, newRecord, requireNotTrashed } from '../entities.js';
import { shapeError, validationError } from '../errors.js';
import { newId, requireId } from '../id.js';
import type { DatabaseRecord, DataSourceRecord, Json, PageRecord, ViewRecord } from '../model.js';
import { asObject, asOneOf, text } from '../properties/shape.js';
import { readPlacement } from './dashboard.js';
import { findView } from './record.js';

/** Where a new view goes. */
export interface Target {
  databaseId: string;
  dashboardId?: string;
  /** Puts the view there; nothing is changed before. */
  place(this: void, view: ViewRecord): void;
}

type Reader = (value: Json, source: DataSourceRecord, context: RequestContext) => Target;

const TARGETS: { [key: string]: Reader } = {
  database_id: asTab,
  view_id: asWidget,
  create_database: asLinkedDatabase,
};

/** The keys that say more of one target, and are refused with another. */
const DETAILS: { [key: string]: string } = { position: 'database_id', placement: 'view_id' };

/** The one target that a request names: a tab of a database, a widget of a dashboard, or a linked database on a page. */
export function readViewTarget(source: DataSourceRecord, context: RequestContext): Target {
  const { body } = context;
  const sent = Object.keys(TARGETS).filter((key) => body[key] !== undefined);
  const [key] = sent;
  if (key === undefined || sent.length > 1) {
    throw validationError(
      `body failed validation: send exactly one of ${Object.keys(TARGETS)
        .map((name) => `body.${name}`)
        .join(', ')}.`,
    );
  }
  const stray = Object.keys(DETAILS).find((name) => body[name] !== undefined && DETAILS[name] !== key);
  if (stray) throw validationError(`body.${stray} may be sent together with body.${DETAILS[stray]} only.`);
  const read = TARGETS[key] ?? asTab;
  return read(body[key] ?? null, source, context);
}

function asTab(value: Json, _source: DataSourceRecord, context: RequestContext): Target {
  const database = find('database', text(value), 'body.database_id', context);
  requireNotTrashed(database);
  const index = readTabIndex(database, context.body.position);
  return {
    databaseId: database.id,
    place: (view) => void database.viewIds.splice(index, 0, view.id),
  };
}

function readTabIndex({ viewIds }: DatabaseRecord, input: Json | undefined): number {
  if (input === undefined) return viewIds.length;
  const sent = asObject(input, 'body.position');
  const type = asOneOf(sent.type, ['start', 'end', 'after_view'], 'body.position.type');
  if (type !== 'after_view') return type === 'start' ? 0 : viewIds.length;
  const id = requireId(sent.view_id, 'body.position.view_id');
  const index = viewIds.indexOf(id);
  if (index === -1)
    throw validationError(`View ${id} is not a tab of this database: name one of its own views.`);
  return index + 1;
}

function asWidget(value: Json, _source: DataSourceRecord, context: RequestContext): Target {
  const dashboard = findView(value, 'body.view_id', context);
  if (dashboard.type !== 'dashboard') {
    throw validationError(`View ${dashboard.id} is a ${dashboard.type}: only a dashboard takes widgets.`);
  }
  if (context.body.type === 'dashboard') {
    throw shapeError('body.type', 'another type: a dashboard cannot be a widget', 'dashboard');
  }
  const place = readPlacement(dashboard, context.body.placement);
  return { databaseId: dashboard.databaseId, dashboardId: dashboard.id, place };
}

/** A database without rows of its own, which shows those of another one. */
function asLinkedDatabase(value: Json, source: DataSourceRecord, context: RequestContext): Target {
  const sent = asObject(value, 'body.create_database');
  const parent = asObject(sent.parent, 'body.create_database.parent');
  const page = find('page', text(parent.page_id), 'body.create_database.parent.page_id', context);
  requireNotTrashed(page);
  const index = readBlockIndex(page, sent.position);
  const { title, icon, isInline } = source;
  const database: DatabaseRecord = {
    object: 'database',
    ...newRecord(newId(), { type: 'page_id', id: page.id }, context),
    ...{ title, description: [], icon, cover: null, isInline, isLocked: false },
    dataSourceIds: [source.id],
    viewIds: [],
  };
  return {
    databaseId: database.id,
    place(view) {
      context.state.entities[database.id] = database;
      page.childIds.splice(index, 0, database.id);
      database.viewIds.push(view.id);
    },
  };
}

function readBlockIndex({ id: pageId, childIds }: PageRecord, input: Json | undefined): number {
  if (input === undefined) return childIds.length;
  const path = 'body.create_database.position';
  const sent = asObject(input, path);
  asOneOf(sent.type, ['after_block'], `${path}.type`);
  const id = requireId(sent.block_id, `${path}.block_id`);
  const index = childIds.indexOf(id);
  if (index === -1) {
    throw validationError(
      `Block ${id} is not a child of ${pageId}: name one of its direct children to insert after.`,
    );
  }
  return index + 1;
}
