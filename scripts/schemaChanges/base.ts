import { spawnSync } from 'node:child_process';

/** An earlier schema to compare with. */
export interface SchemaBase {
  ref: string;
  /** Why it is this one. */
  why: string;
  sdl: string;
}

/** What git answers, or null when it refuses. */
type Git = (...args: string[]) => string | null;

/** Tried in this order, until one of them holds a schema. */
const CANDIDATES: { why: string; find: (git: Git) => string | null }[] = [
  {
    why: 'the newest release',
    find: (git) => git('describe', '--tags', '--abbrev=0', '--match', 'v[0-9]*', '--match', '[0-9]*'),
  },
  { why: 'where this branch left the main branch', find: branchPoint },
  { why: 'the commit before the last', find: (git) => commit(git, 'HEAD^') },
  {
    why: 'the last commit, for want of an earlier one: fetch more history to compare with that',
    find: (git) => commit(git, 'HEAD'),
  },
];

/** The schema that clients may know, as `chosen` or the history says; null where there is no history. */
export function findBase(folder: string, chosen?: string): SchemaBase | null {
  const git: Git = (...args) => {
    const { status, stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
    return status === 0 ? stdout.trim() : null;
  };
  if (chosen) return atChosen(git, chosen);
  for (const { why, find } of CANDIDATES) {
    const ref = find(git);
    const sdl = ref && schemaAt(git, ref);
    if (sdl) return { ref, why, sdl };
  }
  return null;
}

function atChosen(git: Git, ref: string): SchemaBase {
  const sdl = schemaAt(git, ref);
  if (sdl) return { ref, why: 'chosen by SCHEMA_BASE', sdl };
  const problem = commit(git, ref) ? 'has no schema.graphql' : 'is not known to git here';
  throw new Error(`SCHEMA_BASE is "${ref}", which ${problem}: fetch it, or choose another.`);
}

function schemaAt(git: Git, ref: string): string | null {
  return git('show', `${ref}:./schema.graphql`);
}

function commit(git: Git, ref: string): string | null {
  return git('rev-parse', '--quiet', '--verify', '--short', `${ref}^{commit}`);
}

/** Null on the main branch itself, and where there is none. */
function branchPoint(git: Git): string | null {
  const head = commit(git, 'HEAD');
  for (const main of ['origin/HEAD', 'origin/main', 'main']) {
    const shared = git('merge-base', 'HEAD', main);
    if (shared) return commit(git, shared) === head ? null : commit(git, shared);
  }
  return null;
}
