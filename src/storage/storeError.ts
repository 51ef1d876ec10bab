/** The store cannot be opened or used; the message says why and what the operator can do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
