import { createPublicKey, generateKeyPairSync, randomBytes, type JsonWebKey } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
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

const KEY_BYTES = 32;

const encryptionEntry = z
  .string()
  .regex(/^[\w-]{1,32}:[A-Za-z0-9+/_-]+={0,2}$/, 'write each key as id:base64')
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
  .refine((keys) => new Set(keys.map(({ id }) => id)).size === keys.length, 'two keys share one id');

const signingKeySchema = z.looseObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  kid: z.string().min(1),
  x: z.string(),
  y: z.string(),
  d: z.string('the private part "d" is missing'),
  alg: z.literal('ES256').default('ES256'),
  use: z.literal('sig').default('sig'),
});

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
  .refine((keys) => new Set(keys.map(({ kid }) => kid)).size === keys.length, 'two keys share one kid');

/** Comma-separated secrets that sign cookies, the first one active. */
export const cookieKeysSchema = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .pipe(z.array(z.string().min(32, 'each must have 32 characters or more')).min(1));

/** The three secrets as the environment takes them. */
export interface KeyTexts {
  ENCRYPTION_KEYS: string;
  SIGNING_KEYS: string;
  COOKIE_KEYS: string;
}

export function generateKeyTexts(): KeyTexts {
  const id = new Date().toISOString().slice(0, 10);
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const signing = {
    ...privateKey.export({ format: 'jwk' }),
    kid: `${id}-${randomBytes(4).toString('hex')}`,
    alg: 'ES256',
    use: 'sig',
  };
  return {
    ENCRYPTION_KEYS: `${id}:${randomBytes(KEY_BYTES).toString('base64')}`,
    SIGNING_KEYS: JSON.stringify({ keys: [signing] }),
    COOKIE_KEYS: randomBytes(KEY_BYTES).toString('base64url'),
  };
}

/** The public halves, by `kid`: what verifies an access token. */
export function publicKeys(keys: Keys): Map<string, ReturnType<typeof createPublicKey>> {
  return new Map(keys.signing.map((key) => [key.kid, createPublicKey({ key, format: 'jwk' })]));
}

const keyFileSchema = z.object({
  ENCRYPTION_KEYS: encryptionKeysSchema,
  SIGNING_KEYS: signingKeysSchema,
  COOKIE_KEYS: cookieKeysSchema,
});

/** The keys of an embedded installation: made once, kept beside the data with mode 0600. */
export async function loadOrCreateKeys(dataDir: string): Promise<Keys> {
  const file = path.join(dataDir, 'keys.json');
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  await writeFile(file, JSON.stringify(generateKeyTexts(), null, 2), { mode: 0o600, flag: 'wx' }).catch(
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    },
  );
  const texts = keyFileSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (!texts.success)
    throw new Error(
      `${file} does not hold valid keys: ${z.prettifyError(texts.error)}. Restore it from a backup.`,
    );
  return {
    encryption: texts.data.ENCRYPTION_KEYS,
    signing: texts.data.SIGNING_KEYS,
    cookies: texts.data.COOKIE_KEYS,
  };
}
