import { randomBytes } from 'node:crypto';

import type { State } from './model.js';
import { addDefaultView } from './views/defaultView.js';

/** A state without anything in it. */
export function emptyState(): State {
  return {
    ...{ people: {}, workspaces: {}, bots: {}, tokens: {}, codes: {}, entities: {} },
    ...{ comments: {}, views: {}, viewQueries: {}, customEmojis: {}, tasks: {} },
    ...{ uploads: {}, webhooks: {}, linkSecret: '' },
  };
}

/** Adds to a state, such as one that an older emulator saved, the tables and the views that it lacks. */
export function completeState(state: State): State {
  Object.assign(state, { ...emptyState(), ...state });
  state.linkSecret ||= randomBytes(32).toString('hex');
  for (const database of Object.values(state.entities)) {
    if (database.object !== 'database') continue;
    database.viewIds ??= [];
    if (database.viewIds.length === 0) addDefaultView(state, database);
  }
  return state;
}
