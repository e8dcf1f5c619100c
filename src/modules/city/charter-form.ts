/** The forms about charters: what was sent when one is adopted, and when one is left. */
import { sentWording, wordingField } from "../../design/wording-values.ts";
import type { Language } from "../../kernel/language.ts";
import type { FactDate, LocalDate } from "../../kernel/local-date.ts";
import type { AdoptCharterRefusal } from "./adopt-charter.ts";
import {
  type Charter,
  type CharterWithdrawal,
  charterProblems,
  withdrawalProblems,
} from "./charter.ts";
import type { Values } from "./profile-form.ts";
import type { WithdrawCharterRefusal } from "./withdraw-charter.ts";
import { readDate } from "./written-date.ts";

type Languages = readonly [Language, ...Language[]];
type CharterRefused = Exclude<AdoptCharterRefusal["refused"], "not-permitted">;
type WithdrawalRefused = Exclude<
  WithdrawCharterRefusal["refused"],
  "not-permitted" | "unknown-charter"
>;

/** At which field each refusal is shown. */
export function charterFields(first: Language): Readonly<Record<CharterRefused, string>> {
  return {
    "no-charter": "charter",
    "two-charters": wordingField("named", first),
    "unknown-charter": "charter",
    "adopted-already": "charter",
    "no-adopter": wordingField("by", first),
    "future-date": "on",
    "bad-source": "source",
    "too-long": wordingField("by", first),
  };
}

export function sentCharter(
  values: Values,
  languages: Languages,
  today: LocalDate,
): {
  readonly charter: Omit<Charter, "number" | "withdrawal">;
  readonly problems: Readonly<Record<string, CharterRefused | "bad-date">>;
} {
  const chosen = values.charter ?? "";
  const after = (prefix: string) =>
    chosen.startsWith(prefix) ? chosen.slice(prefix.length) : null;
  const named = sentWording("named", values, languages);
  const { on, wrongDate } = dateIn(values, "on", today);
  const charter = {
    framework: after("framework:"),
    instrument: after("instrument:"),
    named: Object.keys(named).length === 0 ? null : named,
    on,
    by: sentWording("by", values, languages),
    source: (values.source ?? "").trim(),
  };
  const fields = charterFields(languages[0]);
  const wrong = charterProblems(charter, today).map((problem) => [fields[problem], problem]);
  return { charter, problems: { ...Object.fromEntries(wrong), ...wrongDate } };
}

/** Each charter that can be left has a form of its own on the page; the number keeps their fields apart. */
export function withdrawalField(number: number, part: "reason" | "on" | "source"): string {
  return `left-${number}-${part}`;
}

export function withdrawalFields(
  first: Language,
  number: number,
): Readonly<Record<WithdrawalRefused, string>> {
  const reason = wordingField(withdrawalField(number, "reason"), first);
  const on = withdrawalField(number, "on");
  return {
    "no-reason": reason,
    "too-long": reason,
    "withdrawn-already": reason,
    "future-date": on,
    "before-adoption": on,
    "bad-source": withdrawalField(number, "source"),
  };
}

export function sentWithdrawal(
  values: Values,
  languages: Languages,
  number: number,
  today: LocalDate,
): {
  readonly withdrawal: CharterWithdrawal;
  readonly problems: Readonly<Record<string, WithdrawalRefused | "bad-date">>;
} {
  const { on, wrongDate } = dateIn(values, withdrawalField(number, "on"), today);
  const withdrawal = {
    reason: sentWording(withdrawalField(number, "reason"), values, languages),
    on,
    source: (values[withdrawalField(number, "source")] ?? "").trim() || null,
  };
  const fields = withdrawalFields(languages[0], number);
  const wrong = withdrawalProblems(withdrawal, today).map((problem) => [fields[problem], problem]);
  return { withdrawal, problems: { ...Object.fromEntries(wrong), ...wrongDate } };
}

/** A date that can't be read is reported; today stands in for it, so that the rest is checked all the same. */
function dateIn(values: Values, field: string, today: LocalDate) {
  const found = readDate(values[field] ?? "");
  const on: FactDate = found ?? { date: today, precision: "day" };
  return { on, wrongDate: found === undefined ? { [field]: "bad-date" as const } : {} };
}
