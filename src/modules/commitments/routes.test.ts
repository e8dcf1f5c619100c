// The declaration and its commitments as everybody sees them, as files, and for those who work with them.
import { describe, expect, test } from "vitest";
import { signInAs, testApp, valueIn } from "../../../tests/support/test-app.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { LANGUAGES } from "../../kernel/language.ts";
import { fact } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { readCsv } from "../../platform/csv.ts";
import { anActor, aPerson, theHost } from "../accounts/testing.ts";
import { adoptCharter, adoptDeclaration, recordEvent, tellBackground } from "../city/index.ts";
import { aCity, aDeclaration } from "../city/testing.ts";
import { foundDepartment, placePerson } from "../departments/index.ts";
import { aDepartment } from "../departments/testing.ts";
import { assignCommitment } from "./assign-commitment.ts";
import { findCommitment } from "./list-commitments.ts";
import { reportCommitment } from "./report-commitment.ts";
import { setDeadline } from "./set-deadline.ts";
import { someCommitments } from "./testing.ts";

const context = testContext(await testDatabase());
const app = testApp(context);
const coordinator = anActor("coordinator");

async function aCityWithCommitments() {
  const { id, slug } = await aCity(context, { languages: ["en", "nb"] });
  await someCommitments(context, id, "Homes for <all>.", "Report every year.");
  return { id, home: `/${slug}` };
}

const words = (page: string) => page.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");

describe("/declaration", () => {
  test("says what is not there in a city that has not declared", async () => {
    const { slug } = await aCity(context);
    const page = await app.page(`/${slug}/declaration`);
    expect(page).toContain("No declaration is recorded here");
    expect(page).not.toContain("undefined");
  });

  test("shows promise, commitments with owner, date and state, charters, background and road", async () => {
    const { id, home } = await aCityWithCommitments();
    const common = [context, id, coordinator] as const;
    await assignCommitment(...common, { commitment: 1, named: { en: "The Board" } });
    await setDeadline(...common, { commitment: 1, dueOn: fact("2026-04-20") });
    const source = "https://city.example/eccar";
    await adoptCharter(...common, {
      ...{ framework: "ECCAR ten-point plan 2004", instrument: null, named: null },
      ...{ on: fact("2006"), by: { en: "City council" }, source },
    });
    await tellBackground(...common, { text: { en: "It began in 1997." }, sources: [source] });
    const step = { source: null, text: { en: "A campaign." } };
    await recordEvent(...common, { ...step, on: fact("2010"), kind: "informal" });
    await recordEvent(...common, {
      ...step,
      on: fact("2011"),
      text: { en: "A decision." },
      kind: "formal",
    });
    await recordEvent(...common, { ...step, on: fact("2012"), text: { en: "A book." } });
    const page = await app.page(`${home}/declaration`);
    const read = words(page);
    expect(read).toContain("Every decision is weighed against human rights.");
    expect(page).toContain("Homes for &lt;all>.");
    expect(read).toContain("The Board");
    expect(read).toContain("42 days late");
    expect(read).toContain("Nothing said yet");
    expect(read).toMatch(/ECCAR ten-point plan 2004\s*\. Adopted 2006, City council/);
    expect(read).toContain("It began in 1997.");
    expect(read).toContain("1 step on the formal road, 1 on the informal one, 1 on neither.");
    expect(read).toMatch(/Informal road A campaign\. .*Formal road A decision\. .*2012 A book\./);
    expect(read).toContain("The city has written no definition of its own.");
    expect(page).toContain(`href="${home}/declaration/versions"`);
    expect(page).toContain(`href="${home}/declaration/signatories"`);
    const road = readCsv(await app.page(`${home}/declaration/road.csv`));
    expect(road.rows.map(({ cells }) => [cells.on, cells.road])).toEqual([
      ["2010", "informal"],
      ["2011", "formal"],
      ["2012", ""],
    ]);
  });

  test("shows what the city bound itself to later apart from what it declared", async () => {
    const { id, slug } = await aCity(context);
    const one = (text: string, on: string) => ({
      ...{ text: { en: text }, right: null, on: fact(on), source: null },
    });
    const commitments = [
      one("Homes for all.", "2020"),
      one("Report every year.", "2020-12-10"),
      one("Train everybody.", "2021"),
    ];
    await adoptDeclaration(context, id, coordinator, aDeclaration({ commitments }));
    const page = await app.page(`/${slug}/declaration`);
    const [, before = "", after = ""] = /^(.*)id="later-commitments"(.*)$/s.exec(page) ?? [];
    expect(before).toContain("Homes for all.");
    expect(before).toContain("Report every year.");
    expect(before).not.toContain("Train everybody.");
    expect(words(after)).toContain("Train everybody.");
    expect(words(after)).toContain("Decided after the declaration, and no part of it.");
    const note = "The city bound itself to this after the declaration.";
    expect(await app.page(`/${slug}/commitments/3`)).toContain(note);
    expect(await app.page(`/${slug}/commitments/2`)).not.toContain(note);
  });

  test.each(LANGUAGES)("and everything that hangs on it is drawn in %s", async (language) => {
    const { id, home } = await aCityWithCommitments();
    await setDeadline(context, id, coordinator, { commitment: 1, dueOn: fact("2024") });
    const word = {
      commitment: 1,
      state: "under-way",
      reason: { en: "Half." },
      on: fact("2024-05"),
    };
    await reportCommitment(context, id, coordinator, word);
    const cookie = await signInAs(context, id, "coordinator");
    const chosen = `${cookie}; rosario_language=${language}`;
    const paths = ["/declaration", "/commitments/1", "/work/commitments", "/work/commitments/1"];
    for (const path of paths) {
      const page = await app.page(home + path, { cookie: chosen });
      expect(page).toContain(`<html lang="${language}"`);
      expect(page).not.toMatch(/undefined|\[object|NaN/);
      expect(page.match(/<h1[ >]/g)).toHaveLength(1);
    }
  });
});

describe("/commitments", () => {
  test("are a table and data for machines", async () => {
    const { id, home } = await aCityWithCommitments();
    await setDeadline(context, id, coordinator, { commitment: 2, dueOn: fact("2026-04") });
    const csv = readCsv(await app.page(`${home}/commitments.csv`));
    expect(csv.problems).toEqual([]);
    expect(csv.rows.map(({ cells }) => [cells.number, cells.due_on, cells.days_late])).toEqual([
      ["1", "", "0"],
      ["2", "2026-04", "32"],
    ]);
    const data = JSON.parse(await app.page(`${home}/commitments.json`));
    expect(data).toMatchObject({
      ...{ format: "rosario.commitments/1", asOf: "2026-06-01" },
      commitments: [{ number: 1 }, { number: 2, standing: { isLate: true, daysLate: 32 } }],
    });
  });

  test("each have a page that says whose word it is, and only those there are", async () => {
    const { id, home } = await aCityWithCommitments();
    const before = await app.page(`${home}/commitments/1`);
    expect(before).toContain("The city has said nothing about it yet");
    expect(words(before)).toContain("nothing said in the 5 years since it was made");
    const word = { commitment: 1, state: "kept", reason: { en: "All built." } };
    await reportCommitment(context, id, coordinator, { ...word, evidence: "https://a.example/x" });
    const page = await app.page(`${home}/commitments/1`);
    expect(page).toContain("This is the city’s own word. Nobody else has judged it here.");
    expect(page).toContain('href="https://a.example/x"');
    expect(page).toContain(".tlog-proof");
    for (const wrong of ["0", "3", "x", "1e1", "01", "999999999999"])
      expect((await app.get(`${home}/commitments/${wrong}`)).status).toBe(404);
  });
});

test("a commitment’s page calls a department by its name, in files by its short one", async () => {
  const { id, home } = await aCityWithCommitments();
  const { account } = await aPerson(context, id, { role: "contributor" });
  const kari: Actor = { accountId: account, name: "Kari", roles: ["contributor"] };
  const name = { en: "Housing and welfare", nb: "Bolig og velferd" };
  await foundDepartment(context, id, theHost, { slug: "housing", name });
  const place = { department: "housing", account, standing: "member" } as const;
  await placePerson(context, id, theHost, place);
  await assignCommitment(context, id, coordinator, { commitment: 1, department: "housing" });
  const word = { commitment: 1, state: "under-way", reason: { en: "Half." } };
  await reportCommitment(context, id, kari, word);
  const page = words(await app.page(`${home}/commitments/1`));
  expect(page).toContain("(said by Housing and welfare)");
  expect(page).not.toContain("said by housing");
  const data = JSON.parse(await app.page(`${home}/commitments.json`));
  expect(data.commitments[0].statements).toMatchObject([{ department: "housing" }]);
});

describe("/work/commitments", () => {
  test("takes an owner, a date and what the city says", async () => {
    const { id, home } = await aCityWithCommitments();
    await aDepartment(context, id, "housing");
    const cookie = await signInAs(context, id, "coordinator");
    const path = `${home}/work/commitments/1`;
    const post = (form: string, fields: Readonly<Record<string, string>>) =>
      app.post(`${path}/${form}`, fields, { cookie });
    expect((await post("owner", { department: "housing", named: "" })).status).toBe(303);
    expect((await post("deadline", { dueOn: "12.2027", seen: "0" })).status).toBe(303);
    const said = { state: "under-way", reason: "Half.", language: "nb", seen: "0" };
    const sent = await post("statement", said);
    expect(sent.headers.get("location")).toBe(`${path}?done`);
    expect(await context.database.readCity(id, (tx) => findCommitment(tx, 1))).toMatchObject({
      owners: [{ department: { slug: "housing" } }],
      deadlines: [{ dueOn: { date: "2027-12-01", precision: "month" } }],
      statements: [{ state: "under-way", reason: { nb: "Half." } }],
    });
    expect(await app.page(`${path}?done`, { cookie })).toContain("It stands in the public record.");
    const list = words(await app.page(`${home}/work/commitments`, { cookie }));
    expect(list).toContain("housing · December 2027");
  });

  test("comes back with every error and what was typed, and after another's word", async () => {
    const { id, home } = await aCityWithCommitments();
    const cookie = await signInAs(context, id, "coordinator");
    const path = `${home}/work/commitments/1`;
    const post = async (form: string, fields: Readonly<Record<string, string>>) => {
      const answer = await app.post(`${path}/${form}`, fields, { cookie });
      return { status: answer.status, page: await answer.text() };
    };
    const empty = await post("statement", {
      state: "",
      reason: "",
      on: "soon",
      evidence: "my <doc>",
    });
    expect(empty.status).toBe(422);
    for (const field of ["state", "reason", "on"])
      expect(empty.page).toContain(`href="#statement-${field}"`);
    expect(valueIn(empty.page, "evidence")).toBe("my <doc>");
    expect((await post("deadline", { dueOn: "some day" })).page).toContain("statement");
    expect((await post("deadline", { dueOn: "some day" })).page).toContain(
      'href="#deadline-dueOn"',
    );
    expect((await post("owner", {})).page).toContain('href="#owner-department"');
    expect((await post("owner", { department: "space" })).status).toBe(422);
    const word = { commitment: 1, state: "not-begun", reason: { en: "No." } };
    await reportCommitment(context, id, coordinator, word);
    const late = await post("statement", { state: "under-way", reason: "Half.", seen: "0" });
    expect(late.status).toBe(409);
    expect(late.page).toContain("Half.</textarea>");
    expect(valueIn(late.page, "seen")).toBe("1");
    expect(
      (await app.post(`${home}/work/commitments/7/owner`, { named: "x" }, { cookie })).status,
    ).toBe(404);
  });

  test("is shut to visitors, and offers others no form that they may not send", async () => {
    const { id, home } = await aCityWithCommitments();
    const path = `${home}/work/commitments/1`;
    expect((await app.get(path)).status).toBe(403);
    expect((await app.post(`${path}/statement`, {})).status).toBe(403);
    const cookie = await signInAs(context, id, "contributor");
    const page = await app.page(path, { cookie });
    expect(page).toContain("Only the department that keeps it");
    expect(page).not.toContain(`action="${path}`);
    expect((await app.post(`${path}/owner`, { named: "x" }, { cookie })).status).toBe(403);
  });
});
