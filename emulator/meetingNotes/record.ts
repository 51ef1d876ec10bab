import type { RenderContext } from '../context.js';
import type { BlockRecord, JsonObject } from '../model.js';
import { renderBlock } from '../render/blocks.js';

/** How these endpoints answer with a block: by its new name in every version, and without its parent. */
export function renderNotes(block: BlockRecord, context: RenderContext): JsonObject {
  const rendered = Object.entries(renderBlock(block, context));
  const isOwn = ([key]: [string, unknown]) =>
    !['parent', 'type', 'meeting_notes', 'transcription'].includes(key);
  const payload = rendered.find(([key]) => key === 'meeting_notes' || key === 'transcription')?.[1] ?? {};
  return { ...Object.fromEntries(rendered.filter(isOwn)), type: 'meeting_notes', meeting_notes: payload };
}
