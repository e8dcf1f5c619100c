import { expect, test } from "vitest";
import { cityFrame } from "./frame.ts";
import type { Id } from "./kernel/id.ts";
import { anActor } from "./modules/accounts/testing.ts";
import type { CityScope } from "./platform/http/environment.ts";

/** Where the links of somebody with this role lead. */
function leadsTo(
  role: "coordinator" | "contributor" | "body-secretary" | "reader",
): readonly string[] {
  const city: CityScope = {
    id: "019b0000-0000-7000-8000-0000000000c1" as Id<"City">,
    slug: "york",
    name: { en: "York" },
    languages: ["en"],
    issuer: { en: "Network" },
    answerer: { en: "Council" },
    ...{ answerDays: 90, cycleYears: 1, colour: "#0B5A6B", demonstration: false },
  };
  const actor = anActor(role);
  const { account } = cityFrame({ city, language: "en", actor, path: "/york", stylesheet: "" });
  return account?.links.map(({ href }) => href) ?? [];
}

test("whoever works on plans or judges their measures is led to them", () => {
  for (const role of ["coordinator", "contributor", "body-secretary"] as const)
    expect(leadsTo(role)).toContain("/york/work/plans");
  expect(leadsTo("reader")).not.toContain("/york/work/plans");
  expect(leadsTo("body-secretary")).not.toContain("/york/figures");
});
