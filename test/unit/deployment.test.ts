import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { generateKeyTexts } from '../../src/config/keys.js';
import { readConfig } from '../../src/config.js';
import { readDockerfile } from '../support/dockerfile.js';

interface Service {
  image: string;
  build?: { target: string };
  command?: string[];
  user?: string;
  read_only: boolean;
  cap_drop: string[];
  security_opt: string[];
  restart: string;
  environment?: Record<string, string>;
  networks: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test: string[] };
  stop_grace_period?: string;
  profiles?: string[];
}

interface Compose {
  services: Record<string, Service>;
  networks: Record<string, { internal?: boolean }>;
  volumes: Record<string, unknown>;
}

const read = (file: string) => readFileSync(file, 'utf8');
const composeText = read('compose.yaml');
const compose = parse(composeText, { merge: true }) as Compose;
const services = Object.entries(compose.services);
const gateways = services.filter(([name]) => name.startsWith('gateway-'));
const dockerfile = readDockerfile(read('Dockerfile'));
const caddyfile = read('Caddyfile');

/** The settings that docs/configuration.md lists, which another test holds to be those of src/config.ts. */
const SETTINGS = [...read('docs/configuration.md').matchAll(/^\| `([A-Z_]+)` /gm)].map(
  ([, name = '']) => name,
);

/** Names that compose.yaml takes from its `.env`, and the default of each, if it has one. */
const INTERPOLATED = new Map(
  [...composeText.matchAll(/(?<!\$)\$\{([A-Z_]+)(?::([-?])([^}]*))?\}/g)].map(
    ([, name = '', kind, text]) => [name, kind === '-' ? text : undefined] as const,
  ),
);

function readEnv(file: string): Record<string, string> {
  const lines = read(file).matchAll(/^([A-Z_]+)=(.*)$/gm);
  return Object.fromEntries([...lines].map(([, name = '', value = '']) => [name, value]));
}

/** What a gateway's container is given: the file of its operator, and over it what compose.yaml says. */
function environmentOf([, { environment = {} }]: [string, Service], env: Record<string, string>) {
  const filled = Object.entries(environment).map(([name, text]) => [
    name,
    text.replace(/\$\{([A-Z_]+)[^}]*\}/g, (_all, variable: string) => env[variable] ?? ''),
  ]);
  const image = Object.fromEntries(dockerfile.stages.at(-1)!.environment);
  return { ...image, ...env, ...(Object.fromEntries(filled) as Record<string, string>) };
}

const EXAMPLES: [file: string, filledIn: Record<string, string>][] = [
  [
    'compose.env.example',
    { NOTION_CLIENT_ID: 'id', NOTION_CLIENT_SECRET: 's', MONGO_PASSWORD: 'p', REDIS_PASSWORD: 'p' },
  ],
  ['compose.demo.env.example', {}],
];

describe.each(EXAMPLES)('%s', (file, filledIn) => {
  const given = readEnv(file);

  it('says everything that compose.yaml asks for', () => {
    const needed = [...INTERPOLATED].filter(([, fallback]) => fallback === undefined).map(([name]) => name);
    expect(needed.filter((name) => !(name in given))).toEqual([]);
  });

  it('names nothing that neither a gateway nor compose.yaml knows', () => {
    const known = [...SETTINGS, ...INTERPOLATED.keys(), 'COMPOSE_PROFILES'];
    expect(Object.keys(given).filter((name) => !known.includes(name))).toEqual([]);
  });

  it('starts each gateway, once it is filled in and has keys', () => {
    for (const gateway of gateways) {
      const environment = environmentOf(gateway, { ...given, ...filledIn, ...generateKeyTexts() });
      const config = readConfig({ ...environment, APPS_FILE: 'scripts/demo-apps.json' });
      expect(config).toMatchObject({ production: true, port: 4000, trustProxy: 1 });
      expect(config.store).toEqual({
        kind: 'mongodb',
        uri: `mongodb://gateway:${filledIn.MONGO_PASSWORD ?? given.MONGO_PASSWORD}@mongo:27017/notion_gateway?authSource=admin`,
      });
      expect(config.publicUrl).toBe(given.PUBLIC_URL);
      expect(parseInt(compose.services[gateway[0]]!.stop_grace_period!)).toBeGreaterThan(
        config.drainDelaySeconds + config.drainSeconds,
      );
    }
  });

  it('tells of the command that makes the keys, which exists', () => {
    const [, script = ''] = /docker compose run --rm tools ([\w:]+) >> \.env/.exec(read(file)) ?? [];
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(Object.keys(scripts)).toContain(script);
  });
});

describe('compose.yaml', () => {
  it('sets only what the gateway and the emulator know', () => {
    const emulator = [...read('docs/emulator.md').matchAll(/^\| `([A-Z_]+)` /gm)].map(
      ([, name = '']) => name,
    );
    const known = [...SETTINGS, ...emulator];
    const given = [...gateways.map(([, service]) => service), compose.services.emulator!].flatMap(
      ({ environment = {} }) => Object.keys(environment),
    );
    expect(given.filter((name) => !known.includes(name))).toEqual([]);
  });

  it.each(services)(
    'keeps %s small: read-only, without capabilities, without new privileges',
    (name, service) => {
      expect(service).toMatchObject({
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
        restart: name === 'tools' ? 'no' : 'unless-stopped',
      });
      expect(service.image).toMatch(service.build ? /^notion-graphql-gateway/ : /:\d+\.\d+/);
    },
  );

  it.each(services.filter(([name]) => name !== 'tools'))('knows whether %s is well', (_name, service) => {
    const builtIn = dockerfile.stages.find(({ name }) => name === service.build?.target)?.healthCheck;
    expect(service.healthcheck?.test ?? builtIn).toBeDefined();
  });

  it('starts what others need before them', () => {
    const waits = services.flatMap(([, { depends_on = {} }]) => Object.entries(depends_on));
    expect(waits.filter(([name]) => !(name in compose.services))).toEqual([]);
    expect(new Set(waits.map(([, { condition }]) => condition))).toEqual(new Set(['service_healthy']));
  });

  it('lets nobody reach the databases but what needs them', () => {
    expect(compose.networks.back).toEqual({ internal: true });
    for (const name of ['mongo', 'redis']) expect(compose.services[name]!.networks).toEqual(['back']);
    const behind = services.filter(([, { networks }]) => networks.includes('back')).map(([name]) => name);
    expect(behind.sort()).toEqual(['gateway-1', 'gateway-2', 'mongo', 'redis', 'tools']);
  });

  it('builds stages that there are, and starts files that there are', () => {
    const stages = dockerfile.stages.map(({ name }) => name);
    for (const [, { build, command = [] }] of services) {
      if (build) expect(stages).toContain(build.target);
      expect(command.filter((word) => word.endsWith('.ts')).every(existsSync)).toBe(true);
    }
  });
});

describe('the Caddyfile', () => {
  it('leads to each gateway at its port', () => {
    const upstreams = /\{\$GATEWAYS:([^}]*)\}/.exec(caddyfile)?.[1]?.split(' ');
    expect(upstreams).toEqual(gateways.map(([name, { environment }]) => `${name}:${environment!.PORT}`));
  });

  it('asks for readiness twice before a gateway that drains takes no more', () => {
    expect(caddyfile).toContain('health_uri /readyz\n');
    const interval = Number(/health_interval (\d+)s/.exec(caddyfile)?.[1]);
    const environment = environmentOf(gateways[0]!, readEnv('compose.demo.env.example'));
    const { drainDelaySeconds } = readConfig({
      ...environment,
      ...generateKeyTexts(),
      APPS_FILE: 'scripts/demo-apps.json',
    });
    expect(2 * interval).toBeLessThan(drainDelaySeconds);
  });
});

describe('the Dockerfile', () => {
  const gateway = dockerfile.stages.at(-1)!;

  it('starts from a Node that is named to the patch, and that the package allows', () => {
    const [, major] = /^node:(\d+)\.\d+\.\d+-\w+-slim$/.exec(dockerfile.baseImage) ?? [];
    expect(Number(major)).toBeGreaterThanOrEqual(20);
    for (const { base } of dockerfile.stages) expect(base).toBe('${NODE_IMAGE}');
  });

  it('runs node itself, as somebody without rights, and ends it by the signal that drains', () => {
    expect(gateway).toMatchObject({ user: 'node', command: ['node', 'dist/main.js'], stopSignal: 'SIGTERM' });
    expect(gateway.healthCheck?.[0]).toBe('node');
    expect(gateway.healthCheck?.at(-1)).toContain('/readyz');
  });

  it('runs no script of a package', () => {
    const installs = dockerfile.stages.flatMap(({ steps }) =>
      steps.flatMap((step) => (step.kind === 'run' && step.command.includes('npm ci') ? [step.command] : [])),
    );
    expect(installs).toHaveLength(2);
    for (const command of installs) expect(command).toContain('--ignore-scripts');
  });

  it('copies files that there are, and that .dockerignore lets through', () => {
    const let_through = [...read('.dockerignore').matchAll(/^!(\S+)$/gm)].map(([, name]) => name);
    const sources = dockerfile.stages.flatMap(({ steps }) =>
      steps.flatMap((step) => (step.kind === 'copy' && step.from === null ? step.sources : [])),
    );
    for (const source of sources) {
      expect(existsSync(source)).toBe(true);
      expect(let_through).toContain(source.split('/')[0]);
    }
  });
});
