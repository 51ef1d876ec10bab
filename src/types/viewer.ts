import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { toGlobalId } from './globalId.js';
import { DateTime } from './scalars.js';
import { make } from './shape.js';
import { PersonUser, readUser, User } from './user.js';

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
  description: 'Whether the connection to Notion still works.',
  valuesConfig: {
    ACTIVE: { description: 'It works.' },
    NEEDS_RECONNECT: {
      description:
        'Notion ended it: the person has to sign in again; for a server-side app the operator has to replace the token.',
    },
  },
});

@ObjectType({ description: 'A Notion workspace.' })
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
    'Who asks: the app, the person if there is one, and what Notion granted. Answered without a call to Notion.',
})
export class Viewer {
  @Field(() => PersonUser, {
    nullable: true,
    description:
      'The person who signed in, as Notion described them then; null for a server-side app, which asks for itself.',
  })
  readonly person!: PersonUser | null;

  @Field(() => User, {
    description:
      'Whom Notion takes the one who asks for: the person, or the bot of the integration that a server-side app works through.',
  })
  readonly user!: User;

  @Field(() => Workspace, {
    description: 'The workspace that the person connected, or that of the integration.',
  })
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

/** What the access token tells. */
interface Asking {
  clientId: string;
  scopes: ReadonlySet<`${TokenScope}`>;
  expiresAt: Date;
}

/** What is known of a person who asks, from the access token and the stored grant. */
interface Known extends Asking {
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

/** The one who asks is a person, by an app. */
export function toViewer({ grant, ...asking }: Known): Viewer {
  const { person, workspace } = grant;
  const user = make(PersonUser, { ...person, id: toGlobalId('user', person.id), notionId: person.id });
  return make(Viewer, {
    ...asked(asking),
    person: user,
    user,
    workspace: toWorkspace(workspace),
    grantState: grant.state as GrantHealth,
  });
}

/** The one who asks is an app for itself; `bot` is the user that Notion takes it for. */
export function toServerViewer(
  asking: Asking,
  known: { bot: unknown; workspace: Known['grant']['workspace']; isRefused: boolean },
): Viewer {
  return make(Viewer, {
    ...asked(asking),
    person: null,
    user: readUser(known.bot),
    workspace: toWorkspace(known.workspace),
    grantState: known.isRefused ? GrantHealth.NEEDS_RECONNECT : GrantHealth.ACTIVE,
  });
}

function asked({ clientId, scopes, expiresAt }: Asking): Pick<Viewer, 'app' | 'scopes' | 'expiresAt'> {
  return {
    app: make(App, { clientId }),
    scopes: Object.values(TokenScope).filter((scope) => scopes.has(scope)),
    expiresAt: expiresAt.toISOString(),
  };
}
