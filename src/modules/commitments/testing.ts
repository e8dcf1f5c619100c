/** Builders for tests: a city whose declaration makes commitments. */
import type { Id } from "../../kernel/id.ts";
import type { Context } from "../../platform/context.ts";
import { theHost } from "../accounts/testing.ts";
import { adoptDeclaration } from "../city/index.ts";
import { aDay, aDeclaration } from "../city/testing.ts";

/** Adopts a declaration with these commitments, all made on 1 March 2021, and so gives them the numbers from 1 on. */
export async function someCommitments(
  context: Context,
  city: Id<"City">,
  ...texts: readonly string[]
): Promise<void> {
  const commitments = texts.map((text) => ({
    ...{ text: { en: text }, right: null, on: aDay(2021, 3, 1), source: null },
  }));
  const adopted = await adoptDeclaration(context, city, theHost, aDeclaration({ commitments }));
  if ("refused" in adopted) throw new Error(adopted.refused);
}
