/** What a charter is called: its name in the catalogue, or the words that the city gave it. */
import { type Language, type Said, said } from "../../kernel/language.ts";
import { getCatalogue } from "../rights/index.ts";
import type { CharterName } from "./charter.ts";

export function charterWords(charter: CharterName, preferred: readonly Language[]): Said {
  const { framework, instrument, named } = charter;
  if (named !== null) return said(named, preferred) ?? { text: "", language: "en" };
  const found = getCatalogue().instruments.find(({ id }) => id === instrument);
  // The catalogue is in English.
  return { text: framework ?? found?.name ?? instrument ?? "", language: "en" };
}
