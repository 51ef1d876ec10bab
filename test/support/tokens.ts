import {
  createHmac,
  createPrivateKey,
  generateKeyPairSync,
  sign as signBytes,
  type KeyObject,
} from 'node:crypto';
import type { SigningKey } from '../../src/config/keys.js';

/** Signs the first two parts of a token; the bytes of its third. */
export type Signer = (input: string) => Buffer;

/** A JWS of any header and payload, right or wrong: objects are written as JSON, texts as they are. */
export function compact(header: object | string, payload: object | string, sign: Signer): string {
  const input = `${encode(header)}.${encode(payload)}`;
  return `${input}.${sign(input).toString('base64url')}`;
}

export function encode(part: object | string): string {
  return Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');
}

export function es256(key: SigningKey): Signer {
  return ecdsa('sha256', createPrivateKey({ key, format: 'jwk' }));
}

export function ecdsa(
  hash: string,
  key: KeyObject,
  dsaEncoding: 'ieee-p1363' | 'der' = 'ieee-p1363',
): Signer {
  return (input) => signBytes(hash, Buffer.from(input), { key, dsaEncoding });
}

export function hmac(hash: string, secret: string | Buffer): Signer {
  return (input) => createHmac(hash, secret).update(input).digest();
}

/** RSA with a key of the attacker's own. */
export function rsa(hash: string): Signer {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return (input) => signBytes(hash, Buffer.from(input), privateKey);
}

/** The same bytes whatever is signed. */
export function fixed(bytes: Uint8Array): Signer {
  return () => Buffer.from(bytes);
}
