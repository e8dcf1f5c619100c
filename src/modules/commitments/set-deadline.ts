/** Says by when a commitment is to be kept, or moves that with a reason. Every date that it had stays readable: "moved three times". */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { type FactDate, isCertainlyBefore } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, HOST, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { commitmentSubject, type Deadline } from "./commitment.ts";
import { type CommitmentForRefusal, commitmentFor } from "./commitment-for.ts";
import { permissions } from "./permissions.ts";
import { dueFacts } from "./record-facts.ts";
import * as store from "./store.ts";
import { findTooLong, isNamedWell, type TooLong } from "./written.ts";

export type SetDeadlineInput = {
  readonly commitment: number;
  readonly dueOn: FactDate;
  /** Why it is moved; the first date needs none. */
  readonly reason?: Wording | null;
  /** Today, unless it was decided before. */
  readonly on?: FactDate;
  readonly source?: string | null;
  /** How many dates the person had before them; refused when there are others by now. */
  readonly seen?: number;
};

export type SetDeadlineRefusal =
  | Refusal<
      | "not-permitted"
      | "no-source"
      | "bad-address"
      | "future-date"
      | "due-before-commitment"
      | "no-reason"
      | "same-date"
      | "said-meanwhile"
    >
  | CommitmentForRefusal
  | TooLong;

/** `unchanged` when exactly this was said before. */
export async function setDeadline(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: SetDeadlineInput,
): Promise<SetDeadlineRefusal | { readonly moved: number } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "set-deadline")) return { refused: "not-permitted" };
  const { commitment: number, dueOn, seen } = input;
  const { on = { date: today(context), precision: "day" } } = input;
  const words = tidyWording(input.reason ?? {});
  const reason = isEmptyWording(words) ? null : words;
  const source = tidyOrNull(input.source);
  if (source === null && actor?.roles.includes(HOST)) return { refused: "no-source" };
  const tooLong = findTooLong({ reason, source });
  if (tooLong !== undefined) return tooLong;
  if (!isNamedWell(source)) return { refused: "bad-address" };
  if (on.date > today(context)) return { refused: "future-date" };

  return context.database.inCity(cityId, async (tx) => {
    const opened = await commitmentFor(tx, actor, number, on);
    if ("refused" in opened) return opened;
    const { deadlines, on: madeOn } = opened.commitment;
    if (isCertainlyBefore(dueOn, madeOn)) return { refused: "due-before-commitment" };
    const deadline: Deadline = { dueOn, reason, on, source };
    const facts = textHash(dueFacts(deadline, 0));
    if (deadlines.some((one) => textHash(dueFacts(one, 0)) === facts)) return { unchanged: true };
    if (seen !== undefined && seen !== deadlines.length) return { refused: "said-meanwhile" };
    const last = deadlines.at(-1);
    if (last !== undefined && textHash(last.dueOn) === textHash(dueOn))
      return { refused: "same-date" };
    if (last !== undefined && reason === null) return { refused: "no-reason" };
    const place = deadlines.length + 1;
    const at = context.now();
    await store.insertDeadline(tx, {
      ...{ commitment: number, place, reason, source, at },
      dueOn: dueOn.date,
      duePrecision: dueOn.precision,
      onDate: on.date,
      precision: on.precision,
      account: actor?.accountId ?? null,
    });
    await record(tx, {
      type: "commitment.scheduled",
      at,
      by: actorRole(actor),
      subject: commitmentSubject(number),
      facts: dueFacts(deadline, place),
    });
    return { moved: place - 1 };
  });
}
