/**
 * Tells addresses of the public internet from all others, so that nobody can have the program call into the city's own network (server-side
 * request forgery). IPv4: what the IANA special-purpose registry (RFC 6890) does not set aside. IPv6: global unicast without its special parts.
 */
import { BlockList, isIP } from "node:net";

const NOT_PUBLIC_4: readonly (readonly [network: string, prefix: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];
/** IETF protocol assignments (Teredo among them), documentation, 6to4. */
const NOT_PUBLIC_6: readonly (readonly [network: string, prefix: number])[] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

const refused = new BlockList();
for (const [network, prefix] of NOT_PUBLIC_4) refused.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of NOT_PUBLIC_6) refused.addSubnet(network, prefix, "ipv6");
const globalUnicast = new BlockList();
globalUnicast.addSubnet("2000::", 3, "ipv6");

/** Whether an IP address belongs to the public internet. Loopback, private, link-local, mapped and every other special one do not. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !refused.check(address, "ipv4");
  if (version !== 6 || address.includes("%")) return false;
  // IPv4 in the clothes of IPv6 (::ffff:10.0.0.1, 64:ff9b::…) lies outside global unicast and is refused with the rest.
  return globalUnicast.check(address, "ipv6") && !refused.check(address, "ipv6");
}

/** Whether an IP address is this machine itself. */
export function isLoopback(address: string): boolean {
  return address === "::1" || (isIP(address) === 4 && address.startsWith("127."));
}
