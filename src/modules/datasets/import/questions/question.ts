/**
 * What the import assistant may ask about a file before any of it is stored. A question says what was seen as facts; `texts/questions`
 * puts them into words. Nothing here decides: every question is answered by a person, who accepts it or writes why it is right.
 */

export const QUESTION_KINDS = [
  "dummy-series",
  "unit-contradiction",
  "negative-count",
  "mixed-status-spelling",
  "category-spelling",
  "duplicate-period",
  "same-figures-twice",
  "changed-history",
  "vanished-figures",
  "older-file",
  "total-not-sum",
  "suspicious-jump",
  "gap-in-periods",
  "future-period",
  "municipality-code-change",
  "revealed-suppression",
  "year-start-assumed",
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/**
 * Where a finding lies: the categories of its series in words (empty for the total), and the period as the file prints it. `more`: how
 * many further findings of the same kind this question stands for.
 */
type Place = { readonly series: string; readonly period: string };
type More = { readonly more?: number };

/** What was seen, by kind of question. Several names in one fact stand on lines of their own; a value that is not there is NaN. */
export type QuestionFacts = {
  readonly "dummy-series": More &
    (
      | { readonly what: "starter" }
      | { readonly what: "placeholder-names"; readonly dimension: string; readonly names: string }
      | {
          readonly what: "constant" | "run";
          readonly series: string;
          readonly value: number;
          readonly times: number;
          readonly from: string;
          readonly to: string;
        }
      | {
          readonly what: "steps";
          readonly series: string;
          readonly value: number;
          readonly step: number;
          readonly times: number;
        }
      | { readonly what: "years"; readonly series: string; readonly value: number }
    );
  readonly "unit-contradiction": More &
    (
      | (Place & { readonly what: "over-100"; readonly unit: string; readonly value: number })
      | (Place & {
          readonly what: "over-base";
          readonly unit: string;
          readonly value: number;
          readonly base: number;
        })
      | {
          readonly what: "rate-or-count";
          readonly unit: string;
          readonly least: number;
          readonly greatest: number;
        }
      | { readonly what: "share-as-percent"; readonly unit: string; readonly value: number }
      | {
          readonly what: "two-scales";
          readonly unit: string;
          readonly small: number;
          readonly large: number;
        }
      | (Place & { readonly what: "part-of-one"; readonly unit: string; readonly value: number })
    );
  readonly "negative-count": More & Place & { readonly unit: string; readonly value: number };
  readonly "mixed-status-spelling": More & { readonly state: string; readonly printed: string };
  readonly "category-spelling": More & { readonly dimension: string; readonly names: string };
  readonly "duplicate-period": More &
    Place & { readonly what: "same" | "different"; readonly value: number; readonly other: number };
  readonly "same-figures-twice": More & {
    readonly series: string;
    readonly other: string;
    readonly times: number;
  };
  readonly "changed-history": More &
    Place & { readonly before: number; readonly now: number; readonly marked: number };
  readonly "vanished-figures": Place & { readonly before: number; readonly figures: number };
  readonly "older-file": { readonly before: string; readonly now: string };
  readonly "total-not-sum": More &
    Place & {
      readonly dimension: string;
      readonly whole: string;
      readonly total: number;
      readonly sum: number;
      readonly parts: number;
      readonly places: number;
    };
  readonly "suspicious-jump": More &
    Place & {
      readonly what: "jump" | "factor" | "sign" | "zero";
      readonly before: number;
      readonly value: number;
      readonly factor: number;
    };
  readonly "gap-in-periods": {
    readonly missing: string;
    readonly first: string;
    readonly last: string;
  };
  readonly "future-period": { readonly period: string; readonly reference: string };
  readonly "municipality-code-change":
    | {
        readonly what: "both" | "split";
        readonly old: string;
        readonly present: string;
        readonly year: number;
        readonly codes: number;
      }
    | {
        readonly what: "outdated";
        readonly old: string;
        readonly present: string;
        readonly year: number;
        readonly codes: number;
      }
    | {
        readonly what: "same-name";
        readonly name: string;
        readonly old: string;
        readonly present: string;
        readonly codes: number;
      };
  readonly "revealed-suppression": More &
    Place & { readonly equation: string; readonly where: string; readonly exact: 0 | 1 };
  readonly "year-start-assumed": { readonly period: string; readonly month: number };
};

/** A question of one kind. `rows`: the first hundred rows of the file that it is about, ascending; `count`: how many there are. */
type QuestionOf<Kind extends QuestionKind> = {
  readonly kind: Kind;
  readonly rows: readonly number[];
  readonly count: number;
  readonly facts: QuestionFacts[Kind];
  /** The same for the same finding, also in next year's file: an answer is kept by it and recognised. */
  readonly id: string;
};
export type Question = { readonly [Kind in QuestionKind]: QuestionOf<Kind> }[QuestionKind];

/** What a detector returns. */
type FindingOf<Kind extends QuestionKind> = {
  readonly kind: Kind;
  readonly facts: QuestionFacts[Kind];
  /** The observations that it is about. */
  readonly observations: readonly number[];
  /** What it is about when that is not these observations with their values: spellings, codes. */
  readonly about?: string;
  /** How strongly it asks to be answered; the strongest are asked first. */
  readonly weight?: number;
};
export type Finding = { readonly [Kind in QuestionKind]: FindingOf<Kind> }[QuestionKind];
