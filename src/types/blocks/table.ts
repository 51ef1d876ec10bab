import type { BlockObjectResponse } from '@notionhq/client';
import { contentOf, type RawContent } from '../content.js';
import { asFlag, asObject, asTextOrNull, isObject, readOr, rowOf } from '../shape.js';
import { UnsupportedBlock, type Block } from './block.js';
import * as media from './media.js';
import { MeetingNotesBlock, withMeeting } from './meetingNotes.js';
import * as reference from './reference.js';
import * as structure from './structure.js';
import * as text from './text.js';

type Payload = Record<string, unknown>;

interface Kind {
  type: new () => Block;
  /** What the class has beyond `Block`, from what stands under the kind's name. ShapeError: nothing that could be shown. */
  read: (given: unknown, id: string) => object;
}

const unsupported: Kind = {
  type: UnsupportedBlock,
  read: (given) => ({ raw: given, blockType: asTextOrNull(isObject(given) && given.block_type) }),
};

/** A kind of the text family: text and colour, and what `more` adds. */
function textKind(type: new () => text.TextBlock, more: (payload: Payload) => object = () => ({})): Kind {
  return {
    type,
    read(given) {
      const payload = isObject(given) ? given : {};
      return { ...text.textOf(payload), ...more(payload) };
    },
  };
}

/** A kind of any other family: what `read` cannot make sense of stays raw. */
function kind(type: new () => Block, read: (payload: Payload, id: string) => object = () => ({})): Kind {
  return { type, read: (given, id) => read(asObject(given), id) };
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
  equation: kind(structure.EquationBlock, structure.withExpression),
  divider: kind(structure.DividerBlock),
  breadcrumb: kind(structure.BreadcrumbBlock),
  table_of_contents: kind(structure.TableOfContentsBlock, structure.withColor),
  bookmark: kind(media.BookmarkBlock, media.withUrlAndCaption),
  embed: kind(media.EmbedBlock, media.withEmbedded),
  image: kind(media.ImageBlock, media.withFile),
  video: kind(media.VideoBlock, media.withFile),
  pdf: kind(media.PdfBlock, media.withFile),
  audio: kind(media.AudioBlock, media.withFile),
  file: kind(media.FileBlock, media.withFile),
  link_to_page: kind(reference.LinkToPageBlock, reference.withLink),
  link_preview: kind(media.LinkPreviewBlock, media.withUrl),
  child_page: kind(reference.ChildPageBlock, reference.withTitleAndId('page')),
  child_database: kind(reference.ChildDatabaseBlock, reference.withTitleAndId('database')),
  column_list: kind(structure.ColumnListBlock),
  column: kind(structure.ColumnBlock, structure.withWidthRatio),
  table: kind(structure.TableBlock, structure.withHeaders),
  table_row: kind(structure.TableRowBlock, structure.withCells),
  tab: kind(structure.TabBlock),
  synced_block: kind(reference.SyncedBlock, reference.withOriginal),
  template: textKind(text.TemplateBlock),
  meeting_notes: kind(MeetingNotesBlock, withMeeting),
  transcription: kind(MeetingNotesBlock, withMeeting),
  unsupported,
} satisfies Record<BlockObjectResponse['type'], Kind>;

/** Any block that Notion sends, as the class of its kind. Unknown kinds and bare references never fail. */
export function toBlock(raw: RawContent): Block {
  const given = givenOf(raw);
  const content = contentOf('block', raw);
  const common = { type: asTextOrNull(raw.type), hasChildren: asFlag(raw.has_children) };
  const make = ({ type, read }: Kind) =>
    Object.assign(new type(), content, common, read(given, content.notionId));
  const row = rowOf<Kind>(BLOCK_KINDS, raw.type) ?? unsupported;
  return readOr(
    () => make(row),
    () => make(unsupported),
  );
}

/**
 * Meeting notes as Notion's own calls for them answer: whole, or a bare reference without the kind. What is in them is left
 * out when it is of an odd shape.
 */
export function toMeetingNotes(raw: RawContent): MeetingNotesBlock {
  const notes = toBlock({ ...EMPTY_NOTES, ...raw });
  return notes instanceof MeetingNotesBlock
    ? notes
    : (toBlock({ ...raw, ...EMPTY_NOTES }) as MeetingNotesBlock);
}

const EMPTY_NOTES = { type: 'meeting_notes', meeting_notes: {} };

/** What stands under the kind's name; the whole block when nothing does, so that nothing of it is lost. */
function givenOf(raw: RawContent): unknown {
  const given = typeof raw.type === 'string' ? raw[raw.type] : undefined;
  return given === undefined ? raw : given;
}
