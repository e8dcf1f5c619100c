/** Reads the advice that somebody is to answer for the city: all of it for the coordinator, for a contributor what their departments asked for. */
import type { Actor } from "../../platform/actor.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { may } from "../accounts/index.ts";
import { listDepartmentsOf } from "../departments/index.ts";
import { listUnanswered } from "./list-matters.ts";
import type { Matter } from "./matter.ts";
import { permissions } from "./permissions.ts";

/** What is longest due first; nothing for whoever answers no advice. */
export async function listToAnswer(
  tx: CityTransaction,
  actor: Actor | undefined,
): Promise<readonly Matter[]> {
  if (actor === undefined || !may(actor, permissions, "answer-advice")) return [];
  if (actor.roles.includes("coordinator")) return listUnanswered(tx, null);
  return actor.accountId === null
    ? []
    : listUnanswered(tx, await listDepartmentsOf(tx, actor.accountId));
}
