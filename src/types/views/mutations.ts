import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { OneOf } from '../input.js';
import { FilterInput, PropertyConditionInput } from '../properties/filterInputs.js';
import { PropertyReferenceInput } from '../properties/reference.js';
import { SortInput } from '../properties/sort.js';
import { ViewConfigurationInput } from './configurationInputs.js';
import { View, ViewType } from './view.js';

/** The ends of the tabs of a database; the values are Notion's own words. */
export const TabEnd = { START: 'start', END: 'end' } as const;
export type TabEnd = (typeof TabEnd)[keyof typeof TabEnd];

registerEnumType(TabEnd, {
  name: 'TabEnd',
  description: 'An end of the tabs of a database.',
  valuesConfig: {
    START: { description: 'Before the first tab.' },
    END: { description: 'Behind the last tab.' },
  },
});

@OneOf()
@InputType({ description: 'Where a new view goes among the tabs of its database: exactly one of these.' })
export class ViewPositionInput {
  @Field(() => TabEnd, { nullable: true, description: 'At the start or at the end.' })
  at?: TabEnd;

  @Field(() => ID, {
    nullable: true,
    description: 'Behind this view of the same database: an id, a UUID, or a Notion link to it.',
  })
  after?: string;
}

@OneOf()
@InputType({ description: 'Where a new widget goes on its dashboard: exactly one of these.' })
export class WidgetPlacementInput {
  @Field(() => Int, {
    nullable: true,
    description: 'Into a row of its own, which becomes this one; rows are counted from 0.',
  })
  newRow?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Into this row, behind its widgets; rows are counted from 0.',
  })
  existingRow?: number;
}

@InputType({ description: 'A database that gets a new view.' })
export class ViewDatabaseInput {
  @Field(() => ID, { description: 'The database: an id, a UUID, or a Notion link.' })
  id!: string;

  @Field(() => ViewPositionInput, {
    nullable: true,
    description: 'Where among its tabs; at the end by default.',
  })
  position?: ViewPositionInput | null;
}

@InputType({ description: 'A dashboard that gets a new widget.' })
export class ViewDashboardInput {
  @Field(() => ID, { description: 'The dashboard: the id of a view, a UUID, or a Notion link to it.' })
  id!: string;

  @Field(() => WidgetPlacementInput, {
    nullable: true,
    description: 'Where on it; in a new row at the end by default.',
  })
  placement?: WidgetPlacementInput | null;
}

@InputType({ description: 'A page that gets a new linked database.' })
export class ViewPageInput {
  @Field(() => ID, { description: 'The page: an id, a UUID, or a Notion link to it.' })
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Behind this block, which must lie directly in the page; at the end when left out.',
  })
  after?: string | null;
}

@OneOf()
@InputType({ description: 'Where a new view goes: exactly one of these.' })
export class ViewTargetInput {
  @Field(() => ViewDatabaseInput, { nullable: true, description: 'Onto this database, as a tab.' })
  database?: ViewDatabaseInput;

  @Field(() => ViewDashboardInput, { nullable: true, description: 'Onto this dashboard, as a widget.' })
  dashboard?: ViewDashboardInput;

  @Field(() => ViewPageInput, { nullable: true, description: 'Into this page, as a linked database.' })
  page?: ViewPageInput;
}

@InputType({ description: 'A filter above a view, which people see and change with a click.' })
export class QuickFilterInput {
  @Field(() => PropertyReferenceInput, { description: 'What is filtered by.' })
  property!: PropertyReferenceInput;

  @Field(() => PropertyConditionInput, { description: 'What it must be.' })
  filter!: PropertyConditionInput;
}

@InputType({ description: 'What becomes of the quick filter of one property.' })
export class QuickFilterChangeInput {
  @Field(() => PropertyReferenceInput, { description: 'What is filtered by.' })
  property!: PropertyReferenceInput;

  @Field(() => PropertyConditionInput, {
    nullable: true,
    description: 'What it must be; null or left out: its quick filter goes.',
  })
  filter?: PropertyConditionInput | null;
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

  @Field(() => [QuickFilterInput], {
    nullable: true,
    description: 'Filters above it that people change with a click: one for a property.',
  })
  quickFilters?: QuickFilterInput[] | null;

  @Field(() => ViewConfigurationInput, {
    nullable: true,
    description: 'How it looks: the configuration of its `type`. As Notion has it by default when left out.',
  })
  configuration?: ViewConfigurationInput | null;
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

  @Field(() => [QuickFilterChangeInput], {
    nullable: true,
    description: 'Quick filters that are set or go; those of other properties stay. Null: all of them go.',
  })
  quickFilters?: QuickFilterChangeInput[] | null;

  @Field(() => ViewConfigurationInput, {
    nullable: true,
    description:
      'How it looks from now on: the configuration of its kind. What it leaves out stays as it is.',
  })
  configuration?: ViewConfigurationInput | null;
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

@InputType({ description: 'What `deleteViewQuery` does.' })
export class DeleteViewQueryInput {
  @Field(() => ID, { description: 'The view: an id, a UUID, or a Notion link to it.' })
  view!: string;

  @Field(() => ID, { description: 'The `queryId` of its rows.' })
  queryId!: string;
}

@ObjectType({ description: 'What `deleteViewQuery` did.' })
export class DeleteViewQueryPayload {
  @Field(() => ID, { description: 'The query that is no more; its cursors lead nowhere.' })
  readonly queryId!: string;
}
