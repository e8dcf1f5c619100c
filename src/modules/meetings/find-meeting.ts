/** Reads one meeting whole. */
import type { CityTransaction } from "../../platform/database/database.ts";
import { findBody } from "../bodies/index.ts";
import type { AgendaItem } from "./agenda.ts";
import type { Decision, Task } from "./decision.ts";
import type { Meeting } from "./meeting.ts";
import type { Question } from "./question.ts";
import * as agenda from "./store/agenda.ts";
import * as store from "./store/meetings.ts";
import * as minutes from "./store/minutes.ts";
import * as questions from "./store/questions.ts";
import * as votes from "./store/votes.ts";

/** Undefined where the body, or a meeting of it with this slug, is not there. */
export async function findMeeting(
  tx: CityTransaction,
  which: { readonly body: string; readonly meeting: string },
): Promise<Meeting | undefined> {
  const body = await findBody(tx, which.body);
  if (body === undefined) return undefined;
  const [row] = await store.findMeetingRow(tx, { body: body.id, slug: which.meeting });
  if (row === undefined) return undefined;
  const of = { meeting: row.id };
  const [first, ...later] = (await store.listTimingRows(tx, of)).map((timing) => ({
    startsAt: timing.starts_at,
    endsAt: timing.ends_at,
    place: timing.place,
    online: timing.online,
    reason: timing.reason,
    at: timing.at,
  }));
  if (first === undefined) throw new Error("A meeting without a time");
  const [cancellation = null] = await store.listCancellationRows(tx, of);
  const [sending] = await agenda.listSendingRows(tx, of);
  const [held = null] = await store.listHeldRows(tx, of);
  return {
    id: row.id,
    body: { id: body.id, slug: body.slug, name: body.name },
    slug: row.slug,
    title: row.title,
    isPublic: row.is_public,
    closedFor: row.closed_for,
    languages: row.languages,
    source: row.source,
    timings: [first, ...later],
    cancellation,
    items: (await agenda.listItemRows(tx, of)).map(itemOf),
    sending: sending === undefined ? null : { at: sending.at, remindDays: sending.remind_days },
    attendance: (await votes.listAttendanceRows(tx, of)).map((one) => ({
      term: one.term_id,
      state: one.state,
      standsInFor: one.stands_in_for,
    })),
    conflicts: (await votes.listConflictRows(tx, of)).map((one) => ({
      item: one.item,
      term: one.term_id,
      isShown: one.is_shown,
      text: one.text,
    })),
    held,
    decisions: await readDecisions(tx, of),
    tasks: (await votes.listTaskRows(tx, of)).map(taskOf),
    minutes: (await minutes.listVersionRows(tx, of)).map((one) => ({
      number: one.number,
      text: one.text,
      language: one.language,
      approvedBy: one.approved_by,
      approvedOn: one.approved_on,
      reason: one.reason,
      publishedAt: one.published_at,
    })),
    questions: await readQuestions(tx, of),
    recordings: await questions.listRecordingRows(tx, of),
    effects: (await questions.listEffectRows(tx, of)).map(({ on_date, ...effect }) => ({
      ...effect,
      on: on_date,
    })),
  };
}

type Of = { readonly meeting: Meeting["id"] };

function itemOf(row: Awaited<ReturnType<typeof agenda.listItemRows>>[number]): AgendaItem {
  const { tied_to, after_sending, ...item } = row;
  return { ...item, tiedTo: tied_to, afterSending: after_sending };
}

async function readDecisions(tx: CityTransaction, of: Of): Promise<readonly Decision[]> {
  const rows = await votes.listDecisionRows(tx, of);
  if (rows.length === 0) return [];
  const whose = ({ decision }: { readonly decision: number }) => decision;
  const named = Map.groupBy(await votes.listVoteRows(tx, of), whose);
  const dissents = Map.groupBy(await votes.listDissentRows(tx, of), whose);
  const followUps = Map.groupBy(await votes.listFollowUpRows(tx, of), whose);
  return rows.map(({ votes_for, votes_against, voters, needed, ...row }) => ({
    ...row,
    votesFor: votes_for,
    votesAgainst: votes_against,
    quorum: voters === null || needed === null ? null : { voters, needed },
    votes: (named.get(row.number) ?? []).map(({ term_id, vote }) => ({ term: term_id, vote })),
    dissents: (dissents.get(row.number) ?? []).map(({ term_id, text }) => ({
      term: term_id,
      text,
    })),
    followUps: (followUps.get(row.number) ?? []).map(({ kind, reference }) => ({
      kind,
      reference,
    })),
  }));
}

function taskOf(row: Awaited<ReturnType<typeof votes.listTaskRows>>[number]): Task {
  return {
    number: row.number,
    decision: row.decision,
    text: row.text,
    department: row.department_id,
    term: row.term_id,
    dueOn: row.due_on,
    done: row.done_on === null ? null : { on: row.done_on, note: row.note ?? {} },
  };
}

async function readQuestions(tx: CityTransaction, of: Of): Promise<readonly Question[]> {
  const answers = Map.groupBy(await questions.listAnswerRows(tx, of), ({ question }) => question);
  return (await questions.listShownRows(tx, of)).flatMap((row) => {
    const { number, way, text, asked_by: askedBy, shown_on: shownOn } = row;
    const nameRemovedOn = row.name_removed_on;
    if (number === null || text === null || shownOn === null) return [];
    const given = (answers.get(number) ?? []).map((one) => ({
      ...{ text: one.text, on: one.on_date, decision: one.decision },
    }));
    return [{ number, way, text, askedBy, nameRemovedOn, shownOn, answers: given }];
  });
}
