import { validationError } from '../errors.js';
import type { JsonObject } from '../model.js';
import { bareType, isKnownType } from './types.js';

const TIMEOUT_MS = 10_000;
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** What a HEAD told of a file to import. */
export interface Remote {
  url: string;
  contentType: string;
}

/**
 * Asks for the head of an address that is to be imported, and refuses what Notion refuses: no https (but for this
 * machine, where development files live), no Content-Type, too large, or a type that is not taken.
 */
export async function inspectRemote(url: string, limit: number): Promise<Remote> {
  refuseInsecure(url);
  const head = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(
    () => null,
  );
  if (!head?.ok) throw validationError(`body.external_url could not be reached: ${url}.`);
  const type = head.headers.get('content-type');
  if (type === null)
    throw validationError('body.external_url should answer a HEAD request with a Content-Type.');
  if (!isKnownType(type))
    throw validationError(`body.external_url is of type ${type}, which is not supported.`);
  const size = Number(head.headers.get('content-length') ?? 0);
  if (size > limit)
    throw validationError(`body.external_url is a file of ${size} bytes; at most ${limit} are allowed.`);
  return { url, contentType: bareType(type) };
}

/** The outcome of an import: bytes, or the error that the upload then carries. */
export type Imported = { bytes: Buffer } | { error: JsonObject };

/** Downloads a file of at most `limit` bytes. Rejects only when `signal` ends it. */
export async function download(url: string, limit: number, signal: AbortSignal): Promise<Imported> {
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]) });
    if (!response.ok)
      return { error: failure(`The file answered with ${response.status}.`, response.status) };
    const bytes = Buffer.from(await response.arrayBuffer());
    if (bytes.length <= limit) return { bytes };
    return { error: { ...failure('The file is too large.', null), type: 'validation_error' } };
  } catch (error) {
    signal.throwIfAborted();
    return { error: failure(`The file could not be downloaded: ${(error as Error).message}.`, null) };
  }
}

function failure(message: string, status: number | null): JsonObject {
  return { type: 'download_error', code: 'download_error', message, parameter: null, status_code: status };
}

function refuseInsecure(text: string): void {
  const url = URL.canParse(text) ? new URL(text) : null;
  const local = url?.protocol === 'http:' && LOOPBACK.includes(url.hostname);
  if (url?.protocol !== 'https:' && !local) {
    throw validationError(`body.external_url should be a public https address, instead was \`${text}\`.`);
  }
}
