import type { GetUserResponse } from '@notionhq/client';
import type { NotionClient } from '../client.js';
import { Batch, Gathering } from './batch.js';
import { harvest, type List } from './harvest.js';

/** Fewer are asked for one by one: the list of a workspace has no order, so its first page may bring none of them. */
const MANY = 3;

/**
 * Asks for users many at a time: the rows of a list name a dozen people who made them, and one page of the workspace's
 * members holds a hundred. Guests are not among them, and are asked for singly.
 */
export function createUserFetch(client: NotionClient): (id: string) => Promise<GetUserResponse> {
  const members: List<GetUserResponse> = {
    read: (cursor) =>
      client.call('listUsers', { ...(cursor !== undefined && { start_cursor: cursor }), page_size: 100 }),
  };
  const fetchOne = (id: string) => client.call('getUser', { user_id: id });
  const jobs = new Gathering<Batch<GetUserResponse>>((batch) =>
    batch.run(async () => {
      if (batch.size >= MANY) await harvest(members, batch);
    }, fetchOne),
  );
  return (id) => jobs.join('', () => new Batch()).add(id);
}
