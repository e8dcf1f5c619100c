/** Rights weighed in six cases of the made-up city: four decided, one taken back, one on its way to the council; and what came of two. */

import { yearOf } from "../../kernel/local-date.ts";
import {
  enterCaseCount,
  finishCheck,
  followUpCheck,
  recordDecision,
  withdrawCheck,
} from "../../modules/assessments/index.ts";
import { must } from "../must.ts";
import { CHECKS, FLATS, type Weighed } from "./cases.ts";
import { type Act, by, dayAgo, exampleAddress, noted, type Town } from "./town.ts";

const DEPARTMENT = { contributor: "housing", head: "schools" } as const;

const DECISIONS = [
  ["0341", 229, "as-proposed", "Leia og bostøtten går opp like mye."],
  ["0362", 208, "as-proposed", "Alle fem skolene får leksehjelp fra høsten."],
  [FLATS, 188, "changed", "Huset rives først når alle 24 husstander har en ny bolig."],
  ["0401", 174, "as-proposed", "Avtalen er inngått."],
] as const;

/** What came of two of them; of a third nobody has said it, and its day has passed. */
const CAME_OF_IT = [
  {
    ...{ caseNumber: "0341", daysAgo: 50 },
    nb: "Ni husstander er på etterskudd, mot sju i fjor. Bostøtten dekker økningen for alle som lever av sosialhjelp.",
    en: "Nine households are behind with the rent, seven last year. The support covers the rise for everybody who lives on social assistance.",
  },
  {
    ...{ caseNumber: FLATS, daysAgo: 8 },
    nb: "Alle 24 husstander har flyttet. Rådet har fått vite hver måned hvor familiene bor.",
    en: "All 24 households have moved. The council was told each month where the families live.",
  },
] as const;

export const checkActs: readonly Act[] = [
  ...CHECKS.map((check) => ({ daysAgo: check.on, happens: (town: Town) => weigh(town, check) })),
  ...DECISIONS.map(([caseNumber, daysAgo, kind, text]) => ({
    daysAgo,
    happens: (town: Town) => decide(town, caseNumber, { kind, text: { nb: text } }),
  })),
  ...CAME_OF_IT.map(({ caseNumber, daysAgo, ...text }) => ({
    daysAgo,
    happens: (town: Town) => followUp(town, caseNumber, text),
  })),
  { daysAgo: 151, happens: takeBack },
  { daysAgo: 16, happens: countCases },
];

export function weigher(caseNumber: string): "contributor" | "head" {
  const found = CHECKS.find((one) => one.caseNumber === caseNumber);
  if (found === undefined) throw new Error(`Nobody weighed ${caseNumber}`);
  return found.by;
}

async function weigh(town: Town, { by: who, on, expected, ...check }: Weighed): Promise<void> {
  const { rights, screening, ...words } = check;
  const fields = {
    ...words,
    caseNumber: caseNumberOf(town, on, check.caseNumber),
    department: DEPARTMENT[who],
    expectedOn: dayAgo(town.today, expected),
    reviewOn: screening.includes("none") ? "" : dayAgo(town.today, expected - 180),
  };
  const input = { draft: { fields, rights, screening }, language: "nb" } as const;
  const { reference } = must(words.title, await finishCheck(...by(town, who), input));
  town.notes.set(check.caseNumber, reference);
}

async function decide(
  town: Town,
  caseNumber: string,
  decision: { readonly kind: string; readonly text: { readonly nb: string } },
): Promise<void> {
  const decided = {
    ...decision,
    reference: noted(town, caseNumber),
    source: exampleAddress("kommunestyret/protokoll"),
  };
  must(caseNumber, await recordDecision(...by(town, weigher(caseNumber)), decided));
}

async function followUp(
  town: Town,
  caseNumber: string,
  text: { readonly nb: string; readonly en: string },
): Promise<void> {
  const said = { reference: noted(town, caseNumber), measure: null, text };
  must(caseNumber, await followUpCheck(...by(town, weigher(caseNumber)), said));
}

async function takeBack(town: Town): Promise<void> {
  const withdrawn = {
    reference: noted(town, "0433"),
    reason: {
      nb: "Kontoret beholder åpningstidene, så saken falt bort.",
      en: "The office keeps its hours, so there is nothing left to decide.",
    },
  };
  must("0433", await withdrawCheck(...by(town, "contributor"), withdrawn));
}

/** As the archive counts them: two digits of the year, and a number. */
export function caseNumberOf({ today }: Town, daysAgo: number, number: string): string {
  return `${String(yearOf(dayAgo(today, daysAgo))).slice(2)}/${number}`;
}

/** Of the year in which most of the cases were. */
async function countCases(town: Town): Promise<void> {
  const year = yearOf(dayAgo(town.today, 210));
  const source = exampleAddress("saker");
  for (const [department, cases] of [
    [null, 48],
    ["housing", 14],
    ["schools", 11],
  ] as const)
    must(
      "count",
      await enterCaseCount(...by(town, "coordinator"), { year, department, cases, source }),
    );
}
