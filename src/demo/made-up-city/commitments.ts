/** What became of the commitments: one is kept, one late, one silent, one given up, one under way, and one new with the second declaration. */
import type { Wording } from "../../kernel/language.ts";
import {
  assignCommitment,
  reportCommitment,
  setDeadline,
} from "../../modules/commitments/index.ts";
import { must } from "../must.ts";
import { type Act, by, exampleAddress, onDay, type Town } from "./town.ts";

/** `due`: days ago; below nothing it is still to come. */
const OWNERS = [
  { commitment: 1, department: "housing", due: 90 },
  { commitment: 2, department: "schools", due: 180 },
  { commitment: 3, department: "planning", due: -120 },
  { commitment: 4, department: "planning", due: -200 },
  { commitment: 5, department: "planning", due: 60 },
] as const;

type Said = readonly [
  commitment: number,
  state: string,
  by: "coordinator" | "contributor" | "head",
  reason: Wording,
  evidence?: string,
];

export const commitmentActs: readonly Act[] = [
  { daysAgo: 412, happens: assignAll },
  says(260, [
    1,
    "under-way",
    "contributor",
    {
      nb: "Elleve familier bor midlertidig. Seks av dem har bodd slik lenger enn tre måneder.",
      en: "Eleven families live in temporary housing, six of them for more than three months.",
    },
  ]),
  says(205, [
    2,
    "kept",
    "head",
    {
      nb: "Alle fem skolene har fått en fraværskontakt.",
      en: "All five schools have an adult for absence.",
    },
    exampleAddress("skole/fravaerskontakter"),
  ]),
  says(150, [
    5,
    "given-up",
    "coordinator",
    {
      nb: "Kommunestyret fant ikke penger til et eget kontor. Fylket tar imot klagene i stedet.",
      en: "The municipal council found no money for an office of its own. The county takes the complaints instead.",
    },
    exampleAddress("kommunestyret/budsjett"),
  ]),
  { daysAgo: 168, happens: assignTheNew },
  says(115, [
    4,
    "under-way",
    "coordinator",
    {
      nb: "Folk stilte to spørsmål på rådets åpne møte, og begge ble besvart.",
      en: "People asked two questions at the council’s public meeting, and both were answered.",
    },
  ]),
];

async function assignAll(town: Town): Promise<void> {
  for (const { commitment, department, due } of OWNERS)
    await assign(town, { commitment, department, due });
}

async function assignTheNew(town: Town): Promise<void> {
  await assign(town, { commitment: 6, department: "planning", due: -300 });
}

async function assign(
  town: Town,
  one: { readonly commitment: number; readonly department: string; readonly due: number },
): Promise<void> {
  const { commitment, department, due } = one;
  const common = by(town, "coordinator");
  must("owner", await assignCommitment(...common, { commitment, department }));
  must("deadline", await setDeadline(...common, { commitment, dueOn: onDay(town, due) }));
}

function says(daysAgo: number, [commitment, state, who, reason, evidence = ""]: Said): Act {
  const said = { commitment, state, reason, evidence };
  return {
    daysAgo,
    happens: async (town) => {
      must(state, await reportCommitment(...by(town, who), said));
    },
  };
}
