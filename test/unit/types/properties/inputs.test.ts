import 'reflect-metadata';
import { graphql, isInputObjectType, type GraphQLSchema } from 'graphql';
import { Arg, buildSchemaSync, Query, Resolver } from 'type-graphql';
import { GatewayError } from '../../../../src/errors.js';
import { toNotionFilter } from '../../../../src/types/properties/filter.js';
import { FilterInput } from '../../../../src/types/properties/filterInputs.js';
import { PropertyInput } from '../../../../src/types/properties/inputs.js';
import { SortInput, toNotionSorts } from '../../../../src/types/properties/sort.js';
import { toNotionProperties } from '../../../../src/types/properties/write.js';
import { Json } from '../../../../src/types/scalars.js';

@Resolver()
class ProbeResolver {
  @Query(() => Json)
  filter(@Arg('filter', () => FilterInput) filter: FilterInput): unknown {
    return toNotionFilter(filter);
  }

  @Query(() => Json)
  sorts(@Arg('sorts', () => [SortInput]) sorts: SortInput[]): unknown {
    return toNotionSorts(sorts);
  }

  @Query(() => Json)
  properties(@Arg('properties', () => [PropertyInput]) properties: PropertyInput[]): unknown {
    return toNotionProperties(properties, 'input.properties');
  }
}

function createProbe(): GraphQLSchema {
  const probe = buildSchemaSync({ resolvers: [ProbeResolver], validate: false });
  for (const type of Object.values(probe.getTypeMap())) {
    if (isInputObjectType(type) && type.extensions.oneOf === true) type.isOneOf = true;
  }
  return probe;
}

const schema = createProbe();

async function ask(field: 'filter' | 'sorts' | 'properties', literal: string): Promise<unknown> {
  const { data, errors } = await graphql({ schema, source: `{ ${field}(${field}: ${literal}) }` });
  const [error] = errors ?? [];
  if (!error) return data?.[field];
  const { message, originalError } = error;
  return originalError instanceof GatewayError ? { message, argument: originalError.argument } : { message };
}

const UUID = '153104cd-477e-809d-8dc4-ff2d96ae3090';
const HEX = '153104cd477e809d8dc4ff2d96ae3090';
const OTHER = '248104cd-477e-80fd-b757-e945d38000bd';
const list = (length: number, item: string) => `[${Array.from({ length }, () => item).join(' ')}]`;

describe('values to write', () => {
  it.each<[string, object]>([
    ['title: {text: "Kale"}', { title: [{ type: 'text', text: { content: 'Kale' } }] }],
    ['title: {text: ""}', { title: [] }],
    [
      'richText: {richText: [{equation: {expression: "x"}}]}',
      { rich_text: [{ type: 'equation', equation: { expression: 'x' } }] },
    ],
    ['number: 2.5', { number: 2.5 }],
    ['number: 0', { number: 0 }],
    ['select: {name: "High"}', { select: { name: 'High' } }],
    ['select: {optionId: "o:1"}', { select: { id: 'o:1' } }],
    ['multiSelect: [{name: "a"}, {optionId: "b"}]', { multi_select: [{ name: 'a' }, { id: 'b' }] }],
    ['multiSelect: {name: "a"}', { multi_select: [{ name: 'a' }] }],
    ['status: {name: "Done"}', { status: { name: 'Done' } }],
    ['date: {start: "2026-02-01"}', { date: { start: '2026-02-01' } }],
    [
      `people: ["user_${HEX}", "${OTHER}", "group_${HEX}"]`,
      {
        people: [
          { object: 'user', id: UUID },
          { object: 'user', id: OTHER },
          { object: 'group', id: UUID },
        ],
      },
    ],
    [
      'files: [{external: {name: "Logo", url: "https://example.com/l.png"}}]',
      { files: [{ type: 'external', name: 'Logo', external: { url: 'https://example.com/l.png' } }] },
    ],
    ['checkbox: false', { checkbox: false }],
    ['url: "https://example.com"', { url: 'https://example.com' }],
    ['email: "ada@acme.test"', { email: 'ada@acme.test' }],
    ['phoneNumber: "+33 1"', { phone_number: '+33 1' }],
    [
      `relation: ["page_${HEX}", "https://www.notion.so/Kale-${HEX}?v=${'a'.repeat(32)}"]`,
      { relation: [{ id: UUID }, { id: UUID }] },
    ],
    ['relation: []', { relation: [] }],
    ['place: {latitude: -33.9, longitude: 0}', { place: { lat: -33.9, lon: 0 } }],
    [
      'place: {latitude: 48.85, longitude: 2.35, name: "Paris", address: "France", awsPlaceId: "a", googlePlaceId: "g"}',
      {
        place: {
          lat: 48.85,
          lon: 2.35,
          name: 'Paris',
          address: 'France',
          aws_place_id: 'a',
          google_place_id: 'g',
        },
      },
    ],
    ['verification: {verified: true}', { verification: { state: 'verified' } }],
    [
      'verification: {verified: true, date: {start: "2026-01-01", end: "2026-02-01"}}',
      { verification: { state: 'verified', date: { start: '2026-01-01', end: '2026-02-01' } } },
    ],
    ['verification: {verified: false}', { verification: { state: 'unverified' } }],
    [
      `files: [{fileUpload: {id: "${UUID}"}}]`,
      { files: [{ type: 'file_upload', file_upload: { id: UUID } }] },
    ],
    [
      'files: [{existing: {name: "a.pdf", url: "https://files.example.com/a.pdf"}}]',
      { files: [{ type: 'file', name: 'a.pdf', file: { url: 'https://files.example.com/a.pdf' } }] },
    ],
    ['raw: {hologram: {shape: "cube"}}', { hologram: { shape: 'cube' } }],
    ['clear: TITLE', { title: [] }],
    ['clear: RICH_TEXT', { rich_text: [] }],
    ['clear: NUMBER', { number: null }],
    ['clear: SELECT', { select: null }],
    ['clear: MULTI_SELECT', { multi_select: [] }],
    ['clear: STATUS', { status: null }],
    ['clear: DATE', { date: null }],
    ['clear: PEOPLE', { people: [] }],
    ['clear: FILES', { files: [] }],
    ['clear: CHECKBOX', { checkbox: false }],
    ['clear: URL', { url: null }],
    ['clear: EMAIL', { email: null }],
    ['clear: PHONE_NUMBER', { phone_number: null }],
    ['clear: RELATION', { relation: [] }],
    ['clear: VERIFICATION', { verification: { state: 'unverified' } }],
    ['clear: PLACE', { place: null }],
  ])('%s', async (value, notion) => {
    expect(await ask('properties', `[{name: "P", value: {${value}}}]`)).toEqual({ P: notion });
  });

  it('go under the name or the id of their property', async () => {
    expect(
      await ask(
        'properties',
        '[{name: "Price", value: {number: 1}}, {id: "%3EQQn", value: {checkbox: true}}]',
      ),
    ).toEqual({ Price: { number: 1 }, '%3EQQn': { checkbox: true } });
    expect(await ask('properties', '[]')).toEqual({});
  });

  it.each<[string, string, string]>([
    [
      `multiSelect: ${list(101, '{name: "a"}')}`,
      'multiSelect',
      'has 101 items; Notion takes at most 100 in one request.',
    ],
    [
      `people: ${list(101, `"${UUID}"`)}`,
      'people',
      'has 101 items; Notion takes at most 100 in one request.',
    ],
    [
      `relation: ${list(101, `"${UUID}"`)}`,
      'relation',
      'has 101 items; Notion takes at most 100 in one request.',
    ],
    [`url: "${'h'.repeat(2001)}"`, 'url', 'has 2001 characters; Notion takes at most 2000.'],
    [`email: "${'e'.repeat(201)}"`, 'email', 'has 201 characters; Notion takes at most 200.'],
    [`phoneNumber: "${'1'.repeat(201)}"`, 'phoneNumber', 'has 201 characters; Notion takes at most 200.'],
    ['email: ""', 'email', 'is empty: to empty the property, use `clear`.'],
    ['url: ""', 'url', 'is empty: give a URL.'],
    ['select: {name: " "}', 'select.name', 'is empty: name an option.'],
    ['relation: ["kale"]', 'relation[0]', 'is not an id: give the `id` of a page, a UUID or a Notion URL.'],
    [`people: ["${UUID}", "page_${HEX}"]`, 'people[1]', 'is the id of a page, but a user is asked for here.'],
    [
      'date: {start: "soon"}',
      'date.start',
      'is not a date: give a day such as 2026-02-01 or a moment such as 2026-02-01T09:00:00Z.',
    ],
    [
      `title: {richText: [{text: {content: "${'x'.repeat(2001)}"}}]}`,
      'title.richText[0].text.content',
      'has 2001 characters; Notion takes at most 2000.',
    ],
    ['clear: FORMULA', 'clear', 'is FORMULA, which Notion computes: it cannot be emptied.'],
    ['raw: {number: 1}', 'raw', 'is of a kind that has a field of its own: use `number`.'],
    ['raw: {phone_number: "1"}', 'raw', 'is of a kind that has a field of its own: use `phoneNumber`.'],
    ['raw: {place: null}', 'raw', 'is of a kind that has a field of its own: use `place`.'],
    [
      'raw: {formula: {string: "x"}}',
      'raw',
      'is of the kind formula, which Notion computes: it cannot be written.',
    ],
    ['place: {latitude: 91, longitude: 0}', 'place.latitude', 'must be from -90 to 90, not 91.'],
    ['place: {latitude: 0, longitude: -181}', 'place.longitude', 'must be from -180 to 180, not -181.'],
    [
      'verification: {verified: false, date: {start: "2026-01-01"}}',
      'verification.date',
      'is for verified pages: leave it out, or set `verified: true`.',
    ],
    ['raw: [1]', 'raw', 'must be an object with one key, the kind in Notion’s words.'],
    ['raw: {a: 1, b: 2}', 'raw', 'must be an object with one key, the kind in Notion’s words.'],
  ])('refuse %s', async (value, where, sentence) => {
    const argument = `input.properties[0].value.${where}`;
    expect(await ask('properties', `[{name: "P", value: {${value}}}]`)).toEqual({
      argument,
      message: `\`${argument}\` ${sentence}`,
    });
  });

  it.each([
    ['[{value: {number: 1}}]', '[0]', 'does not say which property: give its `name` or its `id`.'],
    ['[{name: "", value: {number: 1}}]', '[0]', 'does not say which property: give its `name` or its `id`.'],
    [
      '[{name: "A", id: "a", value: {number: 1}}]',
      '[0]',
      'names its property twice: give `name` or `id`, not both.',
    ],
    [
      '[{name: "A", value: {number: 1}}, {name: "A", value: {number: 2}}]',
      '[1]',
      'sets the property A a second time: leave one out.',
    ],
    [
      '[{id: "%3E", value: {number: 1}}, {id: ">", value: {number: 2}}]',
      '[1]',
      'sets the property > a second time: leave one out.',
    ],
  ])('refuse %s', async (literal, where, sentence) => {
    const argument = `input.properties${where}`;
    expect(await ask('properties', literal)).toEqual({ argument, message: `\`${argument}\` ${sentence}` });
  });

  it('take one kind only, by the schema itself', async () => {
    expect(await ask('properties', '[{name: "A", value: {number: 1, checkbox: true}}]')).toMatchObject({
      message: 'OneOf Input Object "PropertyValueInput" must specify exactly one key.',
    });
  });
});

describe('filters', () => {
  /** For every kind of property filter: the condition, and how Notion says it. */
  const KINDS: Record<string, [given: string, notion: object][]> = {
    title: [['title: {equals: "a"}', { title: { equals: 'a' } }]],
    richText: [
      ['richText: {doesNotEqual: "a"}', { rich_text: { does_not_equal: 'a' } }],
      ['richText: {contains: "a"}', { rich_text: { contains: 'a' } }],
      ['richText: {doesNotContain: "a"}', { rich_text: { does_not_contain: 'a' } }],
      ['richText: {startsWith: "a"}', { rich_text: { starts_with: 'a' } }],
      ['richText: {endsWith: "a"}', { rich_text: { ends_with: 'a' } }],
      ['richText: {isEmpty: true}', { rich_text: { is_empty: true } }],
      ['richText: {isEmpty: false}', { rich_text: { is_not_empty: true } }],
      ['richText: {isNotEmpty: true}', { rich_text: { is_not_empty: true } }],
      ['richText: {isNotEmpty: false}', { rich_text: { is_empty: true } }],
    ],
    number: [
      ['number: {equals: 0}', { number: { equals: 0 } }],
      ['number: {doesNotEqual: 1}', { number: { does_not_equal: 1 } }],
      ['number: {greaterThan: 1.5}', { number: { greater_than: 1.5 } }],
      ['number: {lessThan: 1}', { number: { less_than: 1 } }],
      ['number: {greaterThanOrEqualTo: 1}', { number: { greater_than_or_equal_to: 1 } }],
      ['number: {lessThanOrEqualTo: 1}', { number: { less_than_or_equal_to: 1 } }],
    ],
    checkbox: [
      ['checkbox: {equals: false}', { checkbox: { equals: false } }],
      ['checkbox: {doesNotEqual: true}', { checkbox: { does_not_equal: true } }],
    ],
    select: [
      ['select: {equals: "High"}', { select: { equals: 'High' } }],
      ['select: {doesNotEqual: ["High", "Low"]}', { select: { does_not_equal: ['High', 'Low'] } }],
    ],
    multiSelect: [
      ['multiSelect: {contains: ["a", "b"]}', { multi_select: { contains: ['a', 'b'] } }],
      ['multiSelect: {doesNotContain: ["a"]}', { multi_select: { does_not_contain: 'a' } }],
    ],
    status: [
      ['status: {equals: ["Done", "To-do"]}', { status: { equals: ['Done', 'To-do'] } }],
      ['status: {isEmpty: true}', { status: { is_empty: true } }],
    ],
    date: [
      ['date: {equals: {date: "2026-02-01"}}', { date: { equals: '2026-02-01' } }],
      ['date: {before: {relative: TODAY}}', { date: { before: 'today' } }],
      ['date: {after: {relative: ONE_WEEK_FROM_NOW}}', { date: { after: 'one_week_from_now' } }],
      ['date: {onOrBefore: {relative: ONE_MONTH_AGO}}', { date: { on_or_before: 'one_month_ago' } }],
      [
        'date: {onOrAfter: {date: "2026-02-01T09:00:00+01:00"}}',
        { date: { on_or_after: '2026-02-01T09:00:00+01:00' } },
      ],
      ...['this_week', 'past_week', 'past_month', 'past_year', 'next_week', 'next_month', 'next_year'].map(
        (window): [string, object] => [`date: {within: ${window.toUpperCase()}}`, { date: { [window]: {} } }],
      ),
    ],
    people: [
      ['people: {contains: "me"}', { people: { contains: 'me' } }],
      [`people: {doesNotContain: "user_${HEX}"}`, { people: { does_not_contain: UUID } }],
    ],
    files: [['files: {isNotEmpty: true}', { files: { is_not_empty: true } }]],
    url: [['url: {contains: "example"}', { url: { contains: 'example' } }]],
    email: [['email: {endsWith: "@acme.test"}', { email: { ends_with: '@acme.test' } }]],
    phoneNumber: [['phoneNumber: {startsWith: "+33"}', { phone_number: { starts_with: '+33' } }]],
    relation: [
      [`relation: {contains: "page_${HEX}"}`, { relation: { contains: UUID } }],
      [`relation: {doesNotContain: "${HEX}"}`, { relation: { does_not_contain: UUID } }],
      ['relation: {isEmpty: true}', { relation: { is_empty: true } }],
    ],
    createdBy: [['createdBy: {contains: "me"}', { created_by: { contains: 'me' } }]],
    createdTime: [['createdTime: {within: PAST_WEEK}', { created_time: { past_week: {} } }]],
    lastEditedBy: [['lastEditedBy: {isNotEmpty: true}', { last_edited_by: { is_not_empty: true } }]],
    lastEditedTime: [
      ['lastEditedTime: {after: {relative: YESTERDAY}}', { last_edited_time: { after: 'yesterday' } }],
    ],
    formula: [
      ['formula: {text: {contains: "a"}}', { formula: { string: { contains: 'a' } } }],
      ['formula: {number: {lessThan: 1}}', { formula: { number: { less_than: 1 } } }],
      ['formula: {checkbox: {equals: true}}', { formula: { checkbox: { equals: true } } }],
      ['formula: {date: {isEmpty: true}}', { formula: { date: { is_empty: true } } }],
    ],
    uniqueId: [['uniqueId: {greaterThan: 12}', { unique_id: { greater_than: 12 } }]],
    rollup: [
      ['rollup: {any: {richText: {contains: "a"}}}', { rollup: { any: { rich_text: { contains: 'a' } } } }],
      ['rollup: {every: {checkbox: {equals: true}}}', { rollup: { every: { checkbox: { equals: true } } } }],
      ['rollup: {none: {status: {equals: "Done"}}}', { rollup: { none: { status: { equals: 'Done' } } } }],
      ['rollup: {any: {number: {equals: 1}}}', { rollup: { any: { number: { equals: 1 } } } }],
      ['rollup: {any: {select: {equals: "a"}}}', { rollup: { any: { select: { equals: 'a' } } } }],
      [
        'rollup: {any: {multiSelect: {contains: "a"}}}',
        { rollup: { any: { multi_select: { contains: 'a' } } } },
      ],
      ['rollup: {any: {date: {within: NEXT_YEAR}}}', { rollup: { any: { date: { next_year: {} } } } }],
      ['rollup: {any: {people: {contains: "me"}}}', { rollup: { any: { people: { contains: 'me' } } } }],
      ['rollup: {any: {files: {isEmpty: true}}}', { rollup: { any: { files: { is_empty: true } } } }],
      [
        `rollup: {any: {relation: {contains: "${HEX}"}}}`,
        { rollup: { any: { relation: { contains: UUID } } } },
      ],
      ['rollup: {number: {greaterThan: 3}}', { rollup: { number: { greater_than: 3 } } }],
      ['rollup: {date: {before: {relative: TOMORROW}}}', { rollup: { date: { before: 'tomorrow' } } }],
    ],
    verification: [
      ['verification: {equals: VERIFIED}', { verification: { status: 'verified' } }],
      ['verification: {doesNotEqual: UNVERIFIED}', { verification: { does_not_equal: 'none' } }],
      ['verification: {equals: EXPIRED}', { verification: { status: 'expired' } }],
    ],
  };

  it('have a case for every kind', () => {
    const input = schema.getType('PropertyFilterInput');
    const fields = isInputObjectType(input) ? Object.keys(input.getFields()) : [];
    expect(Object.keys(KINDS).sort()).toEqual(
      fields.filter((name) => name !== 'name' && name !== 'id').sort(),
    );
    expect(Object.keys(KINDS)).toHaveLength(22);
  });

  it.each(Object.values(KINDS).flat())('%s', async (condition, notion) => {
    expect(await ask('filter', `{property: {name: "P", ${condition}}}`)).toEqual({
      property: 'P',
      ...notion,
    });
  });

  it('name a property by id too', async () => {
    expect(await ask('filter', '{property: {id: "%3EQQn", checkbox: {equals: true}}}')).toEqual({
      property: '%3EQQn',
      checkbox: { equals: true },
    });
  });

  it('need no property for when a row was created or edited', async () => {
    expect(await ask('filter', '{createdTime: {within: THIS_WEEK}}')).toEqual({
      timestamp: 'created_time',
      created_time: { this_week: {} },
    });
    expect(await ask('filter', '{lastEditedTime: {onOrAfter: {date: "2026-01-01"}}}')).toEqual({
      timestamp: 'last_edited_time',
      last_edited_time: { on_or_after: '2026-01-01' },
    });
  });

  it('may be groups of groups', async () => {
    const done = '{property: {name: "Done", checkbox: {equals: true}}}';
    const notion = { property: 'Done', checkbox: { equals: true } };
    expect(await ask('filter', `{and: [${done}, {or: [${done}, ${done}]}, {and: [${done}]}]}`)).toEqual({
      and: [notion, { or: [notion, notion] }, { and: [notion] }],
    });
  });

  it.each([
    [
      '{and: [{or: [{and: [{createdTime: {isEmpty: true}}]}]}]}',
      'filter.and[0].or[0].and',
      'is a group within two others; Notion takes two levels of groups: rewrite the filter with fewer.',
    ],
    ['{or: []}', 'filter.or', 'is an empty group: give at least one filter.'],
    ['{or: [{and: []}]}', 'filter.or[0].and', 'is an empty group: give at least one filter.'],
    [
      '{property: {checkbox: {equals: true}}}',
      'filter.property',
      'does not say which property: give its `name` or its `id`.',
    ],
    ['{property: {name: "P"}}', 'filter.property', 'takes exactly one condition; none was given.'],
    [
      '{property: {name: "P", checkbox: {equals: true}, number: {equals: 1}}}',
      'filter.property',
      'takes exactly one condition; `number` and `checkbox` were given.',
    ],
    [
      '{property: {name: "P", select: {equals: []}}}',
      'filter.property.select.equals',
      'is empty: name at least one option.',
    ],
    [
      '{and: [{property: {name: "P", date: {before: {date: "later"}}}}]}',
      'filter.and[0].property.date.before.date',
      'is not a date: give a day such as 2026-02-01 or a moment such as 2026-02-01T09:00:00Z.',
    ],
    [
      '{property: {name: "P", people: {contains: "Ada"}}}',
      'filter.property.people.contains',
      'is not an id: give the `id` of a user, a UUID or a Notion URL.',
    ],
    [
      `{property: {name: "P", rollup: {any: {relation: {contains: "user_${HEX}"}}}}}`,
      'filter.property.rollup.any.relation.contains',
      'is the id of a user, but a page is asked for here.',
    ],
  ])('refuse %s', async (literal, argument, sentence) => {
    expect(await ask('filter', literal)).toEqual({ argument, message: `\`${argument}\` ${sentence}` });
  });

  it('take one condition only, by the schema itself', async () => {
    expect(
      await ask('filter', '{property: {name: "P", number: {greaterThan: 1, lessThan: 3}}}'),
    ).toMatchObject({
      message: 'OneOf Input Object "NumberConditionInput" must specify exactly one key.',
    });
  });
});

describe('sorts', () => {
  it('are said in Notion’s words, in their order', async () => {
    expect(
      await ask(
        'sorts',
        '[{property: {name: "Due", direction: DESCENDING}}, {property: {id: "%3E"}}, {createdTime: ASCENDING}, {lastEditedTime: DESCENDING}]',
      ),
    ).toEqual([
      { property: 'Due', direction: 'descending' },
      { property: '%3E', direction: 'ascending' },
      { timestamp: 'created_time', direction: 'ascending' },
      { timestamp: 'last_edited_time', direction: 'descending' },
    ]);
  });

  it('are refused without a property', async () => {
    expect(await ask('sorts', '[{createdTime: ASCENDING}, {property: {direction: ASCENDING}}]')).toEqual({
      argument: 'sorts[1].property',
      message: '`sorts[1].property` does not say which property: give its `name` or its `id`.',
    });
  });
});
