import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, Kind, parse, validate } from 'graphql';
import { ERROR_CODES } from '../../src/errors.js';
import { openSession, type Session } from './graphql/session.js';

/** What a reader is told must be so: the README and the guides, held against the code. */
const FILES = ['README.md', 'CHANGELOG.md', ...readdirSync('docs').map((name) => `docs/${name}`)];
const TEXTS = new Map(FILES.map((file) => [file, read(file)]));

interface Manifest {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  overrides: Record<string, string>;
}

const manifest = JSON.parse(read('package.json')) as Manifest;

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

function textOf(file: string): string {
  const text = TEXTS.get(file);
  if (text === undefined) throw new Error(`there is no ${file}`);
  return text;
}

/** Text without fenced code, where links and commands are examples only. */
function prose(text: string): string {
  return text.replace(/^```[\s\S]*?^```/gm, '');
}

/** All matches of a pattern with one group, each once. */
function allOf(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, found = '']) => found))];
}

/** The first cell of each row of the tables in a text, without their heads. */
function firstCells(text: string): string[] {
  const rows = text.split('\n').filter((line) => line.startsWith('|'));
  const isRule = (line: string | undefined) => line !== undefined && /^\|\s*:?-+/.test(line);
  return rows
    .filter((line, index) => !isRule(line) && !isRule(rows[index + 1]))
    .map((line) => line.split('|')[1]?.trim() ?? '');
}

/** The text under a heading of the second level. */
function section(text: string, heading: string): string {
  const found = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  if (!found) throw new Error(`there is no heading "${heading}"`);
  return found;
}

interface Example {
  name: string;
  file: string;
  query: string;
  /** What the JSON right below it says. */
  variables: Record<string, unknown>;
  runs: boolean;
}

const EXAMPLES: Example[] = [...TEXTS].flatMap(([file, text]) =>
  [...text.matchAll(/^```graphql( run)?\n([\s\S]*?)^```(?:\n\n```json\n([\s\S]*?)^```)?/gm)].map(
    ([, run, query = '', variables = '{}'], index) => ({
      name: `${file}, GraphQL block ${index + 1}`,
      file,
      query,
      variables: JSON.parse(variables) as Record<string, unknown>,
      runs: run !== undefined,
    }),
  ),
);

describe('GraphQL in the documentation', () => {
  const schema = buildSchema(read('schema.graphql'));

  it.each(EXAMPLES)('fits the schema: $name', ({ query }) => {
    expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
  });
});

/** Places in an answer where a reader who tried it would see nothing: a list without nodes, or a null near the top. */
function gapsIn(value: unknown, at = 'data'): string[] {
  if (value === null) return /^data(\.\w+){0,2}$/.test(at) ? [at] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => gapsIn(item, `${at}[${index}]`));
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const here = `${at}.${key}`;
    // Most blocks have nothing inside.
    const isEmptyList =
      key === 'nodes' && Array.isArray(item) && item.length === 0 && !at.endsWith('.children');
    return isEmptyList ? [here] : gapsIn(item, here);
  });
}

const RUNNABLE = EXAMPLES.filter(({ runs }) => runs);

describe('docs/queries.md', () => {
  it('shows twenty queries, each under its heading', () => {
    const parts = textOf('docs/queries.md').split(/^## /m).slice(1);
    const counts = parts.flatMap((part) => part.match(/^```graphql run$/gm)?.length ?? []);
    expect(counts).toEqual(Array(20).fill(1));
  });
});

describe.each([...new Set(RUNNABLE.map(({ file }) => file))])(
  'a reader who runs the examples of %s against the demo’s workspace',
  (file) => {
    let session: Session;
    beforeAll(async () => {
      session = await openSession();
    });
    afterAll(() => session.close());

    const examples = RUNNABLE.filter((example) => example.file === file);

    it.each(examples)('gets an answer without errors and without gaps: $name', async (example) => {
      const { body } = await session.post({ query: example.query, variables: example.variables });
      expect(body.errors).toBeUndefined();
      expect(gapsIn(body.data)).toEqual([]);
      const { calls, estimate } = body.extensions?.notion as { calls: number; estimate: number };
      expect(calls).toBeLessThanOrEqual(estimate);
    });
  },
);

describe('a reader of docs/queries.md', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session.close());

  it('reads all 300 rows with the cursor of each answer', async () => {
    const example = RUNNABLE.find(({ query }) => query.includes('query Rows('));
    const titles: string[] = [];
    let after: string | null = null;
    do {
      const variables = { ...example?.variables, after };
      const { body } = await session.post({ query: example?.query, variables });
      const { rows } = body.data?.dataSource as { rows: Rows };
      titles.push(...rows.nodes.map(({ title }) => title));
      after = rows.pageInfo.hasNextPage ? rows.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(titles).size).toBe(300);
  });
});

interface Rows {
  nodes: { title: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

/** GitHub's anchor for a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

const LINKS = [...TEXTS].flatMap(([file, text]) =>
  allOf(prose(text), /\]\(([^)\s]+)\)/g)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => ({ file, target })),
);

describe('every', () => {
  it.each(LINKS)('link leads somewhere: $target in $file', ({ file, target }) => {
    const [to = '', anchor] = target.split('#');
    const destination = to === '' ? file : path.join(path.dirname(file), to);
    expect(existsSync(destination)).toBe(true);
    if (anchor === undefined) return;
    const anchors = allOf(prose(read(destination)), /^#+ (.+)$/gm).map(anchorOf);
    expect(anchors).toContain(anchor);
  });

  it.each(FILES)('guide is reached from the README: %s', (file) => {
    const reached = LINKS.filter(({ file: from }) => from === 'README.md').map(({ target }) => target);
    expect(['README.md', ...reached.map((target) => target.split('#')[0])]).toContain(file);
  });

  it.each(FILES)('command that is named exists: %s', (file) => {
    const named = allOf(textOf(file), /npm run (?:--silent )?([\w:-]+)/g);
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  it('command that somebody types is in the README', () => {
    const parts = /^(prestart|check:|test$|start$)/;
    const named = allOf(textOf('README.md'), /npm run (?:--silent )?([\w:-]+)/g);
    const typed = Object.keys(manifest.scripts).filter((name) => !parts.test(name));
    expect(typed.filter((name) => !named.includes(name))).toEqual([]);
  });

  it.each(FILES)('file of this repository that is named exists: %s', (file) => {
    const named = allOf(textOf(file), /`((?:src|emulator|test|scripts|docs)\/[\w./-]*)`/g);
    expect(named.filter((name) => !existsSync(name))).toEqual([]);
  });

  it.each(FILES)('table of the code that is named by its constant exists: %s', (file) => {
    const pairs = [...textOf(file).matchAll(/`([A-Z][A-Z_]{3,})` (?:in|of)\s+`([\w./-]+\.ts)`/g)];
    const lost = pairs.filter(([, name = '', place = '']) => !read(place).includes(`const ${name}`));
    expect(lost.map(([all]) => all)).toEqual([]);
  });
});

describe('docs/architecture.md', () => {
  it('has a room for every file and folder of src', () => {
    const rooms = allOf(section(textOf('docs/architecture.md'), 'The house'), /`(src\/[\w./-]+)`/g);
    const inTree = readdirSync('src', { withFileTypes: true }).map((entry) =>
      entry.isDirectory() ? `src/${entry.name}/` : `src/${entry.name}`,
    );
    expect([...rooms].sort()).toEqual(inTree.sort());
  });
});

describe('docs/configuration.md', () => {
  const table = section(
    `## Variables\n${textOf('docs/configuration.md').split(/^## /m)[0] ?? ''}`,
    'Variables',
  );
  const documented = firstCells(table).map((cell) => cell.replaceAll('`', ''));
  const [, source = ''] =
    /const environmentSchema = z\.object\(\{\n([\s\S]*?)\n\}\);/.exec(read('src/config.ts')) ?? [];
  const entries = source.split(/\n(?= {2}[A-Z])/).map((entry) => entry.trim());

  it('has a row for every variable that the gateway reads, and for no other', () => {
    const known = entries.map((entry) => entry.split(':')[0]);
    expect([...documented].sort()).toEqual(known.sort());
  });

  const defaults = entries.flatMap((entry) => {
    const [, literal] = /\.default\(([^[\]()]+)\)/.exec(entry) ?? [];
    return literal === undefined ? [] : [[entry.split(':')[0] ?? '', literal.replace(/^'|'$|_(?=\d)/g, '')]];
  });

  it.each(defaults)('says that %s is %s by default', (name, value) => {
    const row = table.split('\n').find((line) => line.startsWith(`| \`${name}\``));
    expect(row?.split('|')[3]?.trim()).toBe(`\`${value}\``);
  });
});

/** `name`, or `@scope/*`; a number behind the name is the version that is held. */
function packagesIn(heading: string): { pattern: RegExp; name: string; version: string | undefined }[] {
  return firstCells(section(textOf('docs/dependencies.md'), heading)).flatMap((cell) => {
    const version = /`\s+([\d.]+\S*)$/.exec(cell)?.[1];
    return allOf(cell, /`([^`]+)`/g).map((name) => {
      const source = name.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\/]/g, '\\$&'));
      return { name, version, pattern: new RegExp(`^${source.join('.*')}$`) };
    });
  });
}

describe('docs/dependencies.md', () => {
  const lists: [heading: string, packages: Record<string, string>][] = [
    ['Run time', manifest.dependencies],
    ['Development', manifest.devDependencies],
    ['Overrides', manifest.overrides],
    ['Benchmarks', (JSON.parse(read('bench/package.json')) as Manifest).dependencies],
  ];

  it.each(lists)('has a line for each under "%s", and for no other', (heading, packages) => {
    const lines = packagesIn(heading);
    const names = Object.keys(packages);
    expect(names.filter((name) => !lines.some(({ pattern }) => pattern.test(name)))).toEqual([]);
    expect(lines.filter(({ pattern }) => !names.some((name) => pattern.test(name)))).toEqual([]);
  });

  it.each(lists)('says the versions that are held under "%s"', (heading, packages) => {
    const wrong = packagesIn(heading).filter(
      ({ name, version }) => version && !`${packages[name]}.`.startsWith(`${version}.`),
    );
    expect(wrong.map(({ name, version }) => `${name} ${version}, but it is ${packages[name]}`)).toEqual([]);
  });
});

describe('docs/security.md', () => {
  const rows = textOf('docs/security.md')
    .split('\n')
    .filter((line) => line.startsWith('|') && /\| Held by/.test(line) === false)
    .map((line) => line.split(/(?<!\\)\|/).slice(1, -1));
  const promises = rows.filter((cells) => cells.length === 2 && !/^ *-+ *$/.test(cells[0] ?? ''));

  it('names no test that there is not', () => {
    const files = allOf(textOf('docs/security.md'), /`(test\/[\w./-]+)`/g);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it.each(promises)('names tests that hold it: %s', (_promise, heldBy) => {
    const files = allOf(heldBy ?? '', /`(test\/[\w./-]+)`/g);
    expect(files.length).toBeGreaterThan(0);
  });
});

describe('docs/errors.md', () => {
  it('has a row for every code that an answer can carry, and for no other', () => {
    const codes = firstCells(textOf('docs/errors.md')).map((cell) => cell.replaceAll('`', ''));
    expect(codes.sort()).toEqual([...ERROR_CODES].sort());
  });
});

describe('the operations that are made into typed clients', () => {
  it('are each asked for by a test', () => {
    const names = readdirSync('test/operations').flatMap((file) =>
      parse(read(`test/operations/${file}`)).definitions.flatMap((definition) =>
        definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value ?? ''] : [],
      ),
    );
    const tests = readdirSync('test/contract', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => read(`test/contract/${file}`))
      .join('\n');
    expect(names.filter((name) => !tests.includes(`.${name}(`))).toEqual([]);
  });
});
