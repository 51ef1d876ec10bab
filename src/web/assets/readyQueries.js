import { query } from './session.js';

const EXAMPLES = `{
  pages: search(type: PAGE, first: 1) { nodes { ... on Page { id } } }
  sources: search(type: DATA_SOURCE, first: 1) {
    nodes { ... on DataSource { id properties { name type } } }
  }
}`;

const BLANKS = {
  page: 'paste the id or the link of a page',
  source: 'paste the id or the link of a data source',
  title: 'Name',
};

/** A page and a data source that the person shared, so that the ready queries run as they stand; what there is none of stays blank. */
export async function findExamples() {
  const { data } = await query({ query: EXAMPLES });
  const [page] = data?.pages?.nodes ?? [];
  const [source] = data?.sources?.nodes ?? [];
  const title = source?.properties.find(({ type }) => type === 'TITLE');
  return {
    page: page?.id ?? BLANKS.page,
    source: source?.id ?? BLANKS.source,
    title: title?.name ?? BLANKS.title,
  };
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

const ROWS = `# Rows of a data source: Notion filters and sorts them, then sends 10 at a time.
query Rows($source: ID!, $filter: FilterInput, $after: String) {
  dataSource(id: $source) {
    title
    rows(filter: $filter, sorts: [{ lastEditedTime: DESCENDING }], first: 10, after: $after) {
      nodes {
        id
        title
        properties(types: [STATUS, DATE, NUMBER]) {
          name
          ... on StatusProperty { option { name color } }
          ... on DateProperty { date { start end } }
          ... on NumberProperty { number }
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
    icon { __typename }
    properties { __typename name }
    blocks(first: 20) {
      nodes {
        __typename
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

/** The tabs that the explorer opens with. */
export function readyTabs({ page, source, title } = BLANKS) {
  const filter = { property: { name: title, title: { isNotEmpty: true } } };
  const tabs = [
    [WHO_AM_I],
    [SEARCH_PAGES, { text: '' }],
    [ROWS, { source, filter }],
    [ONE_PAGE, { page }],
    [CREATE_PAGE, { input: { parent: { page }, title: { text: 'Written from the explorer' } } }],
    [UPDATE_PAGE, { input: { id: page, icon: { emoji: '🌱' } } }],
  ];
  return tabs.map(([text, variables]) => ({
    query: text,
    variables: variables && JSON.stringify(variables, null, 2),
  }));
}
