/** Finds where an objection stands that was sent through the public form, by the link in its letter. A look changes nothing. */
import type { Id } from "../../kernel/id.ts";
import { hoursBefore } from "../../kernel/instant.ts";
import type { Context } from "../../platform/context.ts";
import { hashOf } from "./send-objection.ts";
import * as submissions from "./store/submissions.ts";
import { CONFIRM_HOURS } from "./submission.ts";

export async function findSubmissionState(
  context: Context,
  cityId: Id<"City">,
  secret: string,
): Promise<"unconfirmed" | "confirmed" | "dead"> {
  return context.database.readCity(cityId, async (tx) => {
    const found = await submissions.findByToken(tx, { tokenHash: hashOf(secret) });
    if (found === undefined) return "dead";
    if (found.confirmed !== null) return "confirmed";
    return found.sent_at < hoursBefore(context.now(), CONFIRM_HOURS) ? "dead" : "unconfirmed";
  });
}
