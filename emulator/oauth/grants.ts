import { randomBytes } from 'node:crypto';

import type { Capability } from '../capabilities.js';
import { newId } from '../id.js';
import type { BotRecord, CodeRecord, PersonRecord, State, TokenRecord } from '../model.js';

/** An app that was registered with Notion. */
export interface OAuthClient {
  id: string;
  secret: string;
  name: string;
  /** Compared exactly. `null`: any `http` address of the loopback interface. */
  redirectUris: string[] | null;
  /** What it may do in every workspace that installs it; everything unless told. */
  capabilities?: readonly Capability[];
}

/** What a person allows at consent. */
export interface Consent {
  workspaceId: string;
  personId: string;
  /** `null`: everything that the person sees. */
  sharedIds: string[] | null;
}

const CODE_LIFE_MS = 600_000;

/** The bot of a client, workspace and person: consenting again keeps it and replaces what is shared. */
export function saveBot(state: State, client: OAuthClient, consent: Consent): BotRecord {
  const { workspaceId, personId, sharedIds } = consent;
  const known = Object.values(state.bots).find(
    (bot) => bot.clientId === client.id && bot.workspaceId === workspaceId && bot.personId === personId,
  );
  const bot = {
    id: known?.id ?? newId(),
    name: client.name,
    clientId: client.id,
    workspaceId,
    personId,
    sharedIds,
    capabilities: client.capabilities,
  };
  state.bots[bot.id] = bot;
  return bot;
}

/** A fresh single-use code for ten minutes. */
export function issueCode(state: State, bot: BotRecord, redirectUri: string, now: Date): CodeRecord {
  const expiresAt = new Date(now.getTime() + CODE_LIFE_MS).toISOString();
  const code = { code: newId(), clientId: bot.clientId, redirectUri, botId: bot.id, expiresAt, used: false };
  state.codes[code.code] = code;
  return code;
}

/** A fresh pair of tokens; older ones of the bot are not touched. */
export function issueTokens(state: State, bot: BotRecord, now: Date): TokenRecord & { refreshToken: string } {
  const token = {
    accessToken: newAccessToken(),
    refreshToken: `nrt_${randomBytes(24).toString('hex')}`,
    botId: bot.id,
    issuedAt: now.toISOString(),
    dead: false,
  };
  state.tokens[token.accessToken] = token;
  return token;
}

/** What an internal integration is made of, in the developer settings of a workspace. */
export interface InternalIntegration {
  workspaceId: string;
  name: string;
  /** Of the pages and databases that were shared with it; `null`: everything that is nobody's private page. */
  sharedIds: string[] | null;
  capabilities?: readonly Capability[] | undefined;
  /** A new one unless told. */
  accessToken?: string | undefined;
}

/** The bot and the one token of an internal integration; a token that is known already keeps its bot. */
export function saveInternal(state: State, integration: InternalIntegration, now: Date): void {
  const { workspaceId, name, sharedIds, capabilities, accessToken = newAccessToken() } = integration;
  if (findToken(state, accessToken)) return;
  const id = newId();
  state.bots[id] = {
    id,
    name,
    clientId: id,
    workspaceId,
    personId: null,
    sharedIds,
    ...(capabilities && { capabilities }),
  };
  const issuedAt = now.toISOString();
  state.tokens[accessToken] = { accessToken, refreshToken: null, botId: id, issuedAt, dead: false };
}

function newAccessToken(): string {
  return `ntn_${randomBytes(24).toString('hex')}`;
}

/** The record of an access token or refresh token, dead or not. */
export function findToken(state: State, token: string): TokenRecord | undefined {
  if (Object.hasOwn(state.tokens, token)) return state.tokens[token];
  return Object.values(state.tokens).find((record) => record.refreshToken === token);
}

/** The bot that an access token acts as; null when the token is unknown, revoked, replaced or expired. */
export function botOfToken(state: State, accessToken: string): BotRecord | null {
  const token = Object.hasOwn(state.tokens, accessToken) ? state.tokens[accessToken] : undefined;
  if (!token || token.dead || token.expired) return null;
  return state.bots[token.botId] ?? null;
}

/** The members of a workspace, in the order in which they joined. */
export function membersOf(state: State, workspaceId: string): PersonRecord[] {
  const ids = state.workspaces[workspaceId]?.memberIds ?? [];
  return ids.map((id) => state.people[id]).filter((person) => person !== undefined);
}
