/**
 * The columns of an SDMX-CSV file (versions 1 and 2 of the field guide): what a code means may stand behind it (`AT: Austria`) or in a
 * column of its own beside it. Both become one column with code and label. What follows the figure are attributes of it, no groups.
 */
import type { CellTable, Column } from "./cell-table.ts";
import type { Findings } from "./problems.ts";

const BOTH = /^([A-Za-z][A-Za-z0-9_@$-]*): (.+)$/s;
const CELL = /^([^\s:]+): (.+)$/s;
/** Attributes that say what the figure is counted in or worth; the others speak about it. */
const KEPT = /^(?:unit(?:_|$)|obs_status|obs_flag|conf_status|time_period$)/i;
const HEAD = /^(?:dataflow|structure(?:\[.*\])?|structure_id|structure_name|action)$/i;

const idOf = (name: string) => BOTH.exec(name)?.[1] ?? name;

/** The table as it is when it is no SDMX-CSV. */
export function sdmxColumns(table: CellTable, found: Findings): CellTable {
  const { columns } = table;
  const isNamed = (id: string) => columns.some(({ name }) => idOf(name) === id);
  const opens = /^(?:dataflow|structure(?:\[.*\])?)$/i.test(idOf(columns[0]?.name ?? ""));
  if (!isNamed("OBS_VALUE") || (!opens && !isNamed("TIME_PERIOD"))) return table;
  const labelled = columns.some(({ name }) => name === "STRUCTURE_NAME")
    ? withNames(columns)
    : columns.map(withoutLabel);
  const value = labelled.findIndex(({ name }) => name === "OBS_VALUE");
  const kept = labelled.filter((column, at) => {
    const isAttribute = at > value && !KEPT.test(column.name);
    if (isAttribute || HEAD.test(column.name)) found.passOver("column", null, column.name);
    return !isAttribute && !HEAD.test(column.name);
  });
  return { ...table, columns: kept };
}

/** `geo: Geopolitical entity` over `AT: Austria`. */
function withoutLabel(column: Column): Column {
  const heading = BOTH.exec(column.name);
  if (heading === null) return column;
  const cells = column.texts.map((text) => CELL.exec(text) ?? ([text, text, text] as const));
  const [, name = "", label = ""] = heading;
  const codes = cells.map(([, code = ""]) => code);
  if (/^(?:OBS_|CONF_|TIME_PERIOD)/.test(name)) return { ...column, name, texts: codes };
  const texts = cells.map(([, , text = ""]) => text);
  return { ...column, name, label, texts, own: codes };
}

/** Behind the columns that say which table it is, every column of codes is followed by one of names. */
function withNames(columns: readonly Column[]): readonly Column[] {
  const first = columns.findIndex(({ name }) => !HEAD.test(name));
  const pairs = columns.slice(first);
  return pairs.flatMap((codes, at): readonly Column[] => {
    const names = pairs[at + 1];
    if (at % 2 === 1) return [];
    if (names === undefined || /^(?:OBS_|CONF_|TIME_PERIOD)/.test(codes.name)) return [codes];
    const meaning = new Map<number, number>();
    for (let row = 0; row < codes.codes.length; row++)
      meaning.set(codes.codes[row] ?? 0, names.codes[row] ?? 0);
    const texts = codes.texts.map(
      (code, place) => names.texts[meaning.get(place) ?? -1]?.trim() || code,
    );
    return [{ ...codes, label: names.name, texts, own: codes.texts }];
  });
}
