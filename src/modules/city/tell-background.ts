/** The city tells the background of its work for human rights, or tells it anew. Earlier versions stay. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import {
  type Background,
  type BackgroundProblem,
  type BackgroundVersion,
  backgroundProblems,
} from "./background.ts";
import { permissions } from "./permissions.ts";
import { backgroundFacts } from "./record-facts.ts";
import * as store from "./store.ts";

export type TellBackgroundRefusal = Refusal<
  "not-permitted" | BackgroundProblem | "changed-meanwhile"
>;

/** `basedOn` is the number of the version that was edited, 0 where there was none; somebody's change since then is not overwritten. */
export async function tellBackground(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: Background,
  basedOn?: number,
): Promise<
  | TellBackgroundRefusal
  | { readonly version: number }
  | { readonly version: number; readonly unchanged: true }
> {
  if (!may(actor, permissions, "tell-background")) return { refused: "not-permitted" };
  const background = { text: tidyWording(input.text), sources: input.sources };
  const [problem] = backgroundProblems(background);
  if (problem !== undefined) return { refused: problem };

  return context.database.inCity(cityId, async (tx) => {
    await store.lockProfile(tx);
    const present = (await listBackgrounds(tx)).at(-1);
    const last = present?.number ?? 0;
    if (basedOn !== undefined && basedOn !== last) return { refused: "changed-meanwhile" };
    const facts = backgroundFacts(background);
    if (present !== undefined && textHash(backgroundFacts(present)) === textHash(facts))
      return { version: last, unchanged: true };
    const number = last + 1;
    const at = context.now();
    const account = actor?.accountId ?? null;
    await store.insertBackground(tx, { ...background, number, at, account });
    await record(tx, {
      type: "background.told",
      at,
      by: actorRole(actor),
      subject: "background",
      facts: { ...facts, number },
    });
    return { version: number };
  });
}

/** Every version of the background, the first one first. */
export async function listBackgrounds(tx: CityTransaction): Promise<readonly BackgroundVersion[]> {
  return (await store.listBackgroundRows(tx)).map(({ recorded_at: at, ...rest }) => ({
    ...rest,
    at,
  }));
}
