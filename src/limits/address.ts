import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/** Who a request is counted for when nobody has signed in. */
export type AddressOf = (request: IncomingMessage) => string;

/** How the socket of a machine with both protocols names an address of the older one. */
const MAPPED = '::ffff:';

/**
 * The address of the client: of the socket, or, behind `hops` proxies, what the outermost of them has seen. What the client
 * itself writes into `X-Forwarded-For` stands further left and is not looked at. IPv6 counts by its /64, which one household has.
 */
export function createAddressOf(hops: number): AddressOf {
  return ({ socket, headers }) => {
    const seen = socket.remoteAddress ?? '';
    const told = hops > 0 ? headers['x-forwarded-for'] : undefined;
    return networkOf(told === undefined ? seen : fromRight(String(told), hops));
  };
}

/** Each proxy adds on the right whom it has heard. */
function fromRight(list: string, hops: number): string {
  const addresses = list.split(',');
  return addresses[Math.max(0, addresses.length - hops)]?.trim() ?? '';
}

function networkOf(address: string): string {
  if (address.startsWith(MAPPED)) return address.slice(MAPPED.length);
  return isIPv6(address) ? prefixOf(address) : address;
}

/** The first four of eight groups, in one way of writing. */
function prefixOf(address: string): string {
  const [head = '', tail] = address.split('::');
  const before = groupsOf(head);
  const zeros = tail === undefined ? 0 : 8 - before.length - groupsOf(tail).length;
  const groups = [...before, ...Array<string>(zeros).fill('0'), ...groupsOf(tail ?? '')];
  return `${groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}

/** An address of the older protocol at the end stands for two groups, which are behind the prefix. */
function groupsOf(text: string): string[] {
  return text.split(':').flatMap((group) => (group === '' ? [] : group.includes('.') ? ['0', '0'] : [group]));
}
