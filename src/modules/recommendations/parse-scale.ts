/** A scale of verdicts as it stands in its form: one mark on each line, its parts with bars between them. */
import type { Language } from "../../kernel/language.ts";
import type { SetVerdictScaleInput } from "./set-verdict-scale.ts";
import type { VerdictScale } from "./verdict-scale.ts";

/** The scale in one language, as lines to change. */
export function printScale({ marks }: VerdictScale, language: Language): string {
  return marks
    .map(({ code, name, meaning, verdict }) =>
      [code, name[language] ?? "", meaning[language] ?? "", verdict].join(" | "),
    )
    .join("\n");
}

/** The marks that the lines hold. Other languages keep the words of a mark with the same code; what a line lacks is empty. */
export function parseScale(
  text: string,
  language: Language,
  before: VerdictScale,
): SetVerdictScaleInput["marks"] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [code = "", name = "", meaning = "", verdict = ""] = line
        .split("|")
        .map((part) => part.trim());
      const known = before.marks.find((mark) => mark.code === code);
      return {
        code,
        name: { ...known?.name, [language]: name },
        meaning: { ...known?.meaning, [language]: meaning },
        verdict,
      };
    });
}
