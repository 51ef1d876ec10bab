import graphql from '@graphql-eslint/eslint-plugin';

/** Lint of the emitted schema and of the operations that the tests send. */
const base = {
  plugins: { '@graphql-eslint': graphql },
  languageOptions: {
    parser: graphql.parser,
    parserOptions: {
      graphQLConfig: { schema: './schema.graphql', documents: 'test/operations/**/*.graphql' },
    },
  },
};

/**
 * Only what `node(id:)` finds has a field `id`: a client's cache would merge the same property of two pages, or the
 * same option of two data sources. So each kind of thing that is no node stands here, with the reason.
 */
const WITHOUT_ID = {
  suffixes: [
    // Relay's own, and what a mutation answers: places in a list, not things.
    'Connection',
    'Edge',
    'PageInfo',
    'Payload',
    // A property is one only together with its page or data source: `propertyId` names it there.
    'Property',
    'PropertySchema',
    // Part of the view, block, page or text that it stands in, and replaced with it.
    'Icon',
    'Mention',
    'RichText',
    'ViewConfiguration',
    // Says where something lies; the node itself is one field further.
    'Parent',
  ],
  types: [
    // Who asks. There is one for each request.
    'App',
    'Viewer',
    'Workspace',
    // The viewer's own, and nobody else's to look up.
    'ConnectedWorkspace',
    'SignIn',
    // Tells of a node, which is one field further.
    'DataSourceReference',
    // Known to Notion by an id, but not to be fetched by it: `emojiId`, `templateId`, `taskId`, …
    'AsyncTask',
    'CustomEmoji',
    'UserGroup',
    'PageTemplate',
    'SelectOption',
    'StatusGroup',
    // Values of a property.
    'ComputedBoolean',
    'ComputedDate',
    'ComputedIncomplete',
    'ComputedList',
    'ComputedNumber',
    'ComputedText',
    'ComputedUnsupported',
    'DateValue',
    'File',
    'Place',
    // Parts of a block, a comment, a text, an upload or a task.
    'Annotations',
    'AsyncTaskError',
    'BlockTreeEntry',
    'CommentAttachment',
    'FileImportError',
    'FileUploadParts',
    'MeetingEvent',
    'MeetingNotesList',
    'MeetingRecording',
    'PageMarkdown',
    'TableCell',
    // Parts of a view.
    'ChartAggregation',
    'ChartReferenceLine',
    'DashboardRow',
    'DashboardWidget',
    'ViewCover',
    'ViewGroupBy',
    'ViewProperty',
    'ViewSort',
    'ViewSubtasks',
  ],
};

export default [
  {
    ...base,
    files: ['schema.graphql'],
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/strict-id-in-types': ['error', { exceptions: WITHOUT_ID }],
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          DirectiveDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
        },
      ],
      // Forward only: Notion's cursors do not go back, and a `last` that reads everything would be a trap.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      '@graphql-eslint/relay-edge-types': [
        'error',
        {
          withEdgeSuffix: true,
          // `nodes` beside `edges`, as GitHub has it, and plain lists of what Notion does not page.
          listTypeCanWrapOnlyEdgeType: false,
          // The nodes of three lists are nodes in the list only: see test/unit/schema.test.ts.
          shouldImplementNode: false,
        },
      ],
      // What is no node may not call its id `id`: `Workspace.workspaceId`. And pages as well as blocks have a
      // `blockTree`. test/unit/schema.test.ts refuses every other name of this kind.
      '@graphql-eslint/no-typename-prefix': 'off',
    },
  },
  {
    ...base,
    files: ['test/operations/**/*.graphql'],
    rules: graphql.configs['flat/operations-recommended'].rules,
  },
];
