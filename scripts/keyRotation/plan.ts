import { generateEncryptionKey, generateSigningKey, toKeyTexts, type Keys } from '../../src/config/keys.js';

type KeyName = 'ENCRYPTION_KEYS' | 'SIGNING_KEYS';

interface Wishes {
  encryption?: boolean | undefined;
  dropOld?: boolean | undefined;
}

/**
 * The lines to put into the environment, step by step. A key goes behind the active one first: while gateways start anew
 * one after the other, each can read what the others make.
 */
export function planOf(keys: Keys, { encryption, dropOld }: Wishes, longestTokenSeconds: number): string {
  if (dropOld)
    return [
      '# Tokens that an older key signed are refused once the gateways have started anew with:',
      lineOf('SIGNING_KEYS', { ...keys, signing: keys.signing.slice(0, 1) }),
    ].join('\n');
  return encryption ? encryptionPlan(keys) : signingPlan(keys, longestTokenSeconds / 60);
}

const FIRST =
  '# 1. Start every gateway anew with this line, one after the other. A single gateway begins with step 2.';
const SECOND = '# 2. Then, with the new key in front:';

function encryptionPlan(keys: Keys): string {
  const fresh = generateEncryptionKey();
  const line = (encryption: Keys['encryption']) => lineOf('ENCRYPTION_KEYS', { ...keys, encryption });
  return [
    FIRST,
    line([...keys.encryption, fresh]),
    SECOND,
    line([fresh, ...keys.encryption]),
    '# 3. With that line in the environment: npm run keys:rotate',
    '# 4. Once it has said that no token needs an older key, take the old ones away:',
    line([fresh]),
  ].join('\n');
}

function signingPlan(keys: Keys, minutes: number): string {
  const fresh = generateSigningKey();
  const line = (signing: Keys['signing']) => lineOf('SIGNING_KEYS', { ...keys, signing });
  return [
    FIRST,
    line([...keys.signing, fresh]),
    SECOND,
    line([fresh, ...keys.signing]),
    `# 3. ${minutes} minutes after the last of them has started no token of the old key is left; take it away:`,
    line([fresh]),
  ].join('\n');
}

function lineOf(name: KeyName, keys: Keys): string {
  return `${name}='${toKeyTexts(keys)[name]}'`;
}
