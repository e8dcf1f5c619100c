/**
 * What the whole program keeps about people: one register out of all modules, everything about one person, and the forgetting of one.
 */
import type { Id } from "./kernel/id.ts";
import { type ErasePersonRefusal, erasePerson } from "./modules/accounts/index.ts";
import { modules } from "./modules.ts";
import type { Actor } from "./platform/actor.ts";
import type { Context } from "./platform/context.ts";
import { listPersonRows } from "./platform/database/person-rows.ts";
import { forgetAddress } from "./platform/outbox/forget-address.ts";
import type { Processing } from "./platform/personal-data.ts";

/** What the platform does with personal data beside the modules. */
const OUTBOX: Processing = {
  activity: "Letters",
  purpose: "To send what people are owed: links, questions, reminders.",
  people:
    "People who work for the city or its independent body, and whoever objects, signs the declaration or asks a question",
  data: "Mail address, subject and text until the mail server has the letter",
  ground: "Task in the public interest",
  seenBy: "Nobody here; the mail server",
  kept: "At most three days, then erased",
  tables: ["platform.letter"],
};

/** Everything that is done with data about people, in the modules' order. */
export function processingRegister(): readonly Processing[] {
  return [...modules.flatMap(({ personalData = [] }) => personalData), OUTBOX];
}

/** Everything that the city's tables hold about an account, by table. */
export async function tellPerson(
  { database, now }: Pick<Context, "database" | "now">,
  cityId: Id<"City">,
  account: Id<"Account">,
) {
  const tables = await database.readCity(cityId, (tx) => listPersonRows(tx, account));
  return { on: now().toISOString(), account, register: processingRegister(), tables };
}

/** Forgets a person in every module; refused while they hold a role. */
export async function forgetPerson(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  account: Id<"Account">,
): Promise<ErasePersonRefusal | { readonly erased: true; readonly entries: number }> {
  const forget = modules.flatMap((module) => module.forgetPerson ?? []);
  return erasePerson(context, cityId, actor, {
    account,
    forget: [...forget, forgetAddress(context)],
  });
}
