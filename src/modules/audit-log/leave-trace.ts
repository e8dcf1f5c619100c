/** Writes who saw or did what. It is written before the answer goes out, so that nothing is seen without a trace. */
import type { Id } from "../../kernel/id.ts";
import { addMonths } from "../../kernel/local-date.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import * as store from "./store.ts";
import type { Trace } from "./trace.ts";

export async function leaveTrace(
  context: Context,
  cityId: Id<"City">,
  actor: Pick<Actor, "accountId" | "roles">,
  what: Pick<Trace, "action" | "did" | "object" | "outcome">,
): Promise<void> {
  const { action, did, object, outcome } = what;
  await context.database.inCity(cityId, (tx) =>
    store.insertTrace(tx, {
      ...{ id: newId<"Trace">(context), at: context.now() },
      ...{ account: actor.accountId, roles: actor.roles },
      ...{ action, did, object, outcome },
      keptUntil: addMonths(today(context), context.settings.auditLogMonths),
    }),
  );
}
