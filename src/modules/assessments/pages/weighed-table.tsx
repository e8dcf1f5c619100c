/** How many decisions were weighed, year by year: the whole city first, then each department. */
import type { VNode } from "preact";
import { InWords } from "../../../design/said.tsx";
import { SourceWords } from "../../../design/source-words.tsx";
import { DataTable } from "../../../design/table.tsx";
import type { Weighed, WeighedCount } from "../count-weighed.ts";
import { assessmentTexts } from "../texts/index.ts";
import type { View } from "../view.ts";

export function WeighedTable({
  view,
  weighed,
}: {
  readonly view: View;
  readonly weighed: Weighed;
}): VNode {
  const t = assessmentTexts(view.language).figures;
  const cells = (count: Omit<WeighedCount, "department">) => ({
    weighed: count.weighed,
    cases: count.cases ?? t.unknown,
    full: t.fullOf(count.fullMade, count.fullNeeded),
    reviewed: count.reviewed,
  });
  return (
    <>
      <DataTable
        stacks
        id="weighed"
        caption={t.caption}
        columns={[
          { key: "year", label: t.year },
          { key: "weighed", label: t.weighed, numeric: true },
          { key: "cases", label: t.cases, numeric: true },
          { key: "full", label: t.full, numeric: true },
          { key: "reviewed", label: t.reviewed, numeric: true },
        ]}
        rowHeader="year"
        empty=""
        rows={weighed.years.flatMap((year) => [
          { year: <strong>{`${year.year}: ${t.all}`}</strong>, ...cells(year) },
          ...weighed.departments
            .filter((one) => one.year === year.year)
            .map((one) => ({
              year: (
                <>
                  {year.year}:{" "}
                  {one.department === null ? t.rest : <InWords wording={one.department.name} />}
                </>
              ),
              ...cells(one),
            })),
        ])}
      />
      <p class="meta">{t.note}</p>
      {weighed.years
        .filter(({ source }) => source !== null)
        .map(({ year, source }) => (
          <p class="source">
            {t.source} {year}: <SourceWords source={source} />
          </p>
        ))}
    </>
  );
}
