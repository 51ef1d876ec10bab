import { LRUCache } from 'lru-cache';
import type { Grant, Store } from '../storage/store.js';
import { TRUST_MS } from './signIns.js';

/** As many as there are sign-ins remembered: a person has one or two. */
const MOST_REMEMBERED = 10_000;

interface Recent {
  grant: Grant;
  /** Epoch milliseconds. */
  until: number;
}

/**
 * Grants as the store had them at most a few seconds ago, for those who ask Notion on their behalf: what they cannot see yet,
 * Notion tells them. Whoever changes a grant reads it from the store, and has it forgotten here.
 */
export class RecentGrants {
  readonly #recent = new LRUCache<string, Recent>({ max: MOST_REMEMBERED });

  constructor(
    private readonly store: Pick<Store, 'grants'>,
    private readonly now = () => Date.now(),
  ) {}

  async load(id: string): Promise<Grant | null> {
    const recent = this.#find(id);
    if (recent) return recent;
    const grant = await this.store.grants.find(id);
    if (grant) this.#recent.set(id, { grant, until: this.now() + TRUST_MS });
    return grant;
  }

  /** Whether `load` would give this very one, without asking the store. */
  holds(grant: Grant): boolean {
    return this.#find(grant.id) === grant;
  }

  forget(id: string): void {
    this.#recent.delete(id);
  }

  #find(id: string): Grant | undefined {
    const recent = this.#recent.get(id);
    return recent && this.now() < recent.until ? recent.grant : undefined;
  }
}
