import { Field, ID, ObjectType } from 'type-graphql';
import { OptionColor, toOptionColor } from '../color.js';
import { asObject, asText, make, nullable } from '../shape.js';

@ObjectType({ description: 'An option of a select, multi-select or status property.' })
export class SelectOption {
  @Field(() => ID, { description: 'The id of the option: it stays when the option is renamed.' })
  optionId!: string;

  @Field(() => String, { description: 'What people see in Notion. No two options of one property share it.' })
  name!: string;

  @Field(() => OptionColor, {
    nullable: true,
    description: 'The colour; null for one newer than this gateway.',
  })
  color!: OptionColor | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the option means; told by the schema of the data source only, null in values.',
  })
  description!: string | null;
}

const optionalText = nullable(asText);

/** Throws ShapeError when the id or the name is missing. */
export function toSelectOption(raw: unknown): SelectOption {
  const { id, name, color, description } = asObject(raw);
  return make(SelectOption, {
    optionId: asText(id),
    name: asText(name),
    color: toOptionColor(color),
    description: optionalText(description),
  });
}
