import 'reflect-metadata';
import { graphql, isEnumType, isInputObjectType } from 'graphql';
import { Arg, buildSchemaSync, Query, Resolver } from 'type-graphql';
import { GatewayError } from '../../../../src/errors.js';
import { SCHEMA_KINDS } from '../../../../src/types/properties/readSchema.js';
import {
  NewPropertyInput,
  PropertySchemaChangeInput,
} from '../../../../src/types/properties/schemaInputs.js';
import { toNotionSchemaChanges, toNotionSchemas } from '../../../../src/types/properties/writeSchema.js';
import { Json } from '../../../../src/types/scalars.js';

@Resolver()
class ProbeResolver {
  @Query(() => Json)
  create(@Arg('list', () => [NewPropertyInput]) list: NewPropertyInput[]): unknown {
    return toNotionSchemas(list, 'input.properties');
  }

  @Query(() => Json)
  update(@Arg('list', () => [PropertySchemaChangeInput]) list: PropertySchemaChangeInput[]): unknown {
    return toNotionSchemaChanges(list, 'input.properties');
  }
}

const schema = buildSchemaSync({ resolvers: [ProbeResolver], validate: false });

async function ask(field: 'create' | 'update', literal: string): Promise<unknown> {
  const { data, errors } = await graphql({ schema, source: `{ ${field}(list: ${literal}) }` });
  const [error] = errors ?? [];
  if (!error) return data?.[field];
  const { message, originalError } = error;
  return originalError instanceof GatewayError ? { message, argument: originalError.argument } : { message };
}

const HEX = '248104cd477e80afbc30000bd28de8f9';
const UUID = '248104cd-477e-80af-bc30-000bd28de8f9';
const TARGET = `dataSource: "dataSource_${HEX}"`;
const manyOptions = Array.from({ length: 101 }, (_, index) => `{name: "o${index}"}`).join(' ');

describe('new properties', () => {
  it.each<[string, object]>([
    ['plain: TITLE', { title: {} }],
    ['plain: RICH_TEXT', { rich_text: {} }],
    ['plain: LAST_VISITED_TIME', { last_visited_time: {} }],
    ['number: {}', { number: {} }],
    ['number: {format: "euro"}', { number: { format: 'euro' } }],
    ['select: {}', { select: {} }],
    [
      'select: {options: [{name: "High", color: RED, description: "Now"}, {name: "Low"}]}',
      { select: { options: [{ name: 'High', color: 'red', description: 'Now' }, { name: 'Low' }] } },
    ],
    ['multiSelect: {options: []}', { multi_select: { options: [] } }],
    ['status: {options: [{name: "Todo"}]}', { status: { options: [{ name: 'Todo' }] } }],
    [
      `relation: {${TARGET}}`,
      { relation: { data_source_id: UUID, type: 'single_property', single_property: {} } },
    ],
    [
      `relation: {${TARGET}, isTwoWay: true}`,
      { relation: { data_source_id: UUID, type: 'dual_property', dual_property: {} } },
    ],
    [
      `relation: {${TARGET}, isTwoWay: true, syncedPropertyName: "Back"}`,
      {
        relation: {
          data_source_id: UUID,
          type: 'dual_property',
          dual_property: { synced_property_name: 'Back' },
        },
      },
    ],
    [
      'rollup: {function: SUM, relation: {name: "Tasks"}, property: {id: "BJXS"}}',
      { rollup: { function: 'sum', relation_property_name: 'Tasks', rollup_property_id: 'BJXS' } },
    ],
    ['formula: {expression: "1 + 1"}', { formula: { expression: '1 + 1' } }],
    ['uniqueId: {prefix: "TASK"}', { unique_id: { prefix: 'TASK' } }],
    ['uniqueId: {}', { unique_id: { prefix: null } }],
  ])('%s', async (literal, notion) => {
    expect(await ask('create', `[{name: "P", schema: {${literal}}}]`)).toEqual({ P: notion });
  });

  it('can say what they are for', async () => {
    const list =
      '[{name: "A", description: "Why", schema: {plain: URL}}, {name: "B", schema: {plain: EMAIL}}]';
    expect(await ask('create', list)).toEqual({ A: { url: {}, description: 'Why' }, B: { email: {} } });
    expect(await ask('create', '[]')).toEqual({});
  });

  it('can be of every kind that a data source may have', () => {
    const plain = schema.getType('PlainPropertyType');
    const input = schema.getType('PropertySchemaInput');
    const words = [
      ...(isEnumType(plain) ? plain.getValues().map(({ value }) => String(value)) : []),
      ...(isInputObjectType(input) ? Object.keys(input.getFields()) : [])
        .filter((field) => field !== 'plain')
        .map((field) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)),
    ];
    expect(words.sort()).toEqual([...SCHEMA_KINDS].sort());
  });

  it.each<[string, string, string]>([
    ['{name: " ", schema: {plain: URL}}', '[0].name', 'is empty: give the property a name.'],
    [
      '{name: "A", schema: {plain: URL}} {name: "A", schema: {plain: URL}}',
      '[1]',
      'names A a second time: leave one out.',
    ],
    [
      '{name: "A", schema: {plain: TITLE}} {name: "B", schema: {plain: TITLE}}',
      '[1].schema.plain',
      'is a second title; every data source has exactly one: rename that one.',
    ],
    [
      '{name: "A", schema: {select: {options: [{name: "a, b"}]}}}',
      '[0].schema.select.options[0].name',
      'has a comma, which Notion takes in no name of an option.',
    ],
    [
      '{name: "A", schema: {multiSelect: {options: [{name: "a"}, {name: "A"}]}}}',
      '[0].schema.multiSelect.options[1]',
      'names a a second time: leave one out.',
    ],
    [
      '{name: "A", schema: {status: {options: [{color: RED}]}}}',
      '[0].schema.status.options[0]',
      'does not say which option: give its `name` or its `optionId`.',
    ],
    [
      '{name: "A", schema: {select: {options: [{optionId: "x"}]}}}',
      '[0].schema.select.options[0].optionId',
      'is for options that are there already: give a new one a `name`.',
    ],
    [
      `{name: "A", schema: {select: {options: [${manyOptions}]}}}`,
      '[0].schema.select.options',
      'has 101 items; Notion takes at most 100 in one request.',
    ],
    [
      `{name: "A", schema: {relation: {dataSource: "page_${HEX}"}}}`,
      '[0].schema.relation.dataSource',
      'is the id of a page, but a data source is asked for here.',
    ],
    [
      `{name: "A", schema: {relation: {${TARGET}, syncedPropertyName: "Back"}}}`,
      '[0].schema.relation.syncedPropertyName',
      'is for two-way relations: set `isTwoWay: true`, or leave it out.',
    ],
    [
      '{name: "A", schema: {rollup: {function: SUM, relation: {}, property: {name: "B"}}}}',
      '[0].schema.rollup.relation',
      'does not say which property: give its `name` or its `id`.',
    ],
  ])('refuse %s', async (literal, where, sentence) => {
    const argument = `input.properties${where}`;
    expect(await ask('create', `[${literal}]`)).toEqual({ argument, message: `\`${argument}\` ${sentence}` });
  });
});

describe('changes of properties', () => {
  it('add, rename, retype, describe and remove, each under the key that it has now', async () => {
    expect(
      await ask(
        'update',
        `[
          {add: {name: "New", schema: {plain: CHECKBOX}}}
          {change: {name: "Stage", newName: "State"}}
          {change: {id: "%3EQQn", schema: {number: {format: "percent"}}}}
          {change: {name: "Notes", description: null}}
          {change: {id: "title", newName: "Task", description: "What to do"}}
          {remove: {name: "Old"}}
          {remove: {id: "BJXS"}}
        ]`,
      ),
    ).toEqual({
      New: { checkbox: {} },
      Stage: { name: 'State' },
      '%3EQQn': { number: { format: 'percent' } },
      Notes: { description: null },
      title: { name: 'Task', description: 'What to do' },
      Old: null,
      BJXS: null,
    });
  });

  it('keep, rename and add options', async () => {
    expect(
      await ask(
        'update',
        '[{change: {name: "Stage", schema: {select: {options: [{optionId: "a"}, {optionId: "b", name: "Renamed"}, {name: "New", color: BLUE}]}}}}]',
      ),
    ).toEqual({
      Stage: {
        select: { options: [{ id: 'a' }, { id: 'b', name: 'Renamed' }, { name: 'New', color: 'blue' }] },
      },
    });
  });

  it.each<[string, string, string]>([
    [
      '{change: {name: "A"}}',
      '[0].change',
      'says nothing: give `newName`, `schema` or `description` beside what names the property.',
    ],
    ['{change: {newName: "A"}}', '[0].change', 'does not say which property: give its `name` or its `id`.'],
    ['{change: {name: "A", newName: ""}}', '[0].change.newName', 'is empty: give the property a name.'],
    [
      '{remove: {id: "title"}}',
      '[0].remove',
      'is the title, which every data source has: it cannot be removed.',
    ],
    [
      '{add: {name: "A", schema: {plain: TITLE}}}',
      '[0].add.schema.plain',
      'is a second title; every data source has exactly one: rename that one.',
    ],
    [
      '{change: {id: "%3E", newName: "A"}} {remove: {id: ">"}}',
      '[1]',
      'names > a second time: leave one out.',
    ],
  ])('refuse %s', async (literal, where, sentence) => {
    const argument = `input.properties${where}`;
    expect(await ask('update', `[${literal}]`)).toEqual({ argument, message: `\`${argument}\` ${sentence}` });
  });
});
