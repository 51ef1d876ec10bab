import { randomUUID } from 'node:crypto';
import { chmod, link, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import {
  cookieKeysSchema,
  encryptionKeysSchema,
  generateKeys,
  signingKeysSchema,
  toKeyTexts,
  type Keys,
} from './keys.js';

const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;
const BEYOND_THE_OWNER = 0o077;

const fileSchema = z
  .object({
    ENCRYPTION_KEYS: encryptionKeysSchema,
    SIGNING_KEYS: signingKeysSchema,
    COOKIE_KEYS: cookieKeysSchema,
  })
  .transform((texts): Keys => ({
    encryption: texts.ENCRYPTION_KEYS,
    signing: texts.SIGNING_KEYS,
    cookies: texts.COOKIE_KEYS,
  }));

/** The keys of an embedded installation: made once, kept beside the data for its owner alone. */
export async function loadOrCreateKeys(dataDir: string): Promise<Keys> {
  const file = fileOf(dataDir);
  const known = await readIfThere(file);
  if (known !== null) return parseKeys(file, known);
  await mkdir(dataDir, { recursive: true, mode: FOLDER_MODE });
  const draft = `${file}.${randomUUID()}`;
  await writeDraft(draft, generateKeys());
  try {
    // Of two that start together the first gives its name to the file; whole, because a link comes after the writing.
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft, { force: true });
  }
  await syncFolder(dataDir);
  return parseKeys(file, await readFile(file, 'utf8'));
}

/** Puts other keys in the place of those in the file: at any moment it holds the old ones or the new ones, whole. */
export async function replaceKeys(dataDir: string, keys: Keys): Promise<void> {
  const file = fileOf(dataDir);
  const draft = `${file}.next`;
  await rm(draft, { force: true });
  await writeDraft(draft, keys);
  await rename(draft, file);
  await syncFolder(dataDir);
}

function fileOf(dataDir: string): string {
  return path.join(dataDir, 'keys.json');
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    const { mode } = await stat(file);
    // Copied or unpacked by somebody with a generous umask.
    if (mode & BEYOND_THE_OWNER) await chmod(file, FILE_MODE);
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw unreadable(file, (error as Error).message);
  }
}

async function writeDraft(draft: string, keys: Keys): Promise<void> {
  const handle = await open(draft, 'wx', FILE_MODE);
  try {
    // The umask has its say when a file is made, and none afterwards.
    await handle.chmod(FILE_MODE);
    await handle.writeFile(`${JSON.stringify(toKeyTexts(keys), null, 2)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What was linked or renamed is safe from a power cut once its folder is on disk, where a system can do that. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

function parseKeys(file: string, text: string): Keys {
  const parsed = fileSchema.safeParse(parseJson(file, text));
  if (parsed.success) return parsed.data;
  throw unreadable(file, z.prettifyError(parsed.error));
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const problem = text.trim() === '' ? 'it is empty' : 'it is cut short, or not JSON';
    throw unreadable(file, problem);
  }
}

/** Never mended by new keys: those would lock everybody out who has signed in. */
function unreadable(file: string, problem: string): Error {
  return new Error(
    `${file} does not hold valid keys: ${problem}. Restore it from a backup; if nobody has signed in yet, remove it, and new keys are made.`,
  );
}
