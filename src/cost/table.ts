/** The value of an argument of the field, its default when it is left out. */
export type ReadArgument = (name: string) => unknown;

/** What one field costs at Notion, when nothing is cached. */
export interface FieldCost {
  /** Calls for all `parents` together, those of the fields below it not counted. */
  calls(parents: number, argument: ReadArgument): number;
  /** How many objects it answers at most for each parent: so often the fields below it are paid for. One when left out. */
  items?(argument: ReadArgument): number;
  /** Free when nothing but the ids of the object is asked for. */
  idsAreFree?: true;
}

const MAX_FIRST = 100;
/** Objects that many others point to, such as users and parents, are asked for once: so many different ones are counted. */
const DIFFERENT = 25;
/** Related pages that are fetched one by one; more of them come by queries of 100. */
const SINGLY = 10;
const QUERY_SIZE = 100;
/** Of the blocks of a list, those that have blocks inside, and how many these are. */
const NESTED_SHARE = 0.25;
const NESTED_ITEMS = 10;
/** A page carries 25 related pages; a database has few views; texts and lists longer than a page carries are rare. */
const CARRIED = 25;
const USUAL_VIEWS = 10;
const RARE = 0.002;
const SOME = 0.2;

const FREE: FieldCost = { calls: () => 0 };
const EACH: FieldCost = { calls: (parents) => parents };
const SHARED: FieldCost = { calls: (parents) => Math.min(parents, DIFFERENT) };
const USER: FieldCost = { ...SHARED, idsAreFree: true };
const LIST: FieldCost = { calls: (parents) => parents, items: first };
const RARELY: FieldCost = { calls: (parents) => parents * RARE };
const MENTION: FieldCost = { calls: (parents) => Math.min(Math.max(1, parents * SOME), DIFFERENT) };
const TREE: FieldCost = {
  // A page of a tree reads one list for each ten blocks or so, and never more than 40.
  calls: (parents, argument) => parents * Math.min(40, 2 + first(argument) / 10),
  items: first,
};
const VIEWS: FieldCost = {
  calls: (parents, argument) => parents * (1 + Math.min(first(argument), USUAL_VIEWS)),
  items: (argument) => Math.min(first(argument), USUAL_VIEWS),
};
const RELATED: FieldCost = {
  calls: (parents) => Math.min(parents, SINGLY + Math.ceil(parents / QUERY_SIZE)),
};

/** Every field whose resolver can call Notion, and those that answer lists of objects for which others do. */
export const COSTS: Readonly<Record<string, FieldCost>> = {
  'Query.asyncTask': EACH,
  'Query.block': EACH,
  'Query.comment': EACH,
  'Query.customEmojis': LIST,
  'Query.dataSource': EACH,
  'Query.database': EACH,
  'Query.fileUpload': EACH,
  'Query.fileUploads': LIST,
  'Query.markdown': EACH,
  'Query.meetingNotes': { calls: (parents) => parents, items: limit },
  'Query.node': { calls: (_, argument) => callsOfId(argument('id')) },
  'Query.nodes': {
    calls: (_, argument) => idsOf(argument).reduce<number>((sum, id) => sum + callsOfId(id), 0),
    items: (argument) => idsOf(argument).length,
  },
  'Query.page': EACH,
  'Query.search': LIST,
  'Query.user': EACH,
  'Query.users': LIST,
  'Query.view': EACH,
  'Query.viewer': FREE,
  'Viewer.workspaces': FREE,
  'Viewer.signIns': FREE,
  'Mutation.signOut': FREE,
  'Mutation.disconnectWorkspace': EACH,

  'Mutation.appendBlocks': writeOf('blocks'),
  'Mutation.completeFileUpload': EACH,
  'Mutation.createComment': EACH,
  'Mutation.createDataSource': EACH,
  'Mutation.createDatabase': EACH,
  'Mutation.createFileUpload': { calls: (parents) => 2 * parents },
  'Mutation.createMeetingNote': EACH,
  'Mutation.createPage': writeOf('children'),
  'Mutation.createView': { calls: (parents) => 2 * parents },
  'Mutation.deleteBlock': EACH,
  'Mutation.deleteComment': EACH,
  'Mutation.deleteView': EACH,
  'Mutation.deleteViewQuery': EACH,
  'Mutation.insertPageMarkdown': EACH,
  'Mutation.moveDataSource': EACH,
  'Mutation.moveDatabase': EACH,
  'Mutation.movePage': EACH,
  'Mutation.replacePageMarkdown': EACH,
  'Mutation.restoreBlock': EACH,
  'Mutation.restoreDataSource': EACH,
  'Mutation.restoreDatabase': EACH,
  'Mutation.restorePage': EACH,
  'Mutation.trashDataSource': EACH,
  'Mutation.trashDatabase': EACH,
  'Mutation.trashPage': EACH,
  'Mutation.updateBlock': EACH,
  'Mutation.updateComment': EACH,
  'Mutation.updateDataSource': EACH,
  'Mutation.updateDatabase': EACH,
  'Mutation.updatePage': EACH,
  'Mutation.updatePageMarkdown': EACH,
  'Mutation.updateView': { calls: (parents) => 3 * parents },

  'AsyncTask.page': EACH,
  'Block.blockTree': TREE,
  'Block.children': {
    calls: (parents) => parents * NESTED_SHARE,
    items: (argument) => NESTED_SHARE * Math.min(first(argument), NESTED_ITEMS),
  },
  'Block.comments': LIST,
  'BlockParent.block': SHARED,
  'ChildDatabaseBlock.database': EACH,
  'ChildPageBlock.page': EACH,
  'Comment.createdBy': USER,
  'ComputedPropertyValue.exactResult': EACH,
  'Content.createdBy': USER,
  'Content.lastEditedBy': USER,
  'CreatedByProperty.createdBy': USER,
  'DashboardWidget.view': EACH,
  'DataSource.nestedDataSources': LIST,
  'DataSource.rows': LIST,
  'DataSource.templates': LIST,
  'DataSource.views': VIEWS,
  'DataSourceParent.dataSource': SHARED,
  'Database.dataSources': EACH,
  'Database.views': VIEWS,
  'DatabaseMention.database': MENTION,
  'DatabaseParent.database': SHARED,
  'FileUpload.createdBy': USER,
  'LastEditedByProperty.lastEditedBy': USER,
  'LinkToPageBlock.comment': EACH,
  'LinkToPageBlock.database': EACH,
  'LinkToPageBlock.page': EACH,
  'MeetingEvent.attendees': USER,
  'MeetingNotesBlock.notes': EACH,
  'MeetingNotesBlock.parent': EACH,
  'MeetingNotesBlock.summary': EACH,
  'MeetingNotesBlock.transcript': EACH,
  'Page.blockTree': TREE,
  'Page.blocks': LIST,
  'Page.comments': LIST,
  'Page.markdown': EACH,
  'Page.title': RARELY,
  'PageMention.page': MENTION,
  'PageParent.page': SHARED,
  'PageTemplate.page': EACH,
  'PeopleProperty.groups': RARELY,
  'PeopleProperty.people': RARELY,
  'RelatedPageConnection.nodes': RELATED,
  'RelatedPageEdge.node': RELATED,
  'RelationProperty.pages': {
    calls: (parents, argument) => (first(argument) > CARRIED ? parents * RARE : 0),
    items: (argument) => Math.min(first(argument), CARRIED),
  },
  'RelationPropertySchema.dataSource': SHARED,
  'SyncedBlock.original': EACH,
  'TableBlock.rows': LIST,
  'TextPropertyValue.markdown': RARELY,
  'TextPropertyValue.plainText': RARELY,
  'TextPropertyValue.richText': RARELY,
  'UserMention.user': { ...MENTION, idsAreFree: true },
  'VerificationProperty.verifiedBy': USER,
  'View.createdBy': USER,
  'View.dataSource': SHARED,
  'View.lastEditedBy': USER,
  'View.rows': LIST,
  'ViewRowConnection.nodes': RELATED,
  'ViewRowEdge.node': RELATED,
};

/** What is out of range is refused later, before it costs anything. */
function first(argument: ReadArgument): number {
  return size(argument('first'));
}

function limit(argument: ReadArgument): number {
  return size(argument('limit'));
}

function size(value: unknown): number {
  return typeof value === 'number' ? Math.min(Math.max(value, 1), MAX_FIRST) : MAX_FIRST;
}

function idsOf(argument: ReadArgument): readonly unknown[] {
  const ids = argument('ids');
  return Array.isArray(ids) ? ids : [ids];
}

/** An id that does not say its kind is tried as each of five. */
function callsOfId(id: unknown): number {
  return typeof id === 'string' && /^[a-z]+_/i.test(id) ? 1 : 5;
}

/** A write sends 100 blocks of a list in one call. */
function writeOf(list: string): FieldCost {
  return { calls: (parents, argument) => parents + Math.floor(lengthIn(argument('input'), list) / 100) };
}

function lengthIn(input: unknown, list: string): number {
  const value = typeof input === 'object' && input !== null ? (input as Record<string, unknown>)[list] : null;
  return Array.isArray(value) ? value.length : 0;
}
