import { describe, expect, test } from "vitest";
import { testApp } from "../tests/support/test-app.ts";
import { testContext } from "../tests/support/test-context.ts";
import { testDatabase } from "../tests/support/test-database.ts";
import { listDeskTasks } from "./desk-tasks.ts";
import { day, fact } from "./kernel/testing.ts";
import { theHost } from "./modules/accounts/testing.ts";
import { aCheck, aDraw, announceDraw, aReview, succeed } from "./modules/assessments/testing.ts";
import { aBody, askBody } from "./modules/bodies/testing.ts";
import { aCity } from "./modules/city/testing.ts";
import { setDeadline } from "./modules/commitments/index.ts";
import { someCommitments } from "./modules/commitments/testing.ts";
import { aCouncil, aMeeting } from "./modules/meetings/testing.ts";
import { setMilestone } from "./modules/plans/index.ts";
import { aPlannedMeasure } from "./modules/plans/testing.ts";
import { ask, somebody, aCity as theAsked } from "./modules/requests/testing.ts";
import { defineRight } from "./modules/rights/index.ts";
import { aRight } from "./modules/rights/testing.ts";
import {
  addFramework,
  aFrameworkFile,
  answerElement,
  openSelfAssessment,
} from "./modules/self-assessment/testing.ts";
import { signInPerson } from "./modules/sign-in/testing.ts";
import type { Actor } from "./platform/actor.ts";

const context = testContext(await testDatabase());
const en = (text: string) => ({ en: text });

/** A city in which something waits in every module that tells what waits; it is 1 June 2026. */
async function aWaitingCity() {
  const { id, slug } = await aCity(context);
  const { kari, anna } = await theAsked(context, id);
  const secretary = await somebody(context, id, "Siri", "body-secretary");
  succeed(await defineRight(context, id, theHost, aRight({ slug: "housing", name: en("Homes") })));
  await ask(context, id, { dueOn: day("2026-06-05") });

  context.setNow("2026-04-01T12:00:00Z");
  const measure = await aPlannedMeasure(context, id, { department: "housing" });
  const milestone = { measure, name: en("First course"), dueOn: day("2026-05-01") };
  succeed(await setMilestone(context, id, kari.actor, milestone));
  await someCommitments(context, id, "Homes for all.", "Report every year.");
  const deadline = { commitment: 1, dueOn: fact("2026-05-30") };
  succeed(await setDeadline(context, id, kari.actor, deadline));
  succeed(await addFramework(context, id, kari.actor, aFrameworkFile()));
  const named = { framework: "our-own-list", year: 2026 };
  succeed(await openSelfAssessment(context, id, kari.actor, { ...named, assessedBy: en("Us") }));
  const step = { nextStep: en("Ask the council."), nextStepOn: day("2026-06-10") };
  succeed(
    await answerElement(context, id, kari.actor, {
      ...{ ...named, ...step, element: "B1", state: "planned" },
    }),
  );
  const { body } = await aCouncil(context, id, { slug: "council" });
  const matter = { body, title: en("New flats"), department: "housing", dueOn: day("2026-05-20") };
  succeed(await askBody(context, id, kari.actor, matter));
  await aBody(context, id, { slug: "board", name: en("Board") });

  context.setNow("2026-05-20T12:00:00Z");
  const weighing = { city: id, officer: anna.actor, secretary: secretary.actor };
  await aCheck(context, weighing);
  context.setNow("2026-06-01T12:00:00Z");
  await aReview(context, weighing, await aDraw(context, weighing));
  const period = { from: day("2026-06-01"), to: day("2026-06-30"), size: 1 };
  succeed(await announceDraw(context, id, secretary.actor, period));
  const startsAt = new Date("2026-06-10T16:00:00Z");
  await aMeeting(context, id, body, { startsAt });
  return { id, slug, kari, anna, secretary };
}

describe("what waits on a desk", async () => {
  const city = await aWaitingCity();
  const waiting = ({ actor }: { readonly actor: Actor }, on = "2026-06-01") => {
    context.setNow(`${on}T12:00:00Z`);
    return context.database.readCity(city.id, (tx) =>
      listDeskTasks(context, tx, { actor, on: day(on), preferred: ["en"] }),
    );
  };
  const titles = async (...given: Parameters<typeof waiting>) =>
    (await waiting(...given)).map(({ title }) => title);

  test("the coordinator's comes from all modules, what is latest first and what is due next after it", async () => {
    expect(await titles(city.kari)).toEqual([
      "Say how “Courses for staff” is going",
      "Get the advice on “New flats”, or say why it was not heard",
      "Say how commitment 1 is going",
      "Take the next step: Ask the council.",
      "Say how commitment 2 is going",
      "Find owners for 2 commitments",
      "Answer the recommendation “Homes”",
      "Reply to the review of “Fewer council flats”",
    ]);
  });

  test("a contributor is told of what is theirs and of their department's, and of nothing else", async () => {
    expect(await titles(city.anna)).toEqual([
      "Say how “Courses for staff” is going",
      "Get the advice on “New flats”, or say why it was not heard",
      "Reply: Homes",
      "Reply to the review of “Fewer council flats”",
    ]);
  });

  test("the body's secretary is told of advice, meetings and draws, and of nothing that the city owes", async () => {
    expect(await titles(city.secretary)).toEqual([
      "Give advice on “New flats”",
      "Send the agenda: Human rights council, 10 June 2026",
      "Judge 1 recommendation in the 2026 report",
    ]);
    expect(await titles(city.secretary, "2026-07-01")).toEqual([
      "Give advice on “New flats”",
      "Judge 1 recommendation in the 2026 report",
      "Enter who came: Human rights council, 10 June 2026",
      "Fix the list of draw 2",
    ]);
  });

  test("what has no day comes after all that has one, in the order of the modules", async () => {
    const days = (await waiting(city.kari)).map(({ due }) => due);
    expect(days).toEqual([
      ...days.filter((due) => due !== null),
      ...days.filter((due) => due === null),
    ]);
  });

  test("a reader's desk is empty, for whoever reads does nothing", async () => {
    expect(await titles({ actor: { ...city.kari.actor, roles: ["reader"] } })).toEqual([]);
  });

  test.each(["kari", "anna", "secretary"] as const)(
    "each thing leads %s to where it is done",
    async (name) => {
      const app = testApp(context);
      const person = city[name];
      const cookie = await signInPerson(context, city.id, person.account);
      const found = [...(await waiting(person, "2026-07-01")), ...(await waiting(person))];
      expect(found.length).toBeGreaterThan(4);
      for (const { href } of found) {
        const [path, part] = href.split("#");
        const page = await app.page(`/${city.slug}/${path}`, { cookie });
        if (part !== undefined) expect(page).toContain(`id="${part}"`);
      }
    },
  );
});
