import { Ctx, Query, Resolver } from 'type-graphql';
import { requireViewer, type Context } from '../context.js';
import { toViewer, Viewer } from '../types/viewer.js';

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, {
    nullable: true,
    description:
      'Who asks. UNAUTHENTICATED without an access token; otherwise no scope is needed and no call is made.',
  })
  viewer(@Ctx() context: Context): Viewer {
    return toViewer(requireViewer(context.viewer));
  }
}
