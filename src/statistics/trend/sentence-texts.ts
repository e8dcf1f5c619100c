/** What a language must bring for the sentences of verdicts: each entry is one whole sentence, or a part that is never bent. */

/** A number as the language writes it, with its unit. */
export type Amount = string;

export type Span = { readonly from: string; readonly to: string };

/** Bounds of the yearly change, written out; signed unless both go the same way as the change itself. */
export type Bounds = { readonly lower: Amount; readonly upper: Amount } | null;

export type TrendTexts = {
  readonly locale: string;
  readonly percentagePoints: string;
  /** A value with its unit. */
  readonly withUnit: (number: string, unit: string) => Amount;
  readonly percent: (number: string) => Amount;
  readonly noFigure: string;
  readonly oneFigure: (label: string, least: number) => string;
  readonly tooFew: (count: number, span: Span, least: number) => string;
  readonly counts: (
    first: Amount,
    last: Amount,
    ratio: string,
    bounds: Bounds,
    mayBeChance: boolean,
  ) => string;
  readonly notComparable: (since: string) => string;
  readonly unchanged: (span: Span) => string;
  /** `by` is null where the typical yearly change is 0. */
  readonly moved: (way: "up" | "down", span: Span, by: Amount | null, bounds: Bounds) => string;
  readonly improvement: string;
  readonly worsening: string;
  readonly ambiguous: string;
  readonly unsaid: string;
  /** Of series with nothing but chance in them, how many point one way at least as clearly. */
  readonly chance: (share: string) => string;
  readonly noClearChange: (span: Span, share: string | null) => string;
  readonly slopeBounds: (bounds: NonNullable<Bounds>) => string;
  readonly turned: (before: "up" | "down", label: string) => string;
  readonly outOf: (count: number, of: number) => string;
  readonly fewerThan: (count: number, of: number) => string;
  readonly moreThan: (count: number, of: number) => string;
  readonly aim: {
    readonly atLeast: (amount: Amount) => string;
    readonly atMost: (amount: Amount) => string;
    readonly between: (low: Amount, high: Amount) => string;
  };
  readonly byYear: (aim: string, year: string) => string;
  readonly met: (aim: string, value: Amount, label: string) => string;
  readonly missed: (aim: string, value: Amount, label: string) => string;
  readonly outlook: (aim: string, share: string) => string;
  readonly pace: (way: "up" | "down", by: Amount) => string;
  readonly fartherThanPast: string;
  readonly sinceBreak: (label: string) => string;
  readonly leftOut: (count: number) => string;
  readonly provisional: string;
  readonly overlapping: string;
  /** Of so many series, how many look clear by chance, how many do, and how many still do when all are judged together. */
  readonly falseAlarms: (
    tested: number,
    expected: string,
    clearAlone: number,
    clearTogether: number,
  ) => string;
  readonly twoPoints: {
    readonly openSdg: string;
    readonly eurostat: string;
    /** The maker's method, the two values, and what it calls the result. */
    readonly judged: (method: string, values: string, status: string) => string;
    readonly values: (first: Amount, from: string, last: Amount, to: string) => string;
    readonly notAvailable: (method: string) => string;
    readonly statuses: Readonly<Record<TwoPointStatus, string>>;
  };
  readonly gap: {
    readonly narrowing: (span: Span, by: string) => string;
    readonly widening: (span: Span, by: string) => string;
    readonly noClearChange: (span: Span) => string;
    readonly changedSides: (label: string) => string;
  };
};

/** The results of both two-point methods under one name each. */
export type TwoPointStatus =
  | "target-met"
  | "significant-progress"
  | "moderate-progress"
  | "limited-progress"
  | "insufficient-progress"
  | "moderate-movement-away"
  | "significant-movement-away"
  | "deterioration";
