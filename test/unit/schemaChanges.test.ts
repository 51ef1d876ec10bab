import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBase } from '../../scripts/schemaChanges/base.js';
import { announcedIn, changesBetween, unannounced } from '../../scripts/schemaChanges/changes.js';
import { judgeSchema } from '../../scripts/schemaChanges/report.js';

const BEFORE = `
  type Query { page(id: ID!, depth: Int): Page, person: String }
  interface Content { id: ID!, title: String }
  type Page implements Content { id: ID!, title: String, color: Color }
  enum Color { RED, BLUE }
`;
const AFTER = `
  type Query { page(id: ID!): Page, people: String }
  interface Content { id: ID! }
  type Page implements Content { id: ID!, color: Color }
  enum Color { RED, BLUE, GREEN }
`;
const NAMED = '`Query.person`, `Query.page(depth:)` and `Content.title` are gone.';

function changelog(breaking: string): string {
  return `# Changelog\n\n## Unreleased\n\n### Added\n\n- \`Query.people\`.\n\n### Breaking\n\n- ${breaking}\n\n## 1.0.0\n\n### Breaking\n\n- \`Page.title\`\n`;
}

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'schema-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(...args: string[]): string {
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@acme.example', '-c', 'init.defaultBranch=main'];
  return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8' }).trim();
}

/** Makes a commit with this schema, and gives its short name. */
function commit(sdl: string): string {
  writeFileSync(path.join(folder, 'schema.graphql'), sdl);
  git('add', '.');
  git('commit', '--quiet', '--allow-empty', '--message', 'schema');
  return git('rev-parse', '--short', 'HEAD');
}

describe('the changes of a schema', () => {
  it('are told by their coordinates, the breaking ones first', async () => {
    const changes = await changesBetween(BEFORE, AFTER);
    expect(changes.map(({ level, coordinate }) => `${level} ${coordinate}`)).toEqual([
      'breaking Content.title',
      'breaking Page.title',
      'breaking Query.page(depth:)',
      'breaking Query.person',
      'dangerous Color.GREEN',
    ]);
  });

  it('are none where only the words or the order differ', async () => {
    const worded = `"""Everything."""\n${AFTER.trim()}`;
    expect(await changesBetween(AFTER, worded)).toEqual([]);
  });

  it('pass when the changelog names them, in its newest section and under that heading only', async () => {
    const changes = await changesBetween(BEFORE, AFTER);
    const secret = (breaking: string) =>
      unannounced(changes, announcedIn(changelog(breaking))).map(({ coordinate }) => coordinate);
    expect(secret(NAMED)).toEqual([]);
    expect(secret('`Query.person`')).toEqual(['Content.title', 'Page.title', 'Query.page(depth:)']);
    expect(secret('`*.title`')).toEqual(['Query.page(depth:)', 'Query.person']);
    expect(announcedIn('# Changelog\n')).toEqual(new Set());
  });
});

describe('the schema to compare with', () => {
  beforeEach(() => git('init', '--quiet'));

  it('is the newest release, when there is one', () => {
    commit(BEFORE);
    git('tag', 'v1.0.0');
    commit(AFTER);
    git('tag', 'not-a-release');
    commit(AFTER);
    expect(findBase(folder)).toEqual({ ref: 'v1.0.0', why: 'the newest release', sdl: BEFORE.trim() });
  });

  it('is where the branch began, and on the main branch the commit before', () => {
    const first = commit(BEFORE);
    const second = commit(AFTER);
    expect(findBase(folder)).toMatchObject({ ref: first, why: 'the commit before the last' });
    git('checkout', '--quiet', '-b', 'feature');
    commit(BEFORE);
    commit(BEFORE);
    expect(findBase(folder)).toMatchObject({ ref: second, why: 'where this branch left the main branch' });
  });

  it('is the last commit in a shallow clone, and it says so', () => {
    commit(BEFORE);
    const last = commit(AFTER);
    git('clone', '--quiet', '--depth', '1', `file://${folder}`, 'shallow');
    expect(findBase(path.join(folder, 'shallow'))).toMatchObject({
      ref: last,
      why: 'the last commit, for want of an earlier one: fetch more history to compare with that',
    });
  });

  it('is any that one chooses, and a wrong choice is told with its remedy', () => {
    const first = commit(BEFORE);
    git('rm', '--quiet', 'schema.graphql');
    git('commit', '--quiet', '--message', 'none');
    expect(findBase(folder, first)).toMatchObject({ ref: first, why: 'chosen by SCHEMA_BASE' });
    expect(() => findBase(folder, 'HEAD')).toThrow(
      'SCHEMA_BASE is "HEAD", which has no schema.graphql: fetch it, or choose another.',
    );
    expect(() => findBase(folder, 'v9')).toThrow(
      'SCHEMA_BASE is "v9", which is not known to git here: fetch it, or choose another.',
    );
  });
});

describe('the check', () => {
  function write(breaking: string): void {
    writeFileSync(path.join(folder, 'CHANGELOG.md'), changelog(breaking));
    writeFileSync(path.join(folder, 'schema.graphql'), AFTER);
  }

  it('fails for a break that nobody announced, and passes once each is', async () => {
    git('init', '--quiet');
    const last = commit(BEFORE);
    write('`Query.page(depth:)` and `Content.title`');
    const refused = await judgeSchema(folder);
    expect(refused.passes).toBe(false);
    expect(refused.text.split('\n')).toEqual([
      `schema.graphql against ${last} (the last commit, for want of an earlier one: fetch more history to compare with that): 4 breaking, 1 dangerous changes.`,
      "  breaking   Content.title: Field 'title' was removed from interface 'Content'",
      "  breaking   Page.title: Field 'title' was removed from object type 'Page'",
      "  breaking   Query.page(depth:): Argument 'depth: Int' was removed from field 'Query.page'",
      "  breaking   Query.person: Field 'person' was removed from object type 'Query'",
      "  dangerous  Color.GREEN: Enum value 'GREEN' was added to enum 'Color'",
      'These break clients, and CHANGELOG.md does not say so. Keep the old form, or name each under "Unreleased", "Breaking":',
      '  `Query.person`',
    ]);
    write(NAMED);
    expect((await judgeSchema(folder)).passes).toBe(true);
  });

  it('says that it compared nothing where there is no history', async () => {
    write('');
    expect(await judgeSchema(folder)).toEqual({
      text: 'schema.graphql was compared with nothing: there is no git history with an earlier one here.',
      passes: true,
    });
  });
});
