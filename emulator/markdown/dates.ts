import type { Json, JsonObject } from '../model.js';
import type { Attributes } from './attributes.js';
import { writeAttributes } from './attributes.js';

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})[\d:.]*(Z|[+-]\d{2}:?\d{2})?)?$/;

/** A date mention as its tag; the offset of a time becomes a time zone, since markdown knows nothing else. */
export function writeDate({ start, end, time_zone: zone }: JsonObject): string {
  const from = parts(start);
  const to = parts(end);
  const timeZone = typeof zone === 'string' ? zone : zoneOf(from.offset);
  return `<mention-date${writeAttributes({
    start: from.day,
    startTime: from.time,
    end: to.day,
    endTime: to.time,
    timeZone: from.time === undefined ? undefined : timeZone,
  })}/>`;
}

/** The write shape of a date mention's attributes. */
export function readDate({ start, startTime, end, endTime, timeZone = 'UTC' }: Attributes): JsonObject {
  const offset = offsetOf(timeZone);
  const at = (day: string | undefined, time: string | undefined): Json => {
    if (day === undefined) return null;
    return time === undefined ? day : `${day}T${time}:00.000${offset ?? ''}`;
  };
  const hasZone = startTime !== undefined && offset === null;
  return { start: at(start, startTime), end: at(end, endTime), time_zone: hasZone ? timeZone : null };
}

function parts(value: Json | undefined): { day?: string; time?: string; offset?: string } {
  const [, day, time, offset] = (typeof value === 'string' && ISO.exec(value)) || [];
  return { day, time, offset };
}

/** `Etc/GMT-2` is two hours ahead: the sign of these zones is the other way round. */
function zoneOf(offset: string | undefined): string | undefined {
  const [, sign, hours] = /^([+-])(\d{2}):?00$/.exec(offset ?? '') ?? [];
  if (!sign || Number(hours) === 0) return offset === undefined ? undefined : 'UTC';
  return `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`;
}

function offsetOf(zone: string): string | null {
  if (zone === 'UTC') return 'Z';
  const [, sign, hours = ''] = /^Etc\/GMT([+-])(\d{1,2})$/.exec(zone) ?? [];
  return sign ? `${sign === '-' ? '+' : '-'}${hours.padStart(2, '0')}:00` : null;
}
