/** Places somebody in a department, as its head or among its people; and ends that again. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId } from "../../platform/context.ts";
import { findPersonName, may } from "../accounts/index.ts";
import type { Standing } from "./department.ts";
import { permissions } from "./permissions.ts";
import * as store from "./store.ts";

export type PlacePersonRefusal = Refusal<
  "not-permitted" | "unknown-department" | "unknown-person" | "not-there"
>;

/** `unchanged` when they stand there like that already. Nobody's name goes into the public record. */
export async function placePerson(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: {
    readonly department: string;
    readonly account: Id<"Account">;
    readonly standing: Standing;
  },
): Promise<PlacePersonRefusal | { readonly placed: true } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "place-person")) return { refused: "not-permitted" };
  const { account, standing } = input;
  return context.database.inCity(cityId, async (tx) => {
    const department = (await store.findDepartmentId(tx, { slug: input.department }))?.id;
    if (department === undefined) return { refused: "unknown-department" };
    if ((await findPersonName(tx, account)) === undefined) return { refused: "unknown-person" };
    const places = await store.listPlacesOf(tx, { account });
    const held = places.find(({ department_id }) => department_id === department);
    if (held === undefined && standing === "out") return { refused: "not-there" };
    if (held !== undefined && standing !== "out" && held.heads === (standing === "head"))
      return { unchanged: true };
    const at = context.now();
    const by = actor?.accountId ?? null;
    if (held !== undefined) await store.updatePlaceEnded(tx, { department, account, at, by });
    if (standing !== "out") {
      const id = newId<"Place">(context);
      await store.insertPlace(tx, {
        id,
        department,
        account,
        heads: standing === "head",
        at,
        by,
      });
    }
    return { placed: true };
  });
}
