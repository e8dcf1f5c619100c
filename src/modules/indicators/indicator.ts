/**
 * Indicators, the series that measure them and the figures that were released. Types structural, process and outcome after OHCHR's
 * indicator framework; a series is one source, one definition, one area and one group, and is never joined to another.
 */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Period } from "../../kernel/period.ts";

export const TYPES = ["structural", "process", "outcome"] as const;
export const KINDS = ["count", "rate", "share", "mean", "gap"] as const;
/** Which way is better; `ambiguous`: a rise can be good or bad news, and the indicator's text must say why. */
export const DIRECTIONS = ["up", "down", "none", "ambiguous"] as const;
export const QUALIFIERS = [
  "exact",
  "at-least",
  "at-most",
  "about",
  "estimate",
  "part-year",
  "provisional",
] as const;
/** What a target asks of a figure. */
export const AIMS = ["at-least", "at-most"] as const;
export const STATUSES = ["given", "missing", "not-applicable", "suppressed"] as const;

export type IndicatorType = (typeof TYPES)[number];
export type Kind = (typeof KINDS)[number];
export type Direction = (typeof DIRECTIONS)[number];
export type Qualifier = (typeof QUALIFIERS)[number];
export type Status = (typeof STATUSES)[number];
export type Aim = (typeof AIMS)[number];

/**
 * What an indicator is meant to reach, as a plan, a law or a council has laid it down; never our own idea of what would be good.
 * Fields that nobody filled in are absent, here and below, so that what was frozen before they existed keeps its bytes.
 */
export type Target = {
  readonly aim: Aim;
  /** In the indicator's unit. */
  readonly value: number;
  /** By when; absent where nobody set a day. */
  readonly on?: LocalDate;
  /** Who laid it down, and where that can be read. */
  readonly source: string;
  /** The target in the source's own words. */
  readonly wording?: Wording;
};

/** From this day on something is counted in another way: no line, no change and no verdict goes across it. */
export type Break = { readonly on: LocalDate; readonly reason: Wording };

/** The range that a figure may lie in, as its source prints it. */
export type Interval = {
  readonly lower: number;
  readonly upper: number;
  readonly decimals: number;
};

export type Indicator = {
  readonly id: Id<"Indicator">;
  readonly slug: string;
  /** Null: about the follow-up itself rather than one right. */
  readonly right: {
    readonly id: Id<"Right">;
    readonly slug: string;
    readonly name: Wording;
  } | null;
  readonly position: number;
  readonly name: Wording;
  readonly type: IndicatorType;
  readonly kind: Kind;
  readonly unit: string;
  readonly direction: Direction;
  readonly doesNotShow: Wording;
  readonly dataOwner: string;
  readonly calculation: Wording | null;
  readonly target?: Target;
  /** The slug of the data set that breaks it down by group and place. */
  readonly dataSet?: string;
};

export type Series = {
  readonly id: Id<"Series">;
  readonly slug: string;
  readonly position: number;
  readonly name: Wording;
  readonly definition: Wording | null;
  readonly source: string;
  readonly geography: string;
  readonly breakdown: Wording | null;
  /** The series in use: its figures are the ones that sentences speak of. Exactly one an indicator. */
  readonly primary: boolean;
  /** The month in which split years such as 2013/14 begin. */
  readonly yearStarts: number;
  readonly unit: string;
  /** How files name this series. */
  readonly fileName: string;
  readonly fileBreakdown: string;
  readonly fileGeography: string;
  /** In the order of time; absent where there is none. */
  readonly breaks?: readonly Break[];
};

/** One figure as it was recorded, released or not. */
export type Observation = {
  readonly id: Id<"Observation">;
  readonly period: Period;
  /** The period as the source printed it. */
  readonly printedPeriod: string;
  /** `context`: the source did not state the period; it was read from its wording. */
  readonly periodBasis: "stated" | "context";
  readonly revision: number;
  /** Null exactly when the status is not `given`. */
  readonly value: number | null;
  /** How many decimals the source printed. */
  readonly decimals: number;
  readonly qualifier: Qualifier;
  readonly status: Status;
  readonly note: string;
  readonly source: string;
  readonly retrievedOn: LocalDate | null;
  readonly licence: string | null;
  readonly interval?: Interval;
  /** How many people or cases the figure rests on. */
  readonly n?: number;
};

declare const released: unique symbol;

/** A figure that may be shown outside the city hall. Only the release step, in released-figure.ts, makes one. */
export type ReleasedFigure = Observation & { readonly [released]: true };

/** A series with the figures of it that were released, oldest period first, each period once in its latest revision. */
export type ReleasedSeries = {
  readonly series: Series;
  readonly figures: readonly ReleasedFigure[];
};

/** An indicator as the public may see it. Series in order, the one in use first. */
export type ReleasedIndicator = {
  readonly indicator: Indicator;
  readonly series: readonly ReleasedSeries[];
};
