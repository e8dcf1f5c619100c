/** Reminds who was invited, so many days before as the agenda's sending says; and removes questions that nobody confirmed. */
import { hoursBefore } from "../../kernel/instant.ts";
import { cityAddress } from "../../platform/city-address.ts";
import type { Context } from "../../platform/context.ts";
import type { JobCity, JobRun } from "../../platform/jobs.ts";
import { sendLetters } from "../../platform/outbox/send-letters.ts";
import { listBodies } from "../bodies/index.ts";
import { findTimeZone } from "../city/index.ts";
import { findMeeting } from "./find-meeting.ts";
import { meetingLetter } from "./meeting-letter.ts";
import { CONFIRM_HOURS } from "./question.ts";
import * as agenda from "./store/agenda.ts";
import * as questions from "./store/questions.ts";
import { tellMembers } from "./tell-members.ts";

export async function sendReminders(
  context: Context,
  city: JobCity,
  { say, stopping }: Pick<JobRun, "say" | "stopping">,
): Promise<void> {
  const now = context.now();
  const address = cityAddress(context.settings, city);
  const { letters, removed } = await context.database.inCity(city.id, async (tx) => {
    const gone = await questions.deleteUnconfirmed(tx, { before: hoursBefore(now, CONFIRM_HOURS) });
    const due = await agenda.listToRemind(tx, { now });
    if (due.length === 0) return { letters: 0, removed: gone };
    const slugs = new Map((await listBodies(tx)).map(({ id, slug }) => [id, slug]));
    const letter = meetingLetter({ address, timeZone: await findTimeZone(tx, context) });
    let written = 0;
    for (const { body_id, slug } of due) {
      const which = { body: slugs.get(body_id) ?? "", meeting: slug };
      const meeting = await findMeeting(tx, which);
      if (meeting === undefined) continue;
      const tells = `reminder-${meeting.timings.length}` as const;
      written += (await tellMembers(context, tx, { meeting, tells, letter })).length;
    }
    return { letters: written, removed: gone };
  });
  if (removed > 0) say(`${removed} unconfirmed questions were removed`);
  if (letters === 0) return;
  say(`${letters} reminders of meetings were written`);
  await sendLetters(context, city.id, undefined, stopping);
}
