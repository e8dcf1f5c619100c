import { describe, expect, test } from "vitest";
import { type CityVisit, cityVisits } from "../../../tests/support/city-visit.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { LANGUAGES } from "../../kernel/language.ts";
import { day } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { someone, theHost } from "../accounts/testing.ts";
import { adoptRecommendation } from "./adopt-recommendation.ts";
import { answerRecommendation } from "./answer-recommendation.ts";
import { recommendationCommands } from "./commands.ts";
import { findRecommendation, listRecommendations } from "./list-recommendations.ts";
import { recommendationRoutes } from "./routes/recommendation-routes.ts";
import { anAdoption } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const coordinator = someone(context, "coordinator");
const secretary = someone(context, "body-secretary");
const reader = someone(context, "reader");
const reference = "YORK-2025-01";

const visit = cityVisits(recommendationRoutes(context), ["en", "nb", "de"]);

async function cityWithOne(stated = {}): Promise<Id<"City">> {
  const city = context.newCity();
  await adoptRecommendation(context, city, theHost, anAdoption(stated));
  return city;
}

const page = `/work/recommendations/${reference}`;
const whole = (city: Id<"City">) =>
  database.readCity(city, (tx) => findRecommendation(tx, reference));
const answerForm = {
  kind: "accepted",
  reason: "We will.",
  on: "2026-05-01",
  seen: "0",
  language: "en",
};
const verdictForm = {
  verdict: "unevenly",
  reason: "Some can, some not.",
  by: "York Human Rights City Network",
  edition: "2026",
  language: "en",
};

describe("the list", () => {
  test("shows the coordinator what waits for an answer, the latest first", async () => {
    const city = await cityWithOne({ answerDueOn: day("2026-05-31"), topic: { en: "Homes" } });
    await adoptRecommendation(
      context,
      city,
      theHost,
      anAdoption({ topic: { en: "Buses" }, answerDueOn: day("2026-04-20") }),
    );
    const { status, html } = await visit("/work/recommendations", { city, actor: coordinator });
    expect(status).toBe(200);
    expect(html).toContain("2 recommendations wait for you.");
    expect(html).toContain("No answer, 42 days late");
    expect(html.indexOf("Buses")).toBeLessThan(html.indexOf("Homes"));
    expect(html).not.toContain("Waiting for your judgement");
  });

  test("shows the secretary what waits for a verdict, and readers what there is", async () => {
    const city = await cityWithOne();
    const forSecretary = await visit("/work/recommendations", { city, actor: secretary });
    expect(forSecretary.html).toContain("Waiting for your judgement");
    expect(forSecretary.html).toContain('href="/york/work/recommendations/new"');
    const forReader = await visit("/work/recommendations", { city, actor: reader });
    expect(forReader.html).toContain("All recommendations");
    expect(forReader.html).not.toContain("/work/recommendations/new");
  });

  test("says what to do where there is nothing yet, in each language", async () => {
    const city = context.newCity();
    for (const language of LANGUAGES) {
      const { html } = await visit("/work/recommendations", { city, actor: coordinator, language });
      expect(html).toContain('class="empty"');
      expect(html).not.toContain("undefined");
    }
  });

  test("is for those who are signed in", async () => {
    const { status, html } = await visit("/work/recommendations", { city: context.newCity() });
    expect(status).toBe(403);
    expect(html).toContain("/york/sign-in");
  });
});

describe("one recommendation", () => {
  test("has the form of whoever may speak, and no other", async () => {
    const city = await cityWithOne();
    const forms = async (actor: Actor) => {
      const { html } = await visit(page, { city, actor });
      return ["answers", "claims", "assessments"].filter((noun) =>
        html.includes(`${page}/${noun}"`),
      );
    };
    expect(await forms(coordinator)).toEqual(["answers", "claims"]);
    expect(await forms(someone(context, "contributor"))).toEqual(["answers", "claims"]);
    expect(await forms(secretary)).toEqual(["assessments"]);
    expect(await forms(reader)).toEqual([]);
  });

  test("is drawn in each language, with the text marked as English", async () => {
    const city = await cityWithOne();
    for (const language of LANGUAGES) {
      const { html, status } = await visit(page, { city, actor: coordinator, language });
      expect(status).toBe(200);
      expect(html).toContain(`<html lang="${language}"`);
      expect(html.includes('<span lang="en">Let families apply')).toBe(language !== "en");
    }
  });

  test("an unknown one is not found", async () => {
    const { status } = await visit("/work/recommendations/YORK-2025-99", {
      city: context.newCity(),
      actor: coordinator,
    });
    expect(status).toBe(404);
  });

  test("an answer is sent, stands, and is confirmed", async () => {
    const city = await cityWithOne();
    const sent = await visit(`${page}/answers`, { city, actor: coordinator, form: answerForm });
    expect([sent.status, sent.location]).toEqual([303, `/york${page}?done=answered`]);
    expect((await whole(city))?.answers).toMatchObject([
      { kind: "accepted", reason: { en: "We will." }, on: { date: "2026-05-01" } },
    ]);
    const { html } = await visit(`${page}?done=answered`, { city, actor: coordinator });
    expect(html).toContain("The answer stands in the public record.");
    expect(html).toContain("Answer again");
  });

  test("a text is kept in the language that its writer chose", async () => {
    const city = await cityWithOne();
    const form = { ...answerForm, language: "nb", reason: "Vi gjør det." };
    await visit(`${page}/answers`, { city, actor: coordinator, language: "de", form });
    expect((await whole(city))?.answers[0]?.reason).toEqual({ nb: "Vi gjør det." });
  });

  test("an empty form comes back with every error at its field and what was typed", async () => {
    const city = await cityWithOne();
    const form = { reason: "", source: "minutes <4>", on: "yesterday", seen: "0" };
    const { status, html } = await visit(`${page}/answers`, { city, actor: coordinator, form });
    expect(status).toBe(422);
    expect(html).toContain("<title>Error: ");
    for (const field of ["kind", "reason", "on"]) {
      expect(html).toContain(`href="#answer-${field}"`);
      expect(html).toContain(`id="answer-${field}"`);
      expect(html).toContain(`id="answer-${field}-error"`);
    }
    expect(html).toContain('value="minutes &lt;4>"');
    expect((await whole(city))?.answers).toEqual([]);
  });

  test("what the rules refuse is shown at the field, with the rest kept", async () => {
    const city = await cityWithOne();
    const form = { ...answerForm, on: "2026-06-02" };
    const { status, html } = await visit(`${page}/answers`, { city, actor: coordinator, form });
    expect(status).toBe(422);
    expect(html).toContain("Choose a day that has come");
    expect(html).toContain(">We will.</textarea>");
  });

  test("who did not see another's answer is told, sees it, and keeps their own text", async () => {
    const city = await cityWithOne();
    const other = { reference, kind: "rejected", reason: { en: "There is no money." } };
    await answerRecommendation(context, city, theHost, other);
    const { status, html } = await visit(`${page}/answers`, {
      city,
      actor: coordinator,
      form: answerForm,
    });
    expect(status).toBe(409);
    expect(html).toContain("There is no money.");
    expect(html).toContain(">We will.</textarea>");
    expect(html).toContain('name="seen" value="1"');
  });

  test("a claim keeps what was done and what is next", async () => {
    const city = await cityWithOne();
    const form = { text: "Twelve families moved in.", next: "Forty more.", evidence: "Register" };
    const sent = await visit(`${page}/claims`, { city, actor: coordinator, form });
    expect(sent.location).toBe(`/york${page}?done=claimed`);
    expect((await whole(city))?.claims).toMatchObject([
      { text: { en: "Twelve families moved in.\n\nNext: Forty more." }, evidence: "Register" },
    ]);
  });

  test("the secretary's verdict is sent under the body's name in all its languages", async () => {
    const issuedBy = { en: "York Human Rights City Network", nb: "Nettverket" };
    const city = await cityWithOne({ issuedBy });
    const sent = await visit(`${page}/assessments`, { city, actor: secretary, form: verdictForm });
    expect(sent.location).toBe(`/york${page}?done=assessed`);
    expect((await whole(city))?.assessments).toMatchObject([
      { verdict: "unevenly", edition: 2026, by: issuedBy },
    ]);
  });

  test("nobody of the city can post a verdict, nor the body an answer, nor a reader anything", async () => {
    const city = await cityWithOne();
    const post = async (noun: string, actor: Actor | undefined, form: CityVisit["form"]) =>
      (await visit(`${page}/${noun}`, { city, actor, ...(form && { form }) })).status;
    expect(await post("assessments", coordinator, verdictForm)).toBe(403);
    expect(await post("assessments", undefined, verdictForm)).toBe(403);
    expect(await post("answers", secretary, answerForm)).toBe(403);
    expect(await post("claims", secretary, { text: "Done." })).toBe(403);
    expect(await post("answers", reader, answerForm)).toBe(403);
    expect(await whole(city)).toMatchObject({ answers: [], claims: [], assessments: [] });
  });

  test("who spoke for the city before they came to the body finds the reason instead of the form", async () => {
    const city = await cityWithOne();
    const input = { reference, kind: "accepted", reason: { en: "We will." } };
    await answerRecommendation(context, city, coordinator, input);
    const actor = { ...coordinator, roles: ["body-secretary"] };
    const { html } = await visit(page, { city, actor });
    expect(html).toContain("Somebody else must judge it.");
    expect(html).not.toContain(`${page}/assessments"`);
    expect((await visit(`${page}/assessments`, { city, actor, form: verdictForm })).status).toBe(
      403,
    );
  });
});

describe("a new recommendation", () => {
  const form = {
    edition: "2026",
    right: "",
    language: "nb",
    topic: "Boliger",
    text: "La familier søke etter ett år.",
    addressee: "Kommunen",
    issuedBy: "Nettverket",
    adoptedOn: "2026-05-20",
    answerDueOn: "2026-08-18",
  };

  test("is adopted by the secretary, who can add another at once", async () => {
    const city = context.newCity();
    const sent = await visit("/work/recommendations", { city, actor: secretary, form });
    expect(sent.location).toBe("/york/work/recommendations/new?edition=2026&done=YORK-2026-01");
    const { html } = await visit(sent.location?.slice("/york".length) ?? "", {
      city,
      actor: secretary,
    });
    expect(html).toContain("YORK-2026-01 is adopted and stands in the public record.");
    expect(html).toContain('value="Nettverket"');
    const [made] = await database.readCity(city, (tx) => listRecommendations(tx));
    expect(made).toMatchObject({ text: { nb: form.text }, answerDueOn: "2026-08-18" });
  });

  test("is offered the same time to answer as the last one", async () => {
    const city = context.newCity();
    await visit("/work/recommendations", { city, actor: secretary, form });
    const { html } = await visit("/work/recommendations/new?edition=2027", {
      city,
      actor: secretary,
    });
    expect(html).toContain('value="2027"');
    expect(html).toContain('value="2026-08-30"');
  });

  test("comes back with every error and all that was typed", async () => {
    const city = context.newCity();
    const wrong = { ...form, topic: "", issuedBy: "", answerDueOn: "2026-05-01" };
    const empty = await visit("/work/recommendations", { city, actor: secretary, form: wrong });
    expect(empty.status).toBe(422);
    expect(empty.html).toContain('href="#recommendation-topic"');
    expect(empty.html).toContain('href="#recommendation-issuedBy"');
    expect(empty.html).toContain("La familier søke etter ett år.</textarea>");
    const late = await visit("/work/recommendations", {
      city,
      actor: secretary,
      form: { ...form, answerDueOn: "2026-05-01" },
    });
    expect(late.html).toContain('id="recommendation-answerDueOn-error"');
    expect(await database.readCity(city, (tx) => listRecommendations(tx))).toEqual([]);
  });

  test("cannot be entered by the city", async () => {
    const city = context.newCity();
    expect((await visit("/work/recommendations/new", { city, actor: coordinator })).status).toBe(
      403,
    );
    expect((await visit("/work/recommendations", { city, actor: coordinator, form })).status).toBe(
      403,
    );
  });
});

describe("on the terminal", () => {
  async function run(values: Record<string, string | boolean>, city: Id<"City">) {
    const printed: string[] = [];
    const complained: string[] = [];
    const [list] = recommendationCommands;
    const code = await list?.run(
      {
        context,
        print: (line) => void printed.push(line),
        complain: (line) => void complained.push(line),
        claimServing: async () => ({ serving: true }),
        cities: async () => [{ id: city, slug: "york" }],
      },
      { values, positionals: [] },
    );
    return { code, printed, complained };
  }

  test("the list says where each recommendation stands", async () => {
    const city = await cityWithOne({ answerDueOn: day("2026-04-20") });
    expect(await run({ city: "york" }, city)).toEqual({
      code: 0,
      printed: ["YORK-2025-01  No answer, 42 days late  Homes"],
      complained: [],
    });
    const { printed } = await run({ city: "york", json: true }, city);
    expect(JSON.parse(printed[0] ?? "")).toMatchObject([
      { reference, standing: { state: "late", days: 42 } },
    ]);
  });

  test("a city that is not there is said to be missing", async () => {
    expect((await run({ city: "leeds" }, context.newCity())).code).toBe(2);
    expect((await run({}, context.newCity())).code).toBe(2);
  });
});
