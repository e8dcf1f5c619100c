import { expect, test } from "vitest";
import { recent } from "./recent.ts";

test("what was made is not made again, until others were asked for more lately", () => {
  const made: string[] = [];
  const memory = recent<{ readonly of: string }>(2);
  const ask = (key: string) =>
    memory.get(key, () => {
      made.push(key);
      return { of: key };
    });
  const first = ask("a");
  expect(ask("a")).toBe(first);
  ask("b");
  ask("a");
  ask("c");
  expect(made).toEqual(["a", "b", "c"]);
  expect(memory.find("b")).toBeUndefined();
  expect(memory.find("a")).toBe(first);
});

test("what could not be made is tried again", () => {
  const memory = recent<object>(1);
  const fail = () => {
    throw new Error("no");
  };
  expect(() => memory.get("a", fail)).toThrow("no");
  expect(memory.get("a", () => ({ made: true }))).toEqual({ made: true });
});
