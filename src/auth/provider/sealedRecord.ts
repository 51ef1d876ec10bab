import { vaultBy } from '../bySecret.js';

/** What the store is given of a record: nothing that is of use to whoever reads it there. */
export interface SealedRecord {
  /** The payload; only who shows the id opens it. */
  sealed: string;
  /** For each further handle the id; only who shows the handle opens it. */
  ids: Record<string, string>;
}

const PAYLOAD = 'payload';

/**
 * Seals a payload by the id that it is found with. Whole, because the provider's payloads repeat their own secrets and
 * those of other records: ids, codes, addresses with an id in them, id tokens as a hint.
 */
export function sealRecord(
  kind: string,
  id: string,
  payload: Record<string, unknown>,
  handles: Record<string, string | undefined>,
): SealedRecord {
  const ids: SealedRecord['ids'] = {};
  for (const [field, handle] of Object.entries(handles))
    if (handle !== undefined) ids[field] = vaultBy(handle).seal(id, { record: kind, field });
  return { sealed: vaultBy(id).seal(JSON.stringify(payload), { record: kind, field: PAYLOAD }), ids };
}

/** The payload; throws a VaultError for another id than the record's. */
export function openRecord(kind: string, id: string, { sealed }: SealedRecord): Record<string, unknown> {
  const text = vaultBy(id).open(sealed, { record: kind, field: PAYLOAD });
  return JSON.parse(text) as Record<string, unknown>;
}

/** The id of a record that was found by a handle of this name. */
export function openId(kind: string, field: string, handle: string, { ids }: SealedRecord): string {
  return vaultBy(handle).open(ids[field] ?? '', { record: kind, field });
}
