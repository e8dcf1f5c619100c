/** To whom something is passed on, out of a form: a person of the list, else an address. */
import { type Id, parseId } from "../../../kernel/id.ts";
import type { Recipient } from "../hand-over.ts";

/** Undefined when neither is filled in. */
export function recipientOf(sent: Readonly<Record<string, string>>): Recipient | undefined {
  const account = personChosen(sent.to);
  if (account !== undefined) return { account };
  const email = sent.email ?? "";
  return email === "" ? undefined : { email };
}

/** The person that was chosen from a list; undefined when nobody was. */
export function personChosen(value: string | undefined): Id<"Account"> | undefined {
  return value === undefined ? undefined : parseId<"Account">(value);
}
