/** Reads requests with what became of them, and whose turn it is. */
import { type Context, today } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listDepartments } from "../departments/index.ts";
import type { Scene, Substitution } from "./duty.ts";
import type { RequestForReply } from "./request.ts";
import { type Rhythm, USUAL_RHYTHM } from "./rhythm.ts";
import * as letters from "./store/letters.ts";
import * as store from "./store/requests.ts";

/** The requests of a city by reference: all, those that nobody has answered or withdrawn, or those of which a head was told. */
export async function listRequests(
  tx: CityTransaction,
  state: "all" | "open" | "escalated" = "all",
): Promise<readonly RequestForReply[]> {
  const rows = await store.listRequestRows(tx, {
    references: null,
    state: state === "all" ? null : state,
  });
  return rows.map(requestOf);
}

/** The requests with these references, open or not; those that the city has not are not there. */
export async function listNamedRequests(
  tx: CityTransaction,
  references: readonly string[],
): Promise<readonly RequestForReply[]> {
  return (await store.listRequestRows(tx, { references, state: null })).map(requestOf);
}

/** The last requests that were answered, the latest first. */
export async function listLastAnswered(
  tx: CityTransaction,
  limit: number,
): Promise<readonly RequestForReply[]> {
  const last = (await store.listLastAnswered(tx, { limit })).map(({ reference }) => reference);
  const found = new Map((await listNamedRequests(tx, last)).map((one) => [one.reference, one]));
  return last.flatMap((reference) => found.get(reference) ?? []);
}

/** The request with this reference; undefined where the city has none. */
export async function findRequest(
  tx: CityTransaction,
  reference: string,
): Promise<RequestForReply | undefined> {
  return (await listNamedRequests(tx, [reference]))[0];
}

/** What is needed to tell whose turn it is today. */
export async function readScene(
  tx: CityTransaction,
  context: Pick<Context, "now" | "settings">,
): Promise<Scene> {
  const on = today(context);
  return {
    on,
    requests: await listRequests(tx, "open"),
    substitutions: await readSubstitutions(tx, context),
    heads: new Map((await listDepartments(tx)).map(({ id, heads }) => [id, heads])),
  };
}

/** The substitutions that run or are to come. */
export async function readSubstitutions(
  tx: CityTransaction,
  context: Pick<Context, "now" | "settings">,
): Promise<readonly Substitution[]> {
  return (await letters.listSubstitutions(tx, { on: today(context) })).map((row) => ({
    id: row.id,
    account: row.account_id,
    substitute: row.substitute_id,
    from: row.from_on,
    to: row.to_on,
  }));
}

/** When the city writes; the usual rhythm where nobody has set one. */
export async function readRhythm(tx: CityTransaction): Promise<Rhythm> {
  const row = await letters.findRhythmRow(tx);
  if (row === undefined) return USUAL_RHYTHM;
  return { weekday: row.weekday, hour: row.hour, escalateAfter: row.escalate_after };
}

type Row = Awaited<ReturnType<typeof store.listRequestRows>>[number];

function requestOf(row: Row): RequestForReply {
  const { closed_as: as, closed_on: on } = row;
  return {
    id: row.id,
    reference: row.reference,
    kind: row.kind,
    about: row.about,
    aboutId: row.about_id,
    title: row.title,
    account: row.account_id,
    department: row.department_id,
    dueOn: row.due_on,
    question: row.question,
    note: row.note,
    saidBefore: row.said_before,
    askedOn: row.asked_on,
    askedBy: row.by_account,
    handedOver:
      row.handed_at === null
        ? null
        : {
            to: row.account_id,
            department: row.department_id,
            note: row.handed_note,
            at: row.handed_at,
            by: row.handed_by,
          },
    escalatedOn: row.escalated_on,
    closed: as === null || on === null ? null : { as, on, by: row.closed_by },
  };
}
