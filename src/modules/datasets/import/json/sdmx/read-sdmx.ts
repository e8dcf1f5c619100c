/** Reads an SDMX-JSON data message (2.0, and 1.0 whose parts have the same meaning) into columns. */
import type { ReadingHints } from "../../observations.ts";
import { jsonError, newFindings } from "../findings.ts";
import { type JsonReading, unread } from "../json-reading.ts";
import { printedMoment } from "../printed-moment.ts";
import type { JsonObject } from "../shape.ts";
import { fillFromDataSets } from "./fill-from-data-sets.ts";
import { type SdmxDataSet, type SdmxMessage, sdmxMessage } from "./message.ts";
import { checkStructure, dimensionsOf, timeOf } from "./structure-meaning.ts";
import { walk } from "./walk.ts";

/**
 * Undefined when the document is no data message. A message that deletes rows is refused: it is an order to somebody who has the figures
 * already, and no figures. Several data sets are one table when they share their structure and no observation stands in two of them.
 */
export function readSdmx(document: JsonObject, hints: ReadingHints): JsonReading | undefined {
  const message = sdmxMessage(document);
  if (message === undefined) return undefined;
  const chosen = choose(message.dataSets, hints.sheet);
  const names = message.dataSets.map(({ action }, at) => `${at + 1} ${action}`).join(", ");
  if (chosen === undefined) return unread(jsonError("no-such-dataset", { found: names }));
  const deleting = chosen.filter(({ action }) => /^delete$/i.test(action));
  if (deleting.length > 0) {
    return unread(jsonError("deletes-rows", { found: rowsOf(message, deleting) }));
  }
  const [first] = chosen;
  const structure = message.structures[first?.structure ?? 0];
  if (first === undefined || structure === undefined) {
    return unread(jsonError("description-only", { found: message.structures[0]?.title ?? "SDMX" }));
  }
  if (chosen.some((one) => one.structure !== first.structure)) {
    return unread(jsonError("several-datasets", { found: names }));
  }
  const found = newFindings();
  checkStructure(structure, found);
  if (found.errors.length > 0) return { figures: null, errors: found.errors };
  const time = timeOf(structure, hints, found);
  if (found.errors.length > 0) return { figures: null, errors: found.errors };
  const filled = fillFromDataSets(structure, chosen, time?.at ?? -1, found);
  if (filled.overlap) return unread(jsonError("several-datasets", { found: names }));
  if (found.errors.length > 0) return { figures: null, errors: found.errors };
  if (filled.observations.length === 0) {
    return unread(jsonError("description-only", { found: structure.title ?? "SDMX" }));
  }
  const { observations, statuses, words, added } = filled;
  const figures = {
    format: "sdmx-json-2" as const,
    title: structure.title,
    source: message.source,
    updatedAt: printedMoment(message.prepared),
    time: time === null ? null : { id: time.id, label: time.label },
    dimensions: [...dimensionsOf(structure, time?.at ?? -1), ...added],
    periods: time?.periods ?? [],
    statuses,
    observations,
    assumedYearStart: time?.assumedYearStart ?? false,
    words,
  };
  return { figures, errors: [], remarks: found.remarks };
}

/** The one with this number, counted from 1; all of them where none is named. */
function choose(
  dataSets: readonly SdmxDataSet[],
  wanted?: string,
): readonly SdmxDataSet[] | undefined {
  if (wanted === undefined) return dataSets;
  const one = /^\d+$/.test(wanted) ? dataSets[Number(wanted) - 1] : undefined;
  return one === undefined ? undefined : [one];
}

/** How many observations are to go; a data set that names none means all. */
function rowsOf(message: SdmxMessage, dataSets: readonly SdmxDataSet[]): number {
  return dataSets
    .map(({ content, structure }) => {
      const found = message.structures[structure];
      let rows = 0;
      const count = () => {
        rows += 1;
      };
      if (found !== undefined) walk(found, content, newFindings(), count, true);
      return rows;
    })
    .reduce((sum, rows) => sum + rows, 0);
}
