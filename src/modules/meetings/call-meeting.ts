/**
 * A body is called to a meeting: from then on it stands in the calendar; of a closed one only when it is and why it is closed. The same call sent
 * twice is one meeting.
 */
import type { Id } from "../../kernel/id.ts";
import type { Language, Wording } from "../../kernel/language.ts";
import { dayOf } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { findBody, mayInBody } from "../bodies/index.ts";
import { findTimeZone } from "../city/index.ts";
import { record, textHash } from "../ledger/index.ts";
import {
  checkTiming,
  type DayProblem,
  findDayProblem,
  type TimingProblem,
  type WrittenTiming,
} from "./check-timing.ts";
import { meetingSlug, meetingSubject } from "./meeting.ts";
import { permissions } from "./permissions.ts";
import { calledFacts } from "./record-facts.ts";
import * as store from "./store/meetings.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type CallMeetingInput = WrittenTiming & {
  /** The slug of the body. */
  readonly body: string;
  readonly title?: Wording;
  readonly isPublic: boolean;
  /** Why everybody is kept out; for closed meetings only. */
  readonly closedFor?: Wording;
  readonly languages: readonly [Language, ...Language[]];
  readonly source?: string | null;
};

export type CallMeetingRefusal =
  | Refusal<
      | "not-permitted"
      | "no-reason"
      | "unknown-body"
      | "not-your-body"
      | "body-not-active"
      | DayProblem
    >
  | TimingProblem
  | TooLong;

export async function callMeeting(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: CallMeetingInput,
): Promise<CallMeetingRefusal | { readonly meeting: string; readonly unchanged?: true }> {
  if (!may(actor, permissions, "run-meeting")) return { refused: "not-permitted" };
  const timing = checkTiming(input);
  if ("refused" in timing) return timing;
  const { isPublic, languages } = input;
  const title = tidyWording(input.title ?? {});
  const source = tidyOrNull(input.source);
  const closedFor = isPublic ? {} : tidyWording(input.closedFor ?? {});
  if (!isPublic && isEmptyWording(closedFor)) return { refused: "no-reason" };
  const tooLong = findTooLong({ title, source, reason: closedFor });
  if (tooLong !== undefined) return tooLong;

  return context.database.inCity(cityId, async (tx) => {
    await store.holdOthers(tx, { about: `meetings/${input.body}` });
    const body = await findBody(tx, input.body);
    if (body === undefined) return { refused: "unknown-body" };
    const reached = { body: body.id, on: today(context) };
    if (!(await mayInBody(tx, actor, permissions, "run-meeting", reached)))
      return { refused: "not-your-body" };
    if (body.standing !== "active") return { refused: "body-not-active" };
    const day = dayOf(timing.startsAt, await findTimeZone(tx, context));
    const days = { foundedOn: body.foundedOn, today: today(context) };
    const problem = findDayProblem(day, days);
    if (problem !== undefined) return { refused: problem };
    const { startsAt, place, online } = timing;
    const where = textHash({ place, online });
    const alike = (await store.listCalled(tx, { body: body.id, startsAt, isPublic })).find(
      (one) => textHash({ place: one.place, online: one.online }) === where,
    );
    if (alike !== undefined) return { meeting: alike.slug, unchanged: true };
    const taken = (await store.listSlugs(tx, { body: body.id, day })).map(({ slug }) => slug);
    const slug = meetingSlug(day, taken);
    const id = newId<"Meeting">(context);
    const at = context.now();
    const account = actor?.accountId ?? null;
    await store.insertMeeting(tx, {
      ...{ id, body: body.id, slug, title, isPublic, closedFor, languages, source, at, account },
    });
    const first = { ...timing, reason: {}, at };
    await store.insertTiming(tx, { ...first, meeting: id, number: 1, account });
    await record(tx, {
      type: "meeting.called",
      at,
      by: actorRole(actor),
      subject: meetingSubject(body.slug, slug),
      facts: calledFacts({ title, isPublic, closedFor, languages, source }, first),
    });
    return { meeting: slug };
  });
}
