/** Gives an edition that is being made another title. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { may } from "../accounts/index.ts";
import { editionState } from "./edition.ts";
import { findEdition } from "./list-editions.ts";
import { permissions } from "./permissions.ts";
import * as store from "./store.ts";
import { isEmpty, LONGEST_TITLE, tidyWording } from "./title.ts";

export type DescribeEditionRefusal = Refusal<
  "not-permitted" | "unknown-edition" | "published" | "no-title" | "too-long"
>;

export async function describeEdition(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: { readonly edition: number; readonly title: Wording; readonly subtitle: Wording },
): Promise<DescribeEditionRefusal | { readonly described: true }> {
  if (!may(actor, permissions, "describe-edition")) return { refused: "not-permitted" };
  const title = tidyWording(input.title);
  const subtitle = tidyWording(input.subtitle);
  if (isEmpty(title)) return { refused: "no-title" };
  const words = [...Object.values(title), ...Object.values(subtitle)];
  if (words.some((text) => text.length > LONGEST_TITLE)) return { refused: "too-long" };
  return context.database.inCity(cityId, async (tx) => {
    const held = await store.findEditionForWriting(tx, { year: input.edition });
    const edition = await findEdition(tx, input.edition);
    if (held === undefined || edition === undefined) return { refused: "unknown-edition" };
    if (editionState(edition) !== "open") return { refused: "published" };
    await store.updateEditionWords(tx, {
      edition: edition.id,
      title,
      subtitle: isEmpty(subtitle) ? null : subtitle,
    });
    return { described: true };
  });
}
