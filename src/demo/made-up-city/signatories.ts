/** Organisations and residents sign the declaration, each through the link in the letter that they get; one takes the signature back. */
import { askToSign, confirmSignature, withdrawSignature } from "../../modules/signatories/index.ts";
import { sendLetters } from "../../platform/outbox/send-letters.ts";
import { must } from "../must.ts";
import { type Act, noted, type Town } from "./town.ts";

const ORGANISATIONS = [
  "Eksempelby leietakerlag",
  "Elevrådet ved Prøve ungdomsskole",
  "Eksempelby tros- og livssynsforum",
  "Prøvebygda idrettslag",
  "Foreningen Åpne dører (oppdiktet)",
] as const;
const RESIDENTS = 12;

export const signatoryActs: readonly Act[] = [
  { daysAgo: 372, happens: signOrganisations },
  { daysAgo: 366, happens: (town) => signResidents(town, 1, 7) },
  { daysAgo: 214, happens: (town) => signResidents(town, 8, RESIDENTS) },
  { daysAgo: 101, happens: withdrawOne },
];

async function signOrganisations(town: Town): Promise<void> {
  for (const [place, name] of ORGANISATIONS.entries())
    await sign(town, { kind: "organisation", name, email: `lag-${place + 1}@example.org` });
}

async function signResidents(town: Town, first: number, last: number): Promise<void> {
  for (let number = first; number <= last; number += 1)
    await sign(town, { kind: "resident", name: "", email: `innbygger-${number}@example.org` });
}

/** Asks, reads the letter, follows its link, and reads the next one. */
async function sign(
  town: Town,
  who: { readonly kind: string; readonly name: string; readonly email: string },
): Promise<void> {
  const { context, id, slug } = town;
  const city = { id, slug, domain: null };
  const shown = who.kind === "organisation";
  const asked = { ...who, shown, language: "nb", place: "Eksempelby" } as const;
  must(who.email, await askToSign(context, city, asked));
  must(who.email, await confirmSignature(context, city, secretIn(town, "signatures")));
  await sendLetters(context, id);
  town.notes.set(`signature of ${who.email}`, secretIn(town, "withdrawals"));
}

/** The secret of the link in the letter that came last. */
function secretIn({ letters }: Town, part: "signatures" | "withdrawals"): string {
  const [, secret] =
    new RegExp(`/declaration/${part}/([\\w-]+)`).exec(letters.at(-1)?.text ?? "") ?? [];
  if (secret === undefined) throw new Error(`The last letter has no link to ${part}`);
  return secret;
}

async function withdrawOne(town: Town): Promise<void> {
  const secret = noted(town, "signature of innbygger-3@example.org");
  must("withdrawal", await withdrawSignature(town.context, town.id, secret));
}
