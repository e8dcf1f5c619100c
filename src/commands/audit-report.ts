/** What `statistics audit` reports of a published file: the cells that can be found out and by which sums, over all of its parts. */
import type { Revealed } from "../statistics/audit/audit.ts";
import { auditPart, type Zeros } from "./audit-part.ts";
import type { PublishedFile, PublishedPart } from "./published-file.ts";

/** A cell by its columns, and what is said about it. */
export type Found = Readonly<Record<string, unknown>>;
export type AuditReport = {
  readonly safe: boolean;
  readonly revealed: readonly Found[];
  readonly needless: readonly Found[];
  readonly undecided: readonly Found[];
  readonly contradictions: readonly string[];
  readonly cells: number;
  readonly unknown: number;
  readonly sums: number;
  readonly questions: readonly string[];
};

export async function reportOn(file: PublishedFile, zeros: Zeros): Promise<AuditReport> {
  const revealed: Found[] = [];
  const needless: Found[] = [];
  const undecided: Found[] = [];
  const contradictions: string[] = [];
  const questions = [...file.questions];
  let [unknown, sums] = [0, 0];
  for (const part of file.parts) {
    const asked = protectedCells(part, file);
    for (const cell of asked.open)
      revealed.push({
        ...part.labelsOf(cell),
        ...point(part.printed[cell]?.value ?? 0),
        by: "published",
        equations: [],
      });
    if (asked.protect.length === 0) continue;
    const { result, table, said, insiders } = await auditPart(part, asked.protect, zeros);
    questions.push(...said);
    unknown += part.printed.filter((cell) => cell?.value === null).length;
    sums += table.sums.length;
    const tellOf = ({ cell, value, by, equations, limits, shortest }: Revealed): Found => ({
      ...part.labelsOf(cell),
      ...point(value),
      by,
      equations: [
        ...equations.map((place) => part.sumInWords(place)),
        ...limits.map((at) => `${part.cellInWords(at)} is at most ${part.printed[at]?.most}`),
      ],
      shortest,
    });
    revealed.push(...result.revealed.map(tellOf));
    for (const { knowing, found } of insiders)
      revealed.push(
        ...found.map((one) => ({ ...tellOf(one), knowing: part.cellInWords(knowing) })),
      );
    for (const { cell, value } of result.needless)
      needless.push({ ...part.labelsOf(cell), ...point(value) });
    const known = new Set(result.revealed.map(({ cell }) => cell));
    for (const cell of asked.protect)
      if (part.isUnplaced(cell) && !known.has(cell))
        undecided.push({ ...part.labelsOf(cell), why: "unknown-sums" });
    for (const cell of result.undecided)
      undecided.push({ ...part.labelsOf(cell), why: "too-large" });
    for (const place of result.contradiction) contradictions.push(part.sumInWords(place));
  }
  if (sums === 0 && unknown > 0)
    questions.push(
      "No sums were found between the cells, so nothing can be computed from them. If there are sums, name them with --hierarchy FILE.csv.",
    );
  const safe = revealed.length + undecided.length + contradictions.length === 0;
  const cells = file.cells.length;
  return { safe, revealed, needless, undecided, contradictions, cells, unknown, sums, questions };
}

function point(value: number) {
  return { value, lower: value, upper: value };
}

/** The primary cells where the file says which they are, else all that is withheld on purpose, else all that is missing. */
function protectedCells(
  { printed }: PublishedPart,
  { hasPrimary, cells }: PublishedFile,
): { readonly protect: readonly number[]; readonly open: readonly number[] } {
  const places = [...printed.keys()];
  const missing = places.filter((place) => printed[place]?.value === null);
  if (hasPrimary && cells.some(({ primary }) => primary === true)) {
    const primary = places.filter((place) => printed[place]?.primary === true);
    return {
      protect: primary.filter((place) => printed[place]?.value === null),
      open: primary.filter((place) => printed[place]?.value !== null),
    };
  }
  const deliberate = missing.filter((place) => printed[place]?.deliberate === true);
  return {
    protect: cells.some((cell) => cell.deliberate) ? deliberate : missing,
    open: [],
  };
}
