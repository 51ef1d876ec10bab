import { ClientError, GraphQLClient } from 'graphql-request';
import { boot, type Booted, type BootOptions } from '../../support/boot.js';
import { type Answer, post } from '../../support/post.js';
import { signIn, type SignInOptions } from '../../support/signIn.js';
import { getSdk, type Sdk } from '../../generated/sdk.js';

/** A gateway with a person signed in, a typed client that acts for them, and an eye on what the gateway asks Notion. */
export interface Session extends Booted {
  accessToken: string;
  sdk: Sdk;
  /** What the gateway asked Notion since the last time: `GET /v1/pages/<id>`, without sign-in. */
  asked(): string[];
  /** One GraphQL request over plain HTTP. */
  post(body: object, headers?: Record<string, string>): Promise<Answer>;
}

export async function openSession(options: BootOptions & { as?: SignInOptions } = {}): Promise<Session> {
  const booted = await boot(options);
  const { emulator, url } = booted;
  const { accessToken } = await signIn(booted.gateway, options.as);
  emulator.clearRequests();
  return {
    ...booted,
    accessToken,
    sdk: sdkFor(url, accessToken),
    asked() {
      const asked = emulator.requests.map(({ method, path }) => `${method} ${path}`);
      emulator.clearRequests();
      return asked;
    },
    post: (body, headers = { authorization: `Bearer ${accessToken}` }) => post(url, body, headers),
  };
}

export function sdkFor(url: string, accessToken: string): Sdk {
  const headers = { authorization: `Bearer ${accessToken}` };
  return getSdk(new GraphQLClient(`${url}/graphql`, { headers }));
}

/** The first error of a request that must fail. */
export async function refusal(
  asking: Promise<unknown>,
): Promise<{ message: string; [extension: string]: unknown }> {
  const outcome = await asking.then(
    (data) => new Error(`nothing was refused: ${JSON.stringify(data)}`),
    (error: unknown) => error,
  );
  const first = outcome instanceof ClientError ? outcome.response.errors?.[0] : undefined;
  if (!first) throw outcome;
  return { message: first.message, ...first.extensions };
}

/** The global id of a dashed UUID. */
export function idOf(kind: string, uuid: string): string {
  return `${kind}_${uuid.replaceAll('-', '')}`;
}

/** The value, once it is known to be there. */
export function there<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('nothing is there');
  return value;
}
