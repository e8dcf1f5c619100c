/**
 * A full assessment: what a decision does to each group's rights. Severity is scale × scope × irremediability (UN Guiding Principles on
 * Business and Human Rights, principle 14), likelihood stands beside it and never makes it smaller (principle 24); AAAQ after CESCR, General
 * Comment 14, paragraph 12.
 */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { DepartmentRef, Named } from "./named.ts";

export const CONCLUSIONS = ["go-on", "go-on-with-measures", "change", "do-not"] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];

export const DIRECTIONS = ["limits", "advances"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What each effect is measured by, in steps from 1 to 4. */
export const MEASURED = ["scale", "scope", "irremediability", "likelihood"] as const;
export type Measured = (typeof MEASURED)[number];
export const STEPS = [1, 2, 3, 4] as const;
export type Step = (typeof STEPS)[number];

export const QUALITIES = ["availability", "accessibility", "acceptability", "quality"] as const;
export type Quality = (typeof QUALITIES)[number];

export type Effect = Readonly<Record<Measured, Step>> &
  Readonly<Record<Quality, Wording>> & {
    readonly right: Named & { readonly id: Id<"Right"> };
    /** The catalogue's code of a ground of discrimination, or null. */
    readonly ground: string | null;
    /** The group, in words: "children in rented homes". */
    readonly people: Wording;
    readonly direction: Direction;
  };

export type Mitigation = {
  readonly text: Wording;
  readonly department: DepartmentRef;
  readonly dueOn: LocalDate;
};

export type ImpactVersion = {
  /** Counts from 1. */
  readonly number: number;
  readonly effects: readonly Effect[];
  readonly mitigations: readonly Mitigation[];
  /**
   * What is done step by step towards the right in full, with the most that the means allow (CESCR, General Comment 3, paragraph 9); null
   * in assessments that were finished before this was asked.
   */
  readonly progress: Wording | null;
  /** Whether it takes back what people have today. */
  readonly takesBack: boolean;
  /** Why, what else was weighed, and for how long; empty where nothing is taken back. */
  readonly justification: Wording;
  readonly alternatives: Wording;
  readonly temporary: Wording;
  /** Who was heard, and what they said. */
  readonly heard: Wording;
  readonly conclusion: Conclusion;
  readonly reasons: Wording;
  /** Public at once; else the city's own until the council has decided. */
  readonly open: boolean;
  readonly on: LocalDate;
  readonly by: Id<"Account"> | null;
};

export const SEVERITIES = ["slight", "noticeable", "serious", "grave"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The three steps multiplied, from 1 to 64. */
export function severityNumber({
  scale,
  scope,
  irremediability,
}: Pick<Effect, "scale" | "scope" | "irremediability">): number {
  return scale * scope * irremediability;
}

/**
 * The number in words: up to 6 slight, up to 18 noticeable, up to 32 serious, above that grave. What hits hard and cannot be put right is never
 * less than serious, however few it hits: many who lose little must not outweigh one who loses everything.
 */
export function severityOf(effect: Pick<Effect, "scale" | "scope" | "irremediability">): Severity {
  const number = severityNumber(effect);
  if (number > 32) return "grave";
  if (number > 18 || (effect.scale >= 3 && effect.irremediability === 4)) return "serious";
  return number > 6 ? "noticeable" : "slight";
}

/** What limits comes first, the gravest first; of two alike the likelier. */
export function gravestFirst(effects: readonly Effect[]): readonly Effect[] {
  const rank = (effect: Effect) =>
    (effect.direction === "limits" ? 1_000_000 : 0) +
    SEVERITIES.indexOf(severityOf(effect)) * 10_000 +
    severityNumber(effect) * 100 +
    effect.likelihood;
  return [...effects].sort((a, b) => rank(b) - rank(a));
}

export function stepOf(text: string | undefined): Step | undefined {
  return STEPS.find((step) => String(step) === text);
}

export function isConclusion(text: string): text is Conclusion {
  return (CONCLUSIONS as readonly string[]).includes(text);
}

export function isDirection(text: string): text is Direction {
  return (DIRECTIONS as readonly string[]).includes(text);
}
