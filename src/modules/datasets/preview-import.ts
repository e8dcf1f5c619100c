/**
 * Shows those who may import what a file holds, what is asked about it and what it would change, before anything is written. The dry run of
 * `importDataSet` says what would happen; this adds the figures themselves, which only the person who brings them sees.
 */
import type { Id } from "../../kernel/id.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { type FigureChanges, figureChanges } from "./figure-changes.ts";
import { getRawFigures } from "./get-raw-figures.ts";
import type { FileError, ReadFigures } from "./import/observations.ts";
import type { Question } from "./import/questions/question.ts";
import { type FileReader, readFigures } from "./import/read-figures.ts";
import type { PassedOver } from "./import/text/problems.ts";
import {
  type DataSetImport,
  type ImportDataSetInput,
  type ImportDataSetRefusal,
  importDataSet,
} from "./import-data-set.ts";
import { openProtected } from "./protected.ts";
import { findDataSetRow } from "./store/definitions.ts";
import { type ImportRow, listImportRows } from "./store/imports.ts";
import { type ToldRow, toldRow, toldRowsOf } from "./told-row.ts";

/** A question with the rows that it is about, and what was answered to the same finding before. */
export type AskedQuestion = {
  readonly question: Question;
  readonly rows: readonly ToldRow[];
  readonly remembered: { readonly import: number; readonly note: string | null } | undefined;
};

/** What a file says of itself, and its first rows. */
export type ShownReading = Pick<
  ReadFigures,
  "format" | "title" | "source" | "updatedAt" | "time"
> & {
  readonly reader: FileReader;
  readonly dimensions: readonly { readonly label: string; readonly categories: number }[];
  /** As printed, the first and the last in time; null where the file has no time. */
  readonly periods: { readonly first: string; readonly last: string } | null;
  readonly rows: readonly ToldRow[];
  readonly passedOver: readonly PassedOver[];
  readonly remarks: readonly FileError[];
};

export type ImportPreview = {
  readonly result: DataSetImport;
  readonly reading: ShownReading;
  readonly questions: readonly AskedQuestion[];
  readonly changes: FigureChanges;
  /** The number of the last import when this was read; 0 before the first. */
  readonly basedOn: number;
};

const FIRST_ROWS = 5;
const ROWS_OF_QUESTION = 5;
const SHOWN_CHANGES = 50;

export async function previewImport(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: Omit<ImportDataSetInput, "answers" | "acceptAll" | "dryRun" | "files"> & {
    readonly file: Uint8Array;
  },
): Promise<ImportDataSetRefusal | ImportPreview> {
  const { file, ...rest } = input;
  const dry = { ...rest, files: [file], answers: {}, dryRun: true };
  const result = await importDataSet(context, cityId, actor, dry);
  if ("refused" in result) return result;
  const read = await readFigures(file, input.hints);
  if (read.figures === null) return { refused: "unreadable", errors: read.errors };
  const { figures } = read;
  const known = await context.database.readCity(cityId, async (tx) => {
    const dataSet = await findDataSetRow(tx, { slug: input.dataSet });
    if (dataSet === undefined) return undefined;
    const raw = await getRawFigures(tx, dataSet.id);
    return { raw, imports: await listImportRows(tx, { dataSet: dataSet.id }) };
  });
  if (known === undefined) return { refused: "no-data-set" };
  const { raw, imports } = known;
  const before = raw === undefined ? undefined : openProtected(raw.figures);
  const lists = result.questions.map(({ rows }) => rows);
  const told = toldRowsOf(figures, lists, ROWS_OF_QUESTION);
  return {
    result,
    reading: {
      format: figures.format,
      title: figures.title,
      source: figures.source,
      updatedAt: figures.updatedAt,
      time: figures.time,
      reader: read.reader,
      dimensions: figures.dimensions.map(({ label, categories }) => ({
        label,
        categories: categories.length,
      })),
      periods: spanOf(figures),
      rows: Array.from({ length: Math.min(FIRST_ROWS, figures.observations.length) }, (_, place) =>
        toldRow(figures, place),
      ),
      passedOver: read.passedOver,
      remarks: read.remarks,
    },
    questions: result.questions.map((question, n) => ({
      question,
      rows: told[n] ?? [],
      remembered: rememberedAnswer(imports, question.id),
    })),
    changes: figureChanges(before, figures, SHOWN_CHANGES),
    basedOn: imports[0]?.number ?? 0,
  };
}

function rememberedAnswer(imports: readonly ImportRow[], id: string): AskedQuestion["remembered"] {
  for (const { number, answers } of imports) {
    const answer = answers.find((one) => one.id === id);
    if (answer !== undefined) return { import: number, note: answer.note };
  }
  return undefined;
}

function spanOf({ periods }: ReadFigures): ShownReading["periods"] {
  const [first, ...others] = periods;
  if (first === undefined) return null;
  const earliest = others.reduce((a, b) => (b.period.start < a.period.start ? b : a), first);
  const latest = others.reduce((a, b) => (b.period.end > a.period.end ? b : a), first);
  return { first: earliest.printed, last: latest.printed };
}
