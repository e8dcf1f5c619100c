/**
 * A year from promise to proof: a council asks six things, the city answers four, a department reports through the mailed link, a year goes by,
 * the council judges the whole edition as one act, and the next report prints both voices. Everything then verifies in the public record.
 */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Id } from "../../src/kernel/id.ts";
import { findAccount, TERMINAL } from "../../src/modules/accounts/index.ts";
import { confirmAll } from "../../src/modules/accounts/testing.ts";
import { foundDepartment, placePerson } from "../../src/modules/departments/index.ts";
import { verifyLedger } from "../../src/modules/ledger/index.ts";
import { aCityWithFigures, done } from "../../src/modules/reports/testing.ts";
import { invitePerson, makeSignInLink } from "../../src/modules/sign-in/index.ts";
import { modules } from "../../src/modules.ts";
import { expectNoOverflow } from "../support/browser.ts";
import { problemsOf, readPdfStructure } from "../support/pdf-structure.ts";
import { runProgram } from "../support/running-program.ts";
import { servedCity } from "../support/served-city.ts";
import { expectFit } from "../support/served-demo.ts";
import { ownerQuery } from "../support/test-database.ts";

const served = servedCity("2027-01-11T08:00:00Z");

const PEOPLE = { coordinator: "anna", "body-secretary": "berta", contributor: "carl" } as const;
const TOPICS = ["Homes", "Schools", "Care", "Work", "Play", "Voice"] as const;

/** The test's own city with two indicators, a coordinator, a secretary, and one department in which Carl works. Nobody of them exists. */
async function foundTown() {
  const { context } = served();
  const city = await aCityWithFigures(context, { slug: "newtown" });
  for (const [role, name] of Object.entries(PEOPLE)) {
    const email = `${name}@city.example`;
    done(await invitePerson(context, city, TERMINAL, { name, email, role }));
  }
  await confirmAll(context, city);
  const housing = { slug: "housing", name: { en: "Housing" } };
  done(await foundDepartment(context, city, TERMINAL, housing));
  const account = await accountOf(city, "contributor");
  const place = { department: "housing", account, standing: "member" } as const;
  done(await placePerson(context, city, TERMINAL, place));
  return city;
}

async function accountOf(city: Id<"City">, role: keyof typeof PEOPLE): Promise<Id<"Account">> {
  const { database } = served().context;
  const found = await database.readCity(city, (tx) =>
    findAccount(tx, `${PEOPLE[role]}@city.example`),
  );
  if (found === undefined) throw new Error(`There is no ${role}`);
  return found;
}

async function signIn(city: Id<"City">, role: keyof typeof PEOPLE, width = 1280): Promise<Page> {
  const { context, visit } = served();
  const account = await accountOf(city, role);
  const link = await context.database.inCity(city, (tx) =>
    makeSignInLink(context, tx, { slug: "newtown" }, account),
  );
  const page = await visit({ width, javaScript: false });
  await page.goto(link);
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { level: 1, name: "My desk" }).waitFor();
  return page;
}

async function openEdition(page: Page, year: number): Promise<void> {
  await page.goto("/newtown/editions");
  await page.getByLabel("The year that it is about").first().fill(String(year));
  await page.getByRole("button", { name: "Open this edition" }).click();
  await page.getByRole("heading", { name: "What is missing" }).waitFor();
}

async function adopt(page: Page, topic: string): Promise<void> {
  await page.goto("/newtown/work/recommendations/new?edition=2027");
  await page.getByLabel("What it is about").fill(topic);
  await page.getByLabel("The recommendation").fill(`Do better for ${topic.toLowerCase()}.`);
  await page.getByLabel("Who is asked").fill("City Council");
  await page.getByLabel("Who asks").fill("Human Rights Network");
  await page.getByRole("button", { name: "Adopt the recommendation" }).click();
  await page.getByText("is adopted and stands in the public record").first().waitFor();
}

async function answer(page: Page, number: number, kind: string, reason: string): Promise<void> {
  await page.goto(`/newtown/work/recommendations/NEWTOWN-2027-0${number}`);
  await page.getByLabel(kind, { exact: true }).check();
  await page.getByLabel("Reason").first().fill(reason);
  await page.getByRole("button", { name: "Send the answer" }).click();
  await page.getByText("The answer stands in the public record").first().waitFor();
}

async function publish(page: Page, year: number): Promise<void> {
  await page.goto(`/newtown/editions/${year}/publication`);
  await page.getByLabel("I have read the draft").check();
  await page.getByRole("button", { name: `Publish the ${year} report` }).click();
  await page.getByText("The report is published").first().waitFor();
}

async function note(
  page: Page,
  number: number,
  verdict: string,
  reason: string,
  { dissent }: { readonly dissent?: string } = {},
): Promise<void> {
  const reference = `NEWTOWN-2027-0${number}`;
  await page.goto("/newtown/work/evaluations/2028");
  const form = page.getByRole("form", { name: `Your verdict on ${reference}` });
  await form.getByLabel(verdict, { exact: true }).check();
  await form.getByLabel("Reason").fill(reason);
  if (dissent !== undefined) {
    await form.getByText("Dissent").first().click();
    await form.getByLabel("Dissent").fill(dissent);
  }
  await form.getByRole("button", { name: "Save the note" }).click();
  await page.getByText(`The note on ${reference} is saved.`).first().waitFor();
}

async function adoptAll(page: Page): Promise<void> {
  await page.goto("/newtown/work/evaluations/2028");
  const form = page.getByRole("form", { name: "Adopt the evaluation" });
  await form.getByRole("button", { name: "Adopt all 6 verdicts" }).click();
}

async function entriesOf(city: Id<"City">): Promise<{ readonly types: readonly string[] }> {
  const rows = await ownerQuery<{ readonly type: string }>(
    "select type from ledger.entry where city_id = $1 order by position",
    [city],
  );
  return { types: rows.map(({ type }) => type) };
}

test("a promise is answered, worked on, judged a year later, and all of it is proven", async () => {
  const { context, address, mail, setNow, runJobs, visit } = served();
  const city = await foundTown();
  const coordinator = await signIn(city, "coordinator");
  const secretary = await signIn(city, "body-secretary", 390);

  // A council adopts six recommendations; the city answers four.
  await openEdition(coordinator, 2027);
  for (const topic of TOPICS) await adopt(secretary, topic);
  await answer(coordinator, 1, "Accepted", "The city will build 100 homes.");
  await answer(coordinator, 2, "Accepted in part", "Two schools this year, the others later.");
  await answer(coordinator, 3, "Accepted", "Care goes on as it is.");
  await answer(coordinator, 4, "Rejected", "Work is for the market.");

  await publish(coordinator, 2027);

  // A department is asked, and reports through the mailed link: on a phone, without a script and without a password.
  await coordinator.goto("/newtown/work/requests");
  const ask = coordinator.getByRole("form", { name: "Ask for one reply" });
  await ask.getByLabel("What was done about a recommendation").check();
  await ask.getByLabel("Number of the recommendation or the measure").fill("NEWTOWN-2027-01");
  await ask.getByLabel("Department").selectOption({ label: "Housing" });
  await ask.getByLabel("Reply by").fill("2027-03-01");
  await ask.getByRole("button", { name: "Ask" }).click();
  await coordinator.getByText("Asked. The request has the number").first().waitFor();
  await expectFit(coordinator);
  setNow("2027-01-12T09:00:00Z");
  mail.arrivals.length = 0;
  await runJobs();
  await runJobs();
  // The server's own job may have the letter in hand at this moment.
  await expect.poll(() => mail.arrivals.length, { timeout: 15_000 }).toBe(1);
  expect(mail.arrivals.map(({ recipients }) => recipients)).toEqual([["carl@city.example"]]);
  const link = /http\S+\/requests\/link\/\S+/.exec(mail.arrivals[0]?.mail.text ?? "")?.[0] ?? "";
  const carl = await visit({ width: 390, javaScript: false });
  await carl.goto(link);
  expect(carl.url()).not.toContain(link.split("/").at(-1));
  await carl.getByRole("button", { name: "Send the reply" }).waitFor();
  await expectFit(carl);
  await carl.getByRole("button", { name: "Send the reply" }).click();
  await carl.getByText("Write what has been done").first().waitFor();
  await carl.getByLabel("What has been done").fill("Forty homes are built.");
  await carl.getByLabel("Where others can see it").fill("Building register 2027");
  await carl.getByRole("button", { name: "Send the reply" }).click();
  await carl.getByText("Your reply stands in the public record").first().waitFor();
  expect((await carl.goto("/newtown/desk"))?.status()).toBe(403);

  // A year passes.
  setNow("2028-01-18T09:00:00Z");
  const boss = await signIn(city, "coordinator");
  const judge = await signIn(city, "body-secretary");
  await openEdition(boss, 2028);
  const late = await visit();
  await late.goto("/newtown/recommendations/NEWTOWN-2027-05");
  await late.getByText("282 days late").first().waitFor();

  // The council judges the edition: noted one by one, refused while two are missing, adopted as one act.
  await note(judge, 1, "Fully followed", "Forty homes are there, and sixty are begun.", {
    dissent: "Two members had wished to see the sixty first.",
  });
  await note(judge, 2, "Fully followed", "All schools are done.");
  await note(judge, 3, "Not followed", "Nothing has changed, and that was not the question.");
  await adoptAll(judge);
  await judge.getByText("A verdict or a reason is missing here:").first().waitFor();
  await expectFit(judge);
  await note(judge, 4, "Fully followed", "The market has done it.");
  for (const number of [5, 6]) await note(judge, number, "Not followed", "Nobody has said a word.");
  await adoptAll(judge);
  await judge.getByText("6 verdicts are adopted as one act").first().waitFor();
  await publish(boss, 2028);

  // The next edition prints both voices, what is carried over and where nobody answered.
  const visitor = await visit({ width: 390, javaScript: false });
  await visitor.goto("/newtown/reports/2028");
  const book = await visitor.getByRole("main").textContent();
  for (const text of [
    "Care goes on as it is.",
    "Nothing has changed, and that was not the question.",
    "Carried over (2)",
    "No answer",
    "Two members had wished to see the sixty first.",
    "Forty homes are built.",
  ])
    expect(book).toContain(text);
  await expectNoOverflow(visitor);
  const pdf = await visitor.request.get("/newtown/reports/2028/report.pdf");
  expect(problemsOf(readPdfStructure(await pdf.body()))).toEqual([]);

  // Every step stands in the public record, and verifies: from the database, and from the public files alone.
  const recorded = modules.flatMap((module) => module.recorded ?? []);
  const [verified] = await verifyLedger(context.database, [city], recorded);
  expect(verified?.problems).toEqual([]);
  const { code, out } = await runProgram(["ledger", "verify", `${address}/newtown/log`]);
  expect([code, out]).toEqual([0, expect.stringContaining(String(verified?.size))]);
  const { types } = await entriesOf(city);
  for (const [type, count] of Object.entries({
    "recommendation.adopted": 6,
    "recommendation.answered": 4,
    "request.asked": 1,
    "request.replied": 1,
    "progress.claimed": 1,
    "recommendation.assessed": 6,
    "evaluation.adopted": 1,
    "recommendation.carried-over": 6,
    "edition.published": 2,
  }))
    expect([type, types.filter((one) => one === type).length]).toEqual([type, count]);
}, 240_000);
