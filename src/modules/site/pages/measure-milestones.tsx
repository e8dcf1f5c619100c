/** The milestones of a measure as a table: every day that each had, and by how much it is late. */
import type { VNode } from "preact";
import { Status } from "../../../design/status.tsx";
import { DataTable } from "../../../design/table.tsx";
import type { View } from "../../../design/view.ts";
import { printDate, printDay } from "../../../kernel/local-date.ts";
import {
  type Milestone,
  measureMark,
  milestoneDaysLate,
  movedSentence,
} from "../../plans/index.ts";
import { planPageTexts } from "../texts/plans/index.ts";
import { Worded } from "./worded.tsx";

type MilestonesProps = { readonly view: View; readonly milestones: readonly Milestone[] };

export function Milestones({ view, milestones }: MilestonesProps): VNode {
  const t = planPageTexts(view.language).measure;
  return (
    <DataTable
      stacks
      id="milestone-table"
      caption={t.milestonesCaption}
      columns={[
        { key: "name", label: t.milestone },
        { key: "first", label: t.firstDue },
        { key: "now", label: t.nowDue },
        { key: "state", label: t.state },
      ]}
      rowHeader="name"
      empty=""
      rows={milestones.map((one) => ({
        name: <Worded view={view} wording={one.name} />,
        first: printDay(one.firstDueOn, view.language),
        now: (
          <>
            {printDay(one.dueOn, view.language)}
            {one.moves.length > 0 && (
              <>
                <br />
                <span class="meta">
                  {movedSentence(
                    one.moves.length,
                    printDay(one.firstDueOn, view.language),
                    view.language,
                  )}
                </span>
              </>
            )}
          </>
        ),
        state: <MilestoneState view={view} milestone={one} />,
      }))}
    />
  );
}

type MilestoneStateProps = { readonly view: View; readonly milestone: Milestone };

function MilestoneState({ view, milestone }: MilestoneStateProps): VNode {
  const t = planPageTexts(view.language).measure;
  const days = milestoneDaysLate(milestone, view.today);
  const { reached } = milestone;
  const late = days > 0 ? measureMark(lateBy(days), view.language).text : undefined;
  if (reached === null)
    return <Status tone={late === undefined ? "open" : "bad"}>{late ?? t.open}</Status>;
  return (
    <>
      <Status tone="neutral">{t.reached(printDate(reached.on, view.language))}</Status>
      {late !== undefined && (
        <>
          <br />
          <span class="meta">{late}</span>
        </>
      )}
    </>
  );
}

function lateBy(days: number): Parameters<typeof measureMark>[0] {
  return { state: "late", days, withoutOwner: false, withoutEvidence: false, silentDays: 0 };
}
