// The public page of follow-through and its files: what was due and whether it came, and that nothing on it can be hidden.
import { beforeEach, describe, expect, test } from "vitest";
import { signInAs, type TestApp, testApp } from "../../../../tests/support/test-app.ts";
import { type TestContext, testContext } from "../../../../tests/support/test-context.ts";
import { testDatabase } from "../../../../tests/support/test-database.ts";
import { LANGUAGES } from "../../../kernel/language.ts";
import { day, fact } from "../../../kernel/testing.ts";
import { readCsv } from "../../../platform/csv.ts";
import type { CityScope } from "../../../platform/http/environment.ts";
import { anActor, theHost } from "../../accounts/testing.ts";
import { askBody } from "../../bodies/index.ts";
import { aBody } from "../../bodies/testing.ts";
import { adoptDeclaration } from "../../city/index.ts";
import { aCity } from "../../city/testing.ts";
import { foundDepartment } from "../../departments/index.ts";
import { adoptRecommendation, answerRecommendation } from "../../recommendations/index.ts";
import { anAdoption } from "../../recommendations/testing.ts";
import { defineRight } from "../../rights/index.ts";

const database = await testDatabase();
let context: TestContext;
let app: TestApp;
let city: CityScope;

/** On 1 June 2026: one answer is 31 days late, one came a day late, and for the third nobody set a deadline. */
beforeEach(async () => {
  context = testContext(database);
  app = testApp(context);
  city = await aCity(context, { languages: ["en", "nb"] });
  for (const [position, slug] of ["housing", "health"].entries()) {
    await defineRight(context, city.id, theHost, {
      slug,
      position,
      name: { en: slug === "housing" ? "Housing" : "Health" },
      meaning: { en: "Everyone has it." },
      asks: { en: "Look for those who are left behind." },
      demonstration: false,
      articles: [],
    });
  }
  const adoptedOn = fact("2026-02-01");
  const adopt = async (right: string, due: string | null, topic: string) => {
    const answerDueOn = due === null ? null : day(due);
    const input = { edition: 2025, right, topic: { en: topic }, adoptedOn, answerDueOn };
    const adopted = await adoptRecommendation(
      context,
      city.id,
      theHost,
      anAdoption({ ...input, citySlug: "york" }),
    );
    if ("refused" in adopted) throw new Error(adopted.refused);
  };
  await adopt("housing", "2026-05-01", "Homes");
  await adopt("housing", "2026-05-01", "=Rents");
  await adopt("health", null, "Doctors");
  await answerRecommendation(context, city.id, theHost, {
    reference: "YORK-2025-02",
    kind: "rejected",
    reason: { en: "No." },
    on: fact("2026-05-02"),
  });
});

const address = (query = "") => `/${city.slug}/follow-through${query}`;
/** The page's words without its tags. */
const wordsOf = (page: string) => page.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("the page of follow-through", () => {
  test("says first how it stands, then line by line what was due and whether it came", async () => {
    const page = await app.page(address());
    const words = wordsOf(page);
    expect(words).toContain(
      "One of three recommendations has a known answer. One answer is 31 days late. For one, nobody set a deadline.",
    );
    const late = words.indexOf("Answer of the city: YORK-2025-01");
    expect(late).toBeGreaterThan(0);
    expect(words.indexOf("Answer of the city: YORK-2025-02")).toBeGreaterThan(late);
    expect(words).toMatch(/1 May 2026 Answer of the city: YORK-2025-01 31 days late none recorded/);
    expect(words).toContain("came one day late Rejected, 2 May 2026");
    expect(words).toContain(
      "no day set Verdict of the body: YORK-2025-01 not due yet none recorded",
    );
    expect(words).toContain("Answer overdue: 1 of 2 recommendations");
    expect(words).toContain("Meetings held: 0 meetings");
  });

  test("defines every figure, in every language, and gives no score", async () => {
    for (const language of LANGUAGES) {
      const page = await app.page(address(), { cookie: `rosario_language=${language}` });
      expect(page.match(/<details/g)?.length).toBeGreaterThan(25);
      expect(page).not.toMatch(/undefined|NaN|\[object/);
      expect(wordsOf(page)).not.toMatch(/\d ?%/);
    }
  });

  test("shows only what belongs to a right, and counts only that", async () => {
    const words = wordsOf(await app.page(address("?right=health")));
    expect(words).toContain("The one recommendation has no known answer.");
    expect(words).toContain("YORK-2025-03");
    expect(words).not.toContain("YORK-2025-01");
    expect(words).toContain("Only what belongs to the choice above is counted here.");
  });

  test("shows only what belongs to a department", async () => {
    await foundDepartment(context, city.id, theHost, { slug: "schools", name: { en: "Schools" } });
    const words = wordsOf(await app.page(address("?department=schools")));
    expect(words).not.toContain("YORK-2025-01");
    expect(words).toContain("Nothing stands here");
  });

  test("shows the lines of one figure with its definition, in the order that was asked for", async () => {
    const words = wordsOf(await app.page(address("?figure=unanswered&sort=name")));
    expect(words).toContain("Recommendations to which no answer of the city is recorded.");
    expect(words.indexOf("YORK-2025-01")).toBeLessThan(words.indexOf("YORK-2025-03"));
    expect(words).not.toContain("Answer of the city: YORK-2025-02");
  });

  test.each([
    "?right=nothing",
    "?figure=score",
    "?sort=best",
    "?page=0",
    "?page=99999",
    "?page=-1",
  ])("takes %s for a choice of nothing", async (query) => {
    expect(wordsOf(await app.page(address(query)))).toContain("YORK-2025-01");
  });

  test("is linked from the front page, the right's page and the list for search engines", async () => {
    expect(await app.page(`/${city.slug}`)).toContain(`href="${address()}"`);
    expect(await app.page(`/${city.slug}/rights/housing`)).toContain(
      `href="${address("?right=housing")}"`,
    );
    expect(await app.page(`/${city.slug}/sitemap.xml`)).toContain(`${address()}</loc>`);
  });

  test("opens with the alarm, as the front page does, when a declared city was silent for a year", async () => {
    const declared = async (slug: string, on: string) => {
      const { id } = await aCity(context, { slug });
      await adoptDeclaration(context, id, theHost, {
        on: fact(on),
        title: { en: "Declaration" },
        promise: { en: "We promise." },
        body: null,
        sources: [],
        demonstration: false,
        commitments: [],
      });
    };
    await declared("silent-city", "2025-06-01");
    await declared("young-city", "2025-06-02");
    for (const page of ["", "/follow-through"]) {
      const text = await app.page(`/silent-city${page}`);
      const alarm = text.indexOf("Since then, for 365 days, nothing is recorded here");
      expect(alarm).toBeGreaterThan(0);
      expect(alarm).toBeLessThan(text.indexOf("<h1>"));
      expect(await app.page(`/young-city${page}`)).not.toContain("nothing is recorded here");
    }
  });
});

describe("a comment of the city", () => {
  const form = () => `/${city.slug}/work/follow-through/YORK-2025-01`;
  test("is written by the coordinator, and stands beside the line for everybody", async () => {
    const cookie = await signInAs(context, city.id, "coordinator");
    expect(await app.page(address(), { cookie })).toContain(`href="${form()}"`);
    expect(await app.page(form(), { cookie })).toContain("cannot be taken back");
    const sent = await app.post(
      `${form()}/comments`,
      { text: "We answer in July.", language: "en", seen: "0" },
      { cookie },
    );
    expect([sent.status, sent.headers.get("location")]).toEqual([303, `${form()}?done=commented`]);
    expect(await app.page(`${form()}?done=commented`, { cookie })).toContain(
      "The comment is published",
    );
    const words = wordsOf(await app.page(address()));
    expect(words).toContain("The city, 1 June 2026: We answer in July.");
    expect(words).toContain("31 days late");
    const json = JSON.parse(await app.page(address(".json")));
    const line = json.timetable.find(
      (row: { reference: string }) => row.reference === "YORK-2025-01",
    );
    expect(line.comments).toEqual([{ at: "2026-06-01T12:00:00.000Z", text: "We answer in July." }]);
  });

  test("stands beside a line whose name has a slash, such as a matter of a body", async () => {
    const cookie = await signInAs(context, city.id, "coordinator");
    await aBody(context, city.id);
    await askBody(context, city.id, anActor("coordinator"), {
      ...{ body: "council", title: { en: "A hostel" } },
      ...{ askedOn: day("2026-04-01"), dueOn: day("2026-05-01") },
    });
    const at = `/${city.slug}/work/follow-through/council%2F1`;
    const timetable = await app.page(address(), { cookie });
    expect(timetable).toContain(`href="${at}"`);
    expect(timetable).toContain(`href="/${city.slug}/bodies/council/matters/1"`);
    expect(await app.page(at, { cookie })).toContain(`action="${at}/comments"`);
    const comment = { text: "It is invited for July.", language: "en", seen: "0" };
    const sent = await app.post(`${at}/comments`, comment, { cookie });
    expect([sent.status, sent.headers.get("location")]).toEqual([303, `${at}?done=commented`]);
    const words = wordsOf(await app.page(address("?figure=hearings-late")));
    expect(words).toContain("Hearing of a body: council/1");
    expect(words).toContain("31 days late");
    expect(words).toContain("It is invited for July.");
  });

  test("is not lost when it is too long, or somebody else was quicker", async () => {
    const cookie = await signInAs(context, city.id, "coordinator");
    const post = (text: string, seen: string) =>
      app.post(`${form()}/comments`, { text, language: "en", seen }, { cookie });
    const long = await post("a".repeat(2_001), "0");
    expect(long.status).toBe(422);
    expect(await long.text()).toContain("a".repeat(2_001));
    expect((await post("", "0")).status).toBe(422);
    expect((await post("First.", "0")).status).toBe(303);
    const second = await post("Second.", "0");
    expect(second.status).toBe(409);
    const page = await second.text();
    expect(page).toContain("First.");
    expect(page).toContain("Second.");
    expect(page).toContain('name="seen" value="1"');
  });

  test("is for nobody else to write, and on no line that is not there", async () => {
    const secretary = await signInAs(context, city.id, "body-secretary");
    expect((await app.get(form())).status).toBe(403);
    expect((await app.get(form(), { cookie: secretary })).status).toBe(403);
    const fields = { text: "No.", language: "en", seen: "0" };
    expect((await app.post(`${form()}/comments`, fields)).status).toBe(403);
    expect((await app.post(`${form()}/comments`, fields, { cookie: secretary })).status).toBe(403);
    expect(await app.page(address(), { cookie: secretary })).not.toContain(form());
    const cookie = await signInAs(context, city.id, "coordinator");
    const elsewhere = `/${city.slug}/work/follow-through/YORK-2099-01`;
    expect((await app.get(elsewhere, { cookie })).status).toBe(404);
    expect((await app.post(`${elsewhere}/comments`, fields, { cookie })).status).toBe(404);
  });
});

describe("the open data of follow-through", () => {
  test("are the page's figures as JSON, with definitions, in the language that is asked for", async () => {
    const response = await app.get(address(".json?language=nb"));
    expect(response.headers.get("content-type")).toContain("application/json");
    const { figures, timetable, language, alarm } = await response.json();
    expect({ language, alarm }).toEqual({ language: "nb", alarm: null });
    const overdue = figures.find(({ id }: { id: string }) => id === "overdue");
    expect(overdue).toMatchObject({
      label: "Svar over fristen",
      value: 1,
      of: 2,
      unit: "recommendations",
      byRight: [{ right: "housing", name: "Housing", value: 1, of: 2 }],
      byDepartment: [{ department: null, name: null, value: 1, of: 2 }],
      byEdition: [{ edition: 2025, value: 1, of: 2 }],
      rows: [
        {
          reference: "YORK-2025-01",
          dueOn: "2026-05-01",
          on: null,
          daysLate: 31,
          link: `http://rosario.test/${city.slug}/recommendations/YORK-2025-01`,
        },
      ],
    });
    expect(overdue.definition).toMatch(/\.$/);
    expect(timetable).toHaveLength(6);
    expect((await app.get(address(".json?language=fr"))).status).toBe(404);
  });

  test("hold only what the address picks, say so, and know no right that is not there", async () => {
    const whole = JSON.parse(await app.page(address(".json?language=en")));
    expect([whole.right, whole.department]).toEqual([null, null]);
    const housing = JSON.parse(await app.page(address(".json?language=en&right=housing")));
    expect(housing.right).toBe("housing");
    expect(housing.timetable.length).toBeLessThan(whole.timetable.length);
    for (const { right } of housing.timetable) expect(right).toBe("housing");
    const { rows } = readCsv(await app.page(address(".csv?language=en&right=housing")));
    for (const { cells } of rows.filter((row) => row.cells.by === "row" && row.cells.right !== ""))
      expect(cells.right).toBe("housing");
    for (const unknown of ["right=zzz", "department=zzz", "right=housing&department=zzz"])
      for (const file of [".json", ".csv"])
        expect((await app.get(address(`${file}?${unknown}`))).status).toBe(404);
    const page = await app.page(address("?right=housing"));
    expect(page).toContain(`href="${address(".json?right=housing")}"`);
  });

  test("are the same figures as CSV, and give a spreadsheet no formula to run", async () => {
    const { columns, rows, problems } = readCsv(await app.page(address(".csv?language=en")));
    expect(problems).toEqual([]);
    expect(columns.slice(0, 7)).toEqual(["figure", "label", "by", "key", "name", "value", "of"]);
    const of = (figure: string, by: string) =>
      rows.map(({ cells }) => cells).filter((one) => one.figure === figure && one.by === by);
    expect(of("overdue", "all")).toMatchObject([{ value: "1", of: "2" }]);
    expect(of("overdue", "right")).toMatchObject([{ key: "housing", value: "1", of: "2" }]);
    expect(of("meetings-held", "all")).toMatchObject([{ value: "0", of: "" }]);
    expect(of("answered-late", "row")).toMatchObject([
      { key: "YORK-2025-02", name: "'=Rents", days_late: "1", on: "2026-05-02" },
    ]);
    expect(rows.every(({ cells }) => cells.by !== "all" || cells.definition !== "")).toBe(true);
  });
});
