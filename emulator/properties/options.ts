import { randomUUID } from 'node:crypto';

import { validationError } from '../errors.js';
import type { Json, JsonObject, PropertySchemaRecord } from '../model.js';
import { isObject } from '../richText.js';
import { asArray, asObject, asOneOf, asString, text } from './shape.js';

const OPTION_COLORS = [
  'default',
  'gray',
  'brown',
  'orange',
  'yellow',
  'green',
  'blue',
  'purple',
  'pink',
  'red',
] as const;
const MAX_OPTIONS = 100;
const MAX_NAME = 100;

/** The options of a select, multi_select or status. */
export function optionsOf(schema: PropertySchemaRecord): JsonObject[] {
  const { options } = schema.config;
  return Array.isArray(options) ? options.filter(isObject) : [];
}

/** The option with this id, or else with this name, letters compared without case. */
export function findOption(options: readonly JsonObject[], key: string): JsonObject | undefined {
  const name = key.toLowerCase();
  return (
    options.find((option) => option.id === key) ??
    options.find((option) => typeof option.name === 'string' && option.name.toLowerCase() === name)
  );
}

/** An option as values carry it: without its description. */
export function optionValue(option: JsonObject): JsonObject {
  return { id: option.id ?? '', name: option.name ?? '', color: option.color ?? 'default' };
}

/** The options that a schema write sends, ids and colours kept where `existing` knows them. */
export function readOptions(value: Json | undefined, existing: JsonObject[], path: string): JsonObject[] {
  const options = asArray(value, path, MAX_OPTIONS).map((item, index) =>
    readOption(asObject(item, `${path}[${index}]`), existing, `${path}[${index}]`),
  );
  const names = options.map((option) => text(option.name).toLowerCase());
  const twice = options.find((option, index) => names.indexOf(names[index] ?? '') !== index);
  if (twice) throw validationError(`${path} names the option "${text(twice.name)}" twice: send it once.`);
  return options;
}

/** A new option; without a colour it takes the next one, so that neighbours differ. */
export function makeOption(input: JsonObject, place: number, path: string): JsonObject {
  const name = asString(input.name, `${path}.name`, MAX_NAME);
  if (name === '' || name.includes(',')) {
    throw validationError(`Invalid select option, empty names and commas not allowed: ${name}`);
  }
  const color =
    input.color === undefined ? nextColor(place) : asOneOf(input.color, OPTION_COLORS, `${path}.color`);
  const { description = null } = input;
  return { id: randomUUID(), name, color, description };
}

function readOption(input: JsonObject, existing: JsonObject[], path: string): JsonObject {
  const key = input.id ?? input.name;
  const known = typeof key === 'string' ? findOption(existing, key) : undefined;
  if (!known && input.name === undefined) {
    throw validationError(`${path}.id names no option of this property: send a name to add one.`);
  }
  if (!known) return makeOption(input, existing.length, path);
  const wanted = makeOption({ ...known, ...input, name: input.name ?? known.name ?? '' }, 0, path);
  return { ...wanted, id: known.id ?? wanted.id ?? '' };
}

function nextColor(place: number): string {
  return OPTION_COLORS[1 + (place % (OPTION_COLORS.length - 1))] ?? 'default';
}
