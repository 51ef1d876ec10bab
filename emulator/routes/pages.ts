import { checkCopies, insertBlocks, readPlace } from '../blockTree.js';
import type { RequestContext } from '../context.js';
import { appendChild, find, newRecord, removeChild, requireNotTrashed, touch } from '../entities.js';
import { shapeError, validationError } from '../errors.js';
import { normaliseCover, normaliseIcon } from '../files.js';
import { newId } from '../id.js';
import { reconcile } from '../markdown/reconcile.js';
import type { Json, JsonObject, PageRecord } from '../model.js';
import type { PageParent } from '../pageParents.js';
import { ownerOf, readPageParent } from '../pageParents.js';
import { applyValues, initialValues, normaliseValues } from '../properties/values.js';
import { readFilterProperties, renderPage } from '../render/pages.js';
import { isObject } from '../richText.js';
import type { Route } from '../route.js';
import type { NewBlock } from '../validate/blocks.js';
import { checkPlacement, normaliseBlocks } from '../validate/blocks.js';
import { settleBlocks, settleLooks, settleValues } from '../uploads/attach.js';
import type { Fill } from '../templates/templates.js';
import { readTemplate } from '../templates/templates.js';
import { readTrashFlag } from '../versions.js';
import { startTask } from '../tasks.js';
import { readContent, takeTitle } from './pageMarkdown.js';
import { movePage } from './pageMove.js';
import { retrieveItem } from './pageProperties.js';

const CREATE_KEYS = [
  ...['parent', 'properties', 'icon', 'cover', 'children', 'content', 'position', 'template', 'markdown'],
  'allow_async',
];
const UPDATE_KEYS = [
  ...[
    'properties',
    'icon',
    'cover',
    'in_trash',
    'archived',
    'is_archived',
    'is_locked',
    'template',
    'erase_content',
  ],
];

export const pageRoutes: readonly Route[] = [
  { method: 'POST', path: '/v1/pages', body: CREATE_KEYS, handle: create },
  { method: 'GET', path: '/v1/pages/:id', handle: retrieve },
  { method: 'PATCH', path: '/v1/pages/:id', body: UPDATE_KEYS, handle: update },
  { method: 'POST', path: '/v1/pages/:id/move', body: ['parent'], handle: movePage },
  { method: 'GET', path: '/v1/pages/:id/properties/:property', handle: retrieveItem },
];

function retrieve(context: RequestContext): JsonObject {
  return answer(findPage(context), context);
}

function create(context: RequestContext): JsonObject {
  const mayWait = readFlag(context.body, 'allow_async') === true && context.body.markdown !== undefined;
  return mayWait ? startTask(context, 'POST /v1/pages', () => make(context)) : make(context);
}

function make(context: RequestContext): JsonObject {
  const { body } = context;
  const parent = readPageParent(body.parent, context);
  const blocks = readChildren(body, context);
  const content = readContent(context);
  const place = readChildPlace(parent, context);
  const fill = readTemplate(parent.source, context);
  const looks = readLooks(body);
  const values = normaliseValues(
    context.state,
    parent.source,
    readProperties(body.properties),
    writer(context),
  );
  const page: PageRecord = {
    object: 'page',
    ...newRecord(newId(), parent.record, context),
    icon: null,
    cover: null,
    ...settleLooks(looks, context),
    isArchived: false,
    isLocked: false,
    values: initialValues(parent.source),
    childIds: [],
  };
  if (content && values.title === undefined) values.title = takeTitle(content) ?? [];
  if (content) reconcile(page, content, context, true);
  context.state.entities[page.id] = page;
  applyValues(context.state, page, settleValues(values, context));
  insertBlocks(page, settleBlocks(blocks, context), 0, context);
  place(page);
  context.changed();
  return answerAndFill(page, fill, context);
}

function update(context: RequestContext): JsonObject {
  const { body } = context;
  const page = findPage(context);
  const inTrash = readTrashFlag(context.version, body);
  if (inTrash !== false) requireNotTrashed(page);
  const looks = readLooks(body);
  const flags = { isLocked: readFlag(body, 'is_locked'), isArchived: readFlag(body, 'is_archived') };
  const source = sourceOf(page, context);
  const fill = readTemplate(source, context);
  const values = normaliseValues(context.state, source, readProperties(body.properties), writer(context));
  Object.assign(page, settleLooks(looks, context));
  page.isLocked = flags.isLocked ?? page.isLocked;
  page.isArchived = flags.isArchived ?? page.isArchived;
  page.inTrash = inTrash ?? page.inTrash;
  applyValues(context.state, page, settleValues(values, context));
  if (readFlag(body, 'erase_content')) eraseContent(page, context);
  touch(page, context);
  context.changed();
  return answerAndFill(page, fill, context);
}

/** Notion applies a template after it has answered, so the answer shows the page without it. */
function answerAndFill(page: PageRecord, fill: Fill | null, context: RequestContext): JsonObject {
  const answered = answer(page, context);
  fill?.(page);
  return answered;
}

function answer(page: PageRecord, context: RequestContext): JsonObject {
  return renderPage(page, context, readFilterProperties(context.query));
}

function findPage(context: RequestContext): PageRecord {
  return find('page', context.params.id, 'path.page_id', context);
}

function sourceOf(page: PageRecord, context: RequestContext) {
  const source = page.parent.type === 'data_source_id' ? context.state.entities[page.parent.id] : undefined;
  return source?.object === 'data_source' ? source : null;
}

function writer({ bot, now }: RequestContext): { botId: string; now: Date } {
  return { botId: bot.id, now };
}

function readProperties(input: Json | undefined): JsonObject {
  if (input === undefined) return {};
  if (!isObject(input)) throw shapeError('body.properties', 'an object', input);
  return input;
}

function readChildren(body: JsonObject, context: RequestContext): NewBlock[] {
  const key = body.content === undefined ? 'children' : 'content';
  if (body[key] === undefined) return [];
  const blocks = normaliseBlocks(body[key], `body.${key}`);
  checkPlacement('child_page', {}, blocks, `body.${key}`);
  checkCopies(blocks, `body.${key}`, context);
  return blocks;
}

/** Only the keys that were sent: a page keeps the icon that a request does not mention. */
function readLooks(body: JsonObject): Partial<Pick<PageRecord, 'icon' | 'cover'>> {
  const icon = body.icon === undefined ? {} : { icon: normaliseIcon(body.icon, 'body.icon') };
  const cover = body.cover === undefined ? {} : { cover: normaliseCover(body.cover, 'body.cover') };
  return { ...icon, ...cover };
}

function readFlag(body: JsonObject, key: string): boolean | undefined {
  const value = body[key];
  if (value !== undefined && typeof value !== 'boolean') throw shapeError(`body.${key}`, 'a boolean', value);
  return value;
}

/** Checks where the new page goes, and returns what puts it there. */
function readChildPlace({ page, record }: PageParent, context: RequestContext): (child: PageRecord) => void {
  if (context.body.position !== undefined && !page) {
    throw validationError('body.position should be not present unless the parent is a page.');
  }
  if (page) {
    const index = readPlace(page.childIds, context);
    return (child) => page.childIds.splice(index, 0, child.id);
  }
  return (child) => {
    appendChild(context.state, record, child.id);
    if (record.type !== 'workspace') return;
    // A page that a connection makes at the top is the authorising person's own, and the connection keeps sight of it.
    child.privateTo = ownerOf(context.bot);
    context.bot.sharedIds?.push(child.id);
  };
}

function eraseContent(page: PageRecord, context: RequestContext): void {
  for (const id of [...page.childIds]) {
    const child = context.state.entities[id];
    if (child?.object !== 'block') continue;
    removeChild(context.state, child);
    child.inTrash = true;
  }
}
