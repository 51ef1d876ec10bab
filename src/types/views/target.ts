import type { CreateViewParameters } from '@notionhq/client/build/src/api-endpoints.js';
import { badInput } from '../../errors.js';
import { requireId } from '../globalId.js';
import { writeOnly, type Writers } from '../input.js';
import type { ViewPositionInput, ViewTargetInput, WidgetPlacementInput } from './mutations.js';

type Target = Pick<
  CreateViewParameters,
  'database_id' | 'view_id' | 'create_database' | 'position' | 'placement'
>;

const POSITIONS: Writers<ViewPositionInput, NonNullable<Target['position']>> = {
  at: (end) => ({ type: end }),
  after: (id, path) => ({ type: 'after_view', view_id: requireId(id, 'view', path) }),
};

const PLACEMENTS: Writers<WidgetPlacementInput, NonNullable<Target['placement']>> = {
  newRow: (index, path) => ({ type: 'new_row', row_index: checkRow(index, path) }),
  existingRow: (index, path) => ({ type: 'existing_row', row_index: checkRow(index, path) }),
};

const TARGETS: Writers<ViewTargetInput, Target> = {
  database: ({ id, position }, path) => ({
    database_id: requireId(id, 'database', `${path}.id`),
    ...(position && { position: writeOnly(POSITIONS, position, `${path}.position`) }),
  }),
  dashboard: ({ id, placement }, path) => ({
    view_id: requireId(id, 'view', `${path}.id`),
    ...(placement && { placement: writeOnly(PLACEMENTS, placement, `${path}.placement`) }),
  }),
  page: ({ id, after }, path) => ({
    create_database: {
      parent: { type: 'page_id', page_id: requireId(id, 'page', `${path}.id`) },
      ...(after != null && {
        position: { type: 'after_block', block_id: requireId(after, 'block', `${path}.after`) },
      }),
    },
  }),
};

/** Where a new view goes, in Notion's words. */
export function toNotionTarget(input: ViewTargetInput, path: string): Target {
  return writeOnly(TARGETS, input, path);
}

function checkRow(index: number, path: string): number {
  if (index >= 0) return index;
  throw badInput(path, `\`${path}\` is ${index}: rows are counted from 0.`);
}
