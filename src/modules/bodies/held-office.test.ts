// Who held an office when, and that a body's page and file tell it without a name that nobody may see.
import { describe, expect, test } from "vitest";
import { moduleSite } from "../../../tests/support/module-site.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { day } from "../../kernel/testing.ts";
import { readCsv } from "../../platform/csv.ts";
import { theHost } from "../accounts/testing.ts";
import { electChair } from "./elect-chair.ts";
import { endTerm } from "./end-term.ts";
import { officesHeld } from "./held-office.ts";
import { findBody } from "./list-bodies.ts";
import { listElections } from "./list-elections.ts";
import { listTerms } from "./list-memberships.ts";
import { bodyRoutes } from "./routes/index.ts";
import { aBody, aMember } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const TODAY = day("2026-06-01");

/** Kari, then Ola whose name is hidden, then Kari again, who has left; Eva is deputy. */
async function aCouncilWithChairs() {
  const city = context.newCity();
  await aBody(context, city);
  const member = (name: string, stated: object = {}) =>
    aMember(context, city, "council", { name, from: day("2024-01-01"), ...stated });
  const kari = await member("Kari Nordmann", { until: day("2027-12-31") });
  const ola = await member("Ola Skjult", { named: false });
  const eva = await member("Eva Vara");
  await aMember(context, city, "council", { ...{ name: "Stand In", seat: 3, kind: "substitute" } });
  const elect = async (term: typeof kari, on: string, office = "chair") => {
    const elected = await electChair(context, city, theHost, {
      ...{ body: "council", office, term, on: day(on) },
    });
    if ("refused" in elected) throw new Error(elected.refused);
  };
  await elect(kari, "2024-01-10");
  await elect(ola, "2025-02-01");
  await elect(kari, "2026-01-15");
  await elect(eva, "2024-01-10", "deputy");
  await endTerm(context, city, theHost, {
    ...{ body: "council", term: kari, on: day("2026-05-20"), reason: "moved" },
  });
  return { city, kari, ola, eva };
}

describe("an office", () => {
  test("is held until another is elected to it, or until the term ends", async () => {
    const { city } = await aCouncilWithChairs();
    const held = await database.readCity(city, async (tx) => {
      const body = await findBody(tx, "council");
      if (body === undefined) throw new Error("No body");
      return officesHeld(await listElections(tx, body.id), await listTerms(tx, body.id, TODAY));
    });
    expect(
      held.map(({ office, term, from, until }) => [office, term.innerName, from, until]),
    ).toEqual([
      ["chair", "Kari Nordmann", "2024-01-10", "2025-01-31"],
      ["deputy", "Eva Vara", "2024-01-10", null],
      ["chair", "Ola Skjult", "2025-02-01", "2026-01-14"],
      ["chair", "Kari Nordmann", "2026-01-15", "2026-05-20"],
    ]);
  });
});

describe("a body's page", () => {
  test("tells in its timeline who came, was elected and went, by name only where everybody may see it", async () => {
    const { city } = await aCouncilWithChairs();
    const { html } = await moduleSite(bodyRoutes(context), { city, actor: undefined }).visit(
      "/bodies/council",
    );
    const timeline = html.split('id="timeline"')[1]?.split("</ol>")[0] ?? "";
    const words = timeline.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
    expect(words).toContain(
      "1 January 2024 3 took their seats Kari Nordmann, seat 1; seat 2; Eva Vara, seat 3",
    );
    expect(words).toContain("Took a seat as substitute Stand In, seat 3 (substitute)");
    expect(words).toContain("10 January 2024 Elected: chair Kari Nordmann");
    expect(words).toContain("1 February 2025 Elected: chair seat 2");
    expect(words).toContain("20 May 2026 Left Kari Nordmann, seat 1 (moved away)");
    expect(html).not.toContain("Skjult");
    const earlier = html.split("Earlier chairs and deputies")[1]?.split("</ul>")[0] ?? "";
    expect(earlier).toContain("Chair: Kari Nordmann, 10 January 2024 to 31 January 2025");
    expect(earlier).toContain("Chair: seat 2, 1 February 2025 to 14 January 2026");
    expect(earlier).not.toContain("Eva Vara");
  });

  test("does not say that somebody left who goes on in the same seat, or who is still to go or to come", async () => {
    const city = context.newCity();
    await aBody(context, city);
    const name = "Kari Nordmann";
    const first = { name, from: day("2024-01-01"), until: day("2025-12-31") };
    await aMember(context, city, "council", first);
    const next = { seat: 1, from: day("2026-01-01"), until: day("2026-12-31") };
    await aMember(context, city, "council", { ...next, name });
    const later = { seat: 1, from: day("2027-01-01"), name: "Ola Nordmann" };
    await aMember(context, city, "council", later);
    const { html } = await moduleSite(bodyRoutes(context), { city, actor: undefined }).visit(
      "/bodies/council",
    );
    const timeline = html.split('id="timeline"')[1]?.split("</ol>")[0] ?? "";
    expect(timeline).not.toContain("Left");
    expect(timeline).not.toContain("Ola Nordmann");
    expect(timeline.match(/Took a seat/g)).toHaveLength(2);
  });

  test("has the days of elections in the file of members", async () => {
    const { city } = await aCouncilWithChairs();
    const { visit } = moduleSite(bodyRoutes(context), { city, actor: undefined });
    for (const path of ["/bodies/members.csv", "/bodies/members.csv?body=council"]) {
      const { rows } = readCsv((await visit(path)).html);
      expect(
        rows.map(({ cells }) => [cells.name, cells.chair_elected_on, cells.deputy_elected_on]),
      ).toEqual([
        ["Kari Nordmann", "2024-01-10 2026-01-15", ""],
        ["", "2025-02-01", ""],
        ["Eva Vara", "", "2024-01-10"],
        ["Stand In", "", ""],
      ]);
    }
  });
});
