import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { toGlobalId } from './globalId.js';
import { DateTime } from './scalars.js';
import { make } from './shape.js';
import { PersonUser } from './user.js';

/** What an access token may do. */
export enum TokenScope {
  READ = 'read',
  WRITE = 'write',
}

registerEnumType(TokenScope, {
  name: 'Scope',
  description: 'What an access token may do.',
  valuesConfig: {
    READ: { description: 'Read what the person shared. Everything that touches Notion needs it.' },
    WRITE: { description: 'Change it too: every mutation needs it.' },
  },
});

/** Whether Notion still takes the grant's tokens. */
export enum GrantHealth {
  ACTIVE = 'active',
  NEEDS_RECONNECT = 'needs_reconnect',
}

registerEnumType(GrantHealth, {
  name: 'GrantState',
  description: 'Whether the person’s connection to Notion still works.',
  valuesConfig: {
    ACTIVE: { description: 'It works.' },
    NEEDS_RECONNECT: { description: 'Notion ended it: the person has to sign in again.' },
  },
});

@ObjectType({ description: 'The Notion workspace that the person connected.' })
export class Workspace {
  @Field(() => ID, { description: 'Notion’s UUID of the workspace, with dashes. It is no node.' })
  readonly workspaceId!: string;

  @Field(() => String, { nullable: true, description: 'The name; null when Notion does not tell it.' })
  readonly name!: string | null;

  @Field(() => String, { nullable: true, description: 'The icon: an emoji or a URL.' })
  readonly icon!: string | null;
}

@ObjectType({ description: 'The app that asks: an OAuth client of this gateway.' })
export class App {
  @Field(() => ID, { description: 'The OAuth client id.' })
  readonly clientId!: string;
}

@ObjectType({
  description:
    'Who asks: the app, the person, and what Notion granted for them. Answered without a call to Notion.',
})
export class Viewer {
  @Field(() => PersonUser, { description: 'The person who signed in, as Notion described them then.' })
  readonly person!: PersonUser;

  @Field(() => Workspace, { description: 'The workspace that the person connected.' })
  readonly workspace!: Workspace;

  @Field(() => App, { description: 'The app that asks.' })
  readonly app!: App;

  @Field(() => [TokenScope], { description: 'What the access token may do.' })
  readonly scopes!: readonly TokenScope[];

  @Field(() => GrantHealth, { description: 'Whether the connection to Notion still works.' })
  readonly grantState!: GrantHealth;

  @Field(() => DateTime, { description: 'When the access token ends; refresh it before.' })
  readonly expiresAt!: string;
}

/** What is known of the one who asks, from the access token and the stored grant. */
interface Known {
  clientId: string;
  scopes: ReadonlySet<`${TokenScope}`>;
  expiresAt: Date;
  grant: {
    person: { id: string; name: string | null; email: string | null; avatarUrl: string | null };
    workspace: { id: string; name: string | null; icon: string | null };
    state: `${GrantHealth}`;
  };
}

/** A workspace as the grant keeps it. */
export function toWorkspace({ id, name, icon }: Known['grant']['workspace']): Workspace {
  return make(Workspace, { workspaceId: id, name, icon });
}

export function toViewer({ clientId, scopes, expiresAt, grant }: Known): Viewer {
  const { person, workspace } = grant;
  return make(Viewer, {
    person: make(PersonUser, {
      ...person,
      id: toGlobalId('user', person.id),
      notionId: person.id,
    }),
    workspace: toWorkspace(workspace),
    app: make(App, { clientId }),
    scopes: Object.values(TokenScope).filter((scope) => scopes.has(scope)),
    grantState: grant.state as GrantHealth,
    expiresAt: expiresAt.toISOString(),
  });
}
