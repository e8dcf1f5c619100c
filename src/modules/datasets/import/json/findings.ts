/** What is found wrong while a JSON file is read: the codes of the JSON-stat validator, and those of Rosario's own. */
import type { FileError } from "../observations.ts";

/** The rule catalogue of the format's author (jsonstat/validator 1.0.0, rules-manifest.json): these make a file unreadable. */
export const JSON_STAT_ERRORS = [
  "ID_SIZE_LEN_MISMATCH",
  "DIM_KEY_ID_MISMATCH",
  "VALUE_LEN_MISMATCH",
  "SPARSE_KEY_OUT_OF_RANGE",
  "ROLE_ID_UNKNOWN",
  "STATUS_LEN_MISMATCH",
  "STATUS_KEY_OUT_OF_RANGE",
  "INDEX_COUNT_MISMATCH",
  "INDEX_POSITIONS_INVALID",
  "LABEL_KEY_UNKNOWN",
  "UNIT_KEY_UNKNOWN",
  "COORD_KEY_UNKNOWN",
  "NOTE_KEY_UNKNOWN",
  "CHILD_ID_UNKNOWN",
  "CHILD_CYCLE",
  "BUNDLE_DEPRECATED",
  "CUBE_SIZE_OVERFLOW",
  "PARSE_ERROR",
  "STRUCTURAL_VIOLATION",
] as const;

/** The rules of the same catalogue that are warnings: the file is read all the same. */
export const JSON_STAT_REMARKS = ["METRIC_UNIT_MISSING", "LABEL_KEY_INCOMPLETE"] as const;

export const OWN_ERRORS = [
  "unknown-json",
  "not-figures",
  "description-only",
  "links-only",
  "several-datasets",
  "no-such-dataset",
  "office-error",
  "office-answers-later",
  "deletes-rows",
  "unknown-period",
  "ambiguous-period",
  "unknown-status",
  "too-many-statuses",
  "not-a-number",
  "figure-not-used",
  "key-out-of-range",
] as const;

export type JsonErrorCode =
  | (typeof JSON_STAT_ERRORS)[number]
  | (typeof JSON_STAT_REMARKS)[number]
  | (typeof OWN_ERRORS)[number];

export type JsonError = FileError & { readonly code: JsonErrorCode };

export type Where = {
  readonly row?: number;
  readonly column?: string;
  readonly found?: string | number;
};

/** Collects what is wrong; after the first thousand nobody reads on. */
export type Findings = {
  readonly errors: readonly JsonError[];
  /** Worth saying, but no reason not to read the file. */
  readonly remarks: readonly JsonError[];
  wrong(code: JsonErrorCode, where?: Where): void;
  remark(code: JsonErrorCode, where?: Where): void;
};

const MOST = 1000;
const LONGEST = 200;

export function newFindings(): Findings {
  const errors: JsonError[] = [];
  const remarks: JsonError[] = [];
  const into = (list: JsonError[]) => (code: JsonErrorCode, where?: Where) => {
    if (list.length < MOST) list.push(jsonError(code, where));
  };
  return { errors, remarks, wrong: into(errors), remark: into(remarks) };
}

export function jsonError(code: JsonErrorCode, where: Where = {}): JsonError {
  const found = where.found === undefined ? null : String(where.found);
  return {
    code,
    row: where.row ?? null,
    column: where.column ?? null,
    found: found !== null && found.length > LONGEST ? `${found.slice(0, LONGEST)}…` : found,
  };
}
