import { LRUCache } from 'lru-cache';
import type { Asker, Audit, EndedBy } from '../audit.js';
import type { Logger } from '../log.js';
import type { News } from '../shared/news.js';
import type { SignIn, Store } from '../storage/store.js';
import { TTL } from './provider/settings.js';

/** Milliseconds for which a sign-in is taken to stand without asking the store: how long its access tokens outlive it. */
export const TRUST_MS = 3_000;
/** How many sign-ins one process remembers; beyond them it asks the store more often. */
const MOST_REMEMBERED = 10_000;
/** Uses closer together than this are noted once: the store is not to be written for each request. */
const NOTE_EVERY_MS = 5 * 60_000;

/** Whether the sign-ins behind access tokens still stand. */
export interface SignIns {
  /** True while it stands and is this one's; notes now and then that it was used. */
  stands(id: string, whose: Pick<SignIn, 'grantId' | 'clientId'>): Promise<boolean>;
  /** True if it is known to stand without asking the store. */
  isKnownToStand(id: string): boolean;
  /** Ends it at the provider as well: its codes, refresh tokens and access tokens. Over when every gateway knows. */
  end(id: string, by: EndedBy, asker?: Asker): Promise<void>;
}

/** How long ago the last note of a use may be, by what the store says. */
function isDue({ usedAt }: SignIn, now: number): boolean {
  return now - (usedAt?.getTime() ?? 0) >= NOTE_EVERY_MS;
}

export interface SignInParts {
  store: Pick<Store, 'signIns' | 'artifacts'>;
  news: Pick<News, 'tell' | 'onItem'>;
  audit: Audit;
  log: Logger;
  now?: () => number;
}

/** What the store said, or is being asked. */
interface Looked {
  asked: Promise<SignIn | null>;
  /** False until it has answered. */
  stands: boolean;
  /** Epoch milliseconds. */
  until: number;
}

/** Sign-ins as one process sees them: the store is asked once in a few seconds for each, and others tell which they have ended. */
export function createSignIns({ store, news, audit, log, now = () => Date.now() }: SignInParts): SignIns {
  const standing = new LRUCache<string, Looked>({ max: MOST_REMEMBERED });
  const recent = (id: string): Looked | undefined => {
    const looked = standing.get(id);
    return looked && now() < looked.until ? looked : undefined;
  };
  const look = async (id: string): Promise<SignIn | null> => {
    const signIn = await store.signIns.find(id);
    if (signIn && isDue(signIn, now()))
      store.signIns
        .touch(id, TTL.RefreshToken)
        .catch((err: unknown) => log.warn({ err }, 'a use could not be noted'));
    return signIn;
  };
  const lookOnce = (id: string): Promise<SignIn | null> => {
    const known = recent(id);
    if (known) return known.asked;
    const asked = look(id);
    const looked: Looked = { until: now() + TRUST_MS, stands: false, asked };
    asked.then(
      (signIn) => (looked.stands = signIn !== null),
      () => standing.delete(id),
    );
    standing.set(id, looked);
    return asked;
  };
  news.onItem((item) => {
    if (item.about === 'signIn') standing.delete(item.id);
    if (item.about === 'everything') standing.clear();
  });
  return {
    stands: async (id, { grantId, clientId }) => {
      const signIn = await lookOnce(id);
      return signIn?.grantId === grantId && signIn.clientId === clientId;
    },
    isKnownToStand: (id) => recent(id)?.stands === true,
    end: async (id, by, asker) => {
      const ended = await store.signIns.find(id);
      // What the app may do goes first: without it, nothing that is made meanwhile can be used.
      await store.artifacts.destroy('Grant', id);
      await store.artifacts.revokeByGrantId(id);
      await store.signIns.remove(id);
      standing.delete(id);
      if (ended) {
        const { personId, grantId, clientId } = ended;
        audit('sign_in_ended', { personId, grantId, clientId, signInId: id, by }, asker);
      }
      await news.tell({ about: 'signIn', id });
    },
  };
}
