import { shapeError, validationError } from '../errors.js';
import type { Json, JsonObject } from '../model.js';
import { asObject, asString } from './shape.js';

const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** Whether the string is a day without a time. */
export function isDay(value: string): boolean {
  return DATE_ONLY.test(value);
}

/** Milliseconds since the epoch; a day begins at midnight UTC, and a time without an offset is UTC. NaN when it is no date. */
export function toMillis(value: string): number {
  if (isDay(value)) return Date.parse(`${value}T00:00:00Z`);
  const match = DATE_TIME.exec(value);
  if (!match) return NaN;
  return Date.parse(match[1] === undefined ? `${value}Z` : value);
}

/**
 * A date value in read shape: days stay days, times get their offset (`2026-05-01T09:00:00.000+02:00`), which a
 * `time_zone` decides when it is sent. The zone itself reads back as null, as Notion does it.
 */
export function normaliseDate(value: Json | undefined, path: string): JsonObject {
  const input = asObject(value, path);
  const zone = input.time_zone ?? null;
  if (zone !== null && !isZone(asString(zone, `${path}.time_zone`))) {
    throw shapeError(`${path}.time_zone`, 'a valid IANA time zone', zone);
  }
  const start = normaliseMoment(input.start, zone as string | null, `${path}.start`);
  const { end: sent = null } = input;
  const end = sent === null ? null : normaliseMoment(sent, zone as string | null, `${path}.end`);
  if (end !== null && isDay(end) !== isDay(start)) {
    throw validationError(`${path}.start and ${path}.end must both have a time, or neither.`);
  }
  if (end !== null && toMillis(end) < toMillis(start)) {
    throw validationError(`${path}.end must not be before ${path}.start.`);
  }
  return { start, end, time_zone: null };
}

function normaliseMoment(value: Json | undefined, zone: string | null, path: string): string {
  const text = asString(value, path);
  if (Number.isNaN(toMillis(text))) throw shapeError(path, 'a valid ISO 8601 date string', text);
  if (isDay(text)) return text;
  const offset = DATE_TIME.exec(text)?.[1];
  if (zone !== null && offset !== undefined) {
    throw validationError(`${path} must not carry an offset when time_zone is sent: leave one of them out.`);
  }
  if (zone !== null) return inZone(toMillis(text), zone);
  return withOffset(toMillis(text), offset === undefined || offset === 'Z' ? 0 : offsetMinutes(offset));
}

function inZone(wallClock: number, zone: string): string {
  const guess = zoneOffset(wallClock, zone);
  const offset = zoneOffset(wallClock - guess * 60_000, zone);
  return withOffset(wallClock - offset * 60_000, offset);
}

function withOffset(millis: number, minutes: number): string {
  const local = new Date(millis + minutes * 60_000).toISOString().slice(0, -1);
  const sign = minutes < 0 ? '-' : '+';
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${local}${sign}${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`;
}

function offsetMinutes(offset: string): number {
  const [hours, minutes] = [offset.slice(1, 3), offset.slice(-2)].map(Number);
  return (offset.startsWith('-') ? -1 : 1) * ((hours ?? 0) * 60 + (minutes ?? 0));
}

/** What the zone adds to UTC at that moment, in minutes. */
function zoneOffset(millis: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  const name = parts.formatToParts(millis).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  return name === 'GMT' ? 0 : offsetMinutes(name.slice(3));
}

/** A moment with the offset that it has in a time zone: `2026-05-01T09:00:00.000+02:00`. */
export function momentIn(millis: number, zone: string): string {
  return withOffset(millis, zoneOffset(millis, zone));
}

/** Whether the string names an IANA time zone. */
export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
