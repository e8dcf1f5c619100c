/** Defines a right that the city works on, or gives it new words and articles. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { writeArticle } from "./article-lines.ts";
import { findArticle } from "./catalogue.ts";
import { getCatalogue } from "./get-catalogue.ts";
import { findRight } from "./list-rights.ts";
import { permissions } from "./permissions.ts";
import { type ArticleRef, type RightInput, type RightProblem, rightProblems } from "./right.ts";
import * as store from "./store.ts";

export type DefineRightRefusal = Refusal<
  "not-permitted" | RightProblem | "unknown-article" | "slug-taken" | "changed-meanwhile"
>;

/**
 * `basedOn` is `rightVersion` of the right that was edited, or `null` for one that must be new; somebody's change since then, or
 * another right of the same address, is not overwritten. Left out, the right is made or replaced: the way of files that are loaded.
 */
export async function defineRight(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: RightInput,
  basedOn?: string | null,
): Promise<DefineRightRefusal | { readonly id: Id<"Right"> }> {
  if (!may(actor, permissions, "define-right")) return { refused: "not-permitted" };
  const [problem] = rightProblems(input);
  if (problem !== undefined) return { refused: problem };
  const { slug, name, meaning, asks, articles } = input;
  const catalogue = getCatalogue();
  if (articles.some((article) => findArticle(catalogue, article) === undefined)) {
    return { refused: "unknown-article" };
  }
  return context.database.inCity(cityId, async (tx) => {
    await store.lockRight(tx, { slug });
    const present = await findRight(tx, slug);
    if (basedOn === null && present !== undefined) return { refused: "slug-taken" };
    if (typeof basedOn === "string" && basedOn !== rightVersion(present)) {
      return { refused: "changed-meanwhile" };
    }
    // The same again is nothing new for the public record.
    if (present !== undefined && rightVersion(present) === rightVersion(input)) {
      return { id: present.id };
    }
    const id = present?.id ?? newId<"Right">(context);
    const { position, demonstration } = input;
    const columns = { id, slug, position, name, meaning, asks, demonstration };
    const saved = await (present === undefined ? store.insertRight : store.updateRight)(
      tx,
      columns,
    );
    // Another transaction made a right of this address at the same moment.
    if (saved === 0) return { refused: "slug-taken" };
    await store.deleteArticles(tx, { right: id });
    for (const { instrument, article } of articles) {
      await store.insertArticle(tx, { right: id, instrument, article });
    }
    await record(tx, {
      type: "right.defined",
      at: context.now(),
      by: actorRole(actor),
      subject: `right/${slug}`,
      facts: {
        name: textHash(name),
        meaning: textHash(meaning),
        asks: textHash(asks),
        articles: textHash(sorted(articles)),
        definition: rightVersion(input),
      },
    });
    return { id };
  });
}

/** Tells two states of a right apart; the order in which its articles were written is not part of it. */
export function rightVersion(right: RightInput | undefined): string {
  if (right === undefined) return textHash(null);
  const { slug, position, name, meaning, asks, articles, demonstration } = right;
  return textHash({
    slug,
    position,
    name,
    meaning,
    asks,
    demonstration,
    articles: sorted(articles),
  });
}

function sorted(articles: readonly ArticleRef[]): readonly string[] {
  return [...new Set(articles.map(writeArticle))].sort();
}
