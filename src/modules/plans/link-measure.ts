/** Ties a measure to what it serves: a right, an article, a target, an element of a framework, a recommendation, an indicator. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { actorRole, may } from "../accounts/index.ts";
import { listIndicators } from "../indicators/index.ts";
import { record } from "../ledger/index.ts";
import { getCatalogue, listRights } from "../rights/index.ts";
import { isKnownCode, isLinkKind, type KnownCodes, type LinkKind } from "./link.ts";
import { type MeasureForRefusal, measureFor } from "./measure-for.ts";
import { permissions } from "./permissions.ts";
import { linkedFacts } from "./record-facts.ts";
import { measureSubject } from "./reference.ts";
import * as store from "./store/measures.ts";

export type LinkMeasureInput = {
  /** The measure's reference. */
  readonly measure: string;
  readonly kind: string;
  readonly code: string;
};

export type LinkMeasureRefusal =
  | Refusal<"not-permitted" | "unknown-link-kind" | "unknown-code">
  | MeasureForRefusal;

/** `unchanged` when they are tied already. */
export async function linkMeasure(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: LinkMeasureInput,
): Promise<LinkMeasureRefusal | { readonly linked: true } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "link-measure")) return { refused: "not-permitted" };
  const { kind } = input;
  const code = input.code.trim();
  if (!isLinkKind(kind)) return { refused: "unknown-link-kind" };
  return context.database.inCity(cityId, async (tx) => {
    const opened = await measureFor(tx, actor, input.measure);
    if ("refused" in opened) return opened;
    const { measure } = opened;
    if (!isKnownCode({ kind, code }, getCatalogue(), await knownCodes(tx, kind)))
      return { refused: "unknown-code" };
    const at = context.now();
    const account = actor?.accountId ?? null;
    if ((await store.insertLink(tx, { measure: measure.id, kind, code, at, account })) === 0)
      return { unchanged: true };
    await record(tx, {
      type: "measure.linked",
      at,
      by: actorRole(actor),
      subject: measureSubject(measure.reference),
      facts: linkedFacts({ kind, code }),
    });
    return { linked: true };
  });
}

async function knownCodes(tx: CityTransaction, kind: LinkKind): Promise<KnownCodes> {
  const rights = kind === "right" || kind === "indicator" ? await listRights(tx) : [];
  const indicators = kind === "indicator" ? await listIndicators(tx, rights) : [];
  return {
    rights: rights.map(({ slug }) => slug),
    indicators: indicators.map(({ slug }) => slug),
  };
}
