/**
 * What groups and elements are called in the reader's language. The catalogue's names are English; ours beside them are translations that
 * nobody has confirmed, so that a page always says whose words they are and gives the English ones with them.
 */
import type { Language } from "../../kernel/language.ts";
import { findWords, getCatalogue } from "../rights/index.ts";
import { type ElementWords, groupTitle } from "./framework.ts";

type InFramework = { readonly name: string };

/** A name, with the language that it is in; `translated` where it is our own translation. */
export type ReaderName = {
  readonly text: string;
  readonly language: Language;
  readonly translated: boolean;
};

/** A group as a heading. A group of a framework that the city added by itself is shown as the city wrote it. */
export function groupWords(
  group: string,
  { name: framework }: InFramework,
  language: Language,
): ReaderName {
  const found = findWords(getCatalogue(), { framework, group, code: "" })?.[language];
  if (found !== undefined) return { text: found, language, translated: language !== "en" };
  return { text: groupTitle(group, framework), language: "en", translated: false };
}

/** An element's name. The translation counts only for the words that the catalogue has today: what is frozen with other words keeps those. */
export function elementWords(
  element: Pick<ElementWords, "group" | "code" | "name">,
  { name: framework }: InFramework,
  language: Language,
): ReaderName {
  const { group, code, name } = element;
  const catalogue = getCatalogue();
  const isSame = catalogue.elements.some(
    (one) =>
      one.framework === framework && one.group === group && one.code === code && one.name === name,
  );
  const found = isSame ? findWords(catalogue, { framework, group, code })?.[language] : undefined;
  return found === undefined
    ? { text: name, language: "en", translated: false }
    : { text: found, language, translated: true };
}
