import type { DataSourceObjectResponse } from '@notionhq/client';
import { registerEnumType } from 'type-graphql';
import { enumOf, ShapeError } from '../shape.js';

type RollupSchema = Extract<DataSourceObjectResponse['properties'][string], { type: 'rollup' }>;

/** How a rollup puts its values together; the values are Notion's own words. */
export enum RollupFunction {
  COUNT = 'count',
  COUNT_VALUES = 'count_values',
  EMPTY = 'empty',
  NOT_EMPTY = 'not_empty',
  UNIQUE = 'unique',
  SHOW_UNIQUE = 'show_unique',
  PERCENT_EMPTY = 'percent_empty',
  PERCENT_NOT_EMPTY = 'percent_not_empty',
  SUM = 'sum',
  AVERAGE = 'average',
  MEDIAN = 'median',
  MIN = 'min',
  MAX = 'max',
  RANGE = 'range',
  EARLIEST_DATE = 'earliest_date',
  LATEST_DATE = 'latest_date',
  DATE_RANGE = 'date_range',
  CHECKED = 'checked',
  UNCHECKED = 'unchecked',
  PERCENT_CHECKED = 'percent_checked',
  PERCENT_UNCHECKED = 'percent_unchecked',
  COUNT_PER_GROUP = 'count_per_group',
  PERCENT_PER_GROUP = 'percent_per_group',
  SHOW_ORIGINAL = 'show_original',
}

/** Keyed by the SDK's words, so that the compiler names a function that the enum lacks. */
const DESCRIPTIONS: Record<`${RollupFunction}` | RollupSchema['rollup']['function'], string> = {
  count: 'How many pages there are.',
  count_values: 'How many values there are, empty ones left out.',
  empty: 'How many pages have no value.',
  not_empty: 'How many pages have a value.',
  unique: 'How many different values there are.',
  show_unique: 'The different values, each once.',
  percent_empty: 'The share of pages without a value, from 0 to 1.',
  percent_not_empty: 'The share of pages with a value, from 0 to 1.',
  sum: 'The sum of the numbers.',
  average: 'The mean of the numbers.',
  median: 'The middle one of the numbers.',
  min: 'The smallest number.',
  max: 'The largest number.',
  range: 'The largest number less the smallest.',
  earliest_date: 'The first date.',
  latest_date: 'The last date.',
  date_range: 'From the first date to the last.',
  checked: 'How many boxes are checked.',
  unchecked: 'How many boxes are not checked.',
  percent_checked: 'The share of boxes that are checked, from 0 to 1.',
  percent_unchecked: 'The share of boxes that are not checked, from 0 to 1.',
  count_per_group: 'How many pages stand in the chosen group of a status.',
  percent_per_group: 'The share of pages in the chosen group of a status, from 0 to 1.',
  show_original: 'The values as they are.',
};

registerEnumType(RollupFunction, {
  name: 'RollupFunction',
  description: 'How a rollup puts the values of the related pages together.',
  valuesConfig: Object.fromEntries(
    Object.entries(RollupFunction).map(([name, word]) => [name, { description: DESCRIPTIONS[word] }]),
  ),
});

const toKnown = enumOf(RollupFunction);

/** Throws ShapeError for a function that this version of the gateway does not know, so that all of it is handed on raw. */
export function readRollupFunction(word: unknown): RollupFunction {
  const known = toKnown(word);
  if (known) return known;
  throw new ShapeError('expected a rollup function');
}
