import type { Json } from './model.js';

export type ErrorKind =
  | 'page'
  | 'block'
  | 'database'
  | 'data_source'
  | 'user'
  | 'property'
  | 'file_upload'
  | 'comment'
  | 'discussion'
  | 'view'
  | 'view_query';

/** An answer that is Notion's error envelope. Anything else that is thrown becomes a 500 `internal_server_error`. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly additionalData?: { [key: string]: string | string[] },
    readonly headers?: { [name: string]: string },
  ) {
    super(message);
  }
}

/** 400 with the message as it is: for rules about meaning ("Status is expected to be date."). */
export function validationError(
  message: string,
  additionalData?: { [key: string]: string | string[] },
): ApiError {
  return new ApiError(400, 'validation_error', message, additionalData);
}

/**
 * 400 in the form that Notion uses for a wrong shape: `body failed validation: body.title should be …, instead was …`.
 * `path` starts with `body`, `path` or `query`, and `expectation` follows "should be".
 */
export function shapeError(path: string, expectation: string, actual: Json | undefined): ApiError {
  const part = /^[a-z]+/.exec(path)?.[0] ?? 'body';
  return validationError(
    `${part} failed validation: ${path} should be ${expectation}, instead was \`${show(actual)}\`.`,
  );
}

/** 404: missing and not shared look the same, since a connection must not learn which ids exist. */
export function notFound(kind: ErrorKind, id: string, botName: string): ApiError {
  const hint = `Make sure the relevant pages and databases are shared with your integration "${botName}".`;
  return new ApiError(404, 'object_not_found', `Could not find ${kind} with ID: ${id}. ${hint}`);
}

function show(value: Json | undefined): string {
  const text = value === undefined ? 'undefined' : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
