/** What all gateways together have counted, as this one has last heard. */
export interface Total {
  used: number;
  /** Until the shared window ends, in milliseconds. */
  endsInMs: number;
}

/** Counts of one kind that are added to those of the other gateways, behind the back of the requests that are counted. */
export interface SharedCount {
  /** Returns at once: what the others have counted is heard later, or never while they cannot be reached. */
  add(key: string): void;
  /** The next one is the first again, for all. */
  forget(key: string): void;
}

/** Opens a count in windows of one length, each from its first use anywhere. */
export type OpenCount = (
  name: string,
  windowMs: number,
  heard: (key: string, total: Total) => void,
) => SharedCount;
