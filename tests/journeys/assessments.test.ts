/**
 * Rights weighed in a decision: a case officer does a check in under twelve fields, the board's secretary draws a sample that verifies from the
 * public files alone, the board reviews it, the department replies and says later what came of the case, and a visitor who is not signed in reads it all.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Id } from "../../src/kernel/id.ts";
import { TERMINAL } from "../../src/modules/accounts/index.ts";
import { confirmAll } from "../../src/modules/accounts/testing.ts";
import { aCheckDraft, finishCheck } from "../../src/modules/assessments/testing.ts";
import { aBody } from "../../src/modules/bodies/testing.ts";
import { aCity } from "../../src/modules/city/testing.ts";
import { foundDepartment, placePerson } from "../../src/modules/departments/index.ts";
import { verifyLedger } from "../../src/modules/ledger/index.ts";
import { defineRight } from "../../src/modules/rights/index.ts";
import { aRight } from "../../src/modules/rights/testing.ts";
import { invitePerson, makeSignInLink } from "../../src/modules/sign-in/index.ts";
import { modules } from "../../src/modules.ts";
import { expectNoOverflow } from "../support/browser.ts";
import { runProgram } from "../support/running-program.ts";
import { servedCity } from "../support/served-city.ts";
import { expectFit } from "../support/served-demo.ts";

const served = servedCity("2027-05-20T08:00:00Z");
const work = "/newtown/work/decisions";

function done<Given extends object>(given: Given): Exclude<Given, { readonly refused: string }> {
  if ("refused" in given) throw new Error(JSON.stringify(given));
  return given as Exclude<Given, { readonly refused: string }>;
}

/** The test's own city with two rights, a board, a secretary, and a department in which Carl works. Nobody of them exists. */
async function foundTown() {
  const { context } = served();
  const { id } = await aCity(context, {
    slug: "newtown",
    languages: ["en"],
    name: { en: "Newtown" },
  });
  for (const [position, name] of ["Housing", "Education"].entries()) {
    const right = aRight({ slug: name.toLowerCase(), position, name: { en: name } });
    done(await defineRight(context, id, TERMINAL, right));
  }
  const people = new Map<string, Id<"Account">>();
  for (const role of ["contributor", "body-secretary"] as const) {
    const invited = { name: role, email: `${role}@city.example`, role };
    people.set(role, done(await invitePerson(context, id, TERMINAL, invited)).account);
  }
  await confirmAll(context, id);
  const housing = { slug: "housing", name: { en: "Housing department" } };
  done(await foundDepartment(context, id, TERMINAL, housing));
  const account = people.get("contributor") as Id<"Account">;
  const place = { department: "housing", account, standing: "member" } as const;
  done(await placePerson(context, id, TERMINAL, place));
  await aBody(context, id, { slug: "board", name: { en: "Human Rights Board" } });
  return { id, people };
}

async function signIn(
  { id, people }: Awaited<ReturnType<typeof foundTown>>,
  role: string,
  width: number,
): Promise<Page> {
  const { context, visit } = served();
  const link = await context.database.inCity(id, (tx) =>
    makeSignInLink(context, tx, { slug: "newtown" }, people.get(role) as Id<"Account">),
  );
  const page = await visit({ width, javaScript: false });
  await page.goto(link);
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { level: 1, name: "My desk" }).waitFor();
  return page;
}

/** Fills in the whole form of a check and finishes it. */
async function weigh(page: Page): Promise<void> {
  await page.goto(`${work}/new`);
  await page.getByLabel("The council’s case number").fill("2027/0117");
  await page.getByLabel("What is to be decided").fill("Fewer council flats");
  await page.getByLabel("When the council is expected to decide").fill("2027-09-01");
  await page.getByLabel("Facts: who is affected").fill("Forty households wait longer.");
  await page.getByLabel("Housing", { exact: true }).check();
  await page.getByLabel("What does it do to them?").fill("They wait two years more for a home.");
  await page.getByLabel(/It limits a right/).check();
  await page.getByLabel("Responsibilities: who has to do what?").fill("We find other homes.");
  await page.getByLabel("Review: how will you see").fill("We count who still waits.");
  await page.getByLabel("Reviewed on").fill("2028-03-01");
  await page.getByRole("button", { name: "Finish and publish" }).click();
  await page.getByText("stands in the public record").first().waitFor();
}

test("a case is weighed in under twelve fields, drawn by lot in a way that verifies, reviewed, and read by everybody", async () => {
  const { context, address, setNow, visit } = served();
  const town = await foundTown();
  const officer = await signIn(town, "contributor", 390);
  const secretary = await signIn(town, "body-secretary", 1280);

  // Under twelve fields, the case number included; boxes of one question are one field.
  await officer.goto(`${work}/new`);
  const fields = await officer.evaluate(() => {
    const form = document.querySelector("main form");
    const inputs = [...(form?.querySelectorAll("input, select, textarea") ?? [])];
    const asked = inputs.filter((one) => one.getAttribute("type") !== "hidden");
    return [...new Set(asked.map((one) => one.getAttribute("name")))];
  });
  expect(fields).toContain("caseNumber");
  expect(fields.length).toBeLessThan(12);
  await expectFit(officer);

  // A form that lacks something comes back with everything that was typed.
  await officer.getByLabel("The council’s case number").fill("2027/0117");
  await officer.getByRole("button", { name: "Finish and publish" }).click();
  await officer.getByText("Write who is affected and what is known").first().waitFor();
  expect(await officer.getByLabel("The council’s case number").inputValue()).toBe("2027/0117");
  await weigh(officer);
  await officer
    .getByText("Human rights were weighed in case 2027/0117: Housing (ICESCR art. 11).")
    .first()
    .waitFor();
  const accountId = town.people.get("contributor") ?? null;
  const same = { accountId, name: "contributor", roles: ["contributor"] };
  for (const [caseNumber, screening] of [
    ["2027/0118", "advances"],
    ["2027/0119", "takes-back"],
  ] as const) {
    const draft = aCheckDraft({ caseNumber }, { screening: [screening] });
    done(await finishCheck(context, town.id, same, { draft, language: "en" }));
  }
  await officer.goto(work);
  await officer.getByText("1 full assessment is missing.").first().waitFor();

  // The secretary announces a draw; when the period is over the list is fixed, and then it is drawn.
  await secretary.goto(`${work}/draws`);
  await secretary.getByLabel("From").fill("2027-05-01");
  await secretary.getByLabel("To", { exact: true }).fill("2027-05-31");
  await secretary.getByLabel("How many").fill("2");
  await secretary.getByRole("button", { name: "Announce the draw" }).click();
  await secretary.getByText("Its period ends on 31 May 2027").first().waitFor();
  await secretary.getByText("The list can be fixed from 1 June 2027 on").first().waitFor();
  expect(await secretary.getByRole("button", { name: "Fix the list" }).count()).toBe(0);
  const visitor = await visit({ width: 390, javaScript: false });
  setNow("2027-06-29T08:00:00Z");
  await visitor.goto("/newtown/decisions/draws");
  await visitor.getByText("Announced 40 days ago, not drawn").first().waitFor();
  const board = await signIn(town, "body-secretary", 1280);
  await board.goto(`${work}/draws/1`);
  await board.getByRole("button", { name: "Fix the list" }).click();
  await board.getByRole("button", { name: "Draw the sample" }).click();
  await board.getByText("Drawn today, not reviewed yet").first().waitFor();
  await expectNoOverflow(board);

  // It verifies from the public file alone, at its address and as a copy; a changed copy does not.
  const page = `${address}/newtown/decisions/draws/1`;
  const there = await runProgram(["assessments", "verify-draw", page]);
  expect([there.code, there.out]).toEqual([0, expect.stringContaining("newtown, draw 1: holds.")]);
  const response = await visitor.request.get(`${page}.json`);
  const file = (await response.json()) as { result: { sample: string[] }; policy: string };
  const { sample } = file.result;
  expect(sample).toHaveLength(2);
  const folder = await mkdtemp(join(tmpdir(), "draw-"));
  const copy = join(folder, "draw.json");
  const policy = join(folder, "policy");
  await writeFile(policy, file.policy);
  await writeFile(copy, JSON.stringify(file));
  const kept = await runProgram(["assessments", "verify-draw", copy, "--policy", policy]);
  expect([kept.code, kept.err]).toEqual([0, ""]);
  const swapped = { ...file, result: { ...file.result, sample: [...sample].reverse() } };
  await writeFile(copy, JSON.stringify(swapped));
  const wrong = await runProgram(["assessments", "verify-draw", copy, "--policy", policy]);
  await rm(folder, { recursive: true });
  expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining("(sample-does-not-match)")]);

  // The board notes a verdict on each and adopts them as one act; the department replies to one.
  for (const reference of sample) {
    const form = board.getByRole("form", { name: `Your note on ${reference}` });
    await form.getByLabel("Partly weighed", { exact: true }).check();
    await form.getByLabel("Why").fill("Nobody asked the children.");
    await form.getByRole("button", { name: "Save the note" }).click();
    await board.getByText(`Your note on ${reference} is kept.`).first().waitFor();
  }
  const adoption = board.getByRole("form", { name: "Adopt the review" });
  await adoption.getByLabel("Which body").selectOption({ label: "Human Rights Board" });
  await adoption.getByRole("button", { name: "Adopt all 2 findings" }).click();
  await board.getByText("Reviewed").first().waitFor();
  const [first = "", second = ""] = sample;
  const replier = await signIn(town, "contributor", 390);
  await replier.goto(`${work}/${first}`);
  await replier.getByLabel("What the department says").fill("We will ask them.");
  await replier.getByRole("button", { name: "Send the reply" }).click();
  await replier.getByText("We will ask them.").first().waitFor();

  // Whoever is not signed in reads the review, both voices side by side, and the silence where there is one.
  await visitor.goto("/newtown/decisions");
  await visitor.getByText("Partly weighed").first().waitFor();
  await expectNoOverflow(visitor);
  await visitor.goto(`/newtown/decisions/${first}`);
  const read = (await visitor.getByRole("main").textContent()) ?? "";
  for (const text of ["Human Rights Board", "Nobody asked the children.", "We will ask them."])
    expect(read).toContain(text);
  await expectFit(visitor);
  await visitor.goto(`/newtown/decisions/${second}`);
  await visitor.getByText("Nothing has been said to it.").first().waitFor();
  // What came of a case is said by the department; until then everybody reads how late it is.
  setNow("2028-04-12T08:00:00Z");
  await visitor.goto("/newtown/decisions/FAIR-2027-0001");
  await visitor.getByText("Follow-up 42 days late").first().waitFor();
  const follower = await signIn(town, "contributor", 390);
  await follower.goto(`${work}/FAIR-2027-0001`);
  await follower
    .getByRole("textbox", { name: "What came of it" })
    .fill("Ten households wait still.");
  await follower.getByRole("button", { name: "Say it" }).click();
  await follower.getByText("FAIR-2027-0001 stands in the public record.").first().waitFor();
  await expectFit(follower);
  await visitor.reload();
  await visitor.getByText("Ten households wait still.").first().waitFor();
  await visitor.getByText("12 April 2028, 42 days late").first().waitFor();
  expect(await visitor.getByText("Follow-up 42 days late").count()).toBe(0);
  await visitor.goto("/newtown/decisions/draws/1");
  await visitor.getByText("Draw it again").first().waitFor();
  await expectFit(visitor);

  // The tables hold what the record says.
  const recorded = modules.flatMap((module) => module.recorded ?? []);
  const [verified] = await verifyLedger(context.database, [town.id], recorded);
  expect(verified?.problems).toEqual([]);
}, 120_000);
