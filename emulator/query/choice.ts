import { validationError } from '../errors.js';
import type { Json, JsonObject } from '../model.js';
import { findOption, optionsOf } from '../properties/options.js';
import { asOneOf, asString, text } from '../properties/shape.js';
import { isObject } from '../richText.js';
import { EMPTINESS, opposite } from './conditions.js';
import type { Condition, Conditions, Scope } from './conditions.js';

/** The ids of the options that a name, or any of several, stands for. */
function optionIds(operand: Json, scope: Scope): string[] {
  const names = Array.isArray(operand) ? operand : [operand];
  return names.flatMap((name, index) => {
    const path = Array.isArray(operand) ? `${scope.path}[${index}]` : scope.path;
    return idsOf(asString(name, path), scope);
  });
}

function idsOf(name: string, { schema }: Scope): string[] {
  const options = optionsOf(schema);
  const option = findOption(options, name);
  if (option) return [text(option.id)];
  const group = groupsOf(schema.config).find((one) => text(one.name).toLowerCase() === name.toLowerCase());
  if (Array.isArray(group?.option_ids)) return group.option_ids.map(text);
  const valid = options.map((one) => `"${text(one.name)}"`).join(', ');
  throw validationError(
    `${schema.type} option "${name}" not found for property "${schema.name}". Available options: ${valid}.`,
  );
}

function groupsOf(config: JsonObject): JsonObject[] {
  return Array.isArray(config.groups) ? config.groups.filter(isObject) : [];
}

const chosen: Condition = (operand, scope) => {
  const ids = optionIds(operand, scope);
  const isWanted = (value: Json): boolean => isObject(value) && ids.includes(text(value.id));
  return (value) => (Array.isArray(value) ? value.some(isWanted) : isWanted(value));
};

/** select and status; a status takes the names of its groups too. */
export const CHOICE: Conditions = { equals: chosen, does_not_equal: opposite(chosen), ...EMPTINESS };

/** multi_select; several names mean any of them. */
export const CHOICES: Conditions = { contains: chosen, does_not_contain: opposite(chosen), ...EMPTINESS };

const VERIFICATION_STATES = { verified: 'verified', expired: 'expired', none: 'unverified' } as const;

const verified: Condition = (operand, { path }) => {
  const keys = Object.keys(VERIFICATION_STATES) as (keyof typeof VERIFICATION_STATES)[];
  const state = VERIFICATION_STATES[asOneOf(operand, keys, path)];
  return (value) => isObject(value) && value.state === state;
};

export const VERIFICATION: Conditions = { status: verified, does_not_equal: opposite(verified) };
