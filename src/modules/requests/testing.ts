/** Builders for tests: a city with a department, its people and a recommendation that nobody has answered. */
import type { Id } from "../../kernel/id.ts";
import { day } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { listPersons, type Role } from "../accounts/index.ts";
import { aPerson, theHost } from "../accounts/testing.ts";
import { foundDepartment, placePerson } from "../departments/index.ts";
import { adoptRecommendation } from "../recommendations/index.ts";
import { anAdoption } from "../recommendations/testing.ts";
import { askForReply } from "./ask-for-reply.ts";
import type { RequestForReply } from "./request.ts";

export { anActor, theHost } from "../accounts/testing.ts";

// Actions that no other module calls, for tests of a whole city.
export { handOver } from "./hand-over.ts";
export { replyToRequest } from "./reply-to-request.ts";
export { saveDraft } from "./save-draft.ts";
export { withdrawRequest } from "./withdraw-request.ts";

/** Somebody with an account, as they act when they are signed in. */
export type Somebody = {
  readonly account: Id<"Account">;
  readonly email: string;
  readonly actor: Actor;
};

/** A person of the city with a role; signed in, for actions. */
export async function somebody(
  context: Context,
  city: Id<"City">,
  name: string,
  role: Role = "contributor",
): Promise<Somebody> {
  const email = `${name.toLowerCase().replaceAll(" ", ".")}@york.example`;
  const { account } = await aPerson(context, city, { name, email, role });
  return { account, email, actor: { accountId: account, name, roles: [role] } };
}

/** Housing in York: Anna works there, Harald heads it, Ola works in another department; Kari coordinates. YORK-2026-01 waits for an answer. */
export async function aCity(context: Context, city: Id<"City">) {
  const kari = await somebody(context, city, "Kari", "coordinator");
  const anna = await somebody(context, city, "Anna");
  const harald = await somebody(context, city, "Harald");
  const ola = await somebody(context, city, "Ola");
  for (const slug of ["housing", "schools"])
    await foundDepartment(context, city, theHost, { slug, name: { en: slug } });
  const place = (department: string, one: Somebody, standing: "head" | "member") =>
    placePerson(context, city, theHost, { department, account: one.account, standing });
  await place("housing", harald, "head");
  await place("housing", anna, "member");
  await place("schools", ola, "member");
  await recommend(context, city, "Homes");
  return { city, kari, anna, harald, ola };
}

/** One more recommendation of 2026; gives its reference. */
export async function recommend(
  context: Context,
  city: Id<"City">,
  topic: string,
): Promise<string> {
  const adopted = await adoptRecommendation(
    context,
    city,
    theHost,
    anAdoption({
      edition: 2026,
      topic: { en: topic },
      adoptedOn: { date: day("2026-03-01"), precision: "day" },
    }),
  );
  if ("refused" in adopted) throw new Error(adopted.refused);
  return adopted.reference;
}

/** Asks housing for the answer to a recommendation by 30 June 2026, unless told otherwise; gives the request's reference. */
export async function ask(
  context: Context,
  city: Id<"City">,
  stated: Partial<Parameters<typeof askForReply>[3]> = {},
): Promise<string> {
  const asked = await askForReply(context, city, theHost, {
    kind: "answer",
    about: "YORK-2026-01",
    department: "housing",
    dueOn: day("2026-06-30"),
    ...stated,
  });
  if ("refused" in asked) throw new Error(asked.refused);
  return asked.reference;
}

/** The account of somebody by their address. */
export async function accountOf(
  context: Context,
  city: Id<"City">,
  email: string,
): Promise<Id<"Account"> | undefined> {
  const people = await context.database.readCity(city, (tx) => listPersons(tx));
  return people.find((person) => person.email === email)?.id;
}

/** The secret in the link of a letter. */
export function secretIn(letter: { readonly text: string } | undefined): string {
  const found = /\/requests\/link\/([\w-]+)/.exec(letter?.text ?? "");
  if (found?.[1] === undefined) throw new Error("The letter has no link");
  return found[1];
}

/** A request that nobody has answered, for rules that need no database. */
export function aRequest(stated: Partial<RequestForReply> = {}): RequestForReply {
  return {
    id: "r1" as Id<"Request">,
    reference: "2026-001",
    kind: "answer",
    about: "YORK-2026-01",
    aboutId: "s1" as Id<"Subject">,
    title: { en: "Homes" },
    account: "anna" as Id<"Account">,
    department: "housing" as Id<"Department">,
    dueOn: day("2026-06-30"),
    question: null,
    note: null,
    saidBefore: 0,
    askedOn: day("2026-06-01"),
    askedBy: null,
    handedOver: null,
    escalatedOn: null,
    closed: null,
    ...stated,
  };
}
