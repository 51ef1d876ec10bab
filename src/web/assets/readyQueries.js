import { query } from './session.js';

const EXAMPLES = `{
  pages: search(type: PAGE, first: 1) { nodes { ... on Page { id } } }
  sources: search(type: DATA_SOURCE, first: 1) { nodes { ... on DataSource { id } } }
}`;

/** Ids of one page and one data source that the person shared, so that the ready queries run as they stand. */
export async function findExamples() {
  const { data } = await query({ query: EXAMPLES }).catch(() => ({}));
  return { pageId: data?.pages?.nodes[0]?.id, sourceId: data?.sources?.nodes[0]?.id };
}

const WHO_AM_I = `# Who is signed in, with what, and until when.
query WhoAmI {
  viewer {
    person { name email }
    workspace { name icon }
    scopes
    grantState
    expiresAt
  }
}
`;

const SEARCH_PAGES = `# The pages you shared, the last edited first.
query SearchPages($text: String) {
  search(query: $text, type: PAGE, first: 10) {
    nodes {
      ... on Page { id title url lastEditedTime }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`;

const ROWS = `# Rows of a data source, filtered and sorted by Notion.
query Rows($source: ID!, $after: String) {
  dataSource(id: $source) {
    title
    rows(
      filter: { property: "Name", title: { isNotEmpty: true } }
      first: 10
      after: $after
    ) {
      nodes {
        id
        title
        properties {
          __typename
          name
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}
`;

const ONE_PAGE = `# One page: its properties, and its blocks on the first level.
query OnePage($page: ID!) {
  page(id: $page) {
    title
    url
    properties { __typename name }
    blocks(first: 20) {
      nodes {
        __typename
        type
        hasChildren
        ... on TextBlock { plainText }
      }
    }
  }
}
`;

const CREATE_PAGE = `# A new page under one that you shared. Changes what is in Notion.
mutation CreatePage($input: CreatePageInput!) {
  createPage(input: $input) {
    page { id title url }
  }
}
`;

const UPDATE_PAGE = `# Gives a page another icon. Changes what is in Notion.
mutation UpdatePage($input: UpdatePageInput!) {
  updatePage(input: $input) {
    page { id title lastEditedTime }
  }
}
`;

const PASTE_ID = 'paste an id or a Notion URL here';

/** The tabs that the explorer opens with. */
export function readyTabs({ pageId = PASTE_ID, sourceId = PASTE_ID }) {
  const tabs = [
    [WHO_AM_I],
    [SEARCH_PAGES, { text: '' }],
    [ROWS, { source: sourceId }],
    [ONE_PAGE, { page: pageId }],
    [CREATE_PAGE, { input: { parent: { pageId }, title: 'Written from the explorer' } }],
    [UPDATE_PAGE, { input: { id: pageId, icon: { emoji: '🌱' } } }],
  ];
  return tabs.map(([text, variables]) => ({
    query: text,
    variables: variables && JSON.stringify(variables, null, 2),
  }));
}
