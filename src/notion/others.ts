/** What has changed at Notion: something of a workspace, or of a grant whose workspace is not known. */
export interface Change {
  grantId?: string | undefined;
  workspaceId?: string | undefined;
}

/** The other gateways that keep answers of Notion. */
export interface Others {
  /** Resolves once none of them shows what was before. Never rejects. */
  tell(change: Change): Promise<void>;
  /** False while a change that another has told may not have been heard of. */
  readonly areHeard: boolean;
}

/** Of a gateway that is the only one. */
export const NO_OTHERS: Others = { tell: () => Promise.resolve(), areHeard: true };
