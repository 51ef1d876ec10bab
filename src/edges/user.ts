import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import { toUuid } from '../types/globalId.js';
import { PartialUser, toUser, type User } from '../types/user.js';
import { ifHidden } from './hidden.js';
import { fieldsIn, selectionsBelow } from './selection.js';

/** What a bare reference to a user already tells; clients add `__typename` to everything by themselves. */
const KNOWN_OF_REFERENCE = new Set(['__typename', 'id', 'notionId']);

/**
 * The user behind `created_by` and the like, where Notion sends only an id: looked up when more than the ids is asked for,
 * once per user and request. One who cannot be read stays a PartialUser.
 */
export async function userEdge(
  context: Context,
  user: User | null,
  info: GraphQLResolveInfo,
): Promise<User | null> {
  if (!isReference(user) || !asksForMore(info)) return user;
  return context.loaders.user.load(user.notionId).then(
    toUser,
    ifHidden(() => user),
  );
}

/** An id alone, and one that Notion can be asked for. */
function isReference(user: User | null): user is PartialUser {
  return user instanceof PartialUser && user.name === null && toUuid(user.notionId) !== null;
}

function asksForMore(info: GraphQLResolveInfo): boolean {
  return fieldsIn(selectionsBelow(info), info).some(({ name }) => !KNOWN_OF_REFERENCE.has(name.value));
}
