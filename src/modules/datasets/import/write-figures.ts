/**
 * Writes figures as files that others can use and that Rosario reads back as they were: CSV by the headings of `text/export-layout.ts`, and
 * JSON-stat 2.0 (json-stat.org/full). Pure; whoever calls it has made sure that the figures may be shown.
 */
import type { Category, ObservationState, ReadDimension, ReadFigures } from "./observations.ts";
import { statusOf } from "./statuses.ts";
import { dimensionHeading, EXPORT_HEADINGS, guarded } from "./text/export-layout.ts";

const PIECE = 1 << 16;

/** CSV in UTF-8, lines ended by CR LF, one row an observation in their order. Title, source and sums of categories stay behind. */
export function writeCsvFigures(figures: ReadFigures): Uint8Array {
  const { dimensions, time, periods, statuses, observations } = figures;
  const cells = dimensions.map((dimension) =>
    dimension.categories.map((one) => categoryCells(dimension, one)),
  );
  const periodCells = periods.map(({ printed, period }) =>
    [printed, period.start, period.end].map(cell).join(","),
  );
  const statusCells = statuses.map(({ printed, state }) => `${state},${cell(printed)}`);
  const header = [
    ...dimensions.flatMap(dimensionHeadings),
    ...(time === null ? [] : [time.label, `${time.id} [from]`, `${time.id} [to]`]),
    EXPORT_HEADINGS.value,
    EXPORT_HEADINGS.state,
    EXPORT_HEADINGS.printed,
  ];
  const pieces: Uint8Array[] = [];
  const encoder = new TextEncoder();
  let text = `${header.map(cell).join(",")}\r\n`;
  for (let row = 0; row < observations.length; row++) {
    for (let at = 0; at < cells.length; at++)
      text += `${cells[at]?.[observations.categories[at]?.[row] ?? -1] ?? ""},`;
    if (time !== null) text += `${periodCells[observations.period[row] ?? -1] ?? ",,"},`;
    const value = observations.value[row] ?? Number.NaN;
    text += `${Number.isNaN(value) ? "" : digits(value)},${statusCells[observations.status[row] ?? 0] ?? "normal,"}\r\n`;
    if (text.length > PIECE) {
      pieces.push(encoder.encode(text));
      text = "";
    }
  }
  return Buffer.concat([...pieces, encoder.encode(text)]);
}

/** The shortest digits that are read as the same number; minus nought keeps its sign. */
function digits(value: number): string {
  return Object.is(value, -0) ? "-0" : String(value);
}

function cell(text: string): string {
  const safe = guarded(text);
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Label and code, or one of them where both are the same throughout. */
function isPair({ id, label, categories }: ReadDimension): boolean {
  return id !== label || categories.some((one) => one.code !== one.label);
}

function hasUnits({ categories }: ReadDimension): boolean {
  return categories.some(({ unit }) => unit !== undefined);
}

function dimensionHeadings(dimension: ReadDimension): readonly string[] {
  return [
    ...(isPair(dimension) ? [dimension.label] : []),
    dimensionHeading(dimension),
    ...(hasUnits(dimension) ? [`${dimension.id} [measured in]`] : []),
  ];
}

function categoryCells(dimension: ReadDimension, { code, label, unit }: Category): string {
  return [...(isPair(dimension) ? [label] : []), code, ...(hasUnits(dimension) ? [unit ?? ""] : [])]
    .map(cell)
    .join(",");
}

/** The letters of SDMX for states whose printed mark means something else to others, or nothing. */
const LETTERS: Readonly<Record<ObservationState, string>> = {
  normal: "A",
  revised: "R",
  provisional: "P",
  estimated: "E",
  forecast: "F",
  unreliable: "U",
  "definition-differs": "D",
  break: "B",
  "not-applicable": "M",
  missing: "O",
  suppressed: "Q",
};

/**
 * JSON-stat 2.0 in UTF-8: a whole cube in the order of its dimensions, time last. A cell without an observation is null, as is one without
 * a value; the status says why. Throws a RangeError when two observations stand in one cell, or when the cube would have more than
 * fifty million cells.
 */
export function writeJsonStatFigures(figures: ReadFigures): Uint8Array {
  const { dimensions, time, periods, statuses, observations } = figures;
  const sizes = [
    ...dimensions.map(({ categories }) => categories.length),
    ...(time === null ? [] : [periods.length]),
  ];
  const cells = sizes.reduce((product, size) => product * size, 1);
  if (cells > 50_000_000) throw new RangeError(`A cube of ${cells} cells is too large to write`);
  const place = new Int32Array(cells).fill(-1);
  for (let row = 0; row < observations.length; row++) {
    let at = 0;
    dimensions.forEach((_, dimension) => {
      at = at * (sizes[dimension] ?? 1) + (observations.categories[dimension]?.[row] ?? 0);
    });
    if (time !== null) at = at * periods.length + (observations.period[row] ?? 0);
    if (place[at] !== -1)
      throw new RangeError(`Two observations stand in one cell: ${place[at]} and ${row}`);
    place[at] = row;
  }
  const timeId = time?.id ?? "";
  const head = {
    version: "2.0",
    class: "dataset",
    ...(figures.title === null ? {} : { label: figures.title }),
    ...(figures.source === null ? {} : { source: figures.source }),
    ...(figures.updatedAt === null ? {} : { updated: figures.updatedAt }),
    id: [...dimensions.map(({ id }) => id), ...(time === null ? [] : [timeId])],
    size: sizes,
    role: roles(figures),
    dimension: Object.fromEntries([
      ...dimensions.map((dimension) => [dimension.id, jsonDimension(dimension)] as const),
      ...(time === null ? [] : [[timeId, jsonTime(figures)] as const]),
    ]),
  };
  const marks = statuses.map(mark);
  const pieces: Uint8Array[] = [];
  const encoder = new TextEncoder();
  let text = `${JSON.stringify(head).slice(0, -1)},"value":[`;
  const put = (more: string) => {
    text += more;
    if (text.length <= PIECE) return;
    pieces.push(encoder.encode(text));
    text = "";
  };
  place.forEach((row, at) => {
    const value = row < 0 ? Number.NaN : (observations.value[row] ?? Number.NaN);
    put(`${at === 0 ? "" : ","}${Number.isNaN(value) ? "null" : digits(value)}`);
  });
  put('],"status":{');
  let first = true;
  place.forEach((row, at) => {
    const said = row < 0 ? "" : (marks[observations.status[row] ?? 0] ?? "");
    if (said === "") return;
    put(`${first ? "" : ","}"${at}":${JSON.stringify(said)}`);
    first = false;
  });
  put("}}\n");
  return Buffer.concat([...pieces, encoder.encode(text)]);
}

/** The printed mark where everybody reads it so, else the letter of SDMX; nothing for a plain figure. */
function mark({ printed, state }: ReadFigures["statuses"][number]): string {
  if (printed === "") return state === "normal" ? "" : LETTERS[state];
  return statusOf(printed, "px") === state || statusOf(printed, "any") === state
    ? printed
    : LETTERS[state];
}

function roles({ dimensions, time }: ReadFigures) {
  const ids = (role: ReadDimension["role"]) =>
    dimensions.filter((one) => one.role === role).map(({ id }) => id);
  const metric = ids("measure");
  const geo = ids("place");
  return {
    ...(time === null ? {} : { time: [time.id] }),
    ...(geo.length === 0 ? {} : { geo }),
    ...(metric.length === 0 ? {} : { metric }),
  };
}

function jsonDimension({ label, categories, sums }: ReadDimension) {
  const codes = categories.map(({ code }) => code);
  const units = categories.filter(({ unit }) => unit !== undefined);
  return {
    label,
    category: {
      index: codes,
      label: Object.fromEntries(categories.map((one) => [one.code, one.label])),
      ...(units.length === 0
        ? {}
        : { unit: Object.fromEntries(units.map((one) => [one.code, { label: one.unit }])) }),
      ...(sums.length === 0
        ? {}
        : {
            child: Object.fromEntries(
              sums.map(({ whole, parts }) => [
                codes[whole] ?? "",
                parts.map((part) => codes[part] ?? ""),
              ]),
            ),
          }),
    },
  };
}

function jsonTime({ time, periods }: ReadFigures) {
  const codes = periods.map(({ printed }) => printed);
  return {
    label: time?.label ?? "",
    category: { index: codes, label: Object.fromEntries(codes.map((code) => [code, code])) },
    extension: {
      intervals: Object.fromEntries(
        periods.map(({ printed, period }) => [printed, `${period.start}/${period.end}`]),
      ),
    },
  };
}
