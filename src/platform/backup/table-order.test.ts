import fc from "fast-check";
import { expect, test } from "vitest";
import { orderedTables } from "./table-order.ts";

test("whatever points to what, a table comes after those that it points to", () => {
  const graph = fc.integer({ min: 1, max: 12 }).chain((size) =>
    fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 30 }).map((edges) =>
      Array.from({ length: size }, (_, at) => ({
        name: `t${at}`,
        pointsTo: edges.filter(([from, to]) => from === at && to >= at).map(([, to]) => `t${to}`),
      })),
    ),
  );
  fc.assert(
    fc.property(graph, (tables) => {
      const names = orderedTables(tables).map(({ name }) => name);
      expect([...names].sort()).toEqual(tables.map(({ name }) => name).sort());
      for (const { name, pointsTo } of tables) {
        for (const other of pointsTo) {
          if (other !== name) expect(names.indexOf(other)).toBeLessThan(names.indexOf(name));
        }
      }
    }),
  );
});

test("the order does not depend on how the tables were given", () => {
  const tables = [
    { name: "c", pointsTo: ["b"] },
    { name: "a", pointsTo: ["c"] },
    { name: "b", pointsTo: ["b"] },
    { name: "d", pointsTo: [] },
  ];
  const names = (given: typeof tables) => orderedTables(given).map(({ name }) => name);
  expect(names(tables)).toEqual(["b", "c", "a", "d"]);
  expect(names([...tables].reverse())).toEqual(["b", "c", "a", "d"]);
});

test("a circle is named", () => {
  const circle = [
    { name: "a", pointsTo: ["b"] },
    { name: "b", pointsTo: ["a"] },
    { name: "c", pointsTo: [] },
  ];
  expect(() => orderedTables(circle)).toThrow("a, b");
});
