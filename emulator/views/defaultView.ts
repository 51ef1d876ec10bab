import { newId } from '../id.js';
import type { DatabaseRecord, DataSourceRecord, State, ViewRecord } from '../model.js';

/** The table that every data source of a database is born with; for the first one unless told. */
export function addDefaultView(
  state: State,
  database: DatabaseRecord,
  { id = newId(), source }: { id?: string; source?: DataSourceRecord } = {},
): ViewRecord {
  const { createdTime, createdBy, lastEditedTime, lastEditedBy } = source ?? database;
  const view: ViewRecord = {
    id,
    databaseId: database.id,
    dataSourceId: source?.id ?? database.dataSourceIds[0] ?? null,
    name: 'Default view',
    type: 'table',
    ...{ createdTime, createdBy, lastEditedTime, lastEditedBy },
    ...{ filter: null, sorts: null, quickFilters: null, configuration: null },
  };
  state.views[id] = view;
  database.viewIds.push(id);
  return view;
}
