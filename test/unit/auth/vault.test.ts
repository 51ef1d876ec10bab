import { randomBytes } from 'node:crypto';
import type { EncryptionKey } from '../../../src/config/keys.js';
import { createVault, VaultError } from '../../../src/auth/vault.js';

const key = (id: string): EncryptionKey => ({ id, secret: randomBytes(32) });
const place = { record: 'bot-1', field: 'access' };
const SECRET = 'ntn_a-secret-token-é';

function failure(run: () => unknown): Error {
  try {
    run();
  } catch (error) {
    return error as Error;
  }
  throw new Error('expected a failure');
}

describe('the vault', () => {
  const old = key('2025');
  const vault = createVault([old]);
  const sealed = vault.seal(SECRET, place);

  it('opens what it sealed, and shows nothing of it', () => {
    expect(vault.open(sealed, place)).toBe(SECRET);
    expect(sealed).toMatch(/^v1\.2025\.[\w-]{16}\.[\w-]+$/);
    expect(sealed).not.toContain('ntn_');
  });

  it('never seals the same text the same way', () => {
    const all = Array.from({ length: 200 }, () => vault.seal(SECRET, place).split('.')[2]);
    expect(new Set(all).size).toBe(200);
  });

  it('does not open in another record or field', () => {
    expect(() => vault.open(sealed, { ...place, field: 'refresh' })).toThrow(VaultError);
    expect(() => vault.open(sealed, { ...place, record: 'bot-2' })).toThrow(VaultError);
  });

  it('keeps record and field apart however they are cut', () => {
    const odd = vault.seal(SECRET, { record: 'a', field: 'b","c' });
    expect(() => vault.open(odd, { record: 'a","b', field: 'c' })).toThrow(VaultError);
  });

  it('finds every changed byte', () => {
    const [version, id, nonce = '', body = ''] = sealed.split('.');
    const bytes = Buffer.from(body, 'base64url');
    for (let index = 0; index < bytes.length; index += 1) {
      const changed = Buffer.from(bytes);
      changed[index] = changed[index]! ^ 1;
      expect(() => vault.open([version, id, nonce, changed.toString('base64url')].join('.'), place)).toThrow(
        /was changed, moved from another record/,
      );
    }
    const otherNonce = randomBytes(12).toString('base64url');
    expect(() => vault.open([version, id, otherNonce, body].join('.'), place)).toThrow(VaultError);
  });

  it('refuses a shortened tag', () => {
    const [version, id, nonce, body = ''] = sealed.split('.');
    const bytes = Buffer.from(body, 'base64url');
    for (const cut of [1, 4, 12])
      expect(() =>
        vault.open(
          [version, id, nonce, bytes.subarray(0, bytes.length - cut).toString('base64url')].join('.'),
          place,
        ),
      ).toThrow(VaultError);
  });

  it.each(['', 'v1', 'v2.2025.aaaa.bbbb', 'plain text', `${'v1.2025.'}..`, `${sealed}.more`])(
    'says that %j is not a sealed text',
    (text) => {
      expect(() => vault.open(text, place)).toThrow(
        'The stored secret does not have the form of a sealed text.',
      );
    },
  );

  it('opens with an older key after a new one became active, and seals with the new one', () => {
    const rotated = createVault([key('2026'), old]);
    expect(rotated.open(sealed, place)).toBe(SECRET);
    expect(rotated.seal(SECRET, place)).toMatch(/^v1\.2026\./);
  });

  it('names a key that is missing, and what to do', () => {
    expect(failure(() => createVault([key('2026')]).open(sealed, place)).message).toBe(
      'The stored secret was sealed with encryption key "2025", which is not in ENCRYPTION_KEYS: add that key behind the active one.',
    );
  });

  it('does not open with another key of the same name, and tells nothing of the content', () => {
    const error = failure(() => createVault([key('2025')]).open(sealed, place));
    expect(error).toBeInstanceOf(VaultError);
    expect(error.cause).toBeUndefined();
    expect(`${error.message} ${error.stack}`).not.toContain('ntn_');
  });

  it('does not start without a key', () => {
    expect(() => createVault([])).toThrow('set ENCRYPTION_KEYS');
  });
});
