import { may } from '../capabilities.js';
import type { RenderContext } from '../context.js';
import type { BotRecord, JsonObject, PersonRecord } from '../model.js';
import { uploadLimit } from '../uploads/limits.js';

/** What `created_by`, `last_edited_by` and mentions carry. */
export function partialUser(id: string): JsonObject {
  return { object: 'user', id };
}

/** The whole person or bot; a bot says more of itself than of others. An unknown id stays partial. */
export function fullUser(id: string, context: RenderContext): JsonObject {
  const person = context.state.people[id];
  if (person) return renderReadable(person, context);
  const bot = context.state.bots[id];
  return bot ? renderBot(bot, context) : partialUser(id);
}

/** A person as far as the connection may read people: with name, and with email or without. */
function renderReadable(person: PersonRecord, { bot }: RenderContext): JsonObject {
  if (may(bot, 'read_user_with_email')) return renderPerson(person);
  if (!may(bot, 'read_user_without_email')) return partialUser(person.id);
  return { ...renderPerson(person), person: {} };
}

/** A person with name and email. */
export function renderPerson(person: PersonRecord): JsonObject {
  const { id, name, avatarUrl, email } = person;
  return { object: 'user', id, name, avatar_url: avatarUrl, type: 'person', person: { email } };
}

function renderBot(bot: BotRecord, context: RenderContext): JsonObject {
  const user = { object: 'user', id: bot.id, name: bot.name, avatar_url: null, type: 'bot' };
  if (bot.id !== context.bot.id) return { ...user, bot: {} };
  return {
    ...user,
    bot: {
      owner:
        bot.personId === null
          ? { type: 'workspace', workspace: true }
          : { type: 'user', user: fullUser(bot.personId, context) },
      workspace_id: bot.workspaceId,
      workspace_name: context.state.workspaces[bot.workspaceId]?.name ?? null,
      workspace_limits: { max_file_upload_size_in_bytes: uploadLimit(context) },
    },
  };
}
