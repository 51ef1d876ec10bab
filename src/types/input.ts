import { Extensions } from 'type-graphql';
import { badInput } from '../errors.js';

/** Marks an input of which exactly one field may be given; `schema.ts` turns the mark into `@oneOf`. */
export const OneOf = () => Extensions({ oneOf: true });

/** What Notion takes in one request. Counts are of items, lengths of UTF-16 code units, as Notion counts them. */
export const LIMITS = {
  richTextItems: 100,
  textLength: 2000,
  expressionLength: 1000,
  urlLength: 2000,
  emailLength: 200,
  phoneLength: 200,
  options: 100,
  relations: 100,
  people: 100,
  fileNameBytes: 900,
  payloadKilobytes: 500,
} as const;

type Given<T> = { [K in keyof T]-?: [key: K, value: NonNullable<T[K]>] }[keyof T];

/** The field that was given of a `@oneOf` input. GraphQL has checked it already; the refusal is for other callers. */
export function onlyField<T extends object>(input: T, path: string, noun = 'field'): Given<T> {
  const given = Object.entries(input).filter(([, value]) => value !== undefined && value !== null);
  const [first, second] = given;
  if (first && !second) return first as Given<T>;
  const names = given.map(([name]) => `\`${name}\``).join(' and ');
  throw badInput(
    path,
    `\`${path}\` takes exactly one ${noun}; ${names ? `${names} were given` : 'none was given'}.`,
  );
}

/** A table with one row for each field of a `@oneOf` input: how it is said in Notion's words. */
export type Writers<T, R> = { [K in keyof T]-?: (value: NonNullable<T[K]>, path: string) => R };

/** Runs the row of the field that was given. */
export function writeOnly<T extends object, R>(
  table: Writers<T, R>,
  input: T,
  path: string,
  noun?: string,
): R {
  const [field, value] = onlyField(input, path, noun);
  return table[field](value, `${path}.${String(field)}`);
}

/** Refuses text that is longer than Notion takes. */
export function checkLength(text: string, limit: number, path: string): string {
  if (text.length <= limit) return text;
  throw badInput(path, `\`${path}\` has ${text.length} characters; Notion takes at most ${limit}.`);
}

/** Refuses lists that are longer than Notion takes in one request. */
export function checkCount<T>(items: T[], limit: number, path: string): T[] {
  if (items.length <= limit) return items;
  throw badInput(
    path,
    `\`${path}\` has ${items.length} items; Notion takes at most ${limit} in one request.`,
  );
}

/** Refuses a group of filters that is empty, or that stands in more groups than Notion takes; `level` counts those around it. */
export function checkGroup<T>(parts: T[], level: number, levels: 2 | 3, path: string): T[] {
  if (parts.length === 0) throw badInput(path, `\`${path}\` is an empty group: give at least one filter.`);
  if (level < levels) return parts;
  const most = levels === 2 ? 'two' : 'three';
  throw badInput(
    path,
    `\`${path}\` is a group within ${most} others; Notion takes ${most} levels of groups: rewrite the filter with fewer.`,
  );
}

/** Refuses links that are empty or longer than Notion takes. */
export function checkUrl(url: string, path: string): string {
  if (url.trim() === '') throw badInput(path, `\`${path}\` is empty: give a URL.`);
  return checkLength(url, LIMITS.urlLength, path);
}

/** Refuses names of files that are longer than Notion takes. */
export function checkFileName(name: string, path: string): string {
  const bytes = Buffer.byteLength(name);
  if (bytes <= LIMITS.fileNameBytes) return name;
  throw badInput(path, `\`${path}\` has ${bytes} bytes; Notion takes at most ${LIMITS.fileNameBytes}.`);
}

/** Refuses markdown that is larger than the largest request that Notion takes. */
export function checkMarkdown(markdown: string, path: string): string {
  const kilobytes = Buffer.byteLength(markdown) / 1024;
  if (kilobytes <= LIMITS.payloadKilobytes) return markdown;
  throw badInput(
    path,
    `\`${path}\` has ${Math.ceil(kilobytes)} KB; Notion takes at most ${LIMITS.payloadKilobytes} KB in one request. Insert the rest afterwards, piece by piece.`,
  );
}
