/**
 * Saves a text of an edition as a new version on top of the one that its author had before them. Where somebody saved in between,
 * nothing is written and both texts are handed back, so that neither is lost.
 */
import type { Id } from "../../kernel/id.ts";
import type { Language } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { may } from "../accounts/index.ts";
import { listRights } from "../rights/index.ts";
import { editionState } from "./edition.ts";
import { findEdition, listSections } from "./list-editions.ts";
import { permissions } from "./permissions.ts";
import { isOfRight, LONGEST_SECTION, type Part, placeName, type Section } from "./section.ts";
import * as store from "./store.ts";

export type SaveSectionInput = {
  readonly edition: number;
  /** The slug of the right; null for the foreword and the method. */
  readonly right: string | null;
  readonly part: Part;
  readonly language: Language;
  readonly markdown: string;
  /** The version that was changed; 0 where nothing stood. */
  readonly basedOn: number;
  /** Not the city's or the body's own words. */
  readonly demonstration?: boolean;
};

export type SaveSectionRefusal =
  | Refusal<"not-permitted" | "unknown-edition" | "unknown-place" | "published" | "too-long">
  | (Refusal<"saved-by-another"> & { readonly theirs: Section });

/** The version that is saved now; `unchanged` when the same text stood there already. */
export type Saved = { readonly version: number; readonly unchanged: boolean };

export async function saveSection(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: SaveSectionInput,
): Promise<SaveSectionRefusal | Saved> {
  if (!may(actor, permissions, "write-section")) return { refused: "not-permitted" };
  const { right, part, language, basedOn, demonstration = false } = input;
  const markdown = input.markdown.replace(/\r\n?/g, "\n").trim();
  if (isOfRight(part) !== (right !== null)) return { refused: "unknown-place" };
  if (markdown.length > LONGEST_SECTION) return { refused: "too-long" };

  return context.database.inCity(cityId, async (tx) => {
    const held = await store.findEditionForWriting(tx, { year: input.edition });
    const edition = await findEdition(tx, input.edition);
    if (held === undefined || edition === undefined) return { refused: "unknown-edition" };
    if (editionState(edition) !== "open") return { refused: "published" };
    const rightId = (await listRights(tx)).find(({ slug }) => slug === right)?.id ?? null;
    if (right !== null && rightId === null) return { refused: "unknown-place" };

    const place = placeName({ right, part });
    const standing = async () =>
      (await listSections(tx, edition.id)).find(
        (section) => placeName(section) === place && section.language === language,
      );
    const now = await standing();
    const version = now?.version ?? 0;
    if (now !== undefined && now.markdown === markdown && now.demonstration === demonstration) {
      return { version, unchanged: true };
    }
    if (now !== undefined && version !== basedOn)
      return { refused: "saved-by-another", theirs: now };
    const inserted = await store.insertSection(tx, {
      edition: edition.id,
      place,
      language,
      version: version + 1,
      right: rightId,
      part,
      markdown,
      demonstration,
      at: context.now(),
      by: actor?.accountId ?? null,
    });
    if (inserted > 0) return { version: version + 1, unchanged: false };
    const theirs = await standing();
    if (theirs === undefined) throw new Error("A version is taken by a text that is not there");
    return { refused: "saved-by-another", theirs };
  });
}
