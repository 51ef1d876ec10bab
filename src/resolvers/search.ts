import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { findByTitle } from '../edges/search.js';
import { ForwardArgs } from '../types/connection.js';
import type { LimitedConnection } from '../types/limitedConnection.js';
import { SearchResultConnection, SearchSort, SearchType, type SearchResult } from '../types/search.js';

@ArgsType()
export class SearchArgs extends ForwardArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Words of the title; without them everything that is shared is listed. Content is not searched.',
  })
  query?: string | null;

  @Field(() => SearchType, { nullable: true, description: 'Only results of this kind.' })
  type?: SearchType | null;

  @Field(() => SearchSort, {
    nullable: true,
    description:
      'The order; Notion’s own when left out: by relevance, or the last edited first without a query.',
  })
  sort?: SearchSort | null;

  @Field(() => Boolean, { description: 'True: what is in the trash instead of the rest.' })
  inTrash: boolean = false;
}

@Resolver()
export class SearchResolver {
  @Query(() => SearchResultConnection, {
    nullable: true,
    description:
      'Pages and data sources by title, among what the person shared. Notion’s index lags behind: what is new or newly shared may be missing for a while.',
  })
  search(
    @Args(() => SearchArgs) args: SearchArgs,
    @Ctx() context: Context,
  ): Promise<LimitedConnection<SearchResult>> {
    return findByTitle(context, args);
  }
}
