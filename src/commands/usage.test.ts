import { expect, test } from "vitest";
import { modules } from "../modules.ts";

/** The words in capitals that a line of usage names beside the values of its options and what may be left out. */
function wordsIn(usage: string): number {
  const needed = usage
    .replace(/\[[^\]]*\]/g, "")
    .replace(/--[a-z-]+ [A-Z|]+/g, "")
    .replace(/ > .*/, "");
  return (needed.match(/\b[A-Z]{2,}(\|[A-Z]{2,})*/g) ?? []).length;
}

test("every command of a module takes as many words as its usage says", () => {
  const commands = modules.flatMap((module) => module.commands ?? []);
  const wrong = commands
    .filter(({ words = 0, usage }) => words !== wordsIn(usage))
    .map(({ name }) => name);
  expect(wrong).toEqual([]);
  expect(commands.length).toBeGreaterThan(30);
});
