import fc from "fast-check";
import { expect, test } from "vitest";
import { blocksOf, columnsOf } from "./column-blocks.ts";

const bytesOf = (columns: Parameters<typeof blocksOf>[0]) =>
  // As the driver gives them: a view into a larger buffer.
  [...blocksOf(columns)].map(({ bytes }) => Buffer.concat([Buffer.from([1]), bytes]).subarray(1));

test("columns come back as they went in, whatever numbers are in them", () => {
  const whole = fc.integer({ min: -2_147_483_648, max: 2_147_483_647 });
  const narrow = fc.integer({ min: -1, max: 200 });
  const rows = fc.array(fc.tuple(narrow, whole, fc.nat({ max: 65_535 }), fc.double()));
  fc.assert(
    fc.property(rows, (given) => {
      const integers = [
        Int32Array.from(given, ([one]) => one),
        Int32Array.from(given, ([, one]) => one),
        Uint16Array.from(given, ([, , one]) => one),
      ];
      const values = Float64Array.from(given, ([, , , one]) => one);
      const shape = { length: given.length, integers: 3 };
      const read = columnsOf(bytesOf({ integers, values }), shape);
      expect(read.integers.map((column) => [...column])).toEqual(integers.map((one) => [...one]));
      expect([...read.values]).toEqual([...values]);
    }),
  );
});

test("many rows make several blocks, narrow numbers small ones", () => {
  const length = 200_000;
  const place = Int32Array.from({ length }, (_, row) => row % 100);
  const values = Float64Array.from({ length }, (_, row) => row / 7);
  const blocks = bytesOf({ integers: [place], values });
  expect(blocks).toHaveLength(4);
  expect(blocks.reduce((sum, one) => sum + one.length, 0)).toBeLessThan(9.1 * length);
  const read = columnsOf(blocks, { length, integers: 1 });
  expect(read.integers[0]?.at(-1)).toBe((length - 1) % 100);
  expect(read.values.at(-1)).toBe((length - 1) / 7);
});

test("blocks that are not what was written are refused", () => {
  const [block = Buffer.alloc(0)] = bytesOf({
    integers: [Int32Array.of(1, 2)],
    values: Float64Array.of(3, 4),
  });
  const shape = { length: 2, integers: 1 };
  const changed = Buffer.from(block);
  changed[0] = 9;
  for (const broken of [[block.subarray(1)], [changed], [], [block, block]]) {
    expect(() => columnsOf(broken, shape)).toThrow("not what was written there");
  }
  expect(() => columnsOf([block], { length: 2, integers: 2 })).toThrow("not what was written");
});
