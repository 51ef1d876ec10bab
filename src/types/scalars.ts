import { GraphQLError, GraphQLScalarType } from 'graphql';
import { GraphQLJSON } from 'graphql-scalars';

const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

/**
 * Any of the timestamp shapes that Notion sends (UTC with milliseconds, or with an offset) as UTC with milliseconds;
 * null for anything else, a date without a time included.
 */
export function toInstant(value: unknown): string | null {
  if (typeof value !== 'string' || !ISO_INSTANT.test(value)) return null;
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** The shape in which instants are kept; most come from `toInstant`, which has looked at them more closely. */
const KEPT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

function serialize(value: unknown): string {
  return typeof value === 'string' && KEPT.test(value) ? value : instantOrThrow(value);
}

function instantOrThrow(value: unknown): string {
  const instant = toInstant(value instanceof Date ? value.toISOString() : value);
  if (instant) return instant;
  throw new GraphQLError(
    'A DateTime is an ISO 8601 timestamp with a zone, such as 2026-01-15T10:30:00.000Z or 2026-01-15T10:30:00+02:00.',
  );
}

/** Timestamps: kept as ISO strings, always answered in UTC with milliseconds. */
export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description:
    'A moment: ISO 8601 with a zone. Answers are always in UTC with milliseconds (2026-01-15T10:30:00.000Z); arguments may carry any offset.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  serialize,
  parseValue: instantOrThrow,
});

/** Any JSON value: the escape hatch for upstream kinds that have no type of their own yet. */
export const Json = GraphQLJSON;
