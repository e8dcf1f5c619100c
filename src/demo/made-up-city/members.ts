/** Who sits on the bodies of the made-up city: members, a substitute, a chair, an interest, and the make-up in numbers. One seat is vacant. */
import type { Id } from "../../kernel/id.ts";
import {
  declareInterest,
  electChair,
  enterComposition,
  enterMember,
  findBody,
  listMemberships,
} from "../../modules/bodies/index.ts";
import { today } from "../../platform/context.ts";
import { must } from "../must.ts";
import { COUNCIL, YOUTH } from "./bodies.ts";
import { emailOf } from "./people.ts";
import { type Act, by, dayAgo, exampleAddress, type Town } from "./town.ts";

const MEMBERS = [
  { seat: 1, name: "Mia Medlem", email: emailOf("member") },
  { seat: 2, name: "Dina Demo" },
  { seat: 3, name: "Berit Blank" },
  { seat: 4, name: "Mons Medlem", email: emailOf("politician") },
  { seat: 5, name: "Georg Generell" },
  { seat: 6, name: "Unni Utkast" },
  { seat: 7, name: "Truls Test" },
  { seat: 8, name: "Ylva Ung" },
  { seat: 2, name: "Vera Vara", kind: "substitute" },
] as const;
const YOUNG = ["Emil Elev", "Sofie Skoleungdom", "Timian Test"] as const;

export const memberActs: readonly Act[] = [
  { daysAgo: 408, happens: enterMembers },
  { daysAgo: 407, happens: enterYoung },
  { daysAgo: 398, happens: electBoth },
  { daysAgo: 395, happens: declareOne },
  { daysAgo: 390, happens: countMakeUp },
];

async function enterMembers(town: Town): Promise<void> {
  const from = dayAgo(town.today, 405);
  const source = exampleAddress("raad/oppnevning");
  for (const member of MEMBERS) {
    const entered = { ...member, body: COUNCIL, from, source };
    must(member.name, await enterMember(...by(town, "secretary"), entered));
  }
}

/** The names of those who are under age stay with the municipality. */
async function enterYoung(town: Town): Promise<void> {
  const from = dayAgo(town.today, 405);
  for (const [place, name] of YOUNG.entries()) {
    const entered = { body: YOUTH, seat: place + 1, name, from, named: false };
    must(name, await enterMember(...by(town, "secretary"), entered));
  }
}

async function electBoth(town: Town): Promise<void> {
  const on = dayAgo(town.today, 398);
  for (const [office, name] of [
    ["chair", "Mia Medlem"],
    ["deputy", "Truls Test"],
  ] as const) {
    const election = { body: COUNCIL, office, term: await termOf(town, name), on };
    must(office, await electChair(...by(town, "secretary"), election));
  }
}

async function declareOne(town: Town): Promise<void> {
  const interest = {
    body: COUNCIL,
    term: await termOf(town, "Mons Medlem"),
    text: {
      nb: "Sitter i styret for et borettslag i Prøveveien.",
      en: "On the board of a housing cooperative in Test Road.",
    },
    public: true,
  };
  must("interest", await declareInterest(...by(town, "politician"), interest));
}

async function countMakeUp(town: Town): Promise<void> {
  const made = {
    body: COUNCIL,
    ground: "sex",
    groups: [
      { name: { nb: "Kvinner", en: "Women", de: "Frauen" }, members: 5, share: 50.4 },
      { name: { nb: "Menn", en: "Men", de: "Männer" }, members: 3, share: 49.6 },
    ],
    on: dayAgo(town.today, 390),
    populationSource: exampleAddress("befolkning"),
  };
  must("make-up", await enterComposition(...by(town, "secretary"), made));
}

/** The term of somebody who is in office at the act. */
export async function termOf(town: Town, name: string): Promise<Id<"Term">> {
  const { context, id } = town;
  const found = await context.database.readCity(id, async (tx) => {
    const body = await findBody(tx, COUNCIL);
    const terms = body === undefined ? [] : await listMemberships(tx, body.id, today(context));
    return terms.find((term) => term.name === name);
  });
  if (found === undefined) throw new Error(`${name} is in no office`);
  return found.id;
}
