import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({
  description:
    'Anything with an `id` of its own that `node(id)` finds again. Ids say their kind (`page_…`, `block_…`) and stay the same for the life of the object.',
})
export abstract class Node {
  @Field(() => ID, {
    description: 'The global id: the kind, an underscore, and the 32 hexadecimal digits of Notion’s UUID.',
  })
  readonly id!: string;
}
