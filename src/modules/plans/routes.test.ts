// The working pages of plans and measures: who gets in, what the forms do, and that nothing typed is lost.

import { describe, expect, test } from "vitest";
import { moduleSite } from "../../../tests/support/module-site.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import type { Actor } from "../../platform/actor.ts";
import { findAccount } from "../accounts/index.ts";
import { someone } from "../accounts/testing.ts";
import { aCity } from "../city/testing.ts";
import { foundDepartment, placePerson } from "../departments/index.ts";
import { invitePerson } from "../sign-in/index.ts";
import { endMeasure } from "./end-measure.ts";
import { FORMS } from "./forms.ts";
import { findMeasure } from "./list-measures.ts";
import { planWorkRoutes } from "./routes/index.ts";
import { setMilestone } from "./set-milestone.ts";
import { aPlannedMeasure, day } from "./testing.ts";
import { planTexts } from "./texts/index.ts";

const context = testContext(await testDatabase());
const coordinator = someone(context, "coordinator");

async function site(actor: Actor | undefined) {
  const city = (await aCity(context)).id;
  const measure = await aPlannedMeasure(context, city);
  const routes = planWorkRoutes(context);
  return { city, measure, ...moduleSite(routes, { city, actor }) };
}
const read = (city: Id<"City">, measure: string) =>
  context.database.readCity(city, (tx) => findMeasure(tx, measure));

async function contributorOf(city: Id<"City">, department: string): Promise<Actor> {
  const email = `${department}@york.example`;
  const role = "contributor";
  await invitePerson(context, city, coordinator, { name: "Somebody", email, role });
  const accountId = await context.database.readCity(city, (tx) => findAccount(tx, email));
  if (accountId === undefined) throw new Error("Nobody was invited");
  const place = { department, account: accountId, standing: "member" as const };
  await placePerson(context, city, coordinator, place);
  return { accountId, name: "Somebody", roles: [role] };
}

describe("who gets in", () => {
  test("nobody who is not signed in", async () => {
    const { visit, measure } = await site(undefined);
    for (const path of ["/work/plans", "/work/plans/new", "/work/plans/grants"])
      expect((await visit(path)).status).toBe(403);
    expect((await visit(`/work/measures/${measure}`)).status).toBe(403);
    expect((await visit(`/work/measures/${measure}/progress`, { done: "x" })).status).toBe(403);
  });

  test("readers see and send nothing", async () => {
    const { visit, measure } = await site(someone(context, "reader"));
    const page = await visit(`/work/measures/${measure}`);
    expect(page.status).toBe(200);
    expect(page.html).not.toContain("<form class");
    for (const [form, fields] of Object.entries(FORMS)) {
      const path = /^(plan|grant|measure|revision)$/.test(form)
        ? "/work/plans"
        : `/work/measures/${measure}/${form}`;
      const sent = Object.fromEntries(fields.map(({ name }) => [name, "x"]));
      expect((await visit(path, sent)).status, form).toBe(403);
    }
  });

  test("what is not there is not found", async () => {
    const { visit, measure } = await site(coordinator);
    expect((await visit("/work/plans/GRAZ-NONE")).status).toBe(404);
    expect((await visit("/work/measures/GRAZ-NONE-01")).status).toBe(404);
    expect((await visit("/work/measures/GRAZ-NONE-01/progress", { done: "x" })).status).toBe(404);
    expect((await visit(`/work/measures/${measure}/dance`, { done: "x" })).status).toBe(404);
    const sent = { title: "T", text: "x" };
    expect((await visit("/work/plans/GRAZ-NONE/measures", sent)).status).toBe(404);
  });
});

describe("a contributor", () => {
  test("sees the measures of their department first, and reports on one", async () => {
    const { visit, become, city, measure } = await site(undefined);
    become(await contributorOf(city, "integration"));
    expect((await visit("/work/plans")).html).toContain(`/work/measures/${measure}`);
    const form = { done: "Two courses.", evidence: "Minutes", seen: "0" };
    const sent = await visit(`/work/measures/${measure}/progress`, form);
    expect(sent.status).toBe(303);
    expect((await visit(sent.location.replace(/^\/york/, ""))).html).toContain("Two courses.");
    expect((await read(city, measure))?.progress).toHaveLength(1);
  });

  test("of another department sees it and has no form", async () => {
    const { visit, become, city, measure } = await site(undefined);
    await foundDepartment(context, city, coordinator, { slug: "homes", name: { en: "Homes" } });
    become(await contributorOf(city, "homes"));
    expect((await visit(`/work/measures/${measure}`)).html).not.toContain("<form class");
    const sent = await visit(`/work/measures/${measure}/progress`, { done: "x" });
    expect(sent.status).toBe(403);
  });
});

describe("the coordinator", () => {
  test("adopts a plan and adds its first measure", async () => {
    const { visit } = await site(coordinator);
    const plan = {
      reference: "YORK-HOMES-2026",
      kind: "homelessness",
      title: "Homes",
      adoptedBy: "Council",
      adoptedOn: "2026-05-01",
      runsFrom: "2026",
      runsTo: "2028-06-30",
    };
    const adopted = await visit("/work/plans", plan);
    expect(adopted.location).toBe("/york/work/plans/YORK-HOMES-2026");
    const path = "/work/plans/YORK-HOMES-2026";
    const added = await visit(`${path}/measures`, { title: "Find homes", text: "Twelve a year." });
    expect(added.status).toBe(303);
    const page = (await visit(added.location.replace(/^\/york/, ""))).html;
    expect(page).toContain("YORK-HOMES-2026-01 stands in the public record.");
    const stage = { stage: "draft", measures: "3", change: "Out for comment." };
    expect((await visit(`${path}/revisions`, stage)).status).toBe(303);
  });

  test("is told everything that is wrong at once, and keeps what was typed", async () => {
    const { visit } = await site(coordinator);
    const { status, html } = await visit("/work/plans", {
      title: "My title",
      adoptedOn: "yesterday",
      runsFrom: "soon",
    });
    expect(status).toBe(422);
    const { refusals } = planTexts("en");
    for (const code of ["bad-reference", "unknown-kind", "no-body", "bad-date"] as const)
      expect(html).toContain(refusals[code]);
    expect(html).toContain('value="My title"');
    expect(html).toContain('href="#plan-reference"');
  });

  test("moves and reaches a milestone, notes money, ties, assigns and ends", async () => {
    const { visit, city, measure } = await site(coordinator);
    await foundDepartment(context, city, coordinator, { slug: "homes", name: { en: "Homes" } });
    const send = async (form: string, sent: Readonly<Record<string, string>>) =>
      (await visit(`/work/measures/${measure}/${form}`, sent)).status;
    expect(await send("milestone", { name: "First", dueOn: "2026-09-01" })).toBe(303);
    expect(await send("move", { number: "1", to: "2026-10-01", reason: "Rain." })).toBe(303);
    expect(await send("move", { number: "1", to: "2026-10-01", reason: "Rain." })).toBe(422);
    expect(await send("reach", { number: "1", evidence: "Minutes" })).toBe(303);
    const money = { budgetKind: "spent", year: "2026", amount: "1,200.50", currency: "eur" };
    expect(await send("budget", money)).toBe(303);
    expect(await send("budget", { ...money, amount: "a lot" })).toBe(422);
    expect(await send("link", { linkKind: "article", code: "CERD/7" })).toBe(303);
    expect(await send("link", { linkKind: "article", code: "CERD/70" })).toBe(422);
    expect(await send("link", { linkKind: "planet", code: "mars" })).toBe(422);
    expect(await send("assignment", { department: "homes" })).toBe(303);
    expect(await send("ending", { ending: "done", reason: "Held." })).toBe(422);
    expect(await send("ending", { ending: "done", reason: "Held.", evidence: "Minutes" })).toBe(
      303,
    );
    expect(await read(city, measure)).toMatchObject({
      department: { slug: "homes" },
      links: [{ kind: "article", code: "CERD/7" }],
      budget: [{ amount: 120_050, currency: "EUR" }],
      milestones: [{ dueOn: "2026-10-01", reached: { evidence: "Minutes" } }],
    });
  });

  test("loses nothing when somebody else wrote meanwhile", async () => {
    const { visit, measure } = await site(coordinator);
    await visit(`/work/measures/${measure}/progress`, { done: "First.", seen: "0" });
    const late = await visit(`/work/measures/${measure}/progress`, { done: "Second.", seen: "0" });
    expect(late.status).toBe(409);
    expect(late.html).toContain(planTexts("en").work.meanwhile);
    expect(late.html).toContain("Second.");
  });

  test("notes a grant", async () => {
    const { visit } = await site(coordinator);
    expect((await visit("/work/plans/grants")).status).toBe(200);
    const grant = { recipient: "A centre", purpose: "Health", article: "ICESCR/12" };
    const noted = await visit("/work/plans/grants", { ...grant, amount: "500", currency: "GBP" });
    expect(noted.location).toContain("done=YORK-GRANT-01");
    const wrong = await visit("/work/plans/grants", { ...grant, article: "ICESCR/99", year: "5" });
    expect(wrong.status).toBe(422);
  });

  test("who has spoken does not judge, and is told why; somebody else does", async () => {
    const { visit, become, city, measure } = await site(coordinator);
    const secretary = someone(context, "body-secretary");
    await setMilestone(context, city, coordinator, {
      measure,
      name: { en: "First" },
      dueOn: day("2026-03-01"),
    });
    become(secretary);
    const texts = planTexts("en");
    expect((await visit(`/work/measures/${measure}`)).html).toContain(texts.work.planRuns);
    const end = { measure, kind: "dropped", reason: { en: "No money." } };
    await endMeasure(context, city, coordinator, end);
    become(coordinator);
    expect((await visit(`/work/measures/${measure}`)).html).toContain(texts.work.hadPart);
    const verdict = { verdict: "not", reason: "Nothing changed.", by: "The council" };
    expect((await visit(`/work/measures/${measure}/evaluation`, verdict)).status).toBe(422);
    become(secretary);
    expect((await visit(`/work/measures/${measure}/evaluation`, verdict)).status).toBe(303);
    expect((await visit(`/work/measures/${measure}`)).html).toContain(texts.verdicts.not.mark);
  });
});

test("every field of every form has its words in each language", () => {
  for (const language of ["en", "nb", "de"] as const) {
    const { fields } = planTexts(language);
    for (const form of Object.values(FORMS))
      for (const { name } of form) expect(fields[name]?.label, `${language} ${name}`).toBeTruthy();
  }
});
