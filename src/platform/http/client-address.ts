/**
 * Where a visit comes from: the address at the other end of the connection, or, where that is a proxy of ours, the one that the proxy
 * names (X-Forwarded-For). Whatever stands further left in that list came from outside and can be made up.
 */
import { BlockList, isIP } from "node:net";
import type { Context as Request } from "hono";

/** Whether an address is one of these addresses and networks. */
export function addressesIn(networks: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", prefix] = network.split("/");
    const family = isIP(address) === 4 ? "ipv4" : "ipv6";
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return (address) =>
    isIP(address) !== 0 && list.check(address, isIP(address) === 4 ? "ipv4" : "ipv6");
}

/** The visitor's address by number. Undefined where there is no connection. */
export function clientAddress(
  direct: string | undefined,
  forwarded: string | undefined,
  isTrusted: (address: string) => boolean,
): string | undefined {
  let found = direct === undefined ? undefined : plain(direct);
  for (const part of (forwarded ?? "").split(",").reverse()) {
    if (found === undefined || !isTrusted(found)) return found;
    const next = plain(part.trim());
    // A proxy that says "unknown" or nonsense has told us nothing: then its own address stands for its visitors.
    if (isIP(next) === 0) return found;
    found = next;
  }
  return found;
}

/** The address at the other end of a request's connection; undefined in tests without a port. */
export function directAddress(request: Request): string | undefined {
  const { incoming } = (request.env ?? {}) as {
    readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
  };
  return incoming?.socket?.remoteAddress;
}

/** Without a port, brackets or the IPv6 way of writing an IPv4 address. */
function plain(text: string): string {
  const bare = /^\[(.+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
  return bare.replace(/^::ffff:(?=[\d.]+$)/i, "").replace(/%.*$/, "");
}
