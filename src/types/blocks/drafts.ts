import { badInput } from '../../errors.js';
import { checkCount, onlyField } from '../input.js';
import { draftOf, type Draft } from './draft.js';
import type * as inputs from './inputs.js';
import type { BlockInput } from './inputs.js';
import * as say from './payloads.js';

const MIN_COLUMNS = 2;
const MAX_PARTS = 100;

/** What one kind of input becomes; `children` are what it holds. */
interface Said {
  type: string;
  payload: object;
  children?: readonly Draft[];
}

type Writer<K extends keyof BlockInput> = (value: NonNullable<BlockInput[K]>, path: string) => Said;

/** From each kind of input to Notion's words. */
const WRITERS: { [K in keyof Required<BlockInput>]: Writer<K> } = {
  paragraph: (value, path) => text('paragraph', value, path, say.iconOf(value, path)),
  heading,
  bulletedListItem: (value, path) => text('bulleted_list_item', value, path),
  numberedListItem: (value, path) => text('numbered_list_item', value, path),
  toDo: (value, path) => text('to_do', value, path, say.given({ checked: value.checked })),
  toggle: (value, path) => text('toggle', value, path),
  quote: (value, path) => text('quote', value, path),
  callout: (value, path) => text('callout', value, path, say.iconOf(value, path)),
  code: (value, path) => ({ type: 'code', payload: say.codeOf(value, path) }),
  equation: (value, path) => ({ type: 'equation', payload: say.equationOf(value, path) }),
  divider: (value, path) => ({ type: 'divider', payload: say.emptyOf(value, path) }),
  breadcrumb: (value, path) => ({ type: 'breadcrumb', payload: say.emptyOf(value, path) }),
  tableOfContents: ({ color }) => ({ type: 'table_of_contents', payload: say.given({ color }) }),
  bookmark: (value, path) => ({ type: 'bookmark', payload: say.webOf(value, path) }),
  embed: (value, path) => ({ type: 'embed', payload: say.webOf(value, path) }),
  image: (value, path) => ({ type: 'image', payload: say.mediaOf(value, path) }),
  video: (value, path) => ({ type: 'video', payload: say.mediaOf(value, path) }),
  pdf: (value, path) => ({ type: 'pdf', payload: say.mediaOf(value, path) }),
  audio: (value, path) => ({ type: 'audio', payload: say.mediaOf(value, path) }),
  file: (value, path) => ({ type: 'file', payload: say.mediaOf(value, path) }),
  linkToPage: (value, path) => ({ type: 'link_to_page', payload: say.linkOf(value, path) }),
  table,
  tableRow: (value, path) => ({ type: 'table_row', payload: say.cellsOf(value, path) }),
  columnList,
  column,
  tab,
  syncedBlock,
  template: (value, path) => text('template', value, path),
};

/** What may only stand in a parent of its own kind, which the table itself makes. */
const ONLY_INSIDE: Partial<Record<keyof BlockInput, string>> = {
  tableRow: 'a table: give the rows of a new one as `table.rows`',
  column: 'a list of columns: give the columns of a new one as `columnList.columns`',
};

/** Checks blocks with everything inside, as far as nothing but themselves is concerned; how many fit into a call is not. */
export function toDrafts(blocks: readonly BlockInput[], list: string): Draft[] {
  return blocks.map((input, index) => {
    const [kind, value] = onlyField(input, `${list}[${index}]`);
    const said = (WRITERS[kind] as Writer<typeof kind>)(value, `${list}[${index}].${kind}`);
    return draftOf({ children: [], ...said, list, index });
  });
}

interface TextInput extends Pick<inputs.TextBlockInput, 'content' | 'children'> {
  color?: inputs.TextBlockInput['color'];
}

function text(type: string, value: TextInput, path: string, more: object = {}): Said {
  return { type, payload: { ...say.textOf(value, path), ...more }, children: inside(value, path) };
}

/** The blocks inside: of any kind but those that have a parent of their own. */
function inside({ children }: { children?: readonly BlockInput[] | null }, path: string): Draft[] {
  const list = `${path}.children`;
  for (const [index, child] of (children ?? []).entries()) {
    const [kind] = onlyField(child, `${list}[${index}]`);
    const where = ONLY_INSIDE[kind];
    const at = `${list}[${index}].${kind}`;
    if (where) throw badInput(at, `\`${at}\` may only be appended to ${where}.`);
  }
  return toDrafts(children ?? [], list);
}

function heading(value: inputs.HeadingBlockInput, path: string): Said {
  const { level, isToggleable, children } = value;
  if (children && children.length > 0 && isToggleable !== true) {
    throw badInput(
      `${path}.children`,
      `\`${path}.children\` needs \`isToggleable: true\`: only a toggleable heading can have blocks inside.`,
    );
  }
  const type = `heading_${say.checkLevel(level, path)}`;
  return { type, payload: say.headingOf(value, path), children: inside(value, path) };
}

function table(value: NonNullable<BlockInput['table']>, path: string): Said {
  const list = `${path}.rows`;
  const payload = { table_width: say.widthOf(value.rows, list), ...say.headersOf(value) };
  const children = value.rows.map((row, index) =>
    draftOf({ type: 'table_row', payload: say.cellsOf(row, `${list}[${index}]`), children: [], list, index }),
  );
  return { type: 'table', payload, children };
}

function columnList({ columns }: inputs.ColumnListBlockInput, path: string): Said {
  const list = `${path}.columns`;
  checkParts(columns, list, MIN_COLUMNS, 'columns');
  const children = columns.map((one, index) =>
    draftOf({ children: [], ...column(one, `${list}[${index}]`), list, index }),
  );
  return { type: 'column_list', payload: {}, children };
}

function column(value: inputs.ColumnBlockInput, path: string): Said {
  checkParts(value.children, `${path}.children`, 1, 'block', Infinity);
  return { type: 'column', payload: say.widthRatioOf(value, path), children: inside(value, path) };
}

function tab({ tabs }: inputs.TabBlockInput, path: string): Said {
  const list = `${path}.tabs`;
  checkParts(tabs, list, 1, 'tab');
  const children = tabs.map((one, index) => {
    const at = `${list}[${index}]`;
    return draftOf({ children: [], ...text('paragraph', one, at, say.iconOf(one, at)), list, index });
  });
  return { type: 'tab', payload: {}, children };
}

function syncedBlock(value: inputs.SyncedBlockInput, path: string): Said {
  const children = inside(value, path);
  if (value.original && children.length > 0) {
    throw badInput(
      `${path}.children`,
      `\`${path}.children\` and \`original\` are both given: a copy shows the blocks of its original.`,
    );
  }
  return { type: 'synced_block', payload: say.syncedOf(value, path), children };
}

function checkParts<T>(parts: T[], path: string, least: number, noun: string, most = MAX_PARTS): void {
  if (parts.length < least) {
    throw badInput(path, `\`${path}\` has ${parts.length} items: give at least ${least} ${noun}.`);
  }
  checkCount(parts, most, path);
}
