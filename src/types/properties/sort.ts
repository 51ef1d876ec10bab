import type { QueryDataSourceParameters } from '@notionhq/client';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { OneOf, writeOnly, type Writers } from '../input.js';
import { propertyKey } from './reference.js';

/** The `sorts` of a data source query as Notion takes them. */
export type NotionSorts = NonNullable<QueryDataSourceParameters['sorts']>;

/** The values are Notion's own words. */
export enum SortDirection {
  ASCENDING = 'ascending',
  DESCENDING = 'descending',
}

registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: 'Which end comes first.',
  valuesConfig: {
    ASCENDING: { description: 'From A to Z, from small to large, from old to new.' },
    DESCENDING: { description: 'From Z to A, from large to small, from new to old.' },
  },
});

@InputType({ description: 'What to order rows by: its name or its id, and a direction.' })
export class PropertySortInput {
  @Field(() => String, { nullable: true, description: 'The name of the property. Give this or `id`.' })
  name?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The `propertyId` of the property. Give this or `name`.',
  })
  id?: string | null;

  @Field(() => SortDirection, {
    defaultValue: SortDirection.ASCENDING,
    description: 'Which end comes first.',
  })
  direction!: SortDirection;
}

@OneOf()
@InputType({
  description: 'What rows are sorted by: exactly one of these. Earlier ones of a list come first.',
})
export class SortInput {
  @Field(() => PropertySortInput, {
    nullable: true,
    description: 'By what the rows hold: the same kind of order that Notion shows.',
  })
  property?: PropertySortInput;

  @Field(() => SortDirection, {
    nullable: true,
    description: 'When the row was created; needs no property for it.',
  })
  createdTime?: SortDirection;

  @Field(() => SortDirection, {
    nullable: true,
    description: 'When the row was last edited; needs no property for it.',
  })
  lastEditedTime?: SortDirection;
}

const SORTS: Writers<SortInput, NotionSorts[number]> = {
  property: (input, path) => ({ property: propertyKey(input, path), direction: input.direction }),
  createdTime: (direction) => ({ timestamp: 'created_time', direction }),
  lastEditedTime: (direction) => ({ timestamp: 'last_edited_time', direction }),
};

/** Sorts in Notion's words, in their order. `path` is the argument, for refusals. */
export function toNotionSorts(sorts: readonly SortInput[], path = 'sorts'): NotionSorts {
  return sorts.map((sort, index) => writeOnly(SORTS, sort, `${path}[${index}]`));
}
