/** What can be wrong with a text or a sheet of figures, collected with its row; `texts/text-errors` puts each code into words. */
import type { FileError } from "../observations.ts";

export const TEXT_ERRORS = [
  "empty-file",
  "not-figures",
  "metadata-only",
  "old-excel",
  "not-a-workbook",
  "other-archive",
  "too-large",
  "no-such-sheet",
  "empty-sheet",
  "unknown-encoding",
  "mixed-encoding",
  "no-columns",
  "no-header",
  "no-rows",
  "too-many-columns",
  "too-many-statuses",
  "duplicate-column",
  "unnamed-column",
  "bad-quotes",
  "row-too-long",
  "ragged-row",
  "no-such-column",
  "no-value-column",
  "several-value-columns",
  "several-time-columns",
  "no-period",
  "unknown-period",
  "ambiguous-period",
  "not-a-number",
  "number-too-large",
  "ambiguous-number",
  "mixed-decimals",
  "unknown-status",
  "value-and-status",
] as const;
export type TextErrorCode = (typeof TEXT_ERRORS)[number];

export type TextError = FileError & { readonly code: TextErrorCode };

/** A line, a column or a row that is no figure and was not read as one; told, so that nobody misses it. */
export type PassedOver = {
  readonly kind: "preamble" | "footnote" | "column" | "row";
  readonly row: number | null;
  readonly text: string;
};

type Where = { readonly row?: number; readonly column?: string; readonly found?: string };

const MOST = 1_000;
const LONGEST = 200;

export function textError(code: TextErrorCode, where: Where = {}): TextError {
  const short = (text: string | undefined) =>
    text === undefined ? null : text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return { code, row: where.row ?? null, column: short(where.column), found: short(where.found) };
}

/** Collects errors and passed-over places; after the first thousand nobody reads on. */
export type Findings = {
  readonly errors: readonly TextError[];
  readonly passedOver: readonly PassedOver[];
  /** Contradictions that leave a row readable: told, and answered by taking the reading that gives least away. */
  readonly remarks: readonly TextError[];
  remark(code: TextErrorCode, where?: Where): void;
  wrong(code: TextErrorCode, where?: Where): void;
  passOver(kind: PassedOver["kind"], row: number | null, text: string): void;
};

export function findings(): Findings {
  const errors: TextError[] = [];
  const passedOver: PassedOver[] = [];
  const remarks: TextError[] = [];
  return {
    errors,
    passedOver,
    remarks,
    remark: (code, where) => {
      if (remarks.length < MOST) remarks.push(textError(code, where));
    },
    wrong: (code, where) => {
      if (errors.length < MOST) errors.push(textError(code, where));
    },
    passOver: (kind, row, text) => {
      const one = { kind, row, text: text.slice(0, LONGEST) };
      const told =
        row === null && passedOver.some((other) => other.kind === kind && other.text === one.text);
      if (!told && passedOver.length < MOST) passedOver.push(one);
    },
  };
}
