/** Units in words by language. */
import type { Language } from "../../../../kernel/language.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import type { UnitText } from "./unit-text.ts";

export type { UnitText };

const UNITS: Readonly<Record<Language, Readonly<Record<string, UnitText>>>> = { en, nb, de };

/** The units that have words. */
export const KNOWN_UNITS: readonly string[] = Object.keys(en);

/** A unit's words; a unit that nobody has given words follows the number as the city wrote it. */
export function unitText(unit: string, language: Language): UnitText {
  const known = Object.hasOwn(UNITS[language], unit) ? UNITS[language][unit] : undefined;
  return known ?? { quantity: (printed) => `${printed} ${unit}`, label: unit };
}
