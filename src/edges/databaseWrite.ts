import type { Result } from '../notion/endpoints.js';
import type { Loaders } from '../notion/loaders.js';
import type { RawContent } from '../types/content.js';
import { toDatabase } from '../types/database.js';
import { toDataSource } from '../types/dataSource.js';
import { DatabaseParent } from '../types/parent.js';
import { changed, forget } from './write.js';

/** As `changed`. A database and its only data source share their title, and a moved one is listed elsewhere. */
export function changedDatabase(loaders: Loaders, raw: Result<'updateDatabase'>): RawContent {
  changed(loaders, raw);
  const database = { ...raw };
  for (const { uuid } of toDatabase(database).dataSourceReferences) loaders.dataSource.clear(uuid);
  return database;
}

/** As `changed`, for the database above too. */
export function changedDataSource(loaders: Loaders, raw: Result<'updateDataSource'>): RawContent {
  loaders.dataSource.clear(raw.id);
  loaders.primeAll([raw]);
  const source = { ...raw };
  const { parent } = toDataSource(source);
  if (parent instanceof DatabaseParent) forget(loaders, parent.uuid);
  return source;
}
