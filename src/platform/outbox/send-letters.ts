/**
 * Sends what is due in a city's outbox, one letter after the other. Each is claimed in a transaction of its own, sent, and marked in another:
 * whoever dies in between leaves a claim that runs out, and the letter goes out again with the Message-ID it has. Once its acceptance is stored,
 * nobody sends it again. Several senders at once are harmless.
 */
import type { Id } from "../../kernel/id.ts";
import type { Context } from "../context.ts";
import type { OutgoingLetter } from "../mail.ts";
import { LEASE, nextAttempt } from "./letter.ts";
import * as store from "./store.ts";

/** Letters sent and given up by this call, and those that still wait when it ends. */
export type Sending = { readonly sent: number; readonly waiting: number; readonly refused: number };

/** Sends every letter that is due, or only one. Ends early when the mail server is not to be had, or when told to stop. */
export async function sendLetters(
  context: Context,
  cityId: Id<"City">,
  only?: Id<"Letter">,
  stopping?: AbortSignal,
): Promise<Sending> {
  const { database } = context;
  let refused = await database.inCity(cityId, (tx) =>
    store.updateUseless(tx, { ...moment(context), only: only ?? null }),
  );
  let sent = 0;
  while (stopping?.aborted !== true) {
    const outcome = await sendNext(context, cityId, { only, stopping });
    if (outcome === "sent") sent += 1;
    if (outcome === "refused") refused += 1;
    if (outcome === "none" || outcome === "unavailable" || only !== undefined) break;
  }
  const { waiting } = await database.inCity(cityId, (tx) =>
    store.countWaiting(tx, { only: only ?? null }),
  );
  return { sent, waiting, refused };
}

/** Now, and the moment before which a claim has run out. */
function moment(context: Context): { readonly at: Date; readonly stale: Date } {
  const at = context.now();
  return { at, stale: new Date(at.getTime() - LEASE) };
}

async function sendNext(
  context: Context,
  cityId: Id<"City">,
  {
    only,
    stopping,
  }: {
    readonly only: Id<"Letter"> | undefined;
    readonly stopping: AbortSignal | undefined;
  },
): Promise<"sent" | "refused" | "postponed" | "unavailable" | "none"> {
  const { database, mail, log } = context;
  const { at: claimed, stale } = moment(context);
  const letter = await database.inCity(cityId, (tx) =>
    store.updateClaimed(tx, { at: claimed, stale, only: only ?? null }),
  );
  if (letter === undefined) return "none";
  const { id, purpose } = letter;
  const outcome = await mail.send(outgoing(letter), stopping);
  const at = context.now();
  if ("accepted" in outcome) {
    await database.inCity(cityId, (tx) => store.updateAccepted(tx, { id, at }));
    return "sent";
  }
  const next =
    outcome.refused === "permanent"
      ? undefined
      : nextAttempt(
          { attempts: letter.attempts, giveUpAt: letter.give_up_at },
          { now: at, maybeArrived: outcome.refused === "unanswered" },
        );
  if (next === undefined) {
    const problem = `${outcome.refused === "permanent" ? "refused" : "gave-up"} ${outcome.code}`;
    await database.inCity(cityId, (tx) => store.updateRefused(tx, { id, at, problem }));
    log.warn("A letter was given up", { number: id, step: `${purpose}: ${problem}` });
    return "refused";
  }
  const problem = `${outcome.refused} ${outcome.code}`;
  await database.inCity(cityId, (tx) => store.updatePostponed(tx, { id, claimed, next, problem }));
  const unavailable = outcome.refused === "unavailable";
  if (unavailable && stopping?.aborted !== true)
    log.warn("The mail server takes no letters", { number: id, step: problem });
  else
    log.info("A letter waits for its next attempt", { number: id, step: `${purpose}: ${problem}` });
  return unavailable ? "unavailable" : "postponed";
}

function outgoing(letter: {
  readonly message_id: string;
  readonly to_address: string | null;
  readonly subject: string | null;
  readonly text: string | null;
  readonly made_at: Date;
}): OutgoingLetter {
  const { message_id, to_address, subject, text, made_at } = letter;
  if (to_address === null || subject === null || text === null)
    throw new Error("A letter that waits has lost its words");
  return { to: to_address, subject, text, messageId: message_id, date: made_at };
}
