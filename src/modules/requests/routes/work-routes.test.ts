import { describe, expect, test } from "vitest";
import { moduleSite } from "../../../../tests/support/module-site.ts";
import { testContext } from "../../../../tests/support/test-context.ts";
import { testDatabase } from "../../../../tests/support/test-database.ts";
import { LANGUAGES, type Language } from "../../../kernel/language.ts";
import { day } from "../../../kernel/testing.ts";
import type { Actor } from "../../../platform/actor.ts";
import { assignRecommendation } from "../../recommendations/index.ts";
import { handOver } from "../hand-over.ts";
import { findRequest } from "../list-requests.ts";
import { replyToRequest } from "../reply-to-request.ts";
import { sendDigests } from "../send-digests.ts";
import { aCity, anActor, ask, recommend, theHost } from "../testing.ts";
import { requestRoutes } from "./request-routes.ts";

const database = await testDatabase();
const page = "/work/requests";

async function scene(language: Language = "en") {
  const context = testContext(database);
  const people = await aCity(context, context.newCity());
  const { city } = people;
  const site = (actor: Actor | undefined) =>
    moduleSite(requestRoutes(context), { city, actor, language }).visit;
  return {
    ...people,
    context,
    site,
    visit: site(people.kari.actor),
    request: (reference = "2026-001") =>
      database.readCity(city, (tx) => findRequest(tx, reference)),
  };
}

const asking = {
  kind: "answer",
  about: "YORK-2026-01",
  department: "housing",
  dueOn: "2026-06-30",
};

describe("the coordinator's page", () => {
  test("shows who has not answered, the latest first, by department", async () => {
    const { context, city, visit } = await scene();
    await ask(context, city, { dueOn: day("2026-06-20") });
    const about = await recommend(context, city, "Buses");
    await ask(context, city, { about, department: "schools", dueOn: day("2026-06-02") });
    context.setNow("2026-06-17T08:00:00Z");
    await sendDigests(context, { id: city, slug: "york" });
    const { html } = await visit(page);
    expect(html).toContain("2 replies are open. One is late.");
    expect(html).toContain("15 days late");
    expect(html).toContain("Due 20 June 2026");
    expect(html).toContain("Head told on 17 June 2026");
    expect(html.indexOf("Buses")).toBeLessThan(html.indexOf("Homes"));
    expect(html).toContain("schools: 1 question");
    expect(html).toContain("Anna");
  });

  test("says whose letter could not be delivered", async () => {
    const { context, city, visit } = await scene();
    await ask(context, city);
    const refusing: typeof context = {
      ...context,
      mail: { way: "smtp", send: async () => ({ refused: "permanent", code: "550" }) },
    };
    context.setNow("2026-06-02T08:00:00Z");
    await sendDigests(refusing, { id: city, slug: "york" });
    expect((await visit(page)).html).toContain("The letter could not be delivered");
  });

  test("is the coordinator's alone; contributors are led to their own, others turned away", async () => {
    const { context, city, site, anna } = await scene();
    await ask(context, city);
    const contributor = await site(anna.actor)(page);
    expect(contributor.location).toBe("/york/requests/mine?all=yes");
    const own = await site(anna.actor)("/requests/mine?all=yes");
    expect(own.html).toContain("One reply is open.");
    expect((await site(anna.actor)(page, asking)).status).toBe(403);
    for (const actor of [anActor("editor"), anActor("body-secretary"), undefined]) {
      expect((await site(actor)(page)).status).toBe(403);
      expect((await site(actor)(`${page}/2026-001`)).status).toBe(403);
      expect((await site(actor)(`${page}/workbook`)).status).toBe(403);
    }
  });

  test("is read by the auditor, who is offered nothing to change and may change nothing", async () => {
    const { context, city, site } = await scene();
    await ask(context, city);
    const visit = site(anActor("reader"));
    for (const path of [page, `${page}/2026-001`]) {
      const { status, html } = await visit(path);
      expect(status).toBe(200);
      expect(html).not.toContain('method="post"');
    }
    expect((await visit(page, asking)).status).toBe(403);
    for (const path of ["owners", "hand-overs", "substitutes", "rhythm", "2026-001/hand-overs"])
      expect((await visit(`${page}/${path}`, {})).status).toBe(403);
    expect((await visit(`${page}/workbook`)).status).toBe(403);
  });

  test("says what to do where nobody was asked, in each language", async () => {
    for (const language of LANGUAGES) {
      const { visit, kari, site } = await scene(language);
      const { html } = await visit(page);
      expect(html).toContain('class="empty"');
      expect(html).not.toContain("undefined");
      for (const path of ["/requests/mine", "/requests/mine/why", `${page}/workbook`])
        expect((await site(kari.actor)(path)).html).not.toContain("undefined");
    }
  });

  test("shows what was given back as a task, with the reason", async () => {
    const { context, city, visit, anna } = await scene();
    await ask(context, city);
    const back = {
      request: "2026-001",
      to: { coordinator: true },
      note: "Ask the county.",
    } as const;
    await handOver(context, city, anna.actor, back);
    const { html } = await visit(page);
    expect(html).toContain("One was given back to you");
    expect(html).toContain("Ask the county.");
  });

  test("shows what was answered lately, and in which way", async () => {
    const { context, city, visit, anna } = await scene();
    await ask(context, city);
    await replyToRequest(context, city, anna.actor, {
      request: "2026-001",
      fields: { kind: "accepted", text: "Yes.", evidence: "", next: "" },
      written: "en",
      way: "signed-in",
    });
    expect((await visit(page)).html).toContain("Homes (YORK-2026-01), signed in, 1 June 2026");
  });
});

describe("asking", () => {
  test("one person, in the asker's own words", async () => {
    const { visit, request, harald } = await scene();
    const sent = { ...asking, account: harald.account, question: "How many?" };
    const asked = await visit(page, sent);
    expect(asked.location).toBe("/york/work/requests?done=2026-001");
    expect((await visit(`${page}?done=2026-001`)).html).toContain(
      "The request has the number 2026-001.",
    );
    expect(await request()).toMatchObject({
      account: harald.account,
      question: { en: "How many?" },
    });
  });

  test("says everything that is missing at once, and keeps what was typed", async () => {
    const { visit } = await scene();
    const empty = await visit(page, { question: "How many?" });
    expect(empty.status).toBe(422);
    for (const field of ["ask-kind", "ask-about", "ask-dueOn"])
      expect(empty.html).toContain(`href="#${field}"`);
    expect(empty.html).toContain("How many?");
    const wrong = await visit(page, { ...asking, department: "trams" });
    expect(wrong.html).toContain('href="#ask-department"');
    expect((await visit(page, { ...asking, dueOn: "2026-02-30" })).status).toBe(422);
    expect((await visit(page, { ...asking, dueOn: "2020-01-01" })).html).toContain("still to come");
    expect((await visit(page, { ...asking, about: "x" })).html).toContain("nothing open");
  });

  test("all owners in one step, naming what nobody owns", async () => {
    const { context, city, visit } = await scene();
    await recommend(context, city, "Parks");
    const owner = { reference: "YORK-2026-01", department: "housing" };
    await assignRecommendation(context, city, theHost, owner);
    const all = { kind: "answer", about: "2026", dueOn: "2026-06-30" };
    const { html } = await visit(`${page}/owners`, all);
    expect(html).toContain("One is asked.");
    expect(html).toContain("YORK-2026-02, Parks: no department owns it");
    const again = (await visit(`${page}/owners`, all)).html;
    expect(again).toContain("Nobody new is asked. 1 had been asked before.");
    expect((await visit(`${page}/owners`, { ...all, about: "1999" })).status).toBe(422);
    expect((await visit(`${page}/owners`, {})).html).toContain('href="#all-kind"');
    expect((await visit(page, { ...asking, about: "" })).html).toContain("Write the number");
  });
});

describe("acting on requests", () => {
  test("passes one on and withdraws one", async () => {
    const { context, city, visit, request, ola } = await scene();
    await ask(context, city);
    expect((await visit(`${page}/2026-001`)).html).toContain("Anna");
    expect((await visit(`${page}/2026-009`)).status).toBe(404);
    const passed = await visit(`${page}/2026-001/hand-overs`, { to: ola.account });
    expect(passed.location).toContain("done=handed-over");
    expect((await request())?.account).toBe(ola.account);
    expect((await visit(`${page}/2026-001/hand-overs`, {})).status).toBe(422);
    expect((await visit(`${page}/2026-001/hand-overs`, { email: "x" })).status).toBe(422);
    const withdrawn = await visit(`${page}/2026-001/withdrawal`, { reason: "By mistake" });
    expect(withdrawn.location).toContain("done=withdrawn");
    expect((await visit(`${page}/2026-001/withdrawal`, {})).status).toBe(422);
    expect((await visit(`${page}?done=withdrawn`)).html).toContain("The request is withdrawn.");
  });

  test("passes on all that somebody leaves behind, and names a substitute", async () => {
    const { context, city, visit, request, anna, ola } = await scene();
    await ask(context, city);
    const away = {
      account: anna.account,
      substitute: ola.account,
      from: "2026-06-01",
      until: "2026-06-05",
    };
    expect((await visit(`${page}/substitutes`, away)).location).toContain("done=away");
    expect((await visit(page)).html).toContain("away, Ola stands in");
    expect((await visit(`${page}/substitutes`, {})).status).toBe(422);
    expect((await visit(`${page}/substitutes`, { ...away, until: "2026-05-01" })).status).toBe(422);
    const left = await visit(`${page}/hand-overs`, { from: anna.account, to: ola.account });
    expect(left.html).toContain("1 question passed on.");
    expect((await request())?.account).toBe(ola.account);
    expect(
      (await visit(`${page}/hand-overs`, { from: anna.account, to: ola.account })).status,
    ).toBe(422);
    expect((await visit(`${page}/hand-overs`, {})).status).toBe(422);
  });

  test("sets the rhythm of the letters", async () => {
    const { visit } = await scene();
    expect((await visit(page)).html).toContain("Tuesdays from 7 o'clock.");
    const set = await visit(`${page}/rhythm`, { weekday: "4", hour: "9", escalateAfter: "10" });
    expect(set.location).toContain("done=rhythm");
    expect((await visit(page)).html).toContain("Thursdays from 9 o'clock. Heads are told 10 days");
    const wrong = await visit(`${page}/rhythm`, { weekday: "7", hour: "9", escalateAfter: "10" });
    expect(wrong.html).toContain("Choose a working day");
    expect((await visit(`${page}/rhythm`, {})).status).toBe(422);
  });
});
