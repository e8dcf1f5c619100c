/** What must be said of when and where a meeting is: an end after its beginning, within a week, and a place or an address. */
import type { Wording } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Timing } from "./meeting.ts";
import { LONGEST_DAYS } from "./meeting.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type WrittenTiming = {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: Wording;
  readonly online?: string | null;
};

export type TimingProblem = Refusal<"bad-times" | "no-place" | "bad-address"> | TooLong;

const DAY = 86_400_000;

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

/** An address that a browser opens. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}
