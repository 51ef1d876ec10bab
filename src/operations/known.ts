import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Context } from '../context.js';

/** One operation of a document that fits the schema and is within every limit. */
export interface KnownOperation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/** By the name that was asked for; null when none was. */
type Operations = Map<string | null, KnownOperation>;

const MAX_DOCUMENTS = 1_000;
/** Of all their texts; what is kept of a document besides is about thirty times as much. */
const MAX_CHARACTERS = 1_000_000;

/**
 * Operations that Apollo has let through before: parsed, validated and within the limits, none of which depends on who asks.
 * What depends on them (cost, scopes, permissions) is looked at each time. Bounded; the least recently used go first.
 */
export class KnownOperations {
  readonly #documents = new LRUCache<string, Operations>({
    max: MAX_DOCUMENTS,
    maxSize: MAX_CHARACTERS,
    sizeCalculation: (_, text) => text.length + 1,
  });

  find(text: string, operationName: string | null): KnownOperation | undefined {
    return this.#documents.get(text)?.get(operationName);
  }

  remember(text: string, operationName: string | null, known: KnownOperation): void {
    const operations = this.#documents.get(text) ?? (new Map() as Operations);
    operations.set(operationName, known);
    this.#documents.set(text, operations);
  }

  /** Learns from what Apollo lets through. */
  get plugin(): ApolloServerPlugin<Context> {
    return {
      requestDidStart: () =>
        Promise.resolve({
          didResolveOperation: ({ source, request, document, operation }) => {
            if (operation) this.remember(source, request.operationName ?? null, { document, operation });
            return Promise.resolve();
          },
        }),
    };
  }
}
