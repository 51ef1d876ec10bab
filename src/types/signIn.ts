import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { badInput } from '../errors.js';
import { toUuid } from './globalId.js';
import { DateTime } from './scalars.js';
import { make } from './shape.js';
import { GrantHealth, toWorkspace, Workspace } from './viewer.js';

@ObjectType({ description: 'One app that the person signed in to, in one browser or on one device.' })
export class SignIn {
  @Field(() => ID, { description: 'Names it for `signOut`. It is opaque, and no node.' })
  readonly signInId!: string;

  @Field(() => ID, { description: 'The app’s OAuth client id.' })
  readonly clientId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What people call the app; null when it is not registered any more.',
  })
  readonly appName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The browser and system that signed in, `Firefox on Windows`; null when they did not say.',
  })
  readonly device!: string | null;

  @Field(() => Workspace, { description: 'Where the app works.' })
  readonly workspace!: Workspace;

  @Field(() => DateTime, { description: 'When the person signed in.' })
  readonly createdTime!: string;

  @Field(() => DateTime, { description: 'When the app last asked for something, to about five minutes.' })
  readonly lastUsedTime!: string;

  @Field(() => Boolean, { description: 'Whether this very request was made with it.' })
  readonly isCurrent!: boolean;
}

@ObjectType({ description: 'A workspace that the person connected to this gateway, for whichever app.' })
export class ConnectedWorkspace {
  @Field(() => Workspace, { description: 'Its UUID, name and icon at Notion.' })
  readonly workspace!: Workspace;

  @Field(() => GrantHealth, { description: 'Whether Notion still accepts it.' })
  readonly grantState!: GrantHealth;

  @Field(() => DateTime, { description: 'When the person chose it first.' })
  readonly connectedTime!: string;

  @Field(() => Boolean, { description: 'Whether this request works in it.' })
  readonly isCurrent!: boolean;
}

@InputType({ description: 'What `signOut` ends; left empty, the sign-in that asks.' })
export class SignOutInput {
  @Field(() => ID, { nullable: true, description: 'The `signInId` of one of `viewer.signIns`.' })
  signInId?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'All of them, and the sessions of all browsers; not together with `signInId`.',
  })
  everywhere!: boolean;
}

@ObjectType({ description: 'What `signOut` did.' })
export class SignOutPayload {
  @Field(() => [SignIn], { description: 'What was ended; empty when it had ended before.' })
  readonly signedOut!: SignIn[];
}

@InputType({ description: 'What `disconnectWorkspace` ends.' })
export class DisconnectWorkspaceInput {
  @Field(() => ID, { description: 'The `workspaceId` of one of `viewer.workspaces`: a UUID.' })
  workspaceId!: string;
}

@ObjectType({ description: 'What `disconnectWorkspace` did.' })
export class DisconnectWorkspacePayload {
  @Field(() => [ConnectedWorkspace], {
    description: 'What was disconnected; empty when it had been before.',
  })
  readonly disconnected!: ConnectedWorkspace[];
}

const SIGN_IN_ID = /^[\w-]{20,100}$/;

/** Which sign-in is to be ended, or all of them. */
export function readSignOut(
  { signInId, everywhere }: SignOutInput,
  current: string,
): { signInId: string } | 'everywhere' {
  if (everywhere && signInId) throw badInput('input', 'give `signInId` or `everywhere`, not both');
  if (everywhere) return 'everywhere';
  if (signInId && !SIGN_IN_ID.test(signInId))
    throw badInput('input.signInId', 'take the `signInId` of one of `viewer.signIns`');
  return { signInId: signInId ?? current };
}

/** The dashed UUID of a workspace. */
export function readWorkspaceId(text: string): string {
  const uuid = toUuid(text.trim());
  if (!uuid)
    throw badInput('input.workspaceId', 'take the `workspaceId` of one of `viewer.workspaces`: a UUID');
  return uuid;
}

interface KnownGrant {
  id: string;
  workspace: { id: string; name: string | null; icon: string | null };
  state: `${GrantHealth}`;
  createdAt: Date;
}

/** A sign-in as its person sees it; `current` is the one that asks. */
export function toSignIn(
  signIn: {
    id: string;
    clientId: string;
    appName: string | null;
    device: string | null;
    grant: KnownGrant;
    createdAt: Date;
    usedAt: Date;
  },
  current: string,
): SignIn {
  const { id, clientId, appName, device, grant, createdAt, usedAt } = signIn;
  return make(SignIn, {
    signInId: id,
    clientId,
    appName,
    device,
    workspace: toWorkspace(grant.workspace),
    createdTime: createdAt.toISOString(),
    lastUsedTime: usedAt.toISOString(),
    isCurrent: id === current,
  });
}

/** A grant as its person sees it; `current` is the one that asks. */
export function toConnectedWorkspace(grant: KnownGrant, current: string): ConnectedWorkspace {
  return make(ConnectedWorkspace, {
    workspace: toWorkspace(grant.workspace),
    grantState: grant.state as GrantHealth,
    connectedTime: grant.createdAt.toISOString(),
    isCurrent: grant.id === current,
  });
}
