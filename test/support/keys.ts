import {
  cookieKeysSchema,
  encryptionKeysSchema,
  generateKeyTexts,
  signingKeysSchema,
  type Keys,
} from '../../src/config/keys.js';

/** Fresh keys, as an operator would generate them. */
export function newKeys(): Keys {
  const texts = generateKeyTexts();
  return {
    encryption: encryptionKeysSchema.parse(texts.ENCRYPTION_KEYS),
    signing: signingKeysSchema.parse(texts.SIGNING_KEYS),
    cookies: cookieKeysSchema.parse(texts.COOKIE_KEYS),
  };
}
