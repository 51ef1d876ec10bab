import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';
import type { Context } from '../context.js';
import { PartialUser, toUser, type User } from '../types/user.js';
import { ifHidden } from './hidden.js';

/** What a bare reference to a user already tells. */
const KNOWN_OF_REFERENCE = new Set(['id', 'notionId']);

/**
 * The user behind `created_by` and the like, where Notion sends only an id: looked up when more than the ids is asked for,
 * once per user and request. One who cannot be read stays a PartialUser.
 */
export async function userEdge(
  context: Context,
  user: User | null,
  info: GraphQLResolveInfo,
): Promise<User | null> {
  if (!(user instanceof PartialUser) || !asksForMore(info)) return user;
  return context.loaders.user.load(user.notionId).then(
    toUser,
    ifHidden(() => user),
  );
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
