import { checkCopy } from '../blockTree.js';
import type { RequestContext } from '../context.js';
import { newRecord, parentOf, touch } from '../entities.js';
import { validationError } from '../errors.js';
import { newId } from '../id.js';
import type { BlockRecord, EntityRecord, PageRecord } from '../model.js';
import { settleContent } from '../uploads/attach.js';
import type { Node } from './read.js';
import type { Writing } from './write.js';
import { writeBlock } from './write.js';

/** Beyond it a page is treated as rewritten between its first and its last change. */
const MAX_COMPARISONS = 4_000_000;

type Holder = PageRecord | BlockRecord;

/**
 * Makes the blocks of a page what a markdown text says. What reads as before stays as it is; a block whose text changed
 * keeps its id; child pages and databases move along. Throws before anything has changed.
 */
export function reconcile(
  page: PageRecord,
  nodes: Node[],
  context: RequestContext,
  mayDelete: boolean,
): void {
  const writing = { context, pageId: page.id, transcripts: false, blocksLeft: Infinity, unknownIds: [] };
  const plan = planLevel(page, nodes, { context, writing });
  const before = subtree(page, context);
  const kept = new Set(idsOf(plan, context));
  check(plan, before, context);
  const dropped = before.filter((entity) => !kept.has(entity.id));
  refuseDeletion(dropped, mayDelete);
  apply(page, plan, context);
  for (const entity of dropped) entity.inTrash = true;
}

/** What becomes of a node: the record it is, or becomes; and whether that stays as it is with all below it. */
interface Step {
  node: Node;
  record: EntityRecord | null;
  isSame: boolean;
  steps: Step[];
}

interface Plan {
  context: RequestContext;
  writing: Writing;
}

function planLevel(holder: Holder | null, nodes: Node[], plan: Plan): Step[] {
  const stored = holder ? storedChildren(holder, plan.context) : [];
  const sources = stored.map((entity) => comparable(writeBlock(entity, plan.writing).join('\n')));
  const same = matchSame(
    sources,
    nodes.map(({ source }) => comparable(source)),
  );
  const changed = matchChanged(stored, nodes, same);
  return nodes.map((node, index): Step => {
    const kept = stored[same[index] ?? -1];
    if (kept) return { node, record: kept, isSame: true, steps: [] };
    const named = node.existing === undefined ? undefined : plan.context.state.entities[node.existing];
    const record = named ?? stored[changed[index] ?? -1] ?? null;
    const inner = record?.object === 'block' && record.type === node.type ? record : null;
    return { node, record, isSame: isReference(node), steps: planLevel(inner, node.children, plan) };
  });
}

/** For each node that no stored block equals, the index of one of its kind that stands at the same place; else -1. */
function matchChanged(stored: EntityRecord[], nodes: Node[], same: number[]): number[] {
  const limits = nextEquals(same, stored.length);
  let next = 0;
  return nodes.map((node, index) => {
    const equal = same[index] ?? -1;
    const limit = limits[index] ?? 0;
    const gap = equal === -1 ? stored.slice(next, limit) : [];
    const found = gap.findIndex((entity) => isLike(entity, node));
    if (equal !== -1) next = equal + 1;
    else if (found !== -1) next += found + 1;
    return found === -1 ? -1 : next - 1;
  });
}

/** For each node the stored block that the next equal node is, or the end. */
function nextEquals(same: number[], end: number): number[] {
  let limit = end;
  return same
    .toReversed()
    .map((index) => (limit = index === -1 ? limit : index))
    .toReversed();
}

/** A page, a database or an unknown block that is only referred to: where it stands may change, what it is not. */
function isReference({ existing, type }: Node): boolean {
  return existing !== undefined && type !== 'synced_block';
}

function isLike(entity: EntityRecord, node: Node): boolean {
  return (
    entity.object === 'block' && entity.type === node.type && node.existing === undefined && !node.refused
  );
}

/** Without what differs from read to read: the signature of a link, a transcript, and the number of an item. */
function comparable(source: string): string {
  return source
    .replace(/\?expires=\d+&nonce=\w+&signature=\w+/g, '')
    .replace(/\n\t*<transcript>[^]*?<\/transcript>/g, '')
    .replace(/^\d+[.)]/, '1.');
}

/** For each of `wanted` the index of the equal one in `stored`, or -1: a longest common subsequence. */
function matchSame(stored: string[], wanted: string[]): number[] {
  const [head, tail] = commonEnds(stored, wanted);
  const result = wanted.map((_, index) => {
    if (index < head) return index;
    return index >= wanted.length - tail ? index - wanted.length + stored.length : -1;
  });
  if ((stored.length - head - tail) * (wanted.length - head - tail) > MAX_COMPARISONS) return result;
  const a = stored.slice(head, stored.length - tail);
  const b = wanted.slice(head, wanted.length - tail);
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    const row = lengths[i] ?? new Uint32Array();
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) result[head + j++] = head + i++;
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return result;
}

function commonEnds(a: string[], b: string[]): [head: number, tail: number] {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < most - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return [head, tail];
}

function storedChildren(holder: Holder, { state }: RequestContext): EntityRecord[] {
  return holder.childIds.flatMap((id) => state.entities[id] ?? []).filter((entity) => !entity.inTrash);
}

/** Everything on a page, without what stands on child pages. */
function subtree(holder: Holder, context: RequestContext): EntityRecord[] {
  return storedChildren(holder, context).flatMap((entity) =>
    entity.object === 'block' ? [entity, ...subtree(entity, context)] : [entity],
  );
}

function idsOf(steps: Step[], context: RequestContext): string[] {
  return steps.flatMap(({ record, isSame, steps: inner }) => {
    const whole = isSame && record?.object === 'block' ? subtree(record, context).map(({ id }) => id) : [];
    return [...(record ? [record.id] : []), ...whole, ...idsOf(inner, context)];
  });
}

function check(steps: Step[], before: EntityRecord[], context: RequestContext): void {
  const seen = new Set<string>();
  const there = new Set(before.map(({ id }) => id));
  const visit = ({ node, record, isSame, steps: inner }: Step): void => {
    if (node.existing !== undefined) checkNamed(node, node.existing, record, there, seen);
    if (isSame) return;
    if (node.refused) throw validationError(node.refused);
    checkCopy(node.content, 'markdown', context);
    inner.forEach(visit);
  };
  steps.forEach(visit);
}

function checkNamed(
  node: Node,
  id: string,
  record: EntityRecord | null,
  there: Set<string>,
  seen: Set<string>,
): void {
  if (!there.has(id)) {
    throw validationError(`${id} is not on this page: markdown can only keep what is there already.`);
  }
  const isWrong = node.type === 'synced_block' && (record?.object !== 'block' || record.type !== node.type);
  if (isWrong) throw validationError(`${id} is no synced block: leave the url out to make one.`);
  if (seen.has(id)) throw validationError(`${id} is named twice in the new content.`);
  seen.add(id);
}

function refuseDeletion(dropped: EntityRecord[], mayDelete: boolean): void {
  const lost = dropped.filter(({ object }) => object === 'page' || object === 'database');
  if (mayDelete || lost.length === 0) return;
  const names = lost.map(({ id, object }) => `${object} ${id}`).join(', ');
  throw validationError(
    `This would delete ${names}. Keep the <page> and <database> tags, or set allow_deleting_content to true.`,
  );
}

function apply(holder: Holder, steps: Step[], context: RequestContext): void {
  const trashed = holder.childIds.filter((id) => context.state.entities[id]?.inTrash);
  const records = steps.map((step) => settleStep(holder, step, context));
  holder.childIds = [...records.map(({ id }) => id), ...trashed];
}

function settleStep(
  holder: Holder,
  { node, record, isSame, steps }: Step,
  context: RequestContext,
): EntityRecord {
  const parent = {
    type: holder.object === 'page' ? ('page_id' as const) : ('block_id' as const),
    id: holder.id,
  };
  if (record && isSame) {
    leave(record, holder, context);
    record.parent = parent;
    return record;
  }
  const content = settleContent(node.type, node.content, context);
  const block =
    record?.object === 'block'
      ? record
      : {
          object: 'block' as const,
          ...newRecord(newId(), parent, context),
          type: node.type,
          content,
          childIds: [],
        };
  context.state.entities[block.id] = block;
  leave(block, holder, context);
  block.parent = parent;
  if (!node.existing) block.content = content;
  apply(block, steps, context);
  if (record) touch(block, context);
  return block;
}

/** Takes what moves to another holder out of its old one. */
function leave(entity: EntityRecord, holder: Holder, { state }: RequestContext): void {
  const old = parentOf(state, entity);
  if (!old || old.id === holder.id || (old.object !== 'page' && old.object !== 'block')) return;
  old.childIds = old.childIds.filter((id) => id !== entity.id);
}
