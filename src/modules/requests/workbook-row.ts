/** One filled-in row of the spreadsheet, and what can be wrong with it. Rows are counted as the spreadsheet counts them. */
import type { DraftFields } from "./draft.ts";
import type { RequestForReply } from "./request.ts";

export type WorkbookRow = {
  /** From 1, the header. */
  readonly row: number;
  /** The request's reference. */
  readonly request: string;
  readonly fields: DraftFields;
  /** How much had been said when the file was taken out; null when somebody emptied the cell. */
  readonly seen: number | null;
};

export type RowProblem = {
  /** 0: the file as a whole. */
  readonly row: number;
  readonly code:
    | "not-a-workbook"
    | "too-large"
    | "no-sheet"
    | "missing-column"
    | "unknown-request"
    | "not-yours"
    | "closed"
    | "twice"
    | "unknown-kind"
    | "no-text"
    | "kind-not-asked"
    | "too-long"
    | "said-meanwhile"
    | "row-refused";
  /** What stands there, or the limit; of a missing column its name, of a refusal its code. */
  readonly found?: string;
};

/** A request as the check of a row needs it. */
export type Expected = {
  readonly request: RequestForReply;
  readonly isTheirs: boolean;
  /** How much has been said by now. */
  readonly said: number;
  /** The words of which one is the city's answer; none where no answer is asked for. */
  readonly kinds: readonly string[];
};

const LONGEST_TEXT = 5000;
const LONGEST_EVIDENCE = 2000;

/** Whether somebody has written anything into the row. */
export function isFilledIn({ fields }: WorkbookRow): boolean {
  return Object.values(fields).some((text) => text.trim() !== "");
}

/** The first thing that is wrong with a row that is filled in; undefined when it can be stored. */
export function problemOfRow(
  row: WorkbookRow,
  expected: ReadonlyMap<string, Expected>,
  earlier: ReadonlySet<string>,
): RowProblem | undefined {
  const problem = (code: RowProblem["code"], found?: string): RowProblem => ({
    row: row.row,
    code,
    ...(found === undefined ? {} : { found: found.slice(0, 60) }),
  });
  const known = expected.get(row.request);
  if (known === undefined) return problem("unknown-request", row.request);
  if (!known.isTheirs) return problem("not-yours", row.request);
  if (known.request.closed !== null) return problem("closed", row.request);
  if (earlier.has(row.request)) return problem("twice", row.request);
  const { kind, text, evidence, next } = row.fields;
  const answers = known.kinds.length > 0;
  if (answers && !known.kinds.includes(kind)) return problem("unknown-kind", kind);
  if (!answers && kind !== "") return problem("kind-not-asked", kind);
  if (text.trim() === "") return problem("no-text");
  if (text.length + next.length > LONGEST_TEXT) return problem("too-long", String(LONGEST_TEXT));
  if (evidence.length > LONGEST_EVIDENCE) return problem("too-long", String(LONGEST_EVIDENCE));
  if (row.seen !== null && row.seen !== known.said) return problem("said-meanwhile");
  return undefined;
}
