import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';
import type { Context } from '../context.js';
import { toUuid } from '../types/globalId.js';
import { PartialUser, toUser, type User } from '../types/user.js';
import { ifHidden } from './hidden.js';

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
  return info.fieldNodes.some(({ selectionSet }) => selectionSet && selectsMore(selectionSet, info));
}

function selectsMore({ selections }: SelectionSetNode, info: GraphQLResolveInfo): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return !KNOWN_OF_REFERENCE.has(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return selectsMore(selection.selectionSet, info);
    const fragment = info.fragments[selection.name.value];
    return fragment !== undefined && selectsMore(fragment.selectionSet, info);
  });
}
