import type { RequestContext } from './context.js';
import { ApiError } from './errors.js';
import type { BotRecord, JsonObject } from './model.js';
import type { Route } from './route.js';

/** What a connection may do, as it is set up at Notion; by these names `POST /v1/oauth/introspect` tells them. */
export const CAPABILITIES = [
  ...(['read_content', 'insert_content', 'update_content', 'read_comments', 'insert_comments'] as const),
  ...(['read_user_without_email', 'read_user_with_email'] as const),
] as const;

export type Capability = (typeof CAPABILITIES)[number];

/** Everything: people with their email addresses. */
export const ALL_CAPABILITIES = CAPABILITIES.filter((one) => one !== 'read_user_without_email');

const USERS = ['read_user_without_email', 'read_user_with_email'] as const;

/** What an endpoint needs, any one of several; the first row that suits its method and path counts. */
const NEEDS: readonly [endpoint: RegExp, needs: readonly Capability[]][] = [
  [/^GET \/v1\/users\/me$/, []],
  [/^GET \/v1\/users/, USERS],
  [/^GET \/v1\/comments/, ['read_comments']],
  [/ \/v1\/comments/, ['insert_comments']],
  [/ \/v1\/(search|file_uploads|custom_emojis|async_tasks)/, []],
  [/^GET |^POST .*\/query$|\/queries/, ['read_content']],
  [/^POST .*\/move$/, ['update_content']],
  [/^POST |^PATCH .*\/children$/, ['insert_content']],
  [/^(PATCH|DELETE) /, ['update_content']],
];

/** Whether the connection of a bot has any of these capabilities; one that was not restricted has all. */
export function may(
  { capabilities = ALL_CAPABILITIES }: BotRecord,
  ...needs: readonly Capability[]
): boolean {
  return needs.some((need) => capabilities.includes(need));
}

/** Throws a 403 for an endpoint that the connection may not use. */
export function checkCapability({ method, path }: Route, bot: BotRecord): void {
  const [, needs = []] = NEEDS.find(([endpoint]) => endpoint.test(`${method} ${path}`)) ?? [];
  if (needs.length > 0 && !may(bot, ...needs)) {
    throw new ApiError(403, 'restricted_resource', 'Insufficient permissions for this endpoint.');
  }
}

/** The keys that are left of an object for a connection that may not read it. */
const PARTS: { [object: string]: { keys: readonly string[]; needs: Capability } } = {
  page: { keys: [], needs: 'read_content' },
  block: { keys: [], needs: 'read_content' },
  database: { keys: [], needs: 'read_content' },
  data_source: { keys: ['properties'], needs: 'read_content' },
  view: { keys: ['parent', 'type'], needs: 'read_content' },
  comment: { keys: [], needs: 'read_comments' },
};

/** An answer as far as the connection may read it: what it only inserted comes back with little more than its id. */
export function asReadable(answer: JsonObject, { bot }: Pick<RequestContext, 'bot'>): JsonObject {
  if (answer.object === 'list') {
    const results = answer.results as JsonObject[];
    return { ...answer, results: results.map((one) => asReadable(one, { bot })) };
  }
  const part = typeof answer.object === 'string' ? PARTS[answer.object] : undefined;
  if (!part || may(bot, part.needs)) return answer;
  const keys = ['object', 'id', ...part.keys];
  return Object.fromEntries(Object.entries(answer).filter(([key]) => keys.includes(key)));
}
