import type { Context } from '../context.js';
import type { Connection, ForwardArgs } from '../types/connection.js';
import { toPageTemplate, type PageTemplate } from '../types/pageTemplate.js';
import { paginate } from './paginate.js';

interface TemplateQuery extends ForwardArgs {
  name?: string | null;
}

/** One page of the templates that rows of a data source can be filled from. */
export function templatesOf(
  { notion }: Context,
  id: string,
  args: TemplateQuery,
): Promise<Connection<PageTemplate>> {
  const query = args.name ? { name: args.name } : {};
  return paginate(
    {
      name: ['templates', id, query],
      fetch: async (cursor, size) => {
        const { templates, ...page } = await notion.call('listDataSourceTemplates', {
          data_source_id: id,
          ...query,
          ...(cursor && { start_cursor: cursor }),
          page_size: size,
        });
        return { ...page, results: templates };
      },
      toNode: toPageTemplate,
    },
    args,
  );
}
