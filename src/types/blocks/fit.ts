import { badInput } from '../../errors.js';
import { sayBlock, stepBelow, type Draft, type NotionBlock } from './draft.js';

/** What one request takes. */
export const REQUEST = {
  /** In any list of blocks. */
  list: 100,
  /** In all. */
  blocks: 1000,
  /** Of children, below the blocks that a request names. */
  levels: 2,
  /** Notion takes 500 KB; the rest is for what stands around the blocks. */
  bytes: 450_000,
} as const;

/** Blocks that did not fit into a request, and the block that they belong to: its way down from the first level, by index. */
interface Later {
  readonly trail: readonly number[];
  readonly drafts: readonly Draft[];
}

/** One request: what it says, which blocks it makes, and what is to be appended to these afterwards, in order. */
export interface Batch {
  readonly blocks: readonly NotionBlock[];
  readonly sent: readonly Draft[];
  readonly later: readonly Later[];
}

/** What is left of a request. */
interface Room {
  blocks: number;
  bytes: number;
}

interface Fitted {
  block: NotionBlock;
  sent: Draft[];
  later: Later[];
}

/** Kinds that Notion does not take without these many of their children. */
const LEAST: Record<string, number> = { table: 1, column: 1, column_list: Infinity, tab: Infinity };

/**
 * Refuses what no number of requests can take: a block that is too large by itself, or that must go along with others at
 * a depth where these cannot. So nothing is found out half-way.
 */
export function checkFits(drafts: readonly Draft[]): void {
  for (const batch of batchesOf(drafts)) {
    if (bytesOf(batch) > REQUEST.bytes) throw tooLarge(batch.sent);
    for (const { drafts: rest } of batch.later) checkFits(rest);
  }
}

/** What the blocks of a request weigh. */
export function bytesOf({ sent }: Pick<Batch, 'sent'>): number {
  return sent.reduce((sum, draft) => sum + ownBytes(draft), 0);
}

/** Deals blocks to as few requests as their order allows. What is too deep or too much is left to later requests. */
export function* batchesOf(drafts: readonly Draft[]): Generator<Batch> {
  let batch: Fitted[] = [];
  let room = newRoom();
  for (const draft of drafts) {
    const fitted = fit(draft, REQUEST.levels, newRoom());
    const blocks = fitted.sent.length;
    const bytes = bytesOf(fitted);
    if (batch.length > 0 && (batch.length === REQUEST.list || blocks > room.blocks || bytes > room.bytes)) {
      yield toBatch(batch);
      batch = [];
      room = newRoom();
    }
    batch.push(fitted);
    room = { blocks: room.blocks - blocks, bytes: room.bytes - bytes };
  }
  if (batch.length > 0) yield toBatch(batch);
}

function newRoom(): Room {
  return { blocks: REQUEST.blocks, bytes: REQUEST.bytes };
}

function toBatch(fitted: readonly Fitted[]): Batch {
  return {
    blocks: fitted.map(({ block }) => block),
    sent: fitted.flatMap(({ sent }) => sent),
    later: fitted.flatMap(({ later }, index) => later.map((one) => below(index, one))),
  };
}

function below(index: number, { trail, drafts }: Later): Later {
  return { trail: [index, ...trail], drafts };
}

/**
 * A block with as many of its children, from the first on, as go along whole. A child that does not stops it, since the
 * rest is appended behind; only children without which Notion refuses the block go along cut.
 */
function fit(draft: Draft, levels: number, room: Room): Fitted {
  room.blocks -= 1;
  room.bytes -= ownBytes(draft);
  const inner = levels - stepBelow(draft.type);
  const least = LEAST[draft.type] ?? 0;
  const taken: Fitted[] = [];
  for (const child of draft.children) {
    const isNeeded = taken.length < least;
    if (taken.length === REQUEST.list || !(isNeeded || isWhole(child, inner, room))) break;
    if (inner < 0) throw tooDeep(child);
    taken.push(fit(child, inner, room));
  }
  const rest = draft.children.slice(taken.length);
  return {
    block: sayBlock(
      draft,
      taken.map(({ block }) => block),
    ),
    sent: [draft, ...taken.flatMap(({ sent }) => sent)],
    later: [
      ...taken.flatMap(({ later }, index) => later.map((one) => below(index, one))),
      ...(rest.length > 0 ? [{ trail: [], drafts: rest }] : []),
    ],
  };
}

function isWhole({ weight }: Draft, levels: number, room: Room): boolean {
  const { blocks, bytes, longest } = weight;
  return weight.levels <= levels && longest <= REQUEST.list && blocks <= room.blocks && bytes <= room.bytes;
}

function ownBytes({ weight, children }: Draft): number {
  return children.reduce((bytes, child) => bytes - child.weight.bytes, weight.bytes);
}

function tooLarge(sent: readonly Draft[]) {
  const heaviest = sent.reduce((one, other) => (ownBytes(other) > ownBytes(one) ? other : one));
  const at = `${heaviest.list}[${heaviest.index}]`;
  const kilobytes = (bytes: number) => Math.ceil(bytes / 1000);
  return badInput(
    at,
    `\`${at}\` is too large: with what must go along it has ${kilobytes(bytesOf({ sent }))} KB, and Notion takes 500 KB in one request, of which blocks may fill ${kilobytes(REQUEST.bytes)}. Make several blocks of it.`,
  );
}

function tooDeep({ list }: Draft) {
  return badInput(
    list,
    `\`${list}\` lies too deep: Notion does not take this kind without what is inside, and not at this depth. Append it to the block that holds it.`,
  );
}
