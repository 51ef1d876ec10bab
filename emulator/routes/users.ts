import type { RequestContext } from '../context.js';
import { notFound } from '../errors.js';
import { requireId } from '../id.js';
import type { JsonObject } from '../model.js';
import { paginate } from '../pagination.js';
import { fullUser } from '../render/users.js';
import type { Route } from '../route.js';

export const userRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/users', handle: list },
  { method: 'GET', path: '/v1/users/me', handle: (context) => fullUser(context.bot.id, context) },
  { method: 'GET', path: '/v1/users/:id', handle: retrieve },
];

function list(context: RequestContext): JsonObject {
  const render = (id: string) => fullUser(id, context);
  return paginate(userIds(context), context, { type: 'user', keyOf: (id) => id, render });
}

function retrieve(context: RequestContext): JsonObject {
  const id = requireId(context.params.id, 'path.user_id');
  if (!userIds(context).includes(id)) throw notFound('user', id, context.bot.name);
  return fullUser(id, context);
}

/** The people and then the bots of the workspace that the token belongs to. */
function userIds({ state, bot }: RequestContext): string[] {
  const members = state.workspaces[bot.workspaceId]?.memberIds ?? [];
  const bots = Object.values(state.bots).filter((other) => other.workspaceId === bot.workspaceId);
  return [...members, ...bots.map((other) => other.id)];
}
