/** One instruction that makes files. */
type Step =
  { kind: 'copy'; from: string | null; sources: string[]; to: string } | { kind: 'run'; command: string };

interface Stage {
  name: string;
  base: string;
  steps: Step[];
  environment: [name: string, value: string][];
  user: string;
  stopSignal: string | null;
  command: string[];
  healthCheck: string[] | null;
}

export interface Dockerfile {
  /** What `NODE_IMAGE` is unless told. */
  baseImage: string;
  /** In order; the last one is the image. */
  stages: Stage[];
}

type Reader = (stage: Stage, text: string) => void;

const WORDS = /\s+/;

/** What the project's own Dockerfile uses, and no more: an instruction that is not here is an error. */
const READERS: Record<string, Reader> = {
  WORKDIR: (_stage, text) => {
    if (text !== '/app') throw new Error(`WORKDIR ${text}: everything lives in /app`);
  },
  COPY: (stage, text) => {
    const [, from = null, rest = ''] = /^(?:--from=(\S+)\s+)?(.*)$/.exec(text) ?? [];
    const paths = rest.split(WORDS);
    stage.steps.push({ kind: 'copy', from, sources: paths.slice(0, -1), to: paths.at(-1)! });
  },
  RUN: ({ steps }, command) => void steps.push({ kind: 'run', command }),
  ENV: ({ environment }, text) => {
    const [name = '', value = ''] = text.split('=');
    environment.push([name, value]);
  },
  USER: (stage, text) => void (stage.user = text),
  STOPSIGNAL: (stage, text) => void (stage.stopSignal = text),
  CMD: (stage, text) => void (stage.command = JSON.parse(text) as string[]),
  HEALTHCHECK: (stage, text) =>
    void (stage.healthCheck = JSON.parse(text.replace(/^.*? CMD /, '')) as string[]),
  LABEL: () => undefined,
  EXPOSE: () => undefined,
};

/** Reads it as far as the project's own needs. */
export function readDockerfile(text: string): Dockerfile {
  const lines = text
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n');
  let baseImage = '';
  const stages: Stage[] = [];
  for (const line of lines.filter((one) => one.trim() !== '')) {
    const [, instruction = '', rest = ''] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
    if (instruction === 'ARG') baseImage = rest.replace('NODE_IMAGE=', '');
    else if (instruction === 'FROM') stages.push(newStage(rest));
    else readerOf(line, instruction)(stages.at(-1)!, rest);
  }
  return { baseImage, stages };
}

function readerOf(line: string, instruction: string): Reader {
  const reader = READERS[instruction];
  if (!reader) throw new Error(`the tests cannot replay this line of the Dockerfile: ${line}`);
  return reader;
}

function newStage(text: string): Stage {
  const [base = '', , name = ''] = text.split(WORDS);
  return {
    ...{ name, base, steps: [], environment: [] },
    ...{ user: 'root', stopSignal: null, command: [], healthCheck: null },
  };
}
