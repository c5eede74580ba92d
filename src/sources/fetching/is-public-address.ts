import { BlockList, isIP } from 'node:net';

/**
 * Networks that are of a machine, of a house or of nobody (IANA, special-purpose address registries). Addresses of IPv6
 * that hold one of IPv4 count as such: what they lead to, another machine decides.
 */
const PRIVATE: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

/** The networks of one family: an address of IPv4 would count as one of IPv6 that holds it. */
function privateNetworks(family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const [network, bits] of PRIVATE)
    if (network.includes(':') === (family === 'ipv6')) list.addSubnet(network, bits, family);
  return list;
}

const PRIVATE_4: BlockList = privateNetworks('ipv4');
const PRIVATE_6: BlockList = privateNetworks('ipv6');

/** Whether an address is of the open internet, so that a stranger's link may be followed there. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/%.*$/u, '');
  const family = isIP(bare);
  if (family === 4) return !PRIVATE_4.check(bare, 'ipv4');
  return family === 6 && !PRIVATE_6.check(bare, 'ipv6');
}
