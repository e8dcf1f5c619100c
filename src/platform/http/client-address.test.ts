import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressesIn, clientAddress } from "./client-address.ts";

const isTrusted = addressesIn(["127.0.0.1", "::1", "10.1.0.0/24", "fd00::/8"]);

describe("a visitor's address", () => {
  test.each<
    [direct: string | undefined, forwarded: string | undefined, address: string | undefined]
  >([
    ["203.0.113.7", undefined, "203.0.113.7"],
    ["203.0.113.7", "198.51.100.1", "203.0.113.7"],
    ["127.0.0.1", "203.0.113.7", "203.0.113.7"],
    ["::ffff:127.0.0.1", "203.0.113.7", "203.0.113.7"],
    ["::1", "2001:db8::1", "2001:db8::1"],
    ["127.0.0.1", "198.51.100.1, 203.0.113.7", "203.0.113.7"],
    ["127.0.0.1", "203.0.113.7, 10.1.0.9", "203.0.113.7"],
    ["127.0.0.1", "203.0.113.7, 10.2.0.9", "10.2.0.9"],
    ["127.0.0.1", "203.0.113.7:4711", "203.0.113.7"],
    ["127.0.0.1", "[2001:db8::1]:4711", "2001:db8::1"],
    ["127.0.0.1", "unknown", "127.0.0.1"],
    ["127.0.0.1", "203.0.113.7, unknown", "127.0.0.1"],
    ["127.0.0.1", "", "127.0.0.1"],
    ["127.0.0.1", "10.1.0.1, 10.1.0.2", "10.1.0.1"],
    [undefined, "203.0.113.7", undefined],
  ])("behind %s, which says %s, is %s", (direct, forwarded, address) => {
    expect(clientAddress(direct, forwarded, isTrusted)).toBe(address);
  });

  test("cannot be chosen by whoever writes the left part of the list", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.ipV4(), fc.ipV6(), fc.string())), (made) => {
        const forwarded = [...made.map((part) => part.replaceAll(",", "")), "203.0.113.7"].join(
          ",",
        );
        expect(clientAddress("127.0.0.1", forwarded, isTrusted)).toBe("203.0.113.7");
      }),
    );
  });
});
