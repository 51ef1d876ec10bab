import { createECDH, createPublicKey, generateKeyPairSync, randomBytes, type JsonWebKey } from 'node:crypto';
import { z } from 'zod';

/** One AES-256 key of the vault's ring. */
export interface EncryptionKey {
  id: string;
  secret: Buffer;
}

/** A private ES256 key in JWK form, with its `kid`. */
export interface SigningKey extends JsonWebKey {
  kid: string;
  alg: 'ES256';
  use: 'sig';
}

/** Everything secret that the gateway itself owns. In each list the first is active, the others only open or verify. */
export interface Keys {
  encryption: EncryptionKey[];
  signing: SigningKey[];
  cookies: string[];
}

/** What may be said of them: the names, the active one first. */
export interface KeyIds {
  encryptionKeys: string[];
  signingKeys: string[];
  cookieKeys: number;
}

export function keyIdsOf({ encryption, signing, cookies }: Keys): KeyIds {
  return {
    encryptionKeys: encryption.map(({ id }) => id),
    signingKeys: signing.map(({ kid }) => kid),
    cookieKeys: cookies.length,
  };
}

const KEY_BYTES = 32;
/** How a point of the curve begins when both of its coordinates follow. */
const UNCOMPRESSED = Buffer.from([4]);

const encryptionEntry = z
  .string()
  .regex(/^[\w-]{1,32}:[A-Za-z0-9+/_-]+={0,2}$/, { error: 'write each key as id:base64', abort: true })
  .transform((text, context): EncryptionKey => {
    const [id = '', encoded = ''] = text.split(':');
    const secret = Buffer.from(encoded, 'base64');
    if (secret.length !== KEY_BYTES)
      context.addIssue(`key "${id}" holds ${secret.length} bytes; it must hold ${KEY_BYTES}`);
    return { id, secret };
  });

/** `id:base64,id:base64`, the first one active. */
export const encryptionKeysSchema = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .pipe(z.array(encryptionEntry).min(1))
  .refine((keys) => isUnlike(keys.map(({ id }) => id)), 'two keys share one id: each needs its own')
  .refine(
    (keys) => isUnlike(keys.map(({ secret }) => secret.toString('hex'))),
    'two ids hold the same key: take one of them away',
  );

function isUnlike(values: string[]): boolean {
  return new Set(values).size === values.length;
}

const signingKeySchema = z
  .looseObject({
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    kid: z.string().min(1),
    x: z.string(),
    y: z.string(),
    d: z.string('the private part "d" is missing'),
    alg: z.literal('ES256').default('ES256'),
    use: z.literal('sig').default('sig'),
  })
  .refine(isPair, 'its private part "d" does not belong to its public part "x" and "y"');

/** OpenSSL takes two halves that do not fit, and every token would be refused. */
function isPair({ d = '', x = '', y = '' }: JsonWebKey): boolean {
  try {
    const pair = createECDH('prime256v1');
    pair.setPrivateKey(d, 'base64url');
    return pair
      .getPublicKey()
      .equals(Buffer.concat([UNCOMPRESSED, Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]));
  } catch {
    return false;
  }
}

/** A JWK set with private ES256 keys, the first one active. */
export const signingKeysSchema = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue('must be a JWK set in JSON');
      return z.NEVER;
    }
  })
  .pipe(z.object({ keys: z.array(signingKeySchema).min(1) }))
  .transform(({ keys }) => keys as SigningKey[])
  .refine((keys) => isUnlike(keys.map(({ kid }) => kid)), 'two keys share one kid: each needs its own')
  .refine(
    (keys) => isUnlike(keys.map(({ x = '' }) => x)),
    'two kids hold the same key: take one of them away',
  );

/** Comma-separated secrets that sign cookies, the first one active. */
export const cookieKeysSchema = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .pipe(z.array(z.string().min(32, 'each must have 32 characters or more')).min(1))
  .refine(isUnlike, 'two of them are the same: take one of them away');

/** The three secrets as the environment takes them. */
export interface KeyTexts {
  ENCRYPTION_KEYS: string;
  SIGNING_KEYS: string;
  COOKIE_KEYS: string;
}

export function generateKeyTexts(): KeyTexts {
  return toKeyTexts(generateKeys());
}

/** A key of each kind, made of fresh randomness. */
export function generateKeys(): Keys {
  return {
    encryption: [generateEncryptionKey()],
    signing: [generateSigningKey()],
    cookies: [randomBytes(KEY_BYTES).toString('base64url')],
  };
}

export function generateEncryptionKey(): EncryptionKey {
  return { id: newKeyId(), secret: randomBytes(KEY_BYTES) };
}

export function generateSigningKey(): SigningKey {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), kid: newKeyId(), alg: 'ES256', use: 'sig' };
}

/** The day, for people; and what tells two keys of one day apart. */
function newKeyId(): string {
  return `${new Date().toISOString().slice(0, 10)}-${randomBytes(4).toString('hex')}`;
}

/** Keys in the form that the schemas above read. */
export function toKeyTexts({ encryption, signing, cookies }: Keys): KeyTexts {
  return {
    ENCRYPTION_KEYS: encryption.map(({ id, secret }) => `${id}:${secret.toString('base64')}`).join(),
    SIGNING_KEYS: JSON.stringify({ keys: signing }),
    COOKIE_KEYS: cookies.join(),
  };
}

/** The public halves, by `kid`: what verifies an access token. */
export function publicKeys(keys: Keys): Map<string, ReturnType<typeof createPublicKey>> {
  return new Map(keys.signing.map((key) => [key.kid, createPublicKey({ key, format: 'jwk' })]));
}
