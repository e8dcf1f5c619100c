/** Builders for tests: departments, and people who work in them. */
import type { Id } from "../../kernel/id.ts";
import type { Context } from "../../platform/context.ts";
import { theHost } from "../accounts/testing.ts";
import { foundDepartment } from "./found-department.ts";
import { placePerson } from "./place-person.ts";

/** A department with these people; the first of them heads it where that matters. */
export async function aDepartment(
  context: Context,
  city: Id<"City">,
  slug: string,
  stated: {
    readonly heads?: readonly Id<"Account">[];
    readonly members?: readonly Id<"Account">[];
  } = {},
): Promise<Id<"Department">> {
  const founded = await foundDepartment(context, city, theHost, { slug, name: { en: slug } });
  if ("refused" in founded) throw new Error(founded.refused);
  for (const [standing, people] of [
    ["head", stated.heads ?? []],
    ["member", stated.members ?? []],
  ] as const)
    for (const account of people)
      await placePerson(context, city, theHost, { department: slug, account, standing });
  return founded.department;
}
