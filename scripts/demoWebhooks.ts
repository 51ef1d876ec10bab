import { readFile, rm } from 'node:fs/promises';

interface Subscribing {
  emulatorUrl: string;
  /** Where the emulator reaches the gateway. */
  gatewayUrl: string;
  /** Where the gateway puts the verification token. */
  tokenFile: string;
}

interface Subscription {
  id: string;
  url: string;
  status: string;
  reached?: boolean;
}

const PATH = '/webhooks/notion';

/**
 * Subscribes a gateway to the emulator's webhooks, as its operator does it in Notion's portal, and gives the id of the
 * subscription. One that the emulator and the gateway both still know from the last time goes on.
 */
export async function subscribe({ emulatorUrl, gatewayUrl, tokenFile }: Subscribing): Promise<string> {
  const admin = adminOf(emulatorUrl);
  const url = `${gatewayUrl}${PATH}`;
  const { results } = await admin<{ results: Subscription[] }>('GET');
  const ours = results.filter((one) => one.url.endsWith(PATH));
  const known = ours.find((one) => one.url === url && one.status === 'active');
  if (known && (await tokenIn(tokenFile))) return known.id;
  for (const { id } of ours) await admin('DELETE', `/${id}`);
  await rm(tokenFile, { force: true });
  const { id, reached } = await admin<Subscription>('POST', '', { url });
  if (!reached) throw new Error(`the emulator does not reach the gateway at ${url}`);
  await admin('POST', `/${id}/verify`, { verification_token: await tokenIn(tokenFile) });
  return id;
}

function adminOf(emulatorUrl: string) {
  return async <T>(method: string, path = '', body?: object): Promise<T> => {
    const response = await fetch(`${emulatorUrl}/_emulator/webhooks${path}`, {
      method,
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`the emulator answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as T;
  };
}

/** Null when there is none. */
async function tokenIn(file: string): Promise<string | null> {
  const content = await readFile(file, 'utf8').catch(() => '');
  return content.split('\n')[0]?.trim() || null;
}
