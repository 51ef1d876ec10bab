import { SEED } from '../../../emulator/seed/ids.js';
import { seedState } from '../../../emulator/seed/seed.js';
import type { Step } from './sequences.js';
import { SEQUENCES } from './sequences.js';
import type { RawAnswer } from './world.js';
import { ask, textOf, useEmulator } from './world.js';

const running = useEmulator({ state: seedState() });

type Names = Record<string, string>;

/** What every sequence may name from its start. */
function seeded(): Names {
  const { properties } = running().state.entities[SEED.projectsSourceId] as {
    properties: { name: string; id: string }[];
  };
  const relation = properties.find(({ name }) => name === 'Tasks')?.id ?? '';
  return {
    handbook: SEED.handbookId,
    tasks: SEED.tasksSourceId,
    tasksDatabase: SEED.tasksDatabaseId,
    project: SEED.bigProjectId,
    relation: encodeURIComponent(relation),
  };
}

/** The same with each `{name}` filled in. */
function fill<T>(value: T, names: Names): T {
  return JSON.parse(
    JSON.stringify(value).replace(/\{(\w+)\}/g, (_, name: string) => textOf(names[name])),
  ) as T;
}

function at(value: unknown, path: string): unknown {
  if (path === '.') return value;
  return path
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
}

function formOf({ part, bytes }: NonNullable<Step['file']>): FormData {
  const form = new FormData();
  form.append('file', new Blob([bytes], { type: 'text/plain' }), 'a.txt');
  if (part !== undefined) form.append('part_number', part);
  return form;
}

async function play(step: Step, version: string): Promise<RawAnswer> {
  const [method = '', path = ''] = step.request.split(' ');
  const { accessToken } = running().issueToken();
  const headers = { authorization: `Bearer ${accessToken}`, 'notion-version': version };
  if (step.file) return ask(running(), path, { method, headers, body: formOf(step.file) });
  if (!step.body) return ask(running(), path, { method, headers });
  const json = { ...headers, 'content-type': 'application/json' };
  return ask(running(), path, { method, headers: json, body: JSON.stringify(step.body) });
}

/** Only the older version repeats `in_trash` as `archived`. */
function keysIn(version: string, keys: readonly string[]): string[] {
  const isTwice = version === '2025-09-03' && keys.includes('in_trash');
  return [...keys, ...(isTwice ? ['archived'] : [])].sort();
}

describe.each(['2025-09-03', '2026-03-11'])('as recorded in %s,', (version) => {
  it.each(SEQUENCES)('%s', async (_name, steps) => {
    const names = seeded();
    for (const recorded of steps) {
      const step = fill(recorded, names);
      const { status, body } = await play(step, version);
      expect({ request: step.request, status, body }).toMatchObject({
        status: step.status ?? 200,
        body: step.shows ?? {},
      });
      const found = Object.fromEntries(
        Object.keys(step.keys).map((path) => [path, Object.keys(at(body, path) ?? { nothing: 0 }).sort()]),
      );
      const wanted = Object.entries(step.keys).map(([path, keys]) => [path, keysIn(version, keys)] as const);
      expect({ request: step.request, ...found }).toEqual({
        request: step.request,
        ...Object.fromEntries(wanted),
      });
      for (const [name, path] of Object.entries(step.keeps ?? {})) names[name] = textOf(at(body, path));
    }
  });
});
