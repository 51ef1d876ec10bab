import type { EndpointName, Params, Result } from './endpoints.js';

/** Where the token of one grant comes from; the vault stands behind it. */
export interface TokenSource {
  /** The grant's id: the key of its queue. */
  readonly grantId: string;
  /** The access token to use now. */
  current(): Promise<string>;
  /** Called after a 401 that was answered to `stale`: a newer token, or a GatewayError `RECONNECT_REQUIRED`. */
  renew(stale: string): Promise<string>;
}

/** What one GraphQL request spent at Notion. */
export interface Cost {
  calls: number;
  waitedMs: number;
}

/** Notion as one person's grant sees it, for the length of one GraphQL request. */
export interface NotionClient {
  /** One call of the endpoint table: queued, retried, its errors already GatewayErrors. */
  call<E extends EndpointName>(endpoint: E, params: Params<E>): Promise<Result<E>>;
  readonly cost: Readonly<Cost>;
}
