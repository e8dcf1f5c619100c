/** Puts the questions of the import assistant into words. */
import { LANGUAGES, type Language, LOCALES } from "../../../../kernel/language.ts";
import { parseLocalDate, printDate } from "../../../../kernel/local-date.ts";
import type { QuestionFacts, QuestionKind } from "../../import/questions/question.ts";
import { de } from "./de.ts";
import { en, type QuestionTexts, type Say } from "./en.ts";
import { nb } from "./nb.ts";

const TEXTS: Readonly<Record<Language, QuestionTexts>> = { en, nb, de };

/** As many digits as tell two values apart; a question is no table. */
const DIGITS = 6;
const QUOTES: Readonly<Record<Language, readonly [open: string, close: string]>> = {
  en: ["“", "”"],
  nb: ["«", "»"],
  de: ["„", "“"],
};

function sayIn(language: Language): Say {
  const numbers = new Intl.NumberFormat(LOCALES[language], { maximumSignificantDigits: DIGITS });
  const years = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 0 });
  const lists = new Intl.ListFormat(LOCALES[language]);
  const [open, close] = QUOTES[language];
  return {
    number: (value) =>
      !Number.isFinite(value)
        ? TEXTS[language].noValue
        : Math.abs(value) >= 10 ** DIGITS
          ? years.format(value)
          : numbers.format(value),
    names: (lines) => lists.format(lines.split("\n").map((name) => `${open}${name}${close}`)),
    day: (text) => {
      const date = parseLocalDate(text);
      return date === undefined ? text : printDate({ date, precision: "day" }, language);
    },
  };
}

const SAY = Object.fromEntries(
  LANGUAGES.map((language) => [language, sayIn(language)]),
) as Readonly<Record<Language, Say>>;

/** What a question says: its kind and facts, also as they come back from where they were kept. */
export type Asked = {
  readonly [Kind in QuestionKind]: { readonly kind: Kind; readonly facts: QuestionFacts[Kind] };
}[QuestionKind];

/** A question in one or two sentences for the person who brings the file. */
export function printQuestion(question: Asked, language: Language): string {
  const texts = TEXTS[language];
  const say = SAY[language];
  const print = texts[question.kind] as (facts: Asked["facts"], say: Say) => string;
  const text = print(question.facts, say);
  const more = "more" in question.facts ? (question.facts.more ?? 0) : 0;
  return more === 0 ? text : `${text} ${texts.more(say.number(more), more === 1)}`;
}
