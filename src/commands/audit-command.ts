/** Says what a reader can find out about the withheld cells of a published table: `statistics audit`. */
import type { CommandInput, FileCommand, Terminal } from "../platform/command.ts";
import { closeSolver, solveBounds } from "../platform/solver/solve-bounds.ts";
import {
  type AuditOptions,
  type AuditResult,
  audit,
  type Revealed,
} from "../statistics/audit/audit.ts";
import type { PublishedTable } from "../statistics/table.ts";
import { readGivenTable } from "./given-table.ts";
import { readSumLines, statedSumsOf } from "./published-file/sums-file.ts";
import { type PublishedFile, type PublishedPart, readPublishedFile } from "./published-file.ts";

export const auditCommand: FileCommand = {
  name: "statistics audit",
  filesOnly: true,
  words: 1,
  summary: "Find out what a published table gives away about the cells that it withholds",
  usage:
    "statistics audit FILE.csv [--dimension COLUMN[,GROUPING…] …] [--count COLUMN] [--total LABEL …] [--contributors COLUMN] [--hierarchy FILE.csv …] [--publish-zeros | --protect-zeros] [--json]",
  options: {
    dimension: { type: "string", multiple: true },
    count: { type: "string" },
    contributors: { type: "string" },
    total: { type: "string", multiple: true },
    hierarchy: { type: "string", multiple: true },
    "publish-zeros": { type: "boolean" },
    "protect-zeros": { type: "boolean" },
    json: { type: "boolean" },
  },
  run: async (terminal, input) => {
    const file = await understand(input);
    if ("problems" in file) {
      for (const problem of file.problems) terminal.complain(problem);
      if (input.values.json === true) terminal.print(JSON.stringify({ errors: file.problems }));
      return 2;
    }
    try {
      const report = await reportOn(file, zerosAsked(input));
      if (input.values.json === true) terminal.print(JSON.stringify(report));
      else tell(terminal, report);
      return report.safe ? 0 : 1;
    } finally {
      await closeSolver();
    }
  },
};

type Zeros = "published" | "protected" | "unsaid";

function zerosAsked({ values }: CommandInput): Zeros {
  if (values["publish-zeros"] === true) return "published";
  return values["protect-zeros"] === true ? "protected" : "unsaid";
}

async function understand({
  values,
  positionals,
}: CommandInput): Promise<PublishedFile | { readonly problems: readonly string[] }> {
  const list = (name: string): readonly string[] => {
    const found = values[name];
    return Array.isArray(found) ? found : [];
  };
  const text = (name: string): string | undefined => {
    const found = values[name];
    return typeof found === "string" ? found : undefined;
  };
  if (values["publish-zeros"] === true && values["protect-zeros"] === true)
    return { problems: ["--publish-zeros and --protect-zeros exclude each other."] };
  const [path = ""] = positionals;
  const given = await readGivenTable(path, { western: true });
  if ("refused" in given) return { problems: given.sentences };
  const dimensions = list("dimension").map((names) => names.split(",").map((name) => name.trim()));
  const named = dimensions.flatMap(([finest = ""]) => finest);
  const lines = await readSumLines(
    list("hierarchy"),
    named.length > 0 ? named : oneDimension(given.columns),
  );
  if ("refused" in lines) return { problems: lines.sentences };
  const file = readPublishedFile(given, {
    dimensions,
    value: text("count"),
    contributors: text("contributors"),
    totals: list("total"),
    sums: statedSumsOf(lines),
  });
  return "refused" in file ? { problems: [`${path}: ${file.sentence}`] } : file;
}

/** The first column is the dimension that a file of sums without names speaks of. */
function oneDimension(columns: readonly string[]): readonly string[] {
  return columns.slice(0, 1);
}

type Found = Readonly<Record<string, unknown>>;
type Report = {
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

async function reportOn(file: PublishedFile, zeros: Zeros): Promise<Report> {
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

async function auditPart(
  part: PublishedPart,
  protect: readonly number[],
  zeros: Zeros,
): Promise<{
  readonly result: AuditResult;
  readonly table: PublishedTable;
  readonly said: readonly string[];
  readonly insiders: readonly Insider[];
}> {
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

type Insider = { readonly knowing: number; readonly found: readonly Revealed[] };

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

const ABOUT: readonly string[] = [
  ...["value", "lower", "upper", "by", "equations", "shortest", "knowing", "why"],
];

function tell(terminal: Terminal, report: Report): void {
  const { revealed, needless, undecided, contradictions, cells, unknown, sums } = report;
  const where = (found: Found) =>
    Object.entries(found)
      .filter(([name]) => !ABOUT.includes(name))
      .map(([name, label]) => `${name} ${label}`)
      .join(", ");
  const verdict = report.safe
    ? "Safe: nothing protected can be found out."
    : revealed.length + contradictions.length > 0
      ? "Not safe."
      : "It cannot be said whether this is safe.";
  terminal.print(`${verdict} ${cells} cells, ${unknown} of them withheld, ${sums} sums.`);
  for (const found of revealed) {
    const who = found.knowing === undefined ? "" : `, for whoever alone is behind ${found.knowing}`;
    terminal.print(`${where(found)} is ${found.value} (${reasons[String(found.by)]}${who}).`);
    for (const equation of found.equations as readonly string[]) terminal.print(`  ${equation}`);
  }
  for (const found of undecided)
    terminal.print(
      found.why === "too-large"
        ? `${where(found)}: not decided, the table is too large.`
        : `${where(found)}: not decided, because it is not clear which sums it belongs to.`,
    );
  if (contradictions.length > 0) terminal.print("These sums cannot all hold:");
  for (const sum of contradictions) terminal.print(`  ${sum}`);
  if (needless.length > 0)
    terminal.print(`Withheld without need, because they follow from the rest: ${needless.length}.`);
  for (const question of report.questions) terminal.complain(question);
}

const reasons: Readonly<Record<string, string>> = {
  published: "printed, although it is marked as primary",
  sums: "from the sums",
  "non-negativity": "from the sums, because no cell is below its least",
  "whole-numbers": "from the sums, because people are whole",
};
