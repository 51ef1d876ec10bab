import type { Context } from '../context.js';
import { toComment, type Comment } from '../types/comment.js';
import type { Connection, ForwardArgs } from '../types/connection.js';
import { ifHidden } from './hidden.js';
import { paginate } from './paginate.js';

/** The comment behind a reference; a partial one when it is not shared. */
export function commentEdge({ loaders }: Context, id: string): Promise<Comment> {
  return loaders.comment.load(id).then(
    toComment,
    ifHidden(() => toComment({ id })),
  );
}

/** One page of the open comments on exactly this page or block, oldest first. */
export function commentsOn(
  { notion, loaders }: Context,
  uuid: string,
  args: ForwardArgs,
): Promise<Connection<Comment>> {
  return paginate(
    {
      name: ['comments', uuid],
      fetch: async (cursor, size) => {
        const page = await notion.call('listComments', {
          block_id: uuid,
          ...(cursor && { start_cursor: cursor }),
          page_size: size,
        });
        loaders.primeAll(page.results);
        return page;
      },
      toNode: toComment,
    },
    args,
  );
}
