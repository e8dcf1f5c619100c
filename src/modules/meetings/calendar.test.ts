// What the calendars of meetings say: the file of somebody who is invited, and the public one.
import { describe, expect, test } from "vitest";
import { moduleSite } from "../../../tests/support/module-site.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { aMember } from "../bodies/testing.ts";
import { addressIn } from "./calendar.ts";
import { cancelMeeting } from "./cancel-meeting.ts";
import { routes } from "./routes/index.ts";
import { sendAgenda } from "./send-agenda.ts";
import { aCouncil, aMeeting, anItem, aSecretary, done, plainLetter } from "./testing.ts";

const database = await testDatabase();
const base = testContext(database);
const mailFrom = "City of York <rights@york.example>";
const context = { ...base, settings: { ...base.settings, mailFrom } };
const secretary = aSecretary(context);
const LATER = new Date("2026-06-10T15:00:00Z");

const unfolded = (text: string) => text.replaceAll("\r\n ", "").split("\r\n");

async function aSentMeeting(remindDays: number | null, isPublic = true) {
  const city = base.newCity();
  const { body } = await aCouncil(context, city);
  await aMember(context, city, body, { email: "eva@home.example" });
  const on = await aMeeting(context, city, body, { startsAt: LATER, isPublic });
  await anItem(context, city, on, "Homes, schools");
  await anItem(context, city, on, "Parks");
  const { visit } = moduleSite(routes(context), { city, actor: undefined });
  let secret = "";
  const letter = (_: unknown, tells: string, given: string) => {
    secret = given;
    return { subject: tells, text: "Come." };
  };
  const early = unfolded((await visit("/meetings.ics")).html);
  done(await sendAgenda(context, city, secretary, { ...on, remindDays }, letter));
  return { city, body, on, visit, early, file: `/meeting-invitations/${secret}.ics` };
}

describe("the calendar file of an invitation", () => {
  test("says which body invites, what stands on the agenda, and reminds as the letter will", async () => {
    const { city, body, on, visit, file } = await aSentMeeting(3);
    const lines = unfolded((await visit(file)).html);
    expect(lines).toContain('ORGANIZER;CN="Human rights council":mailto:rights@york.example');
    expect(lines).toContain("TRIGGER:-P3D");
    expect(lines).toContain("STATUS:CONFIRMED");
    const description = lines.find((line) => line.startsWith("DESCRIPTION:")) ?? "";
    expect(description).toContain("1. Homes\\, schools\\n2. Parks\\nhttp");
    expect(description).toContain(`/work/meetings/${body}/${on.meeting}`);
    const reason = { en: "Water." };
    done(await cancelMeeting(context, city, secretary, { ...on, reason }, plainLetter));
    const after = unfolded((await visit(file)).html);
    expect(after).toContain("STATUS:CANCELLED");
    expect(after).not.toContain("BEGIN:VALARM");
  });

  test("reminds nobody where no reminder was asked for", async () => {
    const { visit, file } = await aSentMeeting(null);
    expect((await visit(file)).html).not.toContain("VALARM");
  });
});

describe("the public calendar", () => {
  test("has the agenda once it was sent, of open meetings alone, and reminds nobody", async () => {
    const { visit, early } = await aSentMeeting(3);
    expect(early.join("\n")).not.toContain("Parks");
    const text = unfolded((await visit("/meetings.ics")).html).join("\n");
    expect(text).toContain("1. Homes\\, schools\\n2. Parks\\nhttp");
    expect(text).not.toMatch(/VALARM|ORGANIZER/);
    const closed = await aSentMeeting(3, false);
    const shut = unfolded((await closed.visit("/meetings.ics")).html).join("\n");
    expect(shut).not.toContain("Parks");
    expect(shut).toContain("Closed: A person's own matters.");
    expect((await closed.visit(closed.file)).html).toContain("Parks");
  });
});

test("a sender is an address where letters reach somebody", () => {
  expect(addressIn(mailFrom)).toBe("rights@york.example");
  expect(addressIn("rights@york.example")).toBe("rights@york.example");
  for (const nobody of ["Rosario <rosario@localhost>", "York", "", "a b@york.example"])
    expect(addressIn(nobody)).toBeUndefined();
});
