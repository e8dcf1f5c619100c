/** The background: the history and the setting of a city that its work for human rights grows out of, told by the city with sources. */
import type { Wording } from "../../kernel/language.ts";
import { isSilent } from "./city.ts";
import { isWebAddress } from "./web-address.ts";

export type Background = {
  readonly text: Wording;
  readonly sources: readonly string[];
};

/** A background as it was told, counted from 1. */
export type BackgroundVersion = Background & { readonly number: number; readonly at: Date };

export type BackgroundProblem = "no-text" | "too-long" | "bad-source";

const LONGEST = 20_000;

/** Everything that is wrong with it, in the order of its form. */
export function backgroundProblems({ text, sources }: Background): readonly BackgroundProblem[] {
  return [
    ...(isSilent(text) ? (["no-text"] as const) : []),
    ...(Object.values(text).some((one) => one.length > LONGEST) ? (["too-long"] as const) : []),
    ...(sources.every(isWebAddress) ? [] : (["bad-source"] as const)),
  ];
}
