import type { CreateViewParameters, UpdateViewParameters } from '@notionhq/client/build/src/api-endpoints.js';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { badInput } from '../../errors.js';
import { requireId } from '../globalId.js';
import { OneOf, writeOnly, type Writers } from '../input.js';
import { toNotionFilter } from '../properties/filter.js';
import { FilterInput } from '../properties/filterInputs.js';
import { SortInput, toNotionSorts } from '../properties/sort.js';
import { View, ViewType } from './view.js';

@OneOf()
@InputType({ description: 'Where a new view goes: exactly one of these.' })
export class ViewTargetInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Onto this database, as its last tab: an id, a UUID, or a Notion link.',
  })
  database?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Onto this dashboard, as a widget in a row of its own: the id of a view, or a UUID.',
  })
  dashboard?: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Into this page, as a linked database at its end: an id, a UUID, or a Notion link to the page.',
  })
  page?: string;
}

@InputType({ description: 'What `createView` does.' })
export class CreateViewInput {
  @Field(() => ViewTargetInput, { description: 'Where the view goes.' })
  target!: ViewTargetInput;

  @Field(() => ID, { description: 'The data source that it shows: an id or a UUID.' })
  dataSource!: string;

  @Field(() => String, { description: 'The name on its tab.' })
  name!: string;

  @Field(() => ViewType, { description: 'The kind; a view stays of its kind.' })
  type!: ViewType;

  @Field(() => FilterInput, { nullable: true, description: 'Which rows it shows; all when left out.' })
  filter?: FilterInput | null;

  @Field(() => [SortInput], { nullable: true, description: 'The order of its rows.' })
  sorts?: SortInput[] | null;
}

@ObjectType({ description: 'What `createView` did.' })
export class CreateViewPayload {
  @Field(() => View, { description: 'The new view.' })
  readonly view!: View;
}

@InputType({ description: 'What `updateView` does. What is left out stays as it is.' })
export class UpdateViewInput {
  @Field(() => ID, { description: 'The view: an id, a UUID, or a Notion link to it.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'The new name.' })
  name?: string | null;

  @Field(() => FilterInput, { nullable: true, description: 'Which rows it shows; null: all of them.' })
  filter?: FilterInput | null;

  @Field(() => [SortInput], {
    nullable: true,
    description: 'The order of its rows, by properties only; null: Notion’s own order.',
  })
  sorts?: SortInput[] | null;
}

@ObjectType({ description: 'What `updateView` did.' })
export class UpdateViewPayload {
  @Field(() => View, { description: 'The view as it is now.' })
  readonly view!: View;
}

@InputType({ description: 'What `deleteView` does.' })
export class DeleteViewInput {
  @Field(() => ID, { description: 'The view: an id, a UUID, or a Notion link to it.' })
  id!: string;
}

@ObjectType({ description: 'What `deleteView` did.' })
export class DeleteViewPayload {
  @Field(() => View, { description: 'What is left to say of the view: its ids, its kind and its database.' })
  readonly view!: View;
}

type Target = Pick<CreateViewParameters, 'database_id' | 'view_id' | 'create_database'>;

const TARGETS: Writers<ViewTargetInput, Target> = {
  database: (id, path) => ({ database_id: requireId(id, 'database', path) }),
  dashboard: (id, path) => ({ view_id: requireId(id, 'view', path) }),
  page: (id, path) => ({
    create_database: { parent: { type: 'page_id', page_id: requireId(id, 'page', path) } },
  }),
};

/** Checks a new view, then gives it in Notion's words. */
export function toNotionView(input: CreateViewInput, path: string): CreateViewParameters {
  const { name, type, filter, sorts } = input;
  return {
    ...writeOnly(TARGETS, input.target, `${path}.target`),
    data_source_id: requireId(input.dataSource, 'dataSource', `${path}.dataSource`),
    name: checkName(name, `${path}.name`),
    type,
    ...(filter && { filter: filterOf(filter, `${path}.filter`) }),
    ...(sorts && sorts.length > 0 && { sorts: sortsOf(sorts, `${path}.sorts`) }),
  };
}

/** Checks what changes of a view, then gives it in Notion's words: what was left out is not sent, null clears. */
export function toNotionViewChange(input: UpdateViewInput, path: string): UpdateViewParameters {
  const { name, filter, sorts } = input;
  const change = {
    ...(typeof name === 'string' && { name: checkName(name, `${path}.name`) }),
    ...(filter !== undefined && { filter: filter && filterOf(filter, `${path}.filter`) }),
    ...(sorts !== undefined && { sorts: sorts && propertySorts(sorts, `${path}.sorts`) }),
  };
  if (Object.keys(change).length > 0) {
    return { view_id: requireId(input.id, 'view', `${path}.id`), ...change };
  }
  throw badInput(path, `\`${path}\` says nothing: give at least one field to change beside \`id\`.`);
}

function checkName(name: string, path: string): string {
  if (name.trim() !== '') return name;
  throw badInput(path, `\`${path}\` is empty: give the view a name.`);
}

/** The SDK types filters and sorts of a view as empty records; they are those of a query. */
function filterOf(filter: FilterInput, path: string): NonNullable<CreateViewParameters['filter']> {
  return toNotionFilter(filter, path) as unknown as NonNullable<CreateViewParameters['filter']>;
}

function sortsOf(sorts: SortInput[], path: string): NonNullable<CreateViewParameters['sorts']> {
  return toNotionSorts(sorts, path) as unknown as NonNullable<CreateViewParameters['sorts']>;
}

function propertySorts(sorts: SortInput[], path: string): NonNullable<UpdateViewParameters['sorts']> {
  return toNotionSorts(sorts, path).map((sort, index) => {
    if ('property' in sort) return sort;
    throw badInput(
      `${path}[${index}]`,
      `\`${path}[${index}]\` is a time of the row: Notion changes a view to sorts by properties only.`,
    );
  });
}
