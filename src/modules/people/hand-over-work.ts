/** Somebody leaves, and somebody else takes over everything in one step: roles, bodies, places in departments, open requests, with a note. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { tidyText } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId } from "../../platform/context.ts";
import { actorRole, findPerson, type MovedRoles, may, moveRoles } from "../accounts/index.ts";
import { handOverSecretary } from "../bodies/index.ts";
import { movePlaces } from "../departments/index.ts";
import { handOverAll } from "../requests/index.ts";
import { permissions } from "./permissions.ts";
import * as store from "./store.ts";

export type HandOverWorkInput = {
  readonly from: Id<"Account">;
  readonly to: Id<"Account">;
  /** What whoever takes over should know. */
  readonly note: string;
};

export type HandOverWorkRefusal = Refusal<
  | "not-permitted"
  | "unknown-person"
  | "same-person"
  | "no-note"
  | "note-too-long"
  | "acts-and-judges"
  | "nothing-to-hand-over"
>;

/** What was moved; a role that waits for a second person is the leaver's until then. */
export type HandedOverWork = MovedRoles & {
  readonly departments: readonly string[];
  /** For how many bodies they were appointed secretary; it counts once they hold the role. */
  readonly bodies: number;
  readonly requests: number;
};

const LONGEST_NOTE = 2_000;

/** All of it or, where a rule stands against any part, nothing. */
export async function handOverWork(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: HandOverWorkInput,
): Promise<HandOverWorkRefusal | HandedOverWork> {
  if (!may(actor, permissions, "hand-over-work")) return { refused: "not-permitted" };
  const { from, to } = input;
  const note = tidyText(input.note);
  if (note === "") return { refused: "no-note" };
  if (note.length > LONGEST_NOTE) return { refused: "note-too-long" };
  if (from === to) return { refused: "same-person" };
  return context.database.inCity(cityId, async (tx) => {
    const leaver = await findPerson(tx, from);
    if (leaver === undefined || (await findPerson(tx, to)) === undefined)
      return { refused: "unknown-person" };
    const at = context.now();
    const by = actor?.accountId ?? null;
    const roles = await moveRoles(context, tx, actor, { from, to });
    if ("refused" in roles) return roles;
    const passed = await handOverAll(context, tx, actor, { from, to, note });
    if ("refused" in passed) {
      // Whoever judges takes no requests. A leaver with a role on the other side was refused above, so nothing is written yet.
      if (passed.refused === "judges" && roles.moved.length + roles.proposed.length === 0)
        return { refused: "acts-and-judges" };
      throw new Error(`Requests could not be handed over: ${passed.refused}`);
    }
    const departments = await movePlaces(context, tx, { from, to, by, role: actorRole(actor) });
    const requests = passed.handedOver;
    const bodies = await handOverSecretary(tx, { from, to, at, by });
    if (bodies + requests + departments.length + roles.moved.length + roles.proposed.length === 0)
      return { refused: "nothing-to-hand-over" };
    const id = newId<"WorkHandOver">(context);
    await store.insertHandOver(tx, { id, from, to, note, at, by });
    return { ...roles, departments, bodies, requests };
  });
}
