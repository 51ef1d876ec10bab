import type { DataSourceObjectResponse, PageObjectResponse } from '@notionhq/client';
import { registerEnumType } from 'type-graphql';
import { enumOf } from '../shape.js';

/** Kinds of values that pages hold, as Notion's SDK lists them. */
export type ValueKind = PageObjectResponse['properties'][string]['type'];

/** Kinds of properties that data sources define, as Notion's SDK lists them. */
export type SchemaKind = DataSourceObjectResponse['properties'][string]['type'];

/** Kinds that Notion's API takes for a schema, though the SDK does not list them among what it answers. */
export type ExtraSchemaKind = 'button' | 'place' | 'location' | 'verification' | 'last_visited_time';

/** Every kind of property; the values are Notion's own words. */
export enum PropertyType {
  TITLE = 'title',
  RICH_TEXT = 'rich_text',
  NUMBER = 'number',
  SELECT = 'select',
  MULTI_SELECT = 'multi_select',
  STATUS = 'status',
  DATE = 'date',
  PEOPLE = 'people',
  FILES = 'files',
  CHECKBOX = 'checkbox',
  URL = 'url',
  EMAIL = 'email',
  PHONE_NUMBER = 'phone_number',
  RELATION = 'relation',
  ROLLUP = 'rollup',
  FORMULA = 'formula',
  UNIQUE_ID = 'unique_id',
  CREATED_TIME = 'created_time',
  CREATED_BY = 'created_by',
  LAST_EDITED_TIME = 'last_edited_time',
  LAST_EDITED_BY = 'last_edited_by',
  BUTTON = 'button',
  VERIFICATION = 'verification',
  PLACE = 'place',
  LOCATION = 'location',
  LAST_VISITED_TIME = 'last_visited_time',
  UNKNOWN = 'unknown',
}

const DESCRIPTIONS: Record<keyof typeof PropertyType, string> = {
  TITLE: 'The title: every page has exactly one.',
  RICH_TEXT: 'Formatted text.',
  NUMBER: 'A quantity, shown in a format such as percent or euro.',
  SELECT: 'One of the options that the data source lists.',
  MULTI_SELECT: 'Any of the options that the data source lists.',
  STATUS: 'One of the options that the data source lists, in groups such as To-do and Complete.',
  DATE: 'A date or a range of dates.',
  PEOPLE: 'Users and groups.',
  FILES: 'Files, in Notion or elsewhere.',
  CHECKBOX: 'Yes or no.',
  URL: 'A link.',
  EMAIL: 'An email address.',
  PHONE_NUMBER: 'How to call somebody, in any notation.',
  RELATION: 'Pages of another data source, or of the same one.',
  ROLLUP: 'Computed by Notion from the pages of a relation.',
  FORMULA: 'Computed by Notion from an expression.',
  UNIQUE_ID: 'A number that Notion counts up, maybe with a prefix.',
  CREATED_TIME: 'When the page was created.',
  CREATED_BY: 'Who created the page.',
  LAST_EDITED_TIME: 'When the page was last edited.',
  LAST_EDITED_BY: 'Who edited the page last.',
  BUTTON: 'A button; it has no value.',
  VERIFICATION: 'Whether a wiki page is verified, and by whom.',
  PLACE: 'A place on the map.',
  LOCATION: 'A place, in the older form of Notion.',
  LAST_VISITED_TIME: 'When the reader last opened the page.',
  UNKNOWN: 'A kind that this gateway does not know yet.',
};

registerEnumType(PropertyType, {
  name: 'PropertyType',
  description: 'The kind of a property.',
  valuesConfig: Object.fromEntries(
    Object.entries(DESCRIPTIONS).map(([name, description]) => [name, { description }]),
  ),
});

const toKnownType = enumOf(PropertyType);

/** Never fails: a kind that is not in the list is UNKNOWN. */
export function toPropertyType(kind: unknown): PropertyType {
  return toKnownType(kind) ?? PropertyType.UNKNOWN;
}

/**
 * Whether two property ids mean the same property. Notion answers with percent-encoded ids (`%3EQQn`) and accepts them
 * decoded too (`>QQn`), so they are compared decoded.
 */
export function samePropertyId(a: string, b: string): boolean {
  return a === b || decodePropertyId(a) === decodePropertyId(b);
}

/** A property id without percent-encoding; text that is no valid encoding stays as it is. */
export function decodePropertyId(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
