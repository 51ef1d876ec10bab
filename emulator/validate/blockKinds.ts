import type { Choice, Field } from './fields.js';
import * as field from './fields.js';

/** Which blocks may be inside: any, none, those of one kind, or any once the heading is toggleable. */
type ChildRule = 'any' | 'none' | 'toggleable' | { only: string; least: number };

export interface BlockKind {
  fields: { [name: string]: Field };
  /** Exactly one of these keys on create. */
  choice?: Choice;
  children: ChildRule;
  /** Other endpoints make (or nothing makes) blocks of this kind. */
  made?: 'elsewhere';
  /** The only parents it may have. */
  inside?: string;
}

const listItem: BlockKind = { fields: { rich_text: field.RICH_TEXT, color: field.COLOR }, children: 'any' };
const heading: BlockKind = {
  fields: { rich_text: field.RICH_TEXT, color: field.COLOR, is_toggleable: field.FLAG },
  children: 'toggleable',
};
const media: BlockKind = { fields: { caption: field.CAPTION }, choice: field.MEDIA, children: 'none' };
const link: BlockKind = { fields: { url: field.URL_FIELD, caption: field.CAPTION }, children: 'none' };
const empty: BlockKind = { fields: {}, children: 'none' };
const elsewhere: BlockKind = { fields: {}, children: 'any', made: 'elsewhere' };

/** Every kind of block: its payload, what it may hold and where it may stand. */
export const BLOCK_KINDS = {
  paragraph: {
    fields: { rich_text: field.LOOSE_RICH_TEXT, color: field.COLOR, icon: field.ICON },
    children: 'any',
  },
  heading_1: heading,
  heading_2: heading,
  heading_3: heading,
  heading_4: heading,
  bulleted_list_item: listItem,
  numbered_list_item: listItem,
  to_do: {
    fields: { rich_text: field.LOOSE_RICH_TEXT, checked: field.FLAG, color: field.COLOR },
    children: 'any',
  },
  toggle: listItem,
  quote: listItem,
  callout: {
    fields: { rich_text: field.LOOSE_RICH_TEXT, icon: field.ICON, color: field.COLOR },
    children: 'any',
  },
  code: {
    fields: { rich_text: field.LOOSE_RICH_TEXT, caption: field.CAPTION, language: field.LANGUAGE },
    children: 'none',
  },
  equation: { fields: { expression: field.EXPRESSION }, children: 'none' },
  divider: empty,
  breadcrumb: empty,
  table_of_contents: { fields: { color: field.COLOR }, children: 'none' },
  bookmark: link,
  embed: link,
  image: media,
  video: media,
  pdf: media,
  audio: media,
  file: { ...media, fields: { caption: field.CAPTION, name: field.NAME } },
  link_to_page: { fields: {}, choice: field.LINK_TARGET, children: 'none' },
  link_preview: { fields: {}, children: 'none', made: 'elsewhere' },
  child_page: elsewhere,
  child_database: elsewhere,
  column_list: { fields: {}, children: { only: 'column', least: 2 } },
  column: { fields: { width_ratio: field.WIDTH_RATIO }, children: 'any', inside: 'column_list' },
  table: {
    fields: { table_width: field.TABLE_WIDTH, has_column_header: field.FLAG, has_row_header: field.FLAG },
    children: { only: 'table_row', least: 1 },
  },
  table_row: { fields: { cells: field.CELLS }, children: 'none', inside: 'table' },
  tab: { fields: {}, children: { only: 'paragraph', least: 1 } },
  synced_block: { fields: { synced_from: field.SYNCED_FROM }, children: 'any' },
  template: { fields: { rich_text: field.RICH_TEXT }, children: 'any' },
  meeting_notes: elsewhere,
  transcription: elsewhere,
  unsupported: elsewhere,
} as const satisfies { [type: string]: BlockKind };

/** The kind by its name; undefined for a name that Notion does not have. */
export function blockKind(type: string): BlockKind | undefined {
  return Object.hasOwn(BLOCK_KINDS, type) ? BLOCK_KINDS[type as keyof typeof BLOCK_KINDS] : undefined;
}
