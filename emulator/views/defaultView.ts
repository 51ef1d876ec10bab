import { newId } from '../id.js';
import type { DatabaseRecord, State, ViewRecord } from '../model.js';

/** The table that every database is born with. */
export function addDefaultView(state: State, database: DatabaseRecord, id = newId()): ViewRecord {
  const { createdTime, createdBy, lastEditedTime, lastEditedBy } = database;
  const view: ViewRecord = {
    id,
    databaseId: database.id,
    dataSourceId: database.dataSourceIds[0] ?? null,
    name: 'Default view',
    type: 'table',
    ...{ createdTime, createdBy, lastEditedTime, lastEditedBy },
    ...{ filter: null, sorts: null, quickFilters: null, configuration: null },
  };
  state.views[id] = view;
  database.viewIds.push(id);
  return view;
}
