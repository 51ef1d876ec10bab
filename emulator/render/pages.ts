import type { RenderContext } from '../context.js';
import { renderFileOrNull } from '../files.js';
import type { JsonObject, PageRecord } from '../model.js';
import { renderProperties } from '../properties/values.js';
import { titleOf } from '../richText.js';
import { entityUrl, renderCommon, renderParent } from './common.js';

/** A page; `only` (property ids, as the `filter_properties` query has them) cuts its properties to these. */
export function renderPage(page: PageRecord, context: RenderContext, only?: string[]): JsonObject {
  return {
    object: 'page',
    id: page.id,
    ...renderCommon(page, context),
    is_archived: page.isArchived,
    is_locked: page.isLocked,
    icon: renderFileOrNull(page.icon, context),
    cover: renderFileOrNull(page.cover, context),
    parent: renderParent(context.state, page.parent),
    properties: renderProperties(context.state, page, context, only),
    url: entityUrl(titleOf(page), page.id),
    public_url: null,
  };
}

/** The `filter_properties` of a query (with or without `[]`, repeated); undefined when there is none. */
export function readFilterProperties(query: URLSearchParams): string[] | undefined {
  const ids = [...query.getAll('filter_properties'), ...query.getAll('filter_properties[]')];
  return ids.length > 0 ? ids : undefined;
}
