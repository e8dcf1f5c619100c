/** Charters that a city bound itself to: from the catalogue, or named in words. One can be left again; that it held stays readable. */
import type { Wording } from "../../kernel/language.ts";
import type { FactDate, LocalDate } from "../../kernel/local-date.ts";
import { isSilent } from "./city.ts";
import { isWebAddress } from "./web-address.ts";

/** Which charter: exactly one of the three is there. */
export type CharterName = {
  /** The name of a framework of the catalogue. */
  readonly framework: string | null;
  /** The code of an instrument of the catalogue. */
  readonly instrument: string | null;
  readonly named: Wording | null;
};

export type CharterWithdrawal = {
  readonly reason: Wording;
  readonly on: FactDate;
  readonly source: string | null;
};

export type Charter = CharterName & {
  /** Its place in the city's list, counted from 1. */
  readonly number: number;
  readonly on: FactDate;
  /** Who adopted it for the city. */
  readonly by: Wording;
  readonly source: string;
  readonly withdrawal: CharterWithdrawal | null;
};

export type CharterProblem =
  | "no-charter"
  | "two-charters"
  | "no-adopter"
  | "future-date"
  | "bad-source"
  | "too-long";

const LONGEST_NAME = 200;
const LONGEST_REASON = 5_000;

/** Everything that is wrong with a charter, in the order of its form. */
export function charterProblems(
  charter: Omit<Charter, "number" | "withdrawal">,
  today: LocalDate,
): readonly CharterProblem[] {
  const { framework, instrument, named, on, by, source } = charter;
  const names = [framework, instrument, named].filter((name) => name !== null).length;
  const isWrong: Readonly<Record<CharterProblem, boolean>> = {
    "no-charter": names === 0,
    "two-charters": names > 1,
    "no-adopter": isSilent(by),
    "future-date": on.date > today,
    "bad-source": !isWebAddress(source),
    "too-long": isLonger(named ?? {}, LONGEST_NAME) || isLonger(by, LONGEST_NAME),
  };
  return (Object.keys(isWrong) as CharterProblem[]).filter((problem) => isWrong[problem]);
}

export type WithdrawalProblem = "no-reason" | "future-date" | "bad-source" | "too-long";

/** Everything that is wrong with how a charter is left. */
export function withdrawalProblems(
  { reason, on, source }: CharterWithdrawal,
  today: LocalDate,
): readonly WithdrawalProblem[] {
  return [
    ...(isSilent(reason) ? (["no-reason"] as const) : []),
    ...(isLonger(reason, LONGEST_REASON) ? (["too-long"] as const) : []),
    ...(on.date > today ? (["future-date"] as const) : []),
    ...(source !== null && !isWebAddress(source) ? (["bad-source"] as const) : []),
  ];
}

/** Whether two are the same charter. */
export function isSameCharter(one: CharterName, other: CharterName): boolean {
  if (one.framework !== null) return one.framework === other.framework;
  if (one.instrument !== null) return one.instrument === other.instrument;
  const names = Object.values(other.named ?? {}).map(folded);
  return Object.values(one.named ?? {}).some((name) => names.includes(folded(name)));
}

/** What the public record calls a charter of the city. */
export function charterSubject(number: number): string {
  return `charter/${number}`;
}

function folded(name: string): string {
  return name.trim().toLowerCase();
}

function isLonger(wording: Wording, most: number): boolean {
  return Object.values(wording).some((text) => text.length > most);
}
