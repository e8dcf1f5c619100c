/** Reads the people of a city with the roles that they hold now. */
import type { Id } from "../../kernel/id.ts";
import type { Context } from "../../platform/context.ts";
import type { Role } from "./role.ts";
import * as store from "./store.ts";

export type Person = {
  readonly id: Id<"Account">;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
};

export async function listPeople(context: Context, cityId: Id<"City">): Promise<readonly Person[]> {
  return context.database.readCity(cityId, (tx) => store.listPeople(tx));
}
