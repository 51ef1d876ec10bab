import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { EncryptionKey } from '../config/keys.js';

/** What a sealed text belongs to; one sealed for another place does not open. */
interface Place {
  /** Id of the record, known before it is stored: the `botId` for the tokens of a grant. */
  record: string;
  field: string;
}

/** Seals what must never be read in the database. Every failure is a VaultError, without a word of the content. */
export interface Vault {
  /** `v1.<key id>.<nonce>.<ciphertext and tag>`, by the active key. */
  seal(plaintext: string, place: Place): string;
  open(sealed: string, place: Place): string;
  /** Whether the active key has sealed it. */
  isCurrent(sealed: string): boolean;
}

export class VaultError extends Error {
  override readonly name = 'VaultError';
}

const VERSION = 'v1';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';

/** AES-256-GCM over a ring of keys: the first seals, all of them open. */
export function createVault(keys: EncryptionKey[]): Vault {
  const [active] = keys;
  if (!active) throw new VaultError('The vault needs at least one encryption key: set ENCRYPTION_KEYS.');
  const ring = new Map(keys.map((key) => [key.id, key]));
  return {
    seal: (plaintext, place) => {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, active.secret, nonce).setAAD(bindingOf(place));
      const body = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return [VERSION, active.id, nonce.toString('base64url'), body.toString('base64url')].join('.');
    },
    open: (sealed, place) => {
      const { keyId, nonce, body } = readSealed(sealed);
      const key = ring.get(keyId);
      if (!key)
        throw new VaultError(
          `The stored secret was sealed with encryption key "${keyId}", which is not in ENCRYPTION_KEYS: add that key behind the active one.`,
        );
      return decrypt(key, nonce, body, place);
    },
    isCurrent: (sealed) => readSealed(sealed).keyId === active.id,
  };
}

/** JSON keeps the two parts apart: no record and field can be shifted into each other. */
function bindingOf({ record, field }: Place): Buffer {
  return Buffer.from(JSON.stringify([VERSION, record, field]));
}

function readSealed(sealed: string): { keyId: string; nonce: Buffer; body: Buffer } {
  const [version, keyId = '', nonce = '', body = '', ...rest] = sealed.split('.');
  const parts = { keyId, nonce: Buffer.from(nonce, 'base64url'), body: Buffer.from(body, 'base64url') };
  const whole = rest.length === 0 && parts.nonce.length === NONCE_BYTES && parts.body.length >= TAG_BYTES;
  if (version !== VERSION || !whole)
    throw new VaultError('The stored secret does not have the form of a sealed text.');
  return parts;
}

function decrypt(key: EncryptionKey, nonce: Buffer, body: Buffer, place: Place): string {
  const split = body.length - TAG_BYTES;
  const decipher = createDecipheriv(CIPHER, key.secret, nonce, { authTagLength: TAG_BYTES })
    .setAAD(bindingOf(place))
    .setAuthTag(body.subarray(split));
  try {
    return Buffer.concat([decipher.update(body.subarray(0, split)), decipher.final()]).toString('utf8');
  } catch {
    throw new VaultError(
      `The stored secret does not open with encryption key "${key.id}": it was changed, moved from another record, or sealed by another key of that name.`,
    );
  }
}
