/** The target of an indicator and the breaks of its series as fields of a form, and what was sent in them. */
import { sentWording, wordingField, wordingValues } from "../../design/wording-values.ts";
import { LANGUAGES, type Language } from "../../kernel/language.ts";
import { type LocalDate, parseLocalDate } from "../../kernel/local-date.ts";
import type { Aim, Break, Indicator, Target } from "./indicator.ts";

type Values = Readonly<Record<string, string>>;

const TARGET_FIELDS = ["targetAim", "targetValue", "targetOn", "targetSource"] as const;

export function targetValues(target: Target | undefined): Values {
  if (target === undefined) return {};
  return {
    targetAim: target.aim,
    targetValue: String(target.value),
    targetOn: target.on ?? "",
    targetSource: target.source,
    ...wordingValues("targetWording", target.wording ?? {}),
  };
}

/** What was sent; none where no aim was chosen and nothing was written. It may be wrong: `definitionProblems` says so. */
export function sentTarget(
  values: Values,
  languages: readonly Language[],
): Pick<Indicator, "target"> {
  const text = (field: string) => (values[field] ?? "").trim();
  const wording = sentWording("targetWording", values, languages);
  const written = TARGET_FIELDS.some((field) => text(field) !== "");
  if (!written && Object.keys(wording).length === 0) return {};
  const value = text("targetValue").replace("−", "-");
  return {
    target: {
      // A choice that is none of the list, and words that are no number or day, become problems.
      aim: text("targetAim") as Aim,
      value: /^-?\d+([.,]\d+)?$/.test(value) ? Number(value.replace(",", ".")) : Number.NaN,
      ...(text("targetOn") === "" ? {} : { on: text("targetOn") as LocalDate }),
      source: text("targetSource"),
      ...(Object.keys(wording).length === 0 ? {} : { wording }),
    },
  };
}

export type BreakPart = "on" | "reason";

/** The name of a field of a break of a series, or of its wording's fields. Breaks are counted from 0. */
export function breakField(block: string, place: number, part: BreakPart): string {
  return `${block}.break-${place}-${part}`;
}

export function breakValues(block: string, breaks: readonly Break[] = []): Values {
  return Object.assign(
    {},
    ...breaks.map(({ on, reason }, place) => ({
      [breakField(block, place, "on")]: on,
      ...wordingValues(breakField(block, place, "reason"), reason),
    })),
  );
}

/** For how many breaks a block shows fields: those that were written, and one more. */
export function shownBreaks(block: string, values: Values): number {
  return 1 + Math.max(-1, ...writtenPlaces(block, values));
}

/** The breaks that were sent, in the order of time; one whose fields were emptied is gone. They may be wrong: `definitionProblems` says so. */
export function sentBreaks(
  block: string,
  values: Values,
  languages: readonly Language[],
): { readonly breaks?: readonly Break[] } {
  const breaks = writtenPlaces(block, values).map((place) => ({
    on: (values[breakField(block, place, "on")] ?? "").trim() as LocalDate,
    reason: sentWording(breakField(block, place, "reason"), values, languages),
  }));
  if (breaks.length === 0) return {};
  return { breaks: breaks.sort((a, b) => (a.on < b.on ? -1 : 1)) };
}

/** The field at which a problem of a block's breaks is told: that of the first break that has no such part. */
export function wrongBreakField(
  block: string,
  values: Values,
  part: BreakPart,
  language: Language,
): string {
  const places = writtenPlaces(block, values);
  const found = places.find((place) => {
    if (part === "reason")
      return (
        Object.keys(sentWording(breakField(block, place, part), values, LANGUAGES)).length === 0
      );
    return parseLocalDate((values[breakField(block, place, part)] ?? "").trim()) === undefined;
  });
  const field = breakField(block, found ?? places.at(-1) ?? 0, part);
  return part === "on" ? field : wordingField(field, language);
}

function writtenPlaces(block: string, values: Values): readonly number[] {
  const start = `${block}.break-`;
  const places = Object.entries(values)
    .filter(([field, value]) => field.startsWith(start) && value.trim() !== "")
    .map(([field]) => Number.parseInt(field.slice(start.length), 10));
  return [...new Set(places)].filter((place) => place >= 0 && place < 100).sort((a, b) => a - b);
}
