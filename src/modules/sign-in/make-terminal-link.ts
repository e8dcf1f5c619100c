/**
 * The break-glass way in: whoever runs the program makes a link on the terminal for somebody whom no other way lets in. It stands in the
 * public record that this was done, not for whom, and in the person's own list of sessions.
 */

import type { Refusal } from "../../kernel/refusal.ts";
import type { Context } from "../../platform/context.ts";
import type { NamedCity } from "../../platform/named-city.ts";
import { findAccount, HOST } from "../accounts/index.ts";
import { record } from "../ledger/index.ts";
import { makeSignInLink } from "./make-sign-in-link.ts";

export async function makeTerminalLink(
  context: Context,
  city: NamedCity,
  email: string,
): Promise<Refusal<"unknown-person"> | { readonly link: string }> {
  return context.database.inCity(city.id, async (tx) => {
    const account = await findAccount(tx, email);
    if (account === undefined) return { refused: "unknown-person" };
    const link = await makeSignInLink(context, tx, city, account, "terminal");
    await record(tx, {
      type: "sign-in.link-made",
      at: context.now(),
      by: HOST,
      subject: "people",
      facts: { way: "terminal" },
    });
    return { link };
  });
}
