/** Notion's objects in the shapes of its API, as far as the workloads read them. */

/** A piece of rich text. */
export interface RawText {
  plain_text: string;
}

/** An option of a select, multi-select or status property. */
export interface RawOption {
  name: string;
  color: string;
}

/** The kinds of properties that the rows have, each with what Notion sends for it. */
interface Payloads {
  title: RawText[];
  rich_text: RawText[];
  number: number | null;
  select: RawOption | null;
  multi_select: RawOption[];
  status: RawOption | null;
  date: { start: string; end: string | null } | null;
  checkbox: boolean;
  url: string | null;
  relation: { id: string }[];
}

export type PropertyKind = keyof Payloads;

/** The value of a property on a page. */
export type RawProperty = {
  [K in PropertyKind]: { id: string; type: K } & Record<K, Payloads[K]>;
}[PropertyKind];

export interface RawPage {
  id: string;
  created_time: string;
  last_edited_time: string;
  in_trash: boolean;
  is_archived: boolean;
  is_locked: boolean;
  url: string;
  public_url: string | null;
  properties: Record<string, RawProperty>;
}

export interface RawBlock {
  id: string;
  type: string;
  has_children: boolean;
  paragraph?: { rich_text: RawText[] };
  toggle?: { rich_text: RawText[] };
}

/** A list as every endpoint of Notion answers it. */
export interface RawList<T> {
  results: T[];
  has_more: boolean;
  next_cursor: string | null;
}
