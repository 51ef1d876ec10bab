import { createUnionType, Field, Float, InterfaceType, ObjectType } from 'type-graphql';
import { DateValue, toDateValue } from '../date.js';
import { Json } from '../scalars.js';
import { asBoolean, asNumber, asText, kindOf, listOf, make, nullable, rowOf } from '../shape.js';
import { RollupFunction } from './rollupFunction.js';
import { PropertyValue } from './values.js';

@ObjectType({ description: 'A text that Notion computed.' })
class ComputedText {
  @Field(() => String, { nullable: true, description: 'The text; null when there is none.' })
  text!: string | null;
}

@ObjectType({ description: 'A number that Notion computed.' })
class ComputedNumber {
  @Field(() => Float, { nullable: true, description: 'The number; null when there is none.' })
  number!: number | null;
}

@ObjectType({ description: 'A yes or no that Notion computed.' })
class ComputedBoolean {
  @Field(() => Boolean, { nullable: true, description: 'Yes or no; null when there is neither.' })
  boolean!: boolean | null;
}

@ObjectType({ description: 'A date or a range of dates that Notion computed.' })
class ComputedDate {
  @Field(() => DateValue, { nullable: true, description: 'The date; null when there is none.' })
  date!: DateValue | null;
}

@ObjectType({ description: 'The values of the related pages, one by one.' })
class ComputedList {
  @Field(() => [PropertyValue], {
    description:
      'The values, in the order of the relation. They carry `propertyId` and `name` of the rollup, and the kind of what is rolled up. Lists within them (people, relations) hold at most 25 entries.',
  })
  values!: PropertyValue[];
}

@ObjectType({ description: 'Notion has not read all related pages: there is no result yet.' })
class ComputedIncomplete {
  @Field(() => Json, { nullable: true, description: 'What Notion gave.' })
  raw!: unknown;
}

@ObjectType({
  description: 'A result that Notion’s API does not give, or of a kind newer than this gateway.',
})
class ComputedUnsupported {
  @Field(() => String, { description: 'The kind of the result, in Notion’s words.' })
  rawType!: string;

  @Field(() => Json, { nullable: true, description: 'What Notion gave.' })
  raw!: unknown;
}

const RESULT_TYPES = [
  ComputedText,
  ComputedNumber,
  ComputedBoolean,
  ComputedDate,
  ComputedList,
  ComputedIncomplete,
  ComputedUnsupported,
] as const;

/** What a formula or a rollup gives. */
export const ComputedResult = createUnionType({
  name: 'ComputedResult',
  description: 'What a formula or a rollup gives.',
  types: () => RESULT_TYPES,
});
export type ComputedResult = InstanceType<(typeof RESULT_TYPES)[number]>;

@InterfaceType({
  implements: PropertyValue,
  description: 'A value that Notion computes: a formula or a rollup.',
})
export abstract class ComputedPropertyValue extends PropertyValue {
  @Field(() => ComputedResult, {
    description: 'The result as it came with the page: computed from at most 25 related pages.',
  })
  result!: ComputedResult;

  @Field(() => Boolean, {
    description:
      'True when a relation of the page has more pages than those 25: ask for `exactResult` if that matters.',
  })
  mayBeInexact!: boolean;
}

const COMPUTED = [PropertyValue, ComputedPropertyValue];

@ObjectType({ implements: COMPUTED, description: 'A value that Notion computes from an expression.' })
export class FormulaProperty extends ComputedPropertyValue {}

@ObjectType({
  implements: COMPUTED,
  description: 'A value that Notion computes from the pages of a relation.',
})
export class RollupProperty extends ComputedPropertyValue {
  @Field(() => RollupFunction, { description: 'How the values are put together.' })
  function!: RollupFunction;
}

/** How one value of a list is read: `{type, <type>: value}`. */
type ReadItem = (raw: unknown) => PropertyValue;

type ResultReader = (payload: unknown, readItem: ReadItem, raw: Record<string, unknown>) => ComputedResult;

const READERS: Record<string, ResultReader> = {
  string: (payload) => make(ComputedText, { text: nullable(asText)(payload) }),
  number: (payload) => make(ComputedNumber, { number: nullable(asNumber)(payload) }),
  boolean: (payload) => make(ComputedBoolean, { boolean: nullable(asBoolean)(payload) }),
  date: (payload) => make(ComputedDate, { date: nullable(toDateValue)(payload) }),
  array: (payload, readItem) => make(ComputedList, { values: listOf(readItem)(payload) }),
  incomplete: (_payload, _readItem, raw) => make(ComputedIncomplete, { raw }),
};

/** Reads `{type, <type>: value}` of a formula or a rollup. Throws ShapeError when the value is not what its type says. */
export function toComputedResult(raw: Record<string, unknown>, readItem: ReadItem): ComputedResult {
  const read = rowOf(READERS, raw.type);
  if (read) return read(raw[kindOf(raw.type)], readItem, raw);
  return make(ComputedUnsupported, { rawType: kindOf(raw.type), raw });
}
