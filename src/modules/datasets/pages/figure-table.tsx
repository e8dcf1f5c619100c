/** Rows of a file as they were read, for the person who brings it. */
import type { VNode } from "preact";
import { DataTable } from "../../../design/table.tsx";
import type { Language } from "../../../kernel/language.ts";
import { dataSetPageTexts } from "../texts/pages/index.ts";
import type { ToldRow } from "../told-row.ts";
import { printedNumber, printedValue } from "./printed-value.ts";

/** What stands above the columns, as the file calls it. */
export type Headings = {
  readonly dimensions: readonly string[];
  /** Null where the file has no time. */
  readonly time: string | null;
  /** A JSON file has no rows: its values are numbered. */
  readonly numbered: boolean;
};

type FigureTableProps = {
  readonly id: string;
  readonly caption: string;
  readonly headings: Headings;
  readonly rows: readonly ToldRow[];
  readonly language: Language;
};

export function FigureTable({ id, caption, headings, rows, language }: FigureTableProps): VNode {
  const all = dataSetPageTexts(language);
  const t = all.upload;
  const marked = rows.some(({ state }) => state !== "normal");
  return (
    <DataTable
      id={id}
      caption={caption}
      columns={[
        { key: "row", label: headings.numbered ? t.inFile : t.row, numeric: true },
        ...headings.dimensions.map((label, place) => ({ key: `d${place}`, label })),
        ...(headings.time === null ? [] : [{ key: "period", label: t.period }]),
        { key: "value", label: t.value, numeric: true },
        ...(marked ? [{ key: "state", label: t.state }] : []),
      ]}
      rowHeader={headings.dimensions.length === 0 ? "period" : "d0"}
      empty=""
      rows={rows.map((row) => ({
        row: printedNumber(row.row, language),
        ...Object.fromEntries(row.categories.map((label, place) => [`d${place}`, label])),
        period: row.period,
        value: printedValue(row, language),
        state: all.states[row.state],
      }))}
    />
  );
}
