import { Field, Float, ID, InterfaceType, ObjectType } from 'type-graphql';
import { toGlobalId } from './globalId.js';
import { Node } from './node.js';
import { Json } from './scalars.js';
import { asObject, asText, asTextOrNull, isObject, make, nullable, ShapeError } from './shape.js';

@InterfaceType({
  implements: Node,
  description:
    'Somebody who acts in a workspace: a person, a bot, or one of whom Notion tells no more than the id (`PartialUser`).',
})
export abstract class User extends Node {
  @Field(() => ID, { description: 'Notion’s id: a dashed UUID.' })
  notionId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The display name; null when Notion does not tell it.',
  })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'A link to the picture; null when there is none.' })
  avatarUrl!: string | null;
}

@ObjectType({ implements: [Node, User], description: 'A person: a member or a guest of the workspace.' })
export class PersonUser extends User {
  @Field(() => String, {
    nullable: true,
    description: 'The email address; null unless the connection may read it.',
  })
  email!: string | null;
}

@ObjectType({ implements: [Node, User], description: 'A connection (integration) that acts in a workspace.' })
class BotUser extends User {
  @Field(() => User, {
    nullable: true,
    description:
      'The person who installed it; null for internal connections, and for bots other than one’s own.',
  })
  owner!: User | null;

  @Field(() => String, {
    nullable: true,
    description:
      'To whom it belongs, in Notion’s words: `user` or `workspace` (an internal connection). Expect kinds that you do not know; known of one’s own bot only.',
  })
  ownerType!: string | null;

  @Field(() => Json, {
    nullable: true,
    description: 'The owner as Notion gave it, when `ownerType` is newer than this gateway; null otherwise.',
  })
  unsupportedOwner!: unknown;

  @Field(() => ID, {
    nullable: true,
    description: 'The id of its workspace; known of one’s own bot only.',
  })
  workspaceId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name of its workspace; known of one’s own bot only.',
  })
  workspaceName!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The largest file that may be uploaded, in bytes; known of one’s own bot only.',
  })
  maxFileUploadBytes!: number | null;
}

@ObjectType({ implements: [Node, User], description: 'A user of whom Notion tells only the id.' })
export class PartialUser extends User {}

@ObjectType({
  implements: [Node, User],
  description: 'A user of a kind newer than this gateway: neither a person nor a bot.',
})
class UnsupportedUser extends User {
  @Field(() => String, { description: 'The kind, in Notion’s words, such as `agent`.' })
  rawType!: string;

  @Field(() => Json, { nullable: true, description: 'The user as Notion gave it.' })
  raw!: unknown;
}

@ObjectType({ description: 'A group of members, as it may stand in a people property.' })
export class UserGroup {
  @Field(() => ID, {
    description: 'The group’s id, `group_…`: to be sent back in a people property. It is no node.',
  })
  groupId!: string;

  @Field(() => String, { nullable: true, description: 'The group’s name.' })
  name!: string | null;
}

/** A full or partial user as the class it is; null when there is no id to hold on to. A field of an odd shape is null. */
export function toUser(raw: unknown): User | null {
  return isObject(raw) && typeof raw.id === 'string' ? ofKind(raw, raw.id) : null;
}

/** As `toUser`; throws ShapeError when there is no id, so that what came can be handed on raw. */
export function readUser(raw: unknown): User {
  const user = toUser(raw);
  if (user) return user;
  throw new ShapeError('expected a user with an id');
}

/** Throws ShapeError when there is no id. */
export function toGroup(raw: unknown): UserGroup {
  const { id, name } = asObject(raw);
  return make(UserGroup, {
    groupId: `group_${asText(id).replaceAll('-', '')}`,
    name: nullable(asText)(name),
  });
}

function ofKind(raw: Record<string, unknown>, uuid: string): User {
  const common = {
    id: toGlobalId('user', uuid),
    notionId: uuid,
    name: asTextOrNull(raw.name),
    avatarUrl: asTextOrNull(raw.avatar_url),
  };
  if (raw.type === 'person' || isObject(raw.person)) {
    return make(PersonUser, common, { email: asTextOrNull(objectOrEmpty(raw.person).email) });
  }
  if (raw.type === 'bot' || isObject(raw.bot)) return make(BotUser, common, readBot(objectOrEmpty(raw.bot)));
  if (typeof raw.type !== 'string') return make(PartialUser, common);
  return make(UnsupportedUser, common, { rawType: raw.type, raw });
}

/** What an owner may be, in Notion's words. */
const OWNERS: readonly unknown[] = ['user', 'workspace'];

function readBot(bot: Record<string, unknown>) {
  const { max_file_upload_size_in_bytes: bytes } = objectOrEmpty(bot.workspace_limits);
  const owner = objectOrEmpty(bot.owner);
  const ownerType = asTextOrNull(owner.type);
  return {
    owner: toUser(owner.user),
    ownerType,
    unsupportedOwner: ownerType === null || OWNERS.includes(ownerType) ? null : bot.owner,
    workspaceId: asTextOrNull(bot.workspace_id),
    workspaceName: asTextOrNull(bot.workspace_name),
    maxFileUploadBytes: Number.isFinite(bytes) ? (bytes as number) : null,
  };
}

function objectOrEmpty(raw: unknown): Record<string, unknown> {
  return isObject(raw) ? raw : {};
}
