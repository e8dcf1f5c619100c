/** The made-up city’s plan for homes: five measures, of which one is done, one late and one moved. */
import {
  addMeasure,
  adoptPlan,
  endMeasure,
  linkMeasure,
  moveMilestone,
  reachMilestone,
  reportProgress,
  setMilestone,
} from "../../modules/plans/index.ts";
import { must } from "../must.ts";
import { MEASURES } from "./homes-measures.ts";
import { type Act, by, dayAgo, exampleAddress, inYear, noted, onDay, type Town } from "./town.ts";

export const HOMES_PLAN = "EXAMPLE-HOMES";

export const planActs: readonly Act[] = [
  { daysAgo: 350, happens: adopt },
  { daysAgo: 211, happens: signOwners },
  { daysAgo: 145, happens: moveTaxi },
  { daysAgo: 131, happens: openList },
  { daysAgo: 85, happens: tellOfHomes },
];

async function adopt(town: Town): Promise<void> {
  const coordinator = by(town, "coordinator");
  const plan = {
    reference: HOMES_PLAN,
    kind: "homelessness",
    title: {
      nb: "Plan mot bostedsløshet",
      en: "Plan against homelessness",
      de: "Wohnungslosenplan",
    },
    summary: {
      nb: "Fem tiltak for at barnefamilier skal ha et sted å bo.",
      en: "Five measures so that families with children have a place to live.",
    },
    adoptedBy: { nb: "Kommunestyret", en: "The municipal council", de: "Gemeinderat" },
    adoptedOn: onDay(town, 350),
    runsFrom: onDay(town, 350),
    runsTo: inYear(town, -3),
    department: "housing",
    source: exampleAddress("planer/bolig"),
  };
  must(HOMES_PLAN, await adoptPlan(...coordinator, plan));
  for (const { key, right, milestone: name, due, ...words } of MEASURES) {
    const added = must(key, await addMeasure(...coordinator, { ...words, plan: HOMES_PLAN }));
    const measure = added.reference;
    town.notes.set(key, measure);
    const link = { measure, kind: "right", code: right };
    must(key, await linkMeasure(...coordinator, link));
    const milestone = { measure, name, dueOn: dayAgo(town.today, due) };
    must(key, await setMilestone(...coordinator, milestone));
  }
}

async function signOwners(town: Town): Promise<void> {
  const reached = {
    measure: noted(town, "owners"),
    number: 1,
    evidence: exampleAddress("bolig/avtaler"),
  };
  must("owners", await reachMilestone(...by(town, "contributor"), reached));
}

async function moveTaxi(town: Town): Promise<void> {
  const moved = {
    measure: noted(town, "school-place"),
    number: 1,
    to: dayAgo(town.today, -60),
    reason: {
      nb: "Anbudet måtte lyses ut på nytt.",
      en: "The tender had to be published again.",
    },
  };
  must("taxi", await moveMilestone(...by(town, "head"), moved));
}

async function openList(town: Town): Promise<void> {
  const measure = noted(town, "one-list");
  const evidence = exampleAddress("bolig/venteliste");
  must("list", await reachMilestone(...by(town, "contributor"), { measure, number: 1, evidence }));
  const done = {
    measure,
    kind: "done",
    evidence,
    reason: {
      nb: "Lista er åpen, og 86 husstander har sett plassen sin.",
      en: "The list is open, and 86 households have looked up their place.",
    },
  };
  must("list", await endMeasure(...by(town, "coordinator"), done));
}

async function tellOfHomes(town: Town): Promise<void> {
  const progress = {
    measure: noted(town, "new-homes"),
    evidence: exampleAddress("plan/fabrikktomta"),
    text: {
      nb: "Reguleringsplanen er vedtatt, og byggingen er lyst ut.",
      en: "The zoning plan is adopted, and the building is out to tender.",
    },
  };
  must("homes", await reportProgress(...by(town, "coordinator"), progress));
}
