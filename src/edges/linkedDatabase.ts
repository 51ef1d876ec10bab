import { GatewayError } from '../errors.js';

const HINT =
  'If it is a linked view of a database that lies elsewhere, ask for the original by its own id: Notion’s API does not show linked views';

/** For `catch`: Notion finds no linked database, which whoever sees it in the app must be told. */
export function tellOfLinked(error: unknown): never {
  if (!(error instanceof GatewayError) || error.code !== 'NOT_FOUND') throw error;
  const { code, message, notionRequestId, argument } = error;
  throw new GatewayError(code, `${message}. ${HINT}`, {
    ...(notionRequestId !== undefined && { notionRequestId }),
    ...(argument !== undefined && { argument }),
    cause: error,
  });
}
