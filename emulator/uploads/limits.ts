import type { RenderContext } from '../context.js';

const FREE_PLAN_BYTES = 5_242_880;

/** The largest file that the token's workspace takes, in bytes: 5 MiB unless its plan allows more. */
export function uploadLimit({ state, bot }: RenderContext): number {
  return state.workspaces[bot.workspaceId]?.maxUploadBytes ?? FREE_PLAN_BYTES;
}
