/** The interface's languages, and wordings: content that carries its language with it. */

export const LANGUAGES = ["en", "nb", "de"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  nb: "Norsk bokmål",
  de: "Deutsch",
};

/** The locale whose dates and numbers a language's readers here expect: British, Norwegian, Austrian. */
export const LOCALES: Readonly<Record<Language, string>> = {
  en: "en-GB",
  nb: "nb-NO",
  de: "de-AT",
};

/** A text in one or more languages. */
export type Wording = Readonly<Partial<Record<Language, string>>>;

/** One reading of a wording: the text, and the language it is really in. */
export type Said = { readonly text: string; readonly language: Language };

export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}

/** The wording in the first of the preferred languages that has it, else in any; undefined when it is empty. */
export function said(wording: Wording, preferred: readonly Language[]): Said | undefined {
  for (const language of [...preferred, ...LANGUAGES]) {
    const text = wording[language];
    if (text !== undefined && text !== "") return { text, language };
  }
  return undefined;
}

/** The language of an Accept-Language header that is offered, best first; undefined when none is. */
export function acceptedLanguage(
  header: string,
  offered: readonly Language[],
): Language | undefined {
  const wanted = header
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.map((p) => /^\s*q=([0-9.]+)$/.exec(p)?.[1]).find(Boolean);
      const primary = tag.trim().split("-")[0] ?? "";
      return {
        language: primary === "no" || primary === "nn" ? "nb" : primary,
        quality: Number(quality ?? 1),
      };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted
    .map(({ language }) => language)
    .filter(isLanguage)
    .find((l) => offered.includes(l));
}
