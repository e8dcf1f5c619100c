/** Reads and shows the working page of one meeting, as it is or with what came back of a form. */
import type { Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage, respond } from "../../../design/respond.ts";
import { said } from "../../../kernel/language.ts";
import { dayOf } from "../../../kernel/local-date.ts";
import { type Context, today } from "../../../platform/context.ts";
import { may } from "../../accounts/index.ts";
import { listDepartments } from "../../departments/index.ts";
import { listRights } from "../../rights/index.ts";
import { findMeeting } from "../find-meeting.ts";
import { timingOf } from "../meeting.ts";
import type { Returned } from "../pages/work-form.tsx";
import { WorkMeetingPage } from "../pages/work-meeting-page.tsx";
import { permissions } from "../permissions.ts";
import { readOwners } from "../read-owners.ts";
import { readRoom } from "../read-room.ts";
import { listWaitingRows } from "../store/questions.ts";
import { clockNow } from "./read-page.ts";

export type ShownMeeting = {
  readonly returned?: Returned;
  readonly done?: boolean;
  readonly meanwhile?: boolean;
  readonly refusal?: string;
};

export async function workMeetingPage(
  context: Context,
  c: Request<Env>,
  { returned, done = false, meanwhile = false, refusal }: ShownMeeting,
): Promise<Response> {
  const { actor, city, frame, language } = c.var;
  const { body = "", meeting = "" } = c.req.param() as { body?: string; meeting?: string };
  const clock = clockNow(context);
  const run = may(actor, permissions, "run-meeting");
  const found = await context.database.readCity(city.id, async (tx) => {
    const one = await findMeeting(tx, { body, meeting });
    if (one === undefined) return undefined;
    const room = await readRoom(tx, one, dayOf(timingOf(one).startsAt, clock.timeZone));
    return {
      meeting: one,
      room,
      owners: await readOwners(tx, one, room.members),
      departments: await listDepartments(tx),
      rights: await listRights(tx),
      waiting: run ? await listWaitingRows(tx, { meeting: one.id }) : [],
    };
  });
  if (found === undefined) return refusePage(c, "not-found");
  const account = actor?.accountId ?? null;
  const members = found.room.members;
  const own = members.filter((one) => account !== null && one.account === account);
  const accounts = members.flatMap((one) => (one.account === null ? [] : [one.account]));
  return respond(
    c,
    WorkMeetingPage({
      ...{ ...found, frame, clock, returned, done, meanwhile, refusal, on: today(context) },
      languages: city.languages,
      own: `/${city.slug}/work/meetings/${body}/${meeting}`,
      waiting: found.waiting.flatMap(({ id, text, asked_by: askedBy }) =>
        text === null ? [] : [{ id, text, askedBy }],
      ),
      invited: new Set(accounts).size,
      addressee: said(city.answerer, [language])?.text ?? "",
      ownTerms: own.map(({ id }) => id),
      may: {
        run,
        declare: run || (may(actor, permissions, "declare-conflict") && own.length > 0),
        write: run || (may(actor, permissions, "write-minutes") && own.length > 0),
        answer: may(actor, permissions, "answer-question"),
        report: may(actor, permissions, "report-task"),
      },
    }),
    meanwhile ? 409 : returned === undefined ? 200 : 422,
  );
}
