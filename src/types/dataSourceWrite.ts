import type { CreateDataSourceParameters, UpdateDataSourceParameters } from '@notionhq/client';
import { badInput } from '../errors.js';
import type {
  CreateDataSourceInput,
  MoveDataSourceInput,
  UpdateDataSourceInput,
} from './dataSourceMutations.js';
import { toNotionIcon } from './fileInput.js';
import { requireId } from './globalId.js';
import { toNotionSchemaChanges, toNotionSchemas } from './properties/writeSchema.js';
import { toNotionRichText } from './richTextInput.js';

/** Checks a new data source, then gives it in Notion's words. */
export function toNotionDataSource(input: CreateDataSourceInput, path: string): CreateDataSourceParameters {
  return {
    parent: toNotionParent(input.database, `${path}.database`),
    properties: toNotionSchemas(input.properties ?? [], `${path}.properties`),
    ...looksOf(input, path),
  };
}

/** Checks what changes of a data source, then gives it in Notion's words: what was left out is not sent. */
export function toNotionDataSourceChange(
  input: UpdateDataSourceInput,
  path: string,
): UpdateDataSourceParameters {
  const properties = toNotionSchemaChanges(input.properties ?? [], `${path}.properties`);
  const change = { ...looksOf(input, path), ...(Object.keys(properties).length > 0 && { properties }) };
  if (Object.keys(change).length === 0) {
    throw badInput(path, `\`${path}\` says nothing: give at least one field to change beside \`id\`.`);
  }
  return { data_source_id: requireId(input.id, 'dataSource', `${path}.id`), ...change };
}

/** Checks where a data source shall go, then gives it in Notion's words. */
export function toNotionDataSourceMove(
  { id, database }: MoveDataSourceInput,
  path: string,
): UpdateDataSourceParameters {
  return {
    data_source_id: requireId(id, 'dataSource', `${path}.id`),
    parent: toNotionParent(database, `${path}.database`),
  };
}

function toNotionParent(database: string, path: string) {
  return { type: 'database_id', database_id: requireId(database, 'database', path) } as const;
}

function looksOf({ title, icon }: Pick<CreateDataSourceInput, 'title' | 'icon'>, path: string) {
  return {
    ...(title && { title: toNotionRichText(title, `${path}.title`) }),
    ...(icon !== undefined && { icon: icon && toNotionIcon(icon, `${path}.icon`) }),
  };
}
