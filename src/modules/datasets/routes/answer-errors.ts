/** What is wrong with the answers to the questions about a file, by the name of the field. */
import type { FieldErrors } from "../../../design/fields.tsx";
import type { Language } from "../../../kernel/language.ts";
import {
  type GivenAnswers,
  LONGEST_NOTE,
  longNotes,
  noteField,
  verdictField,
} from "../import-answers.ts";
import { dataSetPageTexts } from "../texts/pages/index.ts";

/** In the order in which the questions stand on the page. */
export function answerErrors(
  asked: readonly string[],
  given: GivenAnswers,
  language: Language,
): FieldErrors {
  const t = dataSetPageTexts(language).upload;
  const long = longNotes(given);
  return Object.fromEntries(
    asked.flatMap((id, place) => [
      ...((given[id]?.verdict ?? null) === null
        ? [[verdictField(id), t.unanswered(place + 1)] as const]
        : []),
      ...(long.includes(id)
        ? [[noteField(id), t.noteTooLong(place + 1, LONGEST_NOTE)] as const]
        : []),
    ]),
  );
}
