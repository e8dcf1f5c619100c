/** A scale of verdicts as its form holds it: a block of fields for each mark, and a few empty ones for new marks. */
import type { Sent } from "../../design/posted.ts";
import type { Language } from "../../kernel/language.ts";
import { freeSlug, slugFrom } from "../../kernel/slug.ts";
import type { FormProblem } from "./posted.ts";
import { isVerdict } from "./recommendation.ts";
import type { SetVerdictScaleInput } from "./set-verdict-scale.ts";
import { MOST_MARKS, type VerdictScale } from "./verdict-scale.ts";
import { findTooLong } from "./written.ts";

const EMPTY_BLOCKS = 2;
/** With the number that keeps it apart from another, a code stays shorter than it may be. */
const LONGEST_CODE = 30;

/** The fields of a block by its number, from 1. */
export function blockFields(number: number) {
  return {
    code: `code-${number}`,
    place: `place-${number}`,
    name: `name-${number}`,
    meaning: `meaning-${number}`,
    verdict: `verdict-${number}`,
  } as const;
}

/** The blocks that the form shows: one for each mark, and empty ones as long as a scale may have more marks. */
export function blocksOf({ marks }: VerdictScale): readonly number[] {
  const count = Math.max(marks.length, Math.min(MOST_MARKS, marks.length + EMPTY_BLOCKS));
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** What the fields begin with: the scale in force, in one language. */
export function scaleValues({ marks }: VerdictScale, language: Language): Sent {
  return Object.fromEntries(
    marks.flatMap(({ code, name, meaning, verdict }, index) => {
      const fields = blockFields(index + 1);
      return [
        [fields.code, code],
        [fields.place, String(index + 1)],
        [fields.name, name[language] ?? ""],
        [fields.meaning, meaning[language] ?? ""],
        [fields.verdict, verdict],
      ];
    }),
  );
}

type Block = {
  readonly number: number;
  readonly code: string;
  readonly place: number;
  readonly name: string;
  readonly meaning: string;
  readonly verdict: string;
};

/** The blocks in which anything is written; who empties a mark's name and text takes it out. */
function filledBlocks(sent: Sent): readonly Block[] {
  const filled = Array.from({ length: MOST_MARKS }, (_, index): Block => {
    const fields = blockFields(index + 1);
    const text = (field: string) => (sent[field] ?? "").trim();
    return {
      number: index + 1,
      code: text(fields.code),
      // Without a place it comes last.
      place: /^\d{1,3}$/.test(text(fields.place)) ? Number(text(fields.place)) : MOST_MARKS + 1,
      name: text(fields.name),
      meaning: text(fields.meaning),
      verdict: text(fields.verdict),
    };
  });
  return filled.filter(({ name, meaning }) => name !== "" || meaning !== "");
}

/** What is wrong in which block, so that a person is told all of it at once. */
export function blockProblems(sent: Sent): readonly FormProblem[] {
  return filledBlocks(sent).flatMap(({ number, name, meaning, verdict }): FormProblem[] => {
    const fields = blockFields(number);
    const tooLong = findTooLong({ name, meaning })?.field;
    return [
      ...(name === "" ? [{ field: fields.name, code: "no-name" as const }] : []),
      ...(tooLong === "name" || tooLong === "meaning"
        ? [{ field: fields[tooLong], code: "too-long" as const }]
        : []),
      ...(isVerdict(verdict) ? [] : [{ field: fields.verdict, code: "unknown-class" as const }]),
    ];
  });
}

/** The marks in the order of their places; of two with one place the later block is the one that was moved there. Other languages keep their words. */
export function marksIn(
  sent: Sent,
  language: Language,
  before: VerdictScale,
): SetVerdictScaleInput["marks"] {
  const taken = new Set(before.marks.map(({ code }) => code));
  return filledBlocks(sent)
    .toSorted((a, b) => a.place - b.place || b.number - a.number)
    .map(({ code, name, meaning, verdict }) => {
      const known = before.marks.find((mark) => mark.code === code);
      const own = known?.code ?? freeSlug(slugFrom(name).slice(0, LONGEST_CODE), taken, "mark");
      taken.add(own);
      return {
        code: own,
        name: { ...known?.name, [language]: name },
        meaning: { ...known?.meaning, [language]: meaning },
        verdict,
      };
    });
}
