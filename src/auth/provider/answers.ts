import type { Client, KoaContextWithOIDC, Provider } from 'oidc-provider';
import type { Config } from '../../config.js';
import { withFormTargets } from '../../web/policy.js';
import { formTargets } from '../formTargets.js';
import { allowedOrigins, EXPOSED_HEADERS } from '../cors.js';

const POLICY = 'Content-Security-Policy';
const ORIGIN = 'Access-Control-Allow-Origin';

/** Documents that any page may read: they are the same for everybody, and nobody signs in to get them. */
const OPEN = /^\/(oauth\/jwks|\.well-known\/.*)$/;
/** The library of an app asks at each start; keys are listed long before they sign. */
const OPEN_CACHE = 'public, max-age=300';

/** Lays our headers over what the library answers: where its forms lead, and which pages may read the answer. */
export function completeAnswers(
  provider: Provider,
  { config, publicUrl }: { config: Pick<Config, 'apps' | 'corsOrigins' | 'notion'>; publicUrl: string },
): void {
  const origins = new Set(allowedOrigins(config, publicUrl));
  provider.use(async (ctx, next) => {
    await next();
    if (OPEN.test(ctx.path)) return open(ctx as KoaContextWithOIDC);
    allowOrigin(ctx as KoaContextWithOIDC, origins);
    if (ctx.response.is('html') === false) return;
    const client = await clientOf(ctx as KoaContextWithOIDC);
    ctx.set(POLICY, withFormTargets(ctx.response.get(POLICY), formTargets(config.notion.connection, client)));
  });
}

function open(ctx: KoaContextWithOIDC): void {
  ctx.set({ [ORIGIN]: '*', 'Cache-Control': OPEN_CACHE });
}

/** The library greets every origin, and refuses those that are not the app's only once it knows the app. */
function allowOrigin(ctx: KoaContextWithOIDC, origins: ReadonlySet<string>): void {
  if (!ctx.response.get(ORIGIN)) return;
  if (origins.has(ctx.get('Origin'))) ctx.set('Access-Control-Expose-Headers', EXPOSED_HEADERS.join(','));
  else
    for (const name of Object.keys(ctx.response.headers))
      if (/^access-control-/i.test(name)) ctx.remove(name);
}

/** The app that the page is about; a sign-in that goes on knows it only by its id. */
async function clientOf({ oidc }: KoaContextWithOIDC): Promise<Client | undefined> {
  const id = oidc?.entities.Interaction?.params.client_id;
  return oidc?.client ?? (typeof id === 'string' ? oidc?.provider.Client.find(id) : undefined);
}
