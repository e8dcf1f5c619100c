/** The chosen figures of a data set: their sentence, their chart or map where they have one, and their table with what its signs mean. */
import type { VNode } from "preact";
import { renderBarChart } from "../../../design/chart/bar-chart.tsx";
import { renderChart } from "../../../design/chart/line-chart.tsx";
import { renderSmallMultiples } from "../../../design/chart/small-multiples.tsx";
import { Disclosure } from "../../../design/disclosure.tsx";
import { Blocks } from "../../../design/document.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { Facts } from "../../../design/facts.tsx";
import { renderAreaMap } from "../../../design/map/area-map.tsx";
import { printNumber } from "../../../design/number-format.ts";
import { DataTable } from "../../../design/table.tsx";
import { plain, type View } from "../../../design/view.ts";
import type { Language } from "../../../kernel/language.ts";
import { chartOfLines, hasValue } from "../data-set-chart.ts";
import { choiceQuery, withPick } from "../data-set-choice.ts";
import type { Lines } from "../data-set-lines.ts";
import { mapOfLines, mappedDimension } from "../data-set-map.ts";
import { periodName } from "../data-set-period.ts";
import { markOf, printCell, printMark } from "../data-set-print.ts";
import { choiceInWords, type ShownDataSet } from "../data-set-shown.ts";
import { type DataSetTable, tableOfLines } from "../data-set-table.ts";
import { unitOfLine } from "../data-set-unit.ts";
import { dataSetTexts } from "../texts/data-sets/index.ts";

/** A longer table opens on demand where a chart says it too. */
const SHORT = 12;
/** Groups without figures that a note names; the table has them all. */
const MOST_NAMED = 8;

export type FiguresProps = { readonly view: View; readonly shown: ShownDataSet };

export function DataSetFigures({ view, shown }: FiguresProps): VNode {
  const t = dataSetTexts(view.language).figures;
  const { lines, sentence } = shown;
  if (lines === undefined) return <EmptyState title={t.tooMany}>{t.tooManyHelp}</EmptyState>;
  if (lines.lines.length === 0) {
    return <EmptyState title={t.nothing}>{t.nothingHelp}</EmptyState>;
  }
  const table = tableOfLines(lines);
  const chart = chartOf(view, shown, lines);
  const map = mapOf(view, shown, lines);
  const pictured = chart.picture !== undefined || map !== undefined;
  const rows = <Rows view={view} shown={shown} lines={lines} table={table} pictured={pictured} />;
  return (
    <>
      {sentence !== "" && <p>{sentence}</p>}
      {chart.picture}
      {chart.note !== undefined && <p>{chart.note}</p>}
      {map}
      {map === undefined && <MapLink view={view} shown={shown} />}
      {pictured && table.whole > SHORT ? (
        <Disclosure summary={`${t.table} (${printNumber(table.whole, 0, view.language)})`}>
          {rows}
        </Disclosure>
      ) : (
        rows
      )}
    </>
  );
}

function chartOf(
  view: View,
  { released: { dataSet, figures }, choice, sentence }: ShownDataSet,
  lines: Lines,
): { readonly picture?: VNode; readonly note?: string } {
  const t = dataSetTexts(view.language).figures;
  const title = plain(view, dataSet.title);
  const unit = unitOfLine(lines.lines[0], dataSet, view.language);
  const frame = { title, sentence, unit, here: view.city };
  const { chart, sums } = chartOfLines(lines, dataSet.kind, frame, view.language);
  if (chart.kind === "none") {
    if (chart.why === "nothing") return {};
    const count = printNumber(lines.lines.length, 0, view.language);
    return { note: chart.why === "units" ? t.units : t.tooManyLines(count) };
  }
  const svg =
    chart.kind === "lines"
      ? renderChart(chart.props)
      : chart.kind === "bars"
        ? renderBarChart(chart.props)
        : renderSmallMultiples(chart.props);
  const words = choiceInWords(figures.content.dimensions, choice, view.language);
  const caption = `${[title, words].filter((one) => one !== "").join(". ")} (${unit})`;
  const picture = <Picture view={view} svg={svg} caption={caption} source="" />;
  const left = lines.lines.filter((line) => !hasValue(line));
  const notes = [
    ...(sums.length === 0 ? [] : [t.sumsNotDrawn(sums.map(({ name }) => name))]),
    ...(left.length === 0 ? [] : [t.notDrawn(namesOf(left, view.language))]),
  ];
  return { picture, ...(notes.length === 0 ? {} : { note: notes.join(" ") }) };
}

/** Lines without a figure by name, each with its mark where all of it has the same. */
function namesOf(lines: Lines["lines"], language: Language): readonly string[] {
  const names = lines.map(({ name, cells }) => {
    const [mark, ...others] = new Set([...cells.values()].map(markOf));
    const isOne = mark !== undefined && others.length === 0 && mark !== "value" && mark !== "zero";
    return isOne ? `${name} ${printMark(mark, language)}` : name;
  });
  return names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), "…"] : names;
}

function mapOf(
  view: View,
  { released: { dataSet }, chosen, choice, map }: ShownDataSet,
  lines: Lines,
): VNode | undefined {
  if (map === undefined) return undefined;
  const title = plain(view, dataSet.title);
  const { language } = view;
  const props = mapOfLines(lines, choice, chosen.content.dimensions, map, { title, language });
  if (props === undefined) return undefined;
  const unit = unitOfLine(lines.lines[0], dataSet, view.language);
  const source = dataSetTexts(language).figures.mapSource(
    plain(view, map.name),
    map.source,
    map.licence,
  );
  const caption = `${props.title} (${unit})`;
  return <Picture view={view} svg={renderAreaMap(props)} caption={caption} source={source} />;
}

type PictureProps = {
  readonly view: View;
  readonly svg: string;
  readonly caption: string;
  readonly source: string;
};

function Picture({ view, svg, caption, source }: PictureProps): VNode {
  const words = source === "" ? [] : [source];
  return (
    <Blocks
      blocks={[{ kind: "figure", svg, alternative: caption, caption: [caption], source: words }]}
      language={view.language}
    />
  );
}

/** The way to the map, where there is one and this choice is not drawn on it. */
function MapLink({ view, shown: { released, choice, map } }: FiguresProps): VNode | null {
  const { content } = released.figures;
  const at = map === undefined ? undefined : mappedDimension(content.dimensions, map);
  if (at === undefined) return null;
  const single = choice.dimensions.map((one, place) =>
    one === "all" ? (content.dimensions[place]?.total ?? 0) : one,
  );
  const query = choiceQuery(
    content,
    withPick({ ...choice, dimensions: single }, at, "all"),
    choice.usual,
  );
  const label = dataSetTexts(view.language).choose.onMap(content.dimensions[at]?.label ?? "");
  return (
    <p>
      <a href={`${view.home}/data-sets/${released.dataSet.slug}?${query}#figures`}>{label}</a>
    </p>
  );
}

type RowsProps = FiguresProps & {
  readonly lines: Lines;
  readonly table: DataSetTable;
  /** Whether a picture above it says what was chosen. */
  readonly pictured: boolean;
};

function Rows({ view, shown, lines, table, pictured }: RowsProps): VNode {
  const t = dataSetTexts(view.language);
  const { dataSet, figures } = shown.released;
  const title = plain(view, dataSet.title);
  const words = choiceInWords(figures.content.dimensions, shown.choice, view.language);
  const unit = unitOfLine(lines.lines[0], dataSet, view.language);
  const cut = table.rows.length < table.whole;
  const number = (count: number) => printNumber(count, 0, view.language);
  return (
    <>
      <DataTable
        id="data-set-table"
        caption={`${pictured ? t.figures.asTable : words === "" ? title : words} (${unit})`}
        columns={columnsOf(view, table)}
        rowHeader={table.layout === "periods" ? "period" : "line"}
        empty={t.figures.nothing}
        rows={table.rows.map((row) => rowOf(view, lines, row, title))}
      />
      {cut && <p>{t.figures.cut(number(table.rows.length), number(table.whole))}</p>}
      <Legend view={view} table={table} />
    </>
  );
}

function columnsOf(view: View, { layout, lines, periods }: DataSetTable) {
  const t = dataSetTexts(view.language).figures;
  const heads =
    layout === "periods"
      ? lines.map(({ name }) => (name === "" ? t.value : name))
      : layout === "lines" && periods.length > 0
        ? periods.map((period) => periodName(period, view.language))
        : [t.value];
  return [
    ...(layout === "periods" ? [] : [{ key: "line", label: t.group }]),
    ...(layout === "lines" ? [] : [{ key: "period", label: t.period }]),
    ...heads.map((label, at) => ({ key: String(at), label, numeric: true })),
  ];
}

function rowOf(
  { language }: View,
  { lines, periods, decimals }: Lines,
  row: DataSetTable["rows"][number],
  title: string,
): Readonly<Record<string, string>> {
  const period = periods[row.period];
  const name = lines[row.line]?.name ?? "";
  return {
    line: name === "" ? title : name,
    period: period === undefined ? "" : periodName(period, language),
    ...Object.fromEntries(row.cells.map((cell, at) => [at, printCell(cell, decimals, language)])),
  };
}

/** What the signs in a table mean, each said only when it occurs. */
function Legend({
  view,
  table,
}: {
  readonly view: View;
  readonly table: DataSetTable;
}): VNode | null {
  const t = dataSetTexts(view.language);
  if (table.marks.length === 0) return null;
  return (
    <>
      <h3 id="signs">{t.legend}</h3>
      <Facts
        items={table.marks.map((mark) => ({
          term: mark === "zero" ? "0" : printMark(mark, view.language),
          content: t.marks[mark],
        }))}
      />
    </>
  );
}
