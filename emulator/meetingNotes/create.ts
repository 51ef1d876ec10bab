import { insertBlocks } from '../blockTree.js';
import type { RequestContext } from '../context.js';
import { find, parentOf, requireNotTrashed, touch } from '../entities.js';
import { shapeError, validationError } from '../errors.js';
import type { BlockRecord, Json, JsonObject, PageRecord } from '../model.js';
import { asBoolean, asObject, asOneOf, asString, text } from '../properties/shape.js';
import { normaliseRichText } from '../richText.js';
import { attachUpload, findUpload } from '../uploads/attach.js';
import { belongsTo } from '../uploads/types.js';
import type { NewBlock } from '../validate/blocks.js';
import { renderNotes } from './record.js';

const MAX_TITLE = 2000;
const MEDIA = ['audio', 'video', 'file'];
const LANGUAGES = [
  ...['auto', 'en', 'zh-CN', 'zh-TW', 'es', 'fr', 'de', 'ja', 'ko', 'pt', 'ru', 'th', 'vi', 'id', 'da'],
  ...['fi', 'no', 'nl', 'it', 'sv', 'ar', 'he', 'pl'],
];

/** The recording that notes are made of, and where they go. */
interface Source {
  name: string;
  holder: PageRecord | BlockRecord;
  index: number;
  /** Takes the recording; to be called once all else is right. */
  take(this: void): void;
}

/**
 * `POST /v1/blocks/meeting_notes`. The answer shows the transcription in progress; the notes are ready at the next
 * read. The emulator hears nothing: what it writes says so.
 */
export function createNotes(context: RequestContext): JsonObject {
  const { body } = context;
  const sent = asObject(body.source, 'body.source');
  const type = asOneOf(sent.type, ['file_upload', 'block'], 'body.source.type');
  if (body.language !== undefined) asOneOf(body.language, LANGUAGES, 'body.language');
  const summarise = readKickoff(body.options);
  const source = type === 'block' ? fromBlock(sent, context) : fromUpload(sent, context);
  const title = body.title === undefined ? source.name : asString(body.title, 'body.title', MAX_TITLE);
  const content = { title: words(title), status: 'transcription_in_progress', children: {} };
  source.take();
  const [notes] = insertBlocks(
    source.holder,
    [{ type: 'meeting_notes', content, children: [] }],
    source.index,
    context,
  );
  if (!notes) throw new Error('The notes were not stored.');
  touch(source.holder, context);
  const answer = renderNotes(notes, context);
  finish(notes, source.name, summarise, context);
  context.changed();
  return answer;
}

function fromUpload(sent: JsonObject, context: RequestContext): Source {
  const path = 'body.source.file_upload_id';
  const upload = findUpload(sent.file_upload_id, path, context);
  const type = upload.contentType ?? '';
  if (!belongsTo(type, 'audio') && !belongsTo(type, 'video')) {
    throw validationError(`${path} should name an audio or video file, instead was one of type ${type}.`);
  }
  const parent = asObject(context.body.parent, 'body.parent');
  const page = find('page', text(parent.page_id), 'body.parent.page_id', context);
  requireNotTrashed(page);
  return {
    name: upload.filename ?? 'the recording',
    holder: page,
    index: page.childIds.length,
    take: () => void attachUpload(upload.id, context),
  };
}

/** Notes of a recording that stands on a page already come right below it. */
function fromBlock(sent: JsonObject, context: RequestContext): Source {
  const { parent } = context.body;
  if (parent !== undefined) throw shapeError('body.parent', 'not present when the source is a block', parent);
  const block = find('block', text(sent.block_id), 'body.source.block_id', context);
  requireNotTrashed(block);
  const holder = parentOf(context.state, block);
  if (!MEDIA.includes(block.type) || block.content.type !== 'file') {
    throw validationError(
      `body.source.block_id should name an audio, video or file block whose file Notion stores: ${block.id} is none.`,
    );
  }
  if (holder?.object !== 'page' && holder?.object !== 'block') throw new Error('A block stands nowhere.');
  const name = text(block.content.name) || 'the recording';
  return { name, holder, index: holder.childIds.indexOf(block.id) + 1, take: () => undefined };
}

function readKickoff(input: Json | undefined): boolean {
  const { kickoff_summary: kickoff } = input === undefined ? {} : asObject(input, 'body.options');
  return kickoff === undefined || asBoolean(kickoff, 'body.options.kickoff_summary');
}

function finish(notes: BlockRecord, name: string, summarise: boolean, context: RequestContext): void {
  const parts = summarise ? ['summary', 'notes', 'transcript'] : ['transcript'];
  const made = insertBlocks(
    notes,
    parts.map((part) => paragraph(`The ${part} of ${name} would stand here: the emulator does not listen.`)),
    0,
    context,
  );
  const ids = made.map(({ id }, index): [string, Json] => [`${parts[index]}_block_id`, id]);
  notes.content = { ...notes.content, status: 'notes_ready', children: Object.fromEntries(ids) };
}

function paragraph(content: string): NewBlock {
  const plain = { color: 'default', icon: null };
  return { type: 'paragraph', content: { rich_text: words(content), ...plain }, children: [] };
}

function words(content: string): Json[] {
  return normaliseRichText([{ text: { content } }], 'body.title');
}
