import type {
  CreateViewParameters,
  DeleteViewQueryParameters,
  UpdateViewParameters,
} from '@notionhq/client/build/src/api-endpoints.js';
import { badInput } from '../../errors.js';
import { requireId, toUuid } from '../globalId.js';
import { toNotionCondition, toNotionFilter } from '../properties/filter.js';
import { checkCondition, checkFilter, checkSorts } from '../properties/filterCheck.js';
import type { FilterInput } from '../properties/filterInputs.js';
import type { Schema } from '../properties/reference.js';
import { toNotionSorts, type SortInput } from '../properties/sort.js';
import { checkKind, toNotionConfiguration } from './configurationWrite.js';
import type * as mutations from './mutations.js';
import { findIn, usesNames } from './propertyIds.js';
import type { NotionQuickFilters } from './requests.js';
import { toNotionTarget } from './target.js';
import type { View } from './view.js';

type Looks = Pick<mutations.UpdateViewInput, 'filter' | 'sorts' | 'quickFilters' | 'configuration'>;

/** Whether the schema of the data source is needed: to hold filters and sorts against, or for the ids of properties that are named. */
export function needsSchema({ filter, sorts, quickFilters, configuration }: Looks, path: string): boolean {
  if (filter || (quickFilters && quickFilters.length > 0)) return true;
  if (sorts?.some(({ property }) => property)) return true;
  if (!configuration) return false;
  return usesNames((find) => toNotionConfiguration(configuration, `${path}.configuration`, find));
}

/** Checks a new view, then gives it in Notion's words. Without a schema all is checked that needs none. */
export function toNotionView(
  input: mutations.CreateViewInput,
  path: string,
  schema: Schema | null,
): CreateViewParameters {
  const { name, type, filter, sorts, quickFilters, configuration } = input;
  if (configuration) checkKind(configuration, type, `${path}.configuration`);
  return {
    ...toNotionTarget(input.target, `${path}.target`),
    data_source_id: requireId(input.dataSource, 'dataSource', `${path}.dataSource`),
    name: checkName(name, `${path}.name`),
    type,
    ...(filter && { filter: filterOf(filter, `${path}.filter`, schema) }),
    ...(sorts && sorts.length > 0 && { sorts: sortsOf(sorts, `${path}.sorts`, schema) }),
    ...(quickFilters && {
      quick_filters: toQuickFilters(quickFilters, `${path}.quickFilters`, schema) as NotionQuickFilters,
    }),
    ...(configuration && {
      configuration: toNotionConfiguration(configuration, `${path}.configuration`, findIn(schema)),
    }),
  };
}

/** Checks what changes of a view, then gives it in Notion's words: what was left out is not sent, null clears. */
export function toNotionViewChange(
  input: mutations.UpdateViewInput,
  path: string,
  schema: Schema | null,
): UpdateViewParameters {
  const { name, filter, sorts, quickFilters, configuration } = input;
  const change = {
    ...(typeof name === 'string' && { name: checkName(name, `${path}.name`) }),
    ...(filter !== undefined && { filter: filter && filterOf(filter, `${path}.filter`, schema) }),
    ...(sorts !== undefined && { sorts: sorts && propertySorts(sorts, `${path}.sorts`, schema) }),
    ...(quickFilters !== undefined && {
      quick_filters: quickFilters && toQuickFilters(quickFilters, `${path}.quickFilters`, schema),
    }),
    ...(configuration && {
      configuration: toNotionConfiguration(configuration, `${path}.configuration`, findIn(schema)),
    }),
  };
  if (Object.keys(change).length > 0) {
    return { view_id: requireId(input.id, 'view', `${path}.id`), ...change };
  }
  throw badInput(path, `\`${path}\` says nothing: give at least one field to change beside \`id\`.`);
}

/** Refuses the configuration of another kind than that of the view. */
export function checkChange(
  { configuration }: mutations.UpdateViewInput,
  { type }: View,
  path: string,
): void {
  if (configuration) checkKind(configuration, type, `${path}.configuration`);
}

/** Which query ends, in Notion's words. */
export function toQueryDeletion(
  { view, queryId }: mutations.DeleteViewQueryInput,
  path: string,
): DeleteViewQueryParameters {
  const id = toUuid(queryId);
  if (id) return { view_id: requireId(view, 'view', `${path}.view`), query_id: id };
  const at = `${path}.queryId`;
  throw badInput(
    at,
    `\`${at}\` is no id of a query: send the \`queryId\` that \`rows\` of the view answered.`,
  );
}

function checkName(name: string, path: string): string {
  if (name.trim() !== '') return name;
  throw badInput(path, `\`${path}\` is empty: give the view a name.`);
}

/** The SDK types filters and sorts of a view as empty records; they are those of a query. */
function filterOf(
  filter: FilterInput,
  path: string,
  schema: Schema | null,
): NonNullable<CreateViewParameters['filter']> {
  if (schema) checkFilter(filter, schema, path);
  return toNotionFilter(filter, path) as unknown as NonNullable<CreateViewParameters['filter']>;
}

function sortsOf(
  sorts: SortInput[],
  path: string,
  schema: Schema | null,
): NonNullable<CreateViewParameters['sorts']> {
  if (schema) checkSorts(sorts, schema, path);
  return toNotionSorts(sorts, path) as unknown as NonNullable<CreateViewParameters['sorts']>;
}

function propertySorts(
  sorts: SortInput[],
  path: string,
  schema: Schema | null,
): NonNullable<UpdateViewParameters['sorts']> {
  if (schema) checkSorts(sorts, schema, path);
  return toNotionSorts(sorts, path).map((sort, index) => {
    if ('property' in sort) return sort;
    throw badInput(
      `${path}[${index}]`,
      `\`${path}[${index}]\` is a time of the row: Notion changes a view to sorts by properties only.`,
    );
  });
}

/** From the id of each property to its condition; null takes its quick filter away. */
function toQuickFilters(
  filters: readonly mutations.QuickFilterChangeInput[],
  path: string,
  schema: Schema | null,
): Record<string, NotionQuickFilters[string] | null> {
  const find = findIn(schema);
  const entries = new Map<string, NotionQuickFilters[string] | null>();
  filters.forEach(({ property, filter }, index) => {
    const at = `${path}[${index}]`;
    const { id, name, kind } = find(property, `${at}.property`);
    if (entries.has(id))
      throw badInput(at, `\`${at}\` names ${name} again: a property has one quick filter.`);
    if (filter && kind !== null) checkCondition(filter, { id, name, kind }, `${at}.filter`);
    entries.set(
      id,
      filter ? (toNotionCondition(filter, `${at}.filter`) as NotionQuickFilters[string]) : null,
    );
  });
  return Object.fromEntries(entries);
}
