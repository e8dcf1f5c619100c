// What the pages of a meeting leave out when there is nothing to do: of a cancelled one, of one that is over, and of a closed one.
import { expect, test } from "vitest";
import { moduleSite } from "../../../tests/support/module-site.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { LANGUAGES, type Language } from "../../kernel/language.ts";
import type { Actor } from "../../platform/actor.ts";
import { askInRoom } from "./ask-in-room.ts";
import { cancelMeeting } from "./cancel-meeting.ts";
import { postLine } from "./post-line.ts";
import { routes } from "./routes/index.ts";
import {
  aBegunMeeting,
  aCouncil,
  aMeeting,
  aSecretary,
  attend,
  decideOn,
  done,
  plainLetter,
} from "./testing.ts";
import { meetingTexts } from "./texts/index.ts";

const database = await testDatabase();
const context = testContext(database);
const secretary = aSecretary(context);
const reason = { en: "Nobody can come." };

const site = (city: Id<"City">, actor: Actor | undefined, language: Language = "en") =>
  moduleSite(routes(context), { city, actor, language });

/** The parts of the page, as its own list of steps names them. */
const stepsIn = (html: string) =>
  ["call", "agenda", "invite", "attendance", "decisions", "minutes", "publish"].filter((step) => {
    const [linked, there] = [html.includes(`href="#${step}"`), html.includes(`id="${step}"`)];
    expect({ step, linked }).toEqual({ step, linked: there });
    return there;
  });

test("a cancelled meeting has neither attendance nor minutes", async () => {
  const { city, on } = await aBegunMeeting(context);
  const { visit } = site(city, secretary);
  const path = `/work/meetings/${on.body}/${on.meeting}`;
  expect(stepsIn((await visit(path)).html)).toHaveLength(7);
  done(await cancelMeeting(context, city, secretary, { ...on, reason }, plainLetter));
  for (const language of LANGUAGES) {
    const { html } = await site(city, secretary, language).visit(path);
    expect(stepsIn(html)).toEqual(["call", "agenda", "invite"]);
    expect(html).not.toContain("undefined");
  }
});

test("what was decided and asked before a meeting was cancelled can still be followed there", async () => {
  const { city, on, item, first, second, third } = await aBegunMeeting(context);
  done(await attend(context, city, secretary, on, [first, second, third]));
  done(await decideOn(context, city, on, item));
  done(await askInRoom(context, city, secretary, { ...on, text: { en: "When?" }, askedBy: "Eve" }));
  done(await cancelMeeting(context, city, secretary, { ...on, reason }, plainLetter));
  const { html } = await site(city, secretary).visit(`/work/meetings/${on.body}/${on.meeting}`);
  expect(stepsIn(html)).toEqual(["call", "agenda", "invite", "decisions", "publish"]);
  expect(html).toContain("Take the name away");
});

test("a meeting that is over is followed live no more, and read where somebody wrote along", async () => {
  const { city, on } = await aBegunMeeting(context);
  const { visit } = site(city, undefined);
  const path = `/meetings/${on.body}/${on.meeting}`;
  expect((await visit(path)).html).toContain("Follow live by text");
  context.setNow("2026-06-01T15:00:00Z");
  const silent = (await visit(path)).html;
  expect(silent).toContain("Over, not reported yet");
  expect(silent).not.toContain(`${path}/live"`);
  context.setNow("2026-06-01T12:00:00Z");
  done(await postLine(context, city, secretary, { ...on, text: "Welcome.", language: "en" }));
  context.setNow("2026-06-01T15:00:00Z");
  const written = (await visit(path)).html;
  expect(written).toContain("What was said, as it was written down");
  expect(written).not.toContain("Follow live by text");
  context.setNow("2026-06-01T12:00:00Z");
});

test("a closed meeting says who reads its papers: the body, and who coordinates the work", async () => {
  const city = context.newCity();
  const { body } = await aCouncil(context, city);
  const on = await aMeeting(context, city, body, { isPublic: false });
  const words = { en: "coordinate", nb: "følger opp rådet", de: "Stadtverwaltung" };
  for (const language of LANGUAGES) {
    const { html } = await site(city, undefined, language).visit(`/meetings/${body}/${on.meeting}`);
    expect(html).toContain(meetingTexts(language).closedRest);
    expect(html).toContain(words[language]);
  }
});
