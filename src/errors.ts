/** Every `extensions.code` that an answer of the gateway can carry: a closed list, so that apps can switch on it. */
export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'RECONNECT_REQUIRED',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'RATE_LIMITED',
  'UPSTREAM_TIMEOUT',
  'UPSTREAM_UNAVAILABLE',
  'UPSTREAM_REJECTED',
  'UNSUPPORTED',
  'SERVICE_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** Neighbours in a list of an argument, first and last included: `input.blocks`, from 100, to 149. */
export interface Span {
  readonly argument: string;
  readonly from: number;
  readonly to: number;
}

/** What a write of several calls had done when one of them failed. */
export interface WriteProgress {
  /** How many blocks there are now, those inside others included. */
  readonly made: number;
  /** Global ids of the made blocks that Notion told: the first level of each call, in order. */
  readonly madeIds: readonly string[];
  /** What is not there, with everything inside it. */
  readonly missing: readonly Span[];
  /** What may be there or not, because the answer to its call never came. */
  readonly unsure: readonly Span[];
}

export interface ErrorDetails {
  /** Seconds to wait before the same request can succeed. */
  retryAfter?: number | undefined;
  /** Notion's id of the call that failed, for their support. */
  notionRequestId?: string | undefined;
  /** The argument at fault, as a path: `input.properties[2].name`. */
  argument?: string;
  /** What had been done before, when a write of several calls fails half-way. */
  progress?: WriteProgress;
  /** For RECONNECT_REQUIRED: a page where the person can connect Notion again, whatever app sent them. */
  reconnectUrl?: string | undefined;
  /** Kept for the log only; never sent to anybody. */
  cause?: unknown;
}

/**
 * The one error that the gateway throws on purpose. Its message is written for the person who reads the answer: what
 * happened and what to do. It never holds a token, a stack or an upstream body.
 */
export class GatewayError extends Error {
  override readonly name = 'GatewayError';
  readonly retryAfter: number | undefined;
  readonly notionRequestId: string | undefined;
  readonly argument: string | undefined;
  readonly progress: WriteProgress | undefined;
  readonly reconnectUrl: string | undefined;

  constructor(
    readonly code: ErrorCode,
    message: string,
    details: ErrorDetails = {},
  ) {
    super(message, { cause: details.cause });
    this.retryAfter = details.retryAfter;
    this.notionRequestId = details.notionRequestId;
    this.argument = details.argument;
    this.progress = details.progress;
    this.reconnectUrl = details.reconnectUrl;
  }

  /** What an answer shows beside the message: GraphQL's `extensions`, without the keys that have no value. */
  get extensions(): Record<string, unknown> {
    const { code, retryAfter, notionRequestId, argument, progress, reconnectUrl } = this;
    return Object.fromEntries(
      Object.entries({ code, retryAfter, notionRequestId, argument, progress, reconnectUrl }).filter(
        ([, value]) => value !== undefined,
      ),
    );
  }
}

/** Shorthand for the commonest refusal: an argument that cannot be right. */
export function badInput(argument: string, message: string): GatewayError {
  return new GatewayError('BAD_USER_INPUT', message, { argument });
}

/** For people who meet an outage on a page. */
export const OUTAGE_TITLE = 'Not available right now';

/** The outage that an error is, or stands for: libraries have errors of their own around it. Null when it is something else. */
export function outageIn(error: unknown): GatewayError | null {
  for (let at = error; at instanceof Error; at = at.cause)
    if (at instanceof GatewayError && at.code === 'SERVICE_UNAVAILABLE') return at;
  return null;
}
