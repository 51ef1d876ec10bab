import type { AppendBlockChildrenParameters, UpdateBlockParameters } from '@notionhq/client';
import { badInput } from '../../errors.js';
import { parseGlobalId, requireId } from '../globalId.js';
import { onlyField } from '../input.js';
import type { BlockChangeInput } from './changes.js';
import type { Draft } from './draft.js';
import { toDrafts } from './drafts.js';
import { checkFits } from './fit.js';
import type { BlockInput, BlockPositionInput } from './inputs.js';
import type { UpdateBlockInput } from './mutations.js';
import * as say from './payloads.js';

type Changer<K extends keyof BlockChangeInput> = (
  value: NonNullable<BlockChangeInput[K]>,
  path: string,
) => [type: string, payload: object];

/** From each kind of change to Notion's words. */
const CHANGERS: { [K in keyof Required<BlockChangeInput>]: Changer<K> } = {
  paragraph: (value, path) => ['paragraph', { ...say.textOf(value, path), ...say.iconOf(value, path) }],
  heading: (value, path) => [`heading_${say.checkLevel(value.level, path)}`, say.headingOf(value, path)],
  bulletedListItem: (value, path) => ['bulleted_list_item', say.textOf(value, path)],
  numberedListItem: (value, path) => ['numbered_list_item', say.textOf(value, path)],
  toDo: (value, path) => ['to_do', { ...say.textOf(value, path), ...say.given({ checked: value.checked }) }],
  toggle: (value, path) => ['toggle', say.textOf(value, path)],
  quote: (value, path) => ['quote', say.textOf(value, path)],
  callout: (value, path) => ['callout', { ...say.textOf(value, path), ...say.iconOf(value, path) }],
  code: (value, path) => ['code', say.codeOf(value, path)],
  equation: (value, path) => ['equation', say.equationOf(value, path)],
  tableOfContents: ({ color }) => ['table_of_contents', say.given({ color })],
  bookmark: (value, path) => ['bookmark', say.webOf(value, path)],
  embed: (value, path) => ['embed', say.webOf(value, path)],
  image: (value, path) => ['image', mediaChange(value, path)],
  video: (value, path) => ['video', mediaChange(value, path)],
  pdf: (value, path) => ['pdf', mediaChange(value, path)],
  audio: (value, path) => ['audio', mediaChange(value, path)],
  file: (value, path) => ['file', mediaChange(value, path)],
  linkToPage: (value, path) => ['link_to_page', say.linkOf(value, path)],
  table: (value) => ['table', say.headersOf(value)],
  tableRow: (value, path) => ['table_row', say.cellsOf(value, path)],
  column: (value, path) => ['column', say.widthRatioOf(value, path)],
  syncedBlock: (value, path) => ['synced_block', syncedChange(value, path)],
  template: (value, path) => ['template', say.textOf(value, path)],
};

/** Checks blocks with everything inside. How many requests they take is for `batchesOf` to say; that these will do is certain. */
export function toSomeDrafts(inputs: readonly BlockInput[], path: string): Draft[] {
  if (inputs.length === 0) throw badInput(path, `\`${path}\` is empty: give at least one block.`);
  const drafts = toDrafts(inputs, path);
  checkFits(drafts);
  return drafts;
}

/** Checks what changes of a block, then gives it in Notion's words. */
export function toNotionChange({ id, change }: UpdateBlockInput, path: string): UpdateBlockParameters {
  const [kind, value] = onlyField(change, `${path}.change`);
  const at = `${path}.change.${kind}`;
  const [type, payload] = (CHANGERS[kind] as Changer<typeof kind>)(value, at);
  if (Object.keys(payload).length === 0) {
    throw badInput(at, `\`${at}\` says nothing: give at least one field to change.`);
  }
  return { block_id: requireId(id, 'block', `${path}.id`), type, [type]: payload } as UpdateBlockParameters;
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

/** In a change `type` would be the block's, and the kind of file is said by its key alone. */
function mediaChange(value: Parameters<typeof say.mediaOf>[0], path: string): object {
  const { type: _, ...payload } = say.mediaOf(value, path) as Record<string, unknown>;
  return payload;
}

function syncedChange(value: NonNullable<BlockChangeInput['syncedBlock']>, path: string): object {
  return value.original === undefined ? {} : say.syncedOf(value, path);
}
