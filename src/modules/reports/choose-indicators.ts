/** Chooses which indicators an edition follows, in which order, and which of their sentences open it. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { may } from "../accounts/index.ts";
import { listIndicators } from "../indicators/index.ts";
import { listRights } from "../rights/index.ts";
import { editionState, MOST_HIGHLIGHTS } from "./edition.ts";
import { findEdition } from "./list-editions.ts";
import { permissions } from "./permissions.ts";
import * as store from "./store.ts";

export type ChooseIndicatorsInput = {
  readonly edition: number;
  /** Slugs in the order of the book. */
  readonly indicators: readonly string[];
  /** Slugs of up to five of them. */
  readonly highlights: readonly string[];
};

export type ChooseIndicatorsRefusal =
  | Refusal<"not-permitted" | "unknown-edition" | "published" | "too-many-highlights">
  | (Refusal<"unknown-indicator" | "highlight-not-chosen"> & { readonly indicator: string });

export async function chooseIndicators(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: ChooseIndicatorsInput,
): Promise<ChooseIndicatorsRefusal | { readonly chosen: number }> {
  if (!may(actor, permissions, "choose-indicators")) return { refused: "not-permitted" };
  const wanted = [...new Set(input.indicators)];
  const first = [...new Set(input.highlights)];
  if (first.length > MOST_HIGHLIGHTS) return { refused: "too-many-highlights" };
  const stray = first.find((slug) => !wanted.includes(slug));
  if (stray !== undefined) return { refused: "highlight-not-chosen", indicator: stray };

  return context.database.inCity(cityId, async (tx) => {
    const held = await store.findEditionForWriting(tx, { year: input.edition });
    const edition = await findEdition(tx, input.edition);
    if (held === undefined || edition === undefined) return { refused: "unknown-edition" };
    if (editionState(edition) !== "open") return { refused: "published" };
    const known = new Map(
      (await listIndicators(tx, await listRights(tx))).map(({ slug, id }) => [slug, id]),
    );
    const unknown = wanted.find((slug) => !known.has(slug));
    if (unknown !== undefined) return { refused: "unknown-indicator", indicator: unknown };
    const idsOf = (slugs: readonly string[]) => slugs.flatMap((slug) => known.get(slug) ?? []);
    await store.deleteHighlights(tx, { edition: edition.id });
    await store.deleteIndicators(tx, { edition: edition.id });
    await store.insertIndicators(tx, { edition: edition.id, indicators: idsOf(wanted) });
    await store.insertHighlights(tx, { edition: edition.id, indicators: idsOf(first) });
    return { chosen: wanted.length };
  });
}
