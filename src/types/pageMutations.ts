import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { AsyncTask } from './asyncTask.js';
import { BlockInput, BlockPositionInput } from './blocks/inputs.js';
import { CoverInput, IconInput } from './fileInput.js';
import { OneOf } from './input.js';
import { Page } from './page.js';
import { PageTemplateInput } from './pageTemplate.js';
import { PropertyInput } from './properties/inputs.js';
import { RichTextContentInput } from './richTextInput.js';

@OneOf()
@InputType({ description: 'Where a new page goes: exactly one of these.' })
export class PageParentInput {
  @Field(() => ID, { nullable: true, description: 'Into this page: an id, a UUID, or a Notion link.' })
  page?: string;

  @Field(() => ID, { nullable: true, description: 'Into this data source, as a row: an id or a UUID.' })
  dataSource?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: among the private pages of the person who signed in.',
  })
  workspace?: boolean;
}

@InputType({ description: 'What `createPage` does.' })
export class CreatePageInput {
  @Field(() => PageParentInput, { description: 'Where the page goes.' })
  parent!: PageParentInput;

  @Field(() => RichTextContentInput, {
    nullable: true,
    description: 'The title; short for the title property, whatever its name. Untitled when left out.',
  })
  title?: RichTextContentInput | null;

  @Field(() => [PropertyInput], {
    nullable: true,
    description: 'Values of properties, for a row of a data source; other pages have only a title.',
  })
  properties?: PropertyInput[] | null;

  @Field(() => IconInput, { nullable: true, description: 'The icon beside the title.' })
  icon?: IconInput | null;

  @Field(() => CoverInput, { nullable: true, description: 'The picture across the top.' })
  cover?: CoverInput | null;

  @Field(() => [BlockInput], {
    nullable: true,
    description:
      'The content, of any size and depth. What does not fit into one call to Notion is appended in further ones, in order.',
  })
  children?: BlockInput[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The content as Notion’s markdown, instead of `children`: at most 500 KB. Without a title its first `# heading` becomes the title.',
  })
  markdown?: string | null;

  @Field(() => PageTemplateInput, {
    nullable: true,
    description:
      'The template that a new row is filled from, instead of `children` and `markdown`. Notion copies its content a moment after the answer.',
  })
  template?: PageTemplateInput | null;

  @Field(() => BlockPositionInput, {
    nullable: true,
    description: 'Where the page goes among the blocks of a page that is its parent; at the end by default.',
  })
  position?: BlockPositionInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: Notion may make the page after the answer, which then holds a `task` instead of a `page`. For much `markdown`.',
  })
  allowAsync?: boolean | null;
}

@ObjectType({ description: 'What `createPage` did.' })
export class CreatePagePayload {
  @Field(() => Page, {
    nullable: true,
    description: 'The new page; null only if `allowAsync` was true and Notion makes it later.',
  })
  readonly page!: Page | null;

  @Field(() => AsyncTask, {
    nullable: true,
    description: 'The task that makes the page later; null when the page is there.',
  })
  readonly task!: AsyncTask | null;
}

@InputType({ description: 'What `updatePage` does. What is left out stays as it is.' })
export class UpdatePageInput {
  @Field(() => ID, { description: 'The page: an id, a UUID, or a Notion link.' })
  id!: string;

  @Field(() => RichTextContentInput, {
    nullable: true,
    description: 'The new title; short for the title property, whatever its name.',
  })
  title?: RichTextContentInput | null;

  @Field(() => [PropertyInput], {
    nullable: true,
    description: 'New values of properties; those that are not named stay. Lists are replaced whole.',
  })
  properties?: PropertyInput[] | null;

  @Field(() => IconInput, { nullable: true, description: 'The new icon; null removes it.' })
  icon?: IconInput | null;

  @Field(() => CoverInput, { nullable: true, description: 'The new cover; null removes it.' })
  cover?: CoverInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether to lock the page against edits in Notion’s apps.',
  })
  isLocked?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether to archive the page: hide it without putting it into the trash.',
  })
  isArchived?: boolean | null;

  @Field(() => PageTemplateInput, {
    nullable: true,
    description:
      'A template whose content and values the page gets in addition. Notion copies the content a moment after the answer.',
  })
  template?: PageTemplateInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: everything in the page is removed first, before a `template` is applied. It cannot be undone through this API.',
  })
  eraseContent?: boolean | null;
}

@ObjectType({ description: 'What `updatePage` did.' })
export class UpdatePagePayload {
  @Field(() => Page, { description: 'The page as it is now.' })
  readonly page!: Page;
}

@OneOf()
@InputType({ description: 'Where a page moves to: exactly one of these.' })
export class MovePageParentInput {
  @Field(() => ID, { nullable: true, description: 'Below this page: an id, a UUID, or a Notion link.' })
  page?: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Into this data source, as a row: an id or a UUID. Properties that its schema does not have are lost.',
  })
  dataSource?: string;
}

@InputType({ description: 'What `movePage` does.' })
export class MovePageInput {
  @Field(() => ID, { description: 'The page: an id, a UUID, or a Notion link.' })
  id!: string;

  @Field(() => MovePageParentInput, { description: 'Where it goes, in the same workspace.' })
  parent!: MovePageParentInput;
}

@ObjectType({ description: 'What `movePage` did.' })
export class MovePagePayload {
  @Field(() => Page, { description: 'The page at its new place.' })
  readonly page!: Page;
}

@InputType({ description: 'What `trashPage` does.' })
export class TrashPageInput {
  @Field(() => ID, { description: 'The page: an id, a UUID, or a Notion link.' })
  id!: string;
}

@ObjectType({ description: 'What `trashPage` did.' })
export class TrashPagePayload {
  @Field(() => Page, { description: 'The page, now in the trash.' })
  readonly page!: Page;
}

@InputType({ description: 'What `restorePage` does.' })
export class RestorePageInput {
  @Field(() => ID, { description: 'The page: an id, a UUID, or a Notion link.' })
  id!: string;
}

@ObjectType({ description: 'What `restorePage` did.' })
export class RestorePagePayload {
  @Field(() => Page, { description: 'The page, out of the trash.' })
  readonly page!: Page;
}
