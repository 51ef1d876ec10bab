import { Field, ID, ObjectType } from 'type-graphql';
import { CONTENT, Content, contentOf, type RawContent } from './content.js';
import { File, toFile } from './file.js';
import { toGlobalId, toUuid } from './globalId.js';
import { Icon, toIcon } from './icon.js';
import { Node } from './node.js';
import { plainTextOf, RichText, toRichTexts } from './richText.js';
import { asFlag, asTextOrNull, isObject, make, maker } from './shape.js';

@ObjectType({ description: 'What a database tells of one of its data sources.' })
class DataSourceReference {
  @Field(() => ID, { description: 'The global id of the data source.' })
  readonly dataSourceId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What people call it in Notion; null when Notion does not tell.',
  })
  readonly name!: string | null;

  readonly uuid!: string;
}

@ObjectType({
  implements: [Node, Content],
  description:
    'A database: the container of one or more data sources, which hold the rows. Mirrors Notion’s database object.',
})
export class Database extends Content {
  @Field(() => String, { nullable: true, description: 'The title as plain text; empty when untitled.' })
  readonly title!: string | null;

  @Field(() => [RichText], { description: 'The title with its formatting, piece by piece.' })
  readonly richTitle!: readonly RichText[];

  @Field(() => [RichText], { description: 'The description below the title.' })
  readonly description!: readonly RichText[];

  @Field(() => String, { nullable: true, description: 'Where people with access open it in Notion.' })
  readonly url!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where anybody opens it, if it is published to the web.',
  })
  readonly publicUrl!: string | null;

  @Field(() => Icon, { nullable: true, description: 'The icon beside the title.' })
  readonly icon!: Icon | null;

  @Field(() => File, { nullable: true, description: 'The picture across the top.' })
  readonly cover!: File | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True when it stands within a page, false when it is a page of its own.',
  })
  readonly isInline!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True when it is locked against edits in Notion’s apps.',
  })
  readonly isLocked!: boolean | null;

  @Field(() => [DataSourceReference], {
    description: 'The ids and names of its data sources, in order. Unlike `dataSources` they cost no call.',
  })
  readonly dataSourceReferences!: readonly DataSourceReference[];
}

const makeDatabase = maker(Database, CONTENT);

/** A database as Notion sends it, whole or as a bare reference. */
export function toDatabase(raw: RawContent): Database {
  const content = contentOf('database', raw);
  return makeDatabase(content, {
    ...headerOf(raw, content.isPartial),
    isLocked: asFlag(raw.is_locked),
    dataSourceReferences: asList(raw.data_sources).filter(isObject).flatMap(toReference),
  });
}

/** Nothing when there is no id to hold on to. */
function toReference({ id, name }: Record<string, unknown>): DataSourceReference[] {
  const uuid = typeof id === 'string' ? toUuid(id) : null;
  if (uuid === null) return [];
  return [
    make(DataSourceReference, {
      dataSourceId: toGlobalId('dataSource', uuid),
      name: asTextOrNull(name),
      uuid,
    }),
  ];
}

/** What databases and data sources show above their rows. */
export function headerOf(raw: RawContent, isPartial: boolean) {
  const richTitle = toRichTexts(asList(raw.title));
  return {
    title: isPartial && !Array.isArray(raw.title) ? null : plainTextOf(richTitle),
    richTitle,
    description: toRichTexts(asList(raw.description)),
    url: asTextOrNull(raw.url),
    publicUrl: asTextOrNull(raw.public_url),
    icon: toIcon(raw.icon),
    cover: toFile(raw.cover),
    isInline: asFlag(raw.is_inline),
  };
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
