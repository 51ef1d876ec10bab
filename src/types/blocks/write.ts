import type { AppendBlockChildrenParameters, UpdateBlockParameters } from '@notionhq/client';
import { badInput } from '../../errors.js';
import { toNotionIcon } from '../fileInput.js';
import { parseGlobalId, requireId } from '../globalId.js';
import { checkCount, onlyField } from '../input.js';
import { toNotionRichText, type RichTextContentInput } from '../richTextInput.js';
import type { BlockChangeInput } from './changes.js';
import type { BlockInput, BlockPositionInput, HeadingBlockInput } from './inputs.js';
import type { UpdateBlockInput } from './mutations.js';

/** A block as Notion takes it. */
export type NotionBlock = AppendBlockChildrenParameters['children'][number];

const MAX_BLOCKS = 100;
const MAX_BLOCKS_IN_ALL = 1000;
/** Levels of children below the blocks that a request names. */
const MAX_LEVELS = 2;
const HEADING_LEVELS = [1, 2, 3, 4];

/** What a writer needs to know beside the input: the argument's path, for refusals, and how many levels are above. */
interface Place {
  path: string;
  level: number;
}

type Writer<K extends keyof BlockInput> = (value: NonNullable<BlockInput[K]>, at: Place) => NotionBlock;

/** From each kind of input to Notion's words. */
const WRITERS: { [K in keyof Required<BlockInput>]: Writer<K> } = {
  paragraph: (value, at) => block('paragraph', contentOf(value, at)),
  heading: (value, at) => block(`heading_${checkHeading(value, at)}`, headingOf(value, at)),
  bulletedListItem: (value, at) => block('bulleted_list_item', contentOf(value, at)),
  numberedListItem: (value, at) => block('numbered_list_item', contentOf(value, at)),
  toDo: (value, at) => block('to_do', { ...contentOf(value, at), ...given({ checked: value.checked }) }),
  toggle: (value, at) => block('toggle', contentOf(value, at)),
  quote: (value, at) => block('quote', contentOf(value, at)),
  callout: (value, at) => block('callout', { ...contentOf(value, at), ...iconOf(value, at) }),
  code: (value, at) => block('code', codeOf(value, at)),
};

type Changer<K extends keyof BlockChangeInput> = (
  value: NonNullable<BlockChangeInput[K]>,
  at: Place,
) => object;

/** From each kind of change to Notion's words. */
const CHANGERS: { [K in keyof Required<BlockChangeInput>]: Changer<K> } = {
  paragraph: (value, at) => change('paragraph', contentOf(value, at), at),
  heading: (value, at) => change(`heading_${checkLevel(value.level, at)}`, headingOf(value, at), at),
  bulletedListItem: (value, at) => change('bulleted_list_item', contentOf(value, at), at),
  numberedListItem: (value, at) => change('numbered_list_item', contentOf(value, at), at),
  toDo: (value, at) => change('to_do', { ...contentOf(value, at), ...given({ checked: value.checked }) }, at),
  toggle: (value, at) => change('toggle', contentOf(value, at), at),
  quote: (value, at) => change('quote', contentOf(value, at), at),
  callout: (value, at) => change('callout', { ...contentOf(value, at), ...iconOf(value, at) }, at),
  code: (value, at) => change('code', codeOf(value, at), at),
};

/** Checks blocks against the limits of one request, then gives them in Notion's words. */
export function toNotionBlocks(inputs: readonly BlockInput[], path: string): NotionBlock[] {
  if (inputs.length === 0) throw badInput(path, `\`${path}\` is empty: give at least one block.`);
  const count = countBlocks(inputs);
  if (count > MAX_BLOCKS_IN_ALL) {
    throw badInput(
      path,
      `\`${path}\` holds ${count} blocks with their children; Notion takes at most ${MAX_BLOCKS_IN_ALL} in one request.`,
    );
  }
  return writeAll(inputs, { path, level: 0 });
}

/** Checks one block, its children included, then gives it in Notion's words. */
export function toNotionBlock(input: BlockInput, path: string): NotionBlock {
  return write(input, { path, level: 0 });
}

/** Checks what changes of a block, then gives it in Notion's words. */
export function toNotionChange({ id, change }: UpdateBlockInput, path: string): UpdateBlockParameters {
  const [kind, value] = onlyField(change, `${path}.change`);
  const at = { path: `${path}.change.${kind}`, level: 0 };
  const payload = (CHANGERS[kind] as Changer<typeof kind>)(value, at);
  return { block_id: requireId(id, 'block', `${path}.id`), ...payload };
}

/** The position in Notion's words; at the end when nothing is said. */
export function toNotionPosition(
  input: BlockPositionInput | null | undefined,
  path: string,
): Pick<AppendBlockChildrenParameters, 'position'> {
  if (!input) return {};
  const [kind, value] = onlyField(input, path);
  if (kind === 'at') return { position: { type: value } };
  return {
    position: { type: 'after_block', after_block: { id: requireId(value, 'block', `${path}.after`) } },
  };
}

/** The UUID of what can hold blocks: a page or a block. */
export function requireContainer(text: string, argument: string): string {
  const parsed = parseGlobalId(text);
  if (parsed && (parsed.kind === null || parsed.kind === 'page')) return parsed.uuid;
  return requireId(text, 'block', argument);
}

function write(input: BlockInput, { path, level }: Place): NotionBlock {
  const [kind, value] = onlyField(input, path);
  return (WRITERS[kind] as Writer<typeof kind>)(value, { path: `${path}.${kind}`, level });
}

function writeAll(inputs: readonly BlockInput[], { path, level }: Place): NotionBlock[] {
  return checkCount([...inputs], MAX_BLOCKS, path).map((input, index) =>
    write(input, { path: `${path}[${index}]`, level }),
  );
}

function block(type: string, payload: object): NotionBlock {
  return { type, [type]: payload } as unknown as NotionBlock;
}

function change(type: string, payload: object, { path }: Place): object {
  if (Object.keys(payload).length > 0) return { type, [type]: payload };
  throw badInput(path, `\`${path}\` says nothing: give at least one field to change.`);
}

interface Content {
  content?: RichTextContentInput | null;
  color?: string | null;
  children?: BlockInput[] | null;
}

/** Text, colour and children: what most kinds consist of. Only what was given is sent. */
function contentOf({ content, color, children }: Content, at: Place) {
  return {
    ...(content && { rich_text: toNotionRichText(content, `${at.path}.content`) }),
    ...given({ color }),
    ...childrenOf(children, at),
  };
}

function headingOf(value: Content & { isToggleable?: boolean | null }, at: Place) {
  return { ...contentOf(value, at), ...given({ is_toggleable: value.isToggleable }) };
}

function codeOf(
  value: Content & { language?: string | null; caption?: RichTextContentInput | null },
  at: Place,
) {
  const { language, caption } = value;
  return {
    ...contentOf(value, at),
    ...given({ language }),
    ...(caption && { caption: toNotionRichText(caption, `${at.path}.caption`) }),
  };
}

function iconOf({ icon }: Pick<NonNullable<BlockInput['callout']>, 'icon'>, { path }: Place) {
  return icon ? { icon: toNotionIcon(icon, `${path}.icon`) } : {};
}

function childrenOf(children: readonly BlockInput[] | null | undefined, { path, level }: Place) {
  if (!children || children.length === 0) return {};
  const at = `${path}.children`;
  if (level >= MAX_LEVELS) {
    throw badInput(
      at,
      `\`${at}\` lies too deep: one request takes ${MAX_LEVELS} levels of children. Append these to the block that it makes.`,
    );
  }
  return { children: writeAll(children, { path: at, level: level + 1 }) };
}

function checkHeading({ level, isToggleable, children }: HeadingBlockInput, at: Place): number {
  if (children && children.length > 0 && isToggleable !== true) {
    throw badInput(
      `${at.path}.children`,
      `\`${at.path}.children\` needs \`isToggleable: true\`: only a toggleable heading can have blocks inside.`,
    );
  }
  return checkLevel(level, at);
}

function checkLevel(level: number, { path }: Place): number {
  if (HEADING_LEVELS.includes(level)) return level;
  throw badInput(`${path}.level`, `\`${path}.level\` must be from 1 to 4, not ${level}.`);
}

/** The entries that have a value. */
function given(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  );
}

function countBlocks(inputs: readonly BlockInput[]): number {
  return inputs.reduce((sum, input) => {
    const values = Object.values(input) as ({ children?: BlockInput[] | null } | null | undefined)[];
    return sum + 1 + values.reduce((inside, value) => inside + countBlocks(value?.children ?? []), 0);
  }, 0);
}
