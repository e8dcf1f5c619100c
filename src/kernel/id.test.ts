import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { idFrom, parseId } from "./id.ts";

const instants = fc.date({
  min: new Date("1970-01-01T00:00:00Z"),
  max: new Date("9999-12-31T23:59:59Z"),
  noInvalidDate: true,
});
const randomness = fc.uint8Array({ minLength: 10, maxLength: 16 });

describe("idFrom", () => {
  test("makes the UUIDv7 of RFC 9562, appendix A.6", () => {
    const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
    expect(idFrom(new Date(0x017f22e279b0), random)).toBe("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
  });

  test("always makes an id that can be read again, of version 7 and the RFC's variant", () => {
    fc.assert(
      fc.property(instants, randomness, (at, random) => {
        const id = idFrom(at, random);
        expect(parseId(id)).toBe(id);
        expect(id[14]).toBe("7");
        expect("89ab").toContain(id[19]);
      }),
    );
  });

  test("sorts as text by time, whatever the randomness", () => {
    fc.assert(
      fc.property(instants, instants, randomness, randomness, (one, other, a, b) => {
        fc.pre(one.getTime() < other.getTime());
        expect(idFrom(one, a) < idFrom(other, b)).toBe(true);
      }),
    );
  });

  test("throws when there is too little randomness", () => {
    expect(() => idFrom(new Date(0), new Uint8Array(9))).toThrow("ten random bytes");
  });
});

test.each([
  "",
  "017f22e2-79b0-7cc3-98c4-dc0c0c07398",
  "017F22E2-79B0-7CC3-98C4-DC0C0C07398F",
  "017f22e279b07cc398c4dc0c0c07398f",
  " 017f22e2-79b0-7cc3-98c4-dc0c0c07398f",
  "017f22e2-79b0-7cc3-98c4-dc0c0c07398f\n",
  "'; drop table city.city; --",
])("%j is not read as an id", (text) => {
  expect(parseId(text)).toBeUndefined();
});
