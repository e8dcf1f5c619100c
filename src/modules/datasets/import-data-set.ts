/**
 * Imports figures into a data set: read, questioned, and kept as raw observations, whole or not at all. Nothing of it is public before
 * `releaseDataSet`. The same bytes twice change nothing.
 */
import { createHash } from "node:crypto";
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { actorRole, may } from "../accounts/index.ts";
import { commitmentOf, record } from "../ledger/index.ts";
import { blocksOf } from "./column-blocks.ts";
import { combineFigures, sameDimensions } from "./combined-figures.ts";
import { getRawFigures } from "./get-raw-figures.ts";
import type { FileError, Format, ReadFigures } from "./import/observations.ts";
import { askAbout } from "./import/questions/ask.ts";
import type { Question } from "./import/questions/question.ts";
import { type FigureHints, readFigures } from "./import/read-figures.ts";
import { LONGEST_NOTE } from "./import-answers.ts";
import { permissions } from "./permissions.ts";
import { openProtected } from "./protected.ts";
import { findDataSetRow, holdOthers } from "./store/definitions.ts";
import * as store from "./store/imports.ts";

export type ImportDataSetInput = {
  /** The data set's slug. */
  readonly dataSet: string;
  /** One file, or all answers to one fetch. */
  readonly files: readonly Uint8Array[];
  /** The name of the file, or the address that it came from. */
  readonly origin: string;
  readonly hints: FigureHints;
  readonly retrievedAt: Date | null;
  /** By the question's id: a note, or null where the figures are accepted as they are. */
  readonly answers: Readonly<Record<string, string | null>>;
  /** Accepts whatever has no answer of its own. */
  readonly acceptAll?: boolean;
  /** Says what would happen and writes nothing. */
  readonly dryRun: boolean;
};

export type DataSetImport = {
  readonly dryRun: boolean;
  /** Null where nothing was written: a dry run, or nothing new. */
  readonly number: number | null;
  readonly unchanged: boolean;
  readonly format: Format;
  readonly observations: number;
  readonly periods: number;
  /** Periods that no earlier import has. */
  readonly newPeriods: number;
  readonly questions: readonly Question[];
};

export type ImportDataSetRefusal =
  | Refusal<"not-permitted">
  | Refusal<"no-data-set">
  | (Refusal<"too-large"> & { readonly mostBytes: number })
  | (Refusal<"unreadable"> & { readonly errors: readonly FileError[] })
  | Refusal<"no-observations">
  | (Refusal<"other-dimensions"> & {
      readonly expected: readonly string[];
      readonly found: readonly string[];
    })
  /** Each must be accepted or annotated first. */
  | (Refusal<"unanswered"> & { readonly questions: readonly Question[] });

const MOST_BYTES = 256_000_000;
const LONGEST_ORIGIN = 2_000;

export async function importDataSet(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: ImportDataSetInput,
): Promise<ImportDataSetRefusal | DataSetImport> {
  if (!may(actor, permissions, "import-data-set")) return { refused: "not-permitted" };
  const size = input.files.reduce((sum, { length }) => sum + length, 0);
  if (size > MOST_BYTES) return { refused: "too-large", mostBytes: MOST_BYTES };
  const read = await readAll(input);
  if ("refused" in read) return read;
  const { figures } = read;
  if (figures.observations.length === 0) return { refused: "no-observations" };
  const work = async (tx: CityTransaction) => {
    if (!input.dryRun) await holdOthers(tx);
    const dataSet = await findDataSetRow(tx, { slug: input.dataSet });
    if (dataSet === undefined) return { refused: "no-data-set" } as const;
    return bringIn(context, tx, actor, { ...input, id: dataSet.id, slug: dataSet.slug }, figures);
  };
  return input.dryRun
    ? context.database.readCity(cityId, work)
    : context.database.inCity(cityId, work);
}

async function readAll({
  files,
  hints,
}: ImportDataSetInput): Promise<ImportDataSetRefusal | { readonly figures: ReadFigures }> {
  const readings: ReadFigures[] = [];
  for (const bytes of files) {
    const reading = await readFigures(bytes, hints);
    if (reading.figures === null) return { refused: "unreadable", errors: reading.errors };
    readings.push(reading.figures);
  }
  const [first, ...others] = readings;
  if (first === undefined) return { refused: "no-observations" };
  if (others.length === 0) return { figures: first };
  const odd = others.find((other) => !sameDimensions(first, other));
  if (odd !== undefined) return otherDimensions(first, odd);
  return { figures: combineFigures(readings.map((one) => ({ figures: one, counts: () => true }))) };
}

async function bringIn(
  context: Context,
  tx: CityTransaction,
  actor: Actor | undefined,
  input: ImportDataSetInput & { readonly id: Id<"DataSet">; readonly slug: string },
  figures: ReadFigures,
): Promise<ImportDataSetRefusal | DataSetImport> {
  const { id: dataSet } = input;
  const sha256 = hashOf(input.files);
  const earlier = await getRawFigures(tx, dataSet);
  const known = earlier === undefined ? undefined : openProtected(earlier.figures);
  if (known !== undefined && !sameDimensions(known, figures))
    return otherDimensions(known, figures);
  const have = new Set(known?.periods.map(({ period }) => `${period.start}/${period.end}`));
  const fresh = figures.periods.filter(
    ({ period }) => !have.has(`${period.start}/${period.end}`),
  ).length;
  const result = {
    dryRun: input.dryRun,
    number: null,
    format: figures.format,
    observations: figures.observations.length,
    periods: figures.periods.length,
    newPeriods: known === undefined ? figures.periods.length : fresh,
    questions: [],
  };
  const imports = await store.listImportRows(tx, { dataSet });
  if (await stillCounts(tx, dataSet, imports, sha256)) return { ...result, unchanged: true };
  const questions = askAbout(figures, known, today(context));
  const answers = { ...rememberedAnswers(imports), ...input.answers };
  const answered = { ...input, answers };
  if (input.dryRun) return { ...result, unchanged: false, questions };
  const unanswered = questions.filter(({ id }) => answerTo(answered, id) === undefined);
  if (unanswered.length > 0) return { refused: "unanswered", questions: unanswered };
  const lastNumber = imports[0]?.number ?? 0;
  const given = { ...answered, sha256, lastNumber, questions };
  const number = await write(context, tx, actor, given, figures);
  return { ...result, number, unchanged: false, questions };
}

/** A note, null for "accepted", undefined where nobody has answered. */
function answerTo(
  { answers, acceptAll = false }: Pick<ImportDataSetInput, "answers" | "acceptAll">,
  question: string,
): string | null | undefined {
  const note = Object.hasOwn(answers, question) ? answers[question] : undefined;
  if (note === undefined) return acceptAll ? null : undefined;
  return note === null || note.trim() === "" ? null : note.trim().slice(0, LONGEST_NOTE);
}

/** What was answered at earlier imports: the same finding is not asked about again. The latest answer counts. */
function rememberedAnswers(
  imports: readonly store.ImportRow[],
): Readonly<Record<string, string | null>> {
  const answers = imports.toReversed().flatMap((row) => row.answers);
  return Object.fromEntries(answers.map(({ id, note }) => [id, note]));
}

/** Whether the same bytes have come before and every period of them still counts. */
async function stillCounts(
  tx: CityTransaction,
  dataSet: Id<"DataSet">,
  imports: readonly store.ImportRow[],
  sha256: Uint8Array,
): Promise<boolean> {
  const same = imports.find((row) => Buffer.from(row.sha256).equals(sha256));
  if (same === undefined) return false;
  const counting = (
    await store.listCountingPeriods(tx, { dataSet, upTo: null, until: null })
  ).filter(({ import_number }) => import_number === same.number);
  return counting.length === Math.max(same.content.periods.length, 1);
}

type ToWrite = ImportDataSetInput & {
  readonly id: Id<"DataSet">;
  readonly slug: string;
  readonly sha256: Uint8Array;
  readonly lastNumber: number;
  readonly questions: readonly Question[];
};

async function write(
  context: Context,
  tx: CityTransaction,
  actor: Actor | undefined,
  input: ToWrite,
  figures: ReadFigures,
): Promise<number> {
  const id = newId<"Import">(context);
  const number = input.lastNumber + 1;
  const at = context.now();
  const nonce = context.random(32);
  const { observations, format, ...content } = figures;
  const { title, source, updatedAt, time, dimensions, periods, statuses, assumedYearStart } =
    content;
  await store.insertImport(tx, {
    id,
    dataSet: input.id,
    number,
    at,
    by: actor?.accountId ?? null,
    origin: input.origin.slice(0, LONGEST_ORIGIN),
    sha256: input.sha256,
    nonce,
    format,
    observations: observations.length,
    retrievedAt: input.retrievedAt,
    content: { title, source, updatedAt, time, dimensions, periods, statuses, assumedYearStart },
    answers: input.questions.map((question) => ({
      id: question.id,
      kind: question.kind,
      rows: question.rows,
      count: question.count,
      facts: question.facts,
      note: answerTo(input, question.id) ?? null,
    })),
  });
  await store.insertImportPeriods(tx, {
    import: id,
    dataSet: input.id,
    number,
    periods: periodsOf(figures),
  });
  let position = 0;
  const { categories, period, status, row, value } = observations;
  const columns = { integers: [...categories, period, status, row], values: value };
  for (const { length, bytes } of blocksOf(columns)) {
    await store.insertObservationBlock(tx, { import: id, position, length, columns: bytes });
    position += 1;
  }
  await record(tx, {
    type: "dataset.imported",
    at,
    by: actorRole(actor),
    subject: `dataset/${input.slug}`,
    facts: {
      import: number,
      observations: observations.length,
      periods: periods.length,
      questions: input.questions.length,
      // A plain hash would tell the small cells of a file whose other cells are public: there are few possibilities to try.
      commitment: commitmentOf(nonce, Buffer.from(input.sha256).toString("hex")),
    },
  });
  return number;
}

function periodsOf({ periods }: ReadFigures): readonly store.PeriodToInsert[] {
  if (periods.length === 0) {
    return [{ position: 0, period_start: null, period_end: null, printed: "" }];
  }
  return periods.map(({ printed, period }, position) => ({
    position,
    period_start: period.start,
    period_end: period.end,
    printed,
  }));
}

/** SHA-256 of a file; of several, that of their hashes in order. */
function hashOf(files: readonly Uint8Array[]): Uint8Array {
  const hashes = files.map((bytes) => createHash("sha256").update(bytes).digest());
  const [only] = hashes;
  if (only !== undefined && hashes.length === 1) return only;
  return createHash("sha256").update(Buffer.concat(hashes)).digest();
}

function otherDimensions(known: ReadFigures, found: ReadFigures): ImportDataSetRefusal {
  const names = ({ dimensions, time }: ReadFigures) => [
    ...dimensions.map(({ id }) => id),
    ...(time === null ? [] : [time.id]),
  ];
  return { refused: "other-dimensions", expected: names(known), found: names(found) };
}
