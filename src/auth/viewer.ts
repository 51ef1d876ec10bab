import type { Grant } from '../storage/store.js';

export type Scope = 'read' | 'write';

/** Who is asking: app + person + grant of one request. */
export interface Viewer {
  clientId: string;
  scopes: ReadonlySet<Scope>;
  grant: Grant;
  /** When the access token ends. */
  expiresAt: Date;
}
