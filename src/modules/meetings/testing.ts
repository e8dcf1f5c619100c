/** Builders for tests: a council of three with a meeting, and a city in whose meetings everything has happened at least once. */
import type { Id } from "../../kernel/id.ts";
import { addDays } from "../../kernel/local-date.ts";
import { day } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import { theHost } from "../accounts/testing.ts";
import { aBody, aMember } from "../bodies/testing.ts";
import { answerQuestion } from "./answer-question.ts";
import { approveMinutes } from "./approve-minutes.ts";
import { askInRoom } from "./ask-in-room.ts";
import { becomeAdvice } from "./become-advice.ts";
import { becomeAnswer } from "./become-answer.ts";
import { becomeRecommendation } from "./become-recommendation.ts";
import { type CallMeetingInput, callMeeting } from "./call-meeting.ts";
import { cancelEvent } from "./cancel-event.ts";
import { cancelMeeting } from "./cancel-meeting.ts";
import type { OnMeeting } from "./change-meeting.ts";
import { confirmQuestion } from "./confirm-question.ts";
import { correctMinutes } from "./correct-minutes.ts";
import { countAudience } from "./count-audience.ts";
import { countSessions } from "./count-sessions.ts";
import { decideQuestion } from "./decide-question.ts";
import { declareConflict } from "./declare-conflict.ts";
import { enterEvent } from "./enter-event.ts";
import { findMeeting } from "./find-meeting.ts";
import { finishTask } from "./finish-task.ts";
import { giveTask } from "./give-task.ts";
import { holdMeeting } from "./hold-meeting.ts";
import { linkEventRecording } from "./link-event-recording.ts";
import { linkRecording } from "./link-recording.ts";
import { moveMeeting } from "./move-meeting.ts";
import { prefillMinutes } from "./prefill-minutes.ts";
import { publishMinutes } from "./publish-minutes.ts";
import { recordAttendance } from "./record-attendance.ts";
import { removeAsker } from "./remove-asker.ts";
import { reviseEvent } from "./revise-event.ts";
import { sendAgenda } from "./send-agenda.ts";
import { sendQuestion } from "./send-question.ts";
import { setAgendaItem } from "./set-agenda-item.ts";
import { stateEffect } from "./state-effect.ts";
import { listWaitingRows } from "./store/questions.ts";
import { takeDecision } from "./take-decision.ts";
import { taskLetter } from "./task-letter.ts";

const en = (text: string) => ({ en: text });
const HOUR = 3_600_000;

/** Somebody who runs meetings. */
export function aSecretary(context: Pick<Context, "now" | "random">): Actor {
  return { accountId: newId<"Account">(context), name: "Somebody", roles: ["body-secretary"] };
}

/** What an action did; one that was refused is a mistake of the test. */
export function done<Outcome extends object>(
  outcome: Outcome,
): Exclude<Outcome, { readonly refused: string }> {
  if ("refused" in outcome) throw new Error(`Refused: ${outcome.refused}`);
  return outcome as Exclude<Outcome, { readonly refused: string }>;
}

/** A letter that says nothing but its secret. */
export const plainLetter = (_: unknown, tells: string, secret: string) => ({
  subject: tells,
  text: secret,
});

export const aTaskLetter = taskLetter("https://city.example");

/** A council of three members and a substitute, without accounts; `terms` has them in this order. */
export async function aCouncil(
  context: Context,
  city: Id<"City">,
  stated: { readonly slug?: string } = {},
): Promise<{ readonly body: string; readonly terms: readonly Id<"Term">[] }> {
  const { slug: body } = await aBody(context, city, stated);
  const terms: Id<"Term">[] = [];
  for (let count = 0; count < 3; count += 1) terms.push(await aMember(context, city, body));
  terms.push(await aMember(context, city, body, { seat: 1, kind: "substitute" }));
  return { body, terms };
}

/** A public meeting of a body that began an hour ago and lasts two, unless stated. */
export async function aMeeting(
  context: Context,
  city: Id<"City">,
  body: string,
  stated: Partial<CallMeetingInput> = {},
): Promise<{ readonly body: string; readonly meeting: string }> {
  const startsAt = stated.startsAt ?? new Date(context.now().getTime() - HOUR);
  const called = await callMeeting(context, city, theHost, {
    ...{ body, startsAt, endsAt: new Date(startsAt.getTime() + 2 * HOUR), place: en("Town hall") },
    ...{ isPublic: true, closedFor: en("A person's own matters."), languages: ["en"] as const },
    ...stated,
  });
  return { body, meeting: done(called).meeting };
}

/** Puts an item on the agenda and gives its number. */
export async function anItem(
  context: Context,
  city: Id<"City">,
  on: { readonly body: string; readonly meeting: string },
  title = "Homes",
): Promise<number> {
  const item = { kind: "decision", title: en(title), text: {}, tiedTo: "" };
  const set = done(await setAgendaItem(context, city, theHost, { ...on, ...item }));
  if (!("item" in set)) throw new Error("The item was there");
  return set.item;
}

/** A council of three and a substitute, at a meeting that has begun, with one item. */
export async function aBegunMeeting(context: Context & { newCity(): Id<"City"> }) {
  const city = context.newCity();
  const { body, terms } = await aCouncil(context, city);
  const on = await aMeeting(context, city, body);
  const item = await anItem(context, city, on);
  const [first, second, third, substitute] = terms;
  if (!first || !second || !third || !substitute) throw new Error("Nobody is there");
  return { city, body, on, item, first, second, third, substitute };
}

/** These are present. */
export function attend(
  context: Context,
  city: Id<"City">,
  actor: Actor,
  on: OnMeeting,
  terms: readonly Id<"Term">[],
) {
  const attendance = terms.map((term) => ({ term, state: "present" }));
  return recordAttendance(context, city, actor, { ...on, attendance });
}

/** A decision on an item, unanimous unless stated. */
export function decideOn(
  context: Context,
  city: Id<"City">,
  on: OnMeeting,
  item: number,
  stated: Partial<Parameters<typeof takeDecision>[3]> = {},
) {
  return takeDecision(context, city, aSecretary(context), {
    ...{ ...on, item, text: en("Build homes."), way: "unanimous", ...stated },
  });
}

/** A city in whose meetings and events everything that can be recorded has happened at least once. */
export async function liveThroughMeetings(
  context: Context,
  city: Id<"City">,
  { slug = "meeting-council", citySlug = "york" } = {},
): Promise<void> {
  const common = [context, city, aSecretary(context)] as const;
  const { body, terms } = await aCouncil(context, city, { slug });
  const [first = "", second = "", third = ""] = terms as readonly string[];
  const term = (text: string) => text as Id<"Term">;
  const later = new Date(context.now().getTime() + 48 * HOUR);
  const times = (from: Date) => ({ startsAt: from, endsAt: new Date(from.getTime() + HOUR) });
  const languages = ["en", "nb"] as const;
  const on = await aMeeting(context, city, body, {
    ...times(later),
    languages,
    source: "Calendar",
  });
  const off = await aMeeting(context, city, body, { ...times(later), place: en("Library") });
  const reason = en("The hall is closed.");
  done(await cancelMeeting(...common, { ...off, reason }, plainLetter));
  const source = "https://city.example/minutes";
  let secret = "";
  for (const text of ["Why?", "You fools!"]) {
    const question = { ...on, text: en(text), askedBy: "Eve", email: "eve@home.example" };
    done(
      await sendQuestion(context, city, question, (given) => {
        secret = given;
        return { subject: "Confirm", text: "Confirm" };
      }),
    );
    done(await confirmQuestion(context, city, secret));
  }
  const meeting = await context.database.readCity(city, (tx) => findMeeting(tx, on));
  if (meeting === undefined) throw new Error("The meeting is not there");
  const waiting = await context.database.readCity(city, (tx) =>
    listWaitingRows(tx, { meeting: meeting.id }),
  );
  for (const [place, { id }] of waiting.entries())
    done(
      await decideQuestion(...common, {
        ...on,
        question: id,
        turnAway: place === 0 ? "" : "abuse",
      }),
    );
  const began = new Date(context.now().getTime() - HOUR);
  const place = en("Library");
  done(await moveMeeting(...common, { ...on, ...times(began), place, reason }, plainLetter));
  const item = await anItem(context, city, on);
  const other = await anItem(context, city, on, "Schools");
  done(await sendAgenda(...common, { ...on, remindDays: 2 }, plainLetter));
  await anItem(context, city, on, "Late");
  done(
    await recordAttendance(...common, {
      ...on,
      attendance: [
        { term: term(first), state: "present" },
        { term: term(second), state: "present" },
        { term: term(third), state: "excused" },
      ],
    }),
  );
  done(await declareConflict(...common, { ...on, item: other, term: term(first), text: reason }));
  const votes = [
    { term: term(first), vote: "for" as const },
    { term: term(second), vote: "abstained" as const },
  ];
  const text = en("Build homes.");
  done(
    await takeDecision(...common, {
      ...{ ...on, item, text, way: "by-name", votes },
      dissents: [{ term: term(second), text: en("And fast.") }],
    }),
  );
  done(await holdMeeting(...common, on));
  const decision = { ...on, decision: 1 };
  const cityRules = { slug: citySlug, answerDays: 90, cycleYears: 1 };
  const adopted = done(
    await becomeRecommendation(...common, {
      ...{ ...decision, right: null, topic: en("Homes"), addressee: en("Council"), source },
      city: cityRules,
    }),
  );
  done(await becomeAdvice(...common, { ...decision, address: "https://city.example/advice" }));
  const dueOn = addDays(today(context), 7);
  const owner = { term: term(first) };
  for (const words of ["Ask.", "Write."])
    done(await giveTask(...common, { ...decision, text: en(words), owner, dueOn }, aTaskLetter));
  done(await finishTask(...common, { ...on, task: 1, note: en("Asked.") }));
  done(await prefillMinutes(...common, on));
  done(await approveMinutes(...common, { ...on, by: "chair" }));
  done(await publishMinutes(...common, on));
  const corrected = { ...on, text: "# Minutes", reason: en("A name."), by: "secretary" };
  done(await correctMinutes(...common, corrected));
  done(await askInRoom(...common, { ...on, text: en("When?") }));
  done(await removeAsker(...common, { ...on, question: 1 }));
  for (const answer of ["In May.", "In June."])
    done(await answerQuestion(...common, { ...on, question: 2, text: en(answer) }));
  done(await becomeAnswer(...common, { ...decision, question: 2 }));
  const recording = { ...on, kind: "recording", address: "https://city.example/video" };
  done(await linkRecording(...common, recording));
  const { reference } = adopted;
  done(
    await stateEffect(...common, {
      ...{ ...on, text: en("Homes are built."), decision: 1, recommendation: reference, source },
    }),
  );
  done(await countSessions(...common, { body, year: 2020, sessions: 5, source }));
  const starts = { date: day("2020-12-10"), precision: "day" } as const;
  const event = { kind: "public-meeting", title: en(`Meeting of ${slug}`), starts, source };
  const entered = done(await enterEvent(...common, { ...event, rights: ["housing"] }));
  done(await countAudience(...common, { event: entered.event, people: 40 }));
  const film = { event: entered.event, kind: "recording", address: "https://city.example/film" };
  done(await linkEventRecording(...common, film));
  const yearly = { kind: "seminar", title: en(`Seminar of ${slug}`), yearly: true, source };
  const seminar = done(await enterEvent(...common, yearly)).event;
  done(await countAudience(...common, { event: seminar, people: null, year: 2020 }));
  done(await reviseEvent(...common, { ...yearly, event: seminar, place: en("Library"), reason }));
  done(await cancelEvent(...common, { event: seminar, reason }));
}
