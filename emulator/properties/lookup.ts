import type { DataSourceRecord, PageRecord, PropertySchemaRecord, State } from '../model.js';

/** The schema of the one property that a page outside every data source has. */
export const PAGE_TITLE: PropertySchemaRecord = {
  id: 'title',
  name: 'title',
  description: null,
  type: 'title',
  config: {},
};

/** A property id as answers carry it: percent-encoded. */
export function encodePropertyId(id: string): string {
  return encodeURIComponent(id);
}

/** The property with this name, id or percent-encoded id: names win, as in Notion. */
export function findProperty(
  properties: readonly PropertySchemaRecord[],
  key: string,
): PropertySchemaRecord | undefined {
  const id = decode(key);
  return (
    properties.find((property) => property.name === key) ??
    properties.find((property) => property.id === key || property.id === id)
  );
}

/** The data source with this id, trashed or not. */
export function findSource(state: State, id: string): DataSourceRecord | undefined {
  const entity = state.entities[id];
  return entity?.object === 'data_source' ? entity : undefined;
}

/** The page with this id, trashed or not. */
export function findPage(state: State, id: string): PageRecord | undefined {
  const entity = state.entities[id];
  return entity?.object === 'page' ? entity : undefined;
}

/** The data source whose row the page is; null for a page outside every data source. */
export function sourceOf(state: State, page: PageRecord): DataSourceRecord | null {
  return page.parent.type === 'data_source_id' ? (findSource(state, page.parent.id) ?? null) : null;
}

/** What properties a page has, in schema order. */
export function propertiesOf(state: State, page: PageRecord): readonly PropertySchemaRecord[] {
  return sourceOf(state, page)?.properties ?? [PAGE_TITLE];
}

/** The rows of a data source in the order they were made, trashed ones too. */
export function rowsOf(state: State, sourceId: string): PageRecord[] {
  return pagesOf(state, sourceId).filter(({ template }) => template === undefined);
}

/** The templates of a data source in the order they were made, trashed ones too. */
export function templatesOf(state: State, sourceId: string): PageRecord[] {
  return pagesOf(state, sourceId).filter(({ template }) => template !== undefined);
}

/** Rows and templates: all that has the properties of a data source. */
export function pagesOf(state: State, sourceId: string): PageRecord[] {
  return Object.values(state.entities).filter(
    (entity): entity is PageRecord =>
      entity.object === 'page' && entity.parent.type === 'data_source_id' && entity.parent.id === sourceId,
  );
}

function decode(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}
