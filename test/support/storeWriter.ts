import { openEmbeddedStore } from '../../src/storage/embedded/openEmbeddedStore.js';

/** One line of output per change that the store acknowledged: which, and the number that tells it from the others. */
export type Acknowledged = [
  kind: 'saved' | 'renewed' | 'put' | 'used' | 'ticket' | 'revoked',
  number: number,
  id: string,
];

const WRITERS = 8;
const [, , dir = '', from = '0'] = process.argv;
const store = await openEmbeddedStore(dir);
const tell = (line: Acknowledged) => process.stdout.write(`${JSON.stringify(line)}\n`);
let next = Number(from);

/** All kinds of change, one after the other, told the moment each is acknowledged. */
async function write(number: number): Promise<void> {
  const name = `n${number}`;
  const grant = await store.grants.save({
    botId: `bot-${name}`,
    person: { id: `person-${name}`, name: null, email: null, avatarUrl: null },
    workspace: { id: 'workspace', name: null, icon: null },
    duplicatedTemplateId: null,
    tokens: { access: 'first', refresh: null },
  });
  tell(['saved', number, grant.id]);
  await store.grants.replaceTokens(grant.id, 1, { access: 'second', refresh: 'x'.repeat(500) });
  tell(['renewed', number, grant.id]);
  const keys = { uid: `uid-${name}`, userCode: `code-${name}`, grantId: `grant-${name}` };
  await store.artifacts.put('Session', name, { number }, keys, 3600);
  tell(['put', number, name]);
  await store.artifacts.consume('Session', name);
  tell(['used', number, name]);
  await store.tickets.put(name, { number }, 3600);
  tell(['ticket', number, name]);
  if (number % 3 !== 0) return;
  await store.artifacts.revokeByGrantId(keys.grantId);
  tell(['revoked', number, name]);
}

async function writeOn(): Promise<never> {
  for (;;) await write((next += 1));
}

await Promise.all(Array.from({ length: WRITERS }, writeOn));
