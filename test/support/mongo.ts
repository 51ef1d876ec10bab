import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { end, firstLine, freePort, isOnPath } from './serverProcess.js';

/** A server that speaks MongoDB, for the tests of one file. */
export interface MongoServer {
  /** Which one was found, for the name of the suite. */
  origin: string;
  /** The URI of one database of it. */
  uriOf(database: string): string;
  stop(): Promise<void>;
}

/** Why there is none, as a sentence. */
export interface NoMongoServer {
  missing: string;
}

const FOLDER = join(import.meta.dirname, '..', 'mongo-server');
const LIBRARIES = join(FOLDER, 'lib');
const run = promisify(execFile);

/**
 * The server that `TEST_MONGODB_URI` names, else a `mongod` of the PATH, else one in Java that Maven fetches. It throws
 * when one of them is there but does not start: a broken server must not look like a missing one.
 */
export async function findMongo(): Promise<MongoServer | NoMongoServer> {
  const given = process.env.TEST_MONGODB_URI;
  if (given) return { origin: 'TEST_MONGODB_URI', uriOf: withDatabase(given), stop: () => Promise.resolve() };
  if (isOnPath('mongod')) return startMongod();
  if (isOnPath('java') && isOnPath('mvn')) return startJavaServer();
  return {
    missing:
      'The MongoDB battery was left out: set TEST_MONGODB_URI, or put mongod, or java and mvn, on the PATH.',
  };
}

/** The suite with a MongoDB; without one, a test that fails where `REQUIRE_MONGO=true` says that there must be one. */
export async function describeWithMongo(suite: (mongo: MongoServer) => void): Promise<void> {
  const found = await findMongo();
  if (!('missing' in found)) {
    suite(found);
    afterAll(() => found.stop());
    return;
  }
  process.stderr.write(`${found.missing}\n`);
  it('runs where REQUIRE_MONGO=true says that it must', () => {
    if (process.env.REQUIRE_MONGO === 'true') throw new Error(found.missing);
  });
}

/** Keeps the options of the URI, such as `authSource`, and names another database. */
function withDatabase(uri: string): (database: string) => string {
  const [, server = uri, options = ''] =
    /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?(\?.*)?$/.exec(uri) ?? [];
  return (database) => `${server}/${database}${options}`;
}

async function startMongod(): Promise<MongoServer> {
  const dir = mkdtempSync(join(tmpdir(), 'mongod.'));
  const port = await freePort();
  const child = await launchMongod(port, dir);
  const stop = async () => {
    await end(child, () => child.kill('SIGTERM'));
    rmSync(dir, { recursive: true, force: true });
  };
  return { origin: 'mongod', uriOf: withDatabase(`mongodb://127.0.0.1:${port}`), stop };
}

async function launchMongod(port: number, dir: string): Promise<ChildProcess> {
  const args = ['--dbpath', dir, '--port', String(port), '--bind_ip', '127.0.0.1'];
  const child = spawn('mongod', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await firstLine('mongod', child, /waiting for connections/i);
  return child;
}

/** It lacks transactions, change streams, TTL deletion and `keyPattern` in error 11000: so does the store. */
async function startJavaServer(): Promise<MongoServer | NoMongoServer> {
  const problem = await libraryProblem();
  if (problem !== null) return { missing: problem };
  const { child, uri } = await launchJava();
  return {
    origin: 'mongo-java-server',
    uriOf: withDatabase(uri),
    stop: () => end(child, () => child.stdin?.end()),
  };
}

/** In memory, on a port that it chooses; or with a port and a file on that port, with its data in that file. */
async function launchJava(place: [port: number, file: string] | [] = []) {
  const args = ['-cp', join('lib', '*'), 'MongoServerMain.java', ...place.map(String)];
  const child = spawn('java', args, { cwd: FOLDER, stdio: ['pipe', 'pipe', 'inherit'] });
  return { child, uri: await firstLine('The Java server', child, /^mongodb:\/\//) };
}

/** One for a test that hurts it: its data survives it. */
export interface MortalMongo extends MongoServer {
  /** It is gone from one moment to the next. */
  kill(): Promise<void>;
  /** After `kill`: again at the same address, with the same data. */
  restart(): Promise<void>;
}

/** As `findMongo`, but never one of somebody else's. */
export async function findMortalMongo(): Promise<MortalMongo | NoMongoServer> {
  const isMongod = isOnPath('mongod');
  if (!isMongod && !(isOnPath('java') && isOnPath('mvn'))) return { missing: NONE_OF_OUR_OWN };
  const problem = isMongod ? null : await libraryProblem();
  if (problem !== null) return { missing: problem };
  const dir = mkdtempSync(join(tmpdir(), 'mortal-mongo.'));
  const port = await freePort();
  const launch = async () =>
    isMongod ? launchMongod(port, dir) : (await launchJava([port, join(dir, 'data')])).child;
  let child = await launch();
  const kill = () => end(child, () => child.kill('SIGKILL'));
  return {
    origin: isMongod ? 'mongod' : 'mongo-java-server',
    uriOf: withDatabase(`mongodb://127.0.0.1:${port}`),
    kill,
    restart: async () => {
      child = await launch();
    },
    stop: async () => {
      await kill();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

const NONE_OF_OUR_OWN =
  'The tests that kill a MongoDB were left out: put mongod, or java and mvn, on the PATH.';

/** Why the Java server cannot be had, as a sentence; null when it is there, or could be fetched. */
async function libraryProblem(): Promise<string | null> {
  const problem = isComplete() ? null : await fetchLibraries();
  return problem && `The MongoDB battery was left out: Maven could not fetch its server (${problem}).`;
}

/** Whether all that the pom names is there: it may have been fetched for an older one. */
function isComplete(): boolean {
  const [, dependencies = ''] = readFileSync(join(FOLDER, 'pom.xml'), 'utf8').split('<dependencies>');
  const named = dependencies.matchAll(/<artifactId>([\w-]+)<\/artifactId>\s*<version>([\w.-]+)</g);
  return [...named].every(([, name, version]) => existsSync(join(LIBRARIES, `${name}-${version}.jar`)));
}

/** Fetched beside the final place and renamed at the end: two test files at once never see half of the libraries. */
async function fetchLibraries(): Promise<string | null> {
  const draft = mkdtempSync(`${LIBRARIES}.`);
  const args = ['-q', '-B', 'dependency:copy-dependencies', `-DoutputDirectory=${draft}`];
  try {
    await run('mvn', args, { cwd: FOLDER });
    if (!isComplete()) {
      rmSync(LIBRARIES, { recursive: true, force: true });
      renameSync(draft, LIBRARIES);
    }
    return null;
  } catch (error) {
    if (isComplete()) return null;
    const { stdout = '', message } = error as Error & { stdout?: string };
    return /^.*ERROR.*$/m.exec(stdout)?.[0] ?? message.trim();
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
