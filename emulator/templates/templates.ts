import type { RequestContext } from '../context.js';
import { find, touch } from '../entities.js';
import { notFound, shapeError, validationError } from '../errors.js';
import { requireId } from '../id.js';
import type { DataSourceRecord, Json, JsonObject, PageRecord } from '../model.js';
import { slice } from '../pagination.js';
import { isZone, momentIn } from '../properties/dates.js';
import { findPage, findProperty, templatesOf } from '../properties/lookup.js';
import { titleText } from '../properties/reading.js';
import { asObject, asOneOf, asString } from '../properties/shape.js';
import { applyValues, initialValues } from '../properties/values.js';
import { isObject } from '../richText.js';
import type { Route } from '../route.js';
import { copyContent } from './copy.js';
import type { Occasion } from './copy.js';

export const templateRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/data_sources/:id/templates', handle: list },
];

/** Fills a stored page from a template. */
export type Fill = (page: PageRecord) => void;

/**
 * What the `template` of a request does to its page, a row of `source`; null when there is none. To be called once the
 * answer is rendered: in Notion too, a template is applied after the answer.
 */
export function readTemplate(source: DataSourceRecord | null, context: RequestContext): Fill | null {
  const { body } = context;
  if (body.template === undefined) return null;
  const sent = asObject(body.template, 'body.template');
  const type = asOneOf(sent.type, ['none', 'default', 'template_id'], 'body.template.type');
  if (type === 'none') return null;
  const content = ['children', 'content', 'markdown'].find((key) => body[key] !== undefined);
  if (content) throw shapeError(`body.${content}`, 'not present beside body.template', body[content]);
  if (!source)
    throw validationError('body.template needs a page in a data source: only those have templates.');
  const occasion = readOccasion(sent.timezone, context);
  const template = type === 'default' ? findDefault(source, context) : findTemplate(sent, source, context);
  return (page) => fill(page, template, source, occasion, context);
}

function list(context: RequestContext): JsonObject {
  const source = find('data_source', context.params.id, 'path.data_source_id', context);
  const wanted = (context.query.get('name') ?? '').toLowerCase();
  const named = templatesOf(context.state, source.id).filter(
    (page) => !page.inTrash && titleText(page).toLowerCase().includes(wanted),
  );
  const { items, nextCursor } = slice(named, context, ({ id }) => id);
  const templates = items.map((page) => ({
    id: page.id,
    name: titleText(page),
    is_default: page.template?.isDefault ?? false,
  }));
  return { templates, has_more: nextCursor !== null, next_cursor: nextCursor };
}

function findDefault(source: DataSourceRecord, { state }: RequestContext): PageRecord {
  const found = templatesOf(state, source.id).find((page) => page.template?.isDefault && !page.inTrash);
  if (found) return found;
  throw validationError(`Data source ${source.id} has no default template: name one by its template_id.`);
}

function findTemplate(sent: JsonObject, source: DataSourceRecord, context: RequestContext): PageRecord {
  const id = requireId(sent.template_id, 'body.template.template_id');
  const page = findPage(context.state, id);
  if (!page || !context.canSee(page)) throw notFound('page', id, context.bot.name);
  const isOwn =
    page.template !== undefined && page.parent.type !== 'workspace' && page.parent.id === source.id;
  if (isOwn && !page.inTrash) return page;
  throw validationError(`Page ${id} is not a template of data source ${source.id}: list its templates.`);
}

/** What a page has by itself, or is given by the same request, stays. */
function fill(
  page: PageRecord,
  template: PageRecord,
  source: DataSourceRecord,
  occasion: Occasion,
  context: RequestContext,
): void {
  const { body, state } = context;
  if (body.icon === undefined) page.icon ??= template.icon;
  if (body.cover === undefined) page.cover ??= template.cover;
  const sent = isObject(body.properties) ? Object.keys(body.properties) : [];
  const given = sent.map((key) => findProperty(source.properties, key)?.id);
  // A copy of the source, since initial values draw the next unique id.
  const untouched = initialValues({ ...source });
  const values = Object.entries(template.values).filter(([id]) => {
    const isUntouched = JSON.stringify(page.values[id] ?? null) === JSON.stringify(untouched[id] ?? null);
    const { type } = source.properties.find((schema) => schema.id === id) ?? {};
    return isUntouched && type !== undefined && type !== 'unique_id' && !given.includes(id);
  });
  applyValues(state, page, structuredClone(Object.fromEntries(values)));
  copyContent(template, page, occasion, context);
  touch(page, context);
  context.changed();
}

/** Today and now where the page is made: in the time zone of the request, or else in UTC. */
function readOccasion(input: Json | undefined, { now, bot }: RequestContext): Occasion {
  const path = 'body.template.timezone';
  const zone = input === undefined ? 'UTC' : asString(input, path);
  if (!isZone(zone)) throw shapeError(path, 'an IANA time zone, like `"Europe/Vienna"`', zone);
  const moment = momentIn(now.getTime(), zone);
  return { today: moment.slice(0, 10), now: moment, personId: bot.personId ?? bot.id };
}
