import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { actsForItself, appsSchema, signsPeopleIn, type App } from './config/apps.js';
import { cookieKeysSchema, encryptionKeysSchema, signingKeysSchema, type Keys } from './config/keys.js';
import { verificationTokenSchema } from './config/webhooks.js';

/** Where the gateway keeps its state. */
export type StoreConfig = { kind: 'mongodb'; uri: string } | { kind: 'embedded'; dir: string };

/** Where several gateways share what must be shared at once. */
export interface RedisConfig {
  url: string;
  /** What the names of all keys and channels begin with. */
  prefix: string;
}

/** The public connection that people sign in through. */
export interface NotionConnection {
  authorizeUrl: string;
  clientId: string;
  clientSecret: string;
}

/** Everything that an operator can set, read once at start and passed on as an argument. */
export interface Config {
  production: boolean;
  host: string;
  port: number;
  /** The origin that apps and browsers use, and the OpenID issuer; null: `http://localhost:<port>`, known once listening. */
  publicUrl: string | null;
  logLevel: string;
  notion: {
    apiUrl: string;
    /** Null: nobody can sign in, and there are server-side apps only. */
    connection: NotionConnection | null;
    /** Of an internal integration, whose workspace serves server-side apps; null: there are none. */
    token: string | null;
    /** What the budget of each connection starts from. */
    callsPerSecond: number;
  };
  store: StoreConfig;
  /** Null: this process shares with no other. */
  redis: RedisConfig | null;
  /** Null with the embedded store when none were given: they are then made once and kept in its folder. */
  keys: Keys | null;
  apps: App[];
  /** Origins, besides those of the apps' redirect URIs, whose pages may call the gateway. */
  corsOrigins: string[];
  /** Hops of reverse proxies whose `X-Forwarded-*` headers are believed. */
  trustProxy: number;
  /** How long answers of Notion may be used again for the same grant, and what all of them may take up. */
  cache: { seconds: number; megabytes: number };
  /** What deliveries of webhooks are signed with; or else the file that keeps it. Neither: none are taken. */
  webhooks: { token: string | null; tokenFile: string | null };
  limits: {
    bodyBytes: number;
    depth: number;
    aliases: number;
    directives: number;
    tokens: number;
    variableDepth: number;
    upstreamCalls: number;
    /** How long the head and the body of a request may take to come. */
    requestSeconds: number;
    connections: number;
    /** Failures at signing in that cost no wait; 0: none ever does. */
    loginAttempts: number;
  };
  /** Requests in a minute; 0: as many as they like. `src/limits/policies.ts` says of whom and where. */
  rateLimits: {
    person: number;
    app: number;
    api: number;
    token: number;
    signIn: number;
    pages: number;
    webhooks: number;
  };
  /** Only operations that are listed for an app may be run, by anybody. */
  allowList: boolean;
  /** Apollo Sandbox at `GET /graphql`, and pages of ours that may ask for anything. */
  explore: boolean;
  /** Whether queries may ask for the schema, and refusals name what the caller perhaps meant. */
  introspection: boolean;
  /** How long after SIGTERM new requests are still taken, while `/readyz` says 503. */
  drainDelaySeconds: number;
  /** How long requests in flight may take after that. */
  drainSeconds: number;
}

/** Bad configuration, every problem at once, one line each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(readonly problems: string[]) {
    super(
      `The configuration has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${problems.map((line) => `  - ${line}`).join('\n')}`,
    );
  }
}

/** Two health checks of a balancer, in seconds. */
const PRODUCTION_DRAIN_DELAY = 5;

const integer = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from ${min} to ${max}`)
    .transform(Number)
    .pipe(z.number().min(min, `must be at least ${min}`).max(max, `must be at most ${max}`));

/** 0 switches a limit off. */
const perMinute = integer(0, 1_000_000_000);

const flag = z.enum(['true', 'false'], 'must be true or false').transform((text) => text === 'true');

const origin = z.string().refine((text) => URL.canParse(text) && new URL(text).origin === text, {
  error: 'must be an origin such as https://app.example.com, without a path or a final slash',
});

const baseUrl = z
  .url({ protocol: /^https?$/, error: 'must be an http or https URL' })
  .transform((url) => url.replace(/\/+$/, ''));

const REMEDIES: Record<string, string> = {
  NOTION_CLIENT_ID:
    'the OAuth client id of your Notion connection (Notion: Settings, Connections, Develop); or serve server-side apps only, with NOTION_TOKEN',
  NOTION_CLIENT_SECRET: 'the OAuth client secret of the same Notion connection',
  NOTION_TOKEN:
    'the access token of an internal integration of your workspace (Notion: Settings, Connections, Develop)',
  MONGODB_URI: 'mongodb://…; or choose the embedded store on purpose with DATA_DIR=/path/to/folder',
  APPS_FILE: 'the path of a JSON file that lists the apps (docs/configuration.md shows one)',
  ENCRYPTION_KEYS: 'run `npm run keys:generate` and keep the line it prints',
  SIGNING_KEYS: 'run `npm run keys:generate` and keep the line it prints',
  COOKIE_KEYS: 'run `npm run keys:generate` and keep the line it prints',
  OPERATIONS: 'give the app a list ("operations" in APPS_FILE; docs/persisted-operations.md), or set any',
  PUBLIC_URL: 'the https origin under which apps reach the gateway, such as https://notion.example.com',
};

const environmentSchema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  HOST: z.string().min(1).default('0.0.0.0'),
  PORT: integer(0, 65_535).default(4000),
  PUBLIC_URL: origin.optional(),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  NOTION_API_URL: baseUrl.default('https://api.notion.com'),
  NOTION_AUTHORIZE_URL: baseUrl.optional(),
  NOTION_CALLS_PER_SECOND: integer(1, 1_000).default(3),
  NOTION_CLIENT_ID: z.string().min(1).optional(),
  NOTION_CLIENT_SECRET: z.string().min(1).optional(),
  NOTION_TOKEN: z
    .string()
    .regex(/^(ntn|secret)_[A-Za-z0-9_-]{20,200}$/, 'must start with ntn_ or secret_, and have no spaces')
    .optional(),
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\//, 'must start with mongodb:// or mongodb+srv://')
    .optional(),
  DATA_DIR: z.string().min(1).optional(),
  // A URL that is wrong is not repeated: it may hold a password.
  REDIS_URL: z
    .string()
    .refine((text) => /^rediss?:\/\/[^/]/.test(text) && URL.canParse(text), {
      error: 'must be redis://… or rediss://…, with special characters of the password percent-encoded',
    })
    .optional(),
  REDIS_PREFIX: z
    .string()
    .regex(/^[\w:.-]{1,64}$/, 'must be 1 to 64 letters, digits and : . - _')
    .default('notion-gateway:'),
  ENCRYPTION_KEYS: encryptionKeysSchema.optional(),
  SIGNING_KEYS: signingKeysSchema.optional(),
  COOKIE_KEYS: cookieKeysSchema.optional(),
  NOTION_WEBHOOK_TOKEN: verificationTokenSchema.optional(),
  WEBHOOK_TOKEN_FILE: z.string().min(1).optional(),
  APPS_FILE: z.string('is missing').min(1, 'is empty').transform(readApps).pipe(appsSchema),
  CORS_ORIGINS: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .pipe(z.array(origin))
    .default([]),
  TRUST_PROXY: integer(0, 10).default(0),
  CACHE_SECONDS: integer(0, 3_600).default(10),
  CACHE_MEGABYTES: integer(1, 16_384).default(64),
  BODY_LIMIT_BYTES: integer(1_024, 16_777_216).default(1_048_576),
  MAX_QUERY_DEPTH: integer(1, 100).default(20),
  MAX_QUERY_ALIASES: integer(1, 1_000).default(100),
  MAX_QUERY_DIRECTIVES: integer(1, 1_000).default(50),
  MAX_QUERY_TOKENS: integer(100, 100_000).default(4_000),
  MAX_VARIABLE_DEPTH: integer(1, 1_000).default(200),
  MAX_UPSTREAM_CALLS: integer(1, 100_000).default(500),
  REQUEST_SECONDS: integer(1, 300).default(30),
  MAX_CONNECTIONS: integer(1, 1_000_000).default(10_000),
  RATE_LIMIT_PERSON: perMinute.default(600),
  RATE_LIMIT_APP: perMinute.default(60_000),
  RATE_LIMIT_API: perMinute.default(6_000),
  RATE_LIMIT_TOKEN: perMinute.default(3_000),
  RATE_LIMIT_SIGN_IN: perMinute.default(600),
  RATE_LIMIT_PAGES: perMinute.default(1_200),
  RATE_LIMIT_WEBHOOKS: perMinute.default(6_000),
  LOGIN_ATTEMPTS: integer(0, 1_000_000).default(10),
  OPERATIONS: z.enum(['any', 'allow-list'], 'must be any or allow-list').default('any'),
  EXPLORE: flag.optional(),
  INTROSPECTION: flag.optional(),
  DRAIN_DELAY_SECONDS: integer(0, 60).optional(),
  DRAIN_SECONDS: integer(0, 600).default(20),
});

type Environment = z.output<typeof environmentSchema>;

function readApps(file: string, context: z.RefinementCtx): unknown {
  try {
    return withPaths(JSON.parse(readFileSync(file, 'utf8')), path.dirname(file));
  } catch (error) {
    const reason =
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : (error as Error).message;
    context.addIssue(`cannot be read: ${file}: ${reason}`);
    return z.NEVER;
  }
}

/** Files that the apps name stand beside the file that names them. */
function withPaths(apps: unknown, folder: string): unknown {
  if (!Array.isArray(apps)) return apps;
  return apps.map((app: { operations?: unknown } | null) =>
    typeof app?.operations === 'string' && app.operations !== ''
      ? { ...app, operations: path.resolve(folder, app.operations) }
      : app,
  );
}

/** The apps, once they can be read. */
function appsOf({ APPS_FILE: apps }: Partial<Environment>): App[] {
  return Array.isArray(apps) ? apps : [];
}

/** Rules that join several values; each returns its complaint, or nothing. */
const RULES: ((env: Partial<Environment>) => string | false)[] = [
  ...(['NOTION_CLIENT_ID', 'NOTION_CLIENT_SECRET'] as const).map(
    (name) => (env: Partial<Environment>) =>
      !env[name] &&
      (!env.NOTION_TOKEN || !!env.NOTION_CLIENT_ID || !!env.NOTION_CLIENT_SECRET) &&
      complaint(name, 'is missing'),
  ),
  (env) => {
    const app = !env.NOTION_TOKEN && appsOf(env).find(actsForItself);
    return !!app && complaint('NOTION_TOKEN', `is missing, and "${app.clientId}" may use client_credentials`);
  },
  (env) => {
    const app = !!env.NOTION_TOKEN && !env.NOTION_CLIENT_ID && appsOf(env).find(signsPeopleIn);
    return !!app && complaint('NOTION_CLIENT_ID', `is missing, and "${app.clientId}" signs people in`);
  },
  (env) => {
    const app = env.OPERATIONS === 'allow-list' && appsOf(env).find(({ operations }) => !operations);
    return !!app && complaint('OPERATIONS', `is allow-list, and "${app.clientId}" lists no operations`);
  },
  (env) =>
    !env.MONGODB_URI &&
    !env.DATA_DIR &&
    env.NODE_ENV === 'production' &&
    complaint('MONGODB_URI', 'is missing'),
  (env) =>
    !!env.MONGODB_URI &&
    !!env.DATA_DIR &&
    'MONGODB_URI and DATA_DIR are both set: choose one store and unset the other',
  ...(['ENCRYPTION_KEYS', 'SIGNING_KEYS', 'COOKIE_KEYS'] as const).map(
    (name) => (env: Partial<Environment>) => !!env.MONGODB_URI && !env[name] && complaint(name, 'is missing'),
  ),
  (env) => env.NODE_ENV === 'production' && !env.PUBLIC_URL && complaint('PUBLIC_URL', 'is missing'),
  (env) =>
    env.NODE_ENV === 'production' &&
    !!env.PUBLIC_URL &&
    !isSafeOrigin(env.PUBLIC_URL) &&
    complaint('PUBLIC_URL', 'must use https in production'),
];

function isSafeOrigin(text: string): boolean {
  if (!URL.canParse(text)) return true; // Another complaint says so already.
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || hostname === 'localhost' || hostname === '127.0.0.1';
}

function complaint(name: string, problem: string): string {
  const remedy = REMEDIES[name];
  return `${name} ${problem}${remedy ? `: ${remedy}` : ''}`;
}

function toProblem(issue: z.core.$ZodIssue): string {
  const [name = '', ...rest] = issue.path.map(String);
  const where = rest.length > 0 ? ` at ${rest.join('.')}` : '';
  return complaint(name, `${where ? `is wrong${where}: ` : ''}${issue.message}`.trim());
}

/** Reads and checks the whole environment; throws ConfigError with all problems. Empty values count as not set. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  const loose = (parsed.success ? parsed.data : given) as Partial<Environment>;
  const problems = [
    ...(parsed.success ? [] : parsed.error.issues.map(toProblem)),
    ...RULES.map((rule) => rule(loose)).filter((line) => line !== false),
  ];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  return toConfig(parsed.data);
}

/** The environment of this process, with a `.env` file of the working folder beneath it when there is one. */
export function readProcessConfig(): Config {
  try {
    process.loadEnvFile();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return readConfig(process.env);
}

function toConfig(env: Environment): Config {
  const { ENCRYPTION_KEYS: encryption, SIGNING_KEYS: signing, COOKIE_KEYS: cookies } = env;
  const store = storeOf(env);
  const explore = env.EXPLORE ?? env.NODE_ENV !== 'production';
  return {
    production: env.NODE_ENV === 'production',
    host: env.HOST,
    port: env.PORT,
    publicUrl: env.PUBLIC_URL ?? null,
    logLevel: env.LOG_LEVEL,
    notion: {
      apiUrl: env.NOTION_API_URL,
      connection: connectionOf(env),
      token: env.NOTION_TOKEN ?? null,
      callsPerSecond: env.NOTION_CALLS_PER_SECOND,
    },
    store,
    redis: env.REDIS_URL ? { url: env.REDIS_URL, prefix: env.REDIS_PREFIX } : null,
    keys: encryption && signing && cookies ? { encryption, signing, cookies } : null,
    apps: env.APPS_FILE,
    corsOrigins: env.CORS_ORIGINS,
    trustProxy: env.TRUST_PROXY,
    cache: { seconds: env.CACHE_SECONDS, megabytes: env.CACHE_MEGABYTES },
    webhooks: { token: env.NOTION_WEBHOOK_TOKEN ?? null, tokenFile: tokenFileOf(env, store) },
    limits: {
      bodyBytes: env.BODY_LIMIT_BYTES,
      depth: env.MAX_QUERY_DEPTH,
      aliases: env.MAX_QUERY_ALIASES,
      directives: env.MAX_QUERY_DIRECTIVES,
      tokens: env.MAX_QUERY_TOKENS,
      variableDepth: env.MAX_VARIABLE_DEPTH,
      upstreamCalls: env.MAX_UPSTREAM_CALLS,
      requestSeconds: env.REQUEST_SECONDS,
      connections: env.MAX_CONNECTIONS,
      loginAttempts: env.LOGIN_ATTEMPTS,
    },
    rateLimits: {
      person: env.RATE_LIMIT_PERSON,
      app: env.RATE_LIMIT_APP,
      api: env.RATE_LIMIT_API,
      token: env.RATE_LIMIT_TOKEN,
      signIn: env.RATE_LIMIT_SIGN_IN,
      pages: env.RATE_LIMIT_PAGES,
      webhooks: env.RATE_LIMIT_WEBHOOKS,
    },
    allowList: env.OPERATIONS === 'allow-list',
    explore,
    introspection: env.INTROSPECTION ?? explore,
    drainDelaySeconds:
      env.DRAIN_DELAY_SECONDS ?? (env.NODE_ENV === 'production' ? PRODUCTION_DRAIN_DELAY : 0),
    drainSeconds: env.DRAIN_SECONDS,
  };
}

function connectionOf(env: Environment): NotionConnection | null {
  const { NOTION_CLIENT_ID: clientId, NOTION_CLIENT_SECRET: clientSecret } = env;
  if (!clientId || !clientSecret) return null;
  const authorizeUrl = env.NOTION_AUTHORIZE_URL ?? `${env.NOTION_API_URL}/v1/oauth/authorize`;
  return { authorizeUrl, clientId, clientSecret };
}

function storeOf({ MONGODB_URI: uri, DATA_DIR: dir = '.data' }: Environment): StoreConfig {
  return uri ? { kind: 'mongodb', uri } : { kind: 'embedded', dir };
}

/** Several gateways would each have a file of their own: with MongoDB the operator says where, or has none. */
function tokenFileOf({ WEBHOOK_TOKEN_FILE: file }: Environment, store: StoreConfig): string | null {
  return file ?? (store.kind === 'embedded' ? path.join(store.dir, 'webhook-token') : null);
}
