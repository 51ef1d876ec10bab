import type { Reply } from './http.js';
import type { State } from './model.js';
import { SEED_FILES } from './seed/files.js';
import type { FileBytes } from './uploads/bytes.js';
import { FILES_PATH, refuseLink } from './uploads/links.js';
import { typeOfName } from './uploads/types.js';

const METHODS = ['GET', 'HEAD'];
const UNKNOWN_TYPE = 'application/octet-stream';

/** Answers GET and HEAD of a stored file's signed link: 403 for a bad or expired one. Null for any other path. */
export function serveFile(
  method: string,
  url: URL,
  { state, files, now }: { state: State; files: FileBytes; now: Date },
): Reply | null {
  const fileId = FILES_PATH.exec(url.pathname)?.[2];
  if (fileId === undefined || !METHODS.includes(method)) return null;
  const refused = refuseLink(url, state.linkSecret, now);
  if (refused !== null) return plain(403, refused);
  const bytes = files.get(fileId) ?? SEED_FILES[fileId] ?? null;
  if (!bytes) return plain(404, 'There is no such file.');
  const headers = {
    'content-type': state.uploads[fileId]?.contentType ?? typeOfName(url.pathname) ?? UNKNOWN_TYPE,
    'content-length': String(bytes.length),
    // A stored page or drawing must not act as a page of the emulator.
    'content-security-policy': 'sandbox',
    'x-content-type-options': 'nosniff',
  };
  return { status: 200, headers, body: method === 'HEAD' ? Buffer.alloc(0) : bytes };
}

function plain(status: number, message: string): Reply {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: message };
}
