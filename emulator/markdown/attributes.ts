export interface Attributes {
  [name: string]: string | undefined;
}

/** ` a="1" b="2"` of what is set, with a leading space when there is anything. */
export function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${(value ?? '').replaceAll('"', '%22')}"`)
    .join('');
}

/** The pairs of ` a="1" b="2"`. */
export function readAttributes(text: string): Attributes {
  return Object.fromEntries(
    [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value]) => [name, value]),
  );
}

/** A pattern of any number of attributes, for the inside of a tag. */
export const ATTRIBUTES = String.raw`((?:\s+[\w-]+="[^"]*")*)\s*`;

/** The dashed id that an address ends in (a page, a block after `#`, a user); null when it holds none. */
export function idInUrl(url: string): string | null {
  const hex = [...url.replaceAll('-', '').matchAll(/[0-9a-f]{32}/gi)].at(-1)?.[0].toLowerCase();
  if (!hex) return null;
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
