/** What waits for a person about the matters on which bodies are asked: advice that is to be given, that is overdue, that nobody answered. */
import type { Id } from "../../kernel/id.ts";
import { said, type Wording } from "../../kernel/language.ts";
import { daysBetween, type LocalDate, printDay } from "../../kernel/local-date.ts";
import type { Actor } from "../../platform/actor.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { DeskTask, DeskVisit } from "../../platform/desk-task.ts";
import { may } from "../accounts/index.ts";
import { listDepartmentsOf } from "../departments/index.ts";
import { listMatterPage } from "./list-matters.ts";
import { listToAnswer } from "./list-to-answer.ts";
import type { Matter } from "./matter.ts";
import { readReach } from "./may-in-body.ts";
import { permissions } from "./permissions.ts";
import { bodyTexts } from "./texts/index.ts";

export async function listDeskTasks(
  tx: CityTransaction,
  visit: DeskVisit,
): Promise<readonly DeskTask[]> {
  const { actor, on } = visit;
  const gives = may(actor, permissions, "give-advice");
  const answers = may(actor, permissions, "answer-advice");
  if (!gives && !answers) return [];
  const far = gives ? { length: MOST } : {};
  const { matters: overdue } = await listMatterPage(tx, on, { state: "overdue", ...far });
  const { matters: waiting } = gives
    ? await listMatterPage(tx, on, { state: "waiting", ...far })
    : NONE;
  const isTheirs = await askedBy(tx, actor);
  const reach = await readReach(tx, actor, { on });
  const isTheirBody = ({ body }: Matter) => reach(permissions, "give-advice", body.id);
  return [
    ...(gives ? advise([...overdue, ...waiting].filter(isTheirBody), visit) : []),
    ...(answers ? hear(overdue.filter(isTheirs), visit) : []),
    ...answer(await listToAnswer(tx, actor), visit),
  ];
}

/** Some may be of bodies that have others. */
const MOST = 500;
const NONE = { matters: [] } as const;

/** Whether the city's side of a matter is the person's: the coordinator's all, a contributor's those of where they work. */
async function askedBy(tx: CityTransaction, actor: Actor): Promise<(matter: Matter) => boolean> {
  if (actor.roles.includes("coordinator")) return () => true;
  const places: readonly Id<"Department">[] =
    actor.accountId === null ? [] : await listDepartmentsOf(tx, actor.accountId);
  return ({ department }) => department !== null && places.includes(department.id);
}

function advise(matters: readonly Matter[], visit: DeskVisit): readonly DeskTask[] {
  const { desk: t } = bodyTexts(visit.preferred[0]);
  return toldOf(matters, visit, {
    one: ({ title, body }, say) => ({
      title: t.advise(say(title)),
      why: t.adviseWhy(say(body.name)),
    }),
    many: (count) => ({ title: t.adviseMany(count), why: t.adviseWhyMany }),
  });
}

function hear(matters: readonly Matter[], visit: DeskVisit): readonly DeskTask[] {
  const { desk: t } = bodyTexts(visit.preferred[0]);
  return toldOf(matters, visit, {
    one: ({ title, body }, say) => ({ title: t.hear(say(title)), why: t.hearWhy(say(body.name)) }),
    many: (count) => ({ title: t.hearMany(count), why: t.hearWhyMany }),
  });
}

/** By its own day, which the body's mandate has set; without one the answer is never late. */
function answer(matters: readonly Matter[], visit: DeskVisit): readonly DeskTask[] {
  const { desk: t } = bodyTexts(visit.preferred[0]);
  const day = ({ hearings }: Matter) =>
    printDay(hearings.find(({ kind }) => kind === "heard")?.on ?? visit.on, visit.preferred[0]);
  const advised = matters.map((matter) => ({ ...matter, dueOn: answerDue(matter) }));
  return toldOf(advised, visit, {
    list: "unanswered",
    one: (matter, say) => ({
      title: t.answer(say(matter.title)),
      why: t.answerWhy(say(matter.body.name), day(matter)),
    }),
    many: (count, first) => ({ title: t.answerMany(count), why: t.answerWhyMany(day(first)) }),
  });
}

function answerDue({ hearings }: Matter): LocalDate | null {
  return hearings.find(({ kind }) => kind === "heard")?.answerDueOn ?? null;
}

type Words = Pick<DeskTask, "title" | "why">;

/** One matter leads to itself, several to the list; `matters` with the most urgent first. */
function toldOf(
  matters: readonly Matter[],
  { on, preferred }: DeskVisit,
  words: {
    /** The part of the list that has them. */
    readonly list?: string;
    readonly one: (matter: Matter, say: (wording: Wording) => string) => Words;
    readonly many: (count: number, first: Matter) => Words;
  },
): readonly DeskTask[] {
  const [first] = matters;
  if (first === undefined) return [];
  const say = (wording: Wording) => said(wording, preferred)?.text ?? "";
  const when = whenOf(first.dueOn, on);
  return matters.length > 1
    ? [
        {
          ...when,
          ...words.many(matters.length, first),
          href: `work/bodies#${words.list ?? "waiting"}`,
        },
      ]
    : [
        {
          ...{ ...when, ...words.one(first, say) },
          href: `work/bodies/${first.body.slug}/matters/${first.number}`,
        },
      ];
}

function whenOf(due: LocalDate | null, on: LocalDate): Pick<DeskTask, "due" | "daysLate"> {
  return { due, daysLate: due === null ? 0 : Math.max(0, daysBetween(due, on)) };
}
