/** Sends one letter while somebody waits for the answer, and no longer than they would wait. */
import type { Id } from "../../kernel/id.ts";
import type { Context } from "../context.ts";
import { findLetterState } from "./find-letter-state.ts";
import type { LetterState } from "./letter.ts";
import { sendLetters } from "./send-letters.ts";

const WAIT = 10_000;

/**
 * Tells how far the letter has come after at most ten seconds; what is not under way by then is left to the job. Never throws: the letter is
 * in the outbox, whatever happens.
 */
export async function sendLetterNow(
  context: Context,
  cityId: Id<"City">,
  letter: Id<"Letter">,
  wait = WAIT,
): Promise<LetterState> {
  const over = new AbortController();
  const late = new Promise<LetterState>((resolve) => {
    over.signal.addEventListener("abort", () => resolve("waiting"), { once: true });
  });
  const timer = setTimeout(() => over.abort(), wait);
  const sending = sendAndLook(context, cityId, letter, over.signal).catch(
    (error: unknown): LetterState => {
      context.log.error("A letter could not be sent", { error, number: letter });
      return "waiting";
    },
  );
  const state = await Promise.race([sending, late]);
  clearTimeout(timer);
  return state;
}

async function sendAndLook(
  context: Context,
  cityId: Id<"City">,
  letter: Id<"Letter">,
  stopping: AbortSignal,
): Promise<LetterState> {
  await sendLetters(context, cityId, letter, stopping);
  const state = await context.database.inCity(cityId, (tx) => findLetterState(tx, letter));
  return state ?? "waiting";
}
