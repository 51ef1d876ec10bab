import { createHash } from 'node:crypto';

/** The ids of the seeded workspace that tests and examples name; all of them are the same at each start. */
export const SEED = {
  acmeId: '13950b26-c203-4f3b-b97d-93ec06319565',
  northwindId: '2b1f7c0e-58d4-4a6e-9f3c-6d0a4be1c977',

  adaId: 'c7c11cca-1d73-471d-9b6e-bdef51470190',
  graceId: 'd2a4b0f6-3c58-4e0a-8a77-5b1d9a0c2e41',
  alanId: 'e91d6a34-7f02-4b8c-9d15-0c3e5f7a8b62',
  katherineId: 'f0b83d57-96e1-4c2d-b4a8-7e2f1d6c9a03',
  maryId: 'a5d0e2c9-4b76-4f18-8e93-1c6b7d8f0a24',

  projectsDatabaseId: '1a6104cd-477e-80fd-b757-e945d38000b1',
  projectsSourceId: '1a6104cd-477e-80af-bc30-000bd28de8f1',
  tasksDatabaseId: '1a6104cd-477e-80fd-b757-e945d38000b2',
  tasksSourceId: '1a6104cd-477e-80af-bc30-000bd28de8f2',
  bigDatabaseId: '1a6104cd-477e-80fd-b757-e945d38000b3',
  bigSourceId: '1a6104cd-477e-80af-bc30-000bd28de8f3',
  shoppingDatabaseId: '1a6104cd-477e-80fd-b757-e945d38000b4',
  shoppingSourceId: '1a6104cd-477e-80af-bc30-000bd28de8f4',
  ordersDatabaseId: '1a6104cd-477e-80fd-b757-e945d38000b5',
  ordersSourceId: '1a6104cd-477e-80af-bc30-000bd28de8f5',

  handbookId: '0ef104cd-477e-80e1-8571-cfd10e923301',
  kitchenSinkId: '0ef104cd-477e-80e1-8571-cfd10e923302',
  gracePrivateId: '0ef104cd-477e-80e1-8571-cfd10e923303',
  northwindWelcomeId: '0ef104cd-477e-80e1-8571-cfd10e923304',
  /** A row of Projects that has more tasks than a page object shows. */
  bigProjectId: '153104cd-477e-809d-8dc4-ff2d96ae3001',
  /** A row of Projects with texts, dates and files all set. */
  websiteProjectId: '153104cd-477e-809d-8dc4-ff2d96ae3002',
  /** A row of Tasks, TASK-1. */
  firstTaskId: '153104cd-477e-809d-8dc4-ff2d96ae3003',
  /** The default template of Tasks. */
  taskTemplateId: '153104cd-477e-809d-8dc4-ff2d96ae3004',
} as const;

/** A dashed id that is always the same for the same name; used for everything that `SEED` does not name. */
export function stableId(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** A person's id by first name in lower case. Throws for a name that is not seeded: a mistake in a table. */
export function personId(name: string): string {
  const id = PEOPLE[name];
  if (!id) throw new Error(`The seed has no person "${name}".`);
  return id;
}

const PEOPLE: { [name: string]: string } = {
  ada: SEED.adaId,
  grace: SEED.graceId,
  alan: SEED.alanId,
  katherine: SEED.katherineId,
  mary: SEED.maryId,
};
