import { GraphQLIncludeDirective, GraphQLSkipDirective, Kind, visit, type DocumentNode } from 'graphql';
import type { ExecutionContext } from 'graphql/execution/execute.js';
import { OperationPlan } from './plan.js';

/** The plans of one document: one for each operation and each outcome of its `@skip` and `@include`. */
interface DocumentPlans {
  /** The variables that decide about `@skip` and `@include` somewhere in the document. */
  readonly conditions: readonly string[];
  readonly plans: Map<string, OperationPlan>;
  /** What the plans weighed when they were last looked at. */
  size: number;
}

export interface PlansLimits {
  documents: number;
  /** Outcomes of `@skip` and `@include` of one document, and operations. */
  plansPerDocument: number;
  /** Fields of all plans together: a field is some 500 bytes. */
  fields: number;
}

const LIMITS: PlansLimits = { documents: 1_000, plansPerDocument: 16, fields: 50_000 };

/**
 * Keeps the plans of the documents that come again, the most recently used ones. A document is known by its identity: the
 * parsed document that Apollo's store gives for equal texts. One that is met for the first time is planned for that time
 * only, so that a stream of ever new documents leaves nothing here.
 */
export class Plans {
  readonly #met = new WeakSet<DocumentNode>();
  readonly #kept = new Map<DocumentNode, DocumentPlans>();
  #size = 0;

  constructor(private readonly limits: PlansLimits = LIMITS) {}

  /** How many fields are kept. */
  get size(): number {
    return this.#size;
  }

  /** The plan for an execution of the document: a kept one, or a new one. */
  of(document: DocumentNode, context: ExecutionContext): OperationPlan {
    if (!this.#met.has(document)) {
      this.#met.add(document);
      return new OperationPlan();
    }
    const { conditions, plans } = this.#use(document);
    const key = keyOf(context, conditions);
    const known = plans.get(key);
    if (known) return known;
    const plan = new OperationPlan();
    if (plans.size < this.limits.plansPerDocument) plans.set(key, plan);
    return plan;
  }

  /** Makes the document the last to go, weighs it anew, since plans grow with use, and lets go what is too much. */
  #use(document: DocumentNode): DocumentPlans {
    const entry = this.#kept.get(document) ?? plansOf(document);
    this.#forget(document);
    entry.size = 0;
    for (const plan of entry.plans.values()) entry.size += plan.size;
    this.#size += entry.size;
    this.#kept.set(document, entry);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.limits.documents && this.#size <= this.limits.fields) break;
      this.#forget(oldest);
    }
    return entry;
  }

  #forget(document: DocumentNode): void {
    this.#size -= this.#kept.get(document)?.size ?? 0;
    this.#kept.delete(document);
  }
}

function plansOf(document: DocumentNode): DocumentPlans {
  return { conditions: conditionsOf(document), plans: new Map(), size: 0 };
}

const CONDITIONAL = new Set([GraphQLSkipDirective.name, GraphQLIncludeDirective.name]);

function conditionsOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: args = [] }) {
      if (!CONDITIONAL.has(name.value)) return;
      for (const { value } of args) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

function keyOf({ operation, variableValues }: ExecutionContext, conditions: readonly string[]): string {
  return [operation.name?.value, ...conditions.map((name) => variableValues[name])].map(String).join(' ');
}
