import type { JsonObject, PropertySchemaRecord } from '../model.js';
import { isObject } from '../richText.js';
import { optionsOf, readOptions } from './options.js';
import { text } from './shape.js';

const STATUS_GROUPS = [
  { name: 'To-do', color: 'gray', defaults: ['Not started'] },
  { name: 'In progress', color: 'blue', defaults: ['In progress'] },
  { name: 'Complete', color: 'green', defaults: ['Done'] },
] as const;
const STATUS_COLORS: { [name: string]: string } = {
  'Not started': 'default',
  'In progress': 'blue',
  Done: 'green',
};

/**
 * A status as it is stored: without options it has Notion's three defaults, a new option joins the first group, and the
 * groups themselves cannot be changed by the API.
 */
export function statusConfig(
  input: JsonObject,
  existing: PropertySchemaRecord | null,
  path: string,
): JsonObject {
  const before = existing ? optionsOf(existing) : [];
  const sent = input.options ?? (existing ? before : defaultStatusOptions());
  const options = readOptions(sent, before, `${path}.options`);
  return { options, groups: existing?.type === 'status' ? regroup(existing, options) : newGroups(options) };
}

function defaultStatusOptions(): JsonObject[] {
  return STATUS_GROUPS.flatMap(({ defaults }) =>
    defaults.map((name) => ({ name, color: STATUS_COLORS[name] ?? 'default' })),
  );
}

function newGroups(options: JsonObject[]): JsonObject[] {
  const known = STATUS_GROUPS.flatMap(({ defaults }): string[] => [...defaults]);
  return STATUS_GROUPS.map(({ name, color, defaults }, index) => {
    const inGroup = (option: JsonObject): boolean =>
      defaults.some((one) => one === option.name) || (index === 0 && !known.includes(text(option.name)));
    return {
      id: name.toLowerCase(),
      name,
      color,
      option_ids: options.filter(inGroup).map(({ id }) => text(id)),
    };
  });
}

function regroup(existing: PropertySchemaRecord, options: JsonObject[]): JsonObject[] {
  const groups = Array.isArray(existing.config.groups) ? existing.config.groups.filter(isObject) : [];
  const before = optionsOf(existing).map(({ id }) => id);
  const ids = options.map(({ id }) => text(id));
  return groups.map((group, index) => {
    const held = Array.isArray(group.option_ids) ? group.option_ids.map(text) : [];
    const added = index === 0 ? ids.filter((id) => !before.includes(id)) : [];
    return { ...group, option_ids: [...held.filter((id) => ids.includes(id)), ...added] };
  });
}
