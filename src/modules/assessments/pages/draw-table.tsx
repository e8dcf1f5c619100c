/** Draws as a table, in public and at work. */
import type { VNode } from "preact";
import { Status } from "../../../design/status.tsx";
import { DataTable } from "../../../design/table.tsx";
import { printDay } from "../../../kernel/local-date.ts";
import type { Draw } from "../draw.ts";
import { drawMark } from "../standing.ts";
import { assessmentTexts } from "../texts/index.ts";
import type { View } from "../view.ts";

export type DrawTableProps = {
  readonly view: View;
  readonly draws: readonly Draw[];
  readonly address: string;
};

export function DrawTable({ view, draws, address }: DrawTableProps): VNode {
  const t = assessmentTexts(view.language).draws;
  const day = (date: Draw["from"]) => printDay(date, view.language);
  return (
    <DataTable
      stacks
      id="draws"
      caption={t.title}
      columns={[
        { key: "draw", label: t.columns.draw },
        { key: "standing", label: t.columns.standing },
        { key: "period", label: t.columns.period },
        { key: "size", label: t.columns.size, numeric: true },
        { key: "list", label: t.columns.list, numeric: true },
      ]}
      rowHeader="draw"
      empty=""
      rows={draws.map((draw) => {
        const mark = drawMark(draw, view.today, view.language);
        return {
          draw: <a href={`${address}/${draw.number}`}>{t.name(draw.number)}</a>,
          standing: <Status tone={mark.tone}>{mark.text}</Status>,
          period: `${day(draw.from)} – ${day(draw.to)}`,
          size: draw.size,
          list: draw.list === null ? "–" : draw.list.references.length,
        };
      })}
    />
  );
}
