/** What the tables hold of the entries of the public record, for `ledger verify`: each fact with the hashes of its texts, made anew. */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import { listBodies } from "../bodies/index.ts";
import { textHash } from "../ledger/index.ts";
import { eventSubject } from "./event.ts";
import { findMeeting } from "./find-meeting.ts";
import { listEvents, wordsOf } from "./list-events.ts";
import { type Meeting, meetingSubject } from "./meeting.ts";
import * as facts from "./record-facts.ts";
import * as agenda from "./store/agenda.ts";
import * as events from "./store/events.ts";
import * as store from "./store/meetings.ts";
import * as questions from "./store/questions.ts";

/** The types of entries that the tables hold as facts. */
export const RECORDED_TYPES = [
  "meeting.called",
  "meeting.moved",
  "meeting.cancelled",
  "agenda.sent",
  "agenda.changed",
  "conflict.declared",
  "meeting.held",
  "decision.taken",
  "decision.followed",
  "task.given",
  "task.done",
  "minutes.approved",
  "minutes.corrected",
  "minutes.published",
  "question.asked",
  "question.turned-away",
  "question.answered",
  "question.name-removed",
  "meeting.recording-linked",
  "meeting.effect-stated",
  "meeting.sessions-counted",
  "event.entered",
  "event.counted",
  "event.revised",
  "event.cancelled",
  "event.recording-linked",
] as const;

export async function listRecordedFacts(tx: CityTransaction): Promise<readonly RecordedFact[]> {
  const bodies = new Map((await listBodies(tx)).map(({ id, slug }) => [id, slug]));
  const turnedAway = Map.groupBy(
    await questions.listTurnedAwayRows(tx),
    ({ meeting_id }) => meeting_id,
  );
  const found: RecordedFact[] = [];
  for (const { id, body_id, slug } of await store.listAll(tx)) {
    const body = bodies.get(body_id) ?? "";
    const meeting = await findMeeting(tx, { body, meeting: slug });
    if (meeting === undefined) continue;
    const [sending] = await agenda.listSendingRows(tx, { meeting: id });
    const subject = meetingSubject(body, slug);
    const told = [
      ...callFacts(meeting, sending?.items ?? 0),
      ...roomFacts(meeting),
      ...openFacts(meeting),
      ...(turnedAway.get(id) ?? []).map(({ reason }) => one("question.turned-away", { reason })),
    ];
    found.push(...told.map((fact) => ({ ...fact, subject })));
  }
  const counts = await store.listSessionCounts(tx, { body: null });
  found.push(
    ...counts.map(({ body_id, year, sessions, source }) => ({
      type: "meeting.sessions-counted",
      subject: `meetings/${bodies.get(body_id) ?? ""}`,
      facts: { year, sessions, source: textHash(source) },
    })),
  );
  return [...found, ...(await eventFactsOf(tx))];
}

type Told = Pick<RecordedFact, "type" | "facts">;

function one(type: (typeof RECORDED_TYPES)[number], stated: Told["facts"]): Told {
  return { type, facts: stated };
}

/** The call, its moves, the cancellation and the agenda. */
function callFacts(meeting: Meeting, items: number): readonly Told[] {
  const [first, ...moves] = meeting.timings;
  const { cancellation, sending } = meeting;
  return [
    one("meeting.called", facts.calledFacts(meeting, first)),
    ...moves.map((timing, place) => one("meeting.moved", facts.movedFacts(place + 2, timing))),
    ...(cancellation === null
      ? []
      : [one("meeting.cancelled", { reason: textHash(cancellation.reason) })]),
    ...(sending === null
      ? []
      : [one("agenda.sent", facts.sentFacts(meeting.items, { ...sending, items }))]),
    ...meeting.items
      .filter(({ afterSending }) => afterSending)
      .map((item) => one("agenda.changed", facts.itemFacts(item))),
  ];
}

/** Who was there, what was decided, what became of it, and the minutes. */
function roomFacts(meeting: Meeting): readonly Told[] {
  const { held, attendance, decisions, tasks, minutes } = meeting;
  return [
    ...meeting.conflicts.map((conflict) => one("conflict.declared", facts.conflictFacts(conflict))),
    ...(held === null ? [] : [one("meeting.held", facts.heldFacts(held, attendance))]),
    ...decisions.flatMap((decision) => [
      one("decision.taken", facts.decisionFacts(decision)),
      ...decision.followUps.map((followUp) =>
        one("decision.followed", facts.followUpFacts(decision.number, followUp)),
      ),
    ]),
    ...tasks.flatMap((task) => [
      one("task.given", facts.taskFacts(task)),
      ...(task.done === null ? [] : [one("task.done", facts.doneFacts(task.number, task.done))]),
    ]),
    ...minutes.flatMap((version) => [
      one(
        version.number === 1 ? "minutes.approved" : "minutes.corrected",
        facts.versionFacts(version),
      ),
      ...(version.publishedAt === null
        ? []
        : [one("minutes.published", facts.publishedFacts(version))]),
    ]),
  ];
}

/** What a public meeting leaves. */
function openFacts({ questions: asked, recordings, effects }: Meeting): readonly Told[] {
  return [
    ...asked.flatMap((question) => [
      one("question.asked", facts.questionFacts(question)),
      ...(question.nameRemovedOn === null
        ? []
        : [
            one(
              "question.name-removed",
              facts.nameRemovedFacts(question.number, question.nameRemovedOn),
            ),
          ]),
      ...question.answers.map((answer, place) =>
        one("question.answered", facts.answerFacts(question.number, place + 1, answer)),
      ),
    ]),
    ...recordings.map((recording, place) =>
      one("meeting.recording-linked", facts.recordingFacts(place + 1, recording)),
    ),
    ...effects.map((effect, place) =>
      one("meeting.effect-stated", facts.effectFacts(place + 1, effect)),
    ),
  ];
}

async function eventFactsOf(tx: CityTransaction): Promise<readonly RecordedFact[]> {
  const counts = Map.groupBy(await events.listAudienceRows(tx), ({ event_id }) => event_id);
  const films = Map.groupBy(await events.listEventRecordingRows(tx), ({ event_id }) => event_id);
  const versions = Map.groupBy(
    await events.listVersionRows(tx, { slug: null }),
    ({ event_id }) => event_id,
  );
  return (await listEvents(tx)).flatMap(({ id, slug, cancelledFor }) =>
    [
      ...(versions.get(id) ?? []).map((row) =>
        row.number === 1
          ? one("event.entered", facts.eventFacts(wordsOf(row)))
          : one("event.revised", facts.revisedFacts(row.number, wordsOf(row), row.reason)),
      ),
      ...(cancelledFor === null
        ? []
        : [one("event.cancelled", { reason: textHash(cancelledFor) })]),
      ...(counts.get(id) ?? []).map((count, place) =>
        one("event.counted", facts.audienceFacts(place + 1, count)),
      ),
      ...(films.get(id) ?? []).map((film, place) =>
        one("event.recording-linked", facts.recordingFacts(place + 1, film)),
      ),
    ].map((fact) => ({ ...fact, subject: eventSubject(slug) })),
  );
}
