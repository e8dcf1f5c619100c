/** Says what became of a challenge: who took it up, that events overtook it, why it is closed, or that it is open again. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { type FactDate, isCertainlyBefore } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyText, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, HOST, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import {
  type ChallengeStanding,
  challengeState,
  isChallengeState,
  isReference,
  isTakenUpBy,
} from "./challenge.ts";
import { findMapEntry } from "./list-map-entries.ts";
import { mapSubject } from "./map-entry.ts";
import { permissions } from "./permissions.ts";
import { standingFacts } from "./record-facts.ts";
import { holdOthers } from "./store/map-entries.ts";
import * as store from "./store/standings.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type SetChallengeStandingInput = {
  readonly challenge: string;
  /** open | taken-up | overtaken | closed */
  readonly state: string;
  /** What took it up; asked for only then. */
  readonly by?: { readonly kind: string; readonly reference: string } | null;
  readonly reason?: Wording;
  readonly on?: FactDate;
  readonly source?: string | null;
  /** How many standings the person had before them; refused when there are others by now. */
  readonly seen?: number;
};

export type SetChallengeStandingRefusal =
  | Refusal<
      | "not-permitted"
      | "unknown-state"
      | "no-reason"
      | "no-source"
      | "unknown-taker"
      | "bad-reference"
      | "future-date"
      | "before-finding"
      | "unknown-entry"
      | "open-already"
      | "said-meanwhile"
    >
  | TooLong;

/** `unchanged` where exactly this was said before. */
export async function setChallengeStanding(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: SetChallengeStandingInput,
): Promise<SetChallengeStandingRefusal | { readonly set: true } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "set-standing")) return { refused: "not-permitted" };
  const { challenge: slug, state, seen } = input;
  const { on = { date: today(context), precision: "day" } } = input;
  const reason = tidyWording(input.reason ?? {});
  const source = tidyOrNull(input.source);
  if (!isChallengeState(state)) return { refused: "unknown-state" };
  // What took it up speaks for itself; everything else is said with its reason.
  if (isEmptyWording(reason) && state !== "taken-up") return { refused: "no-reason" };
  if (source === null && actor?.roles.includes(HOST)) return { refused: "no-source" };
  const tooLong = findTooLong({ reason, source });
  if (tooLong !== undefined) return tooLong;
  const by = state === "taken-up" ? takerOf(input.by) : null;
  if (by !== null && "refused" in by) return by;
  if (on.date > today(context)) return { refused: "future-date" };

  return context.database.inCity(cityId, async (tx) => {
    await holdOthers(tx, { about: "map/challenge" });
    const entry = await findMapEntry(tx, "challenge", slug);
    if (entry === undefined) return { refused: "unknown-entry" };
    if (entry.began !== null && isCertainlyBefore(on, entry.began))
      return { refused: "before-finding" };
    const standing: ChallengeStanding = { state, by, reason, on, source };
    const { standings } = entry;
    if (
      standings.some(
        (other) => textHash(standingFacts(other)) === textHash(standingFacts(standing)),
      )
    )
      return { unchanged: true };
    if (seen !== undefined && seen !== standings.length) return { refused: "said-meanwhile" };
    if (state === "open" && challengeState(standings) === "open")
      return { refused: "open-already" };

    const at = context.now();
    const number = standings.length + 1;
    await store.insertStanding(tx, {
      ...{ entry: entry.id, number, state, reason, source, at },
      by: by?.kind ?? null,
      reference: by?.reference ?? null,
      onDate: on.date,
      precision: on.precision,
      account: actor?.accountId ?? null,
    });
    await record(tx, {
      type: "challenge.standing-set",
      at,
      by: actorRole(actor),
      subject: mapSubject("challenge", slug),
      facts: { ...standingFacts(standing), number },
    });
    return { set: true };
  });
}

function takerOf(
  by: SetChallengeStandingInput["by"],
): Refusal<"unknown-taker" | "bad-reference"> | NonNullable<ChallengeStanding["by"]> {
  const { kind = "", reference = "" } = by ?? {};
  if (!isTakenUpBy(kind)) return { refused: "unknown-taker" };
  const named = tidyText(reference);
  return isReference(named) ? { kind, reference: named } : { refused: "bad-reference" };
}
