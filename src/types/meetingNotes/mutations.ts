import type { CreateMeetingNoteParameters } from '@notionhq/client/build/src/api-endpoints.js';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { badInput } from '../../errors.js';
import { MeetingNotesBlock } from '../blocks/meetingNotes.js';
import { requireId } from '../globalId.js';
import { checkLength, LIMITS, OneOf, writeOnly, type Writers } from '../input.js';

type NotionLanguage = NonNullable<CreateMeetingNoteParameters['language']>;
type Screaming<L extends string> = L extends `${infer Head}-${infer Tail}`
  ? `${Uppercase<Head>}_${Uppercase<Tail>}`
  : Uppercase<L>;

/** From each language to Notion's code for it: one that the SDK adds is a compile error until it has a row. */
const MeetingLanguage = {
  AUTO: 'auto',
  AR: 'ar',
  DA: 'da',
  DE: 'de',
  EN: 'en',
  ES: 'es',
  FI: 'fi',
  FR: 'fr',
  HE: 'he',
  ID: 'id',
  IT: 'it',
  JA: 'ja',
  KO: 'ko',
  NL: 'nl',
  NO: 'no',
  PL: 'pl',
  PT: 'pt',
  RU: 'ru',
  SV: 'sv',
  TH: 'th',
  VI: 'vi',
  ZH_CN: 'zh-CN',
  ZH_TW: 'zh-TW',
} as const satisfies { [L in NotionLanguage as Screaming<L>]: L };

registerEnumType(MeetingLanguage, {
  name: 'MeetingLanguage',
  description: 'A language that Notion writes down, by its code.',
  valuesConfig: {
    AUTO: { description: 'Notion finds out.' },
    AR: { description: 'Arabic.' },
    DA: { description: 'Danish.' },
    DE: { description: 'German.' },
    EN: { description: 'English.' },
    ES: { description: 'Spanish.' },
    FI: { description: 'Finnish.' },
    FR: { description: 'French.' },
    HE: { description: 'Hebrew.' },
    ID: { description: 'Indonesian.' },
    IT: { description: 'Italian.' },
    JA: { description: 'Japanese.' },
    KO: { description: 'Korean.' },
    NL: { description: 'Dutch.' },
    NO: { description: 'Norwegian.' },
    PL: { description: 'Polish.' },
    PT: { description: 'Portuguese.' },
    RU: { description: 'Russian.' },
    SV: { description: 'Swedish.' },
    TH: { description: 'Thai.' },
    VI: { description: 'Vietnamese.' },
    ZH_CN: { description: 'Chinese, simplified.' },
    ZH_TW: { description: 'Chinese, traditional.' },
  },
});

@InputType({ description: 'A recording that was uploaded, and the page that its notes go to.' })
export class UploadedRecordingInput {
  @Field(() => ID, {
    description: 'The file upload: an id or a UUID. An audio or video file whose status is `UPLOADED`.',
  })
  id!: string;

  @Field(() => ID, {
    description: 'The page at whose end the notes are put: an id, a UUID, or a Notion link.',
  })
  page!: string;
}

@OneOf()
@InputType({ description: 'What was recorded: exactly one of these.' })
export class MeetingSourceInput {
  @Field(() => UploadedRecordingInput, { nullable: true, description: 'A file upload, for a page.' })
  fileUpload?: UploadedRecordingInput;

  @Field(() => ID, {
    nullable: true,
    description:
      'An audio, video or file block whose file Notion keeps; the notes come right below it. An id, a UUID, or a Notion link to the block.',
  })
  block?: string;
}

@InputType({ description: 'What `createMeetingNote` does.' })
export class CreateMeetingNoteInput {
  @Field(() => MeetingSourceInput, { description: 'What was recorded.' })
  source!: MeetingSourceInput;

  @Field(() => String, {
    nullable: true,
    description:
      'The title: at most 2000 characters. Notion may find a better one when it sums up, and finds one when this is left out.',
  })
  title?: string | null;

  @Field(() => MeetingLanguage, {
    nullable: true,
    description: 'What is spoken; Notion finds out when left out.',
  })
  language?: NotionLanguage | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'False: only write down what was said. True, or left out: sum it up too.',
  })
  summarize?: boolean | null;
}

@ObjectType({ description: 'What `createMeetingNote` began.' })
export class CreateMeetingNotePayload {
  @Field(() => MeetingNotesBlock, {
    description:
      'The notes, which Notion goes on writing: ask for the block by its id until its `status` is `NOTES_READY`, or `TRANSCRIPTION_FAILED`.',
  })
  readonly meetingNotes!: MeetingNotesBlock;
}

type Source = Pick<Extract<CreateMeetingNoteParameters, { parent?: never }>, 'source'>;
type SourceWithParent = Pick<Extract<CreateMeetingNoteParameters, { parent: object }>, 'source' | 'parent'>;

const SOURCES: Writers<MeetingSourceInput, Source | SourceWithParent> = {
  fileUpload: ({ id, page }, path) => ({
    source: { type: 'file_upload', file_upload_id: requireId(id, 'fileUpload', `${path}.id`) },
    parent: { type: 'page_id', page_id: requireId(page, 'page', `${path}.page`) },
  }),
  block: (id, path) => ({ source: { type: 'block', block_id: requireId(id, 'block', path) } }),
};

/** Checks new meeting notes, then gives them in Notion's words. */
export function toNotionMeetingNote(
  { source, title, language, summarize }: CreateMeetingNoteInput,
  path: string,
): CreateMeetingNoteParameters {
  return {
    ...writeOnly(SOURCES, source, `${path}.source`),
    ...(title != null && { title: checkTitle(title, `${path}.title`) }),
    ...(language && { language }),
    ...(summarize != null && { options: { kickoff_summary: summarize } }),
  };
}

function checkTitle(title: string, path: string): string {
  if (title.trim() !== '') return checkLength(title, LIMITS.textLength, path);
  throw badInput(path, `\`${path}\` is empty: give a title, or leave it out.`);
}
