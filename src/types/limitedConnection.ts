import { Field, ObjectType, registerEnumType, type ClassType } from 'type-graphql';
import { connectionOf, type Connection } from './connection.js';

/** Why Notion ends a list before its end. */
enum IncompleteReason {
  QUERY_RESULT_LIMIT_REACHED = 'query_result_limit_reached',
  OTHER = 'other',
}

registerEnumType(IncompleteReason, {
  name: 'IncompleteReason',
  description: 'Why a list ends although there is more.',
  valuesConfig: {
    QUERY_RESULT_LIMIT_REACHED: {
      description:
        'Notion gives at most 10,000 rows for one filter and sort. Narrow the filter, for instance by created time, to read on.',
    },
    OTHER: { description: 'A reason that this gateway does not know.' },
  },
});

/** Whether a list is whole. */
interface Completeness {
  readonly isComplete: boolean;
  readonly incompleteReason: IncompleteReason | null;
}

/** A page of a list of which Notion may keep back the end, and then says so. */
export type LimitedConnection<T> = Connection<T> & Completeness;

/** As `connectionOf`, for lists that Notion may end early. */
export function limitedConnectionOf<T>(
  name: string,
  node: () => object,
  what: string,
): ClassType<LimitedConnection<T>> {
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${what}.` })
  class LimitedConnectionType extends connectionOf<T>(name, node, what) implements LimitedConnection<T> {
    @Field(() => Boolean, {
      description: 'False when Notion ends the list before its end; then `incompleteReason` says why.',
    })
    readonly isComplete!: boolean;

    @Field(() => IncompleteReason, {
      nullable: true,
      description: 'Why the list is not complete; null when it is.',
    })
    readonly incompleteReason!: IncompleteReason | null;
  }
  return LimitedConnectionType;
}

/** What Notion's `request_status` means; it is missing while there is nothing to say. */
export function completenessOf(
  status: { type?: unknown; incomplete_reason?: unknown } | undefined,
): Completeness {
  const isComplete = status?.type !== 'incomplete';
  const known = status?.incomplete_reason === IncompleteReason.QUERY_RESULT_LIMIT_REACHED;
  const reason = known ? IncompleteReason.QUERY_RESULT_LIMIT_REACHED : IncompleteReason.OTHER;
  return { isComplete, incompleteReason: isComplete ? null : reason };
}
