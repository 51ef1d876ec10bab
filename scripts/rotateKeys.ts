import { parseArgs } from 'node:util';
import { createAudit, type Audit } from '../src/audit.js';
import { TTL } from '../src/auth/provider/settings.js';
import { resealGrants, type ResealReport } from '../src/auth/reseal.js';
import { createVault } from '../src/auth/vault.js';
import { loadOrCreateKeys, replaceKeys } from '../src/config/keyFile.js';
import { generateEncryptionKey, generateSigningKey, keyIdsOf, type Keys } from '../src/config/keys.js';
import { readProcessConfig, type Config } from '../src/config.js';
import { createLog } from '../src/log.js';
import { openStore } from '../src/storage/openStore.js';
import type { Store } from '../src/storage/store.js';
import { planOf } from './keyRotation/plan.js';
import { createProgress } from './keyRotation/progress.js';

const USAGE = `Use: npm run keys:rotate                 seal everybody's Notion tokens with the active key
     npm run keys:rotate -- --encryption a new key that seals them
     npm run keys:rotate -- --signing    a new key that signs access tokens; the old one goes on to verify
     npm run keys:rotate -- --signing --drop-old
                                         only the active one verifies: tokens of older ones end at once`;

/** Seconds after which no token is valid that was signed before. */
const LONGEST_TOKEN = Math.max(TTL.AccessToken, TTL.IdToken);

const say = (text: string) => void process.stdout.write(`${text}\n`);

interface Parts {
  store: Store;
  /** To standard error: standard output says what was done to a person, or holds keys for a file. */
  audit: Audit;
}

interface Wishes {
  encryption?: boolean | undefined;
  signing?: boolean | undefined;
  dropOld?: boolean | undefined;
}

/** `npm run keys:rotate`, in the environment of the gateway. */
async function main(): Promise<void> {
  const wishes = readWishes();
  const config = readProcessConfig();
  if (config.keys && (wishes.encryption || wishes.signing))
    return say(planOf(config.keys, wishes, LONGEST_TOKEN));
  // Opened before the keys are read: it keeps a gateway out that would go on with the old ones.
  const store = await openStore(config.store);
  const parts = { store, audit: createAudit(createLog(config.logLevel, process.stderr)) };
  try {
    if (config.keys) await resealAll(parts, config.keys);
    else await rotateFile(config.store, parts, wishes);
  } finally {
    await store.close();
  }
}

function readWishes(): Wishes {
  const flag = { type: 'boolean' } as const;
  try {
    const { values } = parseArgs({ options: { encryption: flag, signing: flag, 'drop-old': flag } });
    const { encryption, signing, 'drop-old': dropOld } = values;
    if ((encryption && signing) || (dropOld && !signing)) throw new Error('These do not go together.');
    return { encryption, signing, dropOld };
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${USAGE}`, { cause: error });
  }
}

/** Keys that the gateway keeps in its own folder. The order of the steps leaves every token readable wherever it is cut off. */
async function rotateFile(place: Config['store'], parts: Parts, wishes: Wishes): Promise<void> {
  if (place.kind !== 'embedded') return;
  const keys = await loadOrCreateKeys(place.dir);
  const replace = async (changed: Keys) => {
    await replaceKeys(place.dir, changed);
    parts.audit('keys_changed', keyIdsOf(changed));
  };
  if (wishes.signing) return rotateSigning(replace, keys, wishes);
  const encryption = wishes.encryption ? [generateEncryptionKey(), ...keys.encryption] : keys.encryption;
  if (wishes.encryption) await replace({ ...keys, encryption });
  const { finished, unreadable } = await resealAll(parts, { ...keys, encryption });
  const [active, ...old] = encryption;
  if (!active || old.length === 0 || !finished || unreadable.length > 0) return;
  await replace({ ...keys, encryption: [active] });
  say(
    `Removed from the key file: ${old.map(({ id }) => id).join(', ')}. A backup that is older needs its own key file.`,
  );
}

async function rotateSigning(
  replace: (changed: Keys) => Promise<void>,
  keys: Keys,
  { dropOld }: Wishes,
): Promise<void> {
  const before = keys.signing.slice(0, 1);
  const signing = dropOld ? before : [generateSigningKey(), ...before];
  await replace({ ...keys, signing });
  const ids = signing.map(({ kid }) => kid);
  say(
    dropOld
      ? `Only "${ids[0]}" is left: tokens of older keys are refused from the next start on.`
      : `"${ids[0]}" signs from the next start on, and "${ids[1]}" verifies. ${LONGEST_TOKEN / 60} minutes after that start no token of it is left: npm run keys:rotate -- --signing --drop-old takes it away.`,
  );
}

async function resealAll({ store, audit }: Parts, { encryption }: Keys): Promise<ResealReport> {
  const progress = createProgress(process.stderr);
  const vault = createVault(encryption);
  const report = await resealGrants({ store, vault, onProgress: (looked) => progress.show(looked) });
  progress.end();
  const { looked: grants, resealed, unreadable, finished } = report;
  const key = encryption[0]?.id ?? '';
  audit('tokens_resealed', { key, grants, resealed, unreadable: unreadable.length, finished });
  say(summaryOf(report, key));
  if (!report.finished || report.unreadable.length > 0) process.exitCode = 1;
  return report;
}

function summaryOf({ looked, resealed, unreadable, finished }: ResealReport, active: string): string {
  const lines = [`${looked} grants, ${resealed} of them sealed anew with key "${active}".`];
  for (const { id, problem } of unreadable) lines.push(`Grant ${id} cannot be read. ${problem}`);
  if (unreadable.length > 0)
    lines.push(
      `${unreadable.length} cannot be read: their people have to sign in again, unless the key is found.`,
    );
  if (!finished)
    lines.push(
      'A gateway still seals with an older key: give all of them the new one in front, and run this again.',
    );
  if (finished && unreadable.length === 0) lines.push('No token needs an older key any more.');
  return lines.join('\n');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
