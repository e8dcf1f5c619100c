/** Puts a letter into the outbox, in the transaction of what it tells of: both are there, or neither. */
import type { Id } from "../../kernel/id.ts";
import { type Context, newId } from "../context.ts";
import type { CityTransaction } from "../database/database.ts";
import { messageIdOf, PATIENCE, type PostedLetter } from "./letter.ts";
import * as store from "./store.ts";

/** Gives the letter's id, by which it can be sent at once after the commit; else the next round of the job sends it. */
export async function postLetter(
  context: Pick<Context, "now" | "random" | "settings">,
  tx: CityTransaction,
  { to, subject, text, purpose, sendAfter, uselessAfter }: PostedLetter,
): Promise<{ readonly letter: Id<"Letter"> }> {
  const id = newId<"Letter">(context);
  const at = context.now();
  const first = sendAfter !== undefined && sendAfter > at ? sendAfter : at;
  await store.insertLetter(tx, {
    id,
    messageId: messageIdOf(id, context.settings.baseUrl),
    purpose,
    to,
    subject,
    text,
    at,
    sendAfter: first,
    giveUpAt: new Date(first.getTime() + PATIENCE),
    uselessAfter: uselessAfter ?? null,
  });
  return { letter: id };
}
