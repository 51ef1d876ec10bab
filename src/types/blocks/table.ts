import type { BlockObjectResponse } from '@notionhq/client';
import { contentOf, type RawContent } from '../content.js';
import { asFlag, asTextOrNull, isObject, rowOf } from '../shape.js';
import { UnsupportedBlock, type Block } from './block.js';
import * as text from './text.js';

type Payload = Record<string, unknown>;

interface Kind {
  type: new () => Block;
  /** What the class has beyond `Block`, from the payload under the kind's name; `given` is that payload in whatever shape. */
  read: (payload: Payload, given: unknown) => object;
}

const unsupported: Kind = { type: UnsupportedBlock, read: (_payload, given) => ({ raw: given }) };

/** A kind of the text family: text and colour, and what `more` adds. */
function textKind(type: new () => text.TextBlock, more: (payload: Payload) => object = () => ({})): Kind {
  return { type, read: (payload) => ({ ...text.textOf(payload), ...more(payload) }) };
}

/** From each of Notion's kinds to its class: a kind that the SDK adds is a compile error here until it has a row. */
export const BLOCK_KINDS = {
  paragraph: textKind(text.ParagraphBlock, text.withIcon),
  heading_1: textKind(text.HeadingBlock, text.withLevel(1)),
  heading_2: textKind(text.HeadingBlock, text.withLevel(2)),
  heading_3: textKind(text.HeadingBlock, text.withLevel(3)),
  heading_4: textKind(text.HeadingBlock, text.withLevel(4)),
  bulleted_list_item: textKind(text.BulletedListItemBlock),
  numbered_list_item: textKind(text.NumberedListItemBlock, text.withNumbering),
  to_do: textKind(text.ToDoBlock, text.withCheck),
  toggle: textKind(text.ToggleBlock),
  quote: textKind(text.QuoteBlock),
  callout: textKind(text.CalloutBlock, text.withIcon),
  code: textKind(text.CodeBlock, text.withCode),
  equation: unsupported,
  divider: unsupported,
  breadcrumb: unsupported,
  table_of_contents: unsupported,
  bookmark: unsupported,
  embed: unsupported,
  image: unsupported,
  video: unsupported,
  pdf: unsupported,
  audio: unsupported,
  file: unsupported,
  link_to_page: unsupported,
  link_preview: unsupported,
  child_page: unsupported,
  child_database: unsupported,
  column_list: unsupported,
  column: unsupported,
  table: unsupported,
  table_row: unsupported,
  tab: unsupported,
  synced_block: unsupported,
  template: unsupported,
  meeting_notes: unsupported,
  transcription: unsupported,
  unsupported,
} satisfies Record<BlockObjectResponse['type'], Kind>;

/** Any block that Notion sends, as the class of its kind. Unknown kinds and bare references never fail. */
export function toBlock(raw: RawContent): Block {
  const given = givenOf(raw);
  const { type, read } = rowOf<Kind>(BLOCK_KINDS, raw.type) ?? unsupported;
  return Object.assign(new type(), contentOf('block', raw), {
    type: asTextOrNull(raw.type),
    hasChildren: asFlag(raw.has_children),
    ...read(isObject(given) ? given : {}, given),
  });
}

/** What stands under the kind's name; the whole block when nothing does, so that nothing of it is lost. */
function givenOf(raw: RawContent): unknown {
  const given = typeof raw.type === 'string' ? raw[raw.type] : undefined;
  return given === undefined ? raw : given;
}
