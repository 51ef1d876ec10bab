import type { RequestContext } from '../context.js';
import { appendChild, find, parentOf, removeChild, requireNotTrashed, touch } from '../entities.js';
import { shapeError, validationError } from '../errors.js';
import type { EntityRecord, JsonObject, PageRecord } from '../model.js';
import { readPageParent } from '../pageParents.js';
import { propertiesOf } from '../properties/lookup.js';
import { applyValues, initialValues } from '../properties/values.js';
import { renderPage } from '../render/pages.js';

/** `POST /v1/pages/:id/move`: below another page or into a data source, where properties of the same name and kind stay. */
export function movePage(context: RequestContext): JsonObject {
  const page = find('page', context.params.id, 'path.page_id', context);
  requireNotTrashed(page);
  if (context.body.parent === undefined) throw shapeError('body.parent', 'defined', undefined);
  const target = readPageParent(context.body.parent, context, ['page_id', 'data_source_id']);
  refuseCycle(page, target.page ?? target.source, context);
  const carried = valuesByName(page, context);
  dropReferences(page, context);
  removeChild(context.state, page);
  page.parent = target.record;
  page.values = initialValues(target.source);
  for (const schema of propertiesOf(context.state, page)) {
    const name = schema.type === 'title' ? 'title' : `${schema.type}:${schema.name}`;
    const value = carried.get(name);
    if (value !== undefined) applyValues(context.state, page, { [schema.id]: value });
  }
  delete page.privateTo;
  delete page.template;
  appendChild(context.state, target.record, page.id);
  touch(page, context);
  context.changed();
  return renderPage(page, context);
}

/** Relations stay behind with the schema that they belong to, and so does the number of a row. */
function valuesByName(page: PageRecord, context: RequestContext) {
  const kept = propertiesOf(context.state, page).filter(
    ({ type }) => type !== 'relation' && type !== 'unique_id',
  );
  return new Map(
    kept.map((schema) => [
      schema.type === 'title' ? 'title' : `${schema.type}:${schema.name}`,
      page.values[schema.id],
    ]),
  );
}

function dropReferences(page: PageRecord, context: RequestContext): void {
  const relations = propertiesOf(context.state, page).filter(({ type }) => type === 'relation');
  applyValues(context.state, page, Object.fromEntries(relations.map(({ id }) => [id, []])));
}

function refuseCycle(page: PageRecord, target: EntityRecord | null, context: RequestContext): void {
  for (let above = target; above; above = parentOf(context.state, above)) {
    if (above.id === page.id)
      throw validationError('A page cannot be moved below itself: choose another parent.');
  }
}
