/** Where an objection stands, in words and with the mark that they carry: red for late and rejected and nothing else. */
import type { Language } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import { unreachable } from "../../kernel/unreachable.ts";
import type { Tone } from "../../platform/document.ts";
import { type Objection, objectionStanding } from "./objection.ts";
import { objectionTexts } from "./texts/index.ts";

export function objectionMark(
  objection: Objection,
  on: LocalDate,
  language: Language,
): { readonly text: string; readonly tone: Tone } {
  const t = objectionTexts(language);
  const standing = objectionStanding(objection, on);
  switch (standing.state) {
    case "withdrawn":
      return { text: t.withdrawn, tone: "neutral" };
    case "late":
      return { text: t.late(standing.days), tone: "bad" };
    case "unanswered":
      return { text: t.waiting, tone: "open" };
    case "answered": {
      const afterwards = standing.daysLate > 0 ? `, ${t.lateBy(standing.daysLate)}` : "";
      const isBad = standing.kind === "rejected" || standing.daysLate > 0;
      return {
        text: `${t.kinds[standing.kind].mark}${afterwards}`,
        tone: isBad ? "bad" : "neutral",
      };
    }
    default:
      return unreachable(standing);
  }
}
