/** Founds a department, or gives one that is there a new name. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { slugFrom } from "../../kernel/slug.ts";
import { findTooLong, isEmptyWording, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { recordSubject } from "./department.ts";
import { findDepartment } from "./list-departments.ts";
import { permissions } from "./permissions.ts";
import * as store from "./store.ts";

/** In characters. It stands in lists and letters beside everything that the department owns. */
const LONGEST_NAME = 120;

export type FoundDepartmentRefusal = Refusal<"not-permitted" | "bad-slug" | "no-name" | "too-long">;

/** `unchanged` when it is there already and is called that. */
export async function foundDepartment(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: { readonly slug: string; readonly name: Wording },
): Promise<
  | FoundDepartmentRefusal
  | { readonly department: Id<"Department"> }
  | { readonly department: Id<"Department">; readonly unchanged: true }
> {
  if (!may(actor, permissions, "found-department")) return { refused: "not-permitted" };
  const { slug } = input;
  const name = tidyWording(input.name);
  if (slug === "" || slugFrom(slug) !== slug) return { refused: "bad-slug" };
  if (isEmptyWording(name)) return { refused: "no-name" };
  if (findTooLong({ name }, { name: LONGEST_NAME }) !== undefined) return { refused: "too-long" };

  return context.database.inCity(cityId, async (tx) => {
    const at = context.now();
    const by = actor?.accountId ?? null;
    const id = newId<"Department">(context);
    const isNew = (await store.insertDepartment(tx, { id, slug, at })) > 0;
    const known = isNew ? undefined : await findDepartment(tx, slug);
    const department = known?.id ?? id;
    if (known !== undefined && textHash(known.name) === textHash(name))
      return { department, unchanged: true };
    await store.insertName(tx, { department, at, name, by });
    const named = {
      at,
      by: actorRole(actor),
      subject: recordSubject(slug),
      facts: { name: textHash(name) },
    };
    if (isNew) await record(tx, { type: "department.founded", ...named });
    else await record(tx, { type: "department.renamed", ...named });
    return { department };
  });
}
