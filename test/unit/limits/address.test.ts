import type { IncomingMessage } from 'node:http';
import { createAddressOf } from '../../../src/limits/address.js';

function from(remoteAddress: string, forwarded?: string): IncomingMessage {
  return {
    socket: { remoteAddress },
    headers: { 'x-forwarded-for': forwarded },
  } as unknown as IncomingMessage;
}

describe('the address that a request is counted for', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002:ffff::', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['64:ff9b::192.0.2.33', '64:ff9b:0:0::/64'],
  ])('of %s is %s', (address, key) => {
    expect(createAddressOf(0)(from(address))).toBe(key);
  });

  it.each([
    [0, undefined, '10.0.0.1'],
    [0, '203.0.113.7', '10.0.0.1'],
    [1, undefined, '10.0.0.1'],
    [1, '203.0.113.7', '203.0.113.7'],
    [1, '198.51.100.1, 203.0.113.7', '203.0.113.7'],
    [2, '198.51.100.1, 203.0.113.7, 10.0.0.2', '203.0.113.7'],
    [2, '203.0.113.7', '203.0.113.7'],
    [1, 'nonsense, 2001:db8:1:2:3::', '2001:db8:1:2::/64'],
  ])('behind %i proxies, with X-Forwarded-For: %s, is %s', (hops, forwarded, key) => {
    expect(createAddressOf(hops)(from('10.0.0.1', forwarded))).toBe(key);
  });
});
