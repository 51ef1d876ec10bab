import { Field, ObjectType } from 'type-graphql';
import { limitedConnectionOf } from './limitedConnection.js';
import { CONTENT, Content, contentOf, type RawContent } from './content.js';
import { File, toFile } from './file.js';
import { Icon, toIcon } from './icon.js';
import { Node } from './node.js';
import { DataSourceParent } from './parent.js';
import { titleOf, type PropertyOwner } from './properties/read.js';
import { asFlag, asTextOrNull, isObject, maker } from './shape.js';

@ObjectType({
  implements: [Node, Content],
  description: 'A page: a document, or a row of a data source. Mirrors Notion’s page object.',
})
export class Page extends Content {
  @Field(() => String, {
    nullable: true,
    description:
      'The title as plain text; empty for an untitled page. One that mentions 25 pages or people costs a call, since Notion cuts it there.',
  })
  readonly title!: string | null;

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
    description: 'True when it is locked against edits in Notion’s apps; writes through this API still work.',
  })
  readonly isLocked!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True when it is archived: hidden, but not in the trash.',
  })
  readonly isArchived!: boolean | null;

  /** What the properties are read from; empty on a partial page. */
  readonly source!: PropertyOwner;
}

const makePage = maker(Page, {
  ...CONTENT,
  title: ({ sent, source, isPartial }) => (isPartial && !isObject(sent.properties) ? null : titleOf(source)),
  url: ({ sent }) => asTextOrNull(sent.url),
  publicUrl: ({ sent }) => asTextOrNull(sent.public_url),
  icon: ({ sent }) => toIcon(sent.icon),
  cover: ({ sent }) => toFile(sent.cover),
  isLocked: ({ sent }) => asFlag(sent.is_locked),
  isArchived: ({ sent }) => asFlag(sent.is_archived),
  source: ({ sent, notionId, parent }) => {
    const properties = isObject(sent.properties) ? sent.properties : {};
    const dataSourceId = parent instanceof DataSourceParent ? parent.uuid : null;
    return { id: notionId, properties, dataSourceId } as PropertyOwner;
  },
});

/** A page as Notion sends it, whole or as a bare reference. */
export function toPage(raw: RawContent): Page {
  return makePage(contentOf('page', raw), {});
}

/** The rows of a data source. */
export const RowConnection = limitedConnectionOf<Page>('Row', () => Page, 'rows');
