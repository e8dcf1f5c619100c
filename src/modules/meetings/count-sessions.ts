/** How often a body met in a year of which the single meetings are not known: a count with its source, and no invented days. */
import type { Id } from "../../kernel/id.ts";
import { yearOf } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { tidyText } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { findBody, mayInBody } from "../bodies/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { permissions } from "./permissions.ts";
import * as store from "./store/meetings.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type CountSessionsInput = {
  readonly body: string;
  readonly year: number;
  readonly sessions: number;
  readonly source: string;
};

export type CountSessionsRefusal =
  | Refusal<
      | "not-permitted"
      | "unknown-body"
      | "not-your-body"
      | "bad-count"
      | "future-date"
      | "no-source"
      | "counted-already"
    >
  | TooLong;

export async function countSessions(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { body: slug, year, sessions, ...input }: CountSessionsInput,
): Promise<CountSessionsRefusal | { readonly counted: true } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "run-meeting")) return { refused: "not-permitted" };
  const source = tidyText(input.source);
  const isCount = Number.isInteger(sessions) && sessions > 0 && sessions <= 366;
  if (!isCount || !Number.isInteger(year) || year < 1900) return { refused: "bad-count" };
  if (year > yearOf(today(context))) return { refused: "future-date" };
  if (source === "") return { refused: "no-source" };
  const tooLong = findTooLong({ source });
  if (tooLong !== undefined) return tooLong;
  return context.database.inCity(cityId, async (tx) => {
    const body = await findBody(tx, slug);
    if (body === undefined) return { refused: "unknown-body" };
    const reached = { body: body.id, on: today(context) };
    if (!(await mayInBody(tx, actor, permissions, "run-meeting", reached)))
      return { refused: "not-your-body" };
    const known = await store.listSessionCounts(tx, { body: body.id });
    const same = known.find((one) => one.year === year);
    if (same !== undefined)
      return same.sessions === sessions && same.source === source
        ? { unchanged: true }
        : { refused: "counted-already" };
    const at = context.now();
    const account = actor?.accountId ?? null;
    await store.insertSessionCount(tx, { body: body.id, year, sessions, source, at, account });
    await record(tx, {
      ...{ type: "meeting.sessions-counted", at, by: actorRole(actor) },
      subject: `meetings/${slug}`,
      facts: { year, sessions, source: textHash(source) },
    });
    return { counted: true };
  });
}
