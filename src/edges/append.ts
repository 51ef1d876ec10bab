import type { Context } from '../context.js';
import { GatewayError, type ErrorCode, type Span, type WriteProgress } from '../errors.js';
import type { Params, Result } from '../notion/endpoints.js';
import type { Draft } from '../types/blocks/draft.js';
import { batchesOf, type Batch } from '../types/blocks/fit.js';
import type { AppendBlocksInput } from '../types/blocks/mutations.js';
import { requireContainer, toNotionPosition, toSomeDrafts } from '../types/blocks/write.js';
import { toGlobalId } from '../types/globalId.js';
import { forget } from './write.js';

type Made = Result<'appendBlockChildren'>['results'];
type Position = Params<'appendBlockChildren'>['position'];

/** After these nobody knows whether the call has done its work. */
const UNSURE: ReadonlySet<ErrorCode> = new Set(['UPSTREAM_TIMEOUT', 'UPSTREAM_UNAVAILABLE']);

/** What has been done of one write, for the error that ends it. */
interface Log {
  readonly page: string | null;
  readonly sent: Set<Draft>;
  readonly ids: string[];
  /** What the call under way says. */
  pending: readonly Draft[];
}

/** Appends blocks to a page or block, after every check that needs no call; the answer is the first level of them. */
export async function appendTo(context: Context, input: AppendBlocksInput): Promise<Made> {
  const parent = requireContainer(input.parent, 'input.parent');
  const drafts = toSomeDrafts(input.blocks, 'input.blocks');
  const { position } = toNotionPosition(input.position, 'input.position');
  try {
    const made = await appendDrafts(context, parent, drafts, position);
    context.loaders.primeAll(made);
    return made;
  } finally {
    forget(context.loaders, parent);
  }
}

/**
 * Appends blocks, in as many calls as Notion's limits ask for, one after another in document order; the answer is the
 * first level. When a call fails after others have been done, the error tells in `progress` what there is and what is missing.
 * `page` is the global id of the page, if the same write has just made it.
 */
export async function appendDrafts(
  { notion }: Context,
  parent: string,
  drafts: readonly Draft[],
  position: Position,
  page: string | null = null,
): Promise<Made> {
  const log: Log = { page, sent: new Set(), ids: page === null ? [] : [page], pending: [] };
  try {
    return await appendAll(notion, parent, drafts, position, log);
  } catch (error) {
    throw error instanceof GatewayError && log.ids.length > 0 ? withProgress(error, drafts, log) : error;
  }
}

async function appendAll(
  notion: Context['notion'],
  parent: string,
  drafts: readonly Draft[],
  position: Position,
  log: Log,
): Promise<Made> {
  const made: Made = [];
  for (const batch of batchesOf(drafts)) {
    const last = made.at(-1);
    // Somebody else may append meanwhile: "at the end" could be behind theirs.
    const place: Position = last ? { type: 'after_block', after_block: { id: last.id } } : position;
    const results = await appendBatch(notion, parent, batch, place, log);
    made.push(...filled(results, batch));
    const find = finderOf(notion, results);
    for (const { trail, drafts: rest } of batch.later) {
      await appendAll(notion, await find(trail), rest, undefined, log);
    }
  }
  return made;
}

/** The answer to the call does not know yet of what is appended to its blocks next. */
function filled(results: Made, { later }: Batch): Made {
  const roots = new Set(later.map(({ trail: [root] }) => root));
  return results.map((block, index) => (roots.has(index) ? { ...block, has_children: true } : block));
}

async function appendBatch(
  notion: Context['notion'],
  parent: string,
  { blocks, sent }: Batch,
  position: Position,
  log: Log,
): Promise<Made> {
  log.pending = sent;
  const { results } = await notion.call('appendBlockChildren', {
    block_id: parent,
    children: [...blocks],
    ...(position && { position }),
  });
  for (const draft of sent) log.sent.add(draft);
  log.ids.push(...results.map(({ id }) => toGlobalId('block', id)));
  log.pending = [];
  return results;
}

/** Finds blocks that a call has just made: Notion tells the ids of the first level only, so that others are listed, once. */
function finderOf(notion: Context['notion'], results: Made): (trail: readonly number[]) => Promise<string> {
  const known = new Map<string, Promise<string[]>>([['', Promise.resolve(results.map(({ id }) => id))]]);
  const idsAt = (trail: readonly number[]): Promise<string[]> => {
    const key = trail.join('.');
    const ids = known.get(key) ?? find(trail).then((id) => childIds(notion, id));
    known.set(key, ids);
    return ids;
  };
  const find = async (trail: readonly number[]): Promise<string> => {
    const id = (await idsAt(trail.slice(0, -1)))[trail.at(-1) ?? -1];
    if (id !== undefined) return id;
    throw new GatewayError(
      'CONFLICT',
      'A block that was just made is gone: somebody has deleted it meanwhile',
    );
  };
  return find;
}

async function childIds(notion: Context['notion'], id: string): Promise<string[]> {
  const { results } = await notion.call('listBlockChildren', { block_id: id, page_size: 100 });
  return results.map((block) => block.id);
}

function withProgress(error: GatewayError, drafts: readonly Draft[], log: Log): GatewayError {
  const unsure = new Set(UNSURE.has(error.code) ? log.pending : []);
  const progress: WriteProgress = {
    made: log.sent.size,
    madeIds: log.ids,
    missing: spansOf(drafts, (draft) => !log.sent.has(draft) && !unsure.has(draft)),
    unsure: spansOf(drafts, (draft) => unsure.has(draft)),
  };
  const total = drafts.reduce((sum, { weight }) => sum + weight.blocks, 0);
  const done = `${log.sent.size} of ${total} blocks`;
  const before =
    log.page === null ? `${done} had been made before` : `${log.page} was made before, with ${done}`;
  const { code, retryAfter, notionRequestId, argument } = error;
  return new GatewayError(
    code,
    `${error.message}. ${before}: \`extensions.progress\` says which are missing; append those, not all of them.`,
    {
      ...(retryAfter !== undefined && { retryAfter }),
      ...(notionRequestId !== undefined && { notionRequestId }),
      ...(argument !== undefined && { argument }),
      progress,
      cause: error,
    },
  );
}

/** The topmost blocks that are meant, as runs of neighbours. */
function spansOf(drafts: readonly Draft[], isMeant: (draft: Draft) => boolean): Span[] {
  const spans: { argument: string; from: number; to: number }[] = [];
  for (const draft of drafts) {
    if (!isMeant(draft)) {
      spans.push(...spansOf(draft.children, isMeant));
      continue;
    }
    const last = spans.at(-1);
    if (last?.argument === draft.list && last.to === draft.index - 1) last.to = draft.index;
    else spans.push({ argument: draft.list, from: draft.index, to: draft.index });
  }
  return spans;
}
