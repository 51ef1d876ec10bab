import 'reflect-metadata';
import { readdirSync } from 'node:fs';
import type { DataSourceObjectResponse } from '@notionhq/client';
import { buildSchemaSync, Query, Resolver } from 'type-graphql';
import { SCHEMA_KINDS, toPropertySchemas } from '../../../../src/types/properties/readSchema.js';
import { PropertySchema } from '../../../../src/types/properties/schemas.js';
import { askAll, fixture } from './support.js';

@Resolver()
class ProbeResolver {
  @Query(() => [PropertySchema])
  schemas(): PropertySchema[] {
    return shown;
  }
}

let shown: PropertySchema[] = [];
const schema = buildSchemaSync({
  resolvers: [ProbeResolver],
  validate: false,
});

interface Answer {
  __typename: string;
  type: string;
  name: string;
  [field: string]: unknown;
}

async function ask(name: string): Promise<Answer[]> {
  shown = toPropertySchemas(fixture<DataSourceObjectResponse['properties']>(`schemas/${name}`));
  return askAll<Answer[]>(schema, 'schemas', {});
}

const option = (optionId: string, name: string, color: string | null, description: string | null = null) => ({
  __typename: 'SelectOption',
  optionId,
  name,
  color,
  description,
});
const TARGET = {
  dataSourceId: 'dataSource_248104cd477e80afbc30000bd28de8f9',
  databaseId: 'database_248104cd477e80fdb757e945d38000bd',
};
const ONE_WAY = { syncedPropertyId: null, syncedPropertyName: null };

/** Kinds with settings, for each schema of the fixture; the others are plain. */
const EXPECTED: Record<string, object[]> = {
  number: [{ __typename: 'NumberPropertySchema', format: 'dollar' }, { format: null }],
  select: [
    {
      __typename: 'SelectPropertySchema',
      options: [option('1', 'High', 'RED', 'Now'), option('2', 'Low', null)],
    },
    { options: [] },
  ],
  multi_select: [{ __typename: 'MultiSelectPropertySchema', options: [option('1', 'green', 'GREEN')] }],
  status: [
    {
      __typename: 'StatusPropertySchema',
      options: [
        option('a', 'Not started', 'DEFAULT'),
        option('b', 'Doing', 'BLUE'),
        option('c', 'Done', 'GREEN'),
      ],
      groups: [
        { groupId: 'g1', name: 'To-do', color: 'GRAY', options: [option('a', 'Not started', 'DEFAULT')] },
        { groupId: 'g2', name: 'In progress', color: 'BLUE', options: [option('b', 'Doing', 'BLUE')] },
        { groupId: 'g3', name: 'Complete', color: 'GREEN', options: [option('c', 'Done', 'GREEN')] },
      ],
    },
  ],
  relation: [
    {
      __typename: 'RelationPropertySchema',
      ...TARGET,
      syncedPropertyId: 'zz%3A',
      syncedPropertyName: 'Back',
    },
    { ...TARGET, ...ONE_WAY },
    { ...ONE_WAY, dataSourceId: null, databaseId: TARGET.databaseId },
  ],
  formula: [{ __typename: 'FormulaPropertySchema', expression: '{{notion:block_property:BJXS}} * 2' }],
  rollup: [
    {
      __typename: 'RollupPropertySchema',
      function: 'SUM',
      relationPropertyId: 'gk%3C',
      relationPropertyName: 'Related',
      rollupPropertyId: 'BJXS',
      rollupPropertyName: 'Price',
    },
    { __typename: 'UnsupportedPropertySchema', raw: { rollup: { function: 'harmonic_mean' } } },
  ],
  unique_id: [{ __typename: 'UniqueIdPropertySchema', prefix: 'TASK' }, { prefix: null }],
};

describe('schemas of properties', () => {
  const fixtures = readdirSync(new URL('../../../fixtures/properties/schemas/', import.meta.url));

  it('have a fixture for every kind of the table', () => {
    for (const kind of SCHEMA_KINDS) expect(fixtures).toContain(`${kind}.json`);
    for (const kind of Object.keys(EXPECTED)) expect(SCHEMA_KINDS).toContain(kind);
  });

  it.each(SCHEMA_KINDS)('answer every field of %s', async (kind) => {
    const raw = fixture<Record<string, { id: string; description: string | null }>>(`schemas/${kind}`);
    const expected = Object.entries(raw).map(([name, { id, description }], index) => ({
      __typename: 'PlainPropertySchema',
      propertyId: id,
      name,
      description,
      type: kind.toUpperCase(),
      ...(EXPECTED[kind] && {
        __typename: (EXPECTED[kind][0] as Answer).__typename,
        ...EXPECTED[kind][index],
      }),
    }));
    const answers = await ask(kind);
    expect(answers).toHaveLength(expected.length);
    expect(answers).toMatchObject(expected);
  });

  it('hand on unknown and malformed schemas raw, and never fail', async () => {
    const raw = fixture('schemas/malformed');
    const answers = await ask('malformed');
    expect(answers.map(({ name }) => name)).toEqual(Object.keys(raw));
    for (const answer of answers) expect(answer.__typename).toBe('UnsupportedPropertySchema');
    expect(answers.map(({ type }) => type)).toEqual([
      'UNKNOWN',
      'UNKNOWN',
      'SELECT',
      'MULTI_SELECT',
      'STATUS',
    ]);
    expect(answers[0]).toMatchObject({ rawType: 'hologram', raw: raw.New });
    expect(toPropertySchemas(undefined)).toEqual([]);
  });
});
