/**
 * Writes the weekly letters of a city. What is due is read from the facts, so that it may run as often as it likes: what was answered
 * elsewhere is closed, what is too late goes to the head of the department, and nobody gets a second letter in a week.
 */
import type { Id } from "../../kernel/id.ts";
import { said } from "../../kernel/language.ts";
import { dayOf } from "../../kernel/local-date.ts";
import { type Context, today } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { postLetter } from "../../platform/outbox/post-letter.ts";
import { sendLetters } from "../../platform/outbox/send-letters.ts";
import { HOST, listPersons, type Person, TERMINAL } from "../accounts/index.ts";
import { findProfile } from "../city/index.ts";
import { record } from "../ledger/index.ts";
import { closeRequest } from "./close-request.ts";
import { digestLetter } from "./digest-letter.ts";
import { type Duty, dutiesToTell } from "./duty.ts";
import { readSubjects } from "./find-subject.ts";
import { lastLinkDay } from "./link.ts";
import { readRhythm, readScene } from "./list-requests.ts";
import { makeFormLink } from "./make-form-link.ts";
import { isForTheHead, type RequestForReply, recordSubject } from "./request.ts";
import {
  isReminderTime,
  isWorkingTime,
  type LocalMoment,
  localMoment,
  mondayOf,
  type Rhythm,
} from "./rhythm.ts";
import * as letters from "./store/letters.ts";
import * as store from "./store/requests.ts";
import { withdrawRequest } from "./withdraw-request.ts";

type Account = Id<"Account">;
type City = { readonly id: Id<"City">; readonly slug: string };

export type DigestsSent = {
  /** Requests that had been answered in another way, or that nobody wants an answer to any more. */
  readonly settled: number;
  /** Requests of which the head of the department is told from now on. */
  readonly escalated: number;
  /** Letters written. */
  readonly written: number;
};

const NOTHING: DigestsSent = { settled: 0, escalated: 0, written: 0 };

/** One run for a city; outside of working hours it does nothing. Told to stop, it ends after the letter that it is at. */
export async function sendDigests(
  context: Context,
  city: City,
  stopping?: AbortSignal,
): Promise<DigestsSent> {
  const { timeZone } = context.settings;
  const moment = localMoment(context.now(), timeZone);
  const { rhythm, plan } = await context.database.readCity(city.id, async (tx) => {
    const current = await readRhythm(tx);
    return {
      rhythm: current,
      plan: isWorkingTime(moment, current)
        ? await planOf(tx, context, { moment, rhythm: current })
        : undefined,
    };
  });
  if (plan === undefined || plan.open.length === 0) return NOTHING;
  const answered = await closeAnswered(context, city, plan.open);
  const now =
    answered === 0
      ? plan
      : await context.database.readCity(city.id, (tx) => planOf(tx, context, { moment, rhythm }));
  const escalated = await escalate(context, city, now.overdue);
  const told =
    escalated === 0
      ? now.told
      : (await context.database.readCity(city.id, (tx) => planOf(tx, context, { moment, rhythm })))
          .told;
  if (told.size === 0) return { settled: answered, escalated, written: 0 };
  const post = await context.database.readCity(city.id, async (tx) => ({
    people: new Map((await listPersons(tx)).map((person) => [person.id, person])),
    profile: await findProfile(tx),
  }));
  let written = 0;
  for (const [account, duties] of told) {
    if (stopping?.aborted) break;
    if (await write(context, city, { account, duties, moment, rhythm, ...post })) written += 1;
  }
  // At once, where the mail server is to be had; the outbox's own job sees to the rest.
  if (written > 0) await sendLetters(context, city.id, undefined, stopping);
  return { settled: answered, escalated, written };
}

type Plan = {
  readonly open: readonly RequestForReply[];
  /** Those of which the head is not told yet, and should be. */
  readonly overdue: readonly RequestForReply[];
  /** Who is written to now, with what. */
  readonly told: ReadonlyMap<Account, readonly Duty[]>;
};

async function planOf(
  tx: CityTransaction,
  context: Context,
  { moment, rhythm }: { readonly moment: LocalMoment; readonly rhythm: Rhythm },
): Promise<Plan> {
  const scene = await readScene(tx, context);
  const open = scene.requests;
  const overdue = open.filter(
    (request) =>
      request.escalatedOn === null && isForTheHead(request, scene.on, rhythm.escalateAfter),
  );
  const week = mondayOf(moment.day);
  const written = new Set(
    (await letters.listDigestsOf(tx, { week })).map(({ account_id }) => account_id),
  );
  const waiting = [...dutiesToTell(scene)].filter(([account]) => !written.has(account));
  if (isReminderTime(moment, rhythm)) return { open, overdue, told: new Map(waiting) };
  // Before the week's day only who is asked something new is written to: that is their letter of this week.
  const requests = [
    ...new Set(waiting.flatMap(([, duties]) => duties.map(({ request }) => request.id))),
  ];
  const known = new Set(
    (await letters.listTold(tx, { requests })).map((row) => `${row.request_id} ${row.account_id}`),
  );
  const told = waiting.filter(([account, duties]) =>
    duties.some(({ request }) => !known.has(`${request.id} ${account}`)),
  );
  return { open, overdue, told: new Map(told) };
}

/**
 * What was said on the working page needs no asking: it counts as the reply. And what the body has closed, or what has ended, is asked about
 * no more.
 */
async function closeAnswered(
  context: Context,
  city: City,
  open: readonly RequestForReply[],
): Promise<number> {
  const subjects = await context.database.readCity(city.id, (tx) => readSubjects(tx, open));
  let closed = 0;
  for (const request of open) {
    const { said, isOpen } = subjects.get(request.id) ?? { said: request.saidBefore, isOpen: true };
    if (said > request.saidBefore)
      await closeRequest(context, city.id, undefined, { request, as: "elsewhere" });
    else if (!isOpen)
      await withdrawRequest(context, city.id, TERMINAL, { request: request.reference });
    else continue;
    closed += 1;
  }
  return closed;
}

async function escalate(
  context: Context,
  city: City,
  overdue: readonly RequestForReply[],
): Promise<number> {
  if (overdue.length === 0) return 0;
  return context.database.inCity(city.id, async (tx) => {
    const at = context.now();
    const onDate = today(context);
    let escalated = 0;
    for (const { id, kind, about, reference } of overdue) {
      if ((await store.insertEscalation(tx, { request: id, onDate, at })) === 0) continue;
      escalated += 1;
      await record(tx, {
        type: "request.escalated",
        at,
        by: HOST,
        subject: recordSubject(reference),
        facts: { kind, about, on: onDate },
      });
    }
    return escalated;
  });
}

type Writing = {
  readonly account: Account;
  readonly duties: readonly Duty[];
  readonly moment: LocalMoment;
  readonly rhythm: Rhythm;
  readonly people: ReadonlyMap<Account, Person>;
  readonly profile: Awaited<ReturnType<typeof findProfile>>;
};

/** Writes one person's letter; false when they have had this week's by now, or are nobody to write to. */
async function write(
  context: Context,
  city: City,
  { account, duties, moment, rhythm, people, profile }: Writing,
): Promise<boolean> {
  const week = mondayOf(moment.day);
  return context.database.inCity(city.id, async (tx) => {
    // Another process may be at the same letter: one of them waits here and then finds it written.
    await store.holdOthers(tx, { about: `digest/${account}` });
    const written = await letters.findDigest(tx, { account, week });
    const person = people.get(account);
    if (written !== undefined || person === undefined) return false;
    const language = profile?.languages[0] ?? "en";
    const { address, expires } = await makeFormLink(context, tx, city, account);
    const { subject, text } = digestLetter({
      language,
      city: (profile && said(profile.name, [language])?.text) ?? city.slug,
      name: person.name,
      duties,
      on: moment.day,
      address,
      lastLinkDay: lastLinkDay(dayOf(context.now(), context.settings.timeZone)),
      escalateAfter: rhythm.escalateAfter,
      nameOf: ({ because }) =>
        because.as === "substitute" ? people.get(because.of)?.name : undefined,
    });
    const { letter } = await postLetter(context, tx, {
      to: person.email,
      subject,
      text,
      purpose: "digest",
      uselessAfter: expires,
    });
    const at = context.now();
    await letters.insertDigest(tx, { account, week, letter, at });
    const requests = duties.map(({ request }) => request.id);
    await letters.insertDigestItems(tx, { account, week, requests });
    return true;
  });
}
