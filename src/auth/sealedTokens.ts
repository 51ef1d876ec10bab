import type { Grant, SealedTokens } from '../storage/store.js';
import type { NotionTokens } from './notionOAuth.js';
import type { Vault } from './vault.js';

type Sealed = Pick<Grant, 'botId' | 'tokens'>;

/** Both tokens of an authorization as the store keeps them, bound to its bot. */
export function sealTokens(vault: Vault, given: NotionTokens & { botId: string }): SealedTokens {
  const { accessToken, refreshToken, botId: record } = given;
  return {
    access: vault.seal(accessToken, { record, field: 'access' }),
    refresh: refreshToken === null ? null : vault.seal(refreshToken, { record, field: 'refresh' }),
  };
}

export function openAccess(vault: Vault, { botId, tokens }: Sealed): string {
  return vault.open(tokens.access, { record: botId, field: 'access' });
}

/** Null for grants that Notion gave without one. */
export function openRefresh(vault: Vault, { botId, tokens }: Sealed): string | null {
  return tokens.refresh === null ? null : vault.open(tokens.refresh, { record: botId, field: 'refresh' });
}
