// Who is written to about a meeting, and what the letters say.
import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { sendLetters } from "../../platform/outbox/send-letters.ts";
import { aPerson } from "../accounts/testing.ts";
import { aMember } from "../bodies/testing.ts";
import { meetingLetter } from "./meeting-letter.ts";
import { moveMeeting } from "./move-meeting.ts";
import { sendAgenda } from "./send-agenda.ts";
import { sendReminders } from "./send-reminders.ts";
import { aCouncil, aMeeting, anItem, aSecretary, done, plainLetter } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const secretary = aSecretary(context);
const en = (text: string) => ({ en: text });

describe("letters", () => {
  test("go to a member without an account too, who cannot open the working pages", async () => {
    const city = context.newCity();
    const { body } = await aCouncil(context, city);
    const email = "eva@home.example";
    await aMember(context, city, body, { email });
    const inside = await aPerson(context, city, { role: "body-member" });
    await aMember(context, city, body, { email: inside.email });
    const on = await aMeeting(context, city, body);
    await anItem(context, city, on);
    const letter = meetingLetter({ address: "https://city.example", timeZone: "Europe/Oslo" });
    const sent = done(await sendAgenda(context, city, secretary, { ...on }, letter));
    expect(sent.letters).toHaveLength(2);
    await sendLetters(context, city);
    const textTo = (address: string) =>
      context.letters.findLast(({ to }) => to === address)?.text ?? "";
    const page = `meetings/${on.body}/${on.meeting}`;
    expect(textTo(email)).toContain(`https://city.example/${page}`);
    expect(textTo(email)).not.toContain("/work/");
    expect(textTo(email)).toContain("/meeting-invitations/");
    expect(textTo(inside.email)).toContain(`https://city.example/work/${page}`);
    const closed = await aMeeting(context, city, body, { isPublic: false });
    await anItem(context, city, closed);
    done(await sendAgenda(context, city, secretary, { ...closed }, letter));
    await sendLetters(context, city);
    expect(textTo(inside.email)).toContain(`/${closed.meeting}`);
    expect(textTo(email)).toContain(
      `https://city.example/meetings/${closed.body}/${closed.meeting}`,
    );
    expect(textTo(email)).not.toContain("/work/");
  });

  test("go to each member with an account, once for each thing that they tell", async () => {
    const city = context.newCity();
    const { body } = await aCouncil(context, city);
    const { email } = await aPerson(context, city, { role: "body-member" });
    await aMember(context, city, body, { email });
    const startsAt = new Date("2026-06-03T12:00:00Z");
    const on = await aMeeting(context, city, body, { startsAt });
    await anItem(context, city, on);
    const before = context.letters.length;
    const run = () =>
      sendReminders(
        context,
        { id: city, slug: "york" },
        { say: () => undefined, stopping: new AbortController().signal },
      );
    expect(
      done(await sendAgenda(context, city, secretary, { ...on, remindDays: 1 }, plainLetter))
        .letters,
    ).toHaveLength(1);
    await run();
    const later = {
      startsAt: new Date("2026-06-04T12:00:00Z"),
      endsAt: new Date("2026-06-04T13:00:00Z"),
    };
    const moved = { ...on, ...later, place: en("Library"), reason: en("Water.") };
    expect(await moveMeeting(context, city, secretary, moved, plainLetter)).toMatchObject({
      letters: [expect.any(String)],
    });
    context.setNow("2026-06-03T13:00:00Z");
    await run();
    await run();
    const sent = context.letters.slice(before).filter(({ to }) => to === email);
    expect(sent.map(({ subject }) => subject).sort()).toEqual([
      "Reminder: Human rights council, 4 June 2026, 14:00–15:00",
      "timing-1",
      "timing-2",
    ]);
    expect(sent.map(({ text }) => text).join()).toContain("/meeting-invitations/");
    context.setNow("2026-06-01T12:00:00Z");
  });
});
