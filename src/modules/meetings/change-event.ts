/** The frame of every action on one event: who may, nobody else at the same time, the event as it is, one transaction. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { actorRole, may } from "../accounts/index.ts";
import { type CityEvent, eventSubject } from "./event.ts";
import { findEvent } from "./list-events.ts";
import { permissions } from "./permissions.ts";
import { holdOthers } from "./store/meetings.ts";

export type ChangeEventRefusal = Refusal<"not-permitted" | "unknown-event">;

export type EventScene = {
  readonly tx: CityTransaction;
  readonly event: CityEvent;
  /** What every entry of the public record about it begins with. */
  readonly entry: { readonly at: Date; readonly by: string; readonly subject: string };
  readonly at: Date;
  readonly account: Id<"Account"> | null;
};

export async function changeEvent<Outcome extends object>(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  slug: string,
  work: (scene: EventScene) => Promise<Outcome>,
): Promise<ChangeEventRefusal | Outcome> {
  if (!may(actor, permissions, "enter-event")) return { refused: "not-permitted" };
  return context.database.inCity(cityId, async (tx) => {
    const subject = eventSubject(slug);
    await holdOthers(tx, { about: subject });
    const event = await findEvent(tx, slug);
    if (event === undefined) return { refused: "unknown-event" };
    const at = context.now();
    const entry = { at, by: actorRole(actor), subject };
    return work({ tx, event, entry, at, account: actor?.accountId ?? null });
  });
}
