/** The GraphQL documents of the workloads, in the gateway's schema; the peers serve the part of it that they need. */

export const PAGE = `query Page($id: ID!) {
  page(id: $id) {
    id notionId title url publicUrl createdTime lastEditedTime inTrash isLocked isArchived
  }
}`;

export const ROWS = `query Rows($id: ID!) {
  dataSource(id: $id) {
    rows(first: 100) {
      nodes {
        id
        title
        properties {
          name
          type
          ... on TextPropertyValue { plainText }
          ... on NumberProperty { number }
          ... on SelectProperty { option { name color } }
          ... on StatusProperty { option { name color } }
          ... on MultiSelectProperty { options { name color } }
          ... on DateProperty { date { start end hasTime } }
          ... on CheckboxProperty { checked }
          ... on UrlProperty { url }
        }
      }
    }
  }
}`;

export const TREE = `query Tree($id: ID!, $after: String) {
  page(id: $id) {
    blockTree(first: 100, after: $after) {
      nodes { depth block { id ... on TextBlock { plainText } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

export const RELATED = `query Related($id: ID!) {
  dataSource(id: $id) {
    rows(first: 100) {
      nodes {
        title
        project: property(name: "Project") { ... on RelationProperty { pages(first: 5) { nodes { title } } } }
        customer: property(name: "Customer") { ... on RelationProperty { pages(first: 5) { nodes { title } } } }
      }
    }
  }
}`;

/** The documents A and B over the OpenAPI description, whose fields are Notion's own. */
export const OPEN_API_PAGE = `query Page($id: String!) {
  page(page_id: $id) {
    id url public_url created_time last_edited_time in_trash is_locked is_archived
    properties { Name { id type title { plain_text } } }
  }
}`;

export const OPEN_API_ROWS = `query Rows($id: String!) {
  rows(data_source_id: $id, input: { page_size: 100 }) {
    results {
      id
      properties {
        Name { id type title { plain_text } }
        Note { id type rich_text { plain_text } }
        Price { id type number }
        Group { id type select { name color } }
        Tags { id type multi_select { name color } }
        Stage { id type status { name color } }
        Due { id type date { start end } }
        Done { id type checkbox }
        Link { id type url }
      }
    }
  }
}`;
