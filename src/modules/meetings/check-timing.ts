/**
 * What must be said of when and where a meeting is: an end after its beginning, within a week, and a place or an address; on a day on which the
 * body is there, and that somebody can plan for.
 */
import type { Wording } from "../../kernel/language.ts";
import { addMonths, type FactDate, type LocalDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Timing } from "./meeting.ts";
import { LONGEST_DAYS } from "./meeting.ts";
import { isWebAddress } from "./web-address.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type WrittenTiming = {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: Wording;
  readonly online?: string | null;
};

export type TimingProblem = Refusal<"bad-times" | "no-place" | "bad-address"> | TooLong;

export type DayProblem = "before-founding" | "too-far";

const DAY = 86_400_000;
/** Nobody calls a body for a day further off; a year that was typed wrong is. */
const MOST_MONTHS_AHEAD = 36;

/** What is wrong with the day of a meeting; of a founding known by its year alone only the years before are. */
export function findDayProblem(
  day: LocalDate,
  { foundedOn, today }: { readonly foundedOn: FactDate | null; readonly today: LocalDate },
): DayProblem | undefined {
  if (foundedOn !== null && day < foundedOn.date) return "before-founding";
  return day > addMonths(today, MOST_MONTHS_AHEAD) ? "too-far" : undefined;
}

export function checkTiming(
  input: WrittenTiming,
): TimingProblem | Pick<Timing, "startsAt" | "endsAt" | "place" | "online"> {
  const { startsAt, endsAt } = input;
  const place = tidyWording(input.place);
  const online = tidyOrNull(input.online);
  const lasts = endsAt.getTime() - startsAt.getTime();
  if (!(lasts > 0) || lasts > LONGEST_DAYS * DAY) return { refused: "bad-times" };
  if (isEmptyWording(place) && online === null) return { refused: "no-place" };
  if (online !== null && !isWebAddress(online)) return { refused: "bad-address" };
  return findTooLong({ place, online }) ?? { startsAt, endsAt, place, online };
}
