// Forms of a meeting that came back: everything that is missing is said at once, each at its field.
import { expect, test } from "vitest";
import { moduleSite } from "../../../tests/support/module-site.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { LANGUAGES, type Language } from "../../kernel/language.ts";
import { anActor } from "../accounts/testing.ts";
import { aMember } from "../bodies/testing.ts";
import { askInRoom } from "./ask-in-room.ts";
import { cancelMeeting } from "./cancel-meeting.ts";
import { routes } from "./routes/index.ts";
import {
  aBegunMeeting,
  aCouncil,
  aMeeting,
  anItem,
  aSecretary,
  attend,
  decideOn,
  done,
  plainLetter,
} from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const secretary = aSecretary(context);
const en = (text: string) => ({ en: text });

const site = (city: Id<"City">, language: Language = "en", actor = secretary) =>
  moduleSite(routes(context), { city, actor, language });

/** The fields that the summary of errors leads to. */
const faultsIn = (html: string) => {
  const summary = /<div[^>]*class="[^"]*error-summary.*?<\/ul>/s.exec(html)?.[0] ?? html;
  return [...summary.matchAll(/href="#([\w-]+-[\w]+)"/g)].map(([, field]) => field);
};

test("every form that is sent empty says all that it lacks", async () => {
  const { city, body, on, item, first, second } = await aBegunMeeting(context);
  done(await attend(context, city, secretary, on, [first, second]));
  done(await decideOn(context, city, on, item));
  done(await askInRoom(context, city, secretary, { ...on, text: en("When?") }));
  const { visit } = site(city);
  const own = `/work/meetings/${body}/${on.meeting}`;
  const forms = [
    ["/work/meetings", "call", ["body", "day", "starts", "ends", "place"]],
    [`${own}/timings`, "move", ["day", "starts", "ends", "place", "reason"]],
    [`${own}/cancellation`, "cancel", ["reason"]],
    [`${own}/agenda`, "item", ["title", "kind"]],
    [`${own}/conflicts`, "conflict", ["item", "term", "text"]],
    [`${own}/decisions`, "decision", ["item", "text", "way"]],
    [`${own}/decisions/1/recommendation`, "recommendation-1", ["topic", "addressee", "edition"]],
    [`${own}/decisions/1/advice`, "advice-1", ["address"]],
    [`${own}/decisions/1/answers`, "reply-1", ["question"]],
    [`${own}/decisions/1/tasks`, "task-1", ["text", "owner", "dueOn"]],
    [`${own}/questions`, "room", ["text"]],
    [`${own}/questions/1/answers`, "answer-1", ["text"]],
    [`${own}/recordings`, "recording", ["kind", "address"]],
    [`${own}/lines`, "line", ["text"]],
    [`/meetings/${body}/${on.meeting}/questions`, "question", ["text", "email"]],
  ] as const;
  for (const [path, form, fields] of forms) {
    const { status, html } = await visit(path, {});
    expect([path, status]).toEqual([path, 422]);
    expect([path, faultsIn(html)]).toEqual([path, fields.map((field) => `${form}-${field}`)]);
  }
});

test("a call that is wrong in several places keeps what was typed", async () => {
  const city = context.newCity();
  const { body } = await aCouncil(context, city);
  const { visit } = site(city);
  const wrong = {
    ...{ body, day: "2026-13-01", starts: "25:00", ends: "later", endDay: "soon" },
    ...{ online: "meet me", open: "closed", title: "My title" },
  };
  const { status, html } = await visit("/work/meetings", wrong);
  expect(status).toBe(422);
  expect(faultsIn(html)).toEqual(
    ["day", "starts", "ends", "endDay", "online", "reason"].map((field) => `call-${field}`),
  );
  expect(html).toContain('value="My title"');
});

test("an hour that the clocks leave out is not moved in silence", async () => {
  const city = context.newCity();
  const { body } = await aCouncil(context, city);
  const on = await aMeeting(context, city, body, { startsAt: new Date("2026-06-08T15:00:00Z") });
  const night = { day: "2027-03-28", place: "Hall", reason: "Night." };
  const words = ["The clocks change that night", "Klokken stilles den natten", "diese Stunde gibt"];
  for (const [place, language] of (["en", "nb", "de"] as const).entries()) {
    const { visit } = site(city, language);
    for (const [path, form] of [
      ["/work/meetings", "call"],
      [`/work/meetings/${body}/${on.meeting}/timings`, "move"],
    ] as const) {
      const sent = { ...night, body, starts: "02:30", ends: "04:00", open: "public" };
      const begins = await visit(path, sent);
      expect([begins.status, faultsIn(begins.html)]).toEqual([422, [`${form}-starts`]]);
      expect(begins.html).toContain(words[place]);
      const ends = await visit(path, { ...sent, starts: "01:00", ends: "02:59" });
      expect([ends.status, faultsIn(ends.html)]).toEqual([422, [`${form}-ends`]]);
    }
    const after = { ...night, body, starts: `0${3 + place}:00`, ends: "08:00", open: "public" };
    expect((await visit("/work/meetings", after)).status).toBe(303);
  }
});

test.each(LANGUAGES)(
  "a cancelled meeting promises no agenda and says once that it is cancelled: %s",
  async (language) => {
    const city = context.newCity();
    const { body } = await aCouncil(context, city);
    const on = await aMeeting(context, city, body, { startsAt: new Date("2026-06-08T15:00:00Z") });
    const reason = { en: "Water.", nb: "Vann.", de: "Wasser." };
    done(await cancelMeeting(context, city, secretary, { ...on, reason }, plainLetter));
    const { html } = await site(city, language).visit(`/meetings/${body}/${on.meeting}`);
    const promise = {
      en: "as soon as the members",
      nb: "så snart medlemmene",
      de: "sobald die Mitglieder",
    };
    expect(html).not.toContain(promise[language]);
    expect(html.match(/>(?:Cancelled|Avlyst|Abgesagt)</g)).toHaveLength(1);
    expect(html).toContain(reason[language]);
  },
);

test("who gets the agenda and who is left out stand there by name, before it is sent and after", async () => {
  const city = context.newCity();
  const { body } = await aCouncil(context, city, { slug: "network" });
  await aMember(context, city, body, { name: "Eva Reached", email: "eva@home.example" });
  await aMember(context, city, body, { name: "Ola Hidden", named: false });
  const on = await aMeeting(context, city, body, { startsAt: new Date("2026-06-08T15:00:00Z") });
  await anItem(context, city, on);
  const { visit } = site(city);
  const own = `/work/meetings/${body}/${on.meeting}`;
  const before = (await visit(own)).html;
  expect(before).toContain("A letter with a calendar file goes to Eva Reached.");
  expect(before).toContain("5 people are left out");
  expect(before).toMatch(/Ola Hidden: neither an account nor an address/);
  expect(before).toMatch(/id="send-remindDays"[^>]*value="3"/);
  expect((await visit(`${own}/sending`, { remindDays: "3" })).status).toBe(303);
  const after = (await visit(own)).html;
  expect(after).toContain("Letters about this meeting go to Eva Reached.");
  expect(after).toMatch(/Ola Hidden: neither an account nor an address/);
  const reader = (await site(city, "en", anActor("reader")).visit(own)).html;
  expect(reader).not.toContain("neither an account nor an address");
});
