/**
 * Writes to those who sit on the body on the day of its meeting, members and substitutes, as far as they have an address: one letter a person
 * for each thing that it tells. With it goes the address of their calendar file, whose secret is stored as a hash.
 */
import type { Id } from "../../kernel/id.ts";
import { dayOf } from "../../kernel/local-date.ts";
import type { Context } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { postLetter } from "../../platform/outbox/post-letter.ts";
import { newToken } from "../../platform/token.ts";
import { listAddressees } from "../bodies/index.ts";
import { findTimeZone } from "../city/index.ts";
import { type Meeting, timingOf } from "./meeting.ts";
import * as store from "./store/agenda.ts";

/** What a letter tells: of which timing, of the cancellation, or as a reminder. */
export type Tells = `timing-${number}` | "cancelled" | `reminder-${number}`;

/** Writes a letter from what it tells, the meeting, the secret of the calendar file, and whether its reader can sign in. */
export type LetterWriter = (
  meeting: Meeting,
  tells: Tells,
  secret: string,
  signsIn: boolean,
) => { readonly subject: string; readonly text: string };

export type ToldLetters = { readonly letters: readonly Id<"Letter">[] };

export async function tellMembers(
  context: Context,
  tx: CityTransaction,
  told: {
    readonly meeting: Meeting;
    readonly tells: Tells;
    readonly letter: LetterWriter;
    /** Left out, everybody is written to. */
    readonly only?: ReadonlySet<Id<"Term">>;
  },
): Promise<readonly Id<"Letter">[]> {
  const { meeting, tells, letter, only } = told;
  const { startsAt, endsAt } = timingOf(meeting);
  const on = dayOf(startsAt, await findTimeZone(tx, context));
  const letters: Id<"Letter">[] = [];
  for (const { term, account, email } of await listAddressees(tx, meeting.body.id, on)) {
    if (only?.has(term) === false) continue;
    const { secret, hash } = newToken(context);
    const inserted = await store.insertInvitation(tx, {
      ...{
        meeting: meeting.id,
        person: account,
        term: account === null ? term : null,
        tells,
        tokenHash: hash,
        at: context.now(),
      },
    });
    if (inserted === 0) continue;
    const posted = await postLetter(context, tx, {
      to: email,
      ...letter(meeting, tells, secret, account !== null),
      purpose: "meeting",
      uselessAfter: endsAt,
    });
    letters.push(posted.letter);
  }
  return letters;
}
