/** Records a step on the city's road. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record } from "../ledger/index.ts";
import { type EventProblem, eventProblems, type NewEvent } from "./city.ts";
import { permissions } from "./permissions.ts";
import { eventFacts } from "./record-facts.ts";
import * as store from "./store.ts";

export type RecordEventRefusal = Refusal<"not-permitted" | EventProblem>;

export async function recordEvent(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  event: NewEvent,
): Promise<RecordEventRefusal | { readonly id: Id<"CityEvent"> }> {
  if (!may(actor, permissions, "record-event")) return { refused: "not-permitted" };
  const { on, text, source, kind = null } = event;
  const [problem] = eventProblems(event, today(context));
  if (problem !== undefined) return { refused: problem };
  const id = newId<"CityEvent">(context);
  return context.database.inCity(cityId, async (tx) => {
    const dated = { onDate: on.date, precision: on.precision };
    await store.insertEvent(tx, { id, ...dated, text, source, kind });
    await record(tx, {
      type: "event.recorded",
      at: context.now(),
      by: actorRole(actor),
      subject: "city",
      facts: eventFacts({ on, text, source, kind }),
    });
    return { id };
  });
}
