import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver } from 'type-graphql';
import { requireScope, type Context } from '../context.js';
import { viewerEdge } from '../edges/viewer.js';
import * as signIns from '../types/signIn.js';
import { Viewer } from '../types/viewer.js';

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, {
    nullable: true,
    description:
      'Who asks. UNAUTHENTICATED without an access token; otherwise no scope is needed and no call is made.',
  })
  viewer(@Ctx() context: Context): Viewer | Promise<Viewer> {
    return viewerEdge(context);
  }

  @FieldResolver(() => [signIns.ConnectedWorkspace], {
    nullable: true,
    description:
      'Every workspace that the person connected, oldest first; each app works in the one that was chosen at its sign-in. FORBIDDEN where no person asks. Needs the scope `read`; no call is made.',
  })
  async workspaces(@Ctx() context: Context): Promise<signIns.ConnectedWorkspace[]> {
    const { account, grantId } = requireScope(context, 'read').own;
    return (await account.workspaces()).map((grant) => signIns.toConnectedWorkspace(grant, grantId));
  }

  @FieldResolver(() => [signIns.SignIn], {
    nullable: true,
    description:
      'The apps and devices that the person is signed in with, last used first. FORBIDDEN where no person asks. Needs the scope `read`; no call is made.',
  })
  async signIns(@Ctx() context: Context): Promise<signIns.SignIn[]> {
    const { account, signInId } = requireScope(context, 'read').own;
    return (await account.signIns()).map((signIn) => signIns.toSignIn(signIn, signInId));
  }

  @Mutation(() => signIns.SignOutPayload, {
    nullable: true,
    description:
      'Ends sign-ins of the person: refresh tokens at once, access tokens within seconds. The one that asks may always end itself; others need the scope `write`. Nothing changes in Notion.',
  })
  async signOut(
    @Arg('input', () => signIns.SignOutInput, {
      description: 'One sign-in, all of them, or the one that asks.',
    })
    input: signIns.SignOutInput,
    @Ctx() context: Context,
  ): Promise<signIns.SignOutPayload> {
    const { account, signInId } = context.own;
    const chosen = signIns.readSignOut(input, signInId);
    if (chosen === 'everywhere' || chosen.signInId !== signInId) requireScope(context, 'write');
    const ended =
      chosen === 'everywhere' ? await account.signOutEverywhere() : await account.signOut(chosen.signInId);
    return { signedOut: ended.map((signIn) => signIns.toSignIn(signIn, signInId)) };
  }

  @Mutation(() => signIns.DisconnectWorkspacePayload, {
    nullable: true,
    description:
      'Ends the connection to a workspace at Notion, forgets what was kept of it, and signs out every app that worked in it. What Notion does not confirm is kept here, to be tried again. One or two calls for each connection; needs the scope `write`.',
  })
  async disconnectWorkspace(
    @Arg('input', () => signIns.DisconnectWorkspaceInput, {
      description: 'Which of the person’s workspaces.',
    })
    { workspaceId }: signIns.DisconnectWorkspaceInput,
    @Ctx() context: Context,
  ): Promise<signIns.DisconnectWorkspacePayload> {
    const { account, grantId } = requireScope(context, 'write').own;
    const ended = await account.disconnect(signIns.readWorkspaceId(workspaceId));
    return { disconnected: ended.map((grant) => signIns.toConnectedWorkspace(grant, grantId)) };
  }
}
