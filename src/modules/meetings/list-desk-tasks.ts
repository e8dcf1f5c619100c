/** What waits for a person about meetings: the next step of each, questions without an answer, and what meetings asked for. */
import { said } from "../../kernel/language.ts";
import { addDays, dayOf, daysBetween, type LocalDate, printDay } from "../../kernel/local-date.ts";
import type { Context } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { DeskTask, DeskVisit } from "../../platform/desk-task.ts";
import { may } from "../accounts/index.ts";
import { listBodies, readReach } from "../bodies/index.ts";
import { findTimeZone } from "../city/index.ts";
import { listMyTasks, type MyTask } from "./list-my-tasks.ts";
import { permissions } from "./permissions.ts";
import { listUnfinishedRows } from "./store/meetings.ts";
import { meetingTexts } from "./texts/index.ts";

/** Whoever has not sent the agenda so many days before is told. */
const AGENDA_DAYS = 14;
/** What lies further back than this is history and no task. */
const BACK_DAYS = 400;
const DAY = 86_400_000;

export async function listDeskTasks(
  tx: CityTransaction,
  visit: DeskVisit,
  { now, settings }: Pick<Context, "now" | "settings">,
): Promise<readonly DeskTask[]> {
  const timeZone = await findTimeZone(tx, { settings });
  return [
    ...(await listSteps(tx, visit, { at: now(), timeZone })),
    ...tasksOf(await listMyTasks(tx, visit.actor, { on: visit.on, timeZone }), visit),
  ];
}

type Clock = { readonly at: Date; readonly timeZone: string };

/** Of each meeting that somebody runs the next step, and the questions that they answer. */
async function listSteps(
  tx: CityTransaction,
  visit: DeskVisit,
  { at, timeZone }: Clock,
): Promise<readonly DeskTask[]> {
  const runs = may(visit.actor, permissions, "run-meeting");
  const answers = may(visit.actor, permissions, "answer-question");
  if (!runs && !answers) return [];
  const reach = await readReach(tx, visit.actor, { on: visit.on });
  const rows = await listUnfinishedRows(tx, {
    from: new Date(at.getTime() - BACK_DAYS * DAY),
    to: new Date(at.getTime() + AGENDA_DAYS * DAY),
  });
  const names = new Map((await listBodies(tx)).map((body) => [body.id, body]));
  const meetings = rows.flatMap((row) => {
    const body = names.get(row.body_id);
    if (body === undefined) return [];
    const name = said(body.name, visit.preferred)?.text ?? body.slug;
    return { ...row, body: name, path: `work/meetings/${body.slug}/${row.slug}` };
  });
  return meetings.flatMap((meeting) => [
    ...(reach(permissions, "run-meeting", meeting.body_id)
      ? stepsOf(meeting, visit, at, timeZone)
      : []),
    ...(reach(permissions, "answer-question", meeting.body_id)
      ? questionsOf(meeting, visit, timeZone)
      : []),
  ]);
}

type Row = Awaited<ReturnType<typeof listUnfinishedRows>>[number];
type Unfinished = Row & { readonly body: string; readonly path: string };

/** The one step that comes next, and what people have sent in. */
function stepsOf(
  meeting: Unfinished,
  { preferred: [language] }: DeskVisit,
  at: Date,
  timeZone: string,
): readonly DeskTask[] {
  const { desk: t } = meetingTexts(language);
  const day = dayOf(meeting.starts_at, timeZone);
  const name = t.meeting(meeting.body, printDay(day, language));
  const task = (title: string, why: string, part: string, due: LocalDate | null = null) => [
    { due, daysLate: 0, title, why, href: `${meeting.path}${part}` },
  ];
  const { path: _, held, approved, published, sent, waiting } = meeting;
  const isOver = meeting.ends_at <= at;
  return [
    ...(waiting > 0 ? task(t.decide(waiting, name), t.decideWhy, "#questions") : []),
    ...(!isOver && !sent && !held ? task(t.sendAgenda(name), t.sendAgendaWhy, "#agenda", day) : []),
    ...(isOver && !held ? task(t.hold(name), t.holdWhy, "#attendance") : []),
    ...(held && !approved ? task(t.approve(name), t.approveWhy, "/minutes") : []),
    ...(approved && !published && meeting.is_public
      ? task(t.publish(name), t.publishWhy, "/minutes")
      : []),
  ];
}

function questionsOf(
  { asked_on: since, unanswered, body, path, starts_at }: Unfinished,
  { preferred: [language] }: DeskVisit,
  timeZone: string,
): readonly DeskTask[] {
  if (since === null) return [];
  const { desk: t } = meetingTexts(language);
  const name = t.meeting(body, printDay(dayOf(starts_at, timeZone), language));
  const why = t.answerWhy(printDay(since, language));
  return [
    { due: null, daysLate: 0, title: t.answer(unanswered, name), why, href: `${path}#questions` },
  ];
}

/** What meetings asked for: of one's own all of it; of others', which are to be asked after, what is late or due as soon as an agenda would be. */
function tasksOf(all: readonly MyTask[], { on, preferred }: DeskVisit): readonly DeskTask[] {
  const { desk: t } = meetingTexts(preferred[0]);
  const soon = addDays(on, AGENDA_DAYS);
  const task = (
    open: readonly MyTask[],
    one: (text: string) => string,
    many: typeof t.finishMany,
  ) => {
    const [first] = open;
    if (first === undefined) return [];
    const daysLate = Math.max(0, daysBetween(first.dueOn, on));
    const when = { due: first.dueOn, daysLate, href: "work/tasks" };
    // The public does not see what closed meetings asked for.
    const whyMany = open.every(({ isPublic }) => isPublic)
      ? t.finishWhyMany
      : t.finishWhyManyClosed;
    if (open.length > 1) return [{ ...when, title: many(open.length), why: whyMany }];
    const body = said(first.body ?? {}, preferred)?.text;
    const title = one(said(first.text, preferred)?.text ?? "");
    return [{ ...when, title, why: body === undefined ? t.finishWhyClosed : t.finishWhy(body) }];
  };
  const others = all.filter(({ isOwn, dueOn }) => !isOwn && dueOn <= soon);
  return [
    ...task(
      all.filter(({ isOwn }) => isOwn),
      t.finish,
      t.finishMany,
    ),
    ...task(others, t.askAfter, t.askAfterMany),
  ];
}
