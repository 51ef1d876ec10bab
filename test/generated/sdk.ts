/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type GraphQLClient, type RequestOptions } from 'graphql-request';
import { gql } from 'graphql-request';
type GraphQLClientRequestHeaders = RequestOptions['requestHeaders'];
/** How a piece of text shall look; what is left out is off. */
export type AnnotationsInput = {
  /** Sets it in heavy letters. */
  bold?: boolean | null | undefined;
  /** Set as code. */
  code?: boolean | null | undefined;
  /** The colour of the text or of its background. */
  color?: Color | null | undefined;
  /** Sets it in slanted letters. */
  italic?: boolean | null | undefined;
  /** Struck through. */
  strikethrough?: boolean | null | undefined;
  /** Underlined. */
  underline?: boolean | null | undefined;
};

/** What `appendBlocks` does. */
export type AppendBlocksInput = {
  /** The new blocks in order, with everything inside them: at least one. Notion takes 100 in a list, two levels of children and 1000 blocks at a time; what is more is sent in several calls. */
  blocks: Array<BlockInput>;
  /** The page or block that takes them: an id, a UUID, or a Notion link. */
  parent: string;
  /** Where they go; at the end by default. */
  position?: BlockPositionInput | null | undefined;
};

/** How far a task is. */
export type AsyncTaskStatus =
  /** It went wrong for good; `error` says why. */
  | 'FAILED'
  /** It waits for its turn. */
  | 'QUEUED'
  /** It went wrong once, and Notion tries again. */
  | 'RETRYING'
  /** Notion is at it. */
  | 'RUNNING'
  /** It is done. */
  | 'SUCCEEDED';

/** What changes of a block: exactly one of these, the kind that the block has. A kind cannot change. */
export type BlockChangeInput =
  {   /** When it is a sound. */
  audio: MediaBlockChangeInput; bookmark?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never;   /** When it is a web page shown as a card. */
  bookmark: WebBlockChangeInput; bulletedListItem?: never; callout?: never; code?: never; column?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never;   /** When it is a line with a bullet. */
  bulletedListItem: TextBlockChangeInput; callout?: never; code?: never; column?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; bulletedListItem?: never;   /** When it is a text in a box. */
  callout: CalloutBlockChangeInput; code?: never; column?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; bulletedListItem?: never; callout?: never;   /** When it is a program text. */
  code: CodeBlockChangeInput; column?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; bulletedListItem?: never; callout?: never; code?: never;   /** When it is one of several columns side by side: only its width changes. */
  column: ColumnBlockChangeInput; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never;   /** When it is a web page shown within the page. */
  embed: WebBlockChangeInput; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; embed?: never;   /** When it is mathematics on a line of its own. */
  equation: EquationBlockInput; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; embed?: never; equation?: never;   /** When it is a file to download. */
  file: FileBlockChangeInput; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; embed?: never; equation?: never; file?: never;   /** When it begins a section, at any of the four levels. */
  heading: HeadingBlockChangeInput; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; embed?: never; equation?: never; file?: never; heading?: never;   /** When it is a picture. */
  image: MediaBlockChangeInput; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never;   /** When it is a link: what it leads to instead. */
  linkToPage: LinkToPageInput; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never;   /** When it is a line with a number. */
  numberedListItem: TextBlockChangeInput; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never;   /** When it is plain text, or the label of a tab. */
  paragraph: ParagraphBlockChangeInput; pdf?: never; quote?: never; syncedBlock?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never;   /** When it is a document shown within the page. */
  pdf: MediaBlockChangeInput; quote?: never; syncedBlock?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never;   /** When it is a quotation. */
  quote: TextBlockChangeInput; syncedBlock?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never;   /** When it is a copy of blocks that stand elsewhere. */
  syncedBlock: SyncedBlockChangeInput; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never;   /** When it is a simple table: its headers; its rows are blocks of their own. */
  table: TableBlockChangeInput; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; table?: never;   /** When it lists the headings: only its colour changes. */
  tableOfContents: TableOfContentsBlockInput; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; table?: never; tableOfContents?: never;   /** When it is a row of a simple table: all its cells anew. */
  tableRow: TableRowInput; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; table?: never; tableOfContents?: never; tableRow?: never;   /** When it is a button that adds copies: only its label changes. */
  template: TemplateBlockChangeInput; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never;   /** When it is a task with a box to check. */
  toDo: ToDoBlockChangeInput; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never;   /** When it is a line that folds away what is inside. */
  toggle: TextBlockChangeInput; video?: never; }
  |  { audio?: never; bookmark?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never;   /** When it is a film. */
  video: MediaBlockChangeInput; };

/** An end of a list of blocks. */
export type BlockEnd =
  /** Behind the last block. */
  | 'END'
  /** Before the first block. */
  | 'START';

/** A block to make: exactly one of these. */
export type BlockInput =
  {   /** A sound. */
  audio: MediaBlockInput; bookmark?: never; breadcrumb?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; columnList?: never; divider?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; tab?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never;   /** A link to a web page, shown as a card. */
  bookmark: WebBlockInput; breadcrumb?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; columnList?: never; divider?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; tab?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never;   /** The path from the top of the workspace to the page. Only true is of use. */
  breadcrumb: boolean; bulletedListItem?: never; callout?: never; code?: never; column?: never; columnList?: never; divider?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; tab?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; breadcrumb?: never;   /** An item of a list with bullets. */
  bulletedListItem: TextBlockInput; callout?: never; code?: never; column?: never; columnList?: never; divider?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; tab?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; breadcrumb?: never; bulletedListItem?: never;   /** A text set apart in a box. */
  callout: CalloutBlockInput; code?: never; column?: never; columnList?: never; divider?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; tab?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; breadcrumb?: never; bulletedListItem?: never; callout?: never;   /** A piece of code. */
  code: CodeBlockInput; column?: never; columnList?: never; divider?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; tab?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; breadcrumb?: never; bulletedListItem?: never; callout?: never; code?: never;   /** A further column of a list of columns, which must be the parent. */
  column: ColumnBlockInput; columnList?: never; divider?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; tab?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; breadcrumb?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never;   /** Columns side by side. */
  columnList: ColumnListBlockInput; divider?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; tab?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; breadcrumb?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; columnList?: never;   /** A line across the page. Only true is of use. */
  divider: boolean; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; tab?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; breadcrumb?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; columnList?: never; divider?: never;   /** A web page shown within the page. */
  embed: WebBlockInput; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; tab?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; breadcrumb?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; columnList?: never; divider?: never; embed?: never;   /** An equation on a line of its own. */
  equation: EquationBlockInput; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; tab?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; breadcrumb?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; columnList?: never; divider?: never; embed?: never; equation?: never;   /** A file to download. */
  file: FileBlockInput; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; tab?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; breadcrumb?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; columnList?: never; divider?: never; embed?: never; equation?: never; file?: never;   /** A line that begins a section. */
  heading: HeadingBlockInput; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; tab?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; breadcrumb?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; columnList?: never; divider?: never; embed?: never; equation?: never; file?: never; heading?: never;   /** A picture shown within the page. */
  image: MediaBlockInput; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; tab?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; breadcrumb?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; columnList?: never; divider?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never;   /** A link to a page, a database or a comment. */
  linkToPage: LinkToPageInput; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; tab?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; breadcrumb?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; columnList?: never; divider?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never;   /** One line of a list whose numbers Notion counts. */
  numberedListItem: TextBlockInput; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; tab?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; breadcrumb?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; columnList?: never; divider?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never;   /** Plain running text. */
  paragraph: ParagraphBlockInput; pdf?: never; quote?: never; syncedBlock?: never; tab?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; breadcrumb?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; columnList?: never; divider?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never;   /** A PDF shown within the page. */
  pdf: MediaBlockInput; quote?: never; syncedBlock?: never; tab?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; breadcrumb?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; columnList?: never; divider?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never;   /** A quotation. */
  quote: TextBlockInput; syncedBlock?: never; tab?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; breadcrumb?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; columnList?: never; divider?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never;   /** Blocks that can be shown in several places, or a copy of them. */
  syncedBlock: SyncedBlockInput; tab?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; breadcrumb?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; columnList?: never; divider?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never;   /** Tabs, of which one is open. */
  tab: TabBlockInput; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; breadcrumb?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; columnList?: never; divider?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; tab?: never;   /** A simple table with its rows. */
  table: TableBlockInput; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; breadcrumb?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; columnList?: never; divider?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; tab?: never; table?: never;   /** A list of the headings of the page; `{}` will do. */
  tableOfContents: TableOfContentsBlockInput; tableRow?: never; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; breadcrumb?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; columnList?: never; divider?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; tab?: never; table?: never; tableOfContents?: never;   /** A further row of a table, which must be the parent. */
  tableRow: TableRowInput; template?: never; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; breadcrumb?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; columnList?: never; divider?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; tab?: never; table?: never; tableOfContents?: never; tableRow?: never;   /** A button that adds copies of its children to the page. Notion means to drop these, and may refuse them. */
  template: TemplateBlockInput; toDo?: never; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; breadcrumb?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; columnList?: never; divider?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; tab?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never;   /** A task with a box to check. */
  toDo: ToDoBlockInput; toggle?: never; video?: never; }
  |  { audio?: never; bookmark?: never; breadcrumb?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; columnList?: never; divider?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; tab?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never;   /** A line whose children can be folded away. */
  toggle: TextBlockInput; video?: never; }
  |  { audio?: never; bookmark?: never; breadcrumb?: never; bulletedListItem?: never; callout?: never; code?: never; column?: never; columnList?: never; divider?: never; embed?: never; equation?: never; file?: never; heading?: never; image?: never; linkToPage?: never; numberedListItem?: never; paragraph?: never; pdf?: never; quote?: never; syncedBlock?: never; tab?: never; table?: never; tableOfContents?: never; tableRow?: never; template?: never; toDo?: never; toggle?: never;   /** A film that plays within the page. */
  video: MediaBlockInput; };

/** Where new blocks go among those that are there: exactly one of these. */
export type BlockPositionInput =
  {   /** Behind this block, which must lie directly in the parent. */
  after: string; at?: never; }
  |  { after?: never;   /** At the start or at the end. */
  at: BlockEnd; };

/** One of Notion’s built-in icons. */
export type BuiltInIconInput = {
  /** Its colour; gray by default. */
  color?: IconColor | null | undefined;
  /** Its name in Notion’s collection. */
  name: string;
};

/** A new text, colour or icon for a callout; what is left out stays. */
export type CalloutBlockChangeInput = {
  /** The colour of text or background. Left out, it stays as it is. */
  color?: Color | null | undefined;
  /** The new text, which replaces the old one whole. Left out, it stays as it is. */
  content?: RichTextContentInput | null | undefined;
  /** The icon before the text. Left out, it stays as it is. */
  icon?: IconInput | null | undefined;
};

/** A text set apart in a box. */
export type CalloutBlockInput = {
  /** Blocks inside. `appendBlocks` takes any number at any depth; elsewhere a list has at most 100, and two levels of children. */
  children?: Array<BlockInput> | null | undefined;
  /** The colour of text or background. */
  color?: Color | null | undefined;
  /** What is written in it. */
  content: RichTextContentInput;
  /** The icon before the text; Notion picks one by default. */
  icon?: IconInput | null | undefined;
};

/** What a checkbox must be: exactly one of these. */
export type CheckboxConditionInput =
  {   /** The other way round. */
  doesNotEqual: boolean; equals?: never; }
  |  { doesNotEqual?: never;   /** It is checked, or is not. */
  equals: boolean; };

/** A template that is chosen, and how it is used. */
export type ChosenTemplateInput = {
  /** The `templateId` of a template of the data source, or the id of a page to copy. */
  id: string;
  /** The IANA time zone, such as `Europe/Paris`, in which “today” and “now” of the template are meant; that of the person who signed in by default. */
  timeZone?: string | null | undefined;
};

/** What changes of a piece of code. */
export type CodeBlockChangeInput = {
  /** The caption below the code. Left out, it stays as it is. */
  caption?: RichTextContentInput | null | undefined;
  /** The new code, which replaces the old one whole. Left out, it stays as it is. */
  content?: RichTextContentInput | null | undefined;
  /** The language in Notion’s words. Left out, it stays as it is. */
  language?: string | null | undefined;
};

/** A piece of code. */
export type CodeBlockInput = {
  /** The caption below the code. */
  caption?: RichTextContentInput | null | undefined;
  /** The program text, as it is to be shown. */
  content: RichTextContentInput;
  /** The language in Notion’s words, such as `typescript`, `c++` or `plain text`. */
  language?: string;
};

/** The colour of a text or a block: a text colour, or a background. */
export type Color =
  /** The text is drawn in blue. */
  | 'BLUE'
  /** The area behind the text is drawn in blue. */
  | 'BLUE_BACKGROUND'
  /** The text is drawn in brown. */
  | 'BROWN'
  /** The area behind the text is drawn in brown. */
  | 'BROWN_BACKGROUND'
  /** The text has the colour that the reader’s theme gives it. */
  | 'DEFAULT'
  /** The area behind the text has the colour that the reader’s theme gives it. */
  | 'DEFAULT_BACKGROUND'
  /** The text is drawn in gray. */
  | 'GRAY'
  /** The area behind the text is drawn in gray. */
  | 'GRAY_BACKGROUND'
  /** The text is drawn in green. */
  | 'GREEN'
  /** The area behind the text is drawn in green. */
  | 'GREEN_BACKGROUND'
  /** The text is drawn in orange. */
  | 'ORANGE'
  /** The area behind the text is drawn in orange. */
  | 'ORANGE_BACKGROUND'
  /** The text is drawn in pink. */
  | 'PINK'
  /** The area behind the text is drawn in pink. */
  | 'PINK_BACKGROUND'
  /** The text is drawn in purple. */
  | 'PURPLE'
  /** The area behind the text is drawn in purple. */
  | 'PURPLE_BACKGROUND'
  /** The text is drawn in red. */
  | 'RED'
  /** The area behind the text is drawn in red. */
  | 'RED_BACKGROUND'
  /** The text is drawn in yellow. */
  | 'YELLOW'
  /** The area behind the text is drawn in yellow. */
  | 'YELLOW_BACKGROUND';

/** A new width for a column. */
export type ColumnBlockChangeInput = {
  /** Its share of the width: more than 0, at most 1. */
  widthRatio: number;
};

/** One of several columns side by side. */
export type ColumnBlockInput = {
  /** What stands in it: at least one block. */
  children: Array<BlockInput>;
  /** Its share of the width: more than 0, at most 1. Columns are equally wide by default. */
  widthRatio?: number | null | undefined;
};

/** Columns side by side. */
export type ColumnListBlockInput = {
  /** The columns from left to right: at least two, at most 100. */
  columns: Array<ColumnBlockInput>;
};

/** What a file attached to a comment is. */
export type CommentAttachmentCategory =
  /** A recording. */
  | 'AUDIO'
  /** A picture. */
  | 'IMAGE'
  /** A document in the portable document format. */
  | 'PDF'
  /** A document of another kind: text, a table, slides. */
  | 'PRODUCTIVITY'
  /** A film. */
  | 'VIDEO';

/** As whom a comment shall appear: exactly one of these. */
export type CommentDisplayNameInput =
  {   /** As the integration, with this name above it. */
  custom: string; user?: never; }
  |  { custom?: never;   /** True: as the person who signed in. */
  user: boolean; };

/** Where the name above a comment comes from. */
export type CommentDisplayNameSource =
  /** From the integration, which gave a name of its own choice. */
  | 'CUSTOM'
  /** From the integration that wrote it. */
  | 'INTEGRATION'
  /** From the person who wrote it, or for whom it was written. */
  | 'USER';

/** What a comment is about: exactly one of these. */
export type CommentTargetInput =
  {   /** A block: begins a discussion on it. An id, a UUID, or a Notion link to the block. */
  block: string; discussion?: never; page?: never; }
  |  { block?: never;   /** A discussion: replies in it. The `discussionId` of one of its comments. */
  discussion: string; page?: never; }
  |  { block?: never; discussion?: never;   /** A page: begins a discussion on it. An id, a UUID, or a Notion link. */
  page: string; };

/** What `completeFileUpload` does. */
export type CompleteFileUploadInput = {
  /** The file upload: an id or a UUID. All its parts were sent. */
  id: string;
};

/** A cover: exactly one of these. */
export type CoverInput =
  {   /** A picture that was uploaded to Notion, by the id of the upload. */
  fileUpload: string; url?: never; }
  |  { fileUpload?: never;   /** A picture on the web, by its URL. */
  url: string; };

/** What `createComment` does. */
export type CreateCommentInput = {
  /** Files to attach, by the ids of their uploads: at most 3, each uploaded within the last hour. */
  attachments?: Array<string> | null | undefined;
  /** The text; it must not be empty. */
  content: RichTextContentInput;
  /** As whom it appears; as the integration when left out. */
  displayName?: CommentDisplayNameInput | null | undefined;
  /** What it is about. */
  target: CommentTargetInput;
};

/** What `createDataSource` does. */
export type CreateDataSourceInput = {
  /** The database that gets it: an id, a UUID, or a Notion link. */
  database: string;
  /** The icon beside the title. */
  icon?: IconInput | null | undefined;
  /** Its properties. A title called “Name” is there anyway, unless one of them is a title. */
  properties?: Array<NewPropertyInput> | null | undefined;
  /** The title; untitled when left out. */
  title?: RichTextContentInput | null | undefined;
};

/** What `createDatabase` does. */
export type CreateDatabaseInput = {
  /** The picture across the top. */
  cover?: CoverInput | null | undefined;
  /** The text below the title. */
  description?: RichTextContentInput | null | undefined;
  /** The icon beside the title. */
  icon?: IconInput | null | undefined;
  /** True: shown within its page. False: a page of its own. The latter by default. */
  isInline?: boolean | null | undefined;
  /** Where the database goes. */
  parent: DatabaseParentInput;
  /** The properties of its data source. A title called “Name” is there anyway, unless one of them is a title. */
  properties?: Array<NewPropertyInput> | null | undefined;
  /** The title; untitled when left out. */
  title?: RichTextContentInput | null | undefined;
};

/** What `createFileUpload` begins: exactly one of these. */
export type CreateFileUploadInput =
  {   /** A file whose bytes will be sent. */
  file: NewFileInput; import?: never; }
  |  { file?: never;   /** A file that Notion shall fetch from the web; ask for its `status` until it is there. */
  import: ImportedFileInput; };

/** What `createMeetingNote` does. */
export type CreateMeetingNoteInput = {
  /** What is spoken; Notion finds out when left out. */
  language?: MeetingLanguage | null | undefined;
  /** What was recorded. */
  source: MeetingSourceInput;
  /** False: only write down what was said. True, or left out: sum it up too. */
  summarize?: boolean | null | undefined;
  /** The title: at most 2000 characters. Notion may find a better one when it sums up, and finds one when this is left out. */
  title?: string | null | undefined;
};

/** What `createPage` does. */
export type CreatePageInput = {
  /** True: Notion may make the page after the answer, which then holds a `task` instead of a `page`. For much `markdown`. */
  allowAsync?: boolean | null | undefined;
  /** The content, of any size and depth. What does not fit into one call to Notion is appended in further ones, in order. */
  children?: Array<BlockInput> | null | undefined;
  /** The picture across the top. */
  cover?: CoverInput | null | undefined;
  /** The icon beside the title. */
  icon?: IconInput | null | undefined;
  /** The content as Notion’s markdown, instead of `children`: at most 500 KB. Without a title its first `# heading` becomes the title. */
  markdown?: string | null | undefined;
  /** Where the page goes. */
  parent: PageParentInput;
  /** Where the page goes among the blocks of a page that is its parent; at the end by default. */
  position?: BlockPositionInput | null | undefined;
  /** Values of properties, for a row of a data source; other pages have only a title. */
  properties?: Array<PropertyInput> | null | undefined;
  /** The template that a new row is filled from, instead of `children` and `markdown`. Notion copies its content a moment after the answer. */
  template?: PageTemplateInput | null | undefined;
  /** The title; short for the title property, whatever its name. Untitled when left out. */
  title?: RichTextContentInput | null | undefined;
};

/** What `createView` does. */
export type CreateViewInput = {
  /** The data source that it shows: an id or a UUID. */
  dataSource: string;
  /** Which rows it shows; all when left out. */
  filter?: FilterInput | null | undefined;
  /** The name on its tab. */
  name: string;
  /** The order of its rows. */
  sorts?: Array<SortInput> | null | undefined;
  /** Where the view goes. */
  target: ViewTargetInput;
  /** The kind; a view stays of its kind. */
  type: ViewType;
};

/** Where a database goes: exactly one of these. */
export type DatabaseParentInput =
  {   /** Into this page: an id, a UUID, or a Notion link. */
  page: string; workspace?: never; }
  |  { page?: never;   /** True: among the private pages of the person who signed in. */
  workspace: boolean; };

/** What a date must be: exactly one of these. Join two by `and` for a range. */
export type DateConditionInput =
  {   /** Later than this. */
  after: DateOperandInput; before?: never; equals?: never; isEmpty?: never; isNotEmpty?: never; onOrAfter?: never; onOrBefore?: never; within?: never; }
  |  { after?: never;   /** Earlier than this. */
  before: DateOperandInput; equals?: never; isEmpty?: never; isNotEmpty?: never; onOrAfter?: never; onOrBefore?: never; within?: never; }
  |  { after?: never; before?: never;   /** The same day, or the same moment when a time is given. */
  equals: DateOperandInput; isEmpty?: never; isNotEmpty?: never; onOrAfter?: never; onOrBefore?: never; within?: never; }
  |  { after?: never; before?: never; equals?: never;   /** True: there is no value. False: there is one. */
  isEmpty: boolean; isNotEmpty?: never; onOrAfter?: never; onOrBefore?: never; within?: never; }
  |  { after?: never; before?: never; equals?: never; isEmpty?: never;   /** True: there is a value. False: there is none. */
  isNotEmpty: boolean; onOrAfter?: never; onOrBefore?: never; within?: never; }
  |  { after?: never; before?: never; equals?: never; isEmpty?: never; isNotEmpty?: never;   /** It is after, or the same. */
  onOrAfter: DateOperandInput; onOrBefore?: never; within?: never; }
  |  { after?: never; before?: never; equals?: never; isEmpty?: never; isNotEmpty?: never; onOrAfter?: never;   /** It is before, or the same. */
  onOrBefore: DateOperandInput; within?: never; }
  |  { after?: never; before?: never; equals?: never; isEmpty?: never; isNotEmpty?: never; onOrAfter?: never; onOrBefore?: never;   /** It lies within this span. */
  within: DateWindow; };

/** A date or a range of dates, with or without a time of day. */
export type DateInput = {
  /** The end of a range, in the form of `start`; not before it. */
  end?: string | null | undefined;
  /** A day (`2026-02-01`) or a moment (`2026-02-01T09:00:00+01:00`; without an offset it is in `timeZone`, or else in UTC). */
  start: string;
  /** The IANA time zone of the times, such as `Europe/Paris`; `start` and `end` then carry no offset. */
  timeZone?: string | null | undefined;
};

/** A point in time to compare with: exactly one of these. */
export type DateOperandInput =
  {   /** A day (`2026-02-01`: whole days are compared) or a moment (`2026-02-01T09:00:00Z`: to the millisecond). */
  date: string; relative?: never; }
  |  { date?: never;   /** A day relative to the one of the query. */
  relative: RelativeDate; };

/** A span of time: exactly one of these. */
export type DateRangeInput =
  {   /** Certain days. */
  days: DaysInput; next?: never; past?: never; window?: never; }
  |  { days?: never;   /** So long after the query. */
  next: SpanInput; past?: never; window?: never; }
  |  { days?: never; next?: never;   /** So long before the query. */
  past: SpanInput; window?: never; }
  |  { days?: never; next?: never; past?: never;   /** A usual one around the query. */
  window: DateWindow; };

/** A span of time around the query. */
export type DateWindow =
  /** The month after. */
  | 'NEXT_MONTH'
  /** The seven days after. */
  | 'NEXT_WEEK'
  /** The year after. */
  | 'NEXT_YEAR'
  /** The month before. */
  | 'PAST_MONTH'
  /** The seven days before. */
  | 'PAST_WEEK'
  /** The year before. */
  | 'PAST_YEAR'
  /** The week of the query. */
  | 'THIS_WEEK';

/** Whole days from one to another. */
export type DaysInput = {
  /** The last day, which belongs to them; not before `start`. */
  end: string;
  /** The first day, such as `2026-02-01`. */
  start: string;
};

/** How the default template is used. */
export type DefaultTemplateInput = {
  /** The IANA time zone, such as `Europe/Paris`, in which “today” and “now” of the template are meant; that of the person who signed in by default. */
  timeZone?: string | null | undefined;
};

/** What `deleteBlock` does. */
export type DeleteBlockInput = {
  /** The block: an id, a UUID, or a Notion link to the block. */
  id: string;
};

/** What `deleteComment` does. */
export type DeleteCommentInput = {
  /** The comment: an id or a UUID. It must be the connection’s own. */
  id: string;
};

/** What `deleteView` does. */
export type DeleteViewInput = {
  /** The view: an id, a UUID, or a Notion link to it. */
  id: string;
};

/** An equation on a line of its own. */
export type EquationBlockInput = {
  /** The equation in KaTeX (LaTeX) notation: at most 1000 characters. */
  expression: string;
};

/** An equation within a text. */
export type EquationRichTextInput = {
  /** How it looks; plain by default. */
  annotations?: AnnotationsInput | null | undefined;
  /** The equation in KaTeX (LaTeX) notation: at most 1000 characters. */
  expression: string;
};

/** What changes of a file to download. */
export type FileBlockChangeInput = {
  /** The new caption, which replaces the old one whole. Left out, it stays as it is. */
  caption?: RichTextContentInput | null | undefined;
  /** The file to show instead. Left out, it stays as it is. */
  file?: MediaFileInput | null | undefined;
  /** The new name, at most 900 bytes. Left out, it stays as it is. */
  name?: string | null | undefined;
};

/** A file to download. */
export type FileBlockInput = {
  /** The caption below it. */
  caption?: RichTextContentInput | null | undefined;
  /** What it shows: an upload, or a file elsewhere on the web. */
  file: MediaFileInput;
  /** The name shown for it, at most 900 bytes; the name of the file by default. */
  name?: string | null | undefined;
};

/** A file of a files property: exactly one of these. */
export type FileInput =
  {   /** A file that the property holds already, as it was read: to keep it. */
  existing: LinkedFileInput; external?: never; fileUpload?: never; }
  |  { existing?: never;   /** A file elsewhere on the web. */
  external: LinkedFileInput; fileUpload?: never; }
  |  { existing?: never; external?: never;   /** A file that was uploaded to Notion. */
  fileUpload: UploadedFileInput; };

/** Where a file lives. */
export type FileSource =
  /** Elsewhere on the web: its link is the one that was entered. */
  | 'EXTERNAL'
  /** Uploaded to Notion: its link ends an hour after it was given. */
  | 'NOTION'
  /** A place newer than this gateway: `raw` holds what Notion gave. */
  | 'UNSUPPORTED';

/** How far a file upload is. */
export type FileUploadStatus =
  /** Attached to nothing within an hour, and gone. */
  | 'EXPIRED'
  /** Notion could not fetch or keep it: see `importError`. */
  | 'FAILED'
  /** Waiting for its bytes, or being fetched from the web. */
  | 'PENDING'
  /** Ready to be attached; attached ones stay so. */
  | 'UPLOADED';

/** Whether there are files: exactly one of these. */
export type FilesConditionInput =
  {   /** True: there is no value. False: there is one. */
  isEmpty: boolean; isNotEmpty?: never; }
  |  { isEmpty?: never;   /** True: there is a value. False: there is none. */
  isNotEmpty: boolean; };

/** Which rows of a data source are wanted: exactly one of these. Groups may hold groups, but no deeper: Notion takes two levels. */
export type FilterInput =
  {   /** All of these hold. */
  and: Array<FilterInput>; createdTime?: never; lastEditedTime?: never; or?: never; property?: never; }
  |  { and?: never;   /** The row was created then; needs no property for it. */
  createdTime: DateConditionInput; lastEditedTime?: never; or?: never; property?: never; }
  |  { and?: never; createdTime?: never;   /** The row was last edited then; needs no property for it. */
  lastEditedTime: DateConditionInput; or?: never; property?: never; }
  |  { and?: never; createdTime?: never; lastEditedTime?: never;   /** At least one of these holds. */
  or: Array<FilterInput>; property?: never; }
  |  { and?: never; createdTime?: never; lastEditedTime?: never; or?: never;   /** A property is so. */
  property: PropertyFilterInput; };

/** What a formula must give, by the kind of its result: exactly one of these. */
export type FormulaConditionInput =
  {   /** For formulas that give yes or no. */
  checkbox: CheckboxConditionInput; date?: never; number?: never; text?: never; }
  |  { checkbox?: never;   /** For formulas that give a date. */
  date: DateConditionInput; number?: never; text?: never; }
  |  { checkbox?: never; date?: never;   /** For formulas that give a number. */
  number: NumberConditionInput; text?: never; }
  |  { checkbox?: never; date?: never; number?: never;   /** For formulas that give text. */
  text: TextConditionInput; };

/** The settings of a formula. */
export type FormulaSchemaInput = {
  /** The expression, in Notion’s formula language. */
  expression: string;
};

/** Whether the person’s connection to Notion still works. */
export type GrantState =
  /** It works. */
  | 'ACTIVE'
  /** Notion ended it: the person has to sign in again. */
  | 'NEEDS_RECONNECT';

/** What changes of a heading. Its level cannot change. */
export type HeadingBlockChangeInput = {
  /** The colour of text or background. Left out, it stays as it is. */
  color?: Color | null | undefined;
  /** The new text, which replaces the old one whole. Notion wants it with every change of this kind. */
  content: RichTextContentInput;
  /** Whether blocks can be folded away under it; true while it has children. Left out, it stays as it is. */
  isToggleable?: boolean | null | undefined;
  /** The level that it has, 1 to 4: Notion wants to be told. */
  level: number;
};

/** A line that begins a section. */
export type HeadingBlockInput = {
  /** Blocks inside. `appendBlocks` takes any number at any depth; elsewhere a list has at most 100, and two levels of children. */
  children?: Array<BlockInput> | null | undefined;
  /** The colour of text or background. */
  color?: Color | null | undefined;
  /** What is written in it. */
  content: RichTextContentInput;
  /** Whether blocks can be folded away under it; a heading with children needs it. */
  isToggleable?: boolean | null | undefined;
  /** 1 for the largest to 4 for the smallest. */
  level: number;
};

/** The colour of one of Notion's built-in icons. */
export type IconColor =
  /** The icon is drawn in blue. */
  | 'BLUE'
  /** The icon is drawn in brown. */
  | 'BROWN'
  /** The icon is drawn in gray. */
  | 'GRAY'
  /** The icon is drawn in green. */
  | 'GREEN'
  /** The icon is drawn in light gray. */
  | 'LIGHT_GRAY'
  /** The icon is drawn in orange. */
  | 'ORANGE'
  /** The icon is drawn in pink. */
  | 'PINK'
  /** The icon is drawn in purple. */
  | 'PURPLE'
  /** The icon is drawn in red. */
  | 'RED'
  /** The icon is drawn in yellow. */
  | 'YELLOW';

/** An icon: exactly one of these. */
export type IconInput =
  {   /** One of Notion’s built-in icons. */
  builtIn: BuiltInIconInput; customEmoji?: never; emoji?: never; fileUpload?: never; url?: never; }
  |  { builtIn?: never;   /** An emoji of the workspace’s own, by its `emojiId`. */
  customEmoji: string; emoji?: never; fileUpload?: never; url?: never; }
  |  { builtIn?: never; customEmoji?: never;   /** A standard emoji. */
  emoji: string; fileUpload?: never; url?: never; }
  |  { builtIn?: never; customEmoji?: never; emoji?: never;   /** A picture that was uploaded to Notion, by the id of the upload. */
  fileUpload: string; url?: never; }
  |  { builtIn?: never; customEmoji?: never; emoji?: never; fileUpload?: never;   /** A picture on the web, by its URL. */
  url: string; };

/** A file that Notion shall fetch from the web. */
export type ImportedFileInput = {
  /** Its media type; what the server says when left out. */
  contentType?: string | null | undefined;
  /** Its name with its extension: at most 900 bytes. */
  name: string;
  /** Where it is: a public `https` address that tells its media type, at most 2000 characters. */
  url: string;
};

/** Why a list ends although there is more. */
export type IncompleteReason =
  /** A reason that this gateway does not know. */
  | 'OTHER'
  /** Notion gives at most 10,000 rows for one filter and sort. Narrow the filter, for instance by created time, to read on. */
  | 'QUERY_RESULT_LIMIT_REACHED';

/** What `insertPageMarkdown` does. */
export type InsertPageMarkdownInput = {
  /** True: Notion may do it after the answer, which then holds a `task` instead of the new `markdown`. */
  allowAsync?: boolean | null | undefined;
  /** The page: an id, a UUID, or a Notion link. */
  id: string;
  /** The new content as markdown: at most 500 KB. */
  markdown: string;
  /** Where it goes; at the end by default. */
  position?: MarkdownPositionInput | null | undefined;
};

/** What a link leads to: exactly one of these, by id or Notion link. */
export type LinkToPageInput =
  {   /** What it leads to: the id or UUID of a comment. */
  comment: string; database?: never; page?: never; }
  |  { comment?: never;   /** What it leads to: an id, a UUID, or a Notion link to a database. */
  database: string; page?: never; }
  |  { comment?: never; database?: never;   /** What it leads to: an id, a UUID, or a Notion link to a page. */
  page: string; };

/** A file and what it is called. */
export type LinkedFileInput = {
  /** The name shown for it: at most 900 bytes. */
  name: string;
  /** Where it is: at most 2000 characters. */
  url: string;
};

/** Where new markdown goes: exactly one of these. */
export type MarkdownPositionInput =
  {   /** Behind this piece of the markdown: its beginning and its end with three dots between, such as `## Plan...on Friday.` */
  after: string; at?: never; }
  |  { after?: never;   /** At the start or at the end. */
  at: PageEnd; };

/** A piece of the markdown, and what takes its place. */
export type MarkdownUpdateInput = {
  /** True: every place where it occurs. */
  all?: boolean | null | undefined;
  /** What is there now, exactly as `page.markdown` gives it: case counts. It must occur once, unless `all` is true. */
  find: string;
  /** What takes its place; empty removes it. */
  replaceWith: string;
};

/** What changes of an image, a video, a sound or a PDF. */
export type MediaBlockChangeInput = {
  /** The new caption, which replaces the old one whole. Left out, it stays as it is. */
  caption?: RichTextContentInput | null | undefined;
  /** The file to show instead. Left out, it stays as it is. */
  file?: MediaFileInput | null | undefined;
};

/** An image, a video, a sound or a PDF. */
export type MediaBlockInput = {
  /** The caption below it. */
  caption?: RichTextContentInput | null | undefined;
  /** What it shows: an upload, or a file elsewhere on the web. */
  file: MediaFileInput;
};

/** Where the file of a media block is: exactly one of these. */
export type MediaFileInput =
  {   /** Uploaded to Notion, by the id of the file upload, which must not be older than an hour. */
  fileUpload: string; url?: never; }
  |  { fileUpload?: never;   /** Elsewhere on the web, by its URL: at most 2000 characters. */
  url: string; };

/** A language that Notion writes down, by its code. */
export type MeetingLanguage =
  /** Arabic. */
  | 'AR'
  /** Notion finds out. */
  | 'AUTO'
  /** Danish. */
  | 'DA'
  /** German. */
  | 'DE'
  /** English. */
  | 'EN'
  /** Spanish. */
  | 'ES'
  /** Finnish. */
  | 'FI'
  /** French. */
  | 'FR'
  /** Hebrew. */
  | 'HE'
  /** Indonesian. */
  | 'ID'
  /** Italian. */
  | 'IT'
  /** Japanese. */
  | 'JA'
  /** Korean. */
  | 'KO'
  /** Dutch. */
  | 'NL'
  /** Norwegian. */
  | 'NO'
  /** Polish. */
  | 'PL'
  /** Portuguese. */
  | 'PT'
  /** Russian. */
  | 'RU'
  /** Swedish. */
  | 'SV'
  /** Thai. */
  | 'TH'
  /** Vietnamese. */
  | 'VI'
  /** Chinese, simplified. */
  | 'ZH_CN'
  /** Chinese, traditional. */
  | 'ZH_TW';

/** Which meeting notes are wanted: exactly one of these. Groups hold at most 100 filters, and groups within groups go three levels deep. */
export type MeetingNotesFilterInput =
  {   /** All of these hold. */
  and: Array<MeetingNotesFilterInput>; attendees?: never; createdBy?: never; createdTime?: never; lastEditedBy?: never; lastEditedTime?: never; or?: never; title?: never; }
  |  { and?: never;   /** These were invited. */
  attendees: PeopleConditionInput; createdBy?: never; createdTime?: never; lastEditedBy?: never; lastEditedTime?: never; or?: never; title?: never; }
  |  { and?: never; attendees?: never;   /** This one made them. */
  createdBy: PeopleConditionInput; createdTime?: never; lastEditedBy?: never; lastEditedTime?: never; or?: never; title?: never; }
  |  { and?: never; attendees?: never; createdBy?: never;   /** They were made then. */
  createdTime: TimeConditionInput; lastEditedBy?: never; lastEditedTime?: never; or?: never; title?: never; }
  |  { and?: never; attendees?: never; createdBy?: never; createdTime?: never;   /** This one changed them last. */
  lastEditedBy: PeopleConditionInput; lastEditedTime?: never; or?: never; title?: never; }
  |  { and?: never; attendees?: never; createdBy?: never; createdTime?: never; lastEditedBy?: never;   /** They were changed last then. */
  lastEditedTime: TimeConditionInput; or?: never; title?: never; }
  |  { and?: never; attendees?: never; createdBy?: never; createdTime?: never; lastEditedBy?: never; lastEditedTime?: never;   /** At least one of these holds. */
  or: Array<MeetingNotesFilterInput>; title?: never; }
  |  { and?: never; attendees?: never; createdBy?: never; createdTime?: never; lastEditedBy?: never; lastEditedTime?: never; or?: never;   /** The title is so. */
  title: TextConditionInput; };

/** What meeting notes are sorted by: exactly one of these. Earlier ones of a list come first. */
export type MeetingNotesSortInput =
  {   /** Who was invited. */
  attendees: SortDirection; createdBy?: never; createdTime?: never; lastEditedBy?: never; lastEditedTime?: never; title?: never; }
  |  { attendees?: never;   /** Who made them. */
  createdBy: SortDirection; createdTime?: never; lastEditedBy?: never; lastEditedTime?: never; title?: never; }
  |  { attendees?: never; createdBy?: never;   /** When they were made. */
  createdTime: SortDirection; lastEditedBy?: never; lastEditedTime?: never; title?: never; }
  |  { attendees?: never; createdBy?: never; createdTime?: never;   /** Who changed them last. */
  lastEditedBy: SortDirection; lastEditedTime?: never; title?: never; }
  |  { attendees?: never; createdBy?: never; createdTime?: never; lastEditedBy?: never;   /** When they were changed last. */
  lastEditedTime: SortDirection; title?: never; }
  |  { attendees?: never; createdBy?: never; createdTime?: never; lastEditedBy?: never; lastEditedTime?: never;   /** By what the notes are called. */
  title: SortDirection; };

/** How far Notion is with meeting notes. */
export type MeetingNotesStatus =
  /** The summary is there. */
  | 'NOTES_READY'
  /** Notion is summing up. */
  | 'SUMMARY_IN_PROGRESS'
  /** Notion could not write down what was said. */
  | 'TRANSCRIPTION_FAILED'
  /** Notion is writing down what is said. */
  | 'TRANSCRIPTION_IN_PROGRESS'
  /** Nothing has been recorded yet. */
  | 'TRANSCRIPTION_NOT_STARTED'
  /** The recording is paused. */
  | 'TRANSCRIPTION_PAUSED';

/** What was recorded: exactly one of these. */
export type MeetingSourceInput =
  {   /** An audio, video or file block whose file Notion keeps; the notes come right below it. An id, a UUID, or a Notion link to the block. */
  block: string; fileUpload?: never; }
  |  { block?: never;   /** A file upload, for a page. */
  fileUpload: UploadedRecordingInput; };

/** What a piece of text mentions: exactly one of these. */
export type MentionInput =
  {   /** An emoji of the workspace’s own, by its `emojiId`. */
  customEmoji: string; database?: never; date?: never; page?: never; template?: never; user?: never; }
  |  { customEmoji?: never;   /** A database, by id or URL; it must be shared with the connection. */
  database: string; date?: never; page?: never; template?: never; user?: never; }
  |  { customEmoji?: never; database?: never;   /** A day, a moment or a range, shown as people in Notion see dates. */
  date: DateInput; page?: never; template?: never; user?: never; }
  |  { customEmoji?: never; database?: never; date?: never;   /** A page, by id or URL; it must be shared with the connection. */
  page: string; template?: never; user?: never; }
  |  { customEmoji?: never; database?: never; date?: never; page?: never;   /** For templates: what is filled in when the template is used. */
  template: TemplateMentionKind; user?: never; }
  |  { customEmoji?: never; database?: never; date?: never; page?: never; template?: never;   /** A user, by id. */
  user: string; };

/** A mention within a text. */
export type MentionRichTextInput = {
  /** How it looks; plain by default. */
  annotations?: AnnotationsInput | null | undefined;
  /** What is mentioned. */
  target: MentionInput;
};

/** What `moveDataSource` does. */
export type MoveDataSourceInput = {
  /** The database that gets it: an id, a UUID, or a Notion link. The last data source of a database cannot leave it: move the database instead. */
  database: string;
  /** The data source: an id or a UUID, not that of its database. */
  id: string;
};

/** What `moveDatabase` does. */
export type MoveDatabaseInput = {
  /** The database: an id, a UUID, or a Notion link. */
  id: string;
  /** Where it goes. */
  parent: DatabaseParentInput;
};

/** What `movePage` does. */
export type MovePageInput = {
  /** The page: an id, a UUID, or a Notion link. */
  id: string;
  /** Where it goes, in the same workspace. */
  parent: MovePageParentInput;
};

/** Where a page moves to: exactly one of these. */
export type MovePageParentInput =
  {   /** Into this data source, as a row: an id or a UUID. Properties that its schema does not have are lost. */
  dataSource: string; page?: never; }
  |  { dataSource?: never;   /** Below this page: an id, a UUID, or a Notion link. */
  page: string; };

/** Which options there must be, by name: exactly one of these. */
export type MultiSelectConditionInput =
  {   /** Any of these is there. */
  contains: Array<string>; doesNotContain?: never; isEmpty?: never; isNotEmpty?: never; }
  |  { contains?: never;   /** None of these is there. */
  doesNotContain: Array<string>; isEmpty?: never; isNotEmpty?: never; }
  |  { contains?: never; doesNotContain?: never;   /** True: there is no value. False: there is one. */
  isEmpty: boolean; isNotEmpty?: never; }
  |  { contains?: never; doesNotContain?: never; isEmpty?: never;   /** True: there is a value. False: there is none. */
  isNotEmpty: boolean; };

/** A file whose bytes will be sent. */
export type NewFileInput = {
  /** Its media type, such as `image/png`; from the extension when left out. */
  contentType?: string | null | undefined;
  /** Its name with its extension: at most 900 bytes. */
  name: string;
  /** Bytes of each part but the last, 5 to 20 MiB: to send a smaller file in parts too. 10 MiB when left out. */
  partSize?: number | null | undefined;
  /** Its size in bytes. What is larger than the workspace takes is refused; what is larger than 20 MiB goes in parts. */
  size: number;
};

/** A new property of a data source. */
export type NewPropertyInput = {
  /** A hint that people see in Notion beside the name. */
  description?: string | null | undefined;
  /** The name: unique within the data source. */
  name: string;
  /** The kind and its settings. */
  schema: PropertySchemaInput;
};

/** An option that the property does not have yet. */
export type NewSelectOptionInput = {
  /** The colour; Notion picks one by default. */
  color?: OptionColor | null | undefined;
  /** What the option means. */
  description?: string | null | undefined;
  /** The name: without commas. */
  name: string;
};

/** What a number must be: exactly one of these. */
export type NumberConditionInput =
  {   /** Any amount but this, or none. */
  doesNotEqual: number; equals?: never; greaterThan?: never; greaterThanOrEqualTo?: never; isEmpty?: never; isNotEmpty?: never; lessThan?: never; lessThanOrEqualTo?: never; }
  |  { doesNotEqual?: never;   /** Exactly this much. */
  equals: number; greaterThan?: never; greaterThanOrEqualTo?: never; isEmpty?: never; isNotEmpty?: never; lessThan?: never; lessThanOrEqualTo?: never; }
  |  { doesNotEqual?: never; equals?: never;   /** More than this. */
  greaterThan: number; greaterThanOrEqualTo?: never; isEmpty?: never; isNotEmpty?: never; lessThan?: never; lessThanOrEqualTo?: never; }
  |  { doesNotEqual?: never; equals?: never; greaterThan?: never;   /** It is greater, or the same. */
  greaterThanOrEqualTo: number; isEmpty?: never; isNotEmpty?: never; lessThan?: never; lessThanOrEqualTo?: never; }
  |  { doesNotEqual?: never; equals?: never; greaterThan?: never; greaterThanOrEqualTo?: never;   /** True: there is no value. False: there is one. */
  isEmpty: boolean; isNotEmpty?: never; lessThan?: never; lessThanOrEqualTo?: never; }
  |  { doesNotEqual?: never; equals?: never; greaterThan?: never; greaterThanOrEqualTo?: never; isEmpty?: never;   /** True: there is a value. False: there is none. */
  isNotEmpty: boolean; lessThan?: never; lessThanOrEqualTo?: never; }
  |  { doesNotEqual?: never; equals?: never; greaterThan?: never; greaterThanOrEqualTo?: never; isEmpty?: never; isNotEmpty?: never;   /** Smaller than this. */
  lessThan: number; lessThanOrEqualTo?: never; }
  |  { doesNotEqual?: never; equals?: never; greaterThan?: never; greaterThanOrEqualTo?: never; isEmpty?: never; isNotEmpty?: never; lessThan?: never;   /** It is less, or the same. */
  lessThanOrEqualTo: number; };

/** The settings of a number property. */
export type NumberSchemaInput = {
  /** How the numbers are shown, in Notion’s words: `number`, `percent`, `euro`, … */
  format?: string | null | undefined;
};

/** The colour of an option of a select, multi-select or status property. */
export type OptionColor =
  /** The label is drawn in blue. */
  | 'BLUE'
  /** The label is drawn in brown. */
  | 'BROWN'
  /** The label has the colour that the reader’s theme gives it. */
  | 'DEFAULT'
  /** The label is drawn in gray. */
  | 'GRAY'
  /** The label is drawn in green. */
  | 'GREEN'
  /** The label is drawn in orange. */
  | 'ORANGE'
  /** The label is drawn in pink. */
  | 'PINK'
  /** The label is drawn in purple. */
  | 'PURPLE'
  /** The label is drawn in red. */
  | 'RED'
  /** The label is drawn in yellow. */
  | 'YELLOW';

/** What an option must be, by name: exactly one of these. */
export type OptionConditionInput =
  {   /** It is none of these. */
  doesNotEqual: Array<string>; equals?: never; isEmpty?: never; isNotEmpty?: never; }
  |  { doesNotEqual?: never;   /** It is one of these. For a status the names of groups count too. */
  equals: Array<string>; isEmpty?: never; isNotEmpty?: never; }
  |  { doesNotEqual?: never; equals?: never;   /** True: there is no value. False: there is one. */
  isEmpty: boolean; isNotEmpty?: never; }
  |  { doesNotEqual?: never; equals?: never; isEmpty?: never;   /** True: there is a value. False: there is none. */
  isNotEmpty: boolean; };

/** An option of a select, multi-select or status property. */
export type OptionDefinitionInput = {
  /** The colour; Notion picks one when left out. */
  color?: OptionColor | null | undefined;
  /** What the option means. */
  description?: string | null | undefined;
  /** The name, without commas. It may be left out when `optionId` names an option that is there. */
  name?: string | null | undefined;
  /** The option that is there already: with a new `name` it is renamed. Not for new properties. */
  optionId?: string | null | undefined;
};

/** The options of a select, multi-select or status property. */
export type OptionsSchemaInput = {
  /** All options, in their order, at most 100. Those that are there and left out are dropped. */
  options?: Array<OptionDefinitionInput> | null | undefined;
};

/** Where something is added that belongs to no line. */
export type PageEnd =
  /** Behind everything in the page. */
  | 'END'
  /** Before everything in the page. */
  | 'START';

/** Where a new page goes: exactly one of these. */
export type PageParentInput =
  {   /** Into this data source, as a row: an id or a UUID. */
  dataSource: string; page?: never; workspace?: never; }
  |  { dataSource?: never;   /** Into this page: an id, a UUID, or a Notion link. */
  page: string; workspace?: never; }
  |  { dataSource?: never; page?: never;   /** True: among the private pages of the person who signed in. */
  workspace: boolean; };

/** The template that a page is filled from: exactly one of these. */
export type PageTemplateInput =
  {   /** A template by its id. */
  chosen: ChosenTemplateInput; default?: never; none?: never; }
  |  { chosen?: never;   /** The default template of the data source; `{}` will do. */
  default: DefaultTemplateInput; none?: never; }
  |  { chosen?: never; default?: never;   /** True: none, which is so anyway when nothing is said. For new pages only. */
  none: boolean; };

/** What changes of a paragraph. The label of a tab is a paragraph too. */
export type ParagraphBlockChangeInput = {
  /** The colour of text or background. Left out, it stays as it is. */
  color?: Color | null | undefined;
  /** The new text, which replaces the old one whole. Left out, it stays as it is. */
  content?: RichTextContentInput | null | undefined;
  /** The icon, for labels of tabs only. Left out, it stays as it is. */
  icon?: IconInput | null | undefined;
};

/** Plain running text. */
export type ParagraphBlockInput = {
  /** Blocks inside. `appendBlocks` takes any number at any depth; elsewhere a list has at most 100, and two levels of children. */
  children?: Array<BlockInput> | null | undefined;
  /** The colour of text or background. */
  color?: Color | null | undefined;
  /** What is written in it. */
  content: RichTextContentInput;
  /** The icon before the text: of use for a further tab of a tab block, which must be the parent. */
  icon?: IconInput | null | undefined;
};

/** Who must be there: exactly one of these. */
export type PeopleConditionInput =
  {   /** This user is there: an id, or `me` for the signed-in person. */
  contains: string; doesNotContain?: never; isEmpty?: never; isNotEmpty?: never; }
  |  { contains?: never;   /** This user is not there: an id, or `me` for the signed-in person. */
  doesNotContain: string; isEmpty?: never; isNotEmpty?: never; }
  |  { contains?: never; doesNotContain?: never;   /** True: there is no value. False: there is one. */
  isEmpty: boolean; isNotEmpty?: never; }
  |  { contains?: never; doesNotContain?: never; isEmpty?: never;   /** True: there is a value. False: there is none. */
  isNotEmpty: boolean; };

/** A place on the map. */
export type PlaceInput = {
  /** The address in one line. */
  address?: string | null | undefined;
  /** The id of the place at Amazon Location Service. */
  awsPlaceId?: string | null | undefined;
  /** The id of the place at Google Maps. */
  googlePlaceId?: string | null | undefined;
  /** Degrees north of the equator: -90 to 90. */
  latitude: number;
  /** Degrees east of Greenwich: -180 to 180. */
  longitude: number;
  /** What the place is called. */
  name?: string | null | undefined;
};

/** The kind of a property that has no settings. */
export type PlainPropertyType =
  /** A button; what it does is set in Notion. */
  | 'BUTTON'
  /** Yes or no. */
  | 'CHECKBOX'
  /** Who created the page. */
  | 'CREATED_BY'
  /** When the page was created. */
  | 'CREATED_TIME'
  /** A date or a range of dates. */
  | 'DATE'
  /** An email address. */
  | 'EMAIL'
  /** Files, in Notion or elsewhere. */
  | 'FILES'
  /** Who edited the page last. */
  | 'LAST_EDITED_BY'
  /** When the page was last edited. */
  | 'LAST_EDITED_TIME'
  /** When the reader last opened the page. */
  | 'LAST_VISITED_TIME'
  /** A place, in the older form of Notion. */
  | 'LOCATION'
  /** Users and groups. */
  | 'PEOPLE'
  /** How to call somebody, in any notation. */
  | 'PHONE_NUMBER'
  /** A place on the map. */
  | 'PLACE'
  /** Formatted text. */
  | 'RICH_TEXT'
  /** The title: every data source has exactly one. */
  | 'TITLE'
  /** A link. */
  | 'URL'
  /** Whether the page is verified; for wikis only. */
  | 'VERIFICATION';

/** A property of a data source, and what changes of it. */
export type PropertyChangeInput = {
  /** What it is for; null removes that. */
  description?: string | null | undefined;
  /** Its `propertyId`. Give this or `name`. */
  id?: string | null | undefined;
  /** The name that it has now. Give this or `id`. */
  name?: string | null | undefined;
  /** What it shall be called. */
  newName?: string | null | undefined;
  /** Its settings, or another kind: Notion turns the values into the new kind as far as that goes. The title keeps its kind. */
  schema?: PropertySchemaInput | null | undefined;
};

/** A property and what it must be: its name or id, and a condition under the kind that the property has. `{name: "Stage", status: {equals: "Done"}}` */
export type PropertyFilterInput = {
  /** When the property is yes or no. */
  checkbox?: CheckboxConditionInput | null | undefined;
  /** When the property says who created the page. */
  createdBy?: PeopleConditionInput | null | undefined;
  /** When the property says when the page was created. */
  createdTime?: DateConditionInput | null | undefined;
  /** When the property holds a day, a moment or a range. */
  date?: DateConditionInput | null | undefined;
  /** When the property holds an email address. */
  email?: TextConditionInput | null | undefined;
  /** When the property holds files or links to them. */
  files?: FilesConditionInput | null | undefined;
  /** When Notion works the property out; the condition goes by what comes of it. */
  formula?: FormulaConditionInput | null | undefined;
  /** The `propertyId` of the property. Give this or `name`. */
  id?: string | null | undefined;
  /** When the property says who edited the page last. */
  lastEditedBy?: PeopleConditionInput | null | undefined;
  /** When the property says when the page was last edited. */
  lastEditedTime?: DateConditionInput | null | undefined;
  /** When any options may be chosen. */
  multiSelect?: MultiSelectConditionInput | null | undefined;
  /** The name of the property. Give this or `id`. */
  name?: string | null | undefined;
  /** When the property holds a number. */
  number?: NumberConditionInput | null | undefined;
  /** When the property holds users or groups. */
  people?: PeopleConditionInput | null | undefined;
  /** When the property holds a number to call. */
  phoneNumber?: TextConditionInput | null | undefined;
  /** When the property leads to other pages. */
  relation?: RelationConditionInput | null | undefined;
  /** When the property holds text. */
  richText?: TextConditionInput | null | undefined;
  /** When Notion gathers the property from related pages. */
  rollup?: RollupConditionInput | null | undefined;
  /** When one option may be chosen. */
  select?: OptionConditionInput | null | undefined;
  /** When the options stand in groups such as `In progress`. */
  status?: OptionConditionInput | null | undefined;
  /** When the property is what pages are called. */
  title?: TextConditionInput | null | undefined;
  /** When Notion counts the property up: its number. */
  uniqueId?: NumberConditionInput | null | undefined;
  /** When the property holds a link. */
  url?: TextConditionInput | null | undefined;
  /** When the property says whether a wiki page is verified. */
  verification?: VerificationConditionInput | null | undefined;
};

/** A property of a page and its new value. */
export type PropertyInput = {
  /** The `propertyId` of the property. Give this or `name`. */
  id?: string | null | undefined;
  /** The name of the property. Give this or `id`. */
  name?: string | null | undefined;
  /** The new value. */
  value: PropertyValueInput;
};

/** A property, by exactly one of name and id. */
export type PropertyReferenceInput =
  {   /** What stays when somebody renames it: its `propertyId`. */
  id: string; name?: never; }
  |  { id?: never;   /** What people call it in Notion. */
  name: string; };

/** A change of the properties of a data source: exactly one of these. */
export type PropertySchemaChangeInput =
  {   /** A new one, empty in every row. */
  add: NewPropertyInput; change?: never; remove?: never; }
  |  { add?: never;   /** Renames a property, or changes its kind, its settings or its options. */
  change: PropertyChangeInput; remove?: never; }
  |  { add?: never; change?: never;   /** Removes a property, with its values in all pages. The title stays. */
  remove: PropertyReferenceInput; };

/** The kind of a property and its settings: exactly one of these. */
export type PropertySchemaInput =
  {   /** A value computed from an expression. */
  formula: FormulaSchemaInput; multiSelect?: never; number?: never; plain?: never; relation?: never; rollup?: never; select?: never; status?: never; uniqueId?: never; }
  |  { formula?: never;   /** Any of several options. */
  multiSelect: OptionsSchemaInput; number?: never; plain?: never; relation?: never; rollup?: never; select?: never; status?: never; uniqueId?: never; }
  |  { formula?: never; multiSelect?: never;   /** Numbers, shown in the format that is given. */
  number: NumberSchemaInput; plain?: never; relation?: never; rollup?: never; select?: never; status?: never; uniqueId?: never; }
  |  { formula?: never; multiSelect?: never; number?: never;   /** A kind without settings. */
  plain: PlainPropertyType; relation?: never; rollup?: never; select?: never; status?: never; uniqueId?: never; }
  |  { formula?: never; multiSelect?: never; number?: never; plain?: never;   /** Pages of a data source. */
  relation: RelationSchemaInput; rollup?: never; select?: never; status?: never; uniqueId?: never; }
  |  { formula?: never; multiSelect?: never; number?: never; plain?: never; relation?: never;   /** A value computed from the pages of a relation. */
  rollup: RollupSchemaInput; select?: never; status?: never; uniqueId?: never; }
  |  { formula?: never; multiSelect?: never; number?: never; plain?: never; relation?: never; rollup?: never;   /** One of several options. */
  select: OptionsSchemaInput; status?: never; uniqueId?: never; }
  |  { formula?: never; multiSelect?: never; number?: never; plain?: never; relation?: never; rollup?: never; select?: never;   /** One of several options in groups; without any, Notion makes its usual three. */
  status: OptionsSchemaInput; uniqueId?: never; }
  |  { formula?: never; multiSelect?: never; number?: never; plain?: never; relation?: never; rollup?: never; select?: never; status?: never;   /** A number that Notion counts up. */
  uniqueId: UniqueIdSchemaInput; };

/** What to order rows by: its name or its id, and a direction. */
export type PropertySortInput = {
  /** Which end comes first. */
  direction?: SortDirection;
  /** The `propertyId` of the property. Give this or `name`. */
  id?: string | null | undefined;
  /** The name of the property. Give this or `id`. */
  name?: string | null | undefined;
};

/** The kind of a property. */
export type PropertyType =
  /** A button; it has no value. */
  | 'BUTTON'
  /** Yes or no. */
  | 'CHECKBOX'
  /** Who created the page. */
  | 'CREATED_BY'
  /** When the page was created. */
  | 'CREATED_TIME'
  /** A date or a range of dates. */
  | 'DATE'
  /** An email address. */
  | 'EMAIL'
  /** Files, in Notion or elsewhere. */
  | 'FILES'
  /** Computed by Notion from an expression. */
  | 'FORMULA'
  /** Who edited the page last. */
  | 'LAST_EDITED_BY'
  /** When the page was last edited. */
  | 'LAST_EDITED_TIME'
  /** When the reader last opened the page. */
  | 'LAST_VISITED_TIME'
  /** A place, in the older form of Notion. */
  | 'LOCATION'
  /** Any of the options that the data source lists. */
  | 'MULTI_SELECT'
  /** A quantity, shown in a format such as percent or euro. */
  | 'NUMBER'
  /** Users and groups. */
  | 'PEOPLE'
  /** How to call somebody, in any notation. */
  | 'PHONE_NUMBER'
  /** A place on the map. */
  | 'PLACE'
  /** Pages of another data source, or of the same one. */
  | 'RELATION'
  /** Formatted text. */
  | 'RICH_TEXT'
  /** Computed by Notion from the pages of a relation. */
  | 'ROLLUP'
  /** One of the options that the data source lists. */
  | 'SELECT'
  /** One of the options that the data source lists, in groups such as To-do and Complete. */
  | 'STATUS'
  /** The title: every page has exactly one. */
  | 'TITLE'
  /** A number that Notion counts up, maybe with a prefix. */
  | 'UNIQUE_ID'
  /** A kind that this gateway does not know yet. */
  | 'UNKNOWN'
  /** A link. */
  | 'URL'
  /** Whether a wiki page is verified, and by whom. */
  | 'VERIFICATION';

/** The new value of a property, under the kind that the property has: exactly one of these. Computed kinds (formula, rollup, unique id, who and when) cannot be written. */
export type PropertyValueInput =
  {   /** True to check the box. */
  checkbox: boolean; clear?: never; date?: never; email?: never; files?: never; multiSelect?: never; number?: never; people?: never; phoneNumber?: never; place?: never; raw?: never; relation?: never; richText?: never; select?: never; status?: never; title?: never; url?: never; verification?: never; }
  |  { checkbox?: never;   /** Empties the property; give its kind (`clear: NUMBER`), since Notion asks for it. */
  clear: PropertyType; date?: never; email?: never; files?: never; multiSelect?: never; number?: never; people?: never; phoneNumber?: never; place?: never; raw?: never; relation?: never; richText?: never; select?: never; status?: never; title?: never; url?: never; verification?: never; }
  |  { checkbox?: never; clear?: never;   /** A day, a moment or a range. */
  date: DateInput; email?: never; files?: never; multiSelect?: never; number?: never; people?: never; phoneNumber?: never; place?: never; raw?: never; relation?: never; richText?: never; select?: never; status?: never; title?: never; url?: never; verification?: never; }
  |  { checkbox?: never; clear?: never; date?: never;   /** For an email address: at most 200 characters. */
  email: string; files?: never; multiSelect?: never; number?: never; people?: never; phoneNumber?: never; place?: never; raw?: never; relation?: never; richText?: never; select?: never; status?: never; title?: never; url?: never; verification?: never; }
  |  { checkbox?: never; clear?: never; date?: never; email?: never;   /** For files: all of them; those left out are removed. */
  files: Array<FileInput>; multiSelect?: never; number?: never; people?: never; phoneNumber?: never; place?: never; raw?: never; relation?: never; richText?: never; select?: never; status?: never; title?: never; url?: never; verification?: never; }
  |  { checkbox?: never; clear?: never; date?: never; email?: never; files?: never;   /** For a multi-select: all its options, at most 100; those left out are removed. */
  multiSelect: Array<SelectOptionInput>; number?: never; people?: never; phoneNumber?: never; place?: never; raw?: never; relation?: never; richText?: never; select?: never; status?: never; title?: never; url?: never; verification?: never; }
  |  { checkbox?: never; clear?: never; date?: never; email?: never; files?: never; multiSelect?: never;   /** A quantity, as it is: 0.5 for 50 %. */
  number: number; people?: never; phoneNumber?: never; place?: never; raw?: never; relation?: never; richText?: never; select?: never; status?: never; title?: never; url?: never; verification?: never; }
  |  { checkbox?: never; clear?: never; date?: never; email?: never; files?: never; multiSelect?: never; number?: never;   /** For people: the ids of all users (and `groupId`s of groups), at most 100; those left out are removed. */
  people: Array<string>; phoneNumber?: never; place?: never; raw?: never; relation?: never; richText?: never; select?: never; status?: never; title?: never; url?: never; verification?: never; }
  |  { checkbox?: never; clear?: never; date?: never; email?: never; files?: never; multiSelect?: never; number?: never; people?: never;   /** For a phone number: at most 200 characters. */
  phoneNumber: string; place?: never; raw?: never; relation?: never; richText?: never; select?: never; status?: never; title?: never; url?: never; verification?: never; }
  |  { checkbox?: never; clear?: never; date?: never; email?: never; files?: never; multiSelect?: never; number?: never; people?: never; phoneNumber?: never;   /** A point on the map. */
  place: PlaceInput; raw?: never; relation?: never; richText?: never; select?: never; status?: never; title?: never; url?: never; verification?: never; }
  |  { checkbox?: never; clear?: never; date?: never; email?: never; files?: never; multiSelect?: never; number?: never; people?: never; phoneNumber?: never; place?: never;   /** For kinds newer than this gateway, which have no field here: Notion’s own JSON, with the kind as its only key. */
  raw: unknown; relation?: never; richText?: never; select?: never; status?: never; title?: never; url?: never; verification?: never; }
  |  { checkbox?: never; clear?: never; date?: never; email?: never; files?: never; multiSelect?: never; number?: never; people?: never; phoneNumber?: never; place?: never; raw?: never;   /** For a relation: the ids or URLs of all related pages, at most 100; those left out are removed. */
  relation: Array<string>; richText?: never; select?: never; status?: never; title?: never; url?: never; verification?: never; }
  |  { checkbox?: never; clear?: never; date?: never; email?: never; files?: never; multiSelect?: never; number?: never; people?: never; phoneNumber?: never; place?: never; raw?: never; relation?: never;   /** Formatted words, which replace the old ones whole. */
  richText: RichTextContentInput; select?: never; status?: never; title?: never; url?: never; verification?: never; }
  |  { checkbox?: never; clear?: never; date?: never; email?: never; files?: never; multiSelect?: never; number?: never; people?: never; phoneNumber?: never; place?: never; raw?: never; relation?: never; richText?: never;   /** The one option that is chosen. */
  select: SelectOptionInput; status?: never; title?: never; url?: never; verification?: never; }
  |  { checkbox?: never; clear?: never; date?: never; email?: never; files?: never; multiSelect?: never; number?: never; people?: never; phoneNumber?: never; place?: never; raw?: never; relation?: never; richText?: never; select?: never;   /** The one option that says how far it is. It must be there already. */
  status: SelectOptionInput; title?: never; url?: never; verification?: never; }
  |  { checkbox?: never; clear?: never; date?: never; email?: never; files?: never; multiSelect?: never; number?: never; people?: never; phoneNumber?: never; place?: never; raw?: never; relation?: never; richText?: never; select?: never; status?: never;   /** What the page is called. */
  title: RichTextContentInput; url?: never; verification?: never; }
  |  { checkbox?: never; clear?: never; date?: never; email?: never; files?: never; multiSelect?: never; number?: never; people?: never; phoneNumber?: never; place?: never; raw?: never; relation?: never; richText?: never; select?: never; status?: never; title?: never;   /** For a link: at most 2000 characters. */
  url: string; verification?: never; }
  |  { checkbox?: never; clear?: never; date?: never; email?: never; files?: never; multiSelect?: never; number?: never; people?: never; phoneNumber?: never; place?: never; raw?: never; relation?: never; richText?: never; select?: never; status?: never; title?: never; url?: never;   /** Whether a wiki page is confirmed, and until when. */
  verification: VerificationInput; };

/** Which pages must be related: exactly one of these. */
export type RelationConditionInput =
  {   /** This page is related: an id or a URL. */
  contains: string; doesNotContain?: never; isEmpty?: never; isNotEmpty?: never; }
  |  { contains?: never;   /** This page is not related: an id or a URL. */
  doesNotContain: string; isEmpty?: never; isNotEmpty?: never; }
  |  { contains?: never; doesNotContain?: never;   /** True: there is no value. False: there is one. */
  isEmpty: boolean; isNotEmpty?: never; }
  |  { contains?: never; doesNotContain?: never; isEmpty?: never;   /** True: there is a value. False: there is none. */
  isNotEmpty: boolean; };

/** The settings of a relation. */
export type RelationSchemaInput = {
  /** The data source whose pages are related: an id or a UUID. */
  dataSource: string;
  /** True: the other data source gets a property that shows the relation from its side. False by default. */
  isTwoWay?: boolean | null | undefined;
  /** What that property is called; for two-way relations only. */
  syncedPropertyName?: string | null | undefined;
};

/** A day relative to the one on which the query runs. */
export type RelativeDate =
  /** A month before. */
  | 'ONE_MONTH_AGO'
  /** A month after. */
  | 'ONE_MONTH_FROM_NOW'
  /** Seven days before. */
  | 'ONE_WEEK_AGO'
  /** Seven days after. */
  | 'ONE_WEEK_FROM_NOW'
  /** The day of the query. */
  | 'TODAY'
  /** The day after. */
  | 'TOMORROW'
  /** The day before. */
  | 'YESTERDAY';

/** What `replacePageMarkdown` does. */
export type ReplacePageMarkdownInput = {
  /** True: Notion may do it after the answer, which then holds a `task` instead of the new `markdown`. */
  allowAsync?: boolean | null | undefined;
  /** True: child pages and databases that the new content does not name are deleted. Otherwise Notion refuses what would delete them. */
  allowDeletingContent?: boolean | null | undefined;
  /** The page: an id, a UUID, or a Notion link. */
  id: string;
  /** The new content as markdown: at most 500 KB. */
  markdown: string;
  /** Which part is replaced: its beginning and its end with three dots between, such as `## Plan...on Friday.` The whole content when left out. */
  range?: string | null | undefined;
};

/** What `restoreBlock` does. */
export type RestoreBlockInput = {
  /** The block: an id, a UUID, or a Notion link to the block. */
  id: string;
};

/** What `restoreDataSource` does. */
export type RestoreDataSourceInput = {
  /** The data source: an id or a UUID, not that of its database. */
  id: string;
};

/** What `restoreDatabase` does. */
export type RestoreDatabaseInput = {
  /** The database: an id, a UUID, or a Notion link. */
  id: string;
};

/** What `restorePage` does. */
export type RestorePageInput = {
  /** The page: an id, a UUID, or a Notion link. */
  id: string;
};

/** A text: plain, in markdown, or in formatted pieces. Exactly one of these. */
export type RichTextContentInput =
  {   /** The whole text in markdown, of one paragraph: `**bold**`, `*italic*`, `~~struck~~`, `` `code` ``, `[links](https://…)`, `$equations$`, `<u>`, `<br>`. Anything else stays as it is written. At most 200,000 characters, and 100 pieces once it is read. */
  markdown: string; richText?: never; text?: never; }
  |  { markdown?: never;   /** The text in pieces: at most 100. An empty list: no text. */
  richText: Array<RichTextInput>; text?: never; }
  |  { markdown?: never; richText?: never;   /** The whole text without formatting: at most 200,000 characters (longer than 2000 it is sent in pieces). Empty: no text. */
  text: string; };

/** A piece of formatted text: exactly one of these. */
export type RichTextInput =
  {   /** Mathematics within the line, written as LaTeX. */
  equation: EquationRichTextInput; mention?: never; text?: never; }
  |  { equation?: never;   /** A person, a page, a database, a date or an emoji within the line. */
  mention: MentionRichTextInput; text?: never; }
  |  { equation?: never; mention?: never;   /** Plain text, maybe with a link. */
  text: TextRichTextInput; };

/** What a rollup must give: exactly one of these. */
export type RollupConditionInput =
  {   /** At least one of the values is so. */
  any: RollupItemConditionInput; date?: never; every?: never; none?: never; number?: never; }
  |  { any?: never;   /** For rollups that give a date. */
  date: DateConditionInput; every?: never; none?: never; number?: never; }
  |  { any?: never; date?: never;   /** All of the values are so. */
  every: RollupItemConditionInput; none?: never; number?: never; }
  |  { any?: never; date?: never; every?: never;   /** None of the values is so. */
  none: RollupItemConditionInput; number?: never; }
  |  { any?: never; date?: never; every?: never; none?: never;   /** For rollups that give a number. */
  number: NumberConditionInput; };

/** How a rollup puts the values of the related pages together. */
export type RollupFunction =
  /** The mean of the numbers. */
  | 'AVERAGE'
  /** How many boxes are checked. */
  | 'CHECKED'
  /** How many pages there are. */
  | 'COUNT'
  /** How many pages stand in the chosen group of a status. */
  | 'COUNT_PER_GROUP'
  /** How many values there are, empty ones left out. */
  | 'COUNT_VALUES'
  /** From the first date to the last. */
  | 'DATE_RANGE'
  /** The first date. */
  | 'EARLIEST_DATE'
  /** How many pages have no value. */
  | 'EMPTY'
  /** The last date. */
  | 'LATEST_DATE'
  /** The largest number. */
  | 'MAX'
  /** The middle one of the numbers. */
  | 'MEDIAN'
  /** The smallest number. */
  | 'MIN'
  /** How many pages have a value. */
  | 'NOT_EMPTY'
  /** The share of boxes that are checked, from 0 to 1. */
  | 'PERCENT_CHECKED'
  /** The share of pages without a value, from 0 to 1. */
  | 'PERCENT_EMPTY'
  /** The share of pages with a value, from 0 to 1. */
  | 'PERCENT_NOT_EMPTY'
  /** The share of pages in the chosen group of a status, from 0 to 1. */
  | 'PERCENT_PER_GROUP'
  /** The share of boxes that are not checked, from 0 to 1. */
  | 'PERCENT_UNCHECKED'
  /** The largest number less the smallest. */
  | 'RANGE'
  /** The values as they are. */
  | 'SHOW_ORIGINAL'
  /** The different values, each once. */
  | 'SHOW_UNIQUE'
  /** The sum of the numbers. */
  | 'SUM'
  /** How many boxes are not checked. */
  | 'UNCHECKED'
  /** How many different values there are. */
  | 'UNIQUE';

/** What a rolled up value must be, by the kind of the property that is rolled up: exactly one of these. */
export type RollupItemConditionInput =
  {   /** When the pages that it shows have a checkbox there. */
  checkbox: CheckboxConditionInput; date?: never; files?: never; multiSelect?: never; number?: never; people?: never; relation?: never; richText?: never; select?: never; status?: never; }
  |  { checkbox?: never;   /** When the pages that it shows have a date there. */
  date: DateConditionInput; files?: never; multiSelect?: never; number?: never; people?: never; relation?: never; richText?: never; select?: never; status?: never; }
  |  { checkbox?: never; date?: never;   /** When the pages that it shows have files there. */
  files: FilesConditionInput; multiSelect?: never; number?: never; people?: never; relation?: never; richText?: never; select?: never; status?: never; }
  |  { checkbox?: never; date?: never; files?: never;   /** When the pages that it shows have a multi-select there. */
  multiSelect: MultiSelectConditionInput; number?: never; people?: never; relation?: never; richText?: never; select?: never; status?: never; }
  |  { checkbox?: never; date?: never; files?: never; multiSelect?: never;   /** When the pages that it shows have a number there. */
  number: NumberConditionInput; people?: never; relation?: never; richText?: never; select?: never; status?: never; }
  |  { checkbox?: never; date?: never; files?: never; multiSelect?: never; number?: never;   /** When the pages that it shows have people there. */
  people: PeopleConditionInput; relation?: never; richText?: never; select?: never; status?: never; }
  |  { checkbox?: never; date?: never; files?: never; multiSelect?: never; number?: never; people?: never;   /** When the pages that it shows have a relation there. */
  relation: RelationConditionInput; richText?: never; select?: never; status?: never; }
  |  { checkbox?: never; date?: never; files?: never; multiSelect?: never; number?: never; people?: never; relation?: never;   /** For text of any kind. */
  richText: TextConditionInput; select?: never; status?: never; }
  |  { checkbox?: never; date?: never; files?: never; multiSelect?: never; number?: never; people?: never; relation?: never; richText?: never;   /** When the pages that it shows have a select there. */
  select: OptionConditionInput; status?: never; }
  |  { checkbox?: never; date?: never; files?: never; multiSelect?: never; number?: never; people?: never; relation?: never; richText?: never; select?: never;   /** When the pages that it shows have a status there. */
  status: OptionConditionInput; };

/** The settings of a rollup. */
export type RollupSchemaInput = {
  /** How the values are put together. */
  function: RollupFunction;
  /** The property that is read of those pages. */
  property: PropertyReferenceInput;
  /** The relation whose pages are read. */
  relation: PropertyReferenceInput;
};

/** What an access token may do. */
export type Scope =
  /** Read what the person shared. Everything that touches Notion needs it. */
  | 'READ'
  /** Change it too: every mutation needs it. */
  | 'WRITE';

/** The order of search results. */
export type SearchSort =
  /** What was edited last first. */
  | 'LAST_EDITED_FIRST'
  /** What was not edited for longest first. */
  | 'LAST_EDITED_LAST'
  /** What fits best first, as Notion sees it. */
  | 'RELEVANCE';

/** What to look for. */
export type SearchType =
  /** Data sources only. */
  | 'DATA_SOURCE'
  /** Pages only, rows of data sources among them. */
  | 'PAGE';

/** An option: by name, by id, or a new one. Exactly one of these. */
export type SelectOptionInput =
  {   /** The name. Notion makes a new option of an unknown one for selects, if the connection may change the schema; not for statuses. */
  name: string; newOption?: never; optionId?: never; }
  |  { name?: never;   /** A new option, with its colour. Notion makes it if the connection may change the schema; not for statuses. */
  newOption: NewSelectOptionInput; optionId?: never; }
  |  { name?: never; newOption?: never;   /** The `optionId` of one that is there already: it stays when somebody renames it. */
  optionId: string; };

/** Which end comes first. */
export type SortDirection =
  /** From A to Z, from small to large, from old to new. */
  | 'ASCENDING'
  /** From Z to A, from large to small, from new to old. */
  | 'DESCENDING';

/** What rows are sorted by: exactly one of these. Earlier ones of a list come first. */
export type SortInput =
  {   /** When the row was created; needs no property for it. */
  createdTime: SortDirection; lastEditedTime?: never; property?: never; }
  |  { createdTime?: never;   /** When the row was last edited; needs no property for it. */
  lastEditedTime: SortDirection; property?: never; }
  |  { createdTime?: never; lastEditedTime?: never;   /** By what the rows hold: the same kind of order that Notion shows. */
  property: PropertySortInput; };

/** A span of time that begins or ends with the query. */
export type SpanInput = {
  /** How many units: from 1. */
  count: number;
  /** Of which length each is. */
  unit: SpanUnit;
};

/** What a span of time is counted in. */
export type SpanUnit =
  /** Each is one day long. */
  | 'DAY'
  /** Each is a month of the calendar long. */
  | 'MONTH'
  /** Each is seven days long. */
  | 'WEEK'
  /** Each is twelve months long. */
  | 'YEAR';

/** Another original for a copy. */
export type SyncedBlockChangeInput = {
  /** The original that it shall show instead, by id; null makes it an original of its own. */
  original?: string | null | undefined;
};

/** Blocks that can be shown in several places: the original, or a copy of one. */
export type SyncedBlockInput = {
  /** Blocks inside. `appendBlocks` takes any number at any depth; elsewhere a list has at most 100, and two levels of children. They make an original. */
  children?: Array<BlockInput> | null | undefined;
  /** The original to show, by id; it makes a copy, which takes no `children`. */
  original?: string | null | undefined;
};

/** Tabs side by side, of which one is open. */
export type TabBlockInput = {
  /** The tabs from left to right: at least one, at most 100. */
  tabs: Array<TabInput>;
};

/** The label of a tab, and what stands in the tab. */
export type TabInput = {
  /** Blocks inside. `appendBlocks` takes any number at any depth; elsewhere a list has at most 100, and two levels of children. */
  children?: Array<BlockInput> | null | undefined;
  /** The colour of text or background. */
  color?: Color | null | undefined;
  /** What is written in it. */
  content: RichTextContentInput;
  /** The icon before the label. */
  icon?: IconInput | null | undefined;
};

/** What changes of a simple table; its width cannot. */
export type TableBlockChangeInput = {
  /** Whether the first row is a header. Left out, it stays as it is. */
  hasColumnHeader?: boolean | null | undefined;
  /** Whether the first column is a header. Left out, it stays as it is. */
  hasRowHeader?: boolean | null | undefined;
};

/** A simple table. It is as wide as its rows, and stays so. */
export type TableBlockInput = {
  /** Whether the first row is a header; false by default. */
  hasColumnHeader?: boolean | null | undefined;
  /** Whether the first column is a header; false by default. */
  hasRowHeader?: boolean | null | undefined;
  /** The rows: at least one, all with the same number of cells. */
  rows: Array<TableRowInput>;
};

/** A list of the headings of the page. */
export type TableOfContentsBlockInput = {
  /** The colour of text or background. */
  color?: Color | null | undefined;
};

/** A row of a simple table. */
export type TableRowInput = {
  /** The cells from left to right: as many as the table is wide, at most 100. */
  cells: Array<RichTextContentInput>;
};

/** What changes of a button that adds copies of its children to the page. */
export type TemplateBlockChangeInput = {
  /** The new label, which replaces the old one whole. */
  content: RichTextContentInput;
};

/** A button that adds copies of its children to the page. */
export type TemplateBlockInput = {
  /** Blocks inside. `appendBlocks` takes any number at any depth; elsewhere a list has at most 100, and two levels of children. */
  children?: Array<BlockInput> | null | undefined;
  /** The label. */
  content: RichTextContentInput;
};

/** What a mention in a template becomes when the template is used. */
export type TemplateMentionKind =
  /** The person who uses the template. */
  | 'ME'
  /** The moment at which the template is used. */
  | 'NOW'
  /** The day on which the template is used. */
  | 'TODAY';

/** What changes of a list item, a toggle or a quotation. */
export type TextBlockChangeInput = {
  /** The colour of text or background. Left out, it stays as it is. */
  color?: Color | null | undefined;
  /** The new text, which replaces the old one whole. Notion wants it with every change of this kind. */
  content: RichTextContentInput;
};

/** A block that is made of text, and may hold others. */
export type TextBlockInput = {
  /** Blocks inside. `appendBlocks` takes any number at any depth; elsewhere a list has at most 100, and two levels of children. */
  children?: Array<BlockInput> | null | undefined;
  /** The colour of text or background. */
  color?: Color | null | undefined;
  /** What is written in it. */
  content: RichTextContentInput;
};

/** What a text must be: exactly one of these. */
export type TextConditionInput =
  {   /** This text somewhere within. */
  contains: string; doesNotContain?: never; doesNotEqual?: never; endsWith?: never; equals?: never; isEmpty?: never; isNotEmpty?: never; startsWith?: never; }
  |  { contains?: never;   /** This text nowhere within. */
  doesNotContain: string; doesNotEqual?: never; endsWith?: never; equals?: never; isEmpty?: never; isNotEmpty?: never; startsWith?: never; }
  |  { contains?: never; doesNotContain?: never;   /** Any text but this, or none. */
  doesNotEqual: string; endsWith?: never; equals?: never; isEmpty?: never; isNotEmpty?: never; startsWith?: never; }
  |  { contains?: never; doesNotContain?: never; doesNotEqual?: never;   /** This text behind all else. */
  endsWith: string; equals?: never; isEmpty?: never; isNotEmpty?: never; startsWith?: never; }
  |  { contains?: never; doesNotContain?: never; doesNotEqual?: never; endsWith?: never;   /** Exactly this text, from beginning to end. */
  equals: string; isEmpty?: never; isNotEmpty?: never; startsWith?: never; }
  |  { contains?: never; doesNotContain?: never; doesNotEqual?: never; endsWith?: never; equals?: never;   /** True: there is no value. False: there is one. */
  isEmpty: boolean; isNotEmpty?: never; startsWith?: never; }
  |  { contains?: never; doesNotContain?: never; doesNotEqual?: never; endsWith?: never; equals?: never; isEmpty?: never;   /** True: there is a value. False: there is none. */
  isNotEmpty: boolean; startsWith?: never; }
  |  { contains?: never; doesNotContain?: never; doesNotEqual?: never; endsWith?: never; equals?: never; isEmpty?: never; isNotEmpty?: never;   /** This text before all else. */
  startsWith: string; };

/** Plain text, maybe with a link. */
export type TextRichTextInput = {
  /** How it looks; plain by default. */
  annotations?: AnnotationsInput | null | undefined;
  /** The text: at most 2000 characters. */
  content: string;
  /** Where it links to: at most 2000 characters. */
  link?: string | null | undefined;
};

/** When something must have happened: exactly one of these. */
export type TimeConditionInput =
  {   /** Later than this. */
  after: TimeOperandInput; before?: never; equals?: never; isEmpty?: never; isNotEmpty?: never; onOrAfter?: never; onOrBefore?: never; within?: never; }
  |  { after?: never;   /** Earlier than this. */
  before: TimeOperandInput; equals?: never; isEmpty?: never; isNotEmpty?: never; onOrAfter?: never; onOrBefore?: never; within?: never; }
  |  { after?: never; before?: never;   /** The same moment, or the same day. */
  equals: TimeOperandInput; isEmpty?: never; isNotEmpty?: never; onOrAfter?: never; onOrBefore?: never; within?: never; }
  |  { after?: never; before?: never; equals?: never;   /** True: there is no value. False: there is one. */
  isEmpty: boolean; isNotEmpty?: never; onOrAfter?: never; onOrBefore?: never; within?: never; }
  |  { after?: never; before?: never; equals?: never; isEmpty?: never;   /** True: there is a value. False: there is none. */
  isNotEmpty: boolean; onOrAfter?: never; onOrBefore?: never; within?: never; }
  |  { after?: never; before?: never; equals?: never; isEmpty?: never; isNotEmpty?: never;   /** Later than this, or the same. */
  onOrAfter: TimeOperandInput; onOrBefore?: never; within?: never; }
  |  { after?: never; before?: never; equals?: never; isEmpty?: never; isNotEmpty?: never; onOrAfter?: never;   /** Earlier than this, or the same. */
  onOrBefore: TimeOperandInput; within?: never; }
  |  { after?: never; before?: never; equals?: never; isEmpty?: never; isNotEmpty?: never; onOrAfter?: never; onOrBefore?: never;   /** Within this span. */
  within: DateRangeInput; };

/** A point in time to compare with: exactly one of these. */
export type TimeOperandInput =
  {   /** A day (`2026-02-01`: whole days are compared) or a moment (`2026-02-01T09:00:00Z`; in UTC without an offset). Its seconds do not count: Notion compares minutes here. */
  date: string; relative?: never; }
  |  { date?: never;   /** A day relative to the one of the query. */
  relative: RelativeDate; };

/** What changes of a task. */
export type ToDoBlockChangeInput = {
  /** Whether it is done. Left out, it stays as it is. */
  checked?: boolean | null | undefined;
  /** The colour of text or background. Left out, it stays as it is. */
  color?: Color | null | undefined;
  /** The new text, which replaces the old one whole. Left out, it stays as it is. */
  content?: RichTextContentInput | null | undefined;
};

/** A task with a box to check. */
export type ToDoBlockInput = {
  /** Whether it is done; false by default. */
  checked?: boolean | null | undefined;
  /** Blocks inside. `appendBlocks` takes any number at any depth; elsewhere a list has at most 100, and two levels of children. */
  children?: Array<BlockInput> | null | undefined;
  /** The colour of text or background. */
  color?: Color | null | undefined;
  /** What is written in it. */
  content: RichTextContentInput;
};

/** What `trashDataSource` does. */
export type TrashDataSourceInput = {
  /** The data source: an id or a UUID, not that of its database. */
  id: string;
};

/** What `trashDatabase` does. */
export type TrashDatabaseInput = {
  /** The database: an id, a UUID, or a Notion link. */
  id: string;
};

/** What `trashPage` does. */
export type TrashPageInput = {
  /** The page: an id, a UUID, or a Notion link. */
  id: string;
};

/** The settings of a unique id. */
export type UniqueIdSchemaInput = {
  /** What stands before the number; nothing when left out. */
  prefix?: string | null | undefined;
};

/** What `updateBlock` does. */
export type UpdateBlockInput = {
  /** What changes. What is left out stays as it is. */
  change: BlockChangeInput;
  /** The block: an id, a UUID, or a Notion link to the block. */
  id: string;
};

/** What `updateComment` does. */
export type UpdateCommentInput = {
  /** The new text, in place of the whole old one. */
  content: RichTextContentInput;
  /** The comment: an id or a UUID. It must be the connection’s own. */
  id: string;
};

/** What `updateDataSource` does. What is left out stays as it is. */
export type UpdateDataSourceInput = {
  /** The new icon; null removes it. */
  icon?: IconInput | null | undefined;
  /** The data source: an id or a UUID, not that of its database. */
  id: string;
  /** What changes of its properties: each is added, changed or removed; those that are not named stay. Adding one under a name that is taken changes the one that has it. */
  properties?: Array<PropertySchemaChangeInput> | null | undefined;
  /** The new title. A database with one data source is called the same. */
  title?: RichTextContentInput | null | undefined;
};

/** What `updateDatabase` does. What is left out stays as it is. */
export type UpdateDatabaseInput = {
  /** The new cover. Notion cannot take the cover of a database away. */
  cover?: CoverInput | null | undefined;
  /** The new text below the title. */
  description?: RichTextContentInput | null | undefined;
  /** The new icon. Notion cannot take the icon of a database away. */
  icon?: IconInput | null | undefined;
  /** The database: an id, a UUID, or a Notion link. */
  id: string;
  /** True: shown within its page. False: a page of its own. */
  isInline?: boolean | null | undefined;
  /** Whether to lock the database against edits in Notion’s apps. */
  isLocked?: boolean | null | undefined;
  /** The new title. The only data source of a database is called the same. */
  title?: RichTextContentInput | null | undefined;
};

/** What `updatePage` does. What is left out stays as it is. */
export type UpdatePageInput = {
  /** The new cover; null removes it. */
  cover?: CoverInput | null | undefined;
  /** True: everything in the page is removed first, before a `template` is applied. It cannot be undone through this API. */
  eraseContent?: boolean | null | undefined;
  /** The new icon; null removes it. */
  icon?: IconInput | null | undefined;
  /** The page: an id, a UUID, or a Notion link. */
  id: string;
  /** Whether to archive the page: hide it without putting it into the trash. */
  isArchived?: boolean | null | undefined;
  /** Whether to lock the page against edits in Notion’s apps. */
  isLocked?: boolean | null | undefined;
  /** New values of properties; those that are not named stay. Lists are replaced whole. */
  properties?: Array<PropertyInput> | null | undefined;
  /** A template whose content and values the page gets in addition. Notion copies the content a moment after the answer. */
  template?: PageTemplateInput | null | undefined;
  /** The new title; short for the title property, whatever its name. */
  title?: RichTextContentInput | null | undefined;
};

/** What `updatePageMarkdown` does. */
export type UpdatePageMarkdownInput = {
  /** True: Notion may do it after the answer, which then holds a `task` instead of the new `markdown`. */
  allowAsync?: boolean | null | undefined;
  /** True: child pages and databases that the new content does not name are deleted. Otherwise Notion refuses what would delete them. */
  allowDeletingContent?: boolean | null | undefined;
  /** The page: an id, a UUID, or a Notion link. */
  id: string;
  /** The changes, in order: one at least. */
  updates: Array<MarkdownUpdateInput>;
};

/** What `updateView` does. What is left out stays as it is. */
export type UpdateViewInput = {
  /** Which rows it shows; null: all of them. */
  filter?: FilterInput | null | undefined;
  /** The view: an id, a UUID, or a Notion link to it. */
  id: string;
  /** The new name. */
  name?: string | null | undefined;
  /** The order of its rows, by properties only; null: Notion’s own order. */
  sorts?: Array<SortInput> | null | undefined;
};

/** A file that was uploaded to Notion. */
export type UploadedFileInput = {
  /** The id of the file upload; it must be uploaded, and attached within an hour. */
  id: string;
  /** The name shown for it, at most 900 bytes; its file name by default. */
  name?: string | null | undefined;
};

/** A recording that was uploaded, and the page that its notes go to. */
export type UploadedRecordingInput = {
  /** The file upload: an id or a UUID. An audio or video file whose status is `UPLOADED`. */
  id: string;
  /** The page at whose end the notes are put: an id, a UUID, or a Notion link. */
  page: string;
};

/** How a wiki page must be verified: exactly one of these. */
export type VerificationConditionInput =
  {   /** It is not so. */
  doesNotEqual: VerificationState; equals?: never; }
  |  { doesNotEqual?: never;   /** It is so. */
  equals: VerificationState; };

/** How a page of a wiki shall be verified; by the person who signed in. */
export type VerificationInput = {
  /** From when until when; without an end when left out. Only for verified pages. */
  date?: DateInput | null | undefined;
  /** True: verified. False: not. */
  verified: boolean;
};

/** Whether a wiki page is verified. */
export type VerificationState =
  /** Verified until a day that is over. */
  | 'EXPIRED'
  /** Not verified. */
  | 'UNVERIFIED'
  /** Verified now. */
  | 'VERIFIED';

/** Where a new view goes: exactly one of these. */
export type ViewTargetInput =
  {   /** Onto this dashboard, as a widget in a row of its own: the id of a view, or a UUID. */
  dashboard: string; database?: never; page?: never; }
  |  { dashboard?: never;   /** Onto this database, as its last tab: an id, a UUID, or a Notion link. */
  database: string; page?: never; }
  |  { dashboard?: never; database?: never;   /** Into this page, as a linked database at its end: an id, a UUID, or a Notion link to the page. */
  page: string; };

/** The kinds of views. */
export type ViewType =
  /** Cards in columns. */
  | 'BOARD'
  /** Rows on the days of a calendar. */
  | 'CALENDAR'
  /** A chart over the rows. */
  | 'CHART'
  /** Other views side by side. */
  | 'DASHBOARD'
  /** A form that makes rows. */
  | 'FORM'
  /** Cards in a grid. */
  | 'GALLERY'
  /** A plain list. */
  | 'LIST'
  /** Rows on a map. */
  | 'MAP'
  /** Rows in lines. */
  | 'TABLE'
  /** Rows as bars along time. */
  | 'TIMELINE';

/** What changes of a bookmark or an embed. */
export type WebBlockChangeInput = {
  /** The new caption, which replaces the old one whole. Left out, it stays as it is. */
  caption?: RichTextContentInput | null | undefined;
  /** What to show instead. Left out, it stays as it is. */
  url?: string | null | undefined;
};

/** Something elsewhere on the web. */
export type WebBlockInput = {
  /** What is written below it. */
  caption?: RichTextContentInput | null | undefined;
  /** What to show, by its URL: at most 2000 characters. */
  url: string;
};

type BlockText_AudioBlock_Fragment = { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } };

type BlockText_BookmarkBlock_Fragment = { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null };

type BlockText_BreadcrumbBlock_Fragment = { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null };

type BlockText_BulletedListItemBlock_Fragment = { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null };

type BlockText_CalloutBlock_Fragment = { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null };

type BlockText_ChildDatabaseBlock_Fragment = { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null };

type BlockText_ChildPageBlock_Fragment = { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null };

type BlockText_CodeBlock_Fragment = { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null };

type BlockText_ColumnBlock_Fragment = { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null };

type BlockText_ColumnListBlock_Fragment = { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null };

type BlockText_DividerBlock_Fragment = { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null };

type BlockText_EmbedBlock_Fragment = { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null };

type BlockText_EquationBlock_Fragment = { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null };

type BlockText_FileBlock_Fragment = { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } };

type BlockText_HeadingBlock_Fragment = { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null };

type BlockText_ImageBlock_Fragment = { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } };

type BlockText_LinkPreviewBlock_Fragment = { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null };

type BlockText_LinkToPageBlock_Fragment = { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null };

type BlockText_MeetingNotesBlock_Fragment = { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null };

type BlockText_NumberedListItemBlock_Fragment = { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null };

type BlockText_ParagraphBlock_Fragment = { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null };

type BlockText_PdfBlock_Fragment = { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } };

type BlockText_QuoteBlock_Fragment = { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null };

type BlockText_SyncedBlock_Fragment = { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null };

type BlockText_TabBlock_Fragment = { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null };

type BlockText_TableBlock_Fragment = { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null };

type BlockText_TableOfContentsBlock_Fragment = { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null };

type BlockText_TableRowBlock_Fragment = { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> };

type BlockText_TemplateBlock_Fragment = { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null };

type BlockText_ToDoBlock_Fragment = { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null };

type BlockText_ToggleBlock_Fragment = { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null };

type BlockText_UnsupportedBlock_Fragment = { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null };

type BlockText_VideoBlock_Fragment = { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } };

export type BlockTextFragment =
  | BlockText_AudioBlock_Fragment
  | BlockText_BookmarkBlock_Fragment
  | BlockText_BreadcrumbBlock_Fragment
  | BlockText_BulletedListItemBlock_Fragment
  | BlockText_CalloutBlock_Fragment
  | BlockText_ChildDatabaseBlock_Fragment
  | BlockText_ChildPageBlock_Fragment
  | BlockText_CodeBlock_Fragment
  | BlockText_ColumnBlock_Fragment
  | BlockText_ColumnListBlock_Fragment
  | BlockText_DividerBlock_Fragment
  | BlockText_EmbedBlock_Fragment
  | BlockText_EquationBlock_Fragment
  | BlockText_FileBlock_Fragment
  | BlockText_HeadingBlock_Fragment
  | BlockText_ImageBlock_Fragment
  | BlockText_LinkPreviewBlock_Fragment
  | BlockText_LinkToPageBlock_Fragment
  | BlockText_MeetingNotesBlock_Fragment
  | BlockText_NumberedListItemBlock_Fragment
  | BlockText_ParagraphBlock_Fragment
  | BlockText_PdfBlock_Fragment
  | BlockText_QuoteBlock_Fragment
  | BlockText_SyncedBlock_Fragment
  | BlockText_TabBlock_Fragment
  | BlockText_TableBlock_Fragment
  | BlockText_TableOfContentsBlock_Fragment
  | BlockText_TableRowBlock_Fragment
  | BlockText_TemplateBlock_Fragment
  | BlockText_ToDoBlock_Fragment
  | BlockText_ToggleBlock_Fragment
  | BlockText_UnsupportedBlock_Fragment
  | BlockText_VideoBlock_Fragment
;

export type BlocksQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type BlocksQuery = { page: { id: string, blocks: { edges: Array<{ cursor: string, node:
          | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
          | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
         }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type BlocksAndChildrenQueryVariables = Exact<{
  id: string;
}>;


export type BlocksAndChildrenQuery = { page: { id: string, blocks: { nodes: Array<
        | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, children: { nodes: Array<
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            > } | null, file: { name: string | null, url: string, source: FileSource } }
        | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, children: { nodes: Array<
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            > } | null }
        | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, children: { nodes: Array<
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            > } | null }
        | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, children: { nodes: Array<
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            > } | null }
        | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, children: { nodes: Array<
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            > } | null }
        | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, children: { nodes: Array<
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            > } | null }
        | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, children: { nodes: Array<
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            > } | null }
        | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, children: { nodes: Array<
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            > } | null }
        | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, children: { nodes: Array<
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            > } | null }
        | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, children: { nodes: Array<
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            > } | null }
        | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, children: { nodes: Array<
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            > } | null }
        | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, children: { nodes: Array<
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            > } | null }
        | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, children: { nodes: Array<
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            > } | null }
        | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, children: { nodes: Array<
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            > } | null, file: { name: string | null, url: string, source: FileSource } }
        | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, children: { nodes: Array<
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            > } | null }
        | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, children: { nodes: Array<
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            > } | null, file: { name: string | null, url: string, source: FileSource } }
        | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, children: { nodes: Array<
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            > } | null }
        | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, children: { nodes: Array<
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            > } | null }
        | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, children: { nodes: Array<
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            > } | null }
        | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, children: { nodes: Array<
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            > } | null }
        | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, children: { nodes: Array<
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            > } | null }
        | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, children: { nodes: Array<
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            > } | null, file: { name: string | null, url: string, source: FileSource } }
        | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, children: { nodes: Array<
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            > } | null }
        | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, children: { nodes: Array<
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            > } | null }
        | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, children: { nodes: Array<
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            > } | null }
        | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, children: { nodes: Array<
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            > } | null }
        | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, children: { nodes: Array<
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            > } | null }
        | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, children: { nodes: Array<
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            > } | null, cells: Array<{ plainText: string }> }
        | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, children: { nodes: Array<
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            > } | null }
        | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, children: { nodes: Array<
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            > } | null }
        | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, children: { nodes: Array<
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            > } | null }
        | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, children: { nodes: Array<
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            > } | null }
        | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, children: { nodes: Array<
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            > } | null, file: { name: string | null, url: string, source: FileSource } }
      > } | null } | null };

export type BlockQueryVariables = Exact<{
  id: string;
}>;


export type BlockQuery = { block:
    | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, children: { nodes: Array<
          | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
          | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        > } | null, file: { name: string | null, url: string, source: FileSource } }
    | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, children: { nodes: Array<
          | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
          | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        > } | null }
    | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, children: { nodes: Array<
          | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
          | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        > } | null }
    | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, children: { nodes: Array<
          | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
          | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        > } | null }
    | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, children: { nodes: Array<
          | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
          | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        > } | null }
    | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, children: { nodes: Array<
          | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
          | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        > } | null }
    | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, children: { nodes: Array<
          | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
          | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        > } | null }
    | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, children: { nodes: Array<
          | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
          | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        > } | null }
    | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, children: { nodes: Array<
          | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
          | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        > } | null }
    | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, children: { nodes: Array<
          | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
          | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        > } | null }
    | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, children: { nodes: Array<
          | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
          | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        > } | null }
    | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, children: { nodes: Array<
          | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
          | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        > } | null }
    | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, children: { nodes: Array<
          | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
          | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        > } | null }
    | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, children: { nodes: Array<
          | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
          | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        > } | null, file: { name: string | null, url: string, source: FileSource } }
    | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, children: { nodes: Array<
          | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
          | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        > } | null }
    | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, children: { nodes: Array<
          | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
          | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        > } | null, file: { name: string | null, url: string, source: FileSource } }
    | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, children: { nodes: Array<
          | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
          | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        > } | null }
    | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, children: { nodes: Array<
          | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
          | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        > } | null }
    | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, children: { nodes: Array<
          | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
          | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        > } | null }
    | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, children: { nodes: Array<
          | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
          | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        > } | null }
    | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, children: { nodes: Array<
          | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
          | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        > } | null }
    | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, children: { nodes: Array<
          | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
          | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        > } | null, file: { name: string | null, url: string, source: FileSource } }
    | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, children: { nodes: Array<
          | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
          | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        > } | null }
    | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, children: { nodes: Array<
          | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
          | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        > } | null }
    | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, children: { nodes: Array<
          | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
          | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        > } | null }
    | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, children: { nodes: Array<
          | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
          | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        > } | null }
    | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, children: { nodes: Array<
          | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
          | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        > } | null }
    | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, children: { nodes: Array<
          | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
          | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        > } | null, cells: Array<{ plainText: string }> }
    | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, children: { nodes: Array<
          | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
          | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        > } | null }
    | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, children: { nodes: Array<
          | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
          | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        > } | null }
    | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, children: { nodes: Array<
          | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
          | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        > } | null }
    | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, children: { nodes: Array<
          | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
          | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        > } | null }
    | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, children: { nodes: Array<
          | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
          | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
          | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
          | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        > } | null, file: { name: string | null, url: string, source: FileSource } }
   | null };

export type AppendBlocksMutationVariables = Exact<{
  input: AppendBlocksInput;
}>;


export type AppendBlocksMutation = { appendBlocks: { blocks: Array<
      | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
      | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
      | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
      | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
      | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
      | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
    > } | null };

export type UpdateBlockMutationVariables = Exact<{
  input: UpdateBlockInput;
}>;


export type UpdateBlockMutation = { updateBlock: { block:
      | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
      | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
      | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
      | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
      | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
      | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
     } | null };

export type DeleteBlockMutationVariables = Exact<{
  input: DeleteBlockInput;
}>;


export type DeleteBlockMutation = { deleteBlock: { block:
      | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
      | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
      | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
      | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
      | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
      | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
      | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
     } | null };

export type BlockEdgesQueryVariables = Exact<{
  id: string;
}>;


export type BlockEdgesQuery = { page: { id: string, blocks: { nodes: Array<
        | { __typename: 'AudioBlock', id: string }
        | { __typename: 'BookmarkBlock', id: string }
        | { __typename: 'BreadcrumbBlock', id: string }
        | { __typename: 'BulletedListItemBlock', id: string }
        | { __typename: 'CalloutBlock', id: string }
        | { __typename: 'ChildDatabaseBlock', id: string, database: { id: string, title: string | null, isPartial: boolean } | null }
        | { __typename: 'ChildPageBlock', id: string, page: { id: string, title: string | null } | null }
        | { __typename: 'CodeBlock', id: string }
        | { __typename: 'ColumnBlock', id: string }
        | { __typename: 'ColumnListBlock', id: string }
        | { __typename: 'DividerBlock', id: string }
        | { __typename: 'EmbedBlock', id: string }
        | { __typename: 'EquationBlock', id: string }
        | { __typename: 'FileBlock', id: string }
        | { __typename: 'HeadingBlock', id: string }
        | { __typename: 'ImageBlock', id: string }
        | { __typename: 'LinkPreviewBlock', id: string }
        | { __typename: 'LinkToPageBlock', id: string, page: { id: string, title: string | null } | null, database: { id: string, title: string | null } | null }
        | { __typename: 'MeetingNotesBlock', title: string, status: MeetingNotesStatus | null, id: string, summary:
            | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
            | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
           | null, notes:
            | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
            | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
           | null, transcript:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, calendarEvent: { startsAt: string | null, endsAt: string | null, attendees: Array<
              | { id: string, name: string | null }
              | { id: string, name: string | null }
              | { id: string, name: string | null }
              | { id: string, name: string | null }
             | null> } | null, recording: { startsAt: string | null, endsAt: string | null } | null }
        | { __typename: 'NumberedListItemBlock', id: string }
        | { __typename: 'ParagraphBlock', id: string }
        | { __typename: 'PdfBlock', id: string }
        | { __typename: 'QuoteBlock', id: string }
        | { __typename: 'SyncedBlock', id: string, original:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, children: { nodes: Array<
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            > } | null }
        | { __typename: 'TabBlock', id: string }
        | { __typename: 'TableBlock', id: string, rows: { nodes: Array<{ id: string, cells: Array<{ plainText: string, markdown: string }> }> } | null }
        | { __typename: 'TableOfContentsBlock', id: string }
        | { __typename: 'TableRowBlock', id: string }
        | { __typename: 'TemplateBlock', id: string }
        | { __typename: 'ToDoBlock', id: string }
        | { __typename: 'ToggleBlock', id: string }
        | { __typename: 'UnsupportedBlock', id: string }
        | { __typename: 'VideoBlock', id: string }
      > } | null } | null };

export type TreeFragment = { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
        | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
        | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
        | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
        | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
        | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
        | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
        | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
        | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
        | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
        | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
        | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
        | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
        | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
        | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
        | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
        | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
        | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
        | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
        | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
        | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
        | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
        | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
        | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
        | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
        | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
        | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
        | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
        | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
        | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
        | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
       } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type PageTreeQueryVariables = Exact<{
  id: string;
  depth?: number;
  first?: number;
  after?: string | null | undefined;
}>;


export type PageTreeQuery = { page: { id: string, blockTree: { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
            | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
            | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
            | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
            | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
           } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type BlockTreeQueryVariables = Exact<{
  id: string;
  depth?: number;
  first?: number;
  after?: string | null | undefined;
}>;


export type BlockTreeQuery = { block:
    | { id: string, blockTree: { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, blockTree: { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, blockTree: { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, blockTree: { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, blockTree: { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, blockTree: { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, blockTree: { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, blockTree: { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, blockTree: { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, blockTree: { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, blockTree: { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, blockTree: { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, blockTree: { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, blockTree: { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, blockTree: { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, blockTree: { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, blockTree: { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, blockTree: { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, blockTree: { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, blockTree: { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, blockTree: { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, blockTree: { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, blockTree: { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, blockTree: { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, blockTree: { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, blockTree: { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, blockTree: { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, blockTree: { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, blockTree: { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, blockTree: { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, blockTree: { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, blockTree: { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, blockTree: { edges: Array<{ cursor: string, node: { depth: number, parentId: string, position: number, hasChildren: boolean, block:
              | { __typename: 'AudioBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'BookmarkBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BreadcrumbBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'BulletedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CalloutBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildDatabaseBlock', title: string, databaseId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ChildPageBlock', title: string, pageId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'CodeBlock', plainText: string, color: Color | null, language: string | null, captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnBlock', widthRatio: number | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ColumnListBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'DividerBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EmbedBlock', captionText: string, url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'EquationBlock', expression: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'FileBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'HeadingBlock', plainText: string, color: Color | null, level: number, isToggleable: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ImageBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'LinkPreviewBlock', url: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'LinkToPageBlock', pageId: string | null, databaseId: string | null, commentId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'MeetingNotesBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'NumberedListItemBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ParagraphBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'PdfBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
              | { __typename: 'QuoteBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'SyncedBlock', originalId: string | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TabBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableBlock', width: number, hasColumnHeader: boolean, hasRowHeader: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableOfContentsBlock', color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'TableRowBlock', id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, cells: Array<{ plainText: string }> }
              | { __typename: 'TemplateBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToDoBlock', plainText: string, color: Color | null, checked: boolean, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'ToggleBlock', plainText: string, color: Color | null, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'UnsupportedBlock', blockType: string | null, raw: unknown, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null }
              | { __typename: 'VideoBlock', captionText: string, id: string, type: string | null, hasChildren: boolean | null, inTrash: boolean | null, file: { name: string | null, url: string, source: FileSource } }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
   | null };

export type RestoreBlockMutationVariables = Exact<{
  input: RestoreBlockInput;
}>;


export type RestoreBlockMutation = { restoreBlock: { block:
      | { id: string, inTrash: boolean | null }
      | { id: string, inTrash: boolean | null }
      | { id: string, inTrash: boolean | null }
      | { id: string, inTrash: boolean | null }
      | { id: string, inTrash: boolean | null }
      | { id: string, inTrash: boolean | null }
      | { id: string, inTrash: boolean | null }
      | { id: string, inTrash: boolean | null }
      | { id: string, inTrash: boolean | null }
      | { id: string, inTrash: boolean | null }
      | { id: string, inTrash: boolean | null }
      | { id: string, inTrash: boolean | null }
      | { id: string, inTrash: boolean | null }
      | { id: string, inTrash: boolean | null }
      | { id: string, inTrash: boolean | null }
      | { id: string, inTrash: boolean | null }
      | { id: string, inTrash: boolean | null }
      | { id: string, inTrash: boolean | null }
      | { id: string, inTrash: boolean | null }
      | { id: string, inTrash: boolean | null }
      | { id: string, inTrash: boolean | null }
      | { id: string, inTrash: boolean | null }
      | { id: string, inTrash: boolean | null }
      | { id: string, inTrash: boolean | null }
      | { id: string, inTrash: boolean | null }
      | { id: string, inTrash: boolean | null }
      | { id: string, inTrash: boolean | null }
      | { id: string, inTrash: boolean | null }
      | { id: string, inTrash: boolean | null }
      | { id: string, inTrash: boolean | null }
      | { id: string, inTrash: boolean | null }
      | { id: string, inTrash: boolean | null }
      | { id: string, inTrash: boolean | null }
     } | null };

export type CommentTextFragment = { id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
    | { plainText: string, annotations: { bold: boolean } }
    | { plainText: string, annotations: { bold: boolean } }
    | { plainText: string, annotations: { bold: boolean } }
    | { plainText: string, annotations: { bold: boolean } }
  >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
    | { __typename: 'BlockParent' }
    | { __typename: 'DataSourceParent' }
    | { __typename: 'DatabaseParent' }
    | { __typename: 'PageParent' }
    | { __typename: 'UnsupportedParent' }
    | { __typename: 'WorkspaceParent' }
   | null };

export type CommentQueryVariables = Exact<{
  id: string;
}>;


export type CommentQuery = { comment: { id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, createdBy:
      | { __typename: 'BotUser', id: string, name: string | null }
      | { __typename: 'PartialUser', id: string, name: string | null }
      | { __typename: 'PersonUser', id: string, name: string | null }
      | { __typename: 'UnsupportedUser', id: string, name: string | null }
     | null, richText: Array<
      | { plainText: string, annotations: { bold: boolean } }
      | { plainText: string, annotations: { bold: boolean } }
      | { plainText: string, annotations: { bold: boolean } }
      | { plainText: string, annotations: { bold: boolean } }
    >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
      | { __typename: 'BlockParent' }
      | { __typename: 'DataSourceParent' }
      | { __typename: 'DatabaseParent' }
      | { __typename: 'PageParent' }
      | { __typename: 'UnsupportedParent' }
      | { __typename: 'WorkspaceParent' }
     | null } | null };

export type PageCommentsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PageCommentsQuery = { page: { id: string, comments: { nodes: Array<{ id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
          | { plainText: string, annotations: { bold: boolean } }
          | { plainText: string, annotations: { bold: boolean } }
          | { plainText: string, annotations: { bold: boolean } }
          | { plainText: string, annotations: { bold: boolean } }
        >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
          | { __typename: 'BlockParent' }
          | { __typename: 'DataSourceParent' }
          | { __typename: 'DatabaseParent' }
          | { __typename: 'PageParent' }
          | { __typename: 'UnsupportedParent' }
          | { __typename: 'WorkspaceParent' }
         | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type BlockCommentsQueryVariables = Exact<{
  id: string;
}>;


export type BlockCommentsQuery = { block:
    | { id: string, comments: { nodes: Array<{ id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
          >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
            | { __typename: 'BlockParent' }
            | { __typename: 'DataSourceParent' }
            | { __typename: 'DatabaseParent' }
            | { __typename: 'PageParent' }
            | { __typename: 'UnsupportedParent' }
            | { __typename: 'WorkspaceParent' }
           | null }> } | null }
    | { id: string, comments: { nodes: Array<{ id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
          >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
            | { __typename: 'BlockParent' }
            | { __typename: 'DataSourceParent' }
            | { __typename: 'DatabaseParent' }
            | { __typename: 'PageParent' }
            | { __typename: 'UnsupportedParent' }
            | { __typename: 'WorkspaceParent' }
           | null }> } | null }
    | { id: string, comments: { nodes: Array<{ id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
          >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
            | { __typename: 'BlockParent' }
            | { __typename: 'DataSourceParent' }
            | { __typename: 'DatabaseParent' }
            | { __typename: 'PageParent' }
            | { __typename: 'UnsupportedParent' }
            | { __typename: 'WorkspaceParent' }
           | null }> } | null }
    | { id: string, comments: { nodes: Array<{ id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
          >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
            | { __typename: 'BlockParent' }
            | { __typename: 'DataSourceParent' }
            | { __typename: 'DatabaseParent' }
            | { __typename: 'PageParent' }
            | { __typename: 'UnsupportedParent' }
            | { __typename: 'WorkspaceParent' }
           | null }> } | null }
    | { id: string, comments: { nodes: Array<{ id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
          >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
            | { __typename: 'BlockParent' }
            | { __typename: 'DataSourceParent' }
            | { __typename: 'DatabaseParent' }
            | { __typename: 'PageParent' }
            | { __typename: 'UnsupportedParent' }
            | { __typename: 'WorkspaceParent' }
           | null }> } | null }
    | { id: string, comments: { nodes: Array<{ id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
          >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
            | { __typename: 'BlockParent' }
            | { __typename: 'DataSourceParent' }
            | { __typename: 'DatabaseParent' }
            | { __typename: 'PageParent' }
            | { __typename: 'UnsupportedParent' }
            | { __typename: 'WorkspaceParent' }
           | null }> } | null }
    | { id: string, comments: { nodes: Array<{ id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
          >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
            | { __typename: 'BlockParent' }
            | { __typename: 'DataSourceParent' }
            | { __typename: 'DatabaseParent' }
            | { __typename: 'PageParent' }
            | { __typename: 'UnsupportedParent' }
            | { __typename: 'WorkspaceParent' }
           | null }> } | null }
    | { id: string, comments: { nodes: Array<{ id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
          >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
            | { __typename: 'BlockParent' }
            | { __typename: 'DataSourceParent' }
            | { __typename: 'DatabaseParent' }
            | { __typename: 'PageParent' }
            | { __typename: 'UnsupportedParent' }
            | { __typename: 'WorkspaceParent' }
           | null }> } | null }
    | { id: string, comments: { nodes: Array<{ id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
          >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
            | { __typename: 'BlockParent' }
            | { __typename: 'DataSourceParent' }
            | { __typename: 'DatabaseParent' }
            | { __typename: 'PageParent' }
            | { __typename: 'UnsupportedParent' }
            | { __typename: 'WorkspaceParent' }
           | null }> } | null }
    | { id: string, comments: { nodes: Array<{ id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
          >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
            | { __typename: 'BlockParent' }
            | { __typename: 'DataSourceParent' }
            | { __typename: 'DatabaseParent' }
            | { __typename: 'PageParent' }
            | { __typename: 'UnsupportedParent' }
            | { __typename: 'WorkspaceParent' }
           | null }> } | null }
    | { id: string, comments: { nodes: Array<{ id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
          >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
            | { __typename: 'BlockParent' }
            | { __typename: 'DataSourceParent' }
            | { __typename: 'DatabaseParent' }
            | { __typename: 'PageParent' }
            | { __typename: 'UnsupportedParent' }
            | { __typename: 'WorkspaceParent' }
           | null }> } | null }
    | { id: string, comments: { nodes: Array<{ id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
          >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
            | { __typename: 'BlockParent' }
            | { __typename: 'DataSourceParent' }
            | { __typename: 'DatabaseParent' }
            | { __typename: 'PageParent' }
            | { __typename: 'UnsupportedParent' }
            | { __typename: 'WorkspaceParent' }
           | null }> } | null }
    | { id: string, comments: { nodes: Array<{ id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
          >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
            | { __typename: 'BlockParent' }
            | { __typename: 'DataSourceParent' }
            | { __typename: 'DatabaseParent' }
            | { __typename: 'PageParent' }
            | { __typename: 'UnsupportedParent' }
            | { __typename: 'WorkspaceParent' }
           | null }> } | null }
    | { id: string, comments: { nodes: Array<{ id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
          >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
            | { __typename: 'BlockParent' }
            | { __typename: 'DataSourceParent' }
            | { __typename: 'DatabaseParent' }
            | { __typename: 'PageParent' }
            | { __typename: 'UnsupportedParent' }
            | { __typename: 'WorkspaceParent' }
           | null }> } | null }
    | { id: string, comments: { nodes: Array<{ id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
          >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
            | { __typename: 'BlockParent' }
            | { __typename: 'DataSourceParent' }
            | { __typename: 'DatabaseParent' }
            | { __typename: 'PageParent' }
            | { __typename: 'UnsupportedParent' }
            | { __typename: 'WorkspaceParent' }
           | null }> } | null }
    | { id: string, comments: { nodes: Array<{ id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
          >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
            | { __typename: 'BlockParent' }
            | { __typename: 'DataSourceParent' }
            | { __typename: 'DatabaseParent' }
            | { __typename: 'PageParent' }
            | { __typename: 'UnsupportedParent' }
            | { __typename: 'WorkspaceParent' }
           | null }> } | null }
    | { id: string, comments: { nodes: Array<{ id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
          >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
            | { __typename: 'BlockParent' }
            | { __typename: 'DataSourceParent' }
            | { __typename: 'DatabaseParent' }
            | { __typename: 'PageParent' }
            | { __typename: 'UnsupportedParent' }
            | { __typename: 'WorkspaceParent' }
           | null }> } | null }
    | { id: string, comments: { nodes: Array<{ id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
          >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
            | { __typename: 'BlockParent' }
            | { __typename: 'DataSourceParent' }
            | { __typename: 'DatabaseParent' }
            | { __typename: 'PageParent' }
            | { __typename: 'UnsupportedParent' }
            | { __typename: 'WorkspaceParent' }
           | null }> } | null }
    | { id: string, comments: { nodes: Array<{ id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
          >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
            | { __typename: 'BlockParent' }
            | { __typename: 'DataSourceParent' }
            | { __typename: 'DatabaseParent' }
            | { __typename: 'PageParent' }
            | { __typename: 'UnsupportedParent' }
            | { __typename: 'WorkspaceParent' }
           | null }> } | null }
    | { id: string, comments: { nodes: Array<{ id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
          >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
            | { __typename: 'BlockParent' }
            | { __typename: 'DataSourceParent' }
            | { __typename: 'DatabaseParent' }
            | { __typename: 'PageParent' }
            | { __typename: 'UnsupportedParent' }
            | { __typename: 'WorkspaceParent' }
           | null }> } | null }
    | { id: string, comments: { nodes: Array<{ id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
          >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
            | { __typename: 'BlockParent' }
            | { __typename: 'DataSourceParent' }
            | { __typename: 'DatabaseParent' }
            | { __typename: 'PageParent' }
            | { __typename: 'UnsupportedParent' }
            | { __typename: 'WorkspaceParent' }
           | null }> } | null }
    | { id: string, comments: { nodes: Array<{ id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
          >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
            | { __typename: 'BlockParent' }
            | { __typename: 'DataSourceParent' }
            | { __typename: 'DatabaseParent' }
            | { __typename: 'PageParent' }
            | { __typename: 'UnsupportedParent' }
            | { __typename: 'WorkspaceParent' }
           | null }> } | null }
    | { id: string, comments: { nodes: Array<{ id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
          >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
            | { __typename: 'BlockParent' }
            | { __typename: 'DataSourceParent' }
            | { __typename: 'DatabaseParent' }
            | { __typename: 'PageParent' }
            | { __typename: 'UnsupportedParent' }
            | { __typename: 'WorkspaceParent' }
           | null }> } | null }
    | { id: string, comments: { nodes: Array<{ id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
          >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
            | { __typename: 'BlockParent' }
            | { __typename: 'DataSourceParent' }
            | { __typename: 'DatabaseParent' }
            | { __typename: 'PageParent' }
            | { __typename: 'UnsupportedParent' }
            | { __typename: 'WorkspaceParent' }
           | null }> } | null }
    | { id: string, comments: { nodes: Array<{ id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
          >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
            | { __typename: 'BlockParent' }
            | { __typename: 'DataSourceParent' }
            | { __typename: 'DatabaseParent' }
            | { __typename: 'PageParent' }
            | { __typename: 'UnsupportedParent' }
            | { __typename: 'WorkspaceParent' }
           | null }> } | null }
    | { id: string, comments: { nodes: Array<{ id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
          >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
            | { __typename: 'BlockParent' }
            | { __typename: 'DataSourceParent' }
            | { __typename: 'DatabaseParent' }
            | { __typename: 'PageParent' }
            | { __typename: 'UnsupportedParent' }
            | { __typename: 'WorkspaceParent' }
           | null }> } | null }
    | { id: string, comments: { nodes: Array<{ id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
          >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
            | { __typename: 'BlockParent' }
            | { __typename: 'DataSourceParent' }
            | { __typename: 'DatabaseParent' }
            | { __typename: 'PageParent' }
            | { __typename: 'UnsupportedParent' }
            | { __typename: 'WorkspaceParent' }
           | null }> } | null }
    | { id: string, comments: { nodes: Array<{ id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
          >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
            | { __typename: 'BlockParent' }
            | { __typename: 'DataSourceParent' }
            | { __typename: 'DatabaseParent' }
            | { __typename: 'PageParent' }
            | { __typename: 'UnsupportedParent' }
            | { __typename: 'WorkspaceParent' }
           | null }> } | null }
    | { id: string, comments: { nodes: Array<{ id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
          >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
            | { __typename: 'BlockParent' }
            | { __typename: 'DataSourceParent' }
            | { __typename: 'DatabaseParent' }
            | { __typename: 'PageParent' }
            | { __typename: 'UnsupportedParent' }
            | { __typename: 'WorkspaceParent' }
           | null }> } | null }
    | { id: string, comments: { nodes: Array<{ id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
          >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
            | { __typename: 'BlockParent' }
            | { __typename: 'DataSourceParent' }
            | { __typename: 'DatabaseParent' }
            | { __typename: 'PageParent' }
            | { __typename: 'UnsupportedParent' }
            | { __typename: 'WorkspaceParent' }
           | null }> } | null }
    | { id: string, comments: { nodes: Array<{ id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
          >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
            | { __typename: 'BlockParent' }
            | { __typename: 'DataSourceParent' }
            | { __typename: 'DatabaseParent' }
            | { __typename: 'PageParent' }
            | { __typename: 'UnsupportedParent' }
            | { __typename: 'WorkspaceParent' }
           | null }> } | null }
    | { id: string, comments: { nodes: Array<{ id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
          >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
            | { __typename: 'BlockParent' }
            | { __typename: 'DataSourceParent' }
            | { __typename: 'DatabaseParent' }
            | { __typename: 'PageParent' }
            | { __typename: 'UnsupportedParent' }
            | { __typename: 'WorkspaceParent' }
           | null }> } | null }
    | { id: string, comments: { nodes: Array<{ id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
            | { plainText: string, annotations: { bold: boolean } }
          >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
            | { __typename: 'BlockParent' }
            | { __typename: 'DataSourceParent' }
            | { __typename: 'DatabaseParent' }
            | { __typename: 'PageParent' }
            | { __typename: 'UnsupportedParent' }
            | { __typename: 'WorkspaceParent' }
           | null }> } | null }
   | null };

export type CreateCommentMutationVariables = Exact<{
  input: CreateCommentInput;
}>;


export type CreateCommentMutation = { createComment: { comment: { id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
        | { plainText: string, annotations: { bold: boolean } }
        | { plainText: string, annotations: { bold: boolean } }
        | { plainText: string, annotations: { bold: boolean } }
        | { plainText: string, annotations: { bold: boolean } }
      >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null } } | null };

export type UpdateCommentMutationVariables = Exact<{
  input: UpdateCommentInput;
}>;


export type UpdateCommentMutation = { updateComment: { comment: { id: string, isPartial: boolean, discussionId: string | null, plainText: string | null, displayName: string | null, displayNameSource: CommentDisplayNameSource | null, createdTime: string | null, richText: Array<
        | { plainText: string, annotations: { bold: boolean } }
        | { plainText: string, annotations: { bold: boolean } }
        | { plainText: string, annotations: { bold: boolean } }
        | { plainText: string, annotations: { bold: boolean } }
      >, attachments: Array<{ category: CommentAttachmentCategory | null, file: { url: string, source: FileSource } | null }>, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null } } | null };

export type DeleteCommentMutationVariables = Exact<{
  input: DeleteCommentInput;
}>;


export type DeleteCommentMutation = { deleteComment: { comment: { id: string } } | null };

export type CustomEmojisQueryVariables = Exact<{
  name?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CustomEmojisQuery = { customEmojis: { nodes: Array<{ emojiId: string, name: string | null, url: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type DataSourceQueryVariables = Exact<{
  id: string;
}>;


export type DataSourceQuery = { dataSource: { id: string, title: string | null, isPartial: boolean, parent:
      | { __typename: 'BlockParent' }
      | { __typename: 'DataSourceParent' }
      | { __typename: 'DatabaseParent', databaseId: string }
      | { __typename: 'PageParent' }
      | { __typename: 'UnsupportedParent' }
      | { __typename: 'WorkspaceParent' }
     | null, properties: Array<
      | { name: string, type: PropertyType }
      | { name: string, type: PropertyType }
      | { name: string, type: PropertyType }
      | { name: string, type: PropertyType }
      | { name: string, type: PropertyType }
      | { name: string, type: PropertyType }
      | { name: string, type: PropertyType }
      | { name: string, type: PropertyType }
      | { name: string, type: PropertyType }
      | { name: string, type: PropertyType }
    > } | null };

export type RowsQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
  filter?: FilterInput | null | undefined;
  sorts?: Array<SortInput> | SortInput | null | undefined;
  inTrash?: boolean;
}>;


export type RowsQuery = { dataSource: { id: string, rows: { isComplete: boolean, incompleteReason: IncompleteReason | null, edges: Array<{ cursor: string }>, nodes: Array<{ id: string, title: string | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } | null } | null };

export type DatabaseQueryVariables = Exact<{
  id: string;
}>;


export type DatabaseQuery = { database: { id: string, title: string | null, isInline: boolean | null, dataSources: Array<{ id: string, title: string | null, isPartial: boolean } | null> } | null };

export type DatabaseCardFragment = { id: string, notionId: string, title: string | null, isInline: boolean | null, isLocked: boolean | null, inTrash: boolean | null, description: Array<
    | { plainText: string }
    | { plainText: string }
    | { plainText: string }
    | { plainText: string }
  >, icon:
    | { __typename: 'BuiltInIcon' }
    | { __typename: 'CustomEmojiIcon' }
    | { __typename: 'EmojiIcon', emoji: string }
    | { __typename: 'FileIcon' }
    | { __typename: 'UnsupportedIcon' }
   | null, cover: { url: string } | null, parent:
    | { __typename: 'BlockParent' }
    | { __typename: 'DataSourceParent' }
    | { __typename: 'DatabaseParent' }
    | { __typename: 'PageParent', pageId: string }
    | { __typename: 'UnsupportedParent' }
    | { __typename: 'WorkspaceParent' }
   | null };

export type CreateDatabaseMutationVariables = Exact<{
  input: CreateDatabaseInput;
}>;


export type CreateDatabaseMutation = { createDatabase: { database: { id: string, notionId: string, title: string | null, isInline: boolean | null, isLocked: boolean | null, inTrash: boolean | null, dataSources: Array<{ id: string, notionId: string, title: string | null, inTrash: boolean | null, icon:
          | { __typename: 'BuiltInIcon' }
          | { __typename: 'CustomEmojiIcon' }
          | { __typename: 'EmojiIcon', emoji: string }
          | { __typename: 'FileIcon' }
          | { __typename: 'UnsupportedIcon' }
         | null, parent:
          | { __typename: 'BlockParent' }
          | { __typename: 'DataSourceParent' }
          | { __typename: 'DatabaseParent', databaseId: string }
          | { __typename: 'PageParent' }
          | { __typename: 'UnsupportedParent' }
          | { __typename: 'WorkspaceParent' }
         | null, properties: Array<
          | { __typename: 'FormulaPropertySchema', expression: string | null, propertyId: string, name: string, type: PropertyType }
          | { __typename: 'MultiSelectPropertySchema', propertyId: string, name: string, type: PropertyType }
          | { __typename: 'NumberPropertySchema', format: string | null, propertyId: string, name: string, type: PropertyType }
          | { __typename: 'PlainPropertySchema', propertyId: string, name: string, type: PropertyType }
          | { __typename: 'RelationPropertySchema', dataSourceId: string | null, syncedPropertyName: string | null, propertyId: string, name: string, type: PropertyType }
          | { __typename: 'RollupPropertySchema', function: RollupFunction, relationPropertyName: string | null, propertyId: string, name: string, type: PropertyType }
          | { __typename: 'SelectPropertySchema', propertyId: string, name: string, type: PropertyType, options: Array<{ optionId: string, name: string, color: OptionColor | null }> }
          | { __typename: 'StatusPropertySchema', propertyId: string, name: string, type: PropertyType }
          | { __typename: 'UniqueIdPropertySchema', prefix: string | null, propertyId: string, name: string, type: PropertyType }
          | { __typename: 'UnsupportedPropertySchema', propertyId: string, name: string, type: PropertyType }
        > } | null>, description: Array<
        | { plainText: string }
        | { plainText: string }
        | { plainText: string }
        | { plainText: string }
      >, icon:
        | { __typename: 'BuiltInIcon' }
        | { __typename: 'CustomEmojiIcon' }
        | { __typename: 'EmojiIcon', emoji: string }
        | { __typename: 'FileIcon' }
        | { __typename: 'UnsupportedIcon' }
       | null, cover: { url: string } | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent', pageId: string }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null } } | null };

export type UpdateDatabaseMutationVariables = Exact<{
  input: UpdateDatabaseInput;
}>;


export type UpdateDatabaseMutation = { updateDatabase: { database: { id: string, notionId: string, title: string | null, isInline: boolean | null, isLocked: boolean | null, inTrash: boolean | null, description: Array<
        | { plainText: string }
        | { plainText: string }
        | { plainText: string }
        | { plainText: string }
      >, icon:
        | { __typename: 'BuiltInIcon' }
        | { __typename: 'CustomEmojiIcon' }
        | { __typename: 'EmojiIcon', emoji: string }
        | { __typename: 'FileIcon' }
        | { __typename: 'UnsupportedIcon' }
       | null, cover: { url: string } | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent', pageId: string }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null } } | null };

export type MoveDatabaseMutationVariables = Exact<{
  input: MoveDatabaseInput;
}>;


export type MoveDatabaseMutation = { moveDatabase: { database: { id: string, notionId: string, title: string | null, isInline: boolean | null, isLocked: boolean | null, inTrash: boolean | null, description: Array<
        | { plainText: string }
        | { plainText: string }
        | { plainText: string }
        | { plainText: string }
      >, icon:
        | { __typename: 'BuiltInIcon' }
        | { __typename: 'CustomEmojiIcon' }
        | { __typename: 'EmojiIcon', emoji: string }
        | { __typename: 'FileIcon' }
        | { __typename: 'UnsupportedIcon' }
       | null, cover: { url: string } | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent', pageId: string }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null } } | null };

export type TrashDatabaseMutationVariables = Exact<{
  input: TrashDatabaseInput;
}>;


export type TrashDatabaseMutation = { trashDatabase: { database: { id: string, notionId: string, title: string | null, isInline: boolean | null, isLocked: boolean | null, inTrash: boolean | null, description: Array<
        | { plainText: string }
        | { plainText: string }
        | { plainText: string }
        | { plainText: string }
      >, icon:
        | { __typename: 'BuiltInIcon' }
        | { __typename: 'CustomEmojiIcon' }
        | { __typename: 'EmojiIcon', emoji: string }
        | { __typename: 'FileIcon' }
        | { __typename: 'UnsupportedIcon' }
       | null, cover: { url: string } | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent', pageId: string }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null } } | null };

export type RestoreDatabaseMutationVariables = Exact<{
  input: RestoreDatabaseInput;
}>;


export type RestoreDatabaseMutation = { restoreDatabase: { database: { id: string, notionId: string, title: string | null, isInline: boolean | null, isLocked: boolean | null, inTrash: boolean | null, description: Array<
        | { plainText: string }
        | { plainText: string }
        | { plainText: string }
        | { plainText: string }
      >, icon:
        | { __typename: 'BuiltInIcon' }
        | { __typename: 'CustomEmojiIcon' }
        | { __typename: 'EmojiIcon', emoji: string }
        | { __typename: 'FileIcon' }
        | { __typename: 'UnsupportedIcon' }
       | null, cover: { url: string } | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent', pageId: string }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null } } | null };

export type DataSourceCardFragment = { id: string, notionId: string, title: string | null, inTrash: boolean | null, icon:
    | { __typename: 'BuiltInIcon' }
    | { __typename: 'CustomEmojiIcon' }
    | { __typename: 'EmojiIcon', emoji: string }
    | { __typename: 'FileIcon' }
    | { __typename: 'UnsupportedIcon' }
   | null, parent:
    | { __typename: 'BlockParent' }
    | { __typename: 'DataSourceParent' }
    | { __typename: 'DatabaseParent', databaseId: string }
    | { __typename: 'PageParent' }
    | { __typename: 'UnsupportedParent' }
    | { __typename: 'WorkspaceParent' }
   | null, properties: Array<
    | { __typename: 'FormulaPropertySchema', expression: string | null, propertyId: string, name: string, type: PropertyType }
    | { __typename: 'MultiSelectPropertySchema', propertyId: string, name: string, type: PropertyType }
    | { __typename: 'NumberPropertySchema', format: string | null, propertyId: string, name: string, type: PropertyType }
    | { __typename: 'PlainPropertySchema', propertyId: string, name: string, type: PropertyType }
    | { __typename: 'RelationPropertySchema', dataSourceId: string | null, syncedPropertyName: string | null, propertyId: string, name: string, type: PropertyType }
    | { __typename: 'RollupPropertySchema', function: RollupFunction, relationPropertyName: string | null, propertyId: string, name: string, type: PropertyType }
    | { __typename: 'SelectPropertySchema', propertyId: string, name: string, type: PropertyType, options: Array<{ optionId: string, name: string, color: OptionColor | null }> }
    | { __typename: 'StatusPropertySchema', propertyId: string, name: string, type: PropertyType }
    | { __typename: 'UniqueIdPropertySchema', prefix: string | null, propertyId: string, name: string, type: PropertyType }
    | { __typename: 'UnsupportedPropertySchema', propertyId: string, name: string, type: PropertyType }
  > };

export type CreateDataSourceMutationVariables = Exact<{
  input: CreateDataSourceInput;
}>;


export type CreateDataSourceMutation = { createDataSource: { dataSource: { id: string, notionId: string, title: string | null, inTrash: boolean | null, icon:
        | { __typename: 'BuiltInIcon' }
        | { __typename: 'CustomEmojiIcon' }
        | { __typename: 'EmojiIcon', emoji: string }
        | { __typename: 'FileIcon' }
        | { __typename: 'UnsupportedIcon' }
       | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent', databaseId: string }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, properties: Array<
        | { __typename: 'FormulaPropertySchema', expression: string | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'MultiSelectPropertySchema', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'NumberPropertySchema', format: string | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'PlainPropertySchema', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'RelationPropertySchema', dataSourceId: string | null, syncedPropertyName: string | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'RollupPropertySchema', function: RollupFunction, relationPropertyName: string | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'SelectPropertySchema', propertyId: string, name: string, type: PropertyType, options: Array<{ optionId: string, name: string, color: OptionColor | null }> }
        | { __typename: 'StatusPropertySchema', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'UniqueIdPropertySchema', prefix: string | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'UnsupportedPropertySchema', propertyId: string, name: string, type: PropertyType }
      > } } | null };

export type UpdateDataSourceMutationVariables = Exact<{
  input: UpdateDataSourceInput;
}>;


export type UpdateDataSourceMutation = { updateDataSource: { dataSource: { id: string, notionId: string, title: string | null, inTrash: boolean | null, icon:
        | { __typename: 'BuiltInIcon' }
        | { __typename: 'CustomEmojiIcon' }
        | { __typename: 'EmojiIcon', emoji: string }
        | { __typename: 'FileIcon' }
        | { __typename: 'UnsupportedIcon' }
       | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent', databaseId: string }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, properties: Array<
        | { __typename: 'FormulaPropertySchema', expression: string | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'MultiSelectPropertySchema', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'NumberPropertySchema', format: string | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'PlainPropertySchema', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'RelationPropertySchema', dataSourceId: string | null, syncedPropertyName: string | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'RollupPropertySchema', function: RollupFunction, relationPropertyName: string | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'SelectPropertySchema', propertyId: string, name: string, type: PropertyType, options: Array<{ optionId: string, name: string, color: OptionColor | null }> }
        | { __typename: 'StatusPropertySchema', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'UniqueIdPropertySchema', prefix: string | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'UnsupportedPropertySchema', propertyId: string, name: string, type: PropertyType }
      > } } | null };

export type MoveDataSourceMutationVariables = Exact<{
  input: MoveDataSourceInput;
}>;


export type MoveDataSourceMutation = { moveDataSource: { dataSource: { id: string, notionId: string, title: string | null, inTrash: boolean | null, icon:
        | { __typename: 'BuiltInIcon' }
        | { __typename: 'CustomEmojiIcon' }
        | { __typename: 'EmojiIcon', emoji: string }
        | { __typename: 'FileIcon' }
        | { __typename: 'UnsupportedIcon' }
       | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent', databaseId: string }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, properties: Array<
        | { __typename: 'FormulaPropertySchema', expression: string | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'MultiSelectPropertySchema', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'NumberPropertySchema', format: string | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'PlainPropertySchema', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'RelationPropertySchema', dataSourceId: string | null, syncedPropertyName: string | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'RollupPropertySchema', function: RollupFunction, relationPropertyName: string | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'SelectPropertySchema', propertyId: string, name: string, type: PropertyType, options: Array<{ optionId: string, name: string, color: OptionColor | null }> }
        | { __typename: 'StatusPropertySchema', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'UniqueIdPropertySchema', prefix: string | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'UnsupportedPropertySchema', propertyId: string, name: string, type: PropertyType }
      > } } | null };

export type TrashDataSourceMutationVariables = Exact<{
  input: TrashDataSourceInput;
}>;


export type TrashDataSourceMutation = { trashDataSource: { dataSource: { id: string, notionId: string, title: string | null, inTrash: boolean | null, icon:
        | { __typename: 'BuiltInIcon' }
        | { __typename: 'CustomEmojiIcon' }
        | { __typename: 'EmojiIcon', emoji: string }
        | { __typename: 'FileIcon' }
        | { __typename: 'UnsupportedIcon' }
       | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent', databaseId: string }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, properties: Array<
        | { __typename: 'FormulaPropertySchema', expression: string | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'MultiSelectPropertySchema', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'NumberPropertySchema', format: string | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'PlainPropertySchema', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'RelationPropertySchema', dataSourceId: string | null, syncedPropertyName: string | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'RollupPropertySchema', function: RollupFunction, relationPropertyName: string | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'SelectPropertySchema', propertyId: string, name: string, type: PropertyType, options: Array<{ optionId: string, name: string, color: OptionColor | null }> }
        | { __typename: 'StatusPropertySchema', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'UniqueIdPropertySchema', prefix: string | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'UnsupportedPropertySchema', propertyId: string, name: string, type: PropertyType }
      > } } | null };

export type RestoreDataSourceMutationVariables = Exact<{
  input: RestoreDataSourceInput;
}>;


export type RestoreDataSourceMutation = { restoreDataSource: { dataSource: { id: string, notionId: string, title: string | null, inTrash: boolean | null, icon:
        | { __typename: 'BuiltInIcon' }
        | { __typename: 'CustomEmojiIcon' }
        | { __typename: 'EmojiIcon', emoji: string }
        | { __typename: 'FileIcon' }
        | { __typename: 'UnsupportedIcon' }
       | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent', databaseId: string }
        | { __typename: 'PageParent' }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, properties: Array<
        | { __typename: 'FormulaPropertySchema', expression: string | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'MultiSelectPropertySchema', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'NumberPropertySchema', format: string | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'PlainPropertySchema', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'RelationPropertySchema', dataSourceId: string | null, syncedPropertyName: string | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'RollupPropertySchema', function: RollupFunction, relationPropertyName: string | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'SelectPropertySchema', propertyId: string, name: string, type: PropertyType, options: Array<{ optionId: string, name: string, color: OptionColor | null }> }
        | { __typename: 'StatusPropertySchema', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'UniqueIdPropertySchema', prefix: string | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'UnsupportedPropertySchema', propertyId: string, name: string, type: PropertyType }
      > } } | null };

export type TemplatesQueryVariables = Exact<{
  id: string;
  name?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type TemplatesQuery = { dataSource: { id: string, templates: { nodes: Array<{ templateId: string, name: string | null, isDefault: boolean | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type TemplatePagesQueryVariables = Exact<{
  id: string;
}>;


export type TemplatePagesQuery = { dataSource: { id: string, templates: { nodes: Array<{ page: { id: string, title: string | null } | null }> } | null } | null };

export type SearchTrashQueryVariables = Exact<{
  query?: string | null | undefined;
  type?: SearchType | null | undefined;
  inTrash: boolean;
}>;


export type SearchTrashQuery = { search: { nodes: Array<
      | { __typename: 'DataSource', id: string, inTrash: boolean | null }
      | { __typename: 'Page', id: string, inTrash: boolean | null }
    > } | null };

export type FileUploadStateFragment = { id: string, notionId: string, status: FileUploadStatus | null, fileName: string | null, contentType: string | null, contentLength: number | null, uploadPath: string | null, parts: { total: number, sent: number } | null };

export type FileUploadQueryVariables = Exact<{
  id: string;
}>;


export type FileUploadQuery = { fileUpload: { createdTime: string | null, expiresAt: string | null, id: string, notionId: string, status: FileUploadStatus | null, fileName: string | null, contentType: string | null, contentLength: number | null, uploadPath: string | null, createdBy:
      | { __typename: 'BotUser', id: string, name: string | null }
      | { __typename: 'PartialUser', id: string, name: string | null }
      | { __typename: 'PersonUser', id: string, name: string | null }
      | { __typename: 'UnsupportedUser', id: string, name: string | null }
     | null, parts: { total: number, sent: number } | null } | null };

export type FileUploadsQueryVariables = Exact<{
  status?: FileUploadStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FileUploadsQuery = { fileUploads: { nodes: Array<{ id: string, status: FileUploadStatus | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CreateFileUploadMutationVariables = Exact<{
  input: CreateFileUploadInput;
}>;


export type CreateFileUploadMutation = { createFileUpload: { partSize: number | null, fileUpload: { id: string, notionId: string, status: FileUploadStatus | null, fileName: string | null, contentType: string | null, contentLength: number | null, uploadPath: string | null, parts: { total: number, sent: number } | null } } | null };

export type CompleteFileUploadMutationVariables = Exact<{
  input: CompleteFileUploadInput;
}>;


export type CompleteFileUploadMutation = { completeFileUpload: { fileUpload: { id: string, notionId: string, status: FileUploadStatus | null, fileName: string | null, contentType: string | null, contentLength: number | null, uploadPath: string | null, parts: { total: number, sent: number } | null } } | null };

export type NotesStateFragment = { id: string, title: string, status: MeetingNotesStatus | null, createdTime: string | null, parent:
    | { __typename: 'BlockParent' }
    | { __typename: 'DataSourceParent' }
    | { __typename: 'DatabaseParent' }
    | { __typename: 'PageParent', page: { id: string } | null }
    | { __typename: 'UnsupportedParent' }
    | { __typename: 'WorkspaceParent' }
   | null };

export type MeetingNotesQueryVariables = Exact<{
  filter?: MeetingNotesFilterInput | null | undefined;
  sorts?: Array<MeetingNotesSortInput> | MeetingNotesSortInput | null | undefined;
  limit?: number;
}>;


export type MeetingNotesQuery = { meetingNotes: { isComplete: boolean, nodes: Array<{ id: string, title: string }> } | null };

export type MeetingNotesStateQueryVariables = Exact<{
  limit?: number;
}>;


export type MeetingNotesStateQuery = { meetingNotes: { nodes: Array<{ id: string, title: string, status: MeetingNotesStatus | null, createdTime: string | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent', page: { id: string } | null }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null }> } | null };

export type CreateMeetingNoteMutationVariables = Exact<{
  input: CreateMeetingNoteInput;
}>;


export type CreateMeetingNoteMutation = { createMeetingNote: { meetingNotes: { isPartial: boolean, id: string, title: string, status: MeetingNotesStatus | null, createdTime: string | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent' }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent', page: { id: string } | null }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null } } | null };

export type NodeQueryVariables = Exact<{
  id: string;
}>;


export type NodeQuery = { node:
    | { __typename: 'AudioBlock', id: string }
    | { __typename: 'BookmarkBlock', id: string }
    | { __typename: 'BotUser', id: string }
    | { __typename: 'BreadcrumbBlock', id: string }
    | { __typename: 'BulletedListItemBlock', id: string }
    | { __typename: 'CalloutBlock', id: string }
    | { __typename: 'ChildDatabaseBlock', id: string }
    | { __typename: 'ChildPageBlock', id: string }
    | { __typename: 'CodeBlock', id: string }
    | { __typename: 'ColumnBlock', id: string }
    | { __typename: 'ColumnListBlock', id: string }
    | { __typename: 'Comment', id: string }
    | { __typename: 'DataSource', id: string }
    | { __typename: 'Database', id: string }
    | { __typename: 'DividerBlock', id: string }
    | { __typename: 'EmbedBlock', id: string }
    | { __typename: 'EquationBlock', id: string }
    | { __typename: 'FileBlock', id: string }
    | { __typename: 'FileUpload', id: string }
    | { __typename: 'HeadingBlock', id: string }
    | { __typename: 'ImageBlock', id: string }
    | { __typename: 'LinkPreviewBlock', id: string }
    | { __typename: 'LinkToPageBlock', id: string }
    | { __typename: 'MeetingNotesBlock', id: string }
    | { __typename: 'NumberedListItemBlock', id: string }
    | { __typename: 'Page', id: string }
    | { __typename: 'ParagraphBlock', id: string }
    | { __typename: 'PartialUser', id: string }
    | { __typename: 'PdfBlock', id: string }
    | { __typename: 'PersonUser', id: string }
    | { __typename: 'QuoteBlock', id: string }
    | { __typename: 'SyncedBlock', id: string }
    | { __typename: 'TabBlock', id: string }
    | { __typename: 'TableBlock', id: string }
    | { __typename: 'TableOfContentsBlock', id: string }
    | { __typename: 'TableRowBlock', id: string }
    | { __typename: 'TemplateBlock', id: string }
    | { __typename: 'ToDoBlock', id: string }
    | { __typename: 'ToggleBlock', id: string }
    | { __typename: 'UnsupportedBlock', id: string }
    | { __typename: 'UnsupportedUser', id: string }
    | { __typename: 'VideoBlock', id: string }
    | { __typename: 'View', id: string }
   | null };

export type NodesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type NodesQuery = { nodes: Array<
    | { __typename: 'AudioBlock', id: string }
    | { __typename: 'BookmarkBlock', id: string }
    | { __typename: 'BotUser', id: string }
    | { __typename: 'BreadcrumbBlock', id: string }
    | { __typename: 'BulletedListItemBlock', id: string }
    | { __typename: 'CalloutBlock', id: string }
    | { __typename: 'ChildDatabaseBlock', id: string }
    | { __typename: 'ChildPageBlock', id: string }
    | { __typename: 'CodeBlock', id: string }
    | { __typename: 'ColumnBlock', id: string }
    | { __typename: 'ColumnListBlock', id: string }
    | { __typename: 'Comment', id: string }
    | { __typename: 'DataSource', id: string }
    | { __typename: 'Database', id: string }
    | { __typename: 'DividerBlock', id: string }
    | { __typename: 'EmbedBlock', id: string }
    | { __typename: 'EquationBlock', id: string }
    | { __typename: 'FileBlock', id: string }
    | { __typename: 'FileUpload', id: string }
    | { __typename: 'HeadingBlock', id: string }
    | { __typename: 'ImageBlock', id: string }
    | { __typename: 'LinkPreviewBlock', id: string }
    | { __typename: 'LinkToPageBlock', id: string }
    | { __typename: 'MeetingNotesBlock', id: string }
    | { __typename: 'NumberedListItemBlock', id: string }
    | { __typename: 'Page', id: string }
    | { __typename: 'ParagraphBlock', id: string }
    | { __typename: 'PartialUser', id: string }
    | { __typename: 'PdfBlock', id: string }
    | { __typename: 'PersonUser', id: string }
    | { __typename: 'QuoteBlock', id: string }
    | { __typename: 'SyncedBlock', id: string }
    | { __typename: 'TabBlock', id: string }
    | { __typename: 'TableBlock', id: string }
    | { __typename: 'TableOfContentsBlock', id: string }
    | { __typename: 'TableRowBlock', id: string }
    | { __typename: 'TemplateBlock', id: string }
    | { __typename: 'ToDoBlock', id: string }
    | { __typename: 'ToggleBlock', id: string }
    | { __typename: 'UnsupportedBlock', id: string }
    | { __typename: 'UnsupportedUser', id: string }
    | { __typename: 'VideoBlock', id: string }
    | { __typename: 'View', id: string }
   | null> };

export type UserQueryVariables = Exact<{
  id: string;
}>;


export type UserQuery = { user:
    | { __typename: 'BotUser', id: string, name: string | null }
    | { __typename: 'PartialUser', id: string, name: string | null }
    | { __typename: 'PersonUser', id: string, name: string | null }
    | { __typename: 'UnsupportedUser', id: string, name: string | null }
   | null };

export type UsersQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type UsersQuery = { users: { nodes: Array<
      | { __typename: 'BotUser', id: string, name: string | null }
      | { __typename: 'PartialUser', id: string, name: string | null }
      | { __typename: 'PersonUser', id: string, name: string | null }
      | { __typename: 'UnsupportedUser', id: string, name: string | null }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type SearchQueryVariables = Exact<{
  query?: string | null | undefined;
  type?: SearchType | null | undefined;
  sort?: SearchSort | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { nodes: Array<
      | { __typename: 'DataSource', id: string, title: string | null }
      | { __typename: 'Page', id: string, title: string | null }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PageCardFragment = { id: string, notionId: string, isPartial: boolean, title: string | null, url: string | null, inTrash: boolean | null, isLocked: boolean | null, isArchived: boolean | null, icon:
    | { __typename: 'BuiltInIcon' }
    | { __typename: 'CustomEmojiIcon' }
    | { __typename: 'EmojiIcon', emoji: string }
    | { __typename: 'FileIcon' }
    | { __typename: 'UnsupportedIcon' }
   | null, cover: { url: string } | null };

type PropertyText_ButtonProperty_Fragment = { __typename: 'ButtonProperty', propertyId: string, name: string, type: PropertyType };

type PropertyText_CheckboxProperty_Fragment = { __typename: 'CheckboxProperty', checked: boolean, propertyId: string, name: string, type: PropertyType };

type PropertyText_CreatedByProperty_Fragment = { __typename: 'CreatedByProperty', propertyId: string, name: string, type: PropertyType };

type PropertyText_CreatedTimeProperty_Fragment = { __typename: 'CreatedTimeProperty', propertyId: string, name: string, type: PropertyType };

type PropertyText_DateProperty_Fragment = { __typename: 'DateProperty', propertyId: string, name: string, type: PropertyType, date: { start: string, end: string | null, hasTime: boolean } | null };

type PropertyText_EmailProperty_Fragment = { __typename: 'EmailProperty', propertyId: string, name: string, type: PropertyType };

type PropertyText_FilesProperty_Fragment = { __typename: 'FilesProperty', propertyId: string, name: string, type: PropertyType };

type PropertyText_FormulaProperty_Fragment = { __typename: 'FormulaProperty', propertyId: string, name: string, type: PropertyType };

type PropertyText_LastEditedByProperty_Fragment = { __typename: 'LastEditedByProperty', propertyId: string, name: string, type: PropertyType };

type PropertyText_LastEditedTimeProperty_Fragment = { __typename: 'LastEditedTimeProperty', propertyId: string, name: string, type: PropertyType };

type PropertyText_LastVisitedTimeProperty_Fragment = { __typename: 'LastVisitedTimeProperty', propertyId: string, name: string, type: PropertyType };

type PropertyText_MultiSelectProperty_Fragment = { __typename: 'MultiSelectProperty', propertyId: string, name: string, type: PropertyType, options: Array<{ name: string }> };

type PropertyText_NumberProperty_Fragment = { __typename: 'NumberProperty', number: number | null, propertyId: string, name: string, type: PropertyType };

type PropertyText_PeopleProperty_Fragment = { __typename: 'PeopleProperty', propertyId: string, name: string, type: PropertyType };

type PropertyText_PhoneNumberProperty_Fragment = { __typename: 'PhoneNumberProperty', propertyId: string, name: string, type: PropertyType };

type PropertyText_PlaceProperty_Fragment = { __typename: 'PlaceProperty', propertyId: string, name: string, type: PropertyType };

type PropertyText_RelationProperty_Fragment = { __typename: 'RelationProperty', propertyId: string, name: string, type: PropertyType };

type PropertyText_RichTextProperty_Fragment = { __typename: 'RichTextProperty', plainText: string | null, propertyId: string, name: string, type: PropertyType };

type PropertyText_RollupProperty_Fragment = { __typename: 'RollupProperty', propertyId: string, name: string, type: PropertyType };

type PropertyText_SelectProperty_Fragment = { __typename: 'SelectProperty', propertyId: string, name: string, type: PropertyType, option: { name: string, color: OptionColor | null } | null };

type PropertyText_StatusProperty_Fragment = { __typename: 'StatusProperty', propertyId: string, name: string, type: PropertyType, option: { name: string } | null };

type PropertyText_TitleProperty_Fragment = { __typename: 'TitleProperty', plainText: string | null, propertyId: string, name: string, type: PropertyType };

type PropertyText_UniqueIdProperty_Fragment = { __typename: 'UniqueIdProperty', propertyId: string, name: string, type: PropertyType };

type PropertyText_UnsupportedProperty_Fragment = { __typename: 'UnsupportedProperty', propertyId: string, name: string, type: PropertyType };

type PropertyText_UrlProperty_Fragment = { __typename: 'UrlProperty', url: string | null, propertyId: string, name: string, type: PropertyType };

type PropertyText_VerificationProperty_Fragment = { __typename: 'VerificationProperty', propertyId: string, name: string, type: PropertyType };

export type PropertyTextFragment =
  | PropertyText_ButtonProperty_Fragment
  | PropertyText_CheckboxProperty_Fragment
  | PropertyText_CreatedByProperty_Fragment
  | PropertyText_CreatedTimeProperty_Fragment
  | PropertyText_DateProperty_Fragment
  | PropertyText_EmailProperty_Fragment
  | PropertyText_FilesProperty_Fragment
  | PropertyText_FormulaProperty_Fragment
  | PropertyText_LastEditedByProperty_Fragment
  | PropertyText_LastEditedTimeProperty_Fragment
  | PropertyText_LastVisitedTimeProperty_Fragment
  | PropertyText_MultiSelectProperty_Fragment
  | PropertyText_NumberProperty_Fragment
  | PropertyText_PeopleProperty_Fragment
  | PropertyText_PhoneNumberProperty_Fragment
  | PropertyText_PlaceProperty_Fragment
  | PropertyText_RelationProperty_Fragment
  | PropertyText_RichTextProperty_Fragment
  | PropertyText_RollupProperty_Fragment
  | PropertyText_SelectProperty_Fragment
  | PropertyText_StatusProperty_Fragment
  | PropertyText_TitleProperty_Fragment
  | PropertyText_UniqueIdProperty_Fragment
  | PropertyText_UnsupportedProperty_Fragment
  | PropertyText_UrlProperty_Fragment
  | PropertyText_VerificationProperty_Fragment
;

export type PageQueryVariables = Exact<{
  id: string;
}>;


export type PageQuery = { page: { createdTime: string | null, lastEditedTime: string | null, id: string, notionId: string, isPartial: boolean, title: string | null, url: string | null, inTrash: boolean | null, isLocked: boolean | null, isArchived: boolean | null, parent:
      | { __typename: 'BlockParent' }
      | { __typename: 'DataSourceParent', dataSourceId: string, databaseId: string | null }
      | { __typename: 'DatabaseParent' }
      | { __typename: 'PageParent', pageId: string }
      | { __typename: 'UnsupportedParent' }
      | { __typename: 'WorkspaceParent' }
     | null, icon:
      | { __typename: 'BuiltInIcon' }
      | { __typename: 'CustomEmojiIcon' }
      | { __typename: 'EmojiIcon', emoji: string }
      | { __typename: 'FileIcon' }
      | { __typename: 'UnsupportedIcon' }
     | null, cover: { url: string } | null } | null };

export type PageTwiceQueryVariables = Exact<{
  id: string;
  same: string;
}>;


export type PageTwiceQuery = { first: { id: string, title: string | null } | null, second: { id: string, url: string | null } | null };

export type PagePeopleQueryVariables = Exact<{
  id: string;
}>;


export type PagePeopleQuery = { page: { id: string, createdBy:
      | { __typename: 'BotUser', id: string, name: string | null }
      | { __typename: 'PartialUser', id: string, name: string | null }
      | { __typename: 'PersonUser', id: string, name: string | null }
      | { __typename: 'UnsupportedUser', id: string, name: string | null }
     | null, lastEditedBy:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null } | null };

export type PageParentQueryVariables = Exact<{
  id: string;
}>;


export type PageParentQuery = { page: { id: string, parent:
      | { dataSource: { id: string, title: string | null } | null }
      | { page: { id: string, title: string | null } | null }
      | Record<PropertyKey, never>
     | null } | null };

export type PagePropertiesQueryVariables = Exact<{
  id: string;
  names?: Array<string> | string | null | undefined;
  ids?: Array<string> | string | null | undefined;
  types?: Array<PropertyType> | PropertyType | null | undefined;
}>;


export type PagePropertiesQuery = { page: { id: string, properties: Array<
      | { __typename: 'ButtonProperty', propertyId: string, name: string, type: PropertyType }
      | { __typename: 'CheckboxProperty', checked: boolean, propertyId: string, name: string, type: PropertyType }
      | { __typename: 'CreatedByProperty', propertyId: string, name: string, type: PropertyType }
      | { __typename: 'CreatedTimeProperty', propertyId: string, name: string, type: PropertyType }
      | { __typename: 'DateProperty', propertyId: string, name: string, type: PropertyType, date: { start: string, end: string | null, hasTime: boolean } | null }
      | { __typename: 'EmailProperty', propertyId: string, name: string, type: PropertyType }
      | { __typename: 'FilesProperty', propertyId: string, name: string, type: PropertyType }
      | { __typename: 'FormulaProperty', propertyId: string, name: string, type: PropertyType }
      | { __typename: 'LastEditedByProperty', propertyId: string, name: string, type: PropertyType }
      | { __typename: 'LastEditedTimeProperty', propertyId: string, name: string, type: PropertyType }
      | { __typename: 'LastVisitedTimeProperty', propertyId: string, name: string, type: PropertyType }
      | { __typename: 'MultiSelectProperty', propertyId: string, name: string, type: PropertyType, options: Array<{ name: string }> }
      | { __typename: 'NumberProperty', number: number | null, propertyId: string, name: string, type: PropertyType }
      | { __typename: 'PeopleProperty', propertyId: string, name: string, type: PropertyType }
      | { __typename: 'PhoneNumberProperty', propertyId: string, name: string, type: PropertyType }
      | { __typename: 'PlaceProperty', propertyId: string, name: string, type: PropertyType }
      | { __typename: 'RelationProperty', propertyId: string, name: string, type: PropertyType }
      | { __typename: 'RichTextProperty', plainText: string | null, propertyId: string, name: string, type: PropertyType }
      | { __typename: 'RollupProperty', propertyId: string, name: string, type: PropertyType }
      | { __typename: 'SelectProperty', propertyId: string, name: string, type: PropertyType, option: { name: string, color: OptionColor | null } | null }
      | { __typename: 'StatusProperty', propertyId: string, name: string, type: PropertyType, option: { name: string } | null }
      | { __typename: 'TitleProperty', plainText: string | null, propertyId: string, name: string, type: PropertyType }
      | { __typename: 'UniqueIdProperty', propertyId: string, name: string, type: PropertyType }
      | { __typename: 'UnsupportedProperty', propertyId: string, name: string, type: PropertyType }
      | { __typename: 'UrlProperty', url: string | null, propertyId: string, name: string, type: PropertyType }
      | { __typename: 'VerificationProperty', propertyId: string, name: string, type: PropertyType }
    > } | null };

export type PagePropertyQueryVariables = Exact<{
  id: string;
  name?: string | null | undefined;
  propertyId?: string | null | undefined;
}>;


export type PagePropertyQuery = { page: { id: string, property:
      | { __typename: 'ButtonProperty', propertyId: string, name: string, type: PropertyType }
      | { __typename: 'CheckboxProperty', checked: boolean, propertyId: string, name: string, type: PropertyType }
      | { __typename: 'CreatedByProperty', propertyId: string, name: string, type: PropertyType }
      | { __typename: 'CreatedTimeProperty', propertyId: string, name: string, type: PropertyType }
      | { __typename: 'DateProperty', propertyId: string, name: string, type: PropertyType, date: { start: string, end: string | null, hasTime: boolean } | null }
      | { __typename: 'EmailProperty', propertyId: string, name: string, type: PropertyType }
      | { __typename: 'FilesProperty', propertyId: string, name: string, type: PropertyType }
      | { __typename: 'FormulaProperty', propertyId: string, name: string, type: PropertyType }
      | { __typename: 'LastEditedByProperty', propertyId: string, name: string, type: PropertyType }
      | { __typename: 'LastEditedTimeProperty', propertyId: string, name: string, type: PropertyType }
      | { __typename: 'LastVisitedTimeProperty', propertyId: string, name: string, type: PropertyType }
      | { __typename: 'MultiSelectProperty', propertyId: string, name: string, type: PropertyType, options: Array<{ name: string }> }
      | { __typename: 'NumberProperty', number: number | null, propertyId: string, name: string, type: PropertyType }
      | { __typename: 'PeopleProperty', propertyId: string, name: string, type: PropertyType }
      | { __typename: 'PhoneNumberProperty', propertyId: string, name: string, type: PropertyType }
      | { __typename: 'PlaceProperty', propertyId: string, name: string, type: PropertyType }
      | { __typename: 'RelationProperty', propertyId: string, name: string, type: PropertyType }
      | { __typename: 'RichTextProperty', plainText: string | null, propertyId: string, name: string, type: PropertyType }
      | { __typename: 'RollupProperty', propertyId: string, name: string, type: PropertyType }
      | { __typename: 'SelectProperty', propertyId: string, name: string, type: PropertyType, option: { name: string, color: OptionColor | null } | null }
      | { __typename: 'StatusProperty', propertyId: string, name: string, type: PropertyType, option: { name: string } | null }
      | { __typename: 'TitleProperty', plainText: string | null, propertyId: string, name: string, type: PropertyType }
      | { __typename: 'UniqueIdProperty', propertyId: string, name: string, type: PropertyType }
      | { __typename: 'UnsupportedProperty', propertyId: string, name: string, type: PropertyType }
      | { __typename: 'UrlProperty', url: string | null, propertyId: string, name: string, type: PropertyType }
      | { __typename: 'VerificationProperty', propertyId: string, name: string, type: PropertyType }
     | null } | null };

export type RelatedIdsQueryVariables = Exact<{
  id: string;
  name: string;
  first: number;
  after?: string | null | undefined;
}>;


export type RelatedIdsQuery = { page: { id: string, property:
      | { pages: { edges: Array<{ cursor: string, pageId: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
      | Record<PropertyKey, never>
     | null } | null };

export type RelatedPagesQueryVariables = Exact<{
  id: string;
  name: string;
  first: number;
}>;


export type RelatedPagesQuery = { page: { id: string, property:
      | { pages: { edges: Array<{ pageId: string, node: { id: string, notionId: string, isPartial: boolean, title: string | null, url: string | null, inTrash: boolean | null, isLocked: boolean | null, isArchived: boolean | null, icon:
                | { __typename: 'BuiltInIcon' }
                | { __typename: 'CustomEmojiIcon' }
                | { __typename: 'EmojiIcon', emoji: string }
                | { __typename: 'FileIcon' }
                | { __typename: 'UnsupportedIcon' }
               | null, cover: { url: string } | null } | null }>, nodes: Array<{ id: string } | null> } | null }
      | Record<PropertyKey, never>
     | null } | null };

export type CreatePageMutationVariables = Exact<{
  input: CreatePageInput;
}>;


export type CreatePageMutation = { createPage: { page: { id: string, notionId: string, isPartial: boolean, title: string | null, url: string | null, inTrash: boolean | null, isLocked: boolean | null, isArchived: boolean | null, properties: Array<
        | { __typename: 'ButtonProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'CheckboxProperty', checked: boolean, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'CreatedByProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'CreatedTimeProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'DateProperty', propertyId: string, name: string, type: PropertyType, date: { start: string, end: string | null, hasTime: boolean } | null }
        | { __typename: 'EmailProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'FilesProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'FormulaProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'LastEditedByProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'LastEditedTimeProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'LastVisitedTimeProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'MultiSelectProperty', propertyId: string, name: string, type: PropertyType, options: Array<{ name: string }> }
        | { __typename: 'NumberProperty', number: number | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'PeopleProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'PhoneNumberProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'PlaceProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'RelationProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'RichTextProperty', plainText: string | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'RollupProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'SelectProperty', propertyId: string, name: string, type: PropertyType, option: { name: string, color: OptionColor | null } | null }
        | { __typename: 'StatusProperty', propertyId: string, name: string, type: PropertyType, option: { name: string } | null }
        | { __typename: 'TitleProperty', plainText: string | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'UniqueIdProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'UnsupportedProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'UrlProperty', url: string | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'VerificationProperty', propertyId: string, name: string, type: PropertyType }
      >, icon:
        | { __typename: 'BuiltInIcon' }
        | { __typename: 'CustomEmojiIcon' }
        | { __typename: 'EmojiIcon', emoji: string }
        | { __typename: 'FileIcon' }
        | { __typename: 'UnsupportedIcon' }
       | null, cover: { url: string } | null } | null } | null };

export type UpdatePageMutationVariables = Exact<{
  input: UpdatePageInput;
}>;


export type UpdatePageMutation = { updatePage: { page: { id: string, notionId: string, isPartial: boolean, title: string | null, url: string | null, inTrash: boolean | null, isLocked: boolean | null, isArchived: boolean | null, properties: Array<
        | { __typename: 'ButtonProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'CheckboxProperty', checked: boolean, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'CreatedByProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'CreatedTimeProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'DateProperty', propertyId: string, name: string, type: PropertyType, date: { start: string, end: string | null, hasTime: boolean } | null }
        | { __typename: 'EmailProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'FilesProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'FormulaProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'LastEditedByProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'LastEditedTimeProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'LastVisitedTimeProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'MultiSelectProperty', propertyId: string, name: string, type: PropertyType, options: Array<{ name: string }> }
        | { __typename: 'NumberProperty', number: number | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'PeopleProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'PhoneNumberProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'PlaceProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'RelationProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'RichTextProperty', plainText: string | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'RollupProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'SelectProperty', propertyId: string, name: string, type: PropertyType, option: { name: string, color: OptionColor | null } | null }
        | { __typename: 'StatusProperty', propertyId: string, name: string, type: PropertyType, option: { name: string } | null }
        | { __typename: 'TitleProperty', plainText: string | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'UniqueIdProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'UnsupportedProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'UrlProperty', url: string | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'VerificationProperty', propertyId: string, name: string, type: PropertyType }
      >, icon:
        | { __typename: 'BuiltInIcon' }
        | { __typename: 'CustomEmojiIcon' }
        | { __typename: 'EmojiIcon', emoji: string }
        | { __typename: 'FileIcon' }
        | { __typename: 'UnsupportedIcon' }
       | null, cover: { url: string } | null } } | null };

export type TrashPageMutationVariables = Exact<{
  input: TrashPageInput;
}>;


export type TrashPageMutation = { trashPage: { page: { id: string, notionId: string, isPartial: boolean, title: string | null, url: string | null, inTrash: boolean | null, isLocked: boolean | null, isArchived: boolean | null, icon:
        | { __typename: 'BuiltInIcon' }
        | { __typename: 'CustomEmojiIcon' }
        | { __typename: 'EmojiIcon', emoji: string }
        | { __typename: 'FileIcon' }
        | { __typename: 'UnsupportedIcon' }
       | null, cover: { url: string } | null } } | null };

export type RestorePageMutationVariables = Exact<{
  input: RestorePageInput;
}>;


export type RestorePageMutation = { restorePage: { page: { id: string, notionId: string, isPartial: boolean, title: string | null, url: string | null, inTrash: boolean | null, isLocked: boolean | null, isArchived: boolean | null, icon:
        | { __typename: 'BuiltInIcon' }
        | { __typename: 'CustomEmojiIcon' }
        | { __typename: 'EmojiIcon', emoji: string }
        | { __typename: 'FileIcon' }
        | { __typename: 'UnsupportedIcon' }
       | null, cover: { url: string } | null } } | null };

export type MovePageMutationVariables = Exact<{
  input: MovePageInput;
}>;


export type MovePageMutation = { movePage: { page: { id: string, notionId: string, isPartial: boolean, title: string | null, url: string | null, inTrash: boolean | null, isLocked: boolean | null, isArchived: boolean | null, parent:
        | { __typename: 'BlockParent' }
        | { __typename: 'DataSourceParent', dataSourceId: string }
        | { __typename: 'DatabaseParent' }
        | { __typename: 'PageParent', pageId: string }
        | { __typename: 'UnsupportedParent' }
        | { __typename: 'WorkspaceParent' }
       | null, properties: Array<
        | { __typename: 'ButtonProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'CheckboxProperty', checked: boolean, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'CreatedByProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'CreatedTimeProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'DateProperty', propertyId: string, name: string, type: PropertyType, date: { start: string, end: string | null, hasTime: boolean } | null }
        | { __typename: 'EmailProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'FilesProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'FormulaProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'LastEditedByProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'LastEditedTimeProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'LastVisitedTimeProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'MultiSelectProperty', propertyId: string, name: string, type: PropertyType, options: Array<{ name: string }> }
        | { __typename: 'NumberProperty', number: number | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'PeopleProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'PhoneNumberProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'PlaceProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'RelationProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'RichTextProperty', plainText: string | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'RollupProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'SelectProperty', propertyId: string, name: string, type: PropertyType, option: { name: string, color: OptionColor | null } | null }
        | { __typename: 'StatusProperty', propertyId: string, name: string, type: PropertyType, option: { name: string } | null }
        | { __typename: 'TitleProperty', plainText: string | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'UniqueIdProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'UnsupportedProperty', propertyId: string, name: string, type: PropertyType }
        | { __typename: 'UrlProperty', url: string | null, propertyId: string, name: string, type: PropertyType }
        | { __typename: 'VerificationProperty', propertyId: string, name: string, type: PropertyType }
      >, icon:
        | { __typename: 'BuiltInIcon' }
        | { __typename: 'CustomEmojiIcon' }
        | { __typename: 'EmojiIcon', emoji: string }
        | { __typename: 'FileIcon' }
        | { __typename: 'UnsupportedIcon' }
       | null, cover: { url: string } | null } } | null };

export type TaskFragment = { taskId: string, status: AsyncTaskStatus | null, createdTime: string | null, operation: string | null, pollAfterSeconds: number | null, error: { notionCode: string | null, message: string | null } | null };

export type CreatePageLaterMutationVariables = Exact<{
  input: CreatePageInput;
}>;


export type CreatePageLaterMutation = { createPage: { page: { id: string } | null, task: { taskId: string, status: AsyncTaskStatus | null, createdTime: string | null, operation: string | null, pollAfterSeconds: number | null, error: { notionCode: string | null, message: string | null } | null } | null } | null };

export type AsyncTaskQueryVariables = Exact<{
  id: string;
}>;


export type AsyncTaskQuery = { asyncTask: { result: unknown, taskId: string, status: AsyncTaskStatus | null, createdTime: string | null, operation: string | null, pollAfterSeconds: number | null, page: { id: string, title: string | null } | null, error: { notionCode: string | null, message: string | null } | null } | null };

export type MarkdownFragment = { markdown: string, isTruncated: boolean, unknownBlockIds: Array<string> };

export type PageMarkdownQueryVariables = Exact<{
  id: string;
  includeTranscript?: boolean;
}>;


export type PageMarkdownQuery = { page: { id: string, title: string | null, markdown: { markdown: string, isTruncated: boolean, unknownBlockIds: Array<string> } | null } | null };

export type MarkdownQueryVariables = Exact<{
  id: string;
}>;


export type MarkdownQuery = { markdown: { markdown: string, isTruncated: boolean, unknownBlockIds: Array<string> } | null };

export type ReplacePageMarkdownMutationVariables = Exact<{
  input: ReplacePageMarkdownInput;
}>;


export type ReplacePageMarkdownMutation = { replacePageMarkdown: { pageId: string, markdown: { markdown: string, isTruncated: boolean, unknownBlockIds: Array<string> } | null, task: { taskId: string, status: AsyncTaskStatus | null, createdTime: string | null, operation: string | null, pollAfterSeconds: number | null, error: { notionCode: string | null, message: string | null } | null } | null } | null };

export type UpdatePageMarkdownMutationVariables = Exact<{
  input: UpdatePageMarkdownInput;
}>;


export type UpdatePageMarkdownMutation = { updatePageMarkdown: { pageId: string, markdown: { markdown: string, isTruncated: boolean, unknownBlockIds: Array<string> } | null, task: { taskId: string } | null } | null };

export type InsertPageMarkdownMutationVariables = Exact<{
  input: InsertPageMarkdownInput;
}>;


export type InsertPageMarkdownMutation = { insertPageMarkdown: { pageId: string, markdown: { markdown: string, isTruncated: boolean, unknownBlockIds: Array<string> } | null, task: { taskId: string } | null } | null };

export type PageBlockIdsQueryVariables = Exact<{
  id: string;
}>;


export type PageBlockIdsQuery = { page: { id: string, blocks: { nodes: Array<
        | { id: string, notionId: string }
        | { id: string, notionId: string }
        | { id: string, notionId: string }
        | { id: string, notionId: string }
        | { id: string, notionId: string }
        | { id: string, notionId: string }
        | { id: string, notionId: string }
        | { id: string, notionId: string }
        | { id: string, notionId: string }
        | { id: string, notionId: string }
        | { id: string, notionId: string }
        | { id: string, notionId: string }
        | { id: string, notionId: string }
        | { id: string, notionId: string }
        | { id: string, notionId: string }
        | { id: string, notionId: string }
        | { id: string, notionId: string }
        | { id: string, notionId: string }
        | { id: string, notionId: string }
        | { id: string, notionId: string }
        | { id: string, notionId: string }
        | { id: string, notionId: string }
        | { id: string, notionId: string }
        | { id: string, notionId: string }
        | { id: string, notionId: string }
        | { id: string, notionId: string }
        | { id: string, notionId: string }
        | { id: string, notionId: string }
        | { id: string, notionId: string }
        | { id: string, notionId: string }
        | { id: string, notionId: string }
        | { id: string, notionId: string }
        | { id: string, notionId: string }
      > } | null } | null };

export type ViewHeadFragment = { id: string, notionId: string, isPartial: boolean, name: string | null, type: ViewType | null, url: string | null, dataSourceId: string | null };

export type DatabaseViewsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DatabaseViewsQuery = { database: { id: string, views: { nodes: Array<{ id: string, notionId: string, isPartial: boolean, name: string | null, type: ViewType | null, url: string | null, dataSourceId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type DataSourceViewsQueryVariables = Exact<{
  id: string;
}>;


export type DataSourceViewsQuery = { dataSource: { id: string, views: { nodes: Array<{ id: string, name: string | null, dashboardId: string | null }> } | null } | null };

export type ViewRowsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ViewRowsQuery = { view: { id: string, notionId: string, isPartial: boolean, name: string | null, type: ViewType | null, url: string | null, dataSourceId: string | null, rows: { totalCount: number, isComplete: boolean, edges: Array<{ cursor: string, pageId: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type ViewPagesQueryVariables = Exact<{
  id: string;
}>;


export type ViewPagesQuery = { view: { id: string, rows: { nodes: Array<{ id: string, title: string | null } | null> } | null } | null };

export type CreateViewMutationVariables = Exact<{
  input: CreateViewInput;
}>;


export type CreateViewMutation = { createView: { view: { filter: unknown, id: string, notionId: string, isPartial: boolean, name: string | null, type: ViewType | null, url: string | null, dataSourceId: string | null, sorts: Array<{ property: string | null, timestamp: string | null, direction: SortDirection | null }> } } | null };

export type UpdateViewMutationVariables = Exact<{
  input: UpdateViewInput;
}>;


export type UpdateViewMutation = { updateView: { view: { filter: unknown, id: string, notionId: string, isPartial: boolean, name: string | null, type: ViewType | null, url: string | null, dataSourceId: string | null, sorts: Array<{ property: string | null, direction: SortDirection | null }> } } | null };

export type DeleteViewMutationVariables = Exact<{
  input: DeleteViewInput;
}>;


export type DeleteViewMutation = { deleteView: { view: { id: string, notionId: string, isPartial: boolean, name: string | null, type: ViewType | null, url: string | null, dataSourceId: string | null } } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { scopes: Array<Scope>, grantState: GrantState, expiresAt: string, person: { id: string, name: string | null, email: string | null }, workspace: { workspaceId: string, name: string | null, icon: string | null }, app: { clientId: string } } | null };

export const BlockTextFragmentDoc = gql`
    fragment BlockText on Block {
  __typename
  id
  type
  hasChildren
  inTrash
  ... on TextBlock {
    plainText
    color
  }
  ... on HeadingBlock {
    level
    isToggleable
  }
  ... on ToDoBlock {
    checked
  }
  ... on CodeBlock {
    language
  }
  ... on CaptionedBlock {
    captionText
  }
  ... on MediaBlock {
    file {
      name
      url
      source
    }
  }
  ... on WebBlock {
    url
  }
  ... on EquationBlock {
    expression
  }
  ... on TableOfContentsBlock {
    color
  }
  ... on ColumnBlock {
    widthRatio
  }
  ... on TableBlock {
    width
    hasColumnHeader
    hasRowHeader
  }
  ... on TableRowBlock {
    cells {
      plainText
    }
  }
  ... on SyncedBlock {
    originalId
  }
  ... on ChildPageBlock {
    title
    pageId
  }
  ... on ChildDatabaseBlock {
    title
    databaseId
  }
  ... on LinkToPageBlock {
    pageId
    databaseId
    commentId
  }
  ... on UnsupportedBlock {
    blockType
    raw
  }
}
    `;
export const TreeFragmentDoc = gql`
    fragment Tree on BlockTreeConnection {
  edges {
    cursor
    node {
      depth
      parentId
      position
      hasChildren
      block {
        ...BlockText
      }
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    ${BlockTextFragmentDoc}`;
export const CommentTextFragmentDoc = gql`
    fragment CommentText on Comment {
  id
  isPartial
  discussionId
  plainText
  richText {
    plainText
    annotations {
      bold
    }
  }
  displayName
  displayNameSource
  attachments {
    category
    file {
      url
      source
    }
  }
  parent {
    __typename
  }
  createdTime
}
    `;
export const DatabaseCardFragmentDoc = gql`
    fragment DatabaseCard on Database {
  id
  notionId
  title
  description {
    plainText
  }
  isInline
  isLocked
  inTrash
  icon {
    __typename
    ... on EmojiIcon {
      emoji
    }
  }
  cover {
    url
  }
  parent {
    __typename
    ... on PageParent {
      pageId
    }
  }
}
    `;
export const DataSourceCardFragmentDoc = gql`
    fragment DataSourceCard on DataSource {
  id
  notionId
  title
  inTrash
  icon {
    __typename
    ... on EmojiIcon {
      emoji
    }
  }
  parent {
    __typename
    ... on DatabaseParent {
      databaseId
    }
  }
  properties {
    __typename
    propertyId
    name
    type
    ... on NumberPropertySchema {
      format
    }
    ... on SelectPropertySchema {
      options {
        optionId
        name
        color
      }
    }
    ... on RelationPropertySchema {
      dataSourceId
      syncedPropertyName
    }
    ... on RollupPropertySchema {
      function
      relationPropertyName
    }
    ... on FormulaPropertySchema {
      expression
    }
    ... on UniqueIdPropertySchema {
      prefix
    }
  }
}
    `;
export const FileUploadStateFragmentDoc = gql`
    fragment FileUploadState on FileUpload {
  id
  notionId
  status
  fileName
  contentType
  contentLength
  uploadPath
  parts {
    total
    sent
  }
}
    `;
export const NotesStateFragmentDoc = gql`
    fragment NotesState on MeetingNotesBlock {
  id
  title
  status
  createdTime
  parent {
    __typename
    ... on PageParent {
      page {
        id
      }
    }
  }
}
    `;
export const PageCardFragmentDoc = gql`
    fragment PageCard on Page {
  id
  notionId
  isPartial
  title
  url
  inTrash
  isLocked
  isArchived
  icon {
    __typename
    ... on EmojiIcon {
      emoji
    }
  }
  cover {
    url
  }
}
    `;
export const PropertyTextFragmentDoc = gql`
    fragment PropertyText on PropertyValue {
  __typename
  propertyId
  name
  type
  ... on TextPropertyValue {
    plainText
  }
  ... on NumberProperty {
    number
  }
  ... on SelectProperty {
    option {
      name
      color
    }
  }
  ... on MultiSelectProperty {
    options {
      name
    }
  }
  ... on StatusProperty {
    option {
      name
    }
  }
  ... on DateProperty {
    date {
      start
      end
      hasTime
    }
  }
  ... on CheckboxProperty {
    checked
  }
  ... on UrlProperty {
    url
  }
}
    `;
export const TaskFragmentDoc = gql`
    fragment Task on AsyncTask {
  taskId
  status
  createdTime
  operation
  pollAfterSeconds
  error {
    notionCode
    message
  }
}
    `;
export const MarkdownFragmentDoc = gql`
    fragment Markdown on PageMarkdown {
  markdown
  isTruncated
  unknownBlockIds
}
    `;
export const ViewHeadFragmentDoc = gql`
    fragment ViewHead on View {
  id
  notionId
  isPartial
  name
  type
  url
  dataSourceId
}
    `;
export const BlocksDocument = gql`
    query Blocks($id: ID!, $first: Int! = 50, $after: String) {
  page(id: $id) {
    id
    blocks(first: $first, after: $after) {
      edges {
        cursor
        node {
          ...BlockText
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    ${BlockTextFragmentDoc}`;
export const BlocksAndChildrenDocument = gql`
    query BlocksAndChildren($id: ID!) {
  page(id: $id) {
    id
    blocks(first: 100) {
      nodes {
        ...BlockText
        children(first: 100) {
          nodes {
            ...BlockText
          }
        }
      }
    }
  }
}
    ${BlockTextFragmentDoc}`;
export const BlockDocument = gql`
    query Block($id: ID!) {
  block(id: $id) {
    ...BlockText
    parent {
      __typename
    }
    children {
      nodes {
        ...BlockText
      }
    }
  }
}
    ${BlockTextFragmentDoc}`;
export const AppendBlocksDocument = gql`
    mutation AppendBlocks($input: AppendBlocksInput!) {
  appendBlocks(input: $input) {
    blocks {
      ...BlockText
    }
  }
}
    ${BlockTextFragmentDoc}`;
export const UpdateBlockDocument = gql`
    mutation UpdateBlock($input: UpdateBlockInput!) {
  updateBlock(input: $input) {
    block {
      ...BlockText
    }
  }
}
    ${BlockTextFragmentDoc}`;
export const DeleteBlockDocument = gql`
    mutation DeleteBlock($input: DeleteBlockInput!) {
  deleteBlock(input: $input) {
    block {
      ...BlockText
    }
  }
}
    ${BlockTextFragmentDoc}`;
export const BlockEdgesDocument = gql`
    query BlockEdges($id: ID!) {
  page(id: $id) {
    id
    blocks(first: 100) {
      nodes {
        __typename
        id
        ... on SyncedBlock {
          original {
            id
          }
          children {
            nodes {
              ...BlockText
            }
          }
        }
        ... on ChildPageBlock {
          page {
            id
            title
          }
        }
        ... on ChildDatabaseBlock {
          database {
            id
            title
            isPartial
          }
        }
        ... on LinkToPageBlock {
          page {
            id
            title
          }
          database {
            id
            title
          }
        }
        ... on MeetingNotesBlock {
          title
          status
          summary {
            ...BlockText
          }
          notes {
            ...BlockText
          }
          transcript {
            id
          }
          calendarEvent {
            startsAt
            endsAt
            attendees {
              id
              name
            }
          }
          recording {
            startsAt
            endsAt
          }
        }
        ... on TableBlock {
          rows {
            nodes {
              id
              cells {
                plainText
                markdown
              }
            }
          }
        }
      }
    }
  }
}
    ${BlockTextFragmentDoc}`;
export const PageTreeDocument = gql`
    query PageTree($id: ID!, $depth: Int! = 10, $first: Int! = 100, $after: String) {
  page(id: $id) {
    id
    blockTree(depth: $depth, first: $first, after: $after) {
      ...Tree
    }
  }
}
    ${TreeFragmentDoc}`;
export const BlockTreeDocument = gql`
    query BlockTree($id: ID!, $depth: Int! = 10, $first: Int! = 100, $after: String) {
  block(id: $id) {
    id
    blockTree(depth: $depth, first: $first, after: $after) {
      ...Tree
    }
  }
}
    ${TreeFragmentDoc}`;
export const RestoreBlockDocument = gql`
    mutation RestoreBlock($input: RestoreBlockInput!) {
  restoreBlock(input: $input) {
    block {
      id
      inTrash
    }
  }
}
    `;
export const CommentDocument = gql`
    query Comment($id: ID!) {
  comment(id: $id) {
    ...CommentText
    createdBy {
      id
      __typename
      name
    }
  }
}
    ${CommentTextFragmentDoc}`;
export const PageCommentsDocument = gql`
    query PageComments($id: ID!, $first: Int, $after: String) {
  page(id: $id) {
    id
    comments(first: $first, after: $after) {
      nodes {
        ...CommentText
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    ${CommentTextFragmentDoc}`;
export const BlockCommentsDocument = gql`
    query BlockComments($id: ID!) {
  block(id: $id) {
    id
    comments {
      nodes {
        ...CommentText
      }
    }
  }
}
    ${CommentTextFragmentDoc}`;
export const CreateCommentDocument = gql`
    mutation CreateComment($input: CreateCommentInput!) {
  createComment(input: $input) {
    comment {
      ...CommentText
    }
  }
}
    ${CommentTextFragmentDoc}`;
export const UpdateCommentDocument = gql`
    mutation UpdateComment($input: UpdateCommentInput!) {
  updateComment(input: $input) {
    comment {
      ...CommentText
    }
  }
}
    ${CommentTextFragmentDoc}`;
export const DeleteCommentDocument = gql`
    mutation DeleteComment($input: DeleteCommentInput!) {
  deleteComment(input: $input) {
    comment {
      id
    }
  }
}
    `;
export const CustomEmojisDocument = gql`
    query CustomEmojis($name: String, $first: Int, $after: String) {
  customEmojis(name: $name, first: $first, after: $after) {
    nodes {
      emojiId
      name
      url
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `;
export const DataSourceDocument = gql`
    query DataSource($id: ID!) {
  dataSource(id: $id) {
    id
    title
    isPartial
    parent {
      __typename
      ... on DatabaseParent {
        databaseId
      }
    }
    properties {
      name
      type
    }
  }
}
    `;
export const RowsDocument = gql`
    query Rows($id: ID!, $first: Int! = 50, $after: String, $filter: FilterInput, $sorts: [SortInput!], $inTrash: Boolean! = false) {
  dataSource(id: $id) {
    id
    rows(
      first: $first
      after: $after
      filter: $filter
      sorts: $sorts
      inTrash: $inTrash
    ) {
      isComplete
      incompleteReason
      edges {
        cursor
      }
      nodes {
        id
        title
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        endCursor
      }
    }
  }
}
    `;
export const DatabaseDocument = gql`
    query Database($id: ID!) {
  database(id: $id) {
    id
    title
    isInline
    dataSources {
      id
      title
      isPartial
    }
  }
}
    `;
export const CreateDatabaseDocument = gql`
    mutation CreateDatabase($input: CreateDatabaseInput!) {
  createDatabase(input: $input) {
    database {
      ...DatabaseCard
      dataSources {
        ...DataSourceCard
      }
    }
  }
}
    ${DatabaseCardFragmentDoc}
${DataSourceCardFragmentDoc}`;
export const UpdateDatabaseDocument = gql`
    mutation UpdateDatabase($input: UpdateDatabaseInput!) {
  updateDatabase(input: $input) {
    database {
      ...DatabaseCard
    }
  }
}
    ${DatabaseCardFragmentDoc}`;
export const MoveDatabaseDocument = gql`
    mutation MoveDatabase($input: MoveDatabaseInput!) {
  moveDatabase(input: $input) {
    database {
      ...DatabaseCard
    }
  }
}
    ${DatabaseCardFragmentDoc}`;
export const TrashDatabaseDocument = gql`
    mutation TrashDatabase($input: TrashDatabaseInput!) {
  trashDatabase(input: $input) {
    database {
      ...DatabaseCard
    }
  }
}
    ${DatabaseCardFragmentDoc}`;
export const RestoreDatabaseDocument = gql`
    mutation RestoreDatabase($input: RestoreDatabaseInput!) {
  restoreDatabase(input: $input) {
    database {
      ...DatabaseCard
    }
  }
}
    ${DatabaseCardFragmentDoc}`;
export const CreateDataSourceDocument = gql`
    mutation CreateDataSource($input: CreateDataSourceInput!) {
  createDataSource(input: $input) {
    dataSource {
      ...DataSourceCard
    }
  }
}
    ${DataSourceCardFragmentDoc}`;
export const UpdateDataSourceDocument = gql`
    mutation UpdateDataSource($input: UpdateDataSourceInput!) {
  updateDataSource(input: $input) {
    dataSource {
      ...DataSourceCard
    }
  }
}
    ${DataSourceCardFragmentDoc}`;
export const MoveDataSourceDocument = gql`
    mutation MoveDataSource($input: MoveDataSourceInput!) {
  moveDataSource(input: $input) {
    dataSource {
      ...DataSourceCard
    }
  }
}
    ${DataSourceCardFragmentDoc}`;
export const TrashDataSourceDocument = gql`
    mutation TrashDataSource($input: TrashDataSourceInput!) {
  trashDataSource(input: $input) {
    dataSource {
      ...DataSourceCard
    }
  }
}
    ${DataSourceCardFragmentDoc}`;
export const RestoreDataSourceDocument = gql`
    mutation RestoreDataSource($input: RestoreDataSourceInput!) {
  restoreDataSource(input: $input) {
    dataSource {
      ...DataSourceCard
    }
  }
}
    ${DataSourceCardFragmentDoc}`;
export const TemplatesDocument = gql`
    query Templates($id: ID!, $name: String, $first: Int! = 50, $after: String) {
  dataSource(id: $id) {
    id
    templates(name: $name, first: $first, after: $after) {
      nodes {
        templateId
        name
        isDefault
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `;
export const TemplatePagesDocument = gql`
    query TemplatePages($id: ID!) {
  dataSource(id: $id) {
    id
    templates {
      nodes {
        page {
          id
          title
        }
      }
    }
  }
}
    `;
export const SearchTrashDocument = gql`
    query SearchTrash($query: String, $type: SearchType, $inTrash: Boolean!) {
  search(query: $query, type: $type, inTrash: $inTrash) {
    nodes {
      __typename
      ... on Page {
        id
        inTrash
      }
      ... on DataSource {
        id
        inTrash
      }
    }
  }
}
    `;
export const FileUploadDocument = gql`
    query FileUpload($id: ID!) {
  fileUpload(id: $id) {
    ...FileUploadState
    createdTime
    expiresAt
    createdBy {
      id
      __typename
      name
    }
  }
}
    ${FileUploadStateFragmentDoc}`;
export const FileUploadsDocument = gql`
    query FileUploads($status: FileUploadStatus, $first: Int, $after: String) {
  fileUploads(status: $status, first: $first, after: $after) {
    nodes {
      id
      status
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `;
export const CreateFileUploadDocument = gql`
    mutation CreateFileUpload($input: CreateFileUploadInput!) {
  createFileUpload(input: $input) {
    fileUpload {
      ...FileUploadState
    }
    partSize
  }
}
    ${FileUploadStateFragmentDoc}`;
export const CompleteFileUploadDocument = gql`
    mutation CompleteFileUpload($input: CompleteFileUploadInput!) {
  completeFileUpload(input: $input) {
    fileUpload {
      ...FileUploadState
    }
  }
}
    ${FileUploadStateFragmentDoc}`;
export const MeetingNotesDocument = gql`
    query MeetingNotes($filter: MeetingNotesFilterInput, $sorts: [MeetingNotesSortInput!], $limit: Int! = 50) {
  meetingNotes(filter: $filter, sorts: $sorts, limit: $limit) {
    nodes {
      id
      title
    }
    isComplete
  }
}
    `;
export const MeetingNotesStateDocument = gql`
    query MeetingNotesState($limit: Int! = 1) {
  meetingNotes(limit: $limit) {
    nodes {
      ...NotesState
    }
  }
}
    ${NotesStateFragmentDoc}`;
export const CreateMeetingNoteDocument = gql`
    mutation CreateMeetingNote($input: CreateMeetingNoteInput!) {
  createMeetingNote(input: $input) {
    meetingNotes {
      ...NotesState
      isPartial
    }
  }
}
    ${NotesStateFragmentDoc}`;
export const NodeDocument = gql`
    query Node($id: ID!) {
  node(id: $id) {
    __typename
    id
  }
}
    `;
export const NodesDocument = gql`
    query Nodes($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
  }
}
    `;
export const UserDocument = gql`
    query User($id: ID!) {
  user(id: $id) {
    __typename
    id
    name
  }
}
    `;
export const UsersDocument = gql`
    query Users($first: Int! = 50, $after: String) {
  users(first: $first, after: $after) {
    nodes {
      __typename
      id
      name
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `;
export const SearchDocument = gql`
    query Search($query: String, $type: SearchType, $sort: SearchSort, $first: Int! = 50, $after: String) {
  search(query: $query, type: $type, sort: $sort, first: $first, after: $after) {
    nodes {
      __typename
      ... on Page {
        id
        title
      }
      ... on DataSource {
        id
        title
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `;
export const PageDocument = gql`
    query Page($id: ID!) {
  page(id: $id) {
    ...PageCard
    createdTime
    lastEditedTime
    parent {
      __typename
      ... on PageParent {
        pageId
      }
      ... on DataSourceParent {
        dataSourceId
        databaseId
      }
    }
  }
}
    ${PageCardFragmentDoc}`;
export const PageTwiceDocument = gql`
    query PageTwice($id: ID!, $same: ID!) {
  first: page(id: $id) {
    id
    title
  }
  second: page(id: $same) {
    id
    url
  }
}
    `;
export const PagePeopleDocument = gql`
    query PagePeople($id: ID!) {
  page(id: $id) {
    id
    createdBy {
      __typename
      id
      name
    }
    lastEditedBy {
      id
    }
  }
}
    `;
export const PageParentDocument = gql`
    query PageParent($id: ID!) {
  page(id: $id) {
    id
    parent {
      ... on DataSourceParent {
        dataSource {
          id
          title
        }
      }
      ... on PageParent {
        page {
          id
          title
        }
      }
    }
  }
}
    `;
export const PagePropertiesDocument = gql`
    query PageProperties($id: ID!, $names: [String!], $ids: [ID!], $types: [PropertyType!]) {
  page(id: $id) {
    id
    properties(names: $names, ids: $ids, types: $types) {
      ...PropertyText
    }
  }
}
    ${PropertyTextFragmentDoc}`;
export const PagePropertyDocument = gql`
    query PageProperty($id: ID!, $name: String, $propertyId: ID) {
  page(id: $id) {
    id
    property(name: $name, id: $propertyId) {
      ...PropertyText
    }
  }
}
    ${PropertyTextFragmentDoc}`;
export const RelatedIdsDocument = gql`
    query RelatedIds($id: ID!, $name: String!, $first: Int!, $after: String) {
  page(id: $id) {
    id
    property(name: $name) {
      ... on RelationProperty {
        pages(first: $first, after: $after) {
          edges {
            cursor
            pageId
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
}
    `;
export const RelatedPagesDocument = gql`
    query RelatedPages($id: ID!, $name: String!, $first: Int!) {
  page(id: $id) {
    id
    property(name: $name) {
      ... on RelationProperty {
        pages(first: $first) {
          edges {
            pageId
            node {
              ...PageCard
            }
          }
          nodes {
            id
          }
        }
      }
    }
  }
}
    ${PageCardFragmentDoc}`;
export const CreatePageDocument = gql`
    mutation CreatePage($input: CreatePageInput!) {
  createPage(input: $input) {
    page {
      ...PageCard
      properties {
        ...PropertyText
      }
    }
  }
}
    ${PageCardFragmentDoc}
${PropertyTextFragmentDoc}`;
export const UpdatePageDocument = gql`
    mutation UpdatePage($input: UpdatePageInput!) {
  updatePage(input: $input) {
    page {
      ...PageCard
      properties {
        ...PropertyText
      }
    }
  }
}
    ${PageCardFragmentDoc}
${PropertyTextFragmentDoc}`;
export const TrashPageDocument = gql`
    mutation TrashPage($input: TrashPageInput!) {
  trashPage(input: $input) {
    page {
      ...PageCard
    }
  }
}
    ${PageCardFragmentDoc}`;
export const RestorePageDocument = gql`
    mutation RestorePage($input: RestorePageInput!) {
  restorePage(input: $input) {
    page {
      ...PageCard
    }
  }
}
    ${PageCardFragmentDoc}`;
export const MovePageDocument = gql`
    mutation MovePage($input: MovePageInput!) {
  movePage(input: $input) {
    page {
      ...PageCard
      parent {
        __typename
        ... on PageParent {
          pageId
        }
        ... on DataSourceParent {
          dataSourceId
        }
      }
      properties {
        ...PropertyText
      }
    }
  }
}
    ${PageCardFragmentDoc}
${PropertyTextFragmentDoc}`;
export const CreatePageLaterDocument = gql`
    mutation CreatePageLater($input: CreatePageInput!) {
  createPage(input: $input) {
    page {
      id
    }
    task {
      ...Task
    }
  }
}
    ${TaskFragmentDoc}`;
export const AsyncTaskDocument = gql`
    query AsyncTask($id: ID!) {
  asyncTask(id: $id) {
    ...Task
    result
    page {
      id
      title
    }
  }
}
    ${TaskFragmentDoc}`;
export const PageMarkdownDocument = gql`
    query PageMarkdown($id: ID!, $includeTranscript: Boolean! = false) {
  page(id: $id) {
    id
    title
    markdown(includeTranscript: $includeTranscript) {
      ...Markdown
    }
  }
}
    ${MarkdownFragmentDoc}`;
export const MarkdownDocument = gql`
    query Markdown($id: ID!) {
  markdown(id: $id) {
    ...Markdown
  }
}
    ${MarkdownFragmentDoc}`;
export const ReplacePageMarkdownDocument = gql`
    mutation ReplacePageMarkdown($input: ReplacePageMarkdownInput!) {
  replacePageMarkdown(input: $input) {
    pageId
    markdown {
      ...Markdown
    }
    task {
      ...Task
    }
  }
}
    ${MarkdownFragmentDoc}
${TaskFragmentDoc}`;
export const UpdatePageMarkdownDocument = gql`
    mutation UpdatePageMarkdown($input: UpdatePageMarkdownInput!) {
  updatePageMarkdown(input: $input) {
    pageId
    markdown {
      ...Markdown
    }
    task {
      taskId
    }
  }
}
    ${MarkdownFragmentDoc}`;
export const InsertPageMarkdownDocument = gql`
    mutation InsertPageMarkdown($input: InsertPageMarkdownInput!) {
  insertPageMarkdown(input: $input) {
    pageId
    markdown {
      ...Markdown
    }
    task {
      taskId
    }
  }
}
    ${MarkdownFragmentDoc}`;
export const PageBlockIdsDocument = gql`
    query PageBlockIds($id: ID!) {
  page(id: $id) {
    id
    blocks {
      nodes {
        id
        notionId
      }
    }
  }
}
    `;
export const DatabaseViewsDocument = gql`
    query DatabaseViews($id: ID!, $first: Int, $after: String) {
  database(id: $id) {
    id
    views(first: $first, after: $after) {
      nodes {
        ...ViewHead
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    ${ViewHeadFragmentDoc}`;
export const DataSourceViewsDocument = gql`
    query DataSourceViews($id: ID!) {
  dataSource(id: $id) {
    id
    views(first: 100) {
      nodes {
        id
        name
        dashboardId
      }
    }
  }
}
    `;
export const ViewRowsDocument = gql`
    query ViewRows($id: ID!, $first: Int, $after: String) {
  view(id: $id) {
    ...ViewHead
    rows(first: $first, after: $after) {
      totalCount
      isComplete
      edges {
        cursor
        pageId
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    ${ViewHeadFragmentDoc}`;
export const ViewPagesDocument = gql`
    query ViewPages($id: ID!) {
  view(id: $id) {
    id
    rows(first: 2) {
      nodes {
        id
        title
      }
    }
  }
}
    `;
export const CreateViewDocument = gql`
    mutation CreateView($input: CreateViewInput!) {
  createView(input: $input) {
    view {
      ...ViewHead
      filter
      sorts {
        property
        timestamp
        direction
      }
    }
  }
}
    ${ViewHeadFragmentDoc}`;
export const UpdateViewDocument = gql`
    mutation UpdateView($input: UpdateViewInput!) {
  updateView(input: $input) {
    view {
      ...ViewHead
      filter
      sorts {
        property
        direction
      }
    }
  }
}
    ${ViewHeadFragmentDoc}`;
export const DeleteViewDocument = gql`
    mutation DeleteView($input: DeleteViewInput!) {
  deleteView(input: $input) {
    view {
      ...ViewHead
    }
  }
}
    ${ViewHeadFragmentDoc}`;
export const ViewerDocument = gql`
    query Viewer {
  viewer {
    person {
      id
      name
      email
    }
    workspace {
      workspaceId
      name
      icon
    }
    app {
      clientId
    }
    scopes
    grantState
    expiresAt
  }
}
    `;

export type SdkFunctionWrapper = <T>(action: (requestHeaders?:Record<string, string>) => Promise<T>, operationName: string, operationType?: string, variables?: any) => Promise<T>;


const defaultWrapper: SdkFunctionWrapper = (action, _operationName, _operationType, _variables) => action();

export function getSdk(client: GraphQLClient, withWrapper: SdkFunctionWrapper = defaultWrapper) {
  return {
    Blocks(variables: BlocksQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<BlocksQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<BlocksQuery>({ document: BlocksDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Blocks', 'query', variables);
    },
    BlocksAndChildren(variables: BlocksAndChildrenQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<BlocksAndChildrenQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<BlocksAndChildrenQuery>({ document: BlocksAndChildrenDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'BlocksAndChildren', 'query', variables);
    },
    Block(variables: BlockQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<BlockQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<BlockQuery>({ document: BlockDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Block', 'query', variables);
    },
    AppendBlocks(variables: AppendBlocksMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<AppendBlocksMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<AppendBlocksMutation>({ document: AppendBlocksDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'AppendBlocks', 'mutation', variables);
    },
    UpdateBlock(variables: UpdateBlockMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<UpdateBlockMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<UpdateBlockMutation>({ document: UpdateBlockDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'UpdateBlock', 'mutation', variables);
    },
    DeleteBlock(variables: DeleteBlockMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<DeleteBlockMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<DeleteBlockMutation>({ document: DeleteBlockDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'DeleteBlock', 'mutation', variables);
    },
    BlockEdges(variables: BlockEdgesQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<BlockEdgesQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<BlockEdgesQuery>({ document: BlockEdgesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'BlockEdges', 'query', variables);
    },
    PageTree(variables: PageTreeQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<PageTreeQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<PageTreeQuery>({ document: PageTreeDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'PageTree', 'query', variables);
    },
    BlockTree(variables: BlockTreeQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<BlockTreeQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<BlockTreeQuery>({ document: BlockTreeDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'BlockTree', 'query', variables);
    },
    RestoreBlock(variables: RestoreBlockMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RestoreBlockMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RestoreBlockMutation>({ document: RestoreBlockDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RestoreBlock', 'mutation', variables);
    },
    Comment(variables: CommentQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CommentQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<CommentQuery>({ document: CommentDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Comment', 'query', variables);
    },
    PageComments(variables: PageCommentsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<PageCommentsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<PageCommentsQuery>({ document: PageCommentsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'PageComments', 'query', variables);
    },
    BlockComments(variables: BlockCommentsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<BlockCommentsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<BlockCommentsQuery>({ document: BlockCommentsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'BlockComments', 'query', variables);
    },
    CreateComment(variables: CreateCommentMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CreateCommentMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<CreateCommentMutation>({ document: CreateCommentDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'CreateComment', 'mutation', variables);
    },
    UpdateComment(variables: UpdateCommentMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<UpdateCommentMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<UpdateCommentMutation>({ document: UpdateCommentDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'UpdateComment', 'mutation', variables);
    },
    DeleteComment(variables: DeleteCommentMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<DeleteCommentMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<DeleteCommentMutation>({ document: DeleteCommentDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'DeleteComment', 'mutation', variables);
    },
    CustomEmojis(variables?: CustomEmojisQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CustomEmojisQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<CustomEmojisQuery>({ document: CustomEmojisDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'CustomEmojis', 'query', variables);
    },
    DataSource(variables: DataSourceQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<DataSourceQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<DataSourceQuery>({ document: DataSourceDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'DataSource', 'query', variables);
    },
    Rows(variables: RowsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RowsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<RowsQuery>({ document: RowsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Rows', 'query', variables);
    },
    Database(variables: DatabaseQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<DatabaseQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<DatabaseQuery>({ document: DatabaseDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Database', 'query', variables);
    },
    CreateDatabase(variables: CreateDatabaseMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CreateDatabaseMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<CreateDatabaseMutation>({ document: CreateDatabaseDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'CreateDatabase', 'mutation', variables);
    },
    UpdateDatabase(variables: UpdateDatabaseMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<UpdateDatabaseMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<UpdateDatabaseMutation>({ document: UpdateDatabaseDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'UpdateDatabase', 'mutation', variables);
    },
    MoveDatabase(variables: MoveDatabaseMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<MoveDatabaseMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<MoveDatabaseMutation>({ document: MoveDatabaseDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'MoveDatabase', 'mutation', variables);
    },
    TrashDatabase(variables: TrashDatabaseMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<TrashDatabaseMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<TrashDatabaseMutation>({ document: TrashDatabaseDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'TrashDatabase', 'mutation', variables);
    },
    RestoreDatabase(variables: RestoreDatabaseMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RestoreDatabaseMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RestoreDatabaseMutation>({ document: RestoreDatabaseDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RestoreDatabase', 'mutation', variables);
    },
    CreateDataSource(variables: CreateDataSourceMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CreateDataSourceMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<CreateDataSourceMutation>({ document: CreateDataSourceDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'CreateDataSource', 'mutation', variables);
    },
    UpdateDataSource(variables: UpdateDataSourceMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<UpdateDataSourceMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<UpdateDataSourceMutation>({ document: UpdateDataSourceDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'UpdateDataSource', 'mutation', variables);
    },
    MoveDataSource(variables: MoveDataSourceMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<MoveDataSourceMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<MoveDataSourceMutation>({ document: MoveDataSourceDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'MoveDataSource', 'mutation', variables);
    },
    TrashDataSource(variables: TrashDataSourceMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<TrashDataSourceMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<TrashDataSourceMutation>({ document: TrashDataSourceDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'TrashDataSource', 'mutation', variables);
    },
    RestoreDataSource(variables: RestoreDataSourceMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RestoreDataSourceMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RestoreDataSourceMutation>({ document: RestoreDataSourceDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RestoreDataSource', 'mutation', variables);
    },
    Templates(variables: TemplatesQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<TemplatesQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<TemplatesQuery>({ document: TemplatesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Templates', 'query', variables);
    },
    TemplatePages(variables: TemplatePagesQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<TemplatePagesQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<TemplatePagesQuery>({ document: TemplatePagesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'TemplatePages', 'query', variables);
    },
    SearchTrash(variables: SearchTrashQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<SearchTrashQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<SearchTrashQuery>({ document: SearchTrashDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'SearchTrash', 'query', variables);
    },
    FileUpload(variables: FileUploadQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<FileUploadQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<FileUploadQuery>({ document: FileUploadDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'FileUpload', 'query', variables);
    },
    FileUploads(variables?: FileUploadsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<FileUploadsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<FileUploadsQuery>({ document: FileUploadsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'FileUploads', 'query', variables);
    },
    CreateFileUpload(variables: CreateFileUploadMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CreateFileUploadMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<CreateFileUploadMutation>({ document: CreateFileUploadDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'CreateFileUpload', 'mutation', variables);
    },
    CompleteFileUpload(variables: CompleteFileUploadMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CompleteFileUploadMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<CompleteFileUploadMutation>({ document: CompleteFileUploadDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'CompleteFileUpload', 'mutation', variables);
    },
    MeetingNotes(variables?: MeetingNotesQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<MeetingNotesQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<MeetingNotesQuery>({ document: MeetingNotesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'MeetingNotes', 'query', variables);
    },
    MeetingNotesState(variables?: MeetingNotesStateQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<MeetingNotesStateQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<MeetingNotesStateQuery>({ document: MeetingNotesStateDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'MeetingNotesState', 'query', variables);
    },
    CreateMeetingNote(variables: CreateMeetingNoteMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CreateMeetingNoteMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<CreateMeetingNoteMutation>({ document: CreateMeetingNoteDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'CreateMeetingNote', 'mutation', variables);
    },
    Node(variables: NodeQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<NodeQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<NodeQuery>({ document: NodeDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Node', 'query', variables);
    },
    Nodes(variables: NodesQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<NodesQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<NodesQuery>({ document: NodesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Nodes', 'query', variables);
    },
    User(variables: UserQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<UserQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<UserQuery>({ document: UserDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'User', 'query', variables);
    },
    Users(variables?: UsersQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<UsersQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<UsersQuery>({ document: UsersDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Users', 'query', variables);
    },
    Search(variables?: SearchQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<SearchQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<SearchQuery>({ document: SearchDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Search', 'query', variables);
    },
    Page(variables: PageQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<PageQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<PageQuery>({ document: PageDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Page', 'query', variables);
    },
    PageTwice(variables: PageTwiceQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<PageTwiceQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<PageTwiceQuery>({ document: PageTwiceDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'PageTwice', 'query', variables);
    },
    PagePeople(variables: PagePeopleQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<PagePeopleQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<PagePeopleQuery>({ document: PagePeopleDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'PagePeople', 'query', variables);
    },
    PageParent(variables: PageParentQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<PageParentQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<PageParentQuery>({ document: PageParentDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'PageParent', 'query', variables);
    },
    PageProperties(variables: PagePropertiesQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<PagePropertiesQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<PagePropertiesQuery>({ document: PagePropertiesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'PageProperties', 'query', variables);
    },
    PageProperty(variables: PagePropertyQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<PagePropertyQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<PagePropertyQuery>({ document: PagePropertyDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'PageProperty', 'query', variables);
    },
    RelatedIds(variables: RelatedIdsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RelatedIdsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<RelatedIdsQuery>({ document: RelatedIdsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RelatedIds', 'query', variables);
    },
    RelatedPages(variables: RelatedPagesQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RelatedPagesQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<RelatedPagesQuery>({ document: RelatedPagesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RelatedPages', 'query', variables);
    },
    CreatePage(variables: CreatePageMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CreatePageMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<CreatePageMutation>({ document: CreatePageDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'CreatePage', 'mutation', variables);
    },
    UpdatePage(variables: UpdatePageMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<UpdatePageMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<UpdatePageMutation>({ document: UpdatePageDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'UpdatePage', 'mutation', variables);
    },
    TrashPage(variables: TrashPageMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<TrashPageMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<TrashPageMutation>({ document: TrashPageDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'TrashPage', 'mutation', variables);
    },
    RestorePage(variables: RestorePageMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RestorePageMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RestorePageMutation>({ document: RestorePageDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RestorePage', 'mutation', variables);
    },
    MovePage(variables: MovePageMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<MovePageMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<MovePageMutation>({ document: MovePageDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'MovePage', 'mutation', variables);
    },
    CreatePageLater(variables: CreatePageLaterMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CreatePageLaterMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<CreatePageLaterMutation>({ document: CreatePageLaterDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'CreatePageLater', 'mutation', variables);
    },
    AsyncTask(variables: AsyncTaskQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<AsyncTaskQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<AsyncTaskQuery>({ document: AsyncTaskDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'AsyncTask', 'query', variables);
    },
    PageMarkdown(variables: PageMarkdownQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<PageMarkdownQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<PageMarkdownQuery>({ document: PageMarkdownDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'PageMarkdown', 'query', variables);
    },
    Markdown(variables: MarkdownQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<MarkdownQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<MarkdownQuery>({ document: MarkdownDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Markdown', 'query', variables);
    },
    ReplacePageMarkdown(variables: ReplacePageMarkdownMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ReplacePageMarkdownMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<ReplacePageMarkdownMutation>({ document: ReplacePageMarkdownDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ReplacePageMarkdown', 'mutation', variables);
    },
    UpdatePageMarkdown(variables: UpdatePageMarkdownMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<UpdatePageMarkdownMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<UpdatePageMarkdownMutation>({ document: UpdatePageMarkdownDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'UpdatePageMarkdown', 'mutation', variables);
    },
    InsertPageMarkdown(variables: InsertPageMarkdownMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<InsertPageMarkdownMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<InsertPageMarkdownMutation>({ document: InsertPageMarkdownDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'InsertPageMarkdown', 'mutation', variables);
    },
    PageBlockIds(variables: PageBlockIdsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<PageBlockIdsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<PageBlockIdsQuery>({ document: PageBlockIdsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'PageBlockIds', 'query', variables);
    },
    DatabaseViews(variables: DatabaseViewsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<DatabaseViewsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<DatabaseViewsQuery>({ document: DatabaseViewsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'DatabaseViews', 'query', variables);
    },
    DataSourceViews(variables: DataSourceViewsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<DataSourceViewsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<DataSourceViewsQuery>({ document: DataSourceViewsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'DataSourceViews', 'query', variables);
    },
    ViewRows(variables: ViewRowsQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ViewRowsQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<ViewRowsQuery>({ document: ViewRowsDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ViewRows', 'query', variables);
    },
    ViewPages(variables: ViewPagesQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ViewPagesQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<ViewPagesQuery>({ document: ViewPagesDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'ViewPages', 'query', variables);
    },
    CreateView(variables: CreateViewMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<CreateViewMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<CreateViewMutation>({ document: CreateViewDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'CreateView', 'mutation', variables);
    },
    UpdateView(variables: UpdateViewMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<UpdateViewMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<UpdateViewMutation>({ document: UpdateViewDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'UpdateView', 'mutation', variables);
    },
    DeleteView(variables: DeleteViewMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<DeleteViewMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<DeleteViewMutation>({ document: DeleteViewDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'DeleteView', 'mutation', variables);
    },
    Viewer(variables?: ViewerQueryVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<ViewerQuery> {
      return withWrapper((wrappedRequestHeaders) => client.request<ViewerQuery>({ document: ViewerDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'Viewer', 'query', variables);
    }
  };
}
export type Sdk = ReturnType<typeof getSdk>;