import type { GetViewResponse } from '@notionhq/client/build/src/api-endpoints.js';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, PageInfo } from '../connection.js';
import type { RawContent } from '../content.js';
import { toGlobalId, toUuid } from '../globalId.js';
import { Node } from '../node.js';
import { Parent, toParent } from '../parent.js';
import { SortDirection } from '../properties/sort.js';
import { DateTime, Json, toInstant } from '../scalars.js';
import { asTextOrNull, enumOf, make } from '../shape.js';
import { toUser, type User } from '../user.js';
import { toViewConfiguration, ViewConfiguration } from './configuration.js';
import { listOf } from './parts.js';

/** The kinds of views; the values are Notion's own words. */
export const ViewType = {
  TABLE: 'table',
  BOARD: 'board',
  LIST: 'list',
  CALENDAR: 'calendar',
  TIMELINE: 'timeline',
  GALLERY: 'gallery',
  FORM: 'form',
  CHART: 'chart',
  MAP: 'map',
  DASHBOARD: 'dashboard',
} as const satisfies Record<Uppercase<GetViewResponse['type']>, string>;
export type ViewType = GetViewResponse['type'];

registerEnumType(ViewType, {
  name: 'ViewType',
  description: 'The kinds of views.',
  valuesConfig: {
    TABLE: { description: 'Rows in lines.' },
    BOARD: { description: 'Cards in columns.' },
    LIST: { description: 'A plain list.' },
    CALENDAR: { description: 'Rows on the days of a calendar.' },
    TIMELINE: { description: 'Rows as bars along time.' },
    GALLERY: { description: 'Cards in a grid.' },
    FORM: { description: 'A form that makes rows.' },
    CHART: { description: 'A chart over the rows.' },
    MAP: { description: 'Rows on a map.' },
    DASHBOARD: { description: 'Other views side by side.' },
  },
});

@ObjectType({ description: 'What the rows of a view are sorted by; earlier ones of a list come first.' })
class ViewSort {
  @Field(() => String, {
    nullable: true,
    description: 'The name or the id of the property; null when it is one of the times that every row has.',
  })
  readonly property!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '`created_time` or `last_edited_time`; null when it is a property.',
  })
  readonly timestamp!: string | null;

  @Field(() => SortDirection, { nullable: true, description: 'Which end comes first.' })
  readonly direction!: SortDirection | null;
}

@ObjectType({
  implements: Node,
  description:
    'A view of a data source: which rows, in which order, and how they look. Everything but ids, parent and type is null when `isPartial` is true. Mirrors Notion’s view object.',
})
export class View extends Node {
  @Field(() => ID, { description: 'The UUID that Notion knows this by, with dashes.' })
  readonly notionId!: string;

  @Field(() => Boolean, { description: 'True when Notion shows no more than the kind of it.' })
  readonly isPartial!: boolean;

  @Field(() => String, { nullable: true, description: 'The name on its tab.' })
  readonly name!: string | null;

  @Field(() => ViewType, { nullable: true, description: 'The kind; null for one newer than this gateway.' })
  readonly type!: ViewType | null;

  @Field(() => Parent, { nullable: true, description: 'The database on which it stands.' })
  readonly parent!: Parent | null;

  @Field(() => String, { nullable: true, description: 'Where people with access open it in Notion.' })
  readonly url!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The global id of the data source that it shows; null for a dashboard.',
  })
  readonly dataSourceId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The global id of the dashboard on which it is a widget; null for other views.',
  })
  readonly dashboardId!: string | null;

  @Field(() => Json, { nullable: true, description: 'Which rows it shows, as Notion words filters.' })
  readonly filter!: unknown;

  @Field(() => [ViewSort], { description: 'The order of its rows.' })
  readonly sorts!: readonly ViewSort[];

  @Field(() => Json, {
    nullable: true,
    description: 'The quick filters above it: from property to condition, as Notion words filters.',
  })
  readonly quickFilters!: unknown;

  @Field(() => ViewConfiguration, {
    nullable: true,
    description: 'How it looks; null until somebody has changed that.',
  })
  readonly configuration!: ViewConfiguration | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was made.' })
  readonly createdTime!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was changed last.' })
  readonly lastEditedTime!: string | null;

  /** Filter and sorts in Notion's words, with which its data source can be queried. */
  readonly rawQuery!: { filter: unknown; sorts: unknown };
  /** The data source behind it, and who made and changed it: references, which the edges look up. */
  readonly dataSourceUuid!: string | null;
  readonly createdByUser!: User | null;
  readonly lastEditedByUser!: User | null;
}

/** The views of a database or of a data source. */
export const ViewConnection = connectionOf<View>('View', () => View, 'views');

@ObjectType({ description: 'One row of a view, with its place in the list.' })
export class ViewRowEdge {
  @Field(() => String, { description: 'Names this place; send it as `after` to continue behind it.' })
  readonly cursor!: string;

  @Field(() => ID, { description: 'The global id of the row: it costs no further call.' })
  readonly pageId!: string;

  readonly uuid!: string;

  /** The view, whose filter and order find many of its rows together, and how many rows it has. */
  readonly origin!: { view: View; rowCount: number };
}

@ObjectType({ description: 'A page of the rows of a view.' })
export class ViewRowConnection {
  @Field(() => [ViewRowEdge], { description: 'The rows with their cursors, in order.' })
  readonly edges!: readonly ViewRowEdge[];

  @Field(() => PageInfo, { description: 'Where this page ends and whether there is more.' })
  readonly pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many rows the view shows; at most 10,000 are counted.' })
  readonly totalCount!: number;

  @Field(() => Boolean, {
    description: 'False when there are more than the 10,000 rows that Notion gives for one view.',
  })
  readonly isComplete!: boolean;

  @Field(() => ID, {
    description:
      'Notion’s query that holds the rows in their order, so that every page is of one moment. Who needs no further page may end it with `deleteViewQuery`.',
  })
  readonly queryId!: string;

  @Field(() => DateTime, {
    description: 'When Notion forgets the query by itself: its cursors are refused from then on.',
  })
  readonly expiresAt!: string;
}

const toType = enumOf(ViewType);
const toDirection = enumOf(SortDirection);

/** A view as Notion sends it, whole or as a bare reference. */
export function toView(raw: RawContent): View {
  const notionId = toUuid(raw.id) ?? raw.id;
  const dataSourceUuid = uuidOf(raw.data_source_id);
  const dashboard = uuidOf(raw.dashboard_view_id);
  return make(View, {
    id: toGlobalId('view', notionId),
    notionId,
    isPartial: !('created_time' in raw),
    name: asTextOrNull(raw.name),
    type: toType(raw.type),
    parent: toParent(raw.parent),
    url: asTextOrNull(raw.url),
    dataSourceId: dataSourceUuid && toGlobalId('dataSource', dataSourceUuid),
    dashboardId: dashboard && toGlobalId('view', dashboard),
    rawQuery: { filter: raw.filter ?? undefined, sorts: raw.sorts ?? undefined },
    filter: raw.filter ?? null,
    sorts: listOf(raw.sorts, toSort),
    quickFilters: raw.quick_filters ?? null,
    configuration: toViewConfiguration(raw.configuration),
    createdTime: toInstant(raw.created_time),
    lastEditedTime: toInstant(raw.last_edited_time),
    dataSourceUuid,
    createdByUser: toUser(raw.created_by),
    lastEditedByUser: toUser(raw.last_edited_by),
  });
}

function toSort(raw: Record<string, unknown>): ViewSort {
  return make(ViewSort, {
    property: asTextOrNull(raw.property),
    timestamp: asTextOrNull(raw.timestamp),
    direction: toDirection(raw.direction),
  });
}

function uuidOf(value: unknown): string | null {
  return typeof value === 'string' ? toUuid(value) : null;
}
