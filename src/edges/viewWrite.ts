import type { Context } from '../context.js';
import { requireId } from '../types/globalId.js';
import type { Schema } from '../types/properties/reference.js';
import { toDataSource } from '../types/dataSource.js';
import type { CreateViewInput, UpdateViewInput } from '../types/views/mutations.js';
import { toView, type View } from '../types/views/view.js';
import { checkChange, needsSchema, toNotionView, toNotionViewChange } from '../types/views/write.js';

/** Makes a view, once what it says of properties is held against the schema of its data source. */
export async function makeView(context: Context, input: CreateViewInput): Promise<View> {
  const { notion, loaders } = context;
  const { data_source_id, view_id } = toNotionView(input, 'input', null);
  const schema = needsSchema(input, 'input') ? await schemaOf(context, data_source_id) : null;
  const raw = await notion.call('createView', toNotionView(input, 'input', schema));
  if (view_id !== undefined) loaders.view.clear(view_id);
  return toView(raw);
}

/** Changes a view. What depends on its kind or on its properties costs a call for the view, and one for its data source. */
export async function changeView(context: Context, input: UpdateViewInput): Promise<View> {
  const { notion, loaders } = context;
  toNotionViewChange(input, 'input', null);
  const schema = await schemaForChange(context, input);
  const raw = await notion.call('updateView', toNotionViewChange(input, 'input', schema));
  loaders.view.clear(raw.id);
  loaders.primeAll([raw]);
  return toView(raw);
}

async function schemaForChange(context: Context, input: UpdateViewInput): Promise<Schema | null> {
  const needed = needsSchema(input, 'input');
  if (!needed && !input.configuration) return null;
  const view = toView(await context.loaders.view.load(requireId(input.id, 'view', 'input.id')));
  checkChange(input, view, 'input');
  return needed && view.dataSourceUuid !== null ? schemaOf(context, view.dataSourceUuid) : null;
}

async function schemaOf({ loaders }: Context, id: string): Promise<Schema> {
  return toDataSource(await loaders.dataSource.load(id)).rawProperties;
}
