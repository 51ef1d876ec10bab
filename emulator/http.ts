import type { IncomingMessage, ServerResponse } from 'node:http';

import { ApiError } from './errors.js';
import type { JsonObject } from './model.js';
import { isObject } from './richText.js';

/** An answer before it is written: a JSON object, or text with a type of its own. */
export interface Reply {
  status: number;
  headers?: { [name: string]: string };
  body: JsonObject | string | Buffer;
  /** Breaks the connection instead of answering, or in the middle of the body. */
  cut?: 'headers' | 'body';
  /** An answer of the proxy before Notion, which knows no request id. */
  isFromEdge?: boolean;
}

const MAX_BODY_BYTES = 5_000_000;
/** A part of a file is at most 20 MiB; the rest is for the form around it. */
const MAX_FORM_BYTES = 21_100_000;
/** The documented size of a request; a body above it is refused as Notion does, one far above is not even read. */
const MAX_PAYLOAD_BYTES = 500_000;

/** The whole body. Throws 413 beyond 5 MB (21 MB for a form), and a validation_error beyond Notion's 500 KB of JSON. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const isForm = /^multipart\/form-data\b/i.test(request.headers['content-type'] ?? '');
  const most = isForm ? MAX_FORM_BYTES : MAX_BODY_BYTES;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= most) chunks.push(chunk);
  }
  if (size > most) throw new ApiError(413, 'validation_error', 'Request body is too large.');
  if (!isForm && size > MAX_PAYLOAD_BYTES) {
    const limit = `body failed validation: body.length should be ≤ \`${MAX_PAYLOAD_BYTES}\`, instead was \`${size}\`.`;
    throw new ApiError(400, 'validation_error', limit);
  }
  return Buffer.concat(chunks);
}

/** A body as a JSON object; `{}` when it is empty. Anything else is `invalid_json`. */
export function parseJsonBody(text: string, contentType: string | undefined): JsonObject {
  if (text === '') return {};
  const json = /^application\/(?:[\w.+-]+\+)?json\b/i.test(contentType ?? '') ? parse(text) : undefined;
  if (!isObject(json)) throw new ApiError(400, 'invalid_json', 'Error parsing JSON body.');
  return json;
}

/** Writes the reply; `requestId` goes into the header that every answer of Notion has. */
export function send(response: ServerResponse, reply: Reply, requestId: string): void {
  if (reply.cut === 'headers') return void response.destroy();
  const isText = typeof reply.body === 'string';
  const type = isText ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8';
  response.writeHead(reply.status, {
    'content-type': type,
    ...(reply.isFromEdge ? {} : { 'x-notion-request-id': requestId }),
    ...reply.headers,
  });
  const bytes = bytesOf(reply.body);
  if (reply.cut === undefined) return void response.end(bytes);
  response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => response.destroy());
}

function bytesOf(body: Reply['body']): Buffer {
  if (Buffer.isBuffer(body)) return body;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

/** An error as Notion's envelope. */
export function errorReply(error: unknown, requestId: string): Reply {
  const known = error instanceof ApiError;
  const { status, code, message } = known
    ? error
    : { status: 500, code: 'internal_server_error', message: 'Unexpected error occurred.' };
  const more: JsonObject = known && error.additionalData ? { additional_data: error.additionalData } : {};
  const body = { object: 'error', status, code, message, ...more, request_id: requestId };
  return { status, headers: known ? error.headers : undefined, body };
}

function parse(text: string): JsonObject | undefined {
  try {
    return JSON.parse(text) as JsonObject;
  } catch {
    return undefined;
  }
}
