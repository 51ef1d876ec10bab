import { parse } from 'graphql';
import { buildExecutionContext, type ExecutionContext } from 'graphql/execution/execute.js';
import { Plans } from '../../../src/executor/plans.js';
import { createWorld } from './world.js';

const schema = createWorld();
const LIMITS = { documents: 3, plansPerDocument: 2, fields: 100 };

/** Plans a document as an execution does, with `fields` fields at its root. */
function plan(
  plans: Plans,
  document: ReturnType<typeof parse>,
  variableValues: Record<string, unknown> = {},
) {
  const context = buildExecutionContext({ schema, document, variableValues }) as ExecutionContext;
  const planned = plans.of(document, context);
  const type = schema.getQueryType();
  if (type) planned.rootFields(context, type);
  return planned;
}

const documentOf = (fields: number) =>
  parse(`{ ${Array.from({ length: fields }, (_, index) => `f${index}: text`).join(' ')} }`);

describe('kept plans', () => {
  it('are those of documents that came before', () => {
    const plans = new Plans(LIMITS);
    const document = documentOf(1);
    const first = plan(plans, document);
    const second = plan(plans, document);
    expect(second).not.toBe(first);
    expect(plan(plans, document)).toBe(second);
  });

  it('weigh nothing after a stream of documents that never come again', () => {
    const plans = new Plans(LIMITS);
    for (let count = 1; count <= 50; count += 1) plan(plans, documentOf(10));
    expect(plans.size).toBe(0);
  });

  it('are never more than a number of documents and of fields, and the least used go first', () => {
    const plans = new Plans(LIMITS);
    const often = documentOf(40);
    const kept = [1, 2].map(() => plan(plans, often))[1];
    for (const fields of [40, 40, 40, 40]) {
      const document = documentOf(fields);
      for (let time = 1; time <= 3; time += 1) plan(plans, document);
      expect(plan(plans, often)).toBe(kept);
      expect(plans.size).toBeLessThanOrEqual(LIMITS.fields);
    }
  });

  it('are not kept for more outcomes of skip and include than a few', () => {
    const plans = new Plans(LIMITS);
    const document = parse(
      'query ($a: Boolean!, $b: Boolean!) { text @skip(if: $a) number @include(if: $b) }',
    );
    plan(plans, document, { a: true, b: true });
    const outcomes = [true, false].flatMap((a) => [true, false].map((b) => ({ a, b })));
    const [first, second, third] = outcomes.map((outcome) => plan(plans, document, outcome));
    expect(plan(plans, document, outcomes[0])).toBe(first);
    expect(plan(plans, document, outcomes[1])).toBe(second);
    expect(plan(plans, document, outcomes[2])).not.toBe(third);
  });

  it('do not keep more fields of one operation than a plan may have', () => {
    const plans = new Plans();
    const document = documentOf(6_000);
    for (let time = 1; time <= 3; time += 1) plan(plans, document);
    expect(plans.size).toBe(0);
  });
});
