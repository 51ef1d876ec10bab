import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { IconColor, toIconColor } from './color.js';
import { File, readFile } from './file.js';
import { Json } from './scalars.js';
import { asObject, asText, isObject, kindOf, make, nullable, readOr, rowOf, type Reader } from './shape.js';

@ObjectType({ description: 'An emoji of the workspace’s own.' })
export class CustomEmoji {
  @Field(() => ID, { description: 'Notion’s id of the emoji: a dashed UUID.' })
  emojiId!: string;

  @Field(() => String, { nullable: true, description: 'Its name, without colons.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'Its picture.' })
  url!: string | null;
}

@ObjectType({ description: 'A standard emoji as an icon.' })
export class EmojiIcon {
  @Field(() => String, { description: 'The emoji itself.' })
  emoji!: string;
}

@ObjectType({ description: 'A picture as an icon.' })
export class FileIcon {
  @Field(() => File, { description: 'The picture.' })
  file!: File;
}

@ObjectType({ description: 'An emoji of the workspace’s own as an icon.' })
export class CustomEmojiIcon {
  @Field(() => CustomEmoji, { description: 'The workspace’s own picture.' })
  customEmoji!: CustomEmoji;
}

@ObjectType({ description: 'One of Notion’s built-in icons.' })
export class BuiltInIcon {
  @Field(() => String, { description: 'Its name in Notion’s collection.' })
  name!: string;

  @Field(() => IconColor, {
    nullable: true,
    description: 'Its colour; null for one newer than this gateway.',
  })
  color!: IconColor | null;
}

@ObjectType({ description: 'An icon of a kind that this gateway does not know yet.' })
export class UnsupportedIcon {
  @Field(() => String, { description: 'The kind, in Notion’s words.' })
  rawType!: string;

  @Field(() => Json, { nullable: true, description: 'The icon as Notion gave it.' })
  raw!: unknown;
}

/** The icon of a page, a database, a data source or a callout. */
export const Icon = createUnionType({
  name: 'Icon',
  description: 'The icon of a page, a database, a data source or a callout.',
  types: () => [EmojiIcon, FileIcon, CustomEmojiIcon, BuiltInIcon, UnsupportedIcon] as const,
});
export type Icon = EmojiIcon | FileIcon | CustomEmojiIcon | BuiltInIcon | UnsupportedIcon;

const ICONS: Record<string, Reader<Icon>> = {
  emoji: (raw) => make(EmojiIcon, { emoji: asText(asObject(raw).emoji) }),
  file: (raw) => make(FileIcon, { file: readFile(raw) }),
  external: (raw) => make(FileIcon, { file: readFile(raw) }),
  custom_emoji: (raw) => make(CustomEmojiIcon, { customEmoji: toCustomEmoji(asObject(raw).custom_emoji) }),
  icon: (raw) => {
    const { name, color } = asObject(asObject(raw).icon);
    return make(BuiltInIcon, { name: asText(name), color: toIconColor(color) });
  },
};

/** Throws ShapeError when there is no id. */
export function toCustomEmoji(raw: unknown): CustomEmoji {
  const { id, name, url } = asObject(raw);
  return make(CustomEmoji, {
    emojiId: asText(id),
    name: nullable(asText)(name),
    url: nullable(asText)(url),
  });
}

/** Null stays null; unknown and malformed icons become UnsupportedIcon. */
export function toIcon(raw: unknown): Icon | null {
  if (!isObject(raw)) return null;
  const unsupported = () => make(UnsupportedIcon, { rawType: kindOf(raw.type), raw });
  const read = rowOf(ICONS, raw.type);
  return readOr(() => (read ?? unsupported)(raw), unsupported);
}
