/** A city in which every kind of fact about recommendations, plans, requests, objections and comments has happened at least once. */

import type { Id } from "../../src/kernel/id.ts";
import { dayOf } from "../../src/kernel/local-date.ts";
import { fact } from "../../src/kernel/testing.ts";
import { someone } from "../../src/modules/accounts/testing.ts";
import { liveThroughDecisions } from "../../src/modules/assessments/testing.ts";
import { aBody, liveThroughBodies } from "../../src/modules/bodies/testing.ts";
import { adoptCharter, tellBackground, withdrawCharter } from "../../src/modules/city/index.ts";
import { aCity, nameDomain } from "../../src/modules/city/testing.ts";
import {
  assignCommitment,
  reportCommitment,
  setDeadline,
} from "../../src/modules/commitments/index.ts";
import { someCommitments } from "../../src/modules/commitments/testing.ts";
import { commentOnRow } from "../../src/modules/follow-through/testing.ts";
import {
  addMapEntry,
  aMapEntry,
  reviseMapEntry,
  setChallengeStanding,
} from "../../src/modules/mapping/testing.ts";
import { liveThroughMeetings } from "../../src/modules/meetings/testing.ts";
import { aCity as theAsked, theHost } from "../../src/modules/requests/testing.ts";
import { defineRight } from "../../src/modules/rights/index.ts";
import { aRight } from "../../src/modules/rights/testing.ts";
import {
  addFramework,
  aFrameworkFile,
  answerElement,
  openSelfAssessment,
  publishSelfAssessment,
} from "../../src/modules/self-assessment/testing.ts";
import {
  aSignatory,
  listShown,
  removeSignatory,
  withdrawSignature,
} from "../../src/modules/signatories/testing.ts";
import {
  type Actor,
  liveThroughObjections,
  liveThroughPlans,
  liveThroughRecommendations,
  liveThroughRequests,
  succeed,
  type Who,
} from "./lived-promises.ts";
import type { TestContext } from "./test-context.ts";

const en = (text: string) => ({ en: text });

/** Lives through a summer, whose days the clock of the context is set to. */
export async function aLivedCity(context: TestContext): Promise<Id<"City">> {
  const { id, slug } = await aCity(context, { slug: "york-lived" });
  succeed(await nameDomain(context, id, theHost, "rights.york.example"));
  for (const right of ["housing", "schools"])
    await defineRight(context, id, theHost, aRight({ slug: right, name: en(right) }));
  context.setNow("2026-06-01T12:00:00Z");
  const asked = await theAsked(context, id);
  await liveThroughRequests(context, { id, slug }, asked);
  await liveThroughRecommendations(context, id, asked.kari.actor);
  await liveThroughPlans(context, id, asked.kari.actor);
  await liveThroughObjections(context, id, asked.kari.actor);
  await liveThroughBodies(context, id);
  await liveThroughDeclaration(context, { id, slug }, asked.kari.actor);
  await liveThroughMap(context, id, asked.kari.actor);
  await liveThroughSelfAssessment(context, id, asked.kari.actor);
  await liveThroughMeetings(context, id);
  const comment = { reference: "YORK-2026-01", text: en("We answer in May.") };
  succeed(await commentOnRow(context, id, asked.kari.actor, comment));
  await liveThroughWeighing(context, id, asked);
  return id;
}

/** Decisions are weighed, drawn by lot and reviewed; the draw is on the next day. */
async function liveThroughWeighing(
  context: TestContext,
  city: Id<"City">,
  { anna, kari }: Who,
): Promise<void> {
  await aBody(context, city, { slug: "board", name: en("Human Rights Board") });
  const now = context.now();
  const on = dayOf(now, context.settings.timeZone);
  const secretary = someone(context, "body-secretary");
  const who = {
    city,
    officer: anna.actor,
    teacher: anna.actor,
    coordinator: kari.actor,
    secretary,
  };
  const afterwards = () => context.setNow(new Date(now.getTime() + 86_400_000).toISOString());
  await liveThroughDecisions(context, who, { from: on, to: on, afterwards });
}

async function liveThroughMap(
  context: TestContext,
  city: Id<"City">,
  coordinator: Actor,
): Promise<void> {
  const common = [context, city, coordinator] as const;
  const { slug } = succeed(await addMapEntry(...common, aMapEntry("challenge")));
  const anew = { ...aMapEntry("challenge"), slug, seen: 1, text: en("Six years.") };
  succeed(await reviseMapEntry(...common, anew));
  const by = { kind: "plan", reference: "YORK-HOMES-2026" };
  succeed(await setChallengeStanding(...common, { challenge: slug, state: "taken-up", by }));
  const closed = { challenge: slug, state: "closed", reason: en("Solved.") };
  succeed(await setChallengeStanding(...common, closed));
}

async function liveThroughSelfAssessment(
  context: TestContext,
  city: Id<"City">,
  coordinator: Actor,
): Promise<void> {
  const common = [context, city, coordinator] as const;
  const { slug: framework } = succeed(await addFramework(...common, aFrameworkFile()));
  const named = { framework, year: 2026 };
  succeed(await openSelfAssessment(...common, { ...named, assessedBy: en("The city") }));
  for (const state of ["planned", "in-use"]) {
    succeed(await answerElement(...common, { ...named, element: "B1", state }));
    succeed(await publishSelfAssessment(...common, named));
  }
}

async function liveThroughDeclaration(
  context: TestContext,
  city: { readonly id: Id<"City">; readonly slug: string },
  coordinator: Actor,
): Promise<void> {
  const { id } = city;
  const common = [context, id, coordinator] as const;
  const source = "https://york.example/charter";
  const named = { framework: null, instrument: null, named: en("Charter of the North") };
  const charter = { ...named, on: fact("2006"), by: en("City council"), source };
  const { number } = succeed(await adoptCharter(...common, charter));
  const left = { number, reason: en("Too dear."), on: fact("2020"), source };
  succeed(await withdrawCharter(...common, left));
  succeed(await tellBackground(...common, { text: en("It began in 1997."), sources: [source] }));
  await someCommitments(context, id, "Homes for all.", "Report every year.");
  const commitment = 1;
  succeed(await assignCommitment(...common, { commitment, named: en("The Board") }));
  for (const year of ["2027", "2028"])
    succeed(await setDeadline(...common, { commitment, dueOn: fact(year), reason: en("Money.") }));
  for (const state of ["under-way", "not-kept"])
    succeed(await reportCommitment(...common, { commitment, state, reason: en("So it is.") }));
  const secret = await aSignatory(context, city, { email: "kari@home.example" });
  succeed(await withdrawSignature(context, id, secret));
  await aSignatory(context, city, { email: "ola@home.example" });
  const [shown] = await context.database.readCity(id, (tx) => listShown(tx));
  if (shown === undefined) throw new Error("Nobody shows their name");
  const removal = { signature: shown.id, reason: "abuse" };
  succeed(await removeSignatory(context, id, coordinator, removal));
}
