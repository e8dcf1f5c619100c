/**
 * Audits one part of a published table: what is known of its cells beforehand (whole numbers, negative values, zeros, limits), and what
 * somebody finds out who knows more than other readers.
 */
import { solveBounds } from "../platform/solver/solve-bounds.ts";
import {
  type AuditOptions,
  type AuditResult,
  audit,
  type Revealed,
} from "../statistics/audit/audit.ts";
import type { PublishedTable } from "../statistics/table.ts";
import type { PublishedPart } from "./published-file.ts";

/** What the caller says that readers know of zeros. */
export type Zeros = "published" | "protected" | "unsaid";

export type PartAudit = {
  readonly result: AuditResult;
  /** What was audited: sums that can hold, and the least that a cell can be. */
  readonly table: PublishedTable;
  /** What was presumed, in words. */
  readonly said: readonly string[];
  readonly insiders: readonly Insider[];
};

/** What somebody finds out who knows the cell `knowing`. */
type Insider = { readonly knowing: number; readonly found: readonly Revealed[] };

/** Tries what may be presumed one after the other, until the sums of the part can hold. */
export async function auditPart(
  part: PublishedPart,
  protect: readonly number[],
  zeros: Zeros,
): Promise<PartAudit> {
  const { printed, table, withoutPresumed } = part;
  const given = printed.flatMap((cell) => (cell?.value == null ? [] : [cell.value]));
  const integers = given.every(Number.isInteger);
  const hidden = new Set([...printed.keys()].filter((place) => printed[place] === undefined));
  const marked = (limit: "most" | "fewest") =>
    new Map(
      printed.flatMap((cell, place) =>
        cell?.[limit] === undefined ? [] : ([[place, cell[limit]]] as const),
      ),
    );
  const limits = { most: marked("most"), fewest: marked("fewest") };
  const truths = printed.map((cell) => cell?.truth ?? Number.NaN);
  const witness = truths.some(Number.isNaN) ? {} : { witness: truths };
  const options = { protect, integers, hidden, ...limits, bounds: solveBounds, ...witness };
  const said: string[] = [];
  const tried: { readonly table: PublishedTable; readonly say: string }[] = [];
  const negative = given.some((value) => value < 0);
  const below = -1000 * given.reduce((greatest, value) => Math.max(greatest, Math.abs(value)), 1);
  const zerosSaid = zerosOf(printed, integers, zeros);
  for (const sums of withoutPresumed === undefined ? [table] : [table, withoutPresumed]) {
    const gone = sums === table ? "" : " The presumed sums contradict the values and are left out.";
    if (negative)
      tried.push({ table: { ...sums, least: below }, say: `Values may be negative.${gone}` });
    else if (zerosSaid.least === 1)
      tried.push({ table: { ...sums, least: 1 }, say: zerosSaid.say + gone });
    if (!negative)
      tried.push({
        table: { ...sums, least: 0 },
        say:
          (zerosSaid.least === 1
            ? "Zeros are printed, but some must be withheld too: a withheld cell may be zero."
            : zerosSaid.say) + gone,
      });
  }
  for (const [index, attempt] of tried.entries()) {
    const result = await audit(attempt.table, options);
    if (result.contradiction.length > 0 && index < tried.length - 1) continue;
    if (attempt.say !== "") said.push(attempt.say);
    const insiders = await auditInsiders(part, attempt.table, options, result);
    return { result, table: attempt.table, said, insiders };
  }
  throw new Error("There was no table to audit");
}

/** What somebody finds out who knows a withheld cell, because nobody else stands behind it. Needs the true values beside the marks. */
async function auditInsiders(
  { printed }: PublishedPart,
  table: PublishedTable,
  options: AuditOptions & { readonly protect: readonly number[] },
  { revealed }: AuditResult,
): Promise<readonly Insider[]> {
  const open = new Set(revealed.map(({ cell }) => cell));
  const found: Insider[] = [];
  for (const [knowing, cell] of printed.entries()) {
    const truth = cell?.truth ?? null;
    if (cell?.sole !== true || cell.value !== null || truth === null) continue;
    const values = table.values.map((value, place) => (place === knowing ? truth : value));
    const protect = options.protect.filter((place) => place !== knowing && !open.has(place));
    const own = await audit({ ...table, values }, { ...options, protect });
    if (own.revealed.length > 0) found.push({ knowing, found: own.revealed });
  }
  return found;
}

/** What readers know of zeros: the caller says it, or the file does by printing them and withholding none. */
function zerosOf(
  printed: PublishedPart["printed"],
  integers: boolean,
  asked: Zeros,
): { readonly least: 0 | 1; readonly say: string } {
  if (!integers || asked === "protected") return { least: 0, say: "" };
  if (asked === "published") return { least: 1, say: "" };
  const shown = printed.some((cell) => cell?.value === 0);
  const withheld = printed.some((cell) => cell?.value === null && cell.truth === 0);
  if (!shown || withheld) return { least: 0, say: "A withheld cell may be zero." };
  return {
    least: 1,
    say: "Zeros are printed, so a withheld cell is taken for one or more. If zeros are withheld too, say --protect-zeros.",
  };
}
