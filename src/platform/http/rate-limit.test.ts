import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { networkOf, rateLimit } from "./rate-limit.ts";

const random = (bytes: number) => randomBytes(bytes);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a limit", () => {
  test("lets so many in, and tells the next how long to wait", async () => {
    const limit = rateLimit(3, random);
    for (let visit = 0; visit < 3; visit += 1)
      expect(await limit.count("203.0.113.7")).toBeUndefined();
    vi.advanceTimersByTime(20_000);
    expect(await limit.count("203.0.113.7")).toBe(40);
    vi.advanceTimersByTime(40_000);
    expect(await limit.count("203.0.113.7")).toBeUndefined();
  });

  test("counts each for themselves", async () => {
    const limit = rateLimit(1, random);
    expect(await limit.count("203.0.113.7")).toBeUndefined();
    expect(await limit.count("203.0.113.8")).toBeUndefined();
    expect(await limit.count("203.0.113.7")).toBeGreaterThan(0);
  });

  test("takes the addresses of one customer's network for one", async () => {
    const limit = rateLimit(1, random);
    await limit.count("2001:db8:1:2::3");
    expect(await limit.count("2001:db8:1:2:ffff:1:2:3")).toBeGreaterThan(0);
    expect(await limit.count("2001:db8:1:3::3")).toBeUndefined();
  });

  test("of none is none", async () => {
    const limit = rateLimit("none", random);
    for (let visit = 0; visit < 1_000; visit += 1) expect(await limit.count("a")).toBeUndefined();
  });
});

describe("the network of an address", () => {
  test.each([
    ["203.0.113.7", "203.0.113.7"],
    ["2001:DB8:0001:2::3", "2001:db8:1:2"],
    ["::1", "0:0:0:0"],
    ["2001:db8::", "2001:db8:0:0"],
    ["64:ff9b::203.0.113.7", "64:ff9b:0:0"],
    ["018f0000-0000-7000-8000-000000000001", "018f0000-0000-7000-8000-000000000001"],
  ])("%s is %s", (address, network) => expect(networkOf(address)).toBe(network));

  test("does not depend on how an address is written", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff), { minLength: 8, maxLength: 8 }), (groups) => {
        const long = groups.map((group) => group.toString(16).padStart(4, "0")).join(":");
        const short = new URL(`http://[${long}]/`).hostname.slice(1, -1);
        expect(networkOf(long)).toBe(networkOf(short));
        expect(networkOf(long).split(":")).toHaveLength(4);
      }),
    );
  });
});
