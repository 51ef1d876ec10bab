import 'reflect-metadata';
import { readdirSync } from 'node:fs';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, Query, Resolver } from 'type-graphql';
import { PropertyType } from '../../../../src/types/properties/kinds.js';
import {
  titleOf,
  toProperties,
  VALUE_KINDS,
  type PropertyOwner,
} from '../../../../src/types/properties/read.js';
import { PropertyValue, type RelationProperty } from '../../../../src/types/properties/values.js';
import { RichText } from '../../../../src/types/richText.js';
import { User } from '../../../../src/types/user.js';
import { askAll, fixture, PAGE_ID } from './support.js';

@Resolver()
class ProbeResolver {
  @Query(() => [PropertyValue])
  values(): PropertyValue[] {
    return shown;
  }

  /** Interfaces that only the types of values mention are found by TypeGraphQL when a query names them. */
  @Query(() => [RichText])
  texts(): RichText[] {
    return [];
  }

  @Query(() => User, { nullable: true })
  user(): User | null {
    return null;
  }
}

let shown: PropertyValue[] = [];
const schema: GraphQLSchema = buildSchemaSync({
  resolvers: [ProbeResolver],
  validate: false,
});

function page(name: string): PropertyOwner {
  return { id: PAGE_ID, dataSourceId: null, properties: fixture<PropertyOwner['properties']>(name) };
}

interface Answer {
  __typename: string;
  propertyId: string;
  name: string;
  type: string;
  [field: string]: unknown;
}

async function ask(name: string): Promise<Answer[]> {
  shown = toProperties(page(name));
  return askAll<Answer[]>(schema, 'values', {});
}

const ADA = {
  __typename: 'PersonUser',
  id: 'user_c7c11cca1d73471d9b6ebdef51470190',
  notionId: 'c7c11cca-1d73-471d-9b6e-bdef51470190',
  name: 'Ada',
  avatarUrl: null,
  email: 'ada@acme.test',
};
const SOMEBODY = {
  __typename: 'PartialUser',
  id: ADA.id,
  notionId: ADA.notionId,
  name: null,
  avatarUrl: null,
};
const BOT = {
  __typename: 'BotUser',
  id: 'user_1edc05f6270281b5840800279347f034',
  notionId: '1edc05f6-2702-81b5-8408-00279347f034',
  name: 'Gateway',
  avatarUrl: null,
  owner: null,
  workspaceId: null,
  workspaceName: null,
  maxFileUploadBytes: null,
};

const option = (optionId: string, name: string, color: string | null) => ({
  optionId,
  name,
  color,
  description: null,
});
const date = (start: string, more: object = {}) => ({
  start,
  end: null,
  timeZone: null,
  hasTime: false,
  startsAt: null,
  endsAt: null,
  ...more,
});

/** For each kind, for each value of its fixture: what the answer must hold. */
const EXPECTED: Record<string, object[]> = {
  title: [
    {
      __typename: 'TitleProperty',
      plainText: 'Kale salad',
      richText: [
        {
          __typename: 'TextRichText',
          content: 'Kale ',
          link: null,
          annotations: { bold: false, color: 'DEFAULT' },
        },
        { plainText: 'salad', annotations: { bold: true, italic: false, color: 'GREEN' } },
      ],
    },
    { __typename: 'TitleProperty', plainText: '', richText: [] },
  ],
  rich_text: [
    {
      __typename: 'RichTextProperty',
      richText: [
        {
          __typename: 'TextRichText',
          content: 'See ',
          link: 'https://example.com/a',
          href: 'https://example.com/a',
        },
        { __typename: 'EquationRichText', expression: 'e=mc^2', plainText: 'e=mc^2' },
        { mention: { __typename: 'UserMention', user: SOMEBODY } },
        {
          mention: { __typename: 'PageMention', pageId: 'page_154104cd477e80309989d4daf352d900' },
          plainText: 'Untitled',
        },
        {
          mention: { __typename: 'DatabaseMention', databaseId: 'database_248104cd477e80fdb757e945d38000bd' },
        },
        {
          mention: {
            __typename: 'DateMention',
            date: date('2026-05-01T09:00:00.000+02:00', {
              hasTime: true,
              startsAt: '2026-05-01T07:00:00.000Z',
            }),
          },
        },
        { mention: { __typename: 'LinkPreviewMention', url: 'https://github.com/a/b/pull/1' } },
        {
          mention: {
            __typename: 'LinkMention',
            url: 'https://example.com',
            title: 'Example',
            iconUrl: 'https://example.com/i.png',
            author: null,
          },
        },
        { mention: { __typename: 'TemplateMention', template: 'TODAY' } },
        { mention: { __typename: 'TemplateMention', template: 'ME' } },
        {
          mention: {
            __typename: 'CustomEmojiMention',
            customEmoji: { emojiId: '45ce454c-d427-4f53-9489-e5d0f3d1db6b', name: 'bufo' },
          },
        },
        {
          mention: {
            __typename: 'UnsupportedMention',
            rawType: 'agent_mention',
            raw: { type: 'agent_mention', agent_mention: { id: 'x' } },
          },
        },
        {
          __typename: 'UnsupportedRichText',
          rawType: 'hologram',
          plainText: 'cube',
          annotations: { color: null },
        },
      ],
    },
    { plainText: '', richText: [] },
  ],
  number: [{ __typename: 'NumberProperty', number: 2.5 }, { number: 0 }, { number: null }],
  select: [
    { __typename: 'SelectProperty', option: option('o:1', 'High', 'RED') },
    { option: option('2', 'Teal', null) },
    { option: null },
  ],
  multi_select: [
    {
      __typename: 'MultiSelectProperty',
      options: [option('1', 'green', 'GREEN'), option('2', 'leafy', 'DEFAULT')],
    },
    { options: [] },
  ],
  status: [
    { __typename: 'StatusProperty', propertyId: '%60%40Gq', option: option('done', 'Done', 'GREEN') },
    { option: null },
  ],
  date: [
    { __typename: 'DateProperty', date: date('2026-02-01') },
    {
      date: date('2026-05-01T09:00:00.000+02:00', {
        end: '2026-05-03T18:30:00.000+02:00',
        hasTime: true,
        startsAt: '2026-05-01T07:00:00.000Z',
        endsAt: '2026-05-03T16:30:00.000Z',
      }),
    },
    {
      date: date('2026-01-15T10:30:00.000Z', {
        hasTime: true,
        timeZone: 'Europe/Paris',
        startsAt: '2026-01-15T10:30:00.000Z',
      }),
    },
    { date: null },
  ],
  people: [
    {
      __typename: 'PeopleProperty',
      people: [SOMEBODY, ADA, BOT],
      groups: [{ groupId: 'group_7a11cca01d73471d9b6ebdef51470190', name: 'Designers' }],
    },
    { people: Array.from({ length: 25 }, () => ({ __typename: 'PartialUser' })), groups: [] },
    { people: [], groups: [] },
  ],
  files: [
    {
      __typename: 'FilesProperty',
      files: [
        {
          name: 'plan.pdf',
          url: 'https://files.example.com/plan.pdf?sig=1',
          expiresAt: '2026-01-15T11:30:00.000Z',
          source: 'NOTION',
        },
        { name: 'Logo', url: 'https://example.com/logo.png', expiresAt: null, source: 'EXTERNAL' },
      ],
    },
    { files: [] },
  ],
  checkbox: [{ __typename: 'CheckboxProperty', checked: true }, { checked: false }],
  url: [{ __typename: 'UrlProperty', url: 'https://example.com/?q=1' }, { url: null }],
  email: [{ __typename: 'EmailProperty', email: 'ada@acme.test' }, { email: null }],
  phone_number: [{ __typename: 'PhoneNumberProperty', phoneNumber: '+33 1 23 45' }, { phoneNumber: null }],
  relation: [
    { __typename: 'RelationProperty' },
    { __typename: 'RelationProperty' },
    { __typename: 'RelationProperty' },
  ],
  unique_id: [
    { __typename: 'UniqueIdProperty', prefix: 'TASK', number: 12, uniqueId: 'TASK-12' },
    { prefix: null, number: 7, uniqueId: '7' },
    { prefix: 'TASK', number: null, uniqueId: null },
  ],
  created_time: [
    { __typename: 'CreatedTimeProperty', createdTime: '2026-01-15T10:30:00.000Z' },
    { createdTime: '2026-05-01T07:00:00.000Z' },
  ],
  last_edited_time: [
    { __typename: 'LastEditedTimeProperty', lastEditedTime: '2026-01-16T08:00:00.000Z' },
    { lastEditedTime: '2026-05-01T07:00:00.000Z' },
  ],
  created_by: [
    { __typename: 'CreatedByProperty', createdBy: SOMEBODY },
    {
      createdBy: {
        ...BOT,
        owner: ADA,
        workspaceId: '13950b26-c203-4f3b-b97d-93ec06319565',
        workspaceName: 'Acme',
        maxFileUploadBytes: 5_368_709_120,
      },
    },
  ],
  last_edited_by: [
    { __typename: 'LastEditedByProperty', lastEditedBy: ADA },
    { lastEditedBy: { ...SOMEBODY, __typename: 'UnsupportedUser', name: 'Helper', rawType: 'agent' } },
  ],
  formula: [
    {
      __typename: 'FormulaProperty',
      mayBeInexact: false,
      result: { __typename: 'ComputedText', text: 'ok' },
    },
    { result: { __typename: 'ComputedNumber', number: null } },
    { result: { __typename: 'ComputedNumber', number: -2.5 } },
    { result: { __typename: 'ComputedText', text: null } },
    { result: { __typename: 'ComputedBoolean', boolean: false } },
    { result: { __typename: 'ComputedBoolean', boolean: null } },
    { result: { __typename: 'ComputedDate', date: date('2026-02-01', { end: '2026-02-03' }) } },
    { result: { __typename: 'ComputedDate', date: null } },
    { result: { __typename: 'ComputedUnsupported', rawType: 'unsupported' } },
    {
      result: {
        __typename: 'ComputedUnsupported',
        rawType: 'matrix',
        raw: { type: 'matrix', matrix: [[1]] },
      },
    },
  ],
  rollup: [
    {
      __typename: 'RollupProperty',
      function: 'SUM',
      mayBeInexact: false,
      result: { __typename: 'ComputedNumber', number: 7 },
    },
    {
      function: 'SHOW_ORIGINAL',
      result: {
        __typename: 'ComputedList',
        values: [
          { __typename: 'TitleProperty', propertyId: 'nm', name: 'Names', type: 'TITLE', plainText: 'Kale' },
          { __typename: 'NumberProperty', type: 'NUMBER', number: 3 },
          { __typename: 'PeopleProperty', people: [SOMEBODY] },
          { __typename: 'RelationProperty' },
          { __typename: 'FormulaProperty' },
          { __typename: 'UnsupportedProperty', rawType: 'hologram', raw: { hologram: 1 } },
        ],
      },
    },
    { result: { __typename: 'ComputedUnsupported', rawType: 'unsupported' } },
    { function: 'LATEST_DATE', result: { __typename: 'ComputedDate', date: date('2026-02-01') } },
    { function: 'AVERAGE', result: { __typename: 'ComputedNumber', number: null } },
    {
      function: 'SUM',
      mayBeInexact: true,
      result: { __typename: 'ComputedIncomplete', raw: { function: 'sum', type: 'incomplete' } },
    },
    { __typename: 'UnsupportedProperty', rawType: 'rollup', raw: { rollup: { function: 'harmonic_mean' } } },
  ],
  button: [{ __typename: 'ButtonProperty' }],
  verification: [
    {
      __typename: 'VerificationProperty',
      state: 'VERIFIED',
      date: date('2026-01-01'),
      verifiedBy: SOMEBODY,
    },
    { state: 'UNVERIFIED', date: null, verifiedBy: null },
    { state: null, date: null, verifiedBy: null },
    { state: 'EXPIRED', date: date('2026-01-01', { end: '2026-01-31' }), verifiedBy: null },
    { __typename: 'UnsupportedProperty', raw: { verification: { state: 'blessed' } } },
  ],
  place: [
    {
      __typename: 'PlaceProperty',
      place: {
        latitude: 48.85,
        longitude: 2.35,
        name: 'Paris',
        address: 'Paris, France',
        awsPlaceId: 'aws-1',
        googlePlaceId: 'g-1',
      },
    },
    { place: null },
    { place: { latitude: -33.9, longitude: 0, name: null, address: null } },
  ],
  location: [
    { __typename: 'PlaceProperty', place: { latitude: 1.5, longitude: 2, name: null } },
    { place: null },
  ],
  last_visited_time: [
    { __typename: 'LastVisitedTimeProperty', lastVisitedTime: '2026-01-15T10:30:00.000Z' },
    { lastVisitedTime: null },
  ],
};

describe('values of properties', () => {
  const fixtures = readdirSync(new URL('../../../fixtures/properties/', import.meta.url));

  it('have a fixture and an expectation for every kind of the table', () => {
    for (const kind of VALUE_KINDS) {
      expect(fixtures).toContain(`${kind}.json`);
      expect(Object.keys(EXPECTED)).toContain(kind);
    }
    expect(Object.keys(EXPECTED).sort()).toEqual([...VALUE_KINDS].sort());
  });

  it.each(Object.keys(EXPECTED))('answer every field of %s', async (kind) => {
    const answers = await ask(kind);
    const expected = Object.entries(fixture<Record<string, { id: string }>>(kind)).map(
      ([name, { id }], index) => ({
        propertyId: id,
        name,
        type: kind.toUpperCase(),
        ...EXPECTED[kind]![index],
      }),
    );
    expect(answers).toHaveLength(expected.length);
    expect(answers).toMatchObject(expected);
  });

  it('hand on unknown and malformed values raw, and never fail', async () => {
    const raw = fixture('malformed');
    const answers = await ask('malformed');
    expect(answers.map(({ name }) => name)).toEqual(Object.keys(raw));
    for (const answer of answers) expect(answer.__typename).toBe('UnsupportedProperty');
    expect(answers[0]).toMatchObject({ type: 'UNKNOWN', rawType: 'hologram', raw: raw['Brand new'] });
    expect(answers.find(({ name }) => name === 'Text title')).toMatchObject({
      type: 'TITLE',
      rawType: 'title',
    });
  });

  it('keep of a relation the ids that came, and whether there are more', () => {
    const relations = toProperties(page('relation')) as RelationProperty[];
    expect(relations.map(({ relatedIds, hasMore, pageId }) => [relatedIds.length, hasMore, pageId])).toEqual([
      [1, false, PAGE_ID],
      [25, true, PAGE_ID],
      [0, false, PAGE_ID],
    ]);
    expect(relations[0]!.relatedIds).toEqual(['154104cd-477e-8030-9989-d4daf352d900']);
  });

  it('say that a formula or a rollup may be inexact beside a relation that was cut', () => {
    const computed = { ...fixture<PropertyOwner['properties']>('rollup') };
    const relations = Object.entries(fixture<PropertyOwner['properties']>('relation'));
    const inexact = relations.map(([name, relation]) => {
      const properties = { ...computed, [name]: relation };
      return toProperties({ id: PAGE_ID, dataSourceId: null, properties }, { names: ['Total'] })[0];
    });
    expect(inexact).toMatchObject([{ mayBeInexact: false }, { mayBeInexact: true }, { mayBeInexact: false }]);
  });

  it('say that people may be cut at 25', () => {
    const people = toProperties(page('people'));
    expect(people).toMatchObject([{ mayBeCut: false }, { mayBeCut: true }, { mayBeCut: false }]);
  });
});

describe('a selection of properties', () => {
  const dates = page('date');
  const names = (selection: Parameters<typeof toProperties>[1]) =>
    toProperties(dates, selection).map(({ name }) => name);

  it('takes all without a word, and none for an empty list', () => {
    expect(names({})).toEqual(['Due', 'Trip', 'Call', 'No date']);
    expect(names({ names: null, ids: undefined, types: null })).toHaveLength(4);
    expect(names({ names: [] })).toEqual([]);
  });

  it('takes those named by name or by id, encoded or decoded', () => {
    expect(names({ names: ['Trip'], ids: ['M%3BBw'] })).toEqual(['Due', 'Trip']);
    expect(names({ ids: ['M;Bw', 'ca'] })).toEqual(['Due', 'Call']);
    expect(names({ ids: ['%E0%A4%A'] })).toEqual([]);
  });

  it('narrows by type', () => {
    expect(names({ types: [PropertyType.DATE] })).toHaveLength(4);
    expect(names({ names: ['Due'], types: [PropertyType.NUMBER] })).toEqual([]);
  });
});

describe('titleOf', () => {
  it('finds the title by its kind', () => {
    expect(titleOf(page('title'))).toBe('Kale salad');
  });

  it('is empty for pages without one, partial pages and malformed titles', () => {
    expect(titleOf(page('number'))).toBe('');
    expect(titleOf({ id: PAGE_ID, dataSourceId: null, properties: {} })).toBe('');
    expect(titleOf(page('malformed'))).toBe('');
  });
});
