/** The city's answers in words: how each is called in a language, and which of them somebody means who writes it in any. */
import { LANGUAGES, type Language } from "../../kernel/language.ts";
import { requestTexts } from "./texts/index.ts";

/** What an answer is called; what is none of them stays as it was typed. */
export function answerWord(code: string, language: Language): string {
  return answersIn(language).find(([answer]) => answer === code)?.[1].label ?? code;
}

export function answerWords(language: Language): readonly string[] {
  return answersIn(language).map(([, { label }]) => label);
}

/** The code of the answer that is meant, in whatever language it was written; what means none stays as it is. */
export function answerNamed(typed: string): string {
  const wanted = plain(typed);
  const meant = LANGUAGES.flatMap(answersIn).find(
    ([answer, { label }]) => answer === wanted || plain(label) === wanted,
  );
  return meant?.[0] ?? typed.trim();
}

function answersIn(language: Language) {
  return Object.entries(requestTexts(language).form.kinds);
}

/** Spreadsheets make a curly apostrophe out of a straight one. */
function plain(words: string): string {
  return words.trim().toLowerCase().replaceAll("’", "'");
}
