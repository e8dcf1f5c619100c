// What the pages and files of bodies say word for word: offices, substitutes, reasons of both sides, and that nothing was changed.
import { describe, expect, test } from "vitest";
import { moduleSite } from "../../../tests/support/module-site.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { LANGUAGES, type Language } from "../../kernel/language.ts";
import { day } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { readCsv } from "../../platform/csv.ts";
import { anActor } from "../accounts/testing.ts";
import { askBody } from "./ask-body.ts";
import { electChair } from "./elect-chair.ts";
import { recordUnheard } from "./record-unheard.ts";
import { bodyRoutes } from "./routes/index.ts";
import { aBody, aMember } from "./testing.ts";
import { bodyTexts } from "./texts/index.ts";

const database = await testDatabase();
const context = testContext(database);
const coordinator = anActor("coordinator");
const secretary = anActor("body-secretary");

const site = (city: Id<"City">, actor: Actor | undefined, language: Language = "en") =>
  moduleSite(bodyRoutes(context), { city, actor, language });

describe("what is said of a body", () => {
  test("the file of the log says why the body was not heard, as each side sees it", async () => {
    const city = context.newCity();
    await aBody(context, city);
    const matter = { body: "council", title: { en: "Homes" }, askedOn: day("2026-05-01") };
    await askBody(context, city, coordinator, matter);
    const unheard = async (actor: Actor, reason: string) =>
      recordUnheard(context, city, actor, {
        ...{ body: "council", number: 1, reason: { en: reason } },
      });
    const cells = async () =>
      readCsv((await site(city, undefined).visit("/bodies/matters.csv")).html).rows[0]?.cells;
    await unheard(coordinator, "In a hurry.");
    expect(await cells()).toMatchObject({
      ...{ not_heard_because_city: "In a hurry.", not_heard_because_body: "" },
    });
    await unheard(secretary, "No papers came.");
    expect(await cells()).toMatchObject({
      ...{ not_heard_because_city: "In a hurry.", not_heard_because_body: "No papers came." },
    });
  });

  test.each([
    ["en", "chair", "deputy", "substitute"],
    ["nb", "leder", "nestleder", "vara"],
    ["de", "Vorsitz", "Stellvertretung", "Ersatzmitglied"],
  ] as const)(
    "offices are written in %s as the language writes them",
    async (language, ...words) => {
      const city = context.newCity();
      const [chair, deputy, substitute] = words;
      await aBody(context, city);
      await aMember(context, city, "council", { name: "Mia Medlem", office: "chair" });
      const other = await aMember(context, city, "council", { name: "Ola Andre" });
      await electChair(context, city, coordinator, {
        ...{ body: "council", office: "deputy", term: other, on: day("2026-05-01") },
      });
      await aMember(context, city, "council", { name: "Eva Vara", seat: 1, kind: "substitute" });
      const open = (await site(city, undefined, language).visit("/bodies/council")).html;
      expect(open).toContain(`Mia Medlem, ${chair}`);
      expect(open).toContain(`Ola Andre, ${deputy}`);
      expect(open).toContain(`(${substitute})`);
      expect(open).toContain(`: ${chair}<`);
      const inside = (await site(city, secretary, language).visit("/work/bodies/council")).html;
      for (const [name, word] of [
        ["Mia Medlem", chair],
        ["Ola Andre", deputy],
        ["Eva Vara", substitute],
      ])
        expect(inside).toMatch(new RegExp(`${name}, [^<]*, ${word}`));
    },
  );

  test("the timeline counts substitutes on their own", async () => {
    const city = context.newCity();
    await aBody(context, city);
    await aMember(context, city, "council");
    await aMember(context, city, "council");
    const said = async (language: Language = "en") =>
      (await site(city, undefined, language).visit("/bodies/council")).html;
    expect(await said()).toContain("2 took their seats");
    await aMember(context, city, "council", { seat: 1, kind: "substitute" });
    expect(await said()).toContain("2 took seats, 1 as substitute");
    expect(await said("nb")).toContain("2 tok plass, 1 som vara");
    expect(await said("de")).toContain("2 neu auf ihren Sitzen, 1 als Ersatzmitglied");
    await aMember(context, city, "council", { seat: 2, kind: "substitute" });
    expect(await said()).toContain("2 took seats, 2 as substitutes");
    const later = { kind: "substitute", from: day("2026-05-20") } as const;
    await aBody(context, city, { slug: "other" });
    await aMember(context, city, "other");
    await aMember(context, city, "other", { ...later, seat: 1 });
    expect((await site(city, undefined).visit("/bodies/other")).html).toContain(
      "Took a seat as substitute",
    );
  });

  test("whoever sends the same again is told that nothing was changed", async () => {
    const city = context.newCity();
    await aBody(context, city);
    const at = "/work/bodies/council";
    const desk = site(city, coordinator);
    const asked = { title: "Homes", askedOn: "2026-05-01" };
    const first = (await desk.visit(`${at}/matters`, asked)).location;
    expect(first).toBe(`/york${at}/matters/1?done`);
    expect((await desk.visit(`${at}/matters`, asked)).location).toBe(`${first}=unchanged`);
    const { visit } = site(city, secretary);
    const advice = { advice: "Build it.", on: "2026-05-06" };
    const matter = `${at}/matters/1`;
    expect((await visit(`${matter}/advice`, advice)).location).toBe(`/york${matter}?done`);
    expect((await visit(`${matter}?done`)).html).toContain("It is entered, and stands");
    expect((await visit(`${matter}/advice`, advice)).location).toBe(
      `/york${matter}?done=unchanged`,
    );
    for (const language of LANGUAGES) {
      const { work } = bodyTexts(language);
      for (const path of [at, matter]) {
        const { html } = await site(city, secretary, language).visit(`${path}?done=unchanged`);
        expect(html).toContain(work.unchanged);
        expect(html).not.toContain(work.done);
      }
    }
  });
});
