import type { RenderContext } from '../context.js';
import type { FindEmoji } from './inlineRead.js';

/** Finds the custom emojis of the token's workspace. */
export function emojiFinder({ state, bot }: RenderContext): FindEmoji {
  return (name) => {
    const found = Object.values(state.customEmojis).find(
      (emoji) => emoji.workspaceId === bot.workspaceId && emoji.name === name,
    );
    return found ? { id: found.id, name: found.name, url: found.url } : null;
  };
}
