import { validationError } from '../errors.js';
import type { Json, PropertySchemaRecord } from '../model.js';
import { findSource } from '../properties/lookup.js';
import { asObject, text } from '../properties/shape.js';
import { isObject } from '../richText.js';
import { CHOICE, CHOICES } from './choice.js';
import { readConditions } from './conditions.js';
import type { Condition, Conditions, Scope, Test } from './conditions.js';
import { DATE } from './date.js';
import { CHECKBOX, NUMBER } from './number.js';
import { FILES, PEOPLE, RELATION } from './reference.js';
import { TEXT } from './text.js';

/** A computed value of another kind does not pass, whatever the condition. */
const ofKind =
  (kind: string, family: Conditions): Condition =>
  (operand, scope) => {
    const test = readConditions(family, asObject(operand, scope.path), scope);
    return (value) => isObject(value) && value.type === kind && test(value[kind] ?? null);
  };

export const FORMULA: Conditions = {
  string: ofKind('string', TEXT),
  checkbox: ofKind('boolean', CHECKBOX),
  number: ofKind('number', NUMBER),
  date: ofKind('date', DATE),
};

/** What may be asked of the elements of an array rollup, and of which kinds. */
const ELEMENTS: { [key: string]: { family: Conditions; types: readonly string[] } } = {
  rich_text: { family: TEXT, types: ['title', 'rich_text', 'url', 'email', 'phone_number'] },
  number: { family: NUMBER, types: ['number', 'unique_id'] },
  checkbox: { family: CHECKBOX, types: ['checkbox'] },
  select: { family: CHOICE, types: ['select'] },
  status: { family: CHOICE, types: ['status'] },
  multi_select: { family: CHOICES, types: ['multi_select'] },
  relation: { family: RELATION, types: ['relation'] },
  date: { family: DATE, types: ['date', 'created_time', 'last_edited_time'] },
  people: { family: PEOPLE, types: ['people', 'created_by', 'last_edited_by'] },
  files: { family: FILES, types: ['files'] },
};

const ofElements =
  (quantify: (elements: Json[], test: Test) => boolean): Condition =>
  (operand, scope) => {
    const test = readElementTest(operand, scope);
    return (value) => {
      const elements = isObject(value) && Array.isArray(value.array) ? value.array : null;
      return elements !== null && quantify(elements.filter(isObject).map(unwrapElement), test);
    };
  };

export const ROLLUP: Conditions = {
  any: ofElements((elements, test) => elements.some(test)),
  none: ofElements((elements, test) => !elements.some(test)),
  every: ofElements((elements, test) => elements.every(test)),
  number: ofKind('number', NUMBER),
  date: ofKind('date', DATE),
};

function readElementTest(operand: Json, scope: Scope): Test {
  const input = asObject(operand, scope.path);
  const key = Object.keys(ELEMENTS).find((name) => input[name] !== undefined);
  const element = key === undefined ? undefined : ELEMENTS[key];
  if (key === undefined || !element) {
    throw validationError(`${scope.path} should have one of ${Object.keys(ELEMENTS).join(', ')}.`);
  }
  const schema = targetOf(scope);
  if (!schema || !element.types.includes(schema.type)) {
    throw validationError(
      `database property ${scope.schema.type} of ${schema?.type ?? 'nothing'} does not match filter ${key}`,
    );
  }
  const path = `${scope.path}.${key}`;
  return readConditions(element.family, asObject(input[key], path), { ...scope, schema, path });
}

/** The property that a rollup shows: its options are the ones that a filter may name. */
function targetOf({ schema, context }: Scope): PropertySchemaRecord | undefined {
  const sources = Object.values(context.state.entities).filter((entity) => entity.object === 'data_source');
  const home = sources.find((source) => source.properties.includes(schema));
  const relation = home?.properties.find(({ id }) => id === schema.config.relation_property_id);
  const target = findSource(context.state, text(relation?.config.data_source_id));
  return target?.properties.find(({ id }) => id === schema.config.rollup_property_id);
}

function unwrapElement(element: { [key: string]: Json }): Json {
  return element[text(element.type)] ?? null;
}
