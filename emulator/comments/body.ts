import type { RequestContext } from '../context.js';
import { findVisible, requireNotTrashed } from '../entities.js';
import { notFound, shapeError, validationError } from '../errors.js';
import { newId, requireId } from '../id.js';
import { emojiFinder } from '../markdown/emojis.js';
import { readInline } from '../markdown/inlineRead.js';
import type { CommentRecord, Json, JsonObject } from '../model.js';
import { asObject, asOneOf } from '../properties/shape.js';
import { normaliseRichText, requireString } from '../richText.js';
import { commentsOf } from './record.js';

const MAX_NAME = 100;
const MAX_MARKDOWN = 100_000;

type Target = Pick<CommentRecord, 'parent' | 'discussionId'>;

/** Where a comment goes: `parent` begins a discussion on a page or block, `discussion_id` replies in one. */
export function readTarget(context: RequestContext): Target {
  const { parent, discussion_id: discussionId } = context.body;
  requireOne(context.body, ['parent', 'discussion_id'], 'body');
  return parent === undefined ? readDiscussion(discussionId, context) : readParent(parent, context);
}

/** The text of a comment: rich text, or markdown of which the inline part counts and the rest stays as it is. */
export function readText(context: RequestContext): Json[] {
  const { markdown, rich_text: richText } = context.body;
  requireOne(context.body, ['rich_text', 'markdown'], 'body');
  const path = markdown === undefined ? 'body.rich_text' : 'body.markdown';
  const sent = markdown === undefined ? richText : readMarkdown(markdown, context);
  const items = normaliseRichText(sent, path);
  if (items.length === 0) throw shapeError(`${path}.length`, '≥ `1`', 0);
  return items;
}

function readMarkdown(markdown: Json, context: RequestContext): Json[] {
  return readInline(requireString(markdown, 'body.markdown', MAX_MARKDOWN), emojiFinder(context));
}

/** As whom a comment appears: as the connection unless the body says otherwise. */
export function readDisplayName({ body, bot, state }: RequestContext): CommentRecord['displayName'] {
  const sent = body.display_name === undefined ? {} : asObject(body.display_name, 'body.display_name');
  const types = ['integration', 'user', 'custom'] as const;
  const type = asOneOf(sent.type ?? 'integration', types, 'body.display_name.type');
  if (type === 'integration') return { type, name: bot.name };
  if (type === 'user') return { type, name: state.people[bot.personId ?? '']?.name ?? bot.name };
  const { name } = asObject(sent.custom, 'body.display_name.custom');
  return { type, name: requireString(name, 'body.display_name.custom.name', MAX_NAME) };
}

/** Exactly one of two keys must be sent. */
function requireOne(input: JsonObject, keys: [string, string], path: string): void {
  const sent = keys.filter((key) => input[key] !== undefined);
  if (sent.length === 1) return;
  const lines = keys.map((key) => `${path}.${key} should be defined, instead was \`undefined\`.`);
  throw validationError(
    sent.length === 0
      ? `body failed validation. Fix one:\n${lines.join('\n')}`
      : `body failed validation: send either ${path}.${keys[0]} or ${path}.${keys[1]}, not both.`,
  );
}

function readParent(input: Json, context: RequestContext): Target {
  const sent = asObject(input, 'body.parent');
  requireOne(sent, ['page_id', 'block_id'], 'body.parent');
  const kind = sent.page_id === undefined ? 'block' : 'page';
  const id = requireId(sent[`${kind}_id`], `body.parent.${kind}_id`);
  const entity = findVisible(id, kind, context);
  if (entity.object !== 'page' && entity.object !== kind) throw notFound(kind, id, context.bot.name);
  requireNotTrashed(entity);
  return { parent: { type: entity.object === 'page' ? 'page_id' : 'block_id', id }, discussionId: newId() };
}

function readDiscussion(sent: Json | undefined, context: RequestContext): Target {
  const discussionId = requireId(sent, 'body.discussion_id');
  const [first] = commentsOf(discussionId, context);
  if (!first) throw notFound('discussion', discussionId, context.bot.name);
  if (first.resolved) {
    throw validationError(
      `Discussion ${discussionId} is resolved: reopen it in Notion, or begin another one.`,
    );
  }
  return { parent: first.parent, discussionId };
}
