import { GatewayError } from '../errors.js';

/** The store cannot be opened or used; the message says why and what the operator can do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** About how long a database takes to elect another primary, or a network to come back. */
const RETRY_SECONDS = 5;

/** The store cannot be reached for now. A write may have been made or not. */
export class StoreOutage extends GatewayError {
  constructor(cause: unknown) {
    super(
      'SERVICE_UNAVAILABLE',
      `This gateway cannot reach its own database right now. Try again in ${RETRY_SECONDS} seconds; if it stays, tell the operator of the gateway.`,
      { retryAfter: RETRY_SECONDS, cause },
    );
  }
}
