import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { AsyncTask } from './asyncTask.js';
import type { RawContent } from './content.js';
import { toGlobalId, toUuid } from './globalId.js';
import { OneOf } from './input.js';
import { asTextOrNull, make } from './shape.js';

@ObjectType({
  description:
    'Content in Notion’s own markdown: tabs indent what lies inside, colours and the rest stand in tags. Mirrors Notion’s page_markdown object.',
})
export class PageMarkdown {
  @Field(() => String, {
    description: 'The content in Notion’s own dialect; `isTruncated` says whether all of it is here.',
  })
  readonly markdown!: string;

  @Field(() => Boolean, {
    description:
      'True when something is missing: the page has more than about 20,000 blocks, or some of them cannot be seen. `unknownBlockIds` says which.',
  })
  readonly isTruncated!: boolean;

  @Field(() => [ID], {
    description:
      'The ids of blocks that stand in the markdown as `<unknown …/>`. Ask `markdown(id)` for each: it gives what lies there, or NOT_FOUND if it cannot be seen.',
  })
  readonly unknownBlockIds!: readonly string[];

  /** The page or block that it is the content of. */
  readonly uuid!: string;
}

/** Markdown as Notion sends it. */
export function toPageMarkdown(raw: RawContent): PageMarkdown {
  const unknown = Array.isArray(raw.unknown_block_ids) ? raw.unknown_block_ids : [];
  return make(PageMarkdown, {
    markdown: asTextOrNull(raw.markdown) ?? '',
    isTruncated: raw.truncated === true,
    unknownBlockIds: unknown.flatMap((id) => (typeof id === 'string' ? toGlobalId('block', id) : [])),
    uuid: toUuid(raw.id) ?? raw.id,
  });
}

@InputType()
abstract class PageMarkdownInput {
  @Field(() => ID, { description: 'The page: an id, a UUID, or a Notion link.' })
  id!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: Notion may do it after the answer, which then holds a `task` instead of the new `markdown`.',
  })
  allowAsync?: boolean | null;
}

const DELETING =
  'True: child pages and databases that the new content does not name are deleted. Otherwise Notion refuses what would delete them.';

@InputType({ description: 'What `replacePageMarkdown` does.' })
export class ReplacePageMarkdownInput extends PageMarkdownInput {
  @Field(() => String, { description: 'The new content as markdown: at most 500 KB.' })
  markdown!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Which part is replaced: its beginning and its end with three dots between, such as `## Plan...on Friday.` The whole content when left out.',
  })
  range?: string | null;

  @Field(() => Boolean, { nullable: true, description: DELETING })
  allowDeletingContent?: boolean | null;
}

@InputType({ description: 'A piece of the markdown, and what takes its place.' })
export class MarkdownUpdateInput {
  @Field(() => String, {
    description:
      'What is there now, exactly as `page.markdown` gives it: case counts. It must occur once, unless `all` is true.',
  })
  find!: string;

  @Field(() => String, { description: 'What takes its place; empty removes it.' })
  replaceWith!: string;

  @Field(() => Boolean, { nullable: true, description: 'True: every place where it occurs.' })
  all?: boolean | null;
}

@InputType({ description: 'What `updatePageMarkdown` does.' })
export class UpdatePageMarkdownInput extends PageMarkdownInput {
  @Field(() => [MarkdownUpdateInput], { description: 'The changes, in order: one at least.' })
  updates!: MarkdownUpdateInput[];

  @Field(() => Boolean, { nullable: true, description: DELETING })
  allowDeletingContent?: boolean | null;
}

/** An end of a page; the values are Notion's words. */
export enum PageEnd {
  START = 'start',
  END = 'end',
}

registerEnumType(PageEnd, {
  name: 'PageEnd',
  description: 'Where something is added that belongs to no line.',
  valuesConfig: {
    START: { description: 'Before everything in the page.' },
    END: { description: 'Behind everything in the page.' },
  },
});

@OneOf()
@InputType({ description: 'Where new markdown goes: exactly one of these.' })
export class MarkdownPositionInput {
  @Field(() => PageEnd, { nullable: true, description: 'At the start or at the end.' })
  at?: PageEnd;

  @Field(() => String, {
    nullable: true,
    description:
      'Behind this piece of the markdown: its beginning and its end with three dots between, such as `## Plan...on Friday.`',
  })
  after?: string;
}

@InputType({ description: 'What `insertPageMarkdown` does.' })
export class InsertPageMarkdownInput extends PageMarkdownInput {
  @Field(() => String, { description: 'The new content as markdown: at most 500 KB.' })
  markdown!: string;

  @Field(() => MarkdownPositionInput, {
    nullable: true,
    description: 'Where it goes; at the end by default.',
  })
  position?: MarkdownPositionInput | null;
}

@ObjectType()
abstract class MarkdownPayload {
  @Field(() => ID, { description: 'The global id of the page.' })
  readonly pageId!: string;

  @Field(() => PageMarkdown, {
    nullable: true,
    description:
      'The whole content as it is now; null only if `allowAsync` was true and Notion does it later.',
  })
  readonly markdown!: PageMarkdown | null;

  @Field(() => AsyncTask, {
    nullable: true,
    description: 'The task that does it later; null when it is done.',
  })
  readonly task!: AsyncTask | null;
}

@ObjectType({ description: 'What `replacePageMarkdown` did.' })
export class ReplacePageMarkdownPayload extends MarkdownPayload {}

@ObjectType({ description: 'What `updatePageMarkdown` did.' })
export class UpdatePageMarkdownPayload extends MarkdownPayload {}

@ObjectType({ description: 'What `insertPageMarkdown` did.' })
export class InsertPageMarkdownPayload extends MarkdownPayload {}
