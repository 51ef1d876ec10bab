import type { CreateViewParameters } from '@notionhq/client/build/src/api-endpoints.js';

/** A configuration as Notion takes it, of any kind. */
export type NotionConfiguration = NonNullable<CreateViewParameters['configuration']>;

/** The kinds of views that can be told how they look: all but dashboards. */
export type ConfigurationKind = NotionConfiguration['type'];

/** The configuration that Notion takes for one kind of view. */
export type ConfigurationOf<K extends ConfigurationKind> = Extract<NotionConfiguration, { type: K }>;

/** What rows are grouped by, as Notion takes it. */
export type NotionGroupBy = ConfigurationOf<'board'>['group_by'];
export type GroupKind = NotionGroupBy['type'];
/** Kinds that are alike share a type: it is that of any of them. */
export type GroupByOf<K extends GroupKind> = NotionGroupBy extends infer G
  ? G extends { type: infer T }
    ? K extends T
      ? G
      : never
    : never
  : never;

/** How one property is shown, as Notion takes it. */
export type NotionViewProperty = NonNullable<ConfigurationOf<'list'>['properties']>[number];

export type NotionQuickFilters = NonNullable<CreateViewParameters['quick_filters']>;

/** A part as the compiler wants it written: no key of Notion's may be forgotten; what is undefined is not sent. */
export type Complete<T> = T extends unknown ? { [K in keyof Required<T>]: T[K] } : never;
