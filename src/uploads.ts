import { Router, type Request, type RequestHandler, type Response } from 'express';
import { GraphQLError } from 'graphql';
import { requireScope, type Context } from './context.js';
import { sendBytes, type UploadedBytes } from './edges/uploads.js';
import { badInput, GatewayError, type ErrorCode } from './errors.js';
import type { FileUpload } from './types/fileUpload.js';
import { requireId } from './types/globalId.js';

/** What Notion takes at once: larger files go in parts. */
const MAX_BYTES = 20 * 1024 * 1024;

const STATUSES = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  RECONNECT_REQUIRED: 401,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  UPSTREAM_TIMEOUT: 504,
  UPSTREAM_UNAVAILABLE: 503,
  UPSTREAM_REJECTED: 502,
  UNSUPPORTED: 422,
  SERVICE_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
} satisfies Record<ErrorCode, number>;

/** Who is asking, and Notion as they see it. Rejects with a GraphQLError for a token that is no good. */
type ContextOf = (request: Request, response: Response) => Promise<Context>;

/**
 * `PUT /:id`, and `?part=`: streams the body to Notion as the bytes of a file upload, holding none of it. Answers JSON; errors
 * have the shape of GraphQL's.
 */
export function createUploads(contextOf: ContextOf): Router {
  const router = Router();
  router.put('/:id', answering(contextOf));
  return router;
}

function answering(contextOf: ContextOf): RequestHandler<{ id: string }> {
  return async (request, response, next) => {
    try {
      const context = requireScope(await contextOf(request, response), 'write');
      response.json({ fileUpload: shown(await sendBytes(context, readRequest(request))) });
    } catch (error) {
      const failure = toFailure(error);
      if (!failure) return next(error);
      refuse(request, response, failure);
    }
  };
}

/** Everything that the head of the request tells, checked before a byte of the body is read. */
function readRequest(request: Request<{ id: string }>): UploadedBytes {
  const contentType = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() || null;
  if (contentType === 'multipart/form-data') {
    throw badInput('Content-Type', 'Send the bytes of the file as the body itself, not a form around them.');
  }
  if (request.headers['content-encoding'] !== undefined) {
    throw badInput('Content-Encoding', 'Send the bytes of the file as they are, without a Content-Encoding.');
  }
  return {
    id: requireId(request.params.id, 'fileUpload', 'id'),
    part: readPart(request.query.part),
    length: readLength(request),
    contentType,
    // Notion may refuse in the middle: the connection must then live on, for the answer.
    bytes: request.iterator({ destroyOnReturn: false }),
  };
}

function readPart(sent: unknown): number | null {
  if (sent === undefined) return null;
  if (typeof sent === 'string' && /^[1-9]\d{0,3}$/.test(sent)) return Number(sent);
  throw badInput('part', '`part` must be a whole number from 1.');
}

function readLength({ headers }: Pick<Request, 'headers'>): number {
  const length = Number(headers['content-length'] ?? NaN);
  if (Number.isNaN(length)) {
    throw badInput('Content-Length', 'Say how many bytes will come: send a Content-Length.');
  }
  if (length === 0) throw badInput('Content-Length', 'The body is empty: send the bytes of the file.');
  if (length <= MAX_BYTES) return length;
  throw badInput(
    'Content-Length',
    `Notion takes at most ${MAX_BYTES} bytes (20 MiB) at once, not ${length}: create the file upload with the file’s \`size\`, and send it in parts.`,
  );
}

function shown(upload: FileUpload) {
  const { id, notionId, status, fileName, contentType, contentLength, expiresAt, parts } = upload;
  return {
    id,
    notionId,
    status: status?.toUpperCase() ?? null,
    fileName,
    contentType,
    contentLength,
    expiresAt,
    parts,
  };
}

interface Failure {
  message: string;
  extensions: Record<string, unknown>;
  status: number;
}

function toFailure(error: unknown): Failure | null {
  if (error instanceof GatewayError) {
    const { message, extensions, code } = error;
    return { message, extensions, status: STATUSES[code] };
  }
  if (!(error instanceof GraphQLError)) return null;
  const { code, retryAfter } = error.extensions;
  return typeof code === 'string' && Object.hasOwn(STATUSES, code)
    ? { message: error.message, extensions: { code, retryAfter }, status: STATUSES[code as ErrorCode] }
    : null;
}

function refuse(request: Pick<Request, 'headers'>, response: Response, failure: Failure): void {
  const { message, extensions, status } = failure;
  const { code, retryAfter } = extensions;
  if (code === 'UNAUTHENTICATED') response.set('WWW-Authenticate', 'Bearer error="invalid_token"');
  if (typeof retryAfter === 'number') response.set('Retry-After', String(retryAfter));
  // What is left of a small body is read and dropped; of one that nobody asked for nothing more is read.
  if (Number(request.headers['content-length'] ?? Infinity) > MAX_BYTES) response.set('Connection', 'close');
  response.status(status).json({ errors: [{ message, extensions }] });
}
