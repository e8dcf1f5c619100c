/** Defines a right that the city works on, or gives it new words. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { findArticle } from "./catalogue.ts";
import { getCatalogue } from "./get-catalogue.ts";
import { permissions } from "./permissions.ts";
import { type ArticleRef, isSlug } from "./right.ts";
import * as store from "./store.ts";

export type RightInput = {
  readonly slug: string;
  readonly position: number;
  readonly name: Wording;
  readonly meaning: Wording;
  readonly asks: Wording;
  readonly articles: readonly ArticleRef[];
  readonly demonstration: boolean;
};

export type DefineRightRefusal = Refusal<
  "not-permitted" | "bad-slug" | "no-name" | "unknown-article"
>;

export async function defineRight(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: RightInput,
): Promise<DefineRightRefusal | { readonly id: Id<"Right"> }> {
  if (!may(actor, permissions, "define-right")) return { refused: "not-permitted" };
  const { slug, position, name, meaning, asks, articles, demonstration } = input;
  if (!isSlug(slug)) return { refused: "bad-slug" };
  if (Object.values(name).every((text) => text.trim() === "")) return { refused: "no-name" };
  const catalogue = getCatalogue();
  if (articles.some((article) => findArticle(catalogue, article) === undefined)) {
    return { refused: "unknown-article" };
  }
  return context.database.inCity(cityId, async (tx) => {
    const known = await store.findRightId(tx, { slug });
    const id = known?.id ?? newId<"Right">(context);
    await store.insertOrUpdateRight(tx, { id, slug, position, name, meaning, asks, demonstration });
    for (const { instrument, article } of articles) {
      await store.insertArticle(tx, { right: id, instrument, article });
    }
    await record(tx, {
      type: "right.defined",
      at: context.now(),
      by: actorRole(actor),
      subject: `right/${slug}`,
      facts: { name: textHash(name), meaning: textHash(meaning), asks: textHash(asks) },
    });
    return { id };
  });
}
