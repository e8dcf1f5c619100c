/** The named act after which figures may be shown outside the city hall. It goes into the public record and cannot be undone. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { hashReleases } from "./hash-releases.ts";
import { listCurrent } from "./list-current.ts";
import { permissions } from "./permissions.ts";
import * as store from "./store/figures.ts";
import { holdOthers } from "./store/indicators.ts";
import { digitsOf } from "./write-figures.ts";

export async function releaseFigures(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  /** Without indicators: everything that is not released yet. */
  input: { readonly indicators?: readonly Id<"Indicator">[] },
): Promise<Refusal<"not-permitted"> | { readonly released: number }> {
  if (!may(actor, permissions, "release-figures")) return { refused: "not-permitted" };
  return context.database.inCity(cityId, async (tx) => {
    await holdOthers(tx);
    const drafts = (await listCurrent(tx))
      .filter(({ released }) => !released)
      .filter(({ indicator }) => input.indicators?.includes(indicator) ?? true)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    if (drafts.length === 0) return { released: 0 };
    const release = newId<"Release">(context);
    const at = context.now();
    await store.insertRelease(tx, { release, at, by: actor?.accountId ?? null });
    await store.insertReleasedObservations(tx, {
      release,
      observations: drafts.map(({ id }) => id),
    });
    const figures = textHash(drafts.map((draft) => [draft.id, digitsOf(draft)]));
    const [hashed] = await hashReleases(tx, release);
    await record(tx, {
      type: "figures.released",
      at,
      by: actorRole(actor),
      subject: `release/${release}`,
      facts: { count: drafts.length, figures, observations: hashed?.observations ?? null },
    });
    return { released: drafts.length };
  });
}
