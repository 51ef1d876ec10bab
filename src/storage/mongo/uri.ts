const HOSTS = /^(\[[\da-f:.]+\]|[\w.-]+)(:\d+)?(,(\[[\da-f:.]+\]|[\w.-]+)(:\d+)?)*$/i;

/** Credentials as they were written (everything up to the last `@`, well formed or not), and the hosts after them. */
function split(uri: string): { credentials: string; hosts: string } {
  const rest = uri.replace(/^mongodb(\+srv)?:\/\//, '');
  const at = rest.lastIndexOf('@');
  const [hosts = ''] = rest.slice(at + 1).split(/[/?]/);
  return { credentials: rest.slice(0, Math.max(at, 0)), hosts };
}

/** The hosts that a connection string names, for a sentence. */
export function hostsOf(uri: string): string {
  const { hosts } = split(uri);
  return HOSTS.test(hosts) ? hosts : 'an address that cannot be read';
}

/** The driver's reason for a failure. It may quote a malformed URI, so whatever can be a password is cut out in both spellings. */
export function reasonOf(error: unknown, uri: string): string {
  const reason = error instanceof Error ? error.message : String(error);
  const { credentials, hosts } = split(uri);
  const password = credentials.slice(credentials.indexOf(':') + 1);
  const secrets = [credentials, password, decode(password), HOSTS.test(hosts) ? '' : hosts];
  return secrets
    .filter((secret) => secret !== '')
    .reduce((text, secret) => text.replaceAll(secret, '***'), reason);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
