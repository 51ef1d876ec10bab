import { z } from 'zod';
import { GatewayError } from '../errors.js';
import type { Logger } from '../log.js';
import type { TokenSource } from '../notion/client.js';
import type { Notion } from '../notion/notion.js';
import type { Workspace } from '../storage/store.js';
import { CoolDown } from './coolDown.js';

/** What the integration goes by where grants go by their ids; the store never gives such an id. */
export const INTEGRATION_ID = 'integration';

/** What Notion tells of the integration. */
interface IntegrationIdentity {
  workspace: Workspace;
  /** The bot as Notion gave it. */
  bot: unknown;
}

/** The one workspace that server-side apps work in, by the token of an internal integration. */
export interface Integration {
  /** Where its token comes from: the environment, and nowhere else. There is nothing to renew it with. */
  tokens(): TokenSource;
  /** Asked of Notion once, and again only while that fails; a GatewayError then. */
  identity(): Promise<IntegrationIdentity>;
  /** Whether Notion has refused the token a moment ago. */
  isRefused(): boolean;
  /** Asks once and logs what came of it: at start, where an operator looks. Never rejects. */
  announce(): Promise<void>;
}

const selfSchema = z.object({
  bot: z.object({
    workspace_id: z.string().min(1),
    workspace_name: z
      .string()
      .nullish()
      .transform((name) => name ?? null),
  }),
});

/** Milliseconds for the first question to Notion: requests of apps wait for it. */
const IDENTITY_MS = 10_000;

const REFUSED =
  'Notion does not accept the NOTION_TOKEN of this gateway: the integration was removed, or its token was replaced. Its operator must set NOTION_TOKEN to the token that Notion shows now, and start the gateway again.';

/** The token stays in memory: it is never stored, logged or sent anywhere but to Notion. */
export function createIntegration({
  token,
  notion,
  log,
}: {
  token: string;
  notion: Pick<Notion, 'forRequest'>;
  log: Logger;
}): Integration {
  const coolDown = new CoolDown();
  // A token of the environment has one version only.
  const tried = { id: INTEGRATION_ID, version: 1 };
  let known: IntegrationIdentity | undefined;
  let asking: Promise<IntegrationIdentity> | undefined;

  const tokens = (): TokenSource => ({
    grantId: INTEGRATION_ID,
    // What was read before the workspace was known could not be forgotten with it.
    ...(known && { workspaceId: known.workspace.id, edition: known.workspace.id }),
    current: () => (coolDown.remaining(tried) > 0 ? Promise.reject(refused()) : Promise.resolve(token)),
    renew: () => {
      coolDown.failed(tried);
      log.error(REFUSED);
      return Promise.reject(refused());
    },
  });
  const ask = async (): Promise<IntegrationIdentity> => {
    const bot = await notion.forRequest(tokens(), { deadlineMs: IDENTITY_MS }).call('getSelf', {});
    const self = selfSchema.safeParse(bot);
    if (!self.success) throw unknownForm();
    const { workspace_id: id, workspace_name: name } = self.data.bot;
    return (known = { workspace: { id, name, icon: null }, bot });
  };
  const identity = (): Promise<IntegrationIdentity> =>
    known ? Promise.resolve(known) : (asking ??= ask().finally(() => (asking = undefined)));

  return {
    tokens,
    identity,
    isRefused: () => coolDown.remaining(tried) > 0,
    announce: () =>
      identity().then(
        ({ workspace }) => log.info({ workspace }, 'server-side apps work in the workspace of NOTION_TOKEN'),
        (err: unknown) => {
          if (err instanceof GatewayError && err.code === 'RECONNECT_REQUIRED') return;
          log.warn({ err }, 'the workspace of NOTION_TOKEN is not known yet: Notion could not be asked');
        },
      ),
  };
}

function refused(): GatewayError {
  return new GatewayError('RECONNECT_REQUIRED', REFUSED);
}

function unknownForm(): GatewayError {
  return new GatewayError(
    'UPSTREAM_REJECTED',
    'Notion does not tell the workspace of NOTION_TOKEN: its operator must set it to the token of an internal integration.',
  );
}
