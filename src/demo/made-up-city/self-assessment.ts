/** The made-up city holds itself against FRA’s framework for two years: what has changed, what shows it, and what comes next. */
import { yearOf } from "../../kernel/local-date.ts";
import {
  answerElement,
  openSelfAssessment,
  publishSelfAssessment,
} from "../../modules/self-assessment/index.ts";
import { must } from "../must.ts";
import { COUNCIL } from "./bodies.ts";
import { HOMES_PLAN } from "./plan.ts";
import { type Act, by, dayAgo, type Town } from "./town.ts";

type Answer = Omit<Parameters<typeof answerElement>[3], "framework" | "year">;

const framework = "fra-2021-2022";

const BEFORE: readonly Answer[] = [
  {
    element: "S1",
    state: "in-place",
    explanation: { nb: "Vedtatt enstemmig.", en: "Adopted unanimously." },
    evidence: ["declaration:city"],
  },
  {
    element: "S4",
    state: "planned",
    explanation: { nb: "Rådet er oppnevnt.", en: "The council has been appointed." },
    evidence: [`body:${COUNCIL}`],
    responsible: { nb: "Ordføreren", en: "The mayor" },
  },
  { element: "S5", state: "planned" },
  { element: "T3", state: "none" },
  { element: "T7", state: "none" },
  { element: "T8", state: "none" },
  { element: "F4", state: "none" },
];

function answersNow(town: Town): readonly Answer[] {
  return [
    {
      element: "S1",
      state: "reviewed",
      explanation: {
        nb: "Sagt på nytt i år, med en forpliktelse til.",
        en: "Said anew this year, with one commitment more.",
      },
      evidence: ["declaration:city"],
    },
    {
      element: "S4",
      state: "in-use",
      explanation: {
        nb: "Rådet møtes, gir råd og stiller spørsmål. Én plass er ledig.",
        en: "The council meets, advises and asks. One seat is vacant.",
      },
      evidence: [`body:${COUNCIL}`],
      nextStep: { nb: "Finne noen fra høgskolen.", en: "Find somebody from the college." },
      nextStepOn: dayAgo(town.today, -75),
    },
    {
      element: "S5",
      state: "not-relevant",
      reason: {
        nb: "Fylket tar imot klagene, og kommunestyret fant ikke penger til et eget kontor.",
        en: "The county takes the complaints, and there was no money for an office of our own.",
      },
    },
    {
      element: "T3",
      state: "in-use",
      explanation: {
        nb: "Boligplanen har fem tiltak.",
        en: "The plan for homes has five measures.",
      },
      evidence: [`plan:${HOMES_PLAN}`],
      department: "housing",
    },
    {
      element: "T7",
      state: "in-place",
      explanation: {
        nb: "Saksbehandlerne veier rettighetene før saken går til kommunestyret.",
        en: "Case officers weigh rights before a case goes to the municipal council.",
      },
      department: "planning",
      nextStep: {
        nb: "Kurs for alle som skriver saker.",
        en: "A course for all who write cases.",
      },
      nextStepOn: dayAgo(town.today, -110),
    },
    {
      element: "T8",
      state: "in-place",
      evidence: ["indicator:temporary-housing", "indicator:absence"],
      department: "planning",
    },
    {
      element: "T6",
      state: "none",
      explanation: {
        nb: "Vi vet ikke om ledergruppa blir med. Dette er bare for oss inntil videre.",
        en: "We do not know yet whether the managers join. For now this is for ourselves only.",
      },
      isPublic: false,
    },
  ];
}

export const selfAssessmentActs: readonly Act[] = [
  { daysAgo: 388, happens: (town) => assess(town, 2, BEFORE) },
  { daysAgo: 46, happens: (town) => assess(town, 1, answersNow(town)) },
];

async function assess(town: Town, yearsAgo: number, answers: readonly Answer[]): Promise<void> {
  const year = yearOf(town.today) - yearsAgo;
  const named = { framework, year };
  const assessedBy = {
    nb: "Kommunen selv",
    en: "The municipality itself",
    de: "Die Gemeinde selbst",
  };
  must(framework, await openSelfAssessment(...by(town, "editor"), { ...named, assessedBy }));
  for (const answer of answers)
    must(answer.element, await answerElement(...by(town, "editor"), { ...named, ...answer }));
  must(framework, await publishSelfAssessment(...by(town, "coordinator"), named));
}
