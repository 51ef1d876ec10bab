import type { RawOption, RawPage, RawProperty, RawText } from '../upstream/objects.js';
import { titleOf } from '../shapes.js';
import { getPage, queryRows } from './notion.js';

/** The part of the gateway's schema that the workloads ask for. */
export const typeDefs = /* GraphQL */ `
  type Query {
    page(id: ID!): Page
    dataSource(id: ID!): DataSource
  }
  type DataSource {
    rows(first: Int! = 50): RowConnection
  }
  type RowConnection {
    nodes: [Page!]!
  }
  type Page {
    id: ID!
    notionId: ID!
    title: String
    url: String
    publicUrl: String
    createdTime: String
    lastEditedTime: String
    inTrash: Boolean
    isLocked: Boolean
    isArchived: Boolean
    properties: [PropertyValue!]!
  }
  type SelectOption {
    name: String!
    color: String
  }
  type DateValue {
    start: String!
    end: String
    hasTime: Boolean!
  }
  interface PropertyValue {
    name: String!
    type: String!
  }
  interface TextPropertyValue implements PropertyValue {
    name: String!
    type: String!
    plainText: String
  }
  type TitleProperty implements PropertyValue & TextPropertyValue {
    name: String!
    type: String!
    plainText: String
  }
  type RichTextProperty implements PropertyValue & TextPropertyValue {
    name: String!
    type: String!
    plainText: String
  }
  type NumberProperty implements PropertyValue {
    name: String!
    type: String!
    number: Float
  }
  type SelectProperty implements PropertyValue {
    name: String!
    type: String!
    option: SelectOption
  }
  type StatusProperty implements PropertyValue {
    name: String!
    type: String!
    option: SelectOption
  }
  type MultiSelectProperty implements PropertyValue {
    name: String!
    type: String!
    options: [SelectOption!]!
  }
  type DateProperty implements PropertyValue {
    name: String!
    type: String!
    date: DateValue
  }
  type CheckboxProperty implements PropertyValue {
    name: String!
    type: String!
    checked: Boolean!
  }
  type UrlProperty implements PropertyValue {
    name: String!
    type: String!
    url: String
  }
`;

/** A property as Notion sends it, with the name that it stands under. */
type Named<K extends RawProperty['type'] = RawProperty['type']> = Extract<RawProperty, { type: K }> & {
  name: string;
};

const TYPES: Record<string, string> = {
  title: 'TitleProperty',
  rich_text: 'RichTextProperty',
  number: 'NumberProperty',
  select: 'SelectProperty',
  status: 'StatusProperty',
  multi_select: 'MultiSelectProperty',
  date: 'DateProperty',
  checkbox: 'CheckboxProperty',
  url: 'UrlProperty',
};

const typeOf = ({ type }: { type: string }) => TYPES[type] ?? 'UrlProperty';
const shared = { type: ({ type }: { type: string }) => type.toUpperCase() };
const plain = (texts: RawText[]) => texts.map(({ plain_text }) => plain_text).join('');

/** A resolver for each field that is not Notion's own under its own name. */
const fields = {
  Query: {
    page: (_: unknown, { id }: { id: string }) => getPage(id),
    dataSource: (_: unknown, { id }: { id: string }) => ({ id }),
  },
  DataSource: {
    rows: async ({ id }: { id: string }) => ({ nodes: (await queryRows(id)).results }),
  },
  Page: {
    id: ({ id }: RawPage) => `page_${id.replaceAll('-', '')}`,
    notionId: ({ id }: RawPage) => id,
    title: titleOf,
    publicUrl: (page: RawPage) => page.public_url,
    createdTime: (page: RawPage) => page.created_time,
    lastEditedTime: (page: RawPage) => page.last_edited_time,
    inTrash: (page: RawPage) => page.in_trash,
    isLocked: (page: RawPage) => page.is_locked,
    isArchived: (page: RawPage) => page.is_archived,
    properties: ({ properties }: RawPage) =>
      Object.entries(properties).map(([name, value]) => ({ ...value, name })),
  },
  SelectOption: { color: ({ color }: RawOption) => color.toUpperCase() },
  DateValue: { hasTime: ({ start }: { start: string }) => start.includes('T') },
  TitleProperty: { ...shared, plainText: ({ title }: Named<'title'>) => plain(title) },
  RichTextProperty: { ...shared, plainText: ({ rich_text }: Named<'rich_text'>) => plain(rich_text) },
  NumberProperty: shared,
  SelectProperty: { ...shared, option: ({ select }: Named<'select'>) => select },
  StatusProperty: { ...shared, option: ({ status }: Named<'status'>) => status },
  MultiSelectProperty: { ...shared, options: ({ multi_select }: Named<'multi_select'>) => multi_select },
  DateProperty: shared,
  CheckboxProperty: { ...shared, checked: ({ checkbox }: Named<'checkbox'>) => checkbox },
  UrlProperty: shared,
};

/** The resolvers, with the way in which a server wants to be told the type of an abstract value. */
export function resolversWith(key: '__resolveType' | 'resolveType') {
  return { ...fields, PropertyValue: { [key]: typeOf }, TextPropertyValue: { [key]: typeOf } };
}
