import type { RequestContext } from '../context.js';
import { find } from '../entities.js';
import type { JsonObject } from '../model.js';
import { slice } from '../pagination.js';
import { propertyItem } from '../properties/values.js';

/** `GET /v1/pages/:id/properties/:property`: one value, or the elements of a list value in pages. */
export function retrieveItem(context: RequestContext): JsonObject {
  const page = find('page', context.params.id, 'path.page_id', context);
  const found = propertyItem(context.state, page, context.params.property ?? '', context);
  if (found.kind === 'single') return found.item;
  const indexed = found.items.map((item, index) => ({ item, index }));
  const part = slice(indexed, context, ({ index }) => String(index));
  const nextUrl = part.nextCursor && `${context.baseUrl}${context.path}?start_cursor=${part.nextCursor}`;
  return {
    object: 'list',
    results: part.items.map(({ item }) => item),
    next_cursor: part.nextCursor,
    has_more: part.nextCursor !== null,
    type: 'property_item',
    property_item: { ...found.propertyItem, next_url: nextUrl },
  };
}
