import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';

const require = createRequire(import.meta.url);
const unpack = promisify(brotliDecompress);

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A browser that can be started, and what its process needs in its environment. */
interface Chromium {
  executablePath: string;
  env: Record<string, string>;
}

function chosenByHand(): Chromium | null {
  const executablePath = process.env.CHROMIUM_PATH;
  if (!executablePath) return null;
  if (!existsSync(executablePath)) throw new Error(`CHROMIUM_PATH names no file: ${executablePath}`);
  return { executablePath, env: {} };
}

function ofTheSystem(): Chromium | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const found = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(
    existsSync,
  );
  return found ? { executablePath: found, env: {} } : null;
}

/**
 * The Chromium inside `@sparticuz/chromium`, unpacked once per version into the temporary folder. It is made for Linux
 * on x64 and linked to NSS and expat; where the system lacks them, the package's own copies are put on the library path.
 */
async function ofThePackage(): Promise<Chromium | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const root = packageRoot();
  if (!root) return null;
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const home = path.join(os.tmpdir(), `gateway-chromium-${version}-${os.userInfo().uid}`);
  if (!existsSync(home)) await unpackInto(home, path.join(root, 'bin'));
  const executablePath = path.join(home, 'chromium');
  return {
    executablePath,
    env: {
      ...(lacksLibraries(executablePath) ? { LD_LIBRARY_PATH: path.join(home, 'al2023', 'lib') } : {}),
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: path.join(home, 'fonts') }),
    },
  };
}

function lacksLibraries(executablePath: string): boolean {
  try {
    execFileSync(executablePath, ['--version'], { stdio: 'ignore' });
    return false;
  } catch {
    return true;
  }
}

function packageRoot(): string | null {
  try {
    // Its package.json is not exported, so the root is found above the entry point: build/cjs/index.cjs.
    return path.resolve(path.dirname(require.resolve('@sparticuz/chromium')), '../..');
  } catch {
    return null;
  }
}

/** Unpacks beside the final place and renames at the end, so that two runs at once never see half a browser. */
async function unpackInto(home: string, bin: string): Promise<void> {
  const draft = await mkdtemp(`${home}-`);
  const read = async (name: string) => unpack(await readFile(path.join(bin, name)));
  await writeFile(path.join(draft, 'chromium'), await read('chromium.br'), { mode: 0o755 });
  for (const name of ['al2023', 'fonts']) {
    await mkdir(path.join(draft, name));
    execFileSync('tar', ['-x', '-C', path.join(draft, name)], { input: await read(`${name}.tar.br`) });
  }
  await writeFile(path.join(draft, 'fonts', 'fonts.conf'), fontsConfiguration(path.join(home, 'fonts')));
  await rename(draft, home).catch(async (error: NodeJS.ErrnoException) => {
    await rm(draft, { recursive: true });
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  });
}

/** The package's own names folders of a Lambda; without any font Chromium does not draw at all. */
function fontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>
`;
}

const NO_BROWSER =
  'No Chromium for the browser tests: set CHROMIUM_PATH, or install chromium; the npm package @sparticuz/chromium covers Linux on x64 only.';

/** Where the browser tests find their Chromium; null, with one line that says so, when there is none. In CI that fails. */
export async function findChromium(): Promise<Chromium | null> {
  const found = chosenByHand() ?? ofTheSystem() ?? (await ofThePackage());
  if (!found && process.env.CI === 'true') throw new Error(NO_BROWSER);
  if (!found) process.stderr.write(`${NO_BROWSER} They are left out.\n`);
  return found;
}

/** Starts it without a window. The caller closes it. */
export async function launchBrowser({ executablePath, env }: Chromium): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS, headless: true, env: { ...process.env, ...env } });
}
