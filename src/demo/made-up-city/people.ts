/** Who works in the made-up city: somebody in each role, and the departments in which they work. Nobody of them exists. */
import {
  decideRole,
  findAccount,
  listPersons,
  listRoleProposals,
  TERMINAL,
} from "../../modules/accounts/index.ts";
import { foundDepartment, placePerson } from "../../modules/departments/index.ts";
import { invitePerson } from "../../modules/sign-in/index.ts";
import { today } from "../../platform/context.ts";
import { must } from "../must.ts";
import { type Act, by, type Person, personOf, type Town } from "./town.ts";

export const PEOPLE = [
  { key: "coordinator", name: "Ada Eksempel", role: "coordinator" },
  { key: "editor", name: "Eli Eksempel", role: "editor" },
  { key: "contributor", name: "Bo Prøve", role: "contributor" },
  { key: "head", name: "Hilde Prøve", role: "contributor" },
  { key: "statistician", name: "Tora Tall", role: "statistician" },
  { key: "secretary", name: "Siri Skriver", role: "body-secretary" },
  { key: "member", name: "Mia Medlem", role: "body-member" },
  { key: "politician", name: "Mons Medlem", role: "body-member" },
  { key: "reader", name: "Lea Leser", role: "reader" },
] as const;

/** Whose links the demonstration gives. */
export const SIGN_IN: readonly string[] = [
  "coordinator",
  "editor",
  "contributor",
  "secretary",
  "member",
];

const DEPARTMENTS = [
  {
    slug: "housing",
    name: { nb: "Bolig og velferd", en: "Housing and welfare", de: "Wohnen und Soziales" },
    people: [["contributor", "member"]],
  },
  {
    slug: "schools",
    name: { nb: "Oppvekst og skole", en: "Children and schools", de: "Kinder und Schulen" },
    people: [["head", "head"]],
  },
  {
    slug: "planning",
    name: { nb: "Plan og utvikling", en: "Planning", de: "Planung" },
    people: [["editor", "member"]],
  },
] as const;

export const peopleActs: readonly Act[] = [
  { daysAgo: 425, happens: invitePeople },
  { daysAgo: 424, happens: foundDepartments },
];

export function emailOf(key: string): string {
  return `${key}@example.org`;
}

async function invitePeople(town: Town): Promise<void> {
  const { context, id } = town;
  for (const { key, name, role } of PEOPLE) {
    const invited = { name, email: emailOf(key), role };
    const { account } = must(name, await invitePerson(context, id, TERMINAL, invited));
    town.people.set(key, { accountId: account, name, roles: [role] });
  }
  // Some roles take a second person to give.
  const waiting = await context.database.readCity(id, (tx) =>
    listRoleProposals(tx, today(context)),
  );
  for (const { id: proposal, role } of waiting) {
    const decision = { proposal, decision: "confirmed" } as const;
    must(role, await decideRole(context, id, personOf(town, "coordinator"), decision));
  }
}

async function foundDepartments(town: Town): Promise<void> {
  const common = by(town, "coordinator");
  for (const { people, ...department } of DEPARTMENTS) {
    const { slug } = department;
    must(slug, await foundDepartment(...common, department));
    for (const [key, standing] of people) {
      const place = { department: slug, account: personOf(town, key).accountId, standing };
      must(slug, await placePerson(...common, place));
    }
  }
}

/** Somebody of a city that stands already. */
export async function findByKey(
  { context, id }: Pick<Town, "context" | "id">,
  key: string,
): Promise<Person> {
  const found = await context.database.readCity(id, async (tx) => {
    const account = await findAccount(tx, emailOf(key));
    return (await listPersons(tx)).find((person) => person.id === account);
  });
  if (found === undefined) throw new Error(`${emailOf(key)} was not invited`);
  return { accountId: found.id, name: found.name, roles: found.roles };
}
