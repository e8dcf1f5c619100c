// The map's pages and forms: for the public, and for those who write on it.
import { describe, expect, test } from "vitest";
import { moduleSite } from "../../../tests/support/module-site.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { LANGUAGES, type Language } from "../../kernel/language.ts";
import { fact } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { readCsv } from "../../platform/csv.ts";
import { anActor, someone, theHost } from "../accounts/testing.ts";
import { aPdf } from "../evidence/testing.ts";
import { defineIndicator } from "../indicators/index.ts";
import { indicatorInput } from "../indicators/testing.ts";
import { aPlannedMeasure } from "../plans/testing.ts";
import { defineRight } from "../rights/index.ts";
import { aRight } from "../rights/testing.ts";
import { addMapEntry } from "./add-map-entry.ts";
import { findMapEntry } from "./list-map-entries.ts";
import { MAP_KINDS, PLACES } from "./map-entry.ts";
import { mappingRoutes } from "./routes/index.ts";
import { aMapEntry, setChallengeStanding } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const coordinator = anActor("coordinator");

async function aCityWithRights(): Promise<Id<"City">> {
  const city = context.newCity();
  for (const slug of ["housing", "schools"])
    await defineRight(context, city, theHost, aRight({ slug, name: { en: slug } }));
  return city;
}
const site = (city: Id<"City">, actor: Actor | undefined, language: Language = "en") =>
  moduleSite(mappingRoutes(context), { city, actor, language });

describe("the public pages", () => {
  test.each(LANGUAGES)("are drawn in %s, empty and full", async (language) => {
    const city = await aCityWithRights();
    const { visit } = site(city, undefined, language);
    const paths = MAP_KINDS.map((kind) => `/${PLACES[kind]}`);
    for (const path of paths) {
      const { html, status } = await visit(path);
      expect([path, status, html.includes("undefined")]).toEqual([path, 200, false]);
    }
    for (const kind of MAP_KINDS)
      await addMapEntry(context, city, coordinator, {
        ...aMapEntry(kind, { grounds: ["age"], began: fact("2025"), contact: "https://a.example" }),
        ...{ law: { en: "The council plans." }, failed: { en: "Nothing." } },
      });
    for (const path of [...paths, "/challenges/homes"]) {
      const { html, status } = await visit(path);
      expect([path, status, html.includes("undefined")]).toEqual([path, 200, false]);
      if (path !== "/challenges") expect(html).toContain("https://example.org/report");
    }
  });

  test("say where a challenge stands, and are narrowed by the address", async () => {
    const city = await aCityWithRights();
    await addMapEntry(context, city, coordinator, aMapEntry("challenge"));
    const { visit } = site(city, undefined);
    expect((await visit("/challenges")).html).toContain("One challenge found; 1 still open.");
    expect((await visit("/challenges?right=schools")).html).toContain("Nothing matches");
    expect((await visit("/challenges?right=%3Cb%3E&ground=moon&page=99")).html).toContain(
      "1 shown",
    );
    expect((await visit("/challenges/moon")).status).toBe(404);
    const closed = { challenge: "homes", state: "closed", reason: { en: "Solved." } };
    await setChallengeStanding(context, city, coordinator, closed);
    expect((await visit("/challenges?right=schools")).html).toContain(
      "One challenge found; none is open.",
    );
  });

  test("say for which rights nobody in the municipality is named", async () => {
    const city = await aCityWithRights();
    const state = { level: "state", law: { en: "The state pays." } };
    await addMapEntry(context, city, coordinator, aMapEntry("responsibility", state));
    const { html } = await site(city, undefined).visit("/responsibilities");
    expect(html).toContain("For 2 rights nobody in the municipality is named.");
    expect(html).toContain("Not confirmed against the law’s text");
    const bare = context.newCity();
    expect((await site(bare, undefined).visit("/responsibilities")).html).toContain(
      "The city has not named its rights yet",
    );
  });

  test.each(MAP_KINDS)("give a %s away as a file in which no cell is a formula", async (kind) => {
    const city = await aCityWithRights();
    const stated = { title: { en: "=1+1" }, evidence: ["https://a.example", "https://b.example"] };
    await addMapEntry(context, city, coordinator, aMapEntry(kind, stated));
    const { html, status } = await site(city, undefined).visit(`/${PLACES[kind]}.csv`);
    const { rows, problems } = readCsv(html);
    expect([status, problems]).toEqual([200, []]);
    expect(rows.map(({ cells }) => cells)).toMatchObject([
      { title: "'=1+1", rights: "housing", evidence: "https://a.example\nhttps://b.example" },
    ]);
  });

  test("split a long list into pages", async () => {
    const city = await aCityWithRights();
    for (let number = 1; number <= 51; number += 1)
      await addMapEntry(context, city, coordinator, aMapEntry("practice", { slug: `p-${number}` }));
    const { visit } = site(city, undefined);
    const first = (await visit("/practice?right=housing")).html;
    expect(first).toContain("Page 1 of 2");
    expect(first).toContain("right=housing&amp;page=2");
    const second = (await visit("/practice?page=2")).html;
    expect(second.match(/<article/g)).toHaveLength(1);
  });
});

describe("the working pages", () => {
  const form = {
    ...{ "title-en": "Homes", "text-en": "Five years.", "foundBy-en": "A survey" },
    ...{
      rights: "housing",
      began: "2026-05-01",
      addresses: "https://a.example\nhttps://b.example",
    },
  };
  const NEW = "/work/mapping/challenges";

  test("take a new entry, and write it anew without overwriting anybody", async () => {
    const city = await aCityWithRights();
    const { visit } = site(city, coordinator);
    expect((await visit(NEW, form)).location).toBe("/york/work/mapping?saved");
    const { html } = await visit(`${NEW}/homes`);
    expect(html).toContain('value="2026-05-01"');
    expect(html).toContain(">https://a.example\nhttps://b.example</textarea>");
    const anew = { ...form, "text-en": "Six years.", seen: "1" };
    expect((await visit(`${NEW}/homes`, anew)).location).toBe(`/york${NEW}/homes?done`);
    const late = await visit(`${NEW}/homes`, { ...anew, "text-en": "Seven years." });
    expect(late.status).toBe(409);
    expect(late.html).toContain(">Seven years.</textarea>");
    expect(late.html).toContain("Six years.");
    // Sent once more after reading the other's text, it counts.
    expect(late.html).toContain('name="seen" value="2"');
    const page = (await visit("/challenges/homes")).html;
    expect(page).toContain("this is version 2");
    expect(page).toContain("Five years.");
  });

  test("leave a month a month where nobody touched it", async () => {
    const city = await aCityWithRights();
    const known = aMapEntry("challenge", { began: fact("2025-03") });
    await addMapEntry(context, city, coordinator, known);
    const { visit } = site(city, coordinator);
    await visit(`${NEW}/homes`, { ...form, began: "2025-03-01", seen: "1" });
    const found = await database.readCity(city, (tx) => findMapEntry(tx, "challenge", "homes"));
    expect(found).toMatchObject({ version: 2, began: fact("2025-03") });
  });

  test("come back with every error and what was typed and ticked", async () => {
    const city = await aCityWithRights();
    const { visit } = site(city, coordinator);
    const wrong = { "text-en": "Five years.", began: "yesterday", grounds: "age" };
    const { html, status } = await visit(NEW, wrong);
    expect(status).toBe(422);
    for (const field of ["title-en", "foundBy-en", "rights", "began"])
      expect(html).toContain(`href="#${field}"`);
    expect(html).toContain(">Five years.</textarea>");
    expect(html).toMatch(/value="age" checked/);
    const address = await visit(NEW, { ...form, addresses: "see minutes" });
    expect(address.html).toContain('id="addresses-error"');
    expect((await visit(NEW, { ...form, rights: "moon" })).html).toContain('id="rights-error"');
    const long = await visit(NEW, { ...form, "title-en": "x".repeat(201) });
    expect(long.html).toContain('id="title-en-error"');
  });

  test("take a file as evidence, which becomes public with the entry", async () => {
    const city = await aCityWithRights();
    const actor = someone(context, "coordinator");
    const { visit } = site(city, actor);
    const file = new File([new Uint8Array(aPdf("Survey"))], "survey.pdf");
    expect((await visit(NEW, { ...form, evidenceFile: file })).status).toBe(303);
    const found = await database.readCity(city, (tx) => findMapEntry(tx, "challenge", "homes"));
    expect(found?.evidence.at(-1)).toMatch(/^\/files\/york\/[0-9a-f]{64}\/survey\.pdf$/);
    const bad = new File([new Uint8Array([1, 2, 3])], "a.exe");
    const refused = await visit(NEW, { ...form, evidenceFile: bad });
    expect([refused.status, refused.html.includes('id="evidenceFile-error"')]).toEqual([422, true]);
  });

  test("say what became of a challenge, with errors at their fields", async () => {
    const city = await aCityWithRights();
    await addMapEntry(context, city, coordinator, aMapEntry("challenge"));
    const { visit, become } = site(city, coordinator);
    const address = `${NEW}/homes/standings`;
    const taken = { state: "taken-up", taker: "plan:YORK-HOMES-2026", seen: "0" };
    for (const taker of ["plan:plan", "YORK-HOMES-2026", "moon:YORK-HOMES-2026", ""])
      expect((await visit(address, { ...taken, taker })).html).toContain(
        'id="standing-taker-error"',
      );
    expect((await visit(address, {})).html).toContain('id="standing-state-error"');
    expect((await visit(address, taken)).status).toBe(303);
    expect((await visit("/challenges/homes")).html).toContain("/york/plans/YORK-HOMES-2026");
    const late = await visit(address, { state: "closed", reason: "Done.", seen: "0" });
    expect([late.status, late.html.includes(">Done.</textarea>")]).toEqual([409, true]);
    expect((await visit(`${NEW}/moon/standings`, taken)).status).toBe(404);
    become(anActor("editor"));
    expect((await visit(address, taken)).status).toBe(403);
  });

  test("offer plans, measures and recommendations by their titles, and the page tells what took it up", async () => {
    const city = await aCityWithRights();
    const measure = await aPlannedMeasure(context, city);
    await addMapEntry(context, city, coordinator, aMapEntry("challenge"));
    const { visit } = site(city, coordinator);
    const { html } = await visit(`${NEW}/homes`);
    expect(html).toContain(
      `<option value="measure:${measure}">Measure: Courses for staff (${measure})</option>`,
    );
    expect(html).toContain(
      '<option value="plan:GRAZ-RACISM-2025">Plan: Ten points against racism (GRAZ-RACISM-2025)</option>',
    );
    const taken = { state: "taken-up", taker: `measure:${measure}`, seen: "0" };
    expect((await visit(`${NEW}/homes/standings`, taken)).status).toBe(303);
    const page = (await visit("/challenges/homes")).html.replace(/<[^>]+>/g, "");
    expect(page).toContain(`Taken up: Measure Courses for staff (${measure})`);
  });

  test("offer indicators to be ticked, and show them by their names", async () => {
    const city = await aCityWithRights();
    const input = indicatorInput({ right: "housing" });
    expect(await defineIndicator(context, city, theHost, input)).not.toHaveProperty("refused");
    const { visit } = site(city, coordinator);
    const resources = "/work/mapping/resources";
    const resource = { "title-en": "Homes", "text-en": "Beds.", rights: "housing", sort: "fund" };
    const sent = { ...resource, indicators: "rough-sleeping" };
    expect((await visit(resources, sent)).status).toBe(303);
    const { html } = await visit(`${resources}/homes`);
    expect(html).toMatch(/value="rough-sleeping" checked/);
    expect(html).toContain("People sleeping rough");
    const page = (await visit("/resources")).html;
    expect(page).toContain(`href="/york/indicators/rough-sleeping">People sleeping rough</a>`);
    expect(page).not.toContain(">rough-sleeping<");
    // One that the city does not have stays tied, under its name in addresses, until somebody unties it.
    await addMapEntry(context, city, coordinator, {
      ...aMapEntry("resource", { slug: "beds", indicators: ["long-gone"] }),
    });
    expect((await visit(`${resources}/beds`)).html).toMatch(/value="long-gone" checked/);
  });

  test("are drawn for each kind and role, in each language", async () => {
    const city = await aCityWithRights();
    for (const kind of MAP_KINDS) await addMapEntry(context, city, coordinator, aMapEntry(kind));
    for (const language of LANGUAGES) {
      for (const actor of [coordinator, anActor("body-member")]) {
        for (const kind of MAP_KINDS) {
          const { visit } = site(city, actor, language);
          for (const name of ["new", "homes"]) {
            const { html, status } = await visit(`/work/mapping/${PLACES[kind]}/${name}`);
            expect([kind, name, status, html.includes("undefined")]).toEqual([
              kind,
              name,
              200,
              false,
            ]);
          }
        }
        expect((await site(city, actor, language).visit("/work/mapping")).status).toBe(200);
      }
    }
  });

  test("are not for those who may not, and an address that names nothing leads nowhere", async () => {
    const city = await aCityWithRights();
    const reader = site(city, anActor("reader"));
    expect((await reader.visit("/work/mapping")).status).toBe(200);
    expect((await reader.visit(`${NEW}/new`)).status).toBe(403);
    expect((await reader.visit(NEW, form)).status).toBe(403);
    expect((await site(city, undefined).visit("/work/mapping")).status).toBe(403);
    const { visit } = site(city, coordinator);
    for (const path of ["/work/mapping/moons/new", `${NEW}/moon`, "/work/mapping/moons/homes"])
      expect([path, (await visit(path)).status]).toEqual([path, 404]);
    expect((await visit("/work/mapping/moons", form)).status).toBe(404);
    expect((await visit(`${NEW}/moon`, form)).status).toBe(404);
  });
});
