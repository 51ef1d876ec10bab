import { GatewayError, type ErrorCode } from '../errors.js';

/** What Notion answers for an object that exists but is not for this connection's eyes. */
const HIDDEN: ReadonlySet<ErrorCode> = new Set(['NOT_FOUND', 'FORBIDDEN']);

export function isHidden(error: unknown): boolean {
  return error instanceof GatewayError && HIDDEN.has(error.code);
}

/** For `catch`: an object that Notion hides becomes `stub`, so that a list survives it; any other error goes on. */
export function ifHidden<T>(stub: () => T): (error: unknown) => T {
  return (error) => {
    if (isHidden(error)) return stub();
    throw error;
  };
}
