import type { RequestContext } from '../context.js';
import type { JsonObject } from '../model.js';
import { slice } from '../pagination.js';
import type { Route } from '../route.js';

export const customEmojiRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/custom_emojis', handle: list },
];

/** The workspace's own emojis; `name` keeps the one that is called exactly so. */
function list(context: RequestContext): JsonObject {
  const name = context.query.get('name');
  const found = Object.values(context.state.customEmojis)
    .filter((emoji) => emoji.workspaceId === context.bot.workspaceId)
    .filter((emoji) => name === null || emoji.name === name);
  const { items, nextCursor } = slice(found, context, ({ id }) => id);
  return {
    object: 'list',
    type: 'custom_emoji',
    results: items.map(({ id, name: called, url }) => ({ id, name: called, url })),
    has_more: nextCursor !== null,
    next_cursor: nextCursor,
  };
}
