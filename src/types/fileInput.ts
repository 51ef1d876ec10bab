import type { CreatePageParameters } from '@notionhq/client';
import { Field, ID, InputType } from 'type-graphql';
import { IconColor } from './color.js';
import { requireId } from './globalId.js';
import { checkFileName, checkUrl, OneOf, onlyField, writeOnly, type Writers } from './input.js';
import { requireEmojiId } from './richTextInput.js';

type NotionValue = NonNullable<CreatePageParameters['properties']>[string];

/** A file of a files property as Notion takes it. */
export type NotionFile = Extract<NotionValue, { files: unknown }>['files'][number];
/** An icon as Notion takes it. */
export type NotionIcon = NonNullable<CreatePageParameters['icon']>;
/** A cover as Notion takes it. */
export type NotionCover = NonNullable<CreatePageParameters['cover']>;

@InputType({ description: 'A file and what it is called.' })
export class LinkedFileInput {
  @Field(() => String, { description: 'The name shown for it: at most 900 bytes.' })
  name!: string;

  @Field(() => String, { description: 'Where it is: at most 2000 characters.' })
  url!: string;
}

@InputType({ description: 'A file that was uploaded to Notion.' })
export class UploadedFileInput {
  @Field(() => ID, {
    description: 'The id of the file upload; it must be uploaded, and attached within an hour.',
  })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The name shown for it, at most 900 bytes; its file name by default.',
  })
  name?: string | null;
}

@OneOf()
@InputType({ description: 'A file of a files property: exactly one of these.' })
export class FileInput {
  @Field(() => LinkedFileInput, { nullable: true, description: 'A file elsewhere on the web.' })
  external?: LinkedFileInput;

  @Field(() => UploadedFileInput, { nullable: true, description: 'A file that was uploaded to Notion.' })
  fileUpload?: UploadedFileInput;

  @Field(() => LinkedFileInput, {
    nullable: true,
    description: 'A file that the property holds already, as it was read: to keep it.',
  })
  existing?: LinkedFileInput;
}

@InputType({ description: 'One of Notion’s built-in icons.' })
export class BuiltInIconInput {
  @Field(() => String, { description: 'Its name in Notion’s collection.' })
  name!: string;

  @Field(() => IconColor, { nullable: true, description: 'Its colour; gray by default.' })
  color?: IconColor | null;
}

@OneOf()
@InputType({ description: 'An icon: exactly one of these.' })
export class IconInput {
  @Field(() => String, { nullable: true, description: 'A standard emoji.' })
  emoji?: string;

  @Field(() => String, { nullable: true, description: 'A picture on the web, by its URL.' })
  url?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'A picture that was uploaded to Notion, by the id of the upload.',
  })
  fileUpload?: string;

  @Field(() => ID, { nullable: true, description: 'An emoji of the workspace’s own, by its `emojiId`.' })
  customEmoji?: string;

  @Field(() => BuiltInIconInput, { nullable: true, description: 'One of Notion’s built-in icons.' })
  builtIn?: BuiltInIconInput;
}

@OneOf()
@InputType({ description: 'A cover: exactly one of these.' })
export class CoverInput {
  @Field(() => String, { nullable: true, description: 'A picture on the web, by its URL.' })
  url?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'A picture that was uploaded to Notion, by the id of the upload.',
  })
  fileUpload?: string;
}

/** Checks a file, then gives it in Notion's words. */
export function toNotionFile(input: FileInput, path: string): NotionFile {
  const [kind, value] = onlyField(input, path);
  const at = `${path}.${kind}`;
  if (kind === 'fileUpload') {
    const { id, name } = value;
    return { ...toUpload(id, `${at}.id`), ...(name && { name: checkFileName(name, `${at}.name`) }) };
  }
  const { name, url } = value;
  checkFileName(name, `${at}.name`);
  checkUrl(url, `${at}.url`);
  return kind === 'external'
    ? { type: 'external', name, external: { url } }
    : { type: 'file', name, file: { url } };
}

const ICONS: Writers<IconInput, NotionIcon> = {
  emoji: (emoji) => ({ type: 'emoji', emoji }),
  url: toExternal,
  fileUpload: toUpload,
  customEmoji: (id, path) => ({ type: 'custom_emoji', custom_emoji: { id: requireEmojiId(id, path) } }),
  builtIn: ({ name, color }) => ({ type: 'icon', icon: { name, ...(color && { color }) } }),
};

/** Checks an icon, then gives it in Notion's words. */
export function toNotionIcon(input: IconInput, path: string): NotionIcon {
  return writeOnly(ICONS, input, path);
}

/** Checks a cover, then gives it in Notion's words. */
export function toNotionCover(input: CoverInput, path: string): NotionCover {
  const [kind, value] = onlyField(input, path);
  return kind === 'url' ? toExternal(value, `${path}.url`) : toUpload(value, `${path}.fileUpload`);
}

function toExternal(url: string, path: string) {
  return { type: 'external', external: { url: checkUrl(url, path) } } as const;
}

function toUpload(id: string, path: string) {
  return { type: 'file_upload', file_upload: { id: requireId(id, 'fileUpload', path) } } as const;
}
