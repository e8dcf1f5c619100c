/** An organisation sends an objection through the public form. Nobody sees it before the address is confirmed through a link in a letter. */
import { createHash } from "node:crypto";
import type { Id } from "../../kernel/id.ts";
import { hoursBefore } from "../../kernel/instant.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import { postLetter } from "../../platform/outbox/post-letter.ts";
import { isEmailAddress } from "../accounts/index.ts";
import { listRights } from "../rights/index.ts";
import { checkObjection, type ObjectionProblem, type WrittenObjection } from "./check-objection.ts";
import * as store from "./store/objections.ts";
import * as submissions from "./store/submissions.ts";
import { CONFIRM_HOURS, MOST_A_DAY, MOST_BY_ADDRESS } from "./submission.ts";
import type { TooLong } from "./written.ts";

export type SendObjectionInput = Pick<
  WrittenObjection,
  "organisation" | "against" | "what" | "happenedOn" | "right" | "text"
> & { readonly email: string };

export type SendObjectionRefusal =
  | Refusal<ObjectionProblem | "no-email" | "unknown-right" | "too-many">
  | TooLong;

const HOUR = 3_600_000;

/** `letter` writes what the organisation gets, from the secret of its link. The letter that was posted is named, to be sent at once. */
export async function sendObjection(
  context: Context,
  cityId: Id<"City">,
  input: SendObjectionInput,
  letter: (secret: string) => { readonly subject: string; readonly text: string },
): Promise<SendObjectionRefusal | { readonly letter: Id<"Letter"> }> {
  const checked = checkObjection(input, today(context));
  if ("refused" in checked) return checked;
  const email = input.email.trim().toLowerCase();
  if (!isEmailAddress(email)) return { refused: "no-email" };
  const { organisation, against, what, happenedOn, right, text } = checked;
  const secret = Buffer.from(context.random(32)).toString("base64url");

  return context.database.inCity(cityId, async (tx) => {
    await store.holdOthers(tx, { about: "objection-submissions" });
    const isKnown = right === null || (await listRights(tx)).some(({ slug }) => slug === right);
    if (!isKnown) return { refused: "unknown-right" };
    const at = context.now();
    await submissions.deleteUnconfirmed(tx, { before: hoursBefore(at, CONFIRM_HOURS) });
    const since = hoursBefore(at, 24);
    const sent = await submissions.countSubmissionsSince(tx, { email, since });
    if (sent.own >= MOST_BY_ADDRESS || sent.all >= MOST_A_DAY) return { refused: "too-many" };
    await submissions.insertSubmission(tx, {
      ...{ id: newId<"ObjectionSubmission">(context), organisation, email, at },
      tokenHash: hashOf(secret),
      sent: { against, what, happenedOn, right, text },
    });
    return postLetter(context, tx, {
      to: email,
      ...letter(secret),
      purpose: "objection",
      uselessAfter: new Date(at.getTime() + CONFIRM_HOURS * HOUR),
    });
  });
}

/** What is stored of a link's secret. */
export function hashOf(secret: string): Uint8Array {
  return createHash("sha256").update(secret).digest();
}
