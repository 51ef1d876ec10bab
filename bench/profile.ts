import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from './children.js';

/** What V8 writes for `--cpu-prof`, as far as it is read here. */
interface CpuProfile {
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[];
  samples: number[];
  timeDeltas: number[];
}

const FOLDER = path.join(ROOT, '.cache/profiles');
const SHOWN = 40;

/** An empty folder for the profile of one run, and the arguments that make Node write it there. */
export async function prepareProfile(): Promise<{ folder: string; nodeArgs: string[] }> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  return { folder: FOLDER, nodeArgs: ['--cpu-prof', '--cpu-prof-interval=500', `--cpu-prof-dir=${FOLDER}`] };
}

/** The functions with the most time of their own, one line each, from the profile in a folder. */
export async function readProfile(folder: string): Promise<string> {
  const [file] = (await readdir(folder)).filter((name) => name.endsWith('.cpuprofile'));
  if (!file) throw new Error('The gateway has written no profile.');
  const profile = JSON.parse(await readFile(path.join(folder, file), 'utf8')) as CpuProfile;
  const times = selfTimes(profile);
  const busy = [...times].filter(([name]) => !name.startsWith('(idle)'));
  const total = busy.reduce((sum, [, micros]) => sum + micros, 0);
  const top = busy.sort(([, a], [, b]) => b - a).slice(0, SHOWN);
  const lines = top.map(
    ([name, micros]) =>
      `${((micros / total) * 100).toFixed(1).padStart(6)} %  ${(micros / 1_000).toFixed(0).padStart(6)} ms  ${name}`,
  );
  return [`${path.join(folder, file)}: self time, without idling`, ...lines].join('\n');
}

/** Microseconds by function and place. */
function selfTimes({ nodes, samples, timeDeltas }: CpuProfile): Map<string, number> {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const times = new Map<string, number>();
  samples.forEach((id, index) => {
    const name = names.get(id) ?? '';
    times.set(name, (times.get(name) ?? 0) + (timeDeltas[index] ?? 0));
  });
  return times;
}

function nameOf({ functionName, url, lineNumber }: CpuProfile['nodes'][number]['callFrame']): string {
  const place = url.replace(/^file:\/\//, '').replace(ROOT, '');
  return `${functionName || '(anonymous)'}${place ? `  ${place}:${lineNumber + 1}` : ''}`;
}
