import { shapeError, validationError } from './errors.js';
import type { JsonObject } from './model.js';

export type NotionVersion = '2025-09-03' | '2026-03-11';

interface VersionRules {
  /** Whether `archived` mirrors `in_trash` in answers and may stand for it in requests. */
  archived: boolean;
  /** Whether append takes `after`. */
  after: boolean;
  /** The name of the block that newer versions call `meeting_notes`. */
  meetingNotes: 'transcription' | 'meeting_notes';
}

/** Everything in which the two versions differ. */
export const VERSIONS: Record<NotionVersion, VersionRules> = {
  '2025-09-03': { archived: true, after: true, meetingNotes: 'transcription' },
  '2026-03-11': { archived: false, after: false, meetingNotes: 'meeting_notes' },
};

const RETIRED = ['2021-05-13', '2021-08-16', '2022-02-22', '2022-06-28'];

/** The keys under which an object says that it is trashed. */
export function trashFlags(version: NotionVersion, inTrash: boolean): JsonObject {
  return VERSIONS[version].archived ? { in_trash: inTrash, archived: inTrash } : { in_trash: inTrash };
}

/** Reads `in_trash` (or its old name where that is allowed) of a request body; undefined when neither is sent. */
export function readTrashFlag(version: NotionVersion, body: JsonObject): boolean | undefined {
  if (body.archived !== undefined && !VERSIONS[version].archived) {
    throw shapeError('body.archived', 'not present', body.archived);
  }
  for (const key of ['in_trash', 'archived']) {
    const value = body[key];
    if (value === undefined) continue;
    if (typeof value !== 'boolean') throw shapeError(`body.${key}`, 'a boolean', value);
    return value;
  }
  return undefined;
}

/** Checks the `Notion-Version` header's value. Throws for versions that Notion knows and this emulator does not speak. */
export function readVersion(header: string): NotionVersion {
  if (header in VERSIONS) return header as NotionVersion;
  const spoken = Object.keys(VERSIONS).join('" or "');
  if (RETIRED.includes(header)) {
    throw validationError(`Notion-Version ${header} is not spoken by this emulator: send "${spoken}".`);
  }
  throw validationError(
    `Notion-Version header failed validation: Notion-Version header should be "${spoken}", instead was \`"${header}"\`.`,
  );
}
