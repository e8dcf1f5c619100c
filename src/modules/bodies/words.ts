/** Sentences about bodies and matters, with the marks that they carry: red for late and not followed, and nothing green. */
import { type Language, said, type Wording } from "../../kernel/language.ts";
import { type LocalDate, printDate } from "../../kernel/local-date.ts";
import { unreachable } from "../../kernel/unreachable.ts";
import type { Tone } from "../../platform/document.ts";
import { getCatalogue } from "../rights/index.ts";
import type { Body } from "./body.ts";
import { SECTOR_GROUND } from "./composition.ts";
import type { SeatCounts } from "./list-body-page.ts";
import { type Matter, matterStanding } from "./matter.ts";
import type { Membership } from "./membership.ts";
import { bodyTexts } from "./texts/index.ts";

export type Mark = { readonly text: string; readonly tone: Tone };

/** A wording as plain text, for titles and choices where no language can be marked. */
export function plain(wording: Wording, language: Language, or = ""): string {
  return said(wording, [language])?.text ?? or;
}

/** Where a body stands; a suspension is no lateness, so that it isn't red. */
export function standingMark(
  body: Pick<Body, "standing" | "lastChange">,
  language: Language,
): Mark {
  const t = bodyTexts(language);
  const { standing, lastChange } = body;
  const date = lastChange === null ? "" : printDate(lastChange.on, language);
  switch (standing) {
    case "active":
      return {
        text: lastChange === null ? t.standings.active : t.revivedOn(date),
        tone: "neutral",
      };
    case "suspended":
      return { text: t.suspendedSince(date), tone: "open" };
    case "dissolved":
      return { text: t.dissolvedOn(date), tone: "open" };
    default:
      return unreachable(standing);
  }
}

/** How many of its seats are filled; empty where nothing is known of any. */
export function seatSentence(counts: SeatCounts, language: Language): string {
  const t = bodyTexts(language).seats;
  const { seats, held, unfollowed, uncounted } = counts;
  const followed = seats - unfollowed;
  const parts = [
    seats === 0
      ? ""
      : unfollowed === 0
        ? t.filled(held, seats)
        : followed === 0
          ? t.notFollowed(seats)
          : t.partly(held, followed, unfollowed),
    uncounted === 0 ? "" : t.uncounted(uncounted),
  ].filter((part) => part !== "");
  return parts.join(" · ");
}

export function matterMark(matter: Matter, on: LocalDate, language: Language): Mark {
  const t = bodyTexts(language).matters;
  const standing = matterStanding(matter, on);
  switch (standing.state) {
    case "overdue":
      return { text: t.overdueBy(standing.days), tone: "bad" };
    case "waiting":
      return { text: t.waiting, tone: "open" };
    case "not-heard":
      return { text: t.notHeard, tone: "open" };
    case "heard": {
      const { daysLate, daysUnanswered, answerDaysLate } = standing;
      const isOpen = daysUnanswered !== null;
      const parts = [
        daysLate > 0 ? t.heardLate(daysLate) : t.heard,
        ...(isOpen && answerDaysLate === 0 ? [t.unanswered(daysUnanswered)] : []),
        ...(isOpen && answerDaysLate > 0 ? [t.unansweredLate(answerDaysLate)] : []),
        ...(!isOpen && answerDaysLate > 0 ? [t.answeredLate(answerDaysLate)] : []),
      ];
      const isLate = daysLate > 0 || answerDaysLate > 0;
      return { text: parts.join(", "), tone: isLate ? "bad" : isOpen ? "open" : "neutral" };
    }
    default:
      return unreachable(standing);
  }
}

/** A member as the public gets to see them. */
export function publicName(term: Membership, language: Language): string {
  const t = bodyTexts(language).page;
  if (term.name !== null) return term.name;
  return term.innerName === null ? t.formerMember : t.aMember;
}

/** A member by name where everybody may see it, else by their seat. */
export function whoOrSeat({ name, seatNumber }: Membership, language: Language): string {
  return name ?? bodyTexts(language).page.seatNumber(seatNumber);
}

/** A member as the body itself knows them. */
export function innerName(term: Membership, language: Language): string {
  return term.innerName ?? bodyTexts(language).page.formerMember;
}

/** A ground in the reader's words. */
export function groundWord(ground: string, language: Language): string {
  if (ground === SECTOR_GROUND) return bodyTexts(language).page.sectorGround;
  const known = getCatalogue().grounds.find(({ code }) => code === ground);
  return known === undefined ? ground : plain(known.name, language, ground);
}
