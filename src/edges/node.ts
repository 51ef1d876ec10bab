import type { Context } from '../context.js';
import { badInput, GatewayError } from '../errors.js';
import { toBlock } from '../types/blocks/table.js';
import { toComment } from '../types/comment.js';
import { toDatabase } from '../types/database.js';
import { toDataSource } from '../types/dataSource.js';
import { toFileUpload } from '../types/fileUpload.js';
import { parseGlobalId, type GlobalKind } from '../types/globalId.js';
import type { Node } from '../types/node.js';
import { toPage } from '../types/page.js';
import { toUser } from '../types/user.js';
import { toView } from '../types/views/view.js';
import { isHidden } from './hidden.js';

const MAX_IDS = 100;

type Find = (context: Context, uuid: string) => Promise<Node | null>;

/** How each kind of node is found again by its id. */
const FINDERS: Record<GlobalKind, Find> = {
  page: ({ loaders }, uuid) => loaders.page.load(uuid).then(toPage),
  block: ({ loaders }, uuid) => loaders.block.load(uuid).then(toBlock),
  database: ({ loaders }, uuid) => loaders.database.load(uuid).then(toDatabase),
  dataSource: ({ loaders }, uuid) => loaders.dataSource.load(uuid).then(toDataSource),
  user: ({ loaders }, uuid) => loaders.user.load(uuid).then(toUser),
  view: ({ loaders }, uuid) => loaders.view.load(uuid).then(toView),
  comment: ({ loaders }, uuid) => loaders.comment.load(uuid).then(toComment),
  fileUpload: ({ notion }, uuid) => notion.call('getFileUpload', { file_upload_id: uuid }).then(toFileUpload),
};

/** The object with this id, of whatever kind; null when Notion hides it. */
export async function findNode(context: Context, id: string, argument: string): Promise<Node | null> {
  const parsed = parseGlobalId(id);
  if (!parsed)
    throw badInput(argument, `\`${argument}\` is not an id: give an \`id\`, a UUID or a Notion URL.`);
  const { kind, uuid } = parsed;
  if (!kind) return findAnywhere(context, uuid);
  return FINDERS[kind](context, uuid).catch(nullIfHidden);
}

/** Each of up to 100 ids on its own, so that one that fails does not take the others along. */
export function findNodes(context: Context, ids: readonly string[]): Promise<Node | null>[] {
  if (ids.length > MAX_IDS) {
    throw badInput(
      'ids',
      `\`ids\` takes at most ${MAX_IDS} ids, not ${ids.length}: ask in several requests.`,
    );
  }
  return ids.map((id, index) => findNode(context, id, `ids[${index}]`));
}

/** An id without a kind: pages, blocks and databases share one space of ids, in which most ids are pages'. */
async function findAnywhere(context: Context, uuid: string): Promise<Node | null> {
  return (
    (await attempt(FINDERS.page, context, uuid)) ??
    (await attempt(FINDERS.database, context, uuid)) ??
    (await attempt(FINDERS.block, context, uuid)) ??
    (await attempt(FINDERS.dataSource, context, uuid)) ??
    (await attempt(FINDERS.user, context, uuid))
  );
}

async function attempt(find: Find, context: Context, uuid: string): Promise<Node | null> {
  return find(context, uuid).catch(nullIfOther);
}

function nullIfHidden(error: unknown): null {
  if (isHidden(error)) return null;
  throw error;
}

/** Notion answers 404 or 400 when the object is of another kind than the endpoint's. */
function nullIfOther(error: unknown): null {
  if (error instanceof GatewayError && error.code === 'BAD_USER_INPUT') return null;
  return nullIfHidden(error);
}
