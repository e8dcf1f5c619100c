import { describe, expect, test } from "vitest";
import { moduleSite } from "../../../tests/support/module-site.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { LANGUAGES, type Language } from "../../kernel/language.ts";
import type { Actor } from "../../platform/actor.ts";
import { anActor, aPerson } from "../accounts/testing.ts";
import { departmentCommands } from "./commands.ts";
import { listDepartments } from "./list-departments.ts";
import { departmentRoutes } from "./routes.ts";
import { aDepartment } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);

async function site(actor: Actor | undefined = anActor("coordinator"), language: Language = "en") {
  const city = context.newCity();
  const { visit, become } = moduleSite(departmentRoutes(context), { city, actor, language });
  return { city, visit, become };
}

const page = "/work/departments";

describe("the departments' page", () => {
  test("says what to do where there are none, in each language", async () => {
    for (const language of LANGUAGES) {
      const { visit } = await site(undefined, language);
      const { html } = await visit(page);
      expect(html).toContain('class="empty"');
      expect(html).not.toContain("undefined");
    }
  });

  test("is for those who work here; readers see it without forms", async () => {
    const { city, visit, become } = await site();
    await aDepartment(context, city, "housing");
    become(anActor("reader"));
    const { status, html } = await visit(page);
    expect(status).toBe(200);
    expect(html).toContain("Nobody works here yet");
    expect(html).not.toContain("<form");
    expect((await visit(page, { "name-en": "Trams" })).status).toBe(403);
    become(undefined);
    expect((await visit(page)).status).toBe(403);
    expect((await visit(`${page}/housing/places`, {})).status).toBe(403);
  });

  test("founds a department with a name made from its name, and names it anew", async () => {
    const { city, visit } = await site();
    const founded = await visit(page, { "name-en": "Social services", slug: "" });
    expect(founded.location).toContain("done=saved");
    await visit(page, { known: "yes", slug: "social-services", "name-en": "Social services" });
    context.setNow("2026-06-02T12:00:00Z");
    const again = { known: "yes", slug: "social-services", "name-en": "Care" };
    expect((await visit(page, again)).location).toContain("done=saved");
    expect((await visit(page, again)).location).toContain("done=unchanged");
    expect(await database.readCity(city, listDepartments)).toMatchObject([
      { slug: "social-services", name: { en: "Care" } },
    ]);
  });

  test("shows what is wrong at the field, and keeps what was typed", async () => {
    const { visit } = await site();
    const wrong = await visit(page, { "name-en": "Trams", slug: "No Slug" });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('href="#found-slug"');
    expect(wrong.html).toContain('value="Trams"');
    const empty = await visit(page, { "name-en": " ", slug: "trams" });
    expect(empty.html).toContain("Write the name");
  });

  test("places people and heads, and says when nobody heads it", async () => {
    const { city, visit } = await site();
    const { account } = await aPerson(context, city, { name: "Ingrid" });
    await aDepartment(context, city, "housing");
    const place = (standing: string) => visit(`${page}/housing/places`, { account, standing });
    await place("member");
    expect((await visit(page)).html).toContain("Nobody heads it");
    expect((await place("head")).status).toBe(303);
    const { html } = await visit(page);
    expect(html).toContain("Ingrid, heads it");
    expect((await place("king")).status).toBe(422);
    expect((await visit(`${page}/housing/places`, { account: "x", standing: "head" })).status).toBe(
      422,
    );
    expect((await visit(`${page}/trams/places`, { account, standing: "head" })).status).toBe(404);
    await place("out");
    expect((await place("out")).html).toContain("They don't work there");
  });
});

describe("on the terminal", () => {
  async function run(name: string, words: readonly string[], values: Record<string, string> = {}) {
    const lines: string[] = [];
    const complaints: string[] = [];
    const command = departmentCommands.find((one) => one.name === name);
    if (command === undefined || command.filesOnly) throw new Error(name);
    const code = await command.run(
      {
        context,
        print: (line) => lines.push(line),
        complain: (line) => complaints.push(line),
        claimServing: async () => ({ serving: true }),
        cities: async () => [{ id: terminalCity, slug: "york" }],
        firstLanguage: async (city) => (city === terminalCity ? firstLanguage : undefined),
      },
      { values: { city: "york", ...values }, positionals: words },
    );
    return { code, lines, complaints };
  }
  const terminalCity = context.newCity();
  let firstLanguage: Language | undefined;

  test("founds, places and lists", async () => {
    const { email } = await aPerson(context, terminalCity);
    expect(await run("departments list", [])).toMatchObject({ code: 0, lines: [] });
    expect(await run("departments found", ["housing", "Housing"])).toMatchObject({ code: 0 });
    expect(await run("departments place", [email, "housing"], { as: "head" })).toMatchObject({
      code: 0,
    });
    expect((await run("departments list", [])).lines).toEqual([
      "housing  Housing",
      `  ${email}, head`,
    ]);
  });

  test("names a department in the language in which the city writes first, or as it was told", async () => {
    firstLanguage = "de";
    await run("departments found", ["verkehr", "Verkehr"]);
    await run("departments found", ["schools", "Skoler"], { language: "nb" });
    firstLanguage = undefined;
    await run("departments found", ["parks", "Parks"]);
    const all = await database.readCity(terminalCity, listDepartments);
    const nameOf = (slug: string) => all.find((one) => one.slug === slug)?.name;
    expect(["verkehr", "schools", "parks"].map(nameOf)).toEqual([
      { de: "Verkehr" },
      { nb: "Skoler" },
      { en: "Parks" },
    ]);
  });

  test("says what is wrong, with 1 for a refusal and 2 for a wrong call", async () => {
    expect(await run("departments found", ["No", "Name"])).toMatchObject({ code: 1 });
    expect(await run("departments found", ["a", "A"], { city: "nowhere" })).toMatchObject({
      code: 2,
    });
    expect(await run("departments found", ["a", "A"], { language: "fr" })).toMatchObject({
      code: 2,
    });
    expect(await run("departments place", ["x@y.no", "housing"])).toMatchObject({ code: 1 });
    expect(await run("departments place", ["x@y.no", "a"], { as: "king" })).toMatchObject({
      code: 2,
    });
    expect(await run("departments list", [], { city: "nowhere" })).toMatchObject({ code: 2 });
  });
});
