import type { Viewer } from '../auth/viewer.js';
import { BUILT_IN_CLIENT_ID } from '../config/apps.js';
import { sha256, type ListedOperation } from '../config/operations.js';
import type { Config } from '../config.js';

/** What the gateway's own pages ask for, by these ids. */
const OWN_OPERATIONS: readonly ListedOperation[] = [
  {
    id: 'gateway-viewer',
    text: '{ viewer { grantState scopes person { name email avatarUrl } workspace { name icon } } }',
  },
];

/** The prefix of a hash as an id, in the draft of GraphQL over HTTP. */
const HASH_PREFIX = 'sha256:';

/** Operations that can be asked for by an id; where the list is not open, no others can be asked for at all. */
export class OperationList {
  readonly #byId = new Map<string, string>();
  readonly #texts: ReadonlySet<string>;

  constructor(
    operations: readonly ListedOperation[],
    readonly isOpen: boolean,
  ) {
    this.#texts = new Set(operations.map(({ text }) => text));
    for (const text of this.#texts) this.#byId.set(sha256(text), text);
    for (const { id, text } of operations) this.#byId.set(id, text);
  }

  has(text: string): boolean {
    return this.#texts.has(text);
  }

  /** The text with this id, or with this SHA-256 in hex digits. */
  find(id: unknown): string | undefined {
    if (typeof id !== 'string') return undefined;
    return this.#byId.get(id.startsWith(HASH_PREFIX) ? id.slice(HASH_PREFIX.length) : id);
  }
}

/** Whose list counts for whom; null is a caller without a token. */
export type ListFor = (viewer: Pick<Viewer, 'clientId'> | null) => OperationList;

/**
 * An app with a list is held to it. All others may ask for anything, unless the operator allows listed operations only: then
 * those who have no app may ask for what the apps may, and our own pages for what they need, and for more while exploring.
 */
export function createLists({
  apps,
  allowList,
  explore,
}: Pick<Config, 'apps' | 'allowList' | 'explore'>): ListFor {
  const isOpen = !allowList || explore;
  const listed = apps.flatMap(({ operations }) => operations?.operations ?? []);
  const byApp = new Map([[BUILT_IN_CLIENT_ID, new OperationList(OWN_OPERATIONS, isOpen)]]);
  for (const { clientId, operations } of apps)
    if (operations) byApp.set(clientId, new OperationList(operations.operations, false));
  const others = new OperationList([], !allowList);
  const nobodys = new OperationList([...OWN_OPERATIONS, ...listed], isOpen);
  return (viewer) => (viewer ? (byApp.get(viewer.clientId) ?? others) : nobodys);
}
