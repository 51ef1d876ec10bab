import { isDeepStrictEqual } from 'node:util';
import * as documents from './documents.js';
import { LoadClient, type Reply, type Shot } from './load.js';
import type { Settings } from './options.js';
import { progress } from './progress.js';
import { graphqlShot, withToken, type Server } from './servers.js';
import { relatedAnswer, rowsAnswer, titleOf, treeEntry } from './shapes.js';
import { createScript } from './straightforward.js';
import { IDS, PAGES, rowsIn, TREE } from './upstream/workspace.js';
import type { Upstream } from './upstreams.js';

export type CountedName = 'D' | 'E' | 'F';

/** What a job has cost before an upstream that counts, delays and limits. */
export interface CallCount {
  workload: CountedName;
  who: string;
  calls: number;
  /** Calls that were answered 429. */
  refused: number;
  wallMs: number;
  /** What was wrong with the answer; null when it was right. */
  problem: string | null;
}

/** The fewest calls that can do each job: each list of the tree and its page; each of three tables; one table. */
export const LEAST: Record<CountedName, number> = { D: TREE.size + 1, E: 3, F: 1 };
const AT_ONCE = 50;

/** Does the work, and says what the answer is; whatever it throws is the problem. */
interface Job {
  workload: CountedName;
  who: string;
  run: () => Promise<unknown>;
}

const TITLES = new Map([...PAGES.values()].map((page) => [page.id, titleOf(page)]));

const EXPECTED: Record<CountedName, unknown> = {
  D: expectedTree(IDS.tree, 1),
  E: rowsIn(IDS.tasks).map((row) => relatedAnswer(row, TITLES)),
  F: rowsAnswer({ results: rowsIn(IDS.wide) }),
};

function expectedTree(container: string, depth: number): unknown[] {
  return (TREE.get(container) ?? []).flatMap((block) => [
    treeEntry(block, depth),
    ...expectedTree(block.id, depth + 1),
  ]);
}

/** Runs the jobs one after the other, each with full budgets. */
export async function countCalls(
  servers: readonly Server[],
  upstream: Upstream,
  { only, quick }: Settings,
): Promise<CallCount[]> {
  const jobs = [...servers.flatMap(jobsOf), ...scriptJobs(upstream.origin, quick)];
  for (const server of servers) await rehearse(server);
  const results: CallCount[] = [];
  for (const job of jobs.filter(({ workload }) => only.has(workload))) {
    const result = await measure(job, upstream);
    results.push(result);
    progress(`${job.workload}: ${job.who}, ${result.calls} calls in ${Math.round(result.wallMs)} ms`);
  }
  return results.sort((a, b) => a.workload.localeCompare(b.workload));
}

/** A server that has just started is slow in its first answers: the gateway reads the tree for some who do not count. */
async function rehearse(server: Server): Promise<void> {
  for (const token of server.tokens.slice(10, 15)) await tree(server, token);
}

async function measure({ workload, who, run }: Job, upstream: Upstream): Promise<CallCount> {
  await upstream.reset();
  const started = performance.now();
  const problem = await run().then(
    (answer) => (isDeepStrictEqual(answer, EXPECTED[workload]) ? null : 'a different answer'),
    (error: unknown) => (error as Error).message,
  );
  const wallMs = performance.now() - started;
  return { workload, who, ...(await upstream.counts()), wallMs, problem };
}

/** What one server is asked: everything if it is the gateway, F if it is not. */
function jobsOf(server: Server): Job[] {
  const { label: who, tokens } = server;
  const burst: Job = { workload: 'F', who, run: () => atOnce(server, tokens[2]) };
  if (server.name !== 'gateway') return [burst];
  return [
    { workload: 'D', who, run: () => tree(server, tokens[0]) },
    { workload: 'E', who, run: () => related(server, tokens[1]) },
    burst,
  ];
}

interface Tree {
  page: {
    blockTree: {
      nodes: { depth: number; block: { id: string; plainText: string } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  };
}

/** The whole tree, which is longer than one answer. */
async function tree(server: Server, token: string | undefined): Promise<unknown> {
  const nodes: unknown[] = [];
  let after: string | null = null;
  do {
    const shot: Shot = graphqlShot(documents.TREE, { id: IDS.tree, after });
    const { page }: Tree = await ask<Tree>(server, shot, token);
    nodes.push(...page.blockTree.nodes);
    after = page.blockTree.pageInfo.hasNextPage ? page.blockTree.pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
}

type Related = { pages: { nodes: { title: string }[] } };

interface RelatedRows {
  dataSource: { rows: { nodes: { title: string; project: Related; customer: Related }[] } };
}

async function related(server: Server, token: string | undefined): Promise<unknown> {
  const shot = graphqlShot(documents.RELATED, { id: IDS.tasks });
  const { dataSource } = await ask<RelatedRows>(server, shot, token);
  return dataSource.rows.nodes.map(({ title, project, customer }) => ({
    title,
    related: [...project.pages.nodes, ...customer.pages.nodes].map((page) => page.title),
  }));
}

async function ask<T>(server: Server, shot: Shot, token: string | undefined): Promise<T> {
  const client = new LoadClient(server.origin, 1);
  const reply = await client.send(withToken(shot, token));
  await client.close();
  return server.answer('rows', checked(reply)) as T;
}

function checked({ status, body }: Reply): Buffer {
  if (status === 200) return body;
  throw new Error(`status ${status}`);
}

/** The answer that all get; rejects with how many do not get it. */
async function atOnce(server: Server, token: string | undefined): Promise<unknown> {
  const client = new LoadClient(server.origin, AT_ONCE);
  const shot = withToken(server.shot('rows'), token);
  const one = async () => server.answer('rows', checked(await client.send(shot)));
  const answers = await allOf(one);
  await client.close();
  return answers;
}

async function allOf(one: () => Promise<unknown>): Promise<unknown> {
  const settled = await Promise.allSettled(Array.from({ length: AT_ONCE }, one));
  const failed = settled.filter(
    (each) => each.status === 'rejected' || !isDeepStrictEqual(each.value, EXPECTED.F),
  );
  if (failed.length > 0) throw new Error(`${failed.length} of ${AT_ONCE} failed`);
  return EXPECTED.F;
}

/** A script that reads a hundred related pages one by one takes a minute: a smoke run goes without. */
function scriptJobs(origin: string, quick: boolean): Job[] {
  const script = createScript(origin);
  const who = 'a script with `@notionhq/client`';
  return [
    { workload: 'D', who, run: () => script.tree(IDS.tree) },
    ...(quick ? [] : [{ workload: 'E' as const, who, run: () => script.related(IDS.tasks) }]),
    { workload: 'F', who, run: () => allOf(() => script.rows(IDS.wide)) },
  ];
}
