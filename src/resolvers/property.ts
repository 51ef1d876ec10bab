import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { dataSourceEdge } from '../edges/content.js';
import { userEdge } from '../edges/user.js';
import { exactResult, wholePeople, wholeText } from '../edges/wholeProperty.js';
import { badInput } from '../errors.js';
import { DataSource } from '../types/dataSource.js';
import { requireId } from '../types/globalId.js';
import { ComputedPropertyValue, ComputedResult } from '../types/properties/computed.js';
import { RelationPropertySchema } from '../types/properties/schemas.js';
import {
  CreatedByProperty,
  LastEditedByProperty,
  PeopleProperty,
  TextPropertyValue,
  VerificationProperty,
} from '../types/properties/values.js';
import type { RichText } from '../types/richText.js';
import { MARKDOWN_DIALECT, markdownOf } from '../types/richTextMarkdown.js';
import { User, type UserGroup } from '../types/user.js';

/** Most values came whole with their page: a promise for each would cost more than all the rest of a row. */
type MaybeLater<T> = T | Promise<T>;

function then<T, R>(value: MaybeLater<T>, read: (value: T) => R): MaybeLater<R> {
  return value instanceof Promise ? value.then(read) : read(value);
}

@Resolver(() => TextPropertyValue)
export class TextPropertyResolver {
  @FieldResolver()
  richText(@Root() text: TextPropertyValue, @Ctx() context: Context): MaybeLater<RichText[] | null> {
    return then(wholeText(context, text), ({ richText }) => richText);
  }

  @FieldResolver()
  plainText(@Root() text: TextPropertyValue, @Ctx() context: Context): MaybeLater<string | null> {
    return then(wholeText(context, text), ({ plainText }) => plainText);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: `The text as markdown. ${MARKDOWN_DIALECT} Costs what \`richText\` costs, once for both.`,
  })
  markdown(@Root() text: TextPropertyValue, @Ctx() context: Context): MaybeLater<string> {
    return then(wholeText(context, text), ({ richText }) => markdownOf(richText ?? []));
  }
}

const FIRST = 'So many at most, 1 or more; those that the page shows cost no call.';

@Resolver(() => PeopleProperty)
export class PeoplePropertyResolver {
  @FieldResolver()
  people(
    @Root() property: PeopleProperty,
    @Ctx() context: Context,
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first?: number | null,
  ): MaybeLater<User[] | null> {
    return (
      atHand(property.people, first) ??
      then(wholePeople(context, property), ({ people }) => cut(people, first))
    );
  }

  @FieldResolver()
  groups(
    @Root() property: PeopleProperty,
    @Ctx() context: Context,
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first?: number | null,
  ): MaybeLater<UserGroup[] | null> {
    return (
      atHand(property.groups, first) ??
      then(wholePeople(context, property), ({ groups }) => cut(groups, first))
    );
  }
}

@Resolver(() => ComputedPropertyValue)
export class ComputedPropertyResolver {
  @FieldResolver(() => ComputedResult, {
    nullable: true,
    description:
      'The result over all related pages. Costs a call for each 100 of them when `mayBeInexact`, none otherwise. Texts and lists come in pieces then, each a value of its own.',
  })
  exactResult(@Root() property: ComputedPropertyValue, @Ctx() context: Context): Promise<ComputedResult> {
    return exactResult(context, property);
  }
}

@Resolver(() => CreatedByProperty)
export class CreatedByPropertyResolver {
  @FieldResolver()
  createdBy(
    @Root() { createdBy }: CreatedByProperty,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<User | null> {
    return userEdge(context, createdBy, info);
  }
}

@Resolver(() => LastEditedByProperty)
export class LastEditedByPropertyResolver {
  @FieldResolver()
  lastEditedBy(
    @Root() { lastEditedBy }: LastEditedByProperty,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<User | null> {
    return userEdge(context, lastEditedBy, info);
  }
}

@Resolver(() => VerificationProperty)
export class VerificationPropertyResolver {
  @FieldResolver()
  verifiedBy(
    @Root() { verifiedBy }: VerificationProperty,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<User | null> {
    return userEdge(context, verifiedBy, info);
  }
}

@Resolver(() => RelationPropertySchema)
export class RelationPropertySchemaResolver {
  @FieldResolver(() => DataSource, {
    nullable: true,
    description:
      'The data source whose pages are related. One call, unless this request has already seen it. Partial when it is not shared.',
  })
  dataSource(
    @Root() { dataSourceId }: RelationPropertySchema,
    @Ctx() context: Context,
  ): Promise<DataSource> | null {
    return dataSourceId
      ? dataSourceEdge(context, requireId(dataSourceId, 'dataSource', 'dataSourceId'))
      : null;
  }
}

/** As many as asked for, when the page shows them; null when more are wanted than that. */
function atHand<T>(shown: T[] | null, first: number | null | undefined): T[] | null {
  if (first == null || !shown) return null;
  if (first < 1) throw badInput('first', `"first" must be 1 or more, not ${first}.`);
  return shown.length >= first ? shown.slice(0, first) : null;
}

function cut<T>(all: T[] | null, first: number | null | undefined): T[] | null {
  return first == null ? all : (all?.slice(0, first) ?? null);
}
