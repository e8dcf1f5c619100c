/** Asks whether a file is the right one when its office dated it before the one that is here already. */
import type { ReadFigures } from "../observations.ts";
import type { Finding } from "./question.ts";

export function findOlderFile(figures: ReadFigures, earlier: ReadFigures): readonly Finding[] {
  const now = figures.updatedAt;
  const before = earlier.updatedAt;
  if (now === null || before === null || now.slice(0, 10) >= before.slice(0, 10)) return [];
  const facts = { before: before.slice(0, 10), now: now.slice(0, 10) };
  return [{ kind: "older-file", facts, observations: [], about: `${facts.before} ${facts.now}` }];
}
