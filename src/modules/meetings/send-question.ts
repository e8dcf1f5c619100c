/** Somebody asks a public meeting something before it. Nobody sees it until the address is confirmed through a link in a letter. */
import type { Id } from "../../kernel/id.ts";
import { hoursBefore } from "../../kernel/instant.ts";
import type { Wording } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import { type Context, newId } from "../../platform/context.ts";
import { postLetter } from "../../platform/outbox/post-letter.ts";
import { newToken } from "../../platform/token.ts";
import { isEmailAddress } from "../accounts/index.ts";
import type { OnMeeting } from "./change-meeting.ts";
import { findMeeting } from "./find-meeting.ts";
import { takesQuestions } from "./meeting.ts";
import { CONFIRM_HOURS, MOST_A_DAY, MOST_BY_ADDRESS } from "./question.ts";
import * as meetings from "./store/meetings.ts";
import * as store from "./store/questions.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type SendQuestionInput = OnMeeting & {
  readonly text: Wording;
  /** Shown with the question; null where nobody shall be named. */
  readonly askedBy: string | null;
  readonly email: string;
};

export type SendQuestionRefusal =
  | Refusal<"no-text" | "no-email" | "unknown-meeting" | "not-open" | "too-many">
  | TooLong;

const HOUR = 3_600_000;

/** `letter` writes what the sender gets, from the secret of its link. */
export async function sendQuestion(
  context: Context,
  cityId: Id<"City">,
  input: SendQuestionInput,
  letter: (secret: string) => { readonly subject: string; readonly text: string },
): Promise<SendQuestionRefusal | { readonly letter: Id<"Letter"> }> {
  const text = tidyWording(input.text);
  const askedBy = tidyOrNull(input.askedBy);
  const email = input.email.trim().toLowerCase();
  if (isEmptyWording(text)) return { refused: "no-text" };
  const tooLong = findTooLong({ text, askedBy });
  if (tooLong !== undefined) return tooLong;
  if (!isEmailAddress(email)) return { refused: "no-email" };
  const { secret, hash } = newToken(context);

  return context.database.inCity(cityId, async (tx) => {
    await meetings.holdOthers(tx, { about: "meeting-questions" });
    const meeting = await findMeeting(tx, input);
    // Of closed meetings nobody outside learns that they are there.
    if (!meeting?.isPublic) return { refused: "unknown-meeting" };
    const at = context.now();
    if (!takesQuestions(meeting, at)) return { refused: "not-open" };
    await store.deleteUnconfirmed(tx, { before: hoursBefore(at, CONFIRM_HOURS) });
    const sent = await store.countQuestionsSince(tx, { email, since: hoursBefore(at, 24) });
    if (sent.own >= MOST_BY_ADDRESS || sent.all >= MOST_A_DAY) return { refused: "too-many" };
    await store.insertQuestion(tx, {
      ...{ id: newId<"Question">(context), meeting: meeting.id, way: "sent", text, askedBy, email },
      ...{ tokenHash: hash, at, number: null, shownOn: null, decidedAt: null, by: null },
    });
    return postLetter(context, tx, {
      to: email,
      ...letter(secret),
      purpose: "question",
      uselessAfter: new Date(at.getTime() + CONFIRM_HOURS * HOUR),
    });
  });
}
