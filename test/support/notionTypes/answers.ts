import * as sdk from '@notionhq/client/build/src/api-endpoints.js';

import { EXCLUDED_FAMILIES } from '../../../scripts/notionCoverage/exclusions.js';
import { readShapes } from './cache.js';
import { deviations } from './deviations.js';

/** A request and what came back, as far as it can be held against Notion's contract. */
export interface Exchange {
  method: string;
  /** Without the query. */
  path: string;
  version: string;
  status: number;
  requestId: string | null;
  body: unknown;
}

interface Descriptor {
  method: string;
  pathParams: readonly string[];
  path: (params: Record<string, string>) => string;
}

interface Endpoint {
  name: string;
  method: string;
  pattern: RegExp;
  parameters: number;
}

/** Families that the emulator lacks, and why. It has sign-in, which the gateway never calls on behalf of an app. */
export const LEFT_OUT: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(EXCLUDED_FAMILIES).filter(([family]) => family !== 'oauth'),
);

/** Every endpoint of the SDK but those of agents; those with fewer parameters first: `users/me` is no `users/:id`. */
const ENDPOINTS: readonly Endpoint[] = Object.entries(sdk as unknown as Record<string, Descriptor>)
  .filter(([, row]) => typeof row.path === 'function')
  .map(([name, { method, pathParams, path }]) => ({
    name,
    method: method.toUpperCase(),
    path: `/v1/${path(Object.fromEntries(pathParams.map((key) => [key, '[^/]+'])))}`,
    parameters: pathParams.length,
  }))
  .filter(({ path }) => !Object.hasOwn(LEFT_OUT, path.split('/')[2]!))
  .map(({ path, ...endpoint }) => ({ ...endpoint, pattern: new RegExp(`^${path}$`) }))
  .sort((a, b) => a.parameters - b.parameters);

/** The codes that Notion has for a status. */
const CODES: Record<number, readonly string[]> = {
  400: [
    'invalid_json',
    'invalid_request_url',
    'invalid_request',
    'invalid_grant',
    'validation_error',
    'missing_version',
  ],
  401: ['unauthorized'],
  403: ['restricted_resource'],
  404: ['object_not_found'],
  409: ['conflict_error', 'row_limit_exceeded'],
  413: ['validation_error'],
  429: ['rate_limited'],
  500: ['internal_server_error'],
  502: ['bad_gateway'],
  503: ['service_unavailable', 'database_connection_unavailable'],
  504: ['gateway_timeout'],
  529: ['service_overload'],
};

/** What any endpoint answers that goes on after its answer. */
const TASK = 'GetAsyncTaskResponse';

/** The name of the SDK's type for what an endpoint answers. */
function answerTypeOf(endpoint: string): string {
  return `${endpoint.charAt(0).toUpperCase()}${endpoint.slice(1)}Response`;
}

/** Unions of all kinds of something. */
const UNIONS = ['BlockObjectResponse', 'PagePropertyValueWithIdResponse'] as const;

const ANSWERS = ENDPOINTS.map(({ name }) => answerTypeOf(name));
const SHAPES = await readShapes(process.cwd(), [...ANSWERS, TASK, ...UNIONS]);

/** The `type` of each kind of a union of the SDK. */
export function kindsOf(union: (typeof UNIONS)[number]): string[] {
  const shapes = SHAPES.all;
  const shape = shapes[SHAPES.named[union] ?? -1];
  const members = shape && 'anyOf' in shape ? shape.anyOf.map((place) => shapes[place]) : [];
  return members.flatMap((member) => {
    const type = member && 'keys' in member ? shapes[member.keys.type ?? -1] : undefined;
    return type && 'only' in type && typeof type.only === 'string' ? [type.only] : [];
  });
}

/** Throws when an answer is not what Notion's SDK types promise, or an error without what each error has. */
export function holdAgainstTypes(exchange: Exchange): void {
  const { method, path, version, status, requestId } = exchange;
  const wrong = status < 300 ? answerDeviations(exchange) : errorDeviations(exchange);
  if (requestId === null) wrong.push('the header x-notion-request-id is missing');
  if (wrong.length === 0) return;
  throw new Error(
    `${method} ${path} in ${version} answers ${status}, but:\n${wrong.slice(0, 20).join('\n')}`,
  );
}

function answerDeviations({ method, path, version, status, body }: Exchange): string[] {
  const endpoint = ENDPOINTS.find((one) => one.method === method && one.pattern.test(path));
  if (!endpoint) return ['no endpoint of the SDK answers there'];
  const type = status === 202 ? TASK : answerTypeOf(endpoint.name);
  return deviations({ shapes: SHAPES, version }, type, body);
}

function errorDeviations({ path, status, requestId, body }: Exchange): string[] {
  const error = body as Record<string, unknown>;
  const oauth = path.startsWith('/v1/oauth/') ? pick(error, ['error', 'error_description']) : {};
  const hasRequestId = error.request_id === requestId;
  // Those who only know OAuth read its two keys; Notion's own may be absent then.
  if (!('code' in error) && Object.keys(oauth).length === 2) return hasRequestId ? [] : ['error.request_id'];
  const expected: Record<string, boolean> = {
    object: error.object === 'error',
    status: error.status === status,
    code: typeof error.code === 'string' && (CODES[status] ?? []).includes(error.code),
    message: typeof error.message === 'string' && error.message !== '',
    request_id: hasRequestId,
    additional_data: isAdditionalData(error.additional_data),
  };
  const known = { ...expected, ...oauth };
  const wrong = Object.keys(expected).filter((key) => !expected[key]);
  const extra = Object.keys(error).filter((key) => !(key in known));
  return [...wrong, ...extra].map((key) => `error.${key} is ${String(JSON.stringify(error[key]))}`);
}

function pick(object: Record<string, unknown>, keys: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([key]) => keys.includes(key)));
}

function isAdditionalData(value: unknown): boolean {
  if (value === undefined) return true;
  const isText = (one: unknown) => typeof one === 'string';
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return (
    isRecord && Object.values(value).every((one) => isText(one) || (Array.isArray(one) && one.every(isText)))
  );
}
