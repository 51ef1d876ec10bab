import { parentOf } from './entities.js';
import type { BotRecord, EntityRecord, State } from './model.js';

/**
 * Whether a bot may know of an object: it lies in the bot's workspace, in no one else's private page, and it or
 * something above it was picked at consent (or everything was).
 */
export function isVisible(state: State, bot: BotRecord, entity: EntityRecord): boolean {
  if (entity.workspaceId !== bot.workspaceId) return false;
  let picked = bot.sharedIds === null;
  for (let current: EntityRecord | null = entity; current; current = parentOf(state, current)) {
    if (isPrivateToOther(current, bot.personId)) return false;
    picked ||= bot.sharedIds?.includes(current.id) ?? false;
  }
  return picked;
}

/** Whether a person may see, and so pick, an object at the top of a workspace. */
export function isPrivateToOther(entity: EntityRecord, personId: string | null): boolean {
  const owner = entity.object === 'page' || entity.object === 'database' ? entity.privateTo : undefined;
  return owner !== undefined && owner !== personId;
}
