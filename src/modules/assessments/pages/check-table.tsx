/** Checks as a table: what the case is, whose, which rights it touches, and what was found. */
import type { VNode } from "preact";
import { InWords } from "../../../design/said.tsx";
import { Status } from "../../../design/status.tsx";
import { DataTable } from "../../../design/table.tsx";
import { plain } from "../../../design/view.ts";
import { printDay } from "../../../kernel/local-date.ts";
import { dueFor } from "../follow-up.ts";
import type { CheckRow } from "../list-check-rows.ts";
import { checkMark, verdictMark } from "../standing.ts";
import { assessmentTexts } from "../texts/index.ts";
import type { View } from "../view.ts";
import { DueMark } from "./follow-up-view.tsx";

export type CheckTableProps = {
  readonly view: View;
  readonly rows: readonly CheckRow[];
  /** Where a check's page stands: /york/decisions. */
  readonly address: string;
  readonly reader: "everybody" | "inside";
};

export function CheckTable({ view, rows, address, reader }: CheckTableProps): VNode {
  const t = assessmentTexts(view.language).table;
  return (
    <DataTable
      stacks
      id="checks"
      caption={t.caption}
      columns={[
        { key: "case", label: t.case },
        { key: "department", label: t.department },
        { key: "rights", label: t.rights },
        { key: "found", label: t.found },
        { key: "verdict", label: t.verdict },
        { key: "on", label: t.on },
      ]}
      rowHeader="case"
      empty=""
      rows={rows.map((row) => {
        const mark = checkMark(row, view.today, view.language, reader);
        const verdict = row.verdict === null ? null : verdictMark(row.verdict, view.language);
        return {
          case: (
            <>
              <a href={`${address}/${row.reference}`}>
                <InWords wording={row.title} />
              </a>
              <br />
              <span class="meta">
                {row.reference} · {row.caseNumber}
              </span>
            </>
          ),
          department: <InWords wording={row.department.name} />,
          rights:
            row.rights.length === 0
              ? t.noRight
              : row.rights.map(({ name }) => plain(view, name)).join(", "),
          found: (
            <>
              <Status tone={mark.tone}>{mark.text}</Status>
              {dueFor(row, reader)
                .slice(0, 1)
                .map((one) => (
                  <>
                    <br />
                    <DueMark view={view} due={one} />
                  </>
                ))}
            </>
          ),
          verdict:
            verdict === null ? t.notReviewed : <Status tone={verdict.tone}>{verdict.text}</Status>,
          on: printDay(row.on, view.language),
        };
      })}
    />
  );
}
