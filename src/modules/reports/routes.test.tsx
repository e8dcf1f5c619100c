import { afterAll, describe, expect, test } from "vitest";
import { cityVisits } from "../../../tests/support/city-visit.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { closeTypesetter } from "../../platform/typst/typeset.ts";
import { unzipFiles } from "../../platform/zip.ts";
import { aPerson, someone, theHost } from "../accounts/testing.ts";
import { defineRight } from "../rights/index.ts";
import { findEdition, listChosen, listSections } from "./list-editions.ts";
import { publishEdition } from "./publish-edition.ts";
import { recordPastEdition } from "./record-past-edition.ts";
import { reportsRoutes } from "./routes/module-routes.ts";
import { aCity, aCityWithFigures, anOpenEdition, aSection, done, enterFigures } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const coordinator = someone(context, "coordinator");
const contributor = someone(context, "contributor");
const reader = someone(context, "reader");
afterAll(closeTypesetter);

const visit = cityVisits(reportsRoutes(context), ["en", "de"]);

async function openCity(): Promise<Id<"City">> {
  const city = await aCityWithFigures(context);
  await anOpenEdition(context, city);
  return city;
}

async function publishedCity(): Promise<Id<"City">> {
  const city = await openCity();
  await aSection(context, city);
  done(await publishEdition(context, city, theHost, { edition: 2025 }));
  return city;
}

describe("the public pages", () => {
  test("a city without reports says so", async () => {
    const { status, html } = await visit("/reports", { city: await aCity(context) });
    expect(status).toBe(200);
    expect(html).toContain("There is no report yet");
  });

  test("the list holds published reports and those from elsewhere, and no draft", async () => {
    const city = await publishedCity();
    const past = {
      title: { en: "Old report" },
      subtitle: null,
      source: "https://example.org/old",
      publishedOn: null,
    };
    done(await recordPastEdition(context, city, theHost, { year: 2019, ...past }));
    await anOpenEdition(context, city, { year: 2026, title: { en: "The next one" } });
    const { html } = await visit("/reports", { city });
    expect(html).toContain('href="/york/reports/2025"');
    expect(html).toContain('href="https://example.org/old"');
    expect(html).not.toContain("The next one");
  });

  test.each(["en", "nb", "de"] as const)(
    "the report is one page in %s with contents that lead to its chapters",
    async (language) => {
      const city = await publishedCity();
      const { status, html } = await visit("/reports/2025", { city, language });
      expect(status).toBe(200);
      const anchors = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
      expect(anchors.length).toBeGreaterThan(5);
      for (const id of anchors) expect(html).toContain(`id="${id}"`);
      expect(html.match(/<h1/g)).toHaveLength(1);
    },
  );

  test("no id stands twice on the report's page", async () => {
    const { html } = await visit("/reports/2025", { city: await publishedCity() });
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test("the PDF and the data come as files", async () => {
    const city = await publishedCity();
    const pdf = await visit("/reports/2025/report.pdf?language=de", { city });
    expect(pdf).toMatchObject({ status: 200, type: "application/pdf" });
    expect(Buffer.from(pdf.bytes.subarray(0, 5)).toString()).toBe("%PDF-");
    const data = await visit("/reports/2025/data.zip", { city });
    expect(data).toMatchObject({ status: 200, type: "application/zip" });
  });

  test.each([
    "/reports/2025",
    "/reports/2025/report.pdf",
    "/reports/2025/data.zip",
    "/reports/1",
    "/reports/abcd",
  ])("%s of an edition that is not published is not found", async (path) => {
    expect((await visit(path, { city: await openCity() })).status).toBe(404);
  });

  test("a language that there is none of is not found", async () => {
    const city = await publishedCity();
    expect((await visit("/reports/2025/report.pdf?language=xx", { city })).status).toBe(404);
  });
});

const WORKING = [
  "/desk",
  "/editions",
  "/editions/2025",
  "/editions/2025/preview",
  "/editions/2025/sections/foreword",
];
const COORDINATING = ["/editions/2025/indicators", "/editions/2025/publication"];

describe("the working pages", () => {
  test.each([...WORKING, ...COORDINATING])(
    "%s asks who is not signed in to sign in",
    async (path) => {
      const { status, html } = await visit(path, { city: await openCity() });
      expect(status).toBe(403);
      expect(html).toContain("/york/sign-in");
    },
  );

  test.each(WORKING)("%s is open to a reader", async (path) => {
    expect((await visit(path, { city: await openCity(), actor: reader })).status).toBe(200);
  });

  test.each(COORDINATING)(
    "%s is closed to a contributor and open to the coordinator",
    async (path) => {
      const city = await openCity();
      expect((await visit(path, { city, actor: contributor })).status).toBe(403);
      expect((await visit(path, { city, actor: coordinator })).status).toBe(200);
    },
  );

  test.each([
    "/editions/2031",
    "/editions/x",
    "/editions/2025/sections/flying",
    "/editions/2025/sections/flying.challenge",
  ])("%s is not found", async (path) =>
    expect((await visit(path, { city: await openCity(), actor: coordinator })).status).toBe(404),
  );

  test("the desk names what is to do, in the three languages", async () => {
    const city = await openCity();
    for (const language of ["en", "nb", "de"] as const) {
      const { html } = await visit("/desk", { city, actor: coordinator, language });
      expect(html).toContain("/york/editions/2025/sections/foreword");
    }
  });

  test("the next edition is opened from the list, and a wrong year comes back as typed", async () => {
    const city = await aCityWithFigures(context);
    const wrong = await visit("/editions", {
      city,
      actor: coordinator,
      form: [["year", "twenty"]],
    });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('value="twenty"');
    expect(wrong.html).toContain("Write a year with four digits.");
    const opened = await visit("/editions", { city, actor: coordinator, form: [["year", "2025"]] });
    expect(opened).toMatchObject({ status: 303, location: "/york/editions/2025?done=opened" });
    const page = await visit("/editions/2025?done=opened", { city, actor: coordinator });
    expect(page.html).toContain("2 indicators were carried over.");
    expect(page.html).toContain("Not written: Housing: The challenge");
  });

  test("a report from elsewhere is entered, and without its address comes back with what was typed", async () => {
    const city = await aCity(context);
    const typed = [
      ["pastYear", "2019"],
      ["title", "Old report"],
      ["source", ""],
      ["publishedOn", "2019-05-04"],
    ] as const;
    const wrong = await visit("/editions/past", { city, actor: coordinator, form: typed });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('value="Old report"');
    const form = [...typed, ["source", "https://example.org/old"] as const].filter(
      ([, value]) => value !== "",
    );
    expect((await visit("/editions/past", { city, actor: coordinator, form })).status).toBe(303);
    const bad = [
      ...form.filter(([name]) => name !== "publishedOn"),
      ["publishedOn", "soon"] as const,
    ];
    expect((await visit("/editions/past", { city, actor: coordinator, form: bad })).status).toBe(
      422,
    );
  });

  test("indicators are ordered by their numbers, and a wrong number comes back as typed", async () => {
    const city = await openCity();
    const form = [
      ["order-rough-sleeping", "20"],
      ["order-waiting-time", "10"],
      ["highlight", "waiting-time"],
    ] as const;
    const saved = await visit("/editions/2025/indicators", { city, actor: coordinator, form });
    expect(saved).toMatchObject({ status: 303, location: "/york/editions/2025?done=chosen" });
    const chosen = await database.readCity(city, async (tx) => {
      const edition = await findEdition(tx, 2025);
      return edition === undefined ? undefined : listChosen(tx, edition.id);
    });
    expect(chosen?.highlights).toEqual([chosen?.indicators[0]]);
    const wrong = await visit("/editions/2025/indicators", {
      city,
      actor: coordinator,
      form: [["order-rough-sleeping", "first"]],
    });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('value="first"');
    const stray = await visit("/editions/2025/indicators", {
      city,
      actor: coordinator,
      form: [
        ["order-rough-sleeping", ""],
        ["highlight", "rough-sleeping"],
      ],
    });
    expect(stray.status).toBe(422);
    expect(stray.html).toContain("must be part of it");
  });

  test("the title is saved in the city's languages", async () => {
    const city = await openCity();
    const form = [
      ["title-en", "Homes"],
      ["title-de", "Wohnen"],
      ["subtitle-en", ""],
      ["subtitle-de", ""],
    ] as const;
    expect((await visit("/editions/2025/words", { city, actor: coordinator, form })).status).toBe(
      303,
    );
    const edition = await database.readCity(city, (tx) => findEdition(tx, 2025));
    expect(edition?.title).toEqual({ en: "Homes", de: "Wohnen" });
    const empty = await visit("/editions/2025/words", {
      city,
      actor: coordinator,
      form: [["title-en", ""]],
    });
    expect(empty.status).toBe(422);
  });
});

describe("the editor of a text", () => {
  const here = "/editions/2025/sections/housing.challenge";
  const typed = (markdown: string, basedOn: number, what = "save") =>
    [
      ["language", "en"],
      ["markdown", markdown],
      ["basedOn", String(basedOn)],
      ["do", what],
    ] as const;
  const sections = (city: Id<"City">) =>
    database.readCity(city, async (tx) => {
      const edition = await findEdition(tx, 2025);
      return edition === undefined ? [] : listSections(tx, edition.id);
    });

  test("shows the right's figures beside the text", async () => {
    const { html } = await visit(here, { city: await openCity(), actor: contributor });
    expect(html).toContain("figure-rough-sleeping");
    expect(html).not.toContain("figure-waiting-time");
  });

  test("a preview shows how the text will look and saves nothing", async () => {
    const city = await openCity();
    const { status, html } = await visit(here, {
      city,
      actor: contributor,
      form: typed("**Rents** rose.", 0, "preview"),
    });
    expect(status).toBe(200);
    expect(html).toContain("<strong>Rents</strong>");
    expect(html).toContain("**Rents** rose.</textarea>");
    expect(await sections(city)).toEqual([]);
  });

  test("a text is saved and stands in the draft", async () => {
    const city = await openCity();
    const saved = await visit(here, { city, actor: contributor, form: typed("Rents rose.", 0) });
    expect(saved).toMatchObject({ status: 303, location: `/york${here}?language=en&done=saved` });
    expect((await visit("/editions/2025/preview", { city, actor: reader })).html).toContain(
      "Rents rose.",
    );
  });

  test("saving over somebody's change loses nothing: both texts are there, and one more save puts one's own on top", async () => {
    const city = await openCity();
    await visit(here, { city, actor: coordinator, form: typed("Rents rose.", 0) });
    await visit(here, { city, actor: coordinator, form: typed("Rents rose by a tenth.", 1) });
    const conflict = await visit(here, {
      city,
      actor: contributor,
      form: typed("Rents rose, wages fell.", 1),
    });
    expect(conflict.status).toBe(409);
    expect(conflict.html).toContain("Rents rose, wages fell.</textarea>");
    expect(conflict.html).toContain("tenth.");
    expect(conflict.html).toContain("Somebody else");
    expect(conflict.html).toContain('name="basedOn" value="2"');
    const text = (await sections(city))[0];
    expect(text?.markdown).toBe("Rents rose by a tenth.");
    const again = await visit(here, {
      city,
      actor: contributor,
      form: typed("Rents rose, wages fell.", 2),
    });
    expect(again.status).toBe(303);
    expect((await sections(city))[0]).toMatchObject({
      version: 3,
      markdown: "Rents rose, wages fell.",
    });
  });

  test("a colleague who saved in between is named, also to those of other roles, and no public page names them", async () => {
    const city = await openCity();
    const { account } = await aPerson(context, city, { name: "Ingrid Solberg" });
    const ingrid = { accountId: account, name: "Ingrid Solberg", roles: ["coordinator"] } as const;
    await visit(here, { city, actor: ingrid, form: typed("Rents rose.", 0) });
    const form = typed("Rents fell.", 0);
    const conflict = await visit(here, { city, actor: contributor, form });
    expect(conflict.status).toBe(409);
    expect(conflict.html).toContain("Ingrid Solberg");
    expect((await visit(here, { city, actor: ingrid, form })).html).toContain(
      "You, in another window",
    );
    done(await publishEdition(context, city, theHost, { edition: 2025 }));
    expect((await visit("/reports/2025", { city })).html).not.toContain("Solberg");
    const data = await visit("/reports/2025/data.zip", { city });
    for (const { bytes } of unzipFiles(data.bytes)) {
      expect(new TextDecoder().decode(bytes)).not.toContain("Solberg");
    }
  });

  test("what is too long comes back whole", async () => {
    const city = await openCity();
    const long = "x".repeat(60_001);
    const { status, html } = await visit(here, { city, actor: contributor, form: typed(long, 0) });
    expect(status).toBe(422);
    expect(html).toContain(long);
  });

  test("a reader sees the text and no field, and cannot save", async () => {
    const city = await openCity();
    await aSection(context, city);
    const { html } = await visit("/editions/2025/sections/foreword", { city, actor: reader });
    expect(html).toContain("A year in which rents rose.");
    expect(html).not.toContain("<textarea");
    expect((await visit(here, { city, actor: reader, form: typed("Mine.", 0) })).status).toBe(403);
  });

  test("a published edition's text can be read and not changed", async () => {
    const city = await publishedCity();
    const { html } = await visit("/editions/2025/sections/foreword", { city, actor: coordinator });
    expect(html).not.toContain("<textarea");
    const late = await visit("/editions/2025/sections/foreword", {
      city,
      actor: coordinator,
      form: typed("Other.", 1),
    });
    expect(late.status).toBe(422);
  });

  test("each of the city's languages has its own text", async () => {
    const city = await openCity();
    await aSection(context, city, { language: "de", markdown: "Die Mieten stiegen." });
    const { html } = await visit("/editions/2025/sections/foreword?language=de", {
      city,
      actor: contributor,
    });
    expect(html).toContain("Die Mieten stiegen.</textarea>");
    expect(html).toContain('lang="de"');
  });
});

describe("what is missing", () => {
  test("stands in groups with their number, each thing with its button, and many of a kind are folded", async () => {
    const city = await openCity();
    const few = await visit("/editions/2025", { city, actor: coordinator });
    expect(few.html).toMatch(/<details class="disclosure" open[^>]*><summary>4 texts to write/);
    expect(few.html).toMatch(/Not written: Foreword[\s\S]*?class="ds-button"[^>]*>Write it</);
    for (const slug of ["education", "work", "safety"]) {
      const right = { slug, position: 9, articles: [], demonstration: false };
      const words = { name: { en: slug }, meaning: { en: slug }, asks: { en: slug } };
      done(await defineRight(context, city, theHost, { ...right, ...words }));
    }
    const many = await visit("/editions/2025", { city, actor: coordinator });
    expect(many.html).toMatch(/<details class="disclosure"><summary>7 texts to write/);
  });
});

describe("publication", () => {
  test("says what is missing and which drafts stay out, and asks for a mark before it is done", async () => {
    const city = await openCity();
    await enterFigures(context, city, [{ period: "2025", year: "2025", value: "77" }]);
    const page = await visit("/editions/2025/publication", { city, actor: coordinator });
    expect(page.html).toContain("1 figure is entered but not released.");
    expect(page.html).toContain("Not written: Foreword");
    const unmarked = await visit("/editions/2025/publication", {
      city,
      actor: coordinator,
      form: [],
    });
    expect(unmarked.status).toBe(422);
    const published = await visit("/editions/2025/publication", {
      city,
      actor: coordinator,
      form: [["confirm", "yes"]],
    });
    expect(published).toMatchObject({
      status: 303,
      location: "/york/editions/2025?done=published",
    });
    expect((await visit("/reports/2025", { city })).status).toBe(200);
    expect((await visit("/editions/2025", { city, actor: coordinator })).html).toContain(
      "cannot be changed",
    );
  });

  test("without a released figure there is no button, and posting changes nothing", async () => {
    const city = await aCityWithFigures(context, { released: false });
    await anOpenEdition(context, city);
    const page = await visit("/editions/2025/publication", { city, actor: coordinator });
    expect(page.html).not.toContain('name="confirm"');
    const posted = await visit("/editions/2025/publication", {
      city,
      actor: coordinator,
      form: [["confirm", "yes"]],
    });
    expect(posted.status).toBe(422);
  });

  test("a draft is closed to the public, and its page says that it is one", async () => {
    const city = await openCity();
    const { html } = await visit("/editions/2025/preview", { city, actor: reader });
    expect(html).toContain("This is a draft.");
  });
});
