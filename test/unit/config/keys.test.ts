import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadOrCreateKeys, replaceKeys } from '../../../src/config/keyFile.js';
import {
  cookieKeysSchema,
  encryptionKeysSchema,
  generateKeys,
  generateSigningKey,
  signingKeysSchema,
  toKeyTexts,
} from '../../../src/config/keys.js';

describe('the key file of an embedded installation', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = path.join(await mkdtemp(path.join(tmpdir(), 'gateway-keys-')), 'data');
    file = path.join(folder, 'keys.json');
  });
  afterEach(() => rm(path.dirname(folder), { recursive: true }));

  const modeOf = async (name: string) => (await stat(name)).mode & 0o777;

  it('is made once, for its owner alone, whatever the umask', async () => {
    const before = process.umask(0);
    try {
      const first = await loadOrCreateKeys(folder);
      expect(await loadOrCreateKeys(folder)).toEqual(first);
      expect([await modeOf(folder), await modeOf(file)]).toEqual([0o700, 0o600]);
      await rm(folder, { recursive: true });
      process.umask(0o077);
      await loadOrCreateKeys(folder);
      expect([await modeOf(folder), await modeOf(file)]).toEqual([0o700, 0o600]);
    } finally {
      process.umask(before);
    }
  });

  it('is closed to others again when it was copied with a generous umask', async () => {
    await loadOrCreateKeys(folder);
    await chmod(file, 0o644);
    await loadOrCreateKeys(folder);
    expect(await modeOf(file)).toBe(0o600);
  });

  it('gives all that start together the same keys, and leaves nothing else behind', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => loadOrCreateKeys(folder)));
    for (const keys of all) expect(keys).toEqual(all[0]);
    expect(await readdir(folder)).toEqual(['keys.json']);
  });

  it.each([
    ['{"ENCRYPTION_KEYS":"a:AAAA"}', /does not hold valid keys: .*"a" holds 3 bytes/s],
    ['', /does not hold valid keys: it is empty\. Restore it from a backup; if nobody has signed in/],
    ['{"ENCRYPTION_KEYS":"2026', /does not hold valid keys: it is cut short, or not JSON\./],
  ])('is refused when it holds %j, and no new keys are made over it', async (text, sentence) => {
    await loadOrCreateKeys(folder);
    await writeFile(file, text);
    await expect(loadOrCreateKeys(folder)).rejects.toThrow(sentence);
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it('says nothing of the keys when it is refused', async () => {
    const { encryption } = await loadOrCreateKeys(folder);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.slice(0, -20));
    const secret = encryption[0]!.secret.toString('base64');
    expect(text).toContain(secret);
    await expect(loadOrCreateKeys(folder)).rejects.toThrow(
      expect.objectContaining({ message: expect.not.stringContaining(secret) as string }) as Error,
    );
  });

  it('is replaced whole, also where a replacement was cut off before', async () => {
    await loadOrCreateKeys(folder);
    await writeFile(`${file}.next`, '{"half":');
    const keys = generateKeys();
    await replaceKeys(folder, keys);
    expect(await loadOrCreateKeys(folder)).toEqual(keys);
    expect(await modeOf(file)).toBe(0o600);
    expect(await readdir(folder)).toEqual(['keys.json']);
  });
});

describe('keys in the environment', () => {
  const one = toKeyTexts(generateKeys());
  const two = toKeyTexts(generateKeys());
  const problemsOf = (schema: typeof encryptionKeysSchema | typeof signingKeysSchema, text: string) =>
    schema.safeParse(text).error?.issues.map(({ message }) => message);
  const setOf = (...keys: object[]) => JSON.stringify({ keys });

  it('are read as they are written', () => {
    const keys = { ...generateKeys(), signing: [generateSigningKey(), generateSigningKey()] };
    const texts = toKeyTexts(keys);
    expect(encryptionKeysSchema.parse(texts.ENCRYPTION_KEYS)).toEqual(keys.encryption);
    expect(signingKeysSchema.parse(texts.SIGNING_KEYS)).toEqual(keys.signing);
    expect(cookieKeysSchema.parse(texts.COOKIE_KEYS)).toEqual(keys.cookies);
  });

  it.each([
    ['too short', 'a:c2hvcnQ=', 'key "a" holds 5 bytes; it must hold 32'],
    [
      'twice under one id',
      `${one.ENCRYPTION_KEYS},${one.ENCRYPTION_KEYS}`,
      'two keys share one id: each needs its own',
    ],
    [
      'twice under two ids',
      `a:${one.ENCRYPTION_KEYS.split(':')[1]},b:${one.ENCRYPTION_KEYS.split(':')[1]}`,
      'two ids hold the same key: take one of them away',
    ],
    ['without an id', 'AAAA', 'write each key as id:base64'],
  ])('that seal are refused when one is %s', (_how, text, problem) => {
    expect(problemsOf(encryptionKeysSchema, text)).toContain(problem);
  });

  it('that sign are refused when they are not two, or do not fit', () => {
    const key = generateSigningKey();
    const { x, y } = generateSigningKey();
    expect(problemsOf(signingKeysSchema, setOf(key, { ...generateSigningKey(), kid: key.kid }))).toEqual([
      'two keys share one kid: each needs its own',
    ]);
    expect(problemsOf(signingKeysSchema, setOf(key, { ...key, kid: 'other' }))).toEqual([
      'two kids hold the same key: take one of them away',
    ]);
    expect(problemsOf(signingKeysSchema, setOf({ ...key, x, y }))).toEqual([
      'its private part "d" does not belong to its public part "x" and "y"',
    ]);
  });

  it('that sign cookies are refused when two are the same', () => {
    const text = `${one.COOKIE_KEYS},${two.COOKIE_KEYS}`;
    expect(cookieKeysSchema.safeParse(text).success).toBe(true);
    expect(cookieKeysSchema.safeParse(`${text},${one.COOKIE_KEYS}`).error?.issues[0]?.message).toBe(
      'two of them are the same: take one of them away',
    );
  });
});
