import axios, { type AxiosResponse } from 'axios';
import { z } from 'zod';
import type { NotionConnection } from '../config.js';
import { GatewayError } from '../errors.js';
import { NOTION_VERSION } from '../notion/endpoints.js';
import { parseRetryAfter } from '../notion/retry.js';
import type { Person, Workspace } from '../storage/store.js';

/** A token pair of Notion's. */
export interface NotionTokens {
  accessToken: string;
  /** Null for connections without rotation. */
  refreshToken: string | null;
}

/** What Notion gave for a code. */
export interface NotionAuthorization extends NotionTokens {
  botId: string;
  workspace: Workspace;
  /** Null when the answer names no person: a token that belongs to a whole workspace. */
  person: Person | null;
  duplicatedTemplateId: string | null;
}

/**
 * Notion's token endpoint. Every failure is a GatewayError that holds no code, token or secret: RECONNECT_REQUIRED when
 * Notion refuses the code or refresh token, UPSTREAM_TIMEOUT after 10 s, UPSTREAM_UNAVAILABLE when it is down.
 */
export interface NotionOAuth {
  exchangeCode(code: string, redirectUri: string): Promise<NotionAuthorization>;
  refresh(refreshToken: string): Promise<NotionTokens>;
  /** Ends a token at Notion; a token that is already dead counts as ended. */
  revoke(token: string): Promise<void>;
}

const TIMEOUT_MS = 10_000;
/** Answers are a few hundred bytes; more is not Notion. */
const MAX_ANSWER_BYTES = 1_048_576;

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

const personSchema = z
  .object({
    id: z.string().min(1),
    name: text,
    avatar_url: text,
    person: z.object({ email: text }).nullish(),
  })
  .transform(({ id, name, avatar_url, person }): Person => ({
    id,
    name,
    email: person?.email ?? null,
    avatarUrl: avatar_url,
  }));

const ownerSchema = z.union([
  z.object({ type: z.literal('user'), user: personSchema }).transform(({ user }) => user),
  z.object({ type: z.literal('workspace') }).transform(() => null),
]);

const tokensSchema = z.object({ access_token: z.string().min(1), refresh_token: text });

const authorizationSchema = tokensSchema
  .extend({
    bot_id: z.string().min(1),
    workspace_id: z.string().min(1),
    workspace_name: text,
    workspace_icon: text,
    owner: ownerSchema,
    duplicated_template_id: text,
  })
  .transform((answer): NotionAuthorization => ({
    ...toTokens(answer),
    botId: answer.bot_id,
    workspace: { id: answer.workspace_id, name: answer.workspace_name, icon: answer.workspace_icon },
    person: answer.owner,
    duplicatedTemplateId: answer.duplicated_template_id,
  }));

function toTokens(answer: z.output<typeof tokensSchema>): NotionTokens {
  return { accessToken: answer.access_token, refreshToken: answer.refresh_token || null };
}

/** Notion's own envelope has `code`, OAuth's has `error`; both are met. */
const refusalSchema = z
  .object({ code: z.string().optional(), error: z.string().optional() })
  .transform(({ code, error }) => code ?? error)
  .catch(undefined);

const requestIdSchema = z.object({ request_id: z.string() }).transform(({ request_id }) => request_id);

export function createNotionOAuth(
  notion: Pick<NotionConnection, 'clientId' | 'clientSecret'> & { apiUrl: string },
  timeoutMs = TIMEOUT_MS,
): NotionOAuth {
  const http = axios.create({
    baseURL: notion.apiUrl,
    auth: { username: notion.clientId, password: notion.clientSecret },
    headers: { 'Notion-Version': NOTION_VERSION },
    maxContentLength: MAX_ANSWER_BYTES,
    maxRedirects: 0,
    proxy: false,
    validateStatus: () => true,
  });

  const post = async (path: string, body: Record<string, string>): Promise<unknown> => {
    // Not axios' own timeout: that one starts again with every byte, and the lease of a refresh must outlive the call.
    const signal = AbortSignal.timeout(timeoutMs);
    const answer = await http.post<unknown>(path, body, { signal }).catch((error: unknown) => {
      throw toUnreachable(error, timeoutMs);
    });
    if (answer.status !== 200) throw toRefusal(answer);
    return answer.data;
  };
  const authorize = async <T>(schema: z.ZodType<T>, body: Record<string, string>): Promise<T> => {
    const parsed = schema.safeParse(await post('/v1/oauth/token', body));
    if (parsed.success) return parsed.data;
    const fields = parsed.error.issues.map(({ path }) => path.join('.') || 'the whole answer');
    throw new GatewayError(
      'UPSTREAM_UNAVAILABLE',
      `Notion answered the sign-in in a form that this gateway does not know (${[...new Set(fields)].join(', ')}). Try again; if it stays, tell the operator.`,
    );
  };

  return {
    exchangeCode: (code, redirectUri) =>
      authorize(authorizationSchema, { grant_type: 'authorization_code', code, redirect_uri: redirectUri }),
    // Nothing but the pair is asked of the answer: the old one is spent, and a new kind of owner must not cost the new one.
    refresh: (refreshToken) =>
      authorize(tokensSchema.transform(toTokens), {
        grant_type: 'refresh_token',
        refresh_token: refreshToken,
      }),
    revoke: async (token) => {
      await post('/v1/oauth/revoke', { token });
    },
  };
}

/** The axios error itself is dropped: it carries the request, and with it the secret and the code. */
function toUnreachable(error: unknown, timeoutMs: number): GatewayError {
  const reason = axios.isAxiosError(error) ? error.code : undefined;
  const cause = new Error(`no answer from Notion's token endpoint: ${reason ?? 'unknown reason'}`);
  return reason === 'ERR_CANCELED' || reason === 'ETIMEDOUT'
    ? new GatewayError(
        'UPSTREAM_TIMEOUT',
        `Notion did not answer within ${timeoutMs / 1_000} seconds. Try again in a moment.`,
        { cause },
      )
    : new GatewayError('UPSTREAM_UNAVAILABLE', 'Notion cannot be reached right now. Try again in a moment.', {
        cause,
      });
}

function toRefusal({ status, data, headers }: AxiosResponse<unknown>): GatewayError {
  const code = refusalSchema.parse(data);
  const notionRequestId = requestIdSchema.safeParse(data).data;
  const details = {
    cause: new Error(`Notion's token endpoint answered ${status}${code ? ` ${code}` : ''}`),
    ...(notionRequestId && { notionRequestId }),
  };
  if (code === 'invalid_grant')
    return new GatewayError(
      'RECONNECT_REQUIRED',
      'Notion did not accept the code or refresh token: it was used before, has expired or was revoked. Sign in again.',
      details,
    );
  if (code === 'invalid_client' || status === 401)
    return new GatewayError(
      'INTERNAL_SERVER_ERROR',
      'Notion refused the credentials of this gateway. Its operator must check NOTION_CLIENT_ID and NOTION_CLIENT_SECRET.',
      details,
    );
  if (status === 429 || status >= 500)
    return new GatewayError(
      'UPSTREAM_UNAVAILABLE',
      'Notion is not available right now. Try again in a moment.',
      { ...details, ...retryAfterOf(headers) },
    );
  return new GatewayError(
    'UPSTREAM_REJECTED',
    'Notion refused the sign-in. Try again; if it stays, tell the operator.',
    details,
  );
}

function retryAfterOf(headers: AxiosResponse['headers']): { retryAfter?: number } {
  const header: unknown = headers['retry-after'];
  const ms = parseRetryAfter(typeof header === 'string' ? header : undefined, Date.now());
  return ms === undefined ? {} : { retryAfter: Math.ceil(ms / 1_000) };
}
