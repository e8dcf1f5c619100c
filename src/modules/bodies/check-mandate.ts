/** What a mandate must say before it is recorded. */
import type { Wording } from "../../kernel/language.ts";
import type { FactDate, LocalDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import { isKnownGround } from "./ground.ts";
import {
  type BalanceRule,
  type Mandate,
  MOST_BALANCE_RULES,
  MOST_HEARD_DAYS,
  MOST_TERM_MONTHS,
  type Quorum,
} from "./mandate.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type WrittenMandate = {
  readonly purpose: Wording;
  readonly tasks?: Wording;
  readonly heardIn?: Wording;
  readonly heardDays?: number | null;
  readonly answerDays?: number | null;
  readonly quorum?: Quorum | null;
  readonly termMonths?: number | null;
  readonly balance?: readonly BalanceRule[];
  /** Today, unless it was adopted before; null where no source says when. */
  readonly on?: FactDate | null;
  readonly source?: string | null;
};

export type MandateProblem =
  | Refusal<
      | "no-purpose"
      | "future-date"
      | "bad-days"
      | "bad-quorum"
      | "bad-months"
      | "unknown-ground"
      | "bad-share"
    >
  | (Refusal<"bad-days"> & { readonly field: "answerDays" })
  | TooLong;

const MOST_QUORUM = 1000;

export function checkMandate(
  input: WrittenMandate,
  now: LocalDate,
): MandateProblem | Omit<Mandate, "number"> {
  const {
    heardDays = null,
    answerDays = null,
    quorum = null,
    termMonths = null,
    balance = [],
  } = input;
  const { on = { date: now, precision: "day" } } = input;
  const purpose = tidyWording(input.purpose);
  const tasks = tidyWording(input.tasks ?? {});
  const heardIn = tidyWording(input.heardIn ?? {});
  const source = tidyOrNull(input.source);
  if (isEmptyWording(purpose)) return { refused: "no-purpose" };
  const tooLong = findTooLong({ purpose, tasks, heardIn, source });
  if (tooLong !== undefined) return tooLong;
  if (heardDays !== null && !isWithin(heardDays, MOST_HEARD_DAYS)) return { refused: "bad-days" };
  if (answerDays !== null && !isWithin(answerDays, MOST_HEARD_DAYS))
    return { refused: "bad-days", field: "answerDays" };
  if (quorum?.kind === "at-least" && !isWithin(quorum.members, MOST_QUORUM))
    return { refused: "bad-quorum" };
  if (termMonths !== null && !isWithin(termMonths, MOST_TERM_MONTHS))
    return { refused: "bad-months" };
  const problem = problemIn(balance);
  if (problem !== undefined) return problem;
  if (on !== null && on.date > now) return { refused: "future-date" };
  return {
    ...{ purpose, tasks, heardIn, heardDays, answerDays, quorum, termMonths, on, source },
    balance: balance.map(({ ground, least }) => ({ ground, least })),
  };
}

/** Each ground once, and a share that at least two groups can have. */
function problemIn(
  balance: readonly BalanceRule[],
): Refusal<"unknown-ground" | "bad-share"> | undefined {
  const grounds = balance.map(({ ground }) => ground);
  const isDouble = new Set(grounds).size < grounds.length || grounds.length > MOST_BALANCE_RULES;
  if (isDouble || !grounds.every(isKnownGround)) return { refused: "unknown-ground" };
  return balance.every(({ least }) => isWithin(least, MOST_SHARE))
    ? undefined
    : { refused: "bad-share" };
}

/** Two groups cannot each have more than half. */
const MOST_SHARE = 50;

function isWithin(value: number, most: number): boolean {
  return Number.isInteger(value) && value > 0 && value <= most;
}
