import type { Asker, Audit } from '../audit.js';
import { GatewayError } from '../errors.js';
import type { App } from '../config/apps.js';
import type { Notion } from '../notion/notion.js';
import type { Grant, SignIn, Store } from '../storage/store.js';
import { deviceOf } from './device.js';
import type { NotionOAuth } from './notionOAuth.js';
import { sessionsOf } from './provider/adapter.js';
import { appNameOf } from './provider/clients.js';
import type { RecentGrants } from './recentGrants.js';
import { openAccess, openRefresh } from './sealedTokens.js';
import type { SignIns } from './signIns.js';

import type { Vault } from './vault.js';

/** A sign-in as its person is shown it. */
export interface ShownSignIn {
  id: string;
  clientId: string;
  /** Null when the app is registered no longer. */
  appName: string | null;
  /** `Firefox on Windows`; null when it did not say. */
  device: string | null;
  grant: Grant;
  createdAt: Date;
  usedAt: Date;
}

/** What one person may see and end of what is theirs. Whatever id is asked for, nothing of anybody else is found. */
export interface PersonAccount {
  /** What Notion gave them, workspace by workspace, oldest first. */
  workspaces(): Promise<Grant[]>;
  /** Their apps and devices, last used first. */
  signIns(): Promise<ShownSignIn[]>;
  /** Ends one; what was ended. Nothing when there is none (any more). */
  signOut(id: string): Promise<ShownSignIn[]>;
  /** Ends all of them, and the sessions of all browsers. */
  signOutEverywhere(): Promise<ShownSignIn[]>;
  /**
   * Ends the connection at Notion, with everything that was kept for it and every app that used it. A GatewayError when
   * Notion does not confirm it: then everything here stays, so that it can be tried again, whatever Notion has ended by then.
   */
  disconnect(workspaceId: string): Promise<Grant[]>;
}

export interface AccountParts {
  store: Store;
  grants: Pick<RecentGrants, 'forget'>;
  signIns: SignIns;
  vault: Vault;
  notionOAuth: Pick<NotionOAuth, 'revoke'>;
  notion: Pick<Notion, 'forgetWorkspace'>;
  apps: readonly App[];
  audit: Audit;
}

/** The account of each person, by the id that Notion gave them, for one request. */
export function createPersonAccounts(parts: AccountParts): (personId: string, asker: Asker) => PersonAccount {
  return (personId, asker) => {
    const { store } = parts;
    const workspaces = () => store.grants.listByPerson(personId);
    const list = async () => shown(parts, await workspaces(), await store.signIns.listByPerson(personId));
    const end = async (chosen: ShownSignIn[]) => {
      for (const { id } of chosen) await parts.signIns.end(id, 'person', asker);
      return chosen;
    };
    return {
      workspaces,
      signIns: list,
      signOut: async (id) => end((await list()).filter((signIn) => signIn.id === id)),
      signOutEverywhere: async () => {
        for (const { id } of await workspaces()) await store.artifacts.revokeByGrantId(sessionsOf(id));
        return end(await list());
      },
      disconnect: async (workspaceId) => {
        const chosen = (await workspaces()).filter(({ workspace }) => workspace.id === workspaceId);
        for (const grant of chosen) await disconnectGrant(parts, grant, asker);
        return chosen;
      },
    };
  };
}

/** Those that an app has fetched tokens for; what belongs to a grant that is gone can do nothing. */
function shown({ apps }: AccountParts, grants: Grant[], signIns: SignIn[]): ShownSignIn[] {
  return signIns
    .flatMap(({ id, clientId, userAgent, grantId, createdAt, usedAt }): ShownSignIn[] => {
      const grant = grants.find((one) => one.id === grantId);
      if (!grant || !usedAt) return [];
      const names = { appName: appNameOf(apps, clientId), device: deviceOf(userAgent) };
      return [{ id, clientId, ...names, grant, createdAt, usedAt }];
    })
    .sort((one, other) => other.usedAt.getTime() - one.usedAt.getTime());
}

/** Notion first: while it has not taken back both tokens they are kept, since nothing else could tell it to. */
async function disconnectGrant(parts: AccountParts, grant: Grant, asker: Asker): Promise<void> {
  const { store, grants, vault, notion, audit } = parts;
  for (const token of [openAccess(vault, grant), openRefresh(vault, grant)])
    if (token !== null) await revoke(parts, token);
  for (const { id, grantId } of await store.signIns.listByPerson(grant.person.id))
    if (grantId === grant.id) await parts.signIns.end(id, 'disconnect', asker);
  await store.artifacts.revokeByGrantId(sessionsOf(grant.id));
  await store.grants.remove(grant.id);
  grants.forget(grant.id);
  notion.forgetWorkspace(grant.workspace.id);
  const { id: grantId, person, workspace } = grant;
  audit('workspace_disconnected', { personId: person.id, grantId, workspaceId: workspace.id }, asker);
}

/** A token that Notion knows no longer is as good as revoked. */
async function revoke({ notionOAuth }: AccountParts, token: string): Promise<void> {
  try {
    await notionOAuth.revoke(token);
  } catch (error) {
    if (!(error instanceof GatewayError) || error.code !== 'RECONNECT_REQUIRED') throw error;
  }
}
