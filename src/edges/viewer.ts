import { requireViewer, type Context } from '../context.js';
import { toServerViewer, toViewer, type Viewer } from '../types/viewer.js';

/** Who asks: a person as they were at their sign-in, or an app with what Notion has told of the integration. */
export function viewerEdge({ viewer }: Context): Viewer | Promise<Viewer> {
  const known = requireViewer(viewer);
  if (known.kind === 'person') return toViewer(known);
  const { integration } = known;
  return integration
    .identity()
    .then((identity) => toServerViewer(known, { ...identity, isRefused: integration.isRefused() }));
}
