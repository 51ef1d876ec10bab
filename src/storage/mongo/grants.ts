import { randomUUID } from 'node:crypto';
import type { GrantDocument } from '../../models/Grant.js';
import type { Models } from '../../models/models.js';
import type { Grant, GrantStore, NewGrant } from '../store.js';
import { isDuplicateKey } from './duplicateKey.js';

const SAVE_ATTEMPTS = 3;

/** Grants in MongoDB. */
export function createGrants({ grants }: Models, now: () => number): GrantStore {
  async function upsert({
    botId,
    person,
    workspace,
    duplicatedTemplateId,
    tokens,
  }: NewGrant): Promise<Grant> {
    const at = new Date(now());
    const document = await grants
      .findOneAndUpdate(
        { botId },
        {
          $set: { person, workspace, duplicatedTemplateId, tokens, state: 'active', updatedAt: at },
          $inc: { version: 1 },
          $setOnInsert: { _id: randomUUID(), createdAt: at },
        },
        { upsert: true, returnDocument: 'after', runValidators: true },
      )
      .lean();
    return toGrant(document);
  }

  /** Of two first saves of one bot, the one that comes second to the unique index updates what the first inserted. */
  async function save(grant: NewGrant): Promise<Grant> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await upsert(grant);
      } catch (error) {
        if (!isDuplicateKey(error) || attempt === SAVE_ATTEMPTS) throw error;
      }
    }
  }

  async function swap(id: string, version: number, change: Partial<GrantDocument>): Promise<Grant | null> {
    const document = await grants
      .findOneAndUpdate(
        { _id: id, version },
        { $set: { ...change, updatedAt: new Date(now()) }, $inc: { version: 1 } },
        { returnDocument: 'after', runValidators: true },
      )
      .lean();
    return foundGrant(document);
  }

  return {
    save,
    find: async (id) => foundGrant(await grants.findById(id).lean()),
    listByPerson: async (personId) => {
      const documents = await grants.find({ 'person.id': personId }).sort({ createdAt: 1, _id: 1 }).lean();
      return documents.map(toGrant);
    },
    listAfter: async (id, limit) => {
      const from = grants.find(id === null ? {} : { _id: { $gt: id } }).sort({ _id: 1 });
      return (await from.limit(limit).lean()).map(toGrant);
    },
    replaceTokens: (id, version, tokens) => swap(id, version, { tokens }),
    renewTokens: (id, version, tokens) => swap(id, version, { tokens, state: 'active' }),
    markDead: async (id, version) => (await swap(id, version, { state: 'needs_reconnect' })) !== null,
    remove: async (id) => (await grants.deleteOne({ _id: id })).deletedCount === 1,
  };
}

function foundGrant(document: GrantDocument | null): Grant | null {
  return document && toGrant(document);
}

function toGrant({ _id, ...rest }: GrantDocument): Grant {
  return { id: _id, ...rest };
}
