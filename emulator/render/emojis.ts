import type { RenderContext } from '../context.js';
import type { JsonObject } from '../model.js';

/** A custom emoji with the name and address that it has now, where the workspace has it. */
export function renderCustomEmoji(stored: JsonObject, { state, bot }: RenderContext): JsonObject {
  const emoji = state.customEmojis[typeof stored.id === 'string' ? stored.id : ''];
  if (emoji?.workspaceId !== bot.workspaceId) return stored;
  return { id: emoji.id, name: emoji.name, url: emoji.url };
}
