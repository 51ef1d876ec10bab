import 'reflect-metadata';
import { isEnumType, isInputObjectType, type GraphQLSchema } from 'graphql';
import type { Type } from 'typescript';
import { toBlock } from '../../src/types/blocks/table.js';
import { readFile, toFile } from '../../src/types/file.js';
import { toIcon } from '../../src/types/icon.js';
import { toMention } from '../../src/types/mention.js';
import { toParent } from '../../src/types/parent.js';
import { toProperties } from '../../src/types/properties/read.js';
import { toPropertySchemas } from '../../src/types/properties/readSchema.js';
import { toRichText } from '../../src/types/richText.js';
import { toUser } from '../../src/types/user.js';
import { readEvent, UnknownEvent } from '../../src/webhooks/events.js';
import { conditionsOf, sayer } from './conditions.js';
import { keysOf, kindsByKey, kindsByType, literalsOf, membersOf, typeUnder, valueOf } from './kinds.js';
import { camel, pascal, screaming } from './names.js';
import type { Program } from './program.js';
import { sampleOf } from './sample.js';

/** One thing that Notion has, and where it is in the gateway; null when it is nowhere. */
export interface Found {
  kind: string;
  ours: string | null;
}

/** Things of one sort, each with its place. */
export interface Subject {
  title: string;
  found: (program: Program, schema: GraphQLSchema) => Found[];
}

type Raw = Record<string, unknown>;
type Pick = (program: Program) => Type;

const PAGE_ID = '248104cd-477e-80fd-b757-e945d38000bd';
const sdk =
  (name: string): Pick =>
  (program) =>
    program.sdkType(name);
const under =
  (from: Pick, ...keys: string[]): Pick =>
  (program) =>
    keys.reduce((type, key) => {
      const next = key === '*' ? valueOf(program, type) : typeUnder(program, type, key);
      if (!next) throw new Error(`Notion's SDK has no key ${key} of ${keys.join('.')} any more`);
      return next;
    }, from(program));

/** A sample of each kind goes through the gateway's own reading; what comes out must be a type of the schema. */
const READ: [title: string, union: Pick, read: (raw: Raw, kind: string) => unknown][] = [
  ['Block kinds', sdk('blocks:BlockObjectResponse'), (raw) => toBlock(raw as never)],
  ['Property values', under(sdk('common:PageObjectResponse'), 'properties', '*'), readProperty],
  ['Formula results', sdk('common:FormulaPropertyValueResponse'), readResult('formula')],
  ['Rollup results', sdk('common:PartialRollupValueResponse'), readResult('rollup')],
  [
    'Property schemas',
    under(sdk('data-sources:DataSourceObjectResponse'), 'properties', '*'),
    (raw) => toPropertySchemas({ Name: raw } as never)[0],
  ],
  ['Rich text', sdk('common:RichTextItemResponse'), toRichText],
  ['Mentions', under(sdk('common:MentionRichTextItemResponse'), 'mention'), toMention],
  ['Parents of pages and blocks', sdk('common:ParentForBlockBasedObjectResponse'), toParent],
  ['Parents of databases', sdk('common:ParentOfDatabaseResponse'), toParent],
  ['Parents of data sources', under(sdk('data-sources:DataSourceObjectResponse'), 'parent'), toParent],
  ['Parents of comments', sdk('comments:CommentParentResponse'), toParent],
  ['Icons', sdk('common:PageIconResponse'), toIcon],
  ['Covers', sdk('common:PageCoverResponse'), toFile],
  ['Files', sdk('common:InternalOrExternalFileWithNameResponse'), readFile],
  ['Users', sdk('common:UserObjectResponse'), toUser],
];

/** What a kind is called where the input has another word for it. */
type Words = Readonly<Record<string, string>>;

const HEADINGS = { heading_1: 'heading', heading_2: 'heading', heading_3: 'heading', heading_4: 'heading' };
const ICONS = { external: 'url', icon: 'builtIn' };
const PAGE_PARENTS = { page_id: 'page', data_source_id: 'dataSource' };

/** Each kind that may be written is a field of a typed input. */
const WRITTEN: [title: string, kinds: (program: Program) => string[], input: string, words?: Words][] = [
  [
    'Blocks that are made',
    (program) => kindsByKey(program.sdkType('common:BlockObjectRequest'), ['type', 'object']),
    'BlockInput',
    HEADINGS,
  ],
  [
    'Blocks that are changed',
    (program) =>
      kindsByKey(program.sdkType('blocks:UpdateBlockParameters'), [
        'type',
        'block_id',
        'in_trash',
        'archived',
      ]),
    'BlockChangeInput',
    HEADINGS,
  ],
  [
    'Property values that are written',
    (program) =>
      kindsByKey(under(sdk('pages:CreatePageParameters'), 'properties', '*')(program), [
        'type',
        'id',
        'name',
      ]),
    'PropertyValueInput',
  ],
  [
    'Rich text that is written',
    (program) => kindsByKey(program.sdkType('common:RichTextItemRequest'), ['type', 'annotations']),
    'RichTextInput',
  ],
  [
    'Mentions that are written',
    (program) => kindsByKey(under(sdk('common:MentionRichTextItemRequest'), 'mention')(program), ['type']),
    'MentionInput',
    { template_mention: 'template' },
  ],
  [
    'Icons that are written',
    (program) => kindsByKey(program.sdkType('common:PageIconRequest'), ['type']),
    'IconInput',
    ICONS,
  ],
  [
    'Covers that are written',
    (program) => kindsByKey(program.sdkType('common:PageCoverRequest'), ['type']),
    'CoverInput',
    ICONS,
  ],
  [
    'Parents of new pages',
    (program) => kindsByKey(under(sdk('pages:CreatePageParameters'), 'parent')(program), ['type']),
    'PageParentInput',
    PAGE_PARENTS,
  ],
  [
    'Parents of moved pages',
    (program) => kindsByKey(under(sdk('pages:MovePageParameters'), 'parent')(program), ['type']),
    'MovePageParentInput',
    PAGE_PARENTS,
  ],
  [
    'Configurations of views that are written',
    (program) => kindsByType(program, program.sdkType('common:ViewConfigRequest')).map(({ name }) => name),
    'ViewConfigurationInput',
  ],
  [
    'Positions of blocks',
    (program) =>
      kindsByType(program, program.sdkType('common:ContentPositionSchema')).map(({ name }) => name),
    'BlockPositionInput',
    { after_block: 'after', start: 'at', end: 'at' },
  ],
  [
    'Templates of new pages',
    (program) => literalsOf(under(sdk('pages:CreatePageParameters'), 'template', 'type')(program)),
    'PageTemplateInput',
    { template_id: 'chosen' },
  ],
  [
    'Targets of comments',
    (program) => [
      ...kindsByKey(under(sdk('comments:CreateCommentParameters'), 'parent')(program), ['type']),
      'discussion_id',
    ],
    'CommentTargetInput',
    { page_id: 'page', block_id: 'block', discussion_id: 'discussion' },
  ],
  [
    'Filters',
    (program) => kindsByKey(program.sdkType('common:PropertyFilter'), ['type', 'property']),
    'PropertyFilterInput',
  ],
  [
    'Filters by time, and groups of filters',
    (program) => [
      ...kindsByKey(program.sdkType('common:TimestampFilter'), ['type', 'timestamp']),
      ...kindsByKey(under(sdk('data-sources:QueryDataSourceParameters'), 'filter')(program), [
        ...keysOf(program.sdkType('common:PropertyFilter')),
        'timestamp',
      ]),
    ],
    'FilterInput',
  ],
];

/** Each word is a value of an enum. */
const WORDS: [title: string, union: Pick, name: string, words?: Words][] = [
  ['Colours of text and blocks', sdk('common:ApiColor'), 'Color'],
  ['Colours of options', sdk('common:SelectColor'), 'OptionColor'],
  ['Colours of icons', sdk('common:NoticonColor'), 'IconColor', { lightgray: 'LIGHT_GRAY' }],
  ['Functions of rollups', sdk('common:RollupFunction'), 'RollupFunction'],
  ['Relative dates', sdk('common:RelativeDateValue'), 'RelativeDate'],
  [
    'States of meeting notes',
    under(sdk('blocks:MeetingNotesBlockObjectResponse'), 'meeting_notes', 'status'),
    'MeetingNotesStatus',
  ],
  [
    'Languages of meeting notes',
    under(sdk('meeting-notes:CreateMeetingNoteParameters'), 'language'),
    'MeetingLanguage',
    { 'zh-CN': 'ZH_CN', 'zh-TW': 'ZH_TW' },
  ],
  ['States of tasks', under(sdk('async-tasks:GetAsyncTaskResponse'), 'status'), 'AsyncTaskStatus'],
  [
    'States of file uploads',
    under(sdk('file-uploads:FileUploadObjectResponse'), 'status'),
    'FileUploadStatus',
  ],
  [
    'Kinds of attachments of comments',
    (program) => {
      const list = under(sdk('comments:CommentObjectResponse'), 'attachments')(program);
      const [item] = program.checker.getTypeArguments(membersOf(list)[0] as never);
      return typeUnder(program, item!, 'category')!;
    },
    'CommentAttachmentCategory',
  ],
];

/** Every subject of the page, in its order, but for the endpoints. */
export const SUBJECTS: readonly Subject[] = [
  ...READ.map(([title, union, read]): Subject => ({
    title,
    found: (program, schema) =>
      kindsByType(program, union(program)).map(({ name, type }) => {
        const sample = { ...(sampleOf(program, type) as Raw), type: name };
        return { kind: name, ours: typeOf(schema, read(sample, name), name) };
      }),
  })),
  {
    title: 'Property schemas beyond those',
    found: (program, schema) => {
      const known = under(sdk('data-sources:DataSourceObjectResponse'), 'properties', '*')(program);
      const typed = new Set(kindsByType(program, known).map(({ name }) => name));
      return schemaKinds(program)
        .filter((kind) => !typed.has(kind))
        .map((kind) => {
          const [read] = toPropertySchemas({
            Name: { id: 'a', name: 'Name', type: kind, [kind]: {} },
          } as never);
          return { kind, ours: typeOf(schema, read, kind) };
        });
    },
  },
  {
    title: 'Kinds of views',
    found: (program, schema) =>
      viewKinds(program, 'DataSourceViewObjectResponse').map((kind) => ({
        kind,
        ours: valueIn(schema, 'ViewType', screaming(kind)),
      })),
  },
  {
    title: 'Configurations of views',
    found: (program, schema) => {
      const kinds = kindsByType(program, program.sdkType('views:ViewConfigResponse')).map(({ name }) => name);
      return ofName(schema, kinds, ['ViewConfiguration', 'View']);
    },
  },
  ...WRITTEN.map(([title, kinds, input, words = {}]): Subject => ({
    title,
    found: (program, schema) =>
      kinds(program).map((kind) => ({ kind, ours: fieldOf(schema, input, words[kind] ?? camel(kind)) })),
  })),
  {
    title: 'Property schemas that are written',
    found: (program, schema) => {
      const input = schema.getType('PropertySchemaInput');
      return schemaKinds(program).map((kind) => ({ kind, ours: sayer(input, camel(kind), kind) }));
    },
  },
  { title: 'Conditions of filters', found: conditionsOf },
  ...WORDS.map(([title, union, name, words = {}]): Subject => ({
    title,
    found: (program, schema) =>
      literalsOf(union(program)).map((kind) => ({
        kind,
        ours: valueIn(schema, name, words[kind] ?? screaming(kind)),
      })),
  })),
  {
    title: 'Webhook events',
    found: (program) => {
      const payloads = [...program.sdkTypes('webhooks').values()];
      return payloads.flatMap((type) => {
        const tag = typeUnder(program, type, 'type');
        if (!tag || !typeUnder(program, type, 'entity')) return [];
        return literalsOf(tag).map((kind) => ({ kind, ours: eventType(sampleOf(program, type)) }));
      });
    },
  },
];

function readProperty(raw: Raw): unknown {
  return toProperties({ id: PAGE_ID, properties: { Name: raw } } as never)[0];
}

function readResult(kind: 'formula' | 'rollup') {
  return (raw: Raw) => (readProperty({ id: 'a', type: kind, [kind]: raw }) as { result?: unknown }).result;
}

function schemaKinds(program: Program): string[] {
  return kindsByKey(program.sdkType('common:PropertyConfigurationRequest'), ['type', 'description', 'name']);
}

function viewKinds(program: Program, alias: string): string[] {
  return literalsOf(under(sdk(`views:${alias}`), 'type')(program));
}

/** The name of an answer's class, if the schema has it; what is handed on raw counts for Notion's own "unsupported" alone. */
function typeOf(schema: GraphQLSchema, read: unknown, kind: string): string | null {
  const name = typeof read === 'object' && read !== null ? read.constructor.name : '';
  const isRaw = /unsupported/i.test(name) && kind !== 'unsupported';
  return isRaw || !schema.getType(name) ? null : name;
}

function ofName(schema: GraphQLSchema, kinds: string[], endings: string[]): Found[] {
  return kinds.map((kind) => {
    const names = endings.map((ending) => pascal(kind) + ending);
    return { kind, ours: names.find((name) => schema.getType(name)) ?? null };
  });
}

function fieldOf(schema: GraphQLSchema, input: string, field: string): string | null {
  const type = schema.getType(input);
  return isInputObjectType(type) && field in type.getFields() ? `${input}.${field}` : null;
}

function valueIn(schema: GraphQLSchema, name: string, value: string): string | null {
  const type = schema.getType(name);
  return isEnumType(type) && type.getValue(value) ? `${name}.${value}` : null;
}

/** The class of an event; null when it comes out as one that nobody knows. */
function eventType(sample: unknown): string | null {
  const event = readEvent(Buffer.from(JSON.stringify(sample)));
  return event instanceof UnknownEvent ? null : event.constructor.name;
}
