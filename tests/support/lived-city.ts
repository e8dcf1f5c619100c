/** A city in which every kind of fact about recommendations, plans, requests, objections and comments has happened at least once. */

import type { Id } from "../../src/kernel/id.ts";
import { dayOf } from "../../src/kernel/local-date.ts";
import { filePath } from "../../src/kernel/source.ts";
import { day, fact } from "../../src/kernel/testing.ts";
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
import { aPdf, keepEvidence, withdrawEvidence } from "../../src/modules/evidence/testing.ts";
import { commentOnRow } from "../../src/modules/follow-through/testing.ts";
import {
  addMapEntry,
  aMapEntry,
  reviseMapEntry,
  setChallengeStanding,
} from "../../src/modules/mapping/testing.ts";
import { liveThroughMeetings } from "../../src/modules/meetings/testing.ts";
import { answerObjection, fileObjection } from "../../src/modules/objections/index.ts";
import {
  confirmObjection,
  decideSubmission,
  listSubmissions,
  sendObjection,
  withdrawObjection,
} from "../../src/modules/objections/testing.ts";
import { linkMeasure, reportProgress, setMilestone } from "../../src/modules/plans/index.ts";
import {
  aPlannedMeasure,
  assignMeasure,
  endMeasure,
  evaluateMeasure,
  moveMilestone,
  reachMilestone,
  recordBudget,
  recordGrant,
  revisePlan,
} from "../../src/modules/plans/testing.ts";
import {
  adoptRecommendation,
  answerRecommendation,
  assessRecommendation,
  assignRecommendation,
  claimProgress,
  closeRecommendation,
  moveDeadline,
  reviseRecommendation,
  setVerdictScale,
} from "../../src/modules/recommendations/index.ts";
import {
  adoptEvaluation,
  anAdoption,
  saveAssessmentDraft,
} from "../../src/modules/recommendations/testing.ts";
import { openEdition } from "../../src/modules/reports/index.ts";
import { sendDigests } from "../../src/modules/requests/index.ts";
import {
  ask,
  handOver,
  recommend,
  replyToRequest,
  aCity as theAsked,
  theHost,
  withdrawRequest,
} from "../../src/modules/requests/testing.ts";
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
import { sha256Of } from "../../src/platform/objects/objects.ts";
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

/** Attaches two files for one fact, of which one is withdrawn later. */
async function attach(context: TestContext, city: Id<"City">, actor: Actor): Promise<string> {
  const paths = [];
  for (const words of ["July", "August"]) {
    const bytes = aPdf(words);
    const kept = succeed(await keepEvidence(context, city, actor, { name: "a.pdf", bytes }));
    paths.push(filePath({ city: "york-lived", ...kept }));
  }
  return `Minutes (${paths.join(" ")})`;
}

type Who = Awaited<ReturnType<typeof theAsked>>;
type Actor = Who["kari"]["actor"];

/** Takes what an action gave, and says which refusal it was where it refused. */
function succeed<Given extends object>(given: Given): Exclude<Given, { readonly refused: string }> {
  if ("refused" in given) throw new Error(`Refused: ${String(given.refused)}`);
  return given as Exclude<Given, { readonly refused: string }>;
}

async function liveThroughRecommendations(
  context: TestContext,
  city: Id<"City">,
  coordinator: Actor,
): Promise<void> {
  const secretary = someone(context, "body-secretary");
  const adoption = anAdoption({
    right: "housing",
    furtherRights: ["schools"],
    articles: [{ instrument: "ICESCR", article: "11" }],
    answerDueOn: day("2025-06-01"),
  });
  const adopted = await adoptRecommendation(context, city, secretary, adoption);
  const { reference } = succeed(adopted);
  const reason = en("Because.");
  for (const department of ["housing", "schools"])
    succeed(await assignRecommendation(context, city, coordinator, { reference, department }));
  for (const to of [day("2025-07-01"), day("2025-08-01")])
    succeed(await moveDeadline(context, city, coordinator, { reference, reason, to }));
  const words = { topic: en("Homes for all"), text: en("Let everybody apply.") };
  succeed(await reviseRecommendation(context, city, secretary, { reference, reason, ...words }));
  const answer = { reference, reason, kind: "accepted" };
  succeed(await answerRecommendation(context, city, coordinator, answer));
  const claim = {
    reference,
    text: en("Done."),
    evidence: await attach(context, city, coordinator),
  };
  succeed(await claimProgress(context, city, coordinator, claim));
  const wrong = { sha256: sha256Of(aPdf("August")), reason: "wrong-file" };
  succeed(await withdrawEvidence(context, city, coordinator, wrong));
  succeed(await openEdition(context, city, coordinator, { year: 2026, title: en("Report") }));
  const body = { by: en("The network"), edition: 2026 };
  const verdict = { ...body, reference, reason, verdict: "not" };
  succeed(await assessRecommendation(context, city, secretary, verdict));
  const noted = { mark: "largely", reason: "So.", edition: 2026, language: "en" } as const;
  for (const other of ["YORK-2026-01", "YORK-2026-02"]) {
    const note = { ...noted, reference: other, evidence: "", dissent: "", basedOn: 0 };
    succeed(await saveAssessmentDraft(context, city, secretary, note));
  }
  succeed(await adoptEvaluation(context, city, secretary, body));
  const marks = ["fully", "not"].map((code) => ({
    ...{ code, name: en(code), meaning: en(code), verdict: code },
  }));
  succeed(await setVerdictScale(context, city, secretary, { marks, yardstick: reason }));
  const closing = { reference, kind: "withdrawn", reason };
  succeed(await closeRecommendation(context, city, secretary, closing));
}

async function liveThroughPlans(
  context: TestContext,
  city: Id<"City">,
  coordinator: Actor,
): Promise<void> {
  const plan = "GRAZ-RACISM-2025";
  const measure = await aPlannedMeasure(context, city);
  const reason = en("Because.");
  const revision = { plan, stage: "changed", measures: 2, change: reason };
  succeed(await revisePlan(context, city, coordinator, revision));
  for (const department of ["housing", "schools"])
    succeed(await assignMeasure(context, city, coordinator, { measure, department }));
  succeed(
    await linkMeasure(context, city, coordinator, { measure, kind: "right", code: "housing" }),
  );
  for (const dueOn of [day("2026-09-01"), day("2026-10-01")])
    succeed(await setMilestone(context, city, coordinator, { measure, dueOn, name: en("Course") }));
  for (const to of [day("2026-11-01"), day("2026-12-01")])
    succeed(await moveMilestone(context, city, coordinator, { measure, number: 1, to, reason }));
  const seen = { measure, evidence: "Minutes" };
  succeed(await reachMilestone(context, city, coordinator, { ...seen, number: 2 }));
  const money = { kind: "planned", year: 2026, amount: 100_000, currency: "GBP" };
  succeed(await recordBudget(context, city, coordinator, { measure, ...money }));
  const grant = { recipient: en("A club"), purpose: en("Courses"), year: 2026 };
  succeed(
    await recordGrant(context, city, coordinator, {
      ...{ ...grant, plan, citySlug: "york", money: { amount: 5_000, currency: "GBP" } },
    }),
  );
  succeed(await reportProgress(context, city, coordinator, { ...seen, text: en("Begun.") }));
  for (const kind of ["dropped", "resumed", "done"])
    succeed(await endMeasure(context, city, coordinator, { ...seen, kind, reason }));
  const verdict = { measure, verdict: "largely", reason, by: en("The network") };
  succeed(await evaluateMeasure(context, city, someone(context, "body-secretary"), verdict));
}

async function liveThroughRequests(
  context: TestContext,
  city: { readonly id: Id<"City">; readonly slug: string },
  { anna, kari, ola }: Who,
): Promise<void> {
  const question = en("May families apply?");
  await ask(context, city.id, { dueOn: day("2026-06-02"), question });
  const about = await recommend(context, city.id, "Buses");
  await ask(context, city.id, { about });
  const passed = { request: "2026-001", to: { account: ola.account } };
  succeed(await handOver(context, city.id, anna.actor, passed));
  succeed(await withdrawRequest(context, city.id, kari.actor, { request: "2026-002" }));
  context.setNow("2026-06-17T08:00:00Z");
  await sendDigests(context, city);
  const fields = { kind: "accepted", text: "Yes.", evidence: "", next: "" };
  const reply = { request: "2026-001", fields, written: "en", way: "link" } as const;
  succeed(await replyToRequest(context, city.id, ola.actor, reply));
}

async function liveThroughObjections(
  context: TestContext,
  city: Id<"City">,
  coordinator: Actor,
): Promise<void> {
  const secretary = someone(context, "body-secretary");
  const words = {
    organisation: "York Tenants",
    against: "decision",
    right: "housing",
    what: en("The hostel was sold."),
    text: en("No room."),
  };
  const rules = { citySlug: "york", answerDays: 90 };
  const filed = await fileObjection(context, city, secretary, { ...words, ...rules });
  const { reference } = succeed(filed);
  const reason = en("Rooms were found.");
  const answer = { reference, reason, kind: "partly" };
  succeed(await answerObjection(context, city, coordinator, answer));
  succeed(await withdrawObjection(context, city, secretary, { reference, reason }));
  let secret = "";
  const sent = { ...words, email: "office@tenants.example" };
  succeed(
    await sendObjection(context, city, sent, (given) => {
      secret = given;
      return { subject: "Confirm", text: "Confirm" };
    }),
  );
  succeed(await confirmObjection(context, city, secret));
  const [waiting] = await context.database.readCity(city, (tx) => listSubmissions(tx));
  if (waiting === undefined) throw new Error("Nothing waits for the secretary");
  const decision = { submission: waiting.id, turnAway: "abuse", ...rules };
  succeed(await decideSubmission(context, city, secretary, decision));
}
