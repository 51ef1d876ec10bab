import type { FileUploadRecord } from '../model.js';

/** What an upload is at a moment: one that was attached to nothing within an hour has expired. */
export function statusOf(upload: FileUploadRecord, now: Date): FileUploadRecord['status'] | 'expired' {
  const over = upload.expiresAt !== null && Date.parse(upload.expiresAt) <= now.getTime();
  return over && upload.status !== 'failed' ? 'expired' : upload.status;
}
