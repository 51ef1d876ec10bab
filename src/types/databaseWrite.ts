import type { CreateDatabaseParameters, UpdateDatabaseParameters } from '@notionhq/client';
import { badInput } from '../errors.js';
import type {
  CreateDatabaseInput,
  DatabaseParentInput,
  MoveDatabaseInput,
  UpdateDatabaseInput,
} from './databaseMutations.js';
import { toNotionCover, toNotionIcon } from './fileInput.js';
import { requireId } from './globalId.js';
import { onlyField } from './input.js';
import { toNotionSchemas } from './properties/writeSchema.js';
import { toNotionRichText } from './richTextInput.js';

/** Checks a new database, then gives it in Notion's words. */
export function toNotionDatabase(input: CreateDatabaseInput, path: string): CreateDatabaseParameters {
  const properties = toNotionSchemas(input.properties ?? [], `${path}.properties`);
  return {
    parent: toNotionParent(input.parent, `${path}.parent`),
    ...looksOf(input, path),
    ...(Object.keys(properties).length > 0 && { initial_data_source: { properties } }),
  };
}

/** Checks what changes of a database, then gives it in Notion's words: what was left out is not sent. */
export function toNotionDatabaseChange(input: UpdateDatabaseInput, path: string): UpdateDatabaseParameters {
  for (const field of ['icon', 'cover'] as const) refuseRemoval(input, field, path);
  const { isLocked } = input;
  const change = {
    ...looksOf(input, path),
    ...(typeof isLocked === 'boolean' && { is_locked: isLocked }),
  };
  if (Object.keys(change).length === 0) {
    throw badInput(path, `\`${path}\` says nothing: give at least one field to change beside \`id\`.`);
  }
  return { database_id: requireId(input.id, 'database', `${path}.id`), ...change };
}

/** Checks where a database shall go, then gives it in Notion's words. */
export function toNotionDatabaseMove(
  { id, parent }: MoveDatabaseInput,
  path: string,
): UpdateDatabaseParameters {
  return {
    database_id: requireId(id, 'database', `${path}.id`),
    parent: toNotionParent(parent, `${path}.parent`),
  };
}

function toNotionParent(input: DatabaseParentInput, path: string): CreateDatabaseParameters['parent'] {
  const [kind, value] = onlyField(input, path);
  if (kind === 'page') return { type: 'page_id', page_id: requireId(value, 'page', `${path}.page`) };
  if (value) return { type: 'workspace', workspace: true };
  throw badInput(`${path}.workspace`, `\`${path}.workspace\` can only be true: name a page otherwise.`);
}

type Looks = Pick<CreateDatabaseInput, 'title' | 'description' | 'isInline' | 'icon' | 'cover'>;

function looksOf({ title, description, isInline, icon, cover }: Looks, path: string) {
  return {
    ...(title && { title: toNotionRichText(title, `${path}.title`) }),
    ...(description && { description: toNotionRichText(description, `${path}.description`) }),
    ...(typeof isInline === 'boolean' && { is_inline: isInline }),
    ...(icon && { icon: toNotionIcon(icon, `${path}.icon`) }),
    ...(cover && { cover: toNotionCover(cover, `${path}.cover`) }),
  };
}

/** For pages null removes; whoever expects the same here must learn that nothing happened. */
function refuseRemoval(input: UpdateDatabaseInput, field: 'icon' | 'cover', path: string): void {
  if (input[field] !== null) return;
  throw badInput(
    `${path}.${field}`,
    `\`${path}.${field}\` is null, but Notion cannot take the ${field} of a database away: give another one, or leave it out.`,
  );
}
