import { ALL_CAPABILITIES } from '../capabilities.js';
import { ApiError, shapeError, validationError } from '../errors.js';
import type { Reply } from '../http.js';
import { parseJsonBody } from '../http.js';
import type { BotRecord, JsonObject, State, TokenRecord } from '../model.js';
import { renderPerson } from '../render/users.js';
import { authenticateClient } from './clients.js';
import type { OAuthClient } from './grants.js';
import { botOfToken, findToken, issueTokens } from './grants.js';

/** A request to one of the endpoints that an app calls with its secret. */
export interface TokenRequest {
  state: State;
  clients: readonly OAuthClient[];
  now: Date;
  requestId: string;
  authorization: string | undefined;
  contentType: string | undefined;
  text: string;
}

type Handler = (request: TokenRequest, client: OAuthClient, body: JsonObject) => JsonObject;

/** What `POST /v1/oauth/{token,introspect,revoke}` do; each needs the client's Basic credentials. */
export const TOKEN_ENDPOINTS: { [path: string]: Handler } = {
  '/v1/oauth/token': exchange,
  '/v1/oauth/introspect': introspect,
  '/v1/oauth/revoke': revoke,
};

/** Answers a token endpoint. Every refusal is a reply: OAuth's error names stand beside Notion's codes. */
export function handleToken(path: string, request: TokenRequest): Reply {
  const client = authenticateClient(request.clients, request.authorization);
  if (!client) return invalidClient(request.requestId);
  try {
    const body = TOKEN_ENDPOINTS[path]?.(request, client, readForm(request)) ?? {};
    return {
      status: 200,
      headers: { 'cache-control': 'no-store' },
      body: { ...body, request_id: request.requestId },
    };
  } catch (error) {
    if (error instanceof ApiError && error.code === 'invalid_grant')
      return invalidGrant(error, request.requestId);
    throw error;
  }
}

const GRANT_TYPES: {
  [type: string]: (request: TokenRequest, client: OAuthClient, body: JsonObject) => BotRecord;
} = {
  authorization_code: redeemCode,
  refresh_token: redeemRefreshToken,
};

function exchange(request: TokenRequest, client: OAuthClient, body: JsonObject): JsonObject {
  const redeem = typeof body.grant_type === 'string' ? GRANT_TYPES[body.grant_type] : undefined;
  if (!redeem)
    throw shapeError('body.grant_type', '`"authorization_code"`, or `"refresh_token"`', body.grant_type);
  const bot = redeem(request, client, body);
  return renderGrant(request.state, bot, issueTokens(request.state, bot, request.now));
}

function redeemCode({ state, now }: TokenRequest, client: OAuthClient, body: JsonObject): BotRecord {
  if (typeof body.code !== 'string') throw shapeError('body.code', 'defined', body.code);
  const code = Object.hasOwn(state.codes, body.code) ? state.codes[body.code] : undefined;
  if (!code || code.clientId !== client.id) throw grantError('Invalid code: this code does not exist.');
  if (code.used) throw grantError('Invalid code: this code has been revoked.');
  if (Date.parse(code.expiresAt) <= now.getTime()) throw grantError('Invalid code: this code has expired.');
  if (body.redirect_uri !== code.redirectUri) {
    throw grantError('Invalid redirect_uri: it must be the one that the code was asked for with.');
  }
  code.used = true;
  return botOrThrow(state, code.botId);
}

function redeemRefreshToken({ state }: TokenRequest, client: OAuthClient, body: JsonObject): BotRecord {
  if (typeof body.refresh_token !== 'string')
    throw shapeError('body.refresh_token', 'defined', body.refresh_token);
  const token = findToken(state, body.refresh_token);
  const bot = token && state.bots[token.botId];
  const known = token?.refreshToken === body.refresh_token && bot?.clientId === client.id;
  if (!known) throw grantError('Invalid refresh_token: it does not exist.');
  if (token.dead) throw grantError('Invalid refresh_token: it has been used or revoked.');
  token.dead = true;
  return bot;
}

function introspect({ state }: TokenRequest, client: OAuthClient, body: JsonObject): JsonObject {
  const token = findToken(state, requireToken(body));
  const bot = token && state.bots[token.botId];
  if (!token || bot?.clientId !== client.id || !botOfToken(state, token.accessToken))
    return { active: false };
  const scope = (bot.capabilities ?? ALL_CAPABILITIES).join(' ');
  return { active: true, scope, iat: Math.floor(Date.parse(token.issuedAt) / 1000) };
}

/** Ends the whole grant: every token of the bot. An unknown token is answered like a revoked one. */
function revoke({ state }: TokenRequest, client: OAuthClient, body: JsonObject): JsonObject {
  const token = findToken(state, requireToken(body));
  if (token && state.bots[token.botId]?.clientId === client.id) {
    for (const other of Object.values(state.tokens)) other.dead ||= other.botId === token.botId;
  }
  return {};
}

function renderGrant(state: State, bot: BotRecord, token: TokenRecord): JsonObject {
  const workspace = state.workspaces[bot.workspaceId];
  return {
    access_token: token.accessToken,
    token_type: 'bearer',
    refresh_token: token.refreshToken,
    bot_id: bot.id,
    workspace_id: bot.workspaceId,
    workspace_name: workspace?.name ?? null,
    workspace_icon: workspace?.icon ?? null,
    owner: ownerOf(state, bot),
    duplicated_template_id: null,
  };
}

function ownerOf(state: State, { personId }: BotRecord): JsonObject {
  if (personId === null) return { type: 'workspace', workspace: true };
  const person = state.people[personId];
  return { type: 'user', user: person ? renderPerson(person) : { object: 'user', id: personId } };
}

function readForm({ text, contentType }: TokenRequest): JsonObject {
  if (!/^application\/x-www-form-urlencoded\b/i.test(contentType ?? ''))
    return parseJsonBody(text, contentType);
  return Object.fromEntries(new URLSearchParams(text));
}

function requireToken(body: JsonObject): string {
  if (typeof body.token !== 'string') throw shapeError('body.token', 'defined', body.token);
  return body.token;
}

function botOrThrow(state: State, id: string): BotRecord {
  const bot = state.bots[id];
  if (!bot) throw validationError('The connection of this code was removed.');
  return bot;
}

function grantError(message: string): ApiError {
  return new ApiError(400, 'invalid_grant', message);
}

/** Both shapes in one: clients of Notion have met `code` as well as `error`. */
function invalidGrant({ message }: ApiError, requestId: string): Reply {
  const oauth = { error: 'invalid_grant', error_description: message };
  const envelope = { object: 'error', status: 400, code: 'invalid_grant', message, request_id: requestId };
  return { status: 400, body: { ...envelope, ...oauth } };
}

function invalidClient(requestId: string): Reply {
  const description =
    'The client credentials are missing or wrong: send Basic base64(client_id:client_secret).';
  return {
    status: 401,
    headers: { 'www-authenticate': 'Basic realm="oauth"' },
    body: { error: 'invalid_client', error_description: description, request_id: requestId },
  };
}
