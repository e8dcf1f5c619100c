/** Reads and shows the working page of one meeting, as it is or with what came back of a form. */
import type { Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage, respond } from "../../../design/respond.ts";
import { type Language, said } from "../../../kernel/language.ts";
import { dayOf, type LocalDate } from "../../../kernel/local-date.ts";
import { type Context, today } from "../../../platform/context.ts";
import type { CityTransaction } from "../../../platform/database/database.ts";
import {
  listAddressees,
  listInterests,
  listMatters,
  type Membership,
  matterStanding,
  readReach,
} from "../../bodies/index.ts";
import { listDepartments } from "../../departments/index.ts";
import { listRights } from "../../rights/index.ts";
import { findMeeting } from "../find-meeting.ts";
import { listTieChoices } from "../list-tie-choices.ts";
import { listUninvited } from "../list-uninvited.ts";
import { type Meeting, timingOf } from "../meeting.ts";
import type { Returned } from "../pages/work-form.tsx";
import { WorkMeetingPage } from "../pages/work-meeting-page.tsx";
import { type MeetingAction, permissions } from "../permissions.ts";
import { readOwners } from "../read-owners.ts";
import { readRoom } from "../read-room.ts";
import { listWaitingRows } from "../store/questions.ts";
import { meetingTexts } from "../texts/index.ts";
import { clockNow } from "./read-page.ts";

export type ShownMeeting = {
  readonly returned?: Returned;
  /** The step in which something was saved; empty where the meeting was called. */
  readonly done?: string | undefined;
  /** What was saved concerns somebody who could not be written to. */
  readonly nobodyTold?: boolean;
  readonly meanwhile?: boolean;
  readonly refusal?: string;
  /** It was not for whoever sent it: the body is another's. */
  readonly forbidden?: boolean;
};

export async function workMeetingPage(
  context: Context,
  c: Request<Env>,
  {
    returned,
    done,
    nobodyTold = false,
    meanwhile = false,
    refusal,
    forbidden = false,
  }: ShownMeeting,
): Promise<Response> {
  const { actor, city, frame, language } = c.var;
  const { body = "", meeting = "" } = c.req.param() as { body?: string; meeting?: string };
  const clock = clockNow(context, c.var.city);
  const found = await context.database.readCity(city.id, async (tx) => {
    const one = await findMeeting(tx, { body, meeting });
    if (one === undefined) return undefined;
    const reach = await readReach(tx, actor, { on: today(context), body: one.body.id });
    const mayHere = (action: MeetingAction) => reach(permissions, action, one.body.id);
    const isOutside = !mayHere("see-meetings");
    // Of another body's closed meetings nobody learns that they are there.
    if (isOutside && !one.isPublic) return undefined;
    const day = dayOf(timingOf(one).startsAt, clock.timeZone);
    const room = await readRoom(tx, one, day);
    const run = mayHere("run-meeting");
    return {
      ...{ mayHere, isOutside, run },
      meeting: one,
      room: isOutside ? { ...room, members: room.members.map(asEverybodySees) } : room,
      owners: await readOwners(tx, one, room.members),
      departments: await listDepartments(tx),
      rights: await listRights(tx),
      // Whoever may declare a conflict here is the body's own, and those alone see what members have declared.
      interests: mayHere("declare-conflict") ? await interestsOn(tx, one, day) : [],
      tieChoices: run && one.held === null ? await listTieChoices(tx, today(context)) : {},
      matters: run ? await openMatters(tx, one, today(context)) : [],
      reached: run ? await readReached(tx, one, day, room.members, language) : NOBODY,
      waiting: run ? await listWaitingRows(tx, { meeting: one.id }) : [],
    };
  });
  if (found === undefined) return refusePage(c, "not-found");
  const { mayHere, isOutside, run, ...shown } = found;
  const account = actor?.accountId ?? null;
  const members = found.room.members;
  const own = members.filter((one) => account !== null && one.account === account);
  return respond(
    c,
    WorkMeetingPage({
      ...{ ...shown, frame, clock, returned, done, nobodyTold, meanwhile, isOutside },
      on: today(context),
      refusal: forbidden ? meetingTexts(language).refusals["not-your-body"] : refusal,
      languages: city.languages,
      own: `/${city.slug}/work/meetings/${body}/${meeting}`,
      waiting: found.waiting.flatMap(({ id, text, asked_by: askedBy }) =>
        text === null ? [] : [{ id, text, askedBy }],
      ),
      addressee: said(city.answerer, [language])?.text ?? "",
      ownTerms: own.map(({ id }) => id),
      may: {
        run,
        declare: run || (mayHere("declare-conflict") && own.length > 0),
        write: run || (mayHere("write-minutes") && own.length > 0),
        answer: mayHere("answer-question"),
        report: mayHere("report-task"),
      },
    }),
    forbidden ? 403 : meanwhile ? 409 : returned === undefined ? 200 : 422,
  );
}

const NOBODY = { written: [], leftOut: [], uninvited: [] };

/** Who on the body is written to about its meeting, who of them was not invited yet, and who has neither an account nor an address. */
async function readReached(
  tx: CityTransaction,
  meeting: Meeting,
  day: LocalDate,
  members: readonly Membership[],
  language: Language,
) {
  const addressees = await listAddressees(tx, meeting.body.id, day);
  const written = new Set(addressees.map(({ term }) => term));
  // Before the sending everybody is still to be invited.
  const uninvited = meeting.sending === null ? new Set() : await listUninvited(tx, meeting, day);
  const nameOf = ({ innerName }: Membership) => innerName ?? meetingTexts(language).aMember;
  return {
    written: members.filter(({ id }) => written.has(id) && !uninvited.has(id)).map(nameOf),
    leftOut: members.filter(({ id }) => !written.has(id)).map(nameOf),
    uninvited: members.filter(({ id }) => uninvited.has(id)).map(nameOf),
  };
}

/** What members have declared and holds on the day of the meeting. */
async function interestsOn(tx: CityTransaction, { body }: Meeting, day: LocalDate) {
  return (await listInterests(tx, body.id)).flatMap(({ term, text, from, until }) =>
    text === null || (from !== null && from > day) || (until !== null && until < day)
      ? []
      : [{ term, text }],
  );
}

/** The matters of the body that wait for its advice, what is late first. */
async function openMatters(tx: CityTransaction, meeting: Meeting, on: LocalDate) {
  const own = (await listMatters(tx)).filter(({ body }) => body.id === meeting.body.id);
  return own
    .flatMap((matter) => {
      const standing = matterStanding(matter, on);
      const { number, title } = matter;
      if (standing.state === "overdue") return [{ number, title, daysLate: standing.days }];
      return standing.state === "waiting" ? [{ number, title, daysLate: 0 }] : [];
    })
    .sort((a, b) => b.daysLate - a.daysLate || a.number - b.number);
}

/** Names that the public does not see are for the body itself. */
function asEverybodySees(member: Membership): Membership {
  return { ...member, innerName: member.name };
}
