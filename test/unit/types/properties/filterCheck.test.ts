import 'reflect-metadata';
import { checkFilter } from '../../../../src/types/properties/filterCheck.js';
import type { FilterInput } from '../../../../src/types/properties/filterInputs.js';
import { refusalOf } from '../refusal.js';

const SCHEMA = {
  Name: { id: 'title', type: 'title' },
  Stage: { id: '%3EQQn', type: 'status' },
  Due: { id: 'due', type: 'date' },
  Number: { id: 'no', type: 'unique_id' },
  Where: { id: 'wh', type: 'place' },
};

const check = (filter: FilterInput, schema: Record<string, unknown> = SCHEMA) => checkFilter(filter, schema);

describe('checkFilter', () => {
  it.each<[string, FilterInput]>([
    ['the condition of the kind', { property: { name: 'Stage', status: { equals: ['Done'] } } }],
    ['an encoded id', { property: { id: '%3EQQn', status: { equals: ['Done'] } } }],
    ['a decoded id', { property: { id: '>QQn', status: { equals: ['Done'] } } }],
    ['conditions alike', { property: { name: 'Name', richText: { contains: 'a' } } }],
    ['numbers alike', { property: { name: 'Number', number: { equals: 1 } } }],
    ['kinds that it does not know', { property: { name: 'Where', richText: { isEmpty: true } } }],
    ['what names no property', { createdTime: { isNotEmpty: true } }],
    ['groups', { and: [{ or: [{ property: { name: 'Due', date: { isEmpty: true } } }] }] }],
  ])('lets %s pass', (_name, filter) => {
    expect(() => check(filter)).not.toThrow();
  });

  it('refuses a condition of another kind, naming the property and the condition that fits', () => {
    expect(refusalOf(() => check({ property: { name: 'Stage', select: { equals: ['Done'] } } }))).toEqual({
      argument: 'filter.property.select',
      message:
        '`filter.property.select` does not fit the property Stage, which is of the kind status: use `status`.',
    });
    const nested: FilterInput = {
      or: [
        { createdTime: { isEmpty: false } },
        { and: [{ property: { id: 'due', number: { equals: 1 } } }] },
      ],
    };
    expect(refusalOf(() => check(nested)).argument).toBe('filter.or[1].and[0].property.number');
  });

  it('refuses a property that is not there, and says which are', () => {
    expect(refusalOf(() => check({ property: { name: 'State', status: { equals: ['Done'] } } }))).toEqual({
      argument: 'filter.property',
      message:
        '`filter.property` names State, which is no property of this data source; it has Name, Stage, Due, Number, Where.',
    });
  });

  it('refuses nothing when the schema is not known', () => {
    expect(() => check({ property: { name: 'State', number: { equals: 1 } } }, {})).not.toThrow();
  });
});
