import 'reflect-metadata';
import { isInputObjectType, specifiedDirectives, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { callMethodsDirectly, readPropertiesDirectly, rememberClasses } from './directResolvers.js';
import { MaxAgeDirective } from './freshness.js';
import { AsyncTaskResolver } from './resolvers/asyncTask.js';
import { BlockResolver } from './resolvers/block.js';
import * as blockEdges from './resolvers/blockEdges.js';
import * as blockTexts from './resolvers/blockText.js';
import * as blockTrees from './resolvers/blockTree.js';
import * as comments from './resolvers/comment.js';
import { ContentResolver } from './resolvers/content.js';
import { CustomEmojiResolver } from './resolvers/customEmoji.js';
import { DatabaseResolver } from './resolvers/database.js';
import { DatabaseWriteResolver } from './resolvers/databaseWrite.js';
import { DataSourceResolver } from './resolvers/dataSource.js';
import { DataSourceWriteResolver } from './resolvers/dataSourceWrite.js';
import { FileUploadResolver } from './resolvers/fileUpload.js';
import { MeetingNotesResolver } from './resolvers/meetingNotes.js';
import * as mentions from './resolvers/mention.js';
import { NodeResolver } from './resolvers/node.js';
import { PageResolver } from './resolvers/page.js';
import { PageMarkdownResolver } from './resolvers/pageMarkdown.js';
import * as templates from './resolvers/pageTemplate.js';
import { PageWriteResolver } from './resolvers/pageWrite.js';
import * as parents from './resolvers/parent.js';
import * as properties from './resolvers/property.js';
import * as relations from './resolvers/relation.js';
import { SearchResolver } from './resolvers/search.js';
import { UserResolver } from './resolvers/user.js';
import * as views from './resolvers/view.js';
import { ViewerResolver } from './resolvers/viewer.js';

const RESOLVERS: NonEmptyArray<new () => object> = [
  NodeResolver,
  ViewerResolver,
  ContentResolver,
  PageResolver,
  PageWriteResolver,
  PageMarkdownResolver,
  AsyncTaskResolver,
  BlockResolver,
  ...Object.values(blockEdges),
  ...Object.values(blockTexts),
  ...Object.values(blockTrees),
  DatabaseResolver,
  DataSourceResolver,
  DatabaseWriteResolver,
  DataSourceWriteResolver,
  ...Object.values(templates),
  UserResolver,
  ...Object.values(comments),
  FileUploadResolver,
  MeetingNotesResolver,
  CustomEmojiResolver,
  ...Object.values(views),
  SearchResolver,
  ...Object.values(parents),
  ...Object.values(relations),
  ...Object.values(properties),
  ...Object.values(mentions),
];

/** The whole schema, built from the resolvers. Abstract types are told apart by class, synchronously. */
export function createSchema(): GraphQLSchema {
  readPropertiesDirectly();
  const schema = buildSchemaSync({
    resolvers: RESOLVERS,
    directives: [...specifiedDirectives, MaxAgeDirective],
    validate: false,
    // It would ask the whole schema of itself at each start; a test validates it, and so does Apollo.
    skipCheck: true,
  });
  callMethodsDirectly(schema);
  rememberClasses(schema);
  markOneOf(schema);
  describeRoots(schema);
  return schema;
}

/** TypeGraphQL makes the root types itself and leaves them without a word. */
function describeRoots(schema: GraphQLSchema): void {
  const descriptions: [GraphQLObjectType | null | undefined, string][] = [
    [
      schema.getQueryType(),
      'Where reading begins. Everything but `viewer` needs the scope `read`; what is not there or not shared is null, with an error that says which.',
    ],
    [
      schema.getMutationType(),
      'What changes something, at Notion mostly. Each takes one `input`, needs the scope `write` unless it says otherwise, and answers what it changed; several in one request run one after the other.',
    ],
  ];
  for (const [type, description] of descriptions) if (type) type.description = description;
}

/** TypeGraphQL has no switch for `@oneOf`: inputs say it with `@Extensions({ oneOf: true })`. */
function markOneOf(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInputObjectType(type) && type.extensions.oneOf === true) type.isOneOf = true;
  }
}
