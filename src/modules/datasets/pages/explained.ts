/** Choices with the words and the help that explain them. */
import type { Explained } from "../texts/pages/index.ts";

export function explained<Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, Explained>>,
) {
  return values.map((value) => ({ value, ...words[value] }));
}
