import type { AppendBlockChildrenParameters } from '@notionhq/client';

/** A block as Notion takes it. */
export type NotionBlock = AppendBlockChildrenParameters['children'][number];

/** A checked block in Notion's words that is not sent yet, with everything inside and what it weighs. */
export interface Draft {
  readonly type: string;
  /** Without children. */
  readonly payload: object;
  readonly children: readonly Draft[];
  /** The argument that lists it, and its place there. */
  readonly list: string;
  readonly index: number;
  readonly weight: Weight;
}

/** What Notion limits, of a block with everything inside. */
interface Weight {
  readonly blocks: number;
  /** Of the JSON. */
  readonly bytes: number;
  /** Levels of children. */
  readonly levels: number;
  /** Blocks in the longest of its lists. */
  readonly longest: number;
}

/** What a block's envelope adds to its payload, generously. */
const ENVELOPE_BYTES = 80;

export function draftOf(fields: Omit<Draft, 'weight'>): Draft {
  return { ...fields, weight: weigh(fields) };
}

function weigh({ type, payload, children }: Omit<Draft, 'weight'>): Weight {
  const inside = children.map(({ weight }) => weight);
  const sum = (of: (weight: Weight) => number) => inside.reduce((total, weight) => total + of(weight), 0);
  const most = (of: (weight: Weight) => number) =>
    inside.reduce((top, weight) => Math.max(top, of(weight)), 0);
  return {
    blocks: 1 + sum(({ blocks }) => blocks),
    bytes: ENVELOPE_BYTES + Buffer.byteLength(JSON.stringify(payload)) + sum(({ bytes }) => bytes),
    levels: children.length === 0 ? 0 : stepBelow(type) + most(({ levels }) => levels),
    longest: Math.max(
      children.length,
      most(({ longest }) => longest),
    ),
  };
}

/** Columns are part of their list: what stands in them is one level below it, not two. */
export function stepBelow(type: string): number {
  return type === 'column_list' ? 0 : 1;
}

/** The block with some of its children, which are said already. */
export function sayBlock({ type, payload }: Draft, children: readonly NotionBlock[]): NotionBlock {
  const content = children.length > 0 ? { ...payload, children } : payload;
  return { type, [type]: content } as unknown as NotionBlock;
}
