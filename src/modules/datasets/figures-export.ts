/** A release in the form that files of figures are written from. What is withheld has no value and says so; nothing raw comes near it. */
import { said } from "../../kernel/language.ts";
import type { ReleasedDataSet } from "./find-released-data-set.ts";
import type { PrintedStatus, ReadFigures } from "./import/observations.ts";
import { SIGNS } from "./released-figures.ts";

export function exportedFigures({ dataSet, figures }: ReleasedDataSet): ReadFigures {
  const { content, columns } = figures;
  return {
    format: "csv",
    title: said(dataSet.title, [])?.text ?? dataSet.slug,
    source: dataSet.source,
    updatedAt: figures.at.toISOString(),
    time: content.time,
    dimensions: content.dimensions,
    periods: content.periods,
    statuses: content.statuses.map(signed),
    observations: {
      length: columns.length,
      categories: columns.categories,
      period: columns.period,
      value: columns.value,
      status: Uint16Array.from(columns.status),
      row: Int32Array.from({ length: columns.length }, (_, row) => row + 1),
    },
    assumedYearStart: false,
  };
}

/** Every outlet prints the same sign for the same reason, whatever the source prints. */
function signed(status: PrintedStatus): PrintedStatus {
  switch (status.state) {
    case "suppressed":
    case "missing":
    case "not-applicable":
      return { ...status, printed: SIGNS[status.state] };
    default:
      return status;
  }
}
