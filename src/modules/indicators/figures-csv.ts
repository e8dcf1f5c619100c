/** Released figures as a file in the layout that they are imported in: what is exported and read again is the same. */
import { said } from "../../kernel/language.ts";
import { periodYear } from "../../kernel/period.ts";
import { writeCsv } from "../../platform/csv.ts";
import { markSign } from "./figure-mark.ts";
import {
  BASIS_WORDS,
  COLUMNS,
  type FileColumn,
  type FileRow,
  OPTIONAL_COLUMNS,
  QUALIFIER_WORDS,
  SPREAD_COLUMNS,
  STATUS_WORDS,
} from "./file-layout.ts";
import type { Observation, ReleasedIndicator } from "./indicator.ts";

/** UTF-8, one row a figure. `city`: what the first column calls the city. */
export function figuresCsv(released: readonly ReleasedIndicator[], city: string): Uint8Array {
  const rows = released.flatMap(({ indicator, series }) =>
    series.flatMap(({ series: one, figures }) =>
      figures.map((figure): FileRow => {
        const { fileName, fileBreakdown, fileGeography, unit } = one;
        return {
          city,
          right:
            indicator.right === null
              ? ""
              : (said(indicator.right.name, ["en"])?.text ?? indicator.right.slug),
          indicator: fileName,
          year: `${periodYear(figure.period)}`,
          value: valueCell(figure),
          unit,
          source: figure.source,
          period: figure.printedPeriod,
          breakdown: fileBreakdown,
          geography: fileGeography,
          qualifier: certaintyWord(figure),
          year_basis: BASIS_WORDS[figure.periodBasis],
          note: figure.note,
          retrieved: figure.retrievedOn ?? "",
          licence: figure.licence ?? "",
          lower: figure.interval?.lower.toFixed(figure.interval.decimals) ?? "",
          upper: figure.interval?.upper.toFixed(figure.interval.decimals) ?? "",
          n: figure.n === undefined ? "" : `${figure.n}`,
        };
      }),
    ),
  );
  const used = OPTIONAL_COLUMNS.filter(
    (column) => !isSpread(column) || rows.some((row) => row[column] !== ""),
  );
  return writeCsv([...COLUMNS, ...used], rows);
}

function isSpread(column: FileColumn): boolean {
  return SPREAD_COLUMNS.some((spread) => spread === column);
}

/** Never empty: in place of a value stands the sign that says why there is none. */
function valueCell({ value, decimals, status }: Observation): string {
  if (value !== null) return value.toFixed(decimals);
  return status === "given" ? "" : markSign(status);
}

function certaintyWord({ status, qualifier }: Observation): string {
  return status === "given" ? QUALIFIER_WORDS[qualifier] : STATUS_WORDS[status];
}
