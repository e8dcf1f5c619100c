/** A data set as the city hall sees it: its definition, what has been imported and by whom, what was released, and where it is drawn. */
import type { CityTransaction } from "../../platform/database/database.ts";
import { findPersonName } from "../accounts/index.ts";
import type { DataSet } from "./data-set.ts";
import { findAreaMap } from "./find-area-map.ts";
import type { Format, ReadDimension } from "./import/observations.ts";
import type { Recipe } from "./recipe.ts";
import type { AuditSummary, PlanSummary } from "./released-figures.ts";
import { findDataSetRow, findRecipeRow } from "./store/definitions.ts";
import { type AnsweredQuestion, type ImportRow, listImportRows } from "./store/imports.ts";
import { findLatestRelease } from "./store/releases.ts";

export type KeptImport = {
  readonly number: number;
  readonly at: Date;
  /** Undefined where it came from the terminal, or the person has gone. */
  readonly by: string | undefined;
  readonly origin: string;
  readonly sha256: string;
  readonly format: Format;
  readonly observations: number;
  /** As printed; empty where the data set has no time. */
  readonly periods: readonly string[];
  readonly retrievedAt: Date | null;
  readonly answers: readonly AnsweredQuestion[];
  readonly takenBackAt: Date | null;
};

export type KeptDataSet = {
  readonly dataSet: DataSet;
  readonly recipe: Recipe | undefined;
  /** Latest first. */
  readonly imports: readonly KeptImport[];
  /** As the last import that counts has them; empty before the first. */
  readonly dimensions: readonly ReadDimension[];
  readonly release:
    | {
        readonly number: number;
        readonly at: Date;
        /** The last import that it rests on. */
        readonly importNumber: number;
        readonly plan: PlanSummary;
        readonly audit: AuditSummary;
        readonly hash: string;
      }
    | undefined;
  readonly drawnOn: { readonly areaMap: string; readonly dimension: string } | undefined;
};

export type { AnsweredQuestion };

/** Undefined where there is no such data set. */
export async function findKeptDataSet(
  tx: CityTransaction,
  slug: string,
): Promise<KeptDataSet | undefined> {
  const dataSet = await findDataSetRow(tx, { slug });
  if (dataSet === undefined) return undefined;
  const rows = await listImportRows(tx, { dataSet: dataSet.id });
  const names = new Map<string, string | undefined>();
  for (const { imported_by: by } of rows) {
    if (by !== null && !names.has(by)) names.set(by, await findPersonName(tx, by));
  }
  const release = await findLatestRelease(tx, { dataSet: dataSet.id });
  const drawn = await findAreaMap(tx, dataSet.id);
  const counting = rows.find(({ taken_back_at }) => taken_back_at === null);
  return {
    dataSet,
    recipe: await findRecipeRow(tx, { dataSet: dataSet.id }),
    imports: rows.map((row) => keptImport(row, names.get(row.imported_by ?? ""))),
    dimensions: counting?.content.dimensions ?? [],
    release: release && {
      number: release.number,
      at: release.at,
      importNumber: release.import_number,
      plan: release.plan,
      audit: release.audit,
      hash: Buffer.from(release.hash).toString("hex"),
    },
    drawnOn: drawn && { areaMap: drawn.slug, dimension: drawn.dimension },
  };
}

function keptImport(row: ImportRow, by: string | undefined): KeptImport {
  return {
    number: row.number,
    at: row.at,
    by,
    origin: row.origin,
    sha256: Buffer.from(row.sha256).toString("hex"),
    format: row.format,
    observations: row.observations,
    periods: row.content.periods.map(({ printed }) => printed),
    retrievedAt: row.retrieved_at,
    answers: row.answers,
    takenBackAt: row.taken_back_at,
  };
}
