/** What waits for a person about the measures of plans: a word on those of which a milestone is late. */
import { said } from "../../kernel/language.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { DeskTask, DeskVisit } from "../../platform/desk-task.ts";
import { may } from "../accounts/index.ts";
import { listDepartmentsOf } from "../departments/index.ts";
import { listMeasureRows, type MeasureRow } from "./list-measure-rows.ts";
import { permissions } from "./permissions.ts";
import { planTexts } from "./texts/index.ts";

/** As many as are counted of a place; who has more knows without a number. */
const MOST = 200;

/** The coordinator's are all, a contributor's those of where they work. */
export async function listDeskTasks(
  tx: CityTransaction,
  { actor, on, preferred }: DeskVisit,
): Promise<readonly DeskTask[]> {
  if (!may(actor, permissions, "report-progress") || actor.accountId === null) return [];
  const late: MeasureRow[] = [];
  const filter = { state: "late", limit: MOST, offset: 0 } as const;
  if (actor.roles.includes("coordinator")) late.push(...(await listMeasureRows(tx, on, filter)));
  else
    for (const department of await listDepartmentsOf(tx, actor.accountId))
      late.push(...(await listMeasureRows(tx, on, { ...filter, department })));
  const [first] = late.sort((a, b) => daysOf(b) - daysOf(a));
  if (first === undefined) return [];
  const { desk: t } = planTexts(preferred[0]);
  return [
    {
      due: first.nextDueOn,
      daysLate: daysOf(first),
      why: t.reportWhy,
      ...(late.length > 1
        ? { title: t.reportMany(late.length), href: "work/plans" }
        : {
            title: t.report(said(first.title, preferred)?.text ?? first.reference),
            href: `work/measures/${first.reference}`,
          }),
    },
  ];
}

function daysOf({ standing }: MeasureRow): number {
  return standing.state === "late" ? standing.days : 0;
}
