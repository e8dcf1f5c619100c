import { expect, test } from "vitest";
import { cityFrame } from "./frame.ts";
import type { Id } from "./kernel/id.ts";
import type { Role } from "./modules/accounts/index.ts";
import { anActor } from "./modules/accounts/testing.ts";
import type { CityScope } from "./platform/http/environment.ts";

/** Where the links of somebody with this role lead. */
function leadsTo(role: Role): readonly string[] {
  const city: CityScope = {
    id: "019b0000-0000-7000-8000-0000000000c1" as Id<"City">,
    slug: "york",
    name: { en: "York" },
    country: "GB",
    languages: ["en"],
    issuer: { en: "Network" },
    answerer: { en: "Council" },
    ...{
      answerDays: 90,
      cycleYears: 1,
      colour: "#0B5A6B",
      demonstration: false,
      madeUp: false,
      timeZone: "Europe/London",
      domain: null,
      crest: null,
      frameworks: [],
      grounds: [],
    },
  };
  const actor = anActor(role);
  const { account } = cityFrame({ city, language: "en", actor, path: "/york", stylesheet: "" });
  return [...(account?.links ?? []), ...(account?.further ?? [])].map(({ href }) => href);
}

test("whoever works on plans or judges their measures is led to them", () => {
  for (const role of ["coordinator", "contributor", "body-secretary"] as const)
    expect(leadsTo(role)).toContain("/york/work/plans");
  expect(leadsTo("reader")).not.toContain("/york/work/plans");
  expect(leadsTo("body-secretary")).not.toContain("/york/figures");
});

test("each role is led to what it looks after, and an auditor to what they read", () => {
  expect(leadsTo("editor")).toContain("/york/profile");
  expect(leadsTo("editor")).not.toContain("/york/work/people");
  expect(leadsTo("statistician")).toEqual(
    expect.arrayContaining(["/york/figures", "/york/work/data-sets"]),
  );
  expect(leadsTo("body-member")).toContain("/york/work/plans");
  for (const role of ["coordinator", "reader"] as const)
    expect(leadsTo(role)).toEqual(
      expect.arrayContaining(["/york/work/audit-log", "/york/work/people", "/york/work/requests"]),
    );
  for (const role of ["case-worker", "key-holder"] as const)
    expect([...leadsTo(role)].sort()).toEqual([
      "/york/account",
      "/york/desk",
      "/york/editions",
      "/york/work/evidence",
      "/york/work/recommendations",
    ]);
});
