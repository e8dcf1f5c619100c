/** A measure's money: planned, granted and spent beside each other, year by year, with where each line can be read. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { DataTable } from "../../../design/table.tsx";
import type { View } from "../../../design/view.ts";
import { printMoney, sumMoney } from "../../../kernel/money.ts";
import { readSource } from "../../../kernel/source.ts";
import { type BudgetKind, type BudgetLine, budgetKindWord } from "../../plans/index.ts";
import { planPageTexts } from "../texts/plans/index.ts";

const KINDS: readonly BudgetKind[] = ["planned", "granted", "spent"];

type MeasureMoneyProps = { readonly view: View; readonly budget: readonly BudgetLine[] };

export function MeasureMoney({ view, budget }: MeasureMoneyProps): VNode {
  const t = planPageTexts(view.language);
  if (budget.length === 0) return <EmptyState title={t.measure.budgetNone} />;
  const years = [...new Set(budget.map(({ year }) => year))].sort((a, b) => a - b);
  const rowOf = (label: string, lines: readonly BudgetLine[]) => ({
    year: label,
    ...Object.fromEntries(KINDS.map((kind) => [kind, sumOf(view, lines, kind)])),
  });
  const sources = [...new Set(budget.flatMap(({ source }) => source ?? []))];
  return (
    <>
      <DataTable
        stacks
        id="money-table"
        caption={t.measure.budgetCaption}
        columns={[
          { key: "year", label: t.measure.year },
          ...KINDS.map((kind) => ({
            key: kind,
            label: budgetKindWord(kind, view.language),
            numeric: true,
          })),
        ]}
        rowHeader="year"
        empty=""
        rows={[
          ...years.map((year) =>
            rowOf(
              String(year),
              budget.filter((line) => line.year === year),
            ),
          ),
          ...(years.length > 1 ? [rowOf(t.measure.sum, budget)] : []),
        ]}
      />
      {sources.length > 0 && (
        <p class="source">
          {t.measure.sources}:{" "}
          {sources.map((source, index) => {
            const { href, label } = readSource(source);
            return (
              <>
                {index > 0 && " · "}
                {href === undefined ? label : <a href={href}>{label}</a>}
              </>
            );
          })}
        </p>
      )}
    </>
  );
}

function sumOf(view: View, lines: readonly BudgetLine[], kind: BudgetKind): string {
  const sums = sumMoney(lines.filter((line) => line.kind === kind));
  return sums.length === 0 ? "–" : sums.map((one) => printMoney(one, view.language)).join(" + ");
}
