/** What waits for a person about weighed decisions: the next step of a draw for the body; for the city a reply to its review, and what came of a case. */
import { said } from "../../kernel/language.ts";
import { printDay } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { DeskTask, DeskVisit } from "../../platform/desk-task.ts";
import { may } from "../accounts/index.ts";
import { listDepartmentsOf } from "../departments/index.ts";
import { daysLateOf, deskEnd } from "./follow-up.ts";
import { listChecks } from "./list-checks.ts";
import { listDraws } from "./list-draws.ts";
import { listDue } from "./list-due.ts";
import { listFindings } from "./list-findings.ts";
import { permissions } from "./permissions.ts";
import type { Finding } from "./review.ts";
import { speaksFor } from "./speaks-for.ts";
import { assessmentTexts } from "./texts/index.ts";

export async function listDeskTasks(
  tx: CityTransaction,
  visit: DeskVisit,
): Promise<readonly DeskTask[]> {
  const { actor } = visit;
  return [
    ...(may(actor, permissions, "make-draw") ? await drawSteps(tx, visit) : []),
    ...(may(actor, permissions, "reply-to-review") ? await replies(tx, visit) : []),
    ...(may(actor, permissions, "follow-up-check") ? await followUps(tx, visit) : []),
  ];
}

/** Neither the steps of a draw nor a reply have a deadline, so that none is late. */
const NO_DAY = { due: null, daysLate: 0 } as const;

async function drawSteps(
  tx: CityTransaction,
  { on, preferred: [language] }: DeskVisit,
): Promise<readonly DeskTask[]> {
  const { desk: t } = assessmentTexts(language);
  return (await listDraws(tx)).flatMap((draw): readonly DeskTask[] => {
    const { number, list, result, ending, review, to } = draw;
    if (ending !== null || review !== null) return [];
    const href = `work/decisions/draws/${number}`;
    const step = (title: string, why: string) => [{ ...NO_DAY, title, why, href }];
    if (result !== null) {
      const { sample, on: drawnOn } = result;
      if (sample.length === 0) return [];
      return step(t.review(number, sample.length), t.reviewWhy(printDay(drawnOn, language)));
    }
    if (list !== null) return step(t.draw(number), t.drawWhy);
    return to < on ? step(t.list(number), t.listWhy(printDay(to, language))) : [];
  });
}

/** What the body found wanting and nobody has replied to, where the person speaks for the department. */
async function replies(tx: CityTransaction, visit: DeskVisit): Promise<readonly DeskTask[]> {
  const { actor, preferred } = visit;
  const wanting = (await listFindings(tx, null)).filter(
    ({ verdict, replies: given }) => given.length === 0 && WANTING.includes(verdict),
  );
  if (wanting.length === 0) return [];
  const checks = await listChecks(tx, [...new Set(wanting.map(({ reference }) => reference))]);
  const theirs: { readonly finding: Finding; readonly title: string }[] = [];
  for (const finding of wanting) {
    const check = checks.find(({ reference }) => reference === finding.reference);
    if (check === undefined || !(await speaksFor(tx, actor, check.department.id))) continue;
    const title = said(check.versions.at(-1)?.title ?? {}, preferred)?.text ?? finding.reference;
    theirs.push({ finding, title });
  }
  const [first] = theirs;
  if (first === undefined) return [];
  const { desk: t } = assessmentTexts(preferred[0]);
  const why = t.replyWhy(printDay(first.finding.on, preferred[0]));
  return theirs.length > 1
    ? [{ ...NO_DAY, why, title: t.replyMany(theirs.length), href: "work/decisions" }]
    : [
        {
          ...{ ...NO_DAY, why, title: t.reply(first.title) },
          href: `work/decisions/${first.finding.reference}`,
        },
      ];
}

/** What is late or due soon and nobody has said anything of: the coordinator's all, others' those of where they work. */
async function followUps(tx: CityTransaction, visit: DeskVisit): Promise<readonly DeskTask[]> {
  const { actor, on, preferred } = visit;
  const isAll = actor.roles.includes("coordinator");
  const places =
    isAll || actor.accountId === null ? [] : await listDepartmentsOf(tx, actor.accountId);
  const due = (await listDue(tx, { before: deskEnd(on) })).filter(
    ({ department }) => isAll || places.includes(department),
  );
  const [first] = due;
  if (first === undefined) return [];
  const { desk: t } = assessmentTexts(preferred[0]);
  const late = due.filter((one) => daysLateOf(one, on) > 0).length;
  const when = { due: first.dueOn, daysLate: daysLateOf(first, on) };
  if (due.length > 1)
    return [
      {
        ...{ ...when, title: t.followUpMany(due.length), why: t.followUpManyWhy(late) },
        href: "work/decisions#follow-ups",
      },
    ];
  const words = said(first.measure?.text ?? first.title, preferred)?.text ?? first.reference;
  const title = first.measure === null ? t.followUp(words) : t.followUpMeasure(words);
  const why = t.followUpWhy(first.reference, printDay(first.dueOn, preferred[0]));
  return [{ ...when, title, why, href: `work/decisions/${first.reference}#say` }];
}

const WANTING: readonly Finding["verdict"][] = ["partly", "not"];
