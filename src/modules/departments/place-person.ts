/** Places somebody in a department, as its head or among its people; and ends that again. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { actorRole, findPersonName, may } from "../accounts/index.ts";
import { record } from "../ledger/index.ts";
import { beginPlace } from "./begin-place.ts";
import type { Standing } from "./department.ts";
import { endPlace } from "./end-place.ts";
import { permissions } from "./permissions.ts";
import * as store from "./store.ts";

export type PlacePersonRefusal = Refusal<
  "not-permitted" | "unknown-department" | "unknown-person" | "not-there"
>;

/** `unchanged` when they stand there like that already. Nobody's name goes into the public record: there they are a commitment. */
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
    const slug = input.department;
    const id = (await store.findDepartmentId(tx, { slug }))?.id;
    if (id === undefined) return { refused: "unknown-department" };
    if ((await findPersonName(tx, account)) === undefined) return { refused: "unknown-person" };
    const places = await store.listPlacesOf(tx, { account });
    const held = places.find(({ department_id }) => department_id === id);
    if (held === undefined && standing === "out") return { refused: "not-there" };
    if (held !== undefined && standing !== "out" && held.heads === (standing === "head"))
      return { unchanged: true };
    const by = actor?.accountId ?? null;
    const placing = { department: { id, slug }, account, by, role: actorRole(actor) };
    const ended = held === undefined ? [] : await endPlace(context, tx, placing);
    const begun =
      standing === "out" ? [] : await beginPlace(context, tx, placing, standing === "head");
    for (const entry of [...ended, ...begun]) await record(tx, entry);
    return { placed: true };
  });
}
