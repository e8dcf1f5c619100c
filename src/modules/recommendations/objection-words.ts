/** Where an objection stands, in words and with the mark that they carry: red for late and rejected and nothing else. */
import type { Language } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import { unreachable } from "../../kernel/unreachable.ts";
import { type Objection, objectionStanding } from "./objection.ts";
import type { Mark } from "./standing.ts";
import { recommendationTexts } from "./texts/index.ts";

export function objectionMark(objection: Objection, on: LocalDate, language: Language): Mark {
  const { objection: t, late, noAnswer } = recommendationTexts(language);
  const standing = objectionStanding(objection, on);
  switch (standing.state) {
    case "withdrawn":
      return { text: t.withdrawn, tone: "neutral" };
    case "late":
      return { text: late(standing.days), tone: "bad" };
    case "unanswered":
      return { text: noAnswer, tone: "open" };
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
