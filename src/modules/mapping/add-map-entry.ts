/** Puts a challenge, a resource, a practice or a responsibility on the city's map. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { freeSlug } from "../../kernel/slug.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import { HOST, may } from "../accounts/index.ts";
import { textHash } from "../ledger/index.ts";
import { isSlug } from "../rights/index.ts";
import { checkMapEntry, type EntryProblem, type WrittenEntry } from "./check-map-entry.ts";
import { type KeepVersionRefusal, keepVersion } from "./keep-version.ts";
import { findMapEntry, listMapVersions } from "./list-map-entries.ts";
import type { MapContent } from "./map-entry.ts";
import { permissions } from "./permissions.ts";
import { contentFacts } from "./record-facts.ts";
import * as store from "./store/map-entries.ts";
import type { TooLong } from "./written.ts";

export type AddMapEntryInput = WrittenEntry & {
  /** Its lasting name in addresses; left out, it is made from the title. */
  readonly slug?: string;
};

export type AddMapEntryRefusal =
  | Refusal<"not-permitted" | "no-source" | "bad-slug" | EntryProblem>
  | KeepVersionRefusal
  | TooLong;

/** Under which name it stands; `unchanged` where exactly this was entered under that name before. */
export async function addMapEntry(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: AddMapEntryInput,
): Promise<
  | AddMapEntryRefusal
  | { readonly slug: string }
  | { readonly slug: string; readonly unchanged: true }
> {
  if (!may(actor, permissions, "write-map")) return { refused: "not-permitted" };
  const content = checkMapEntry(input, today(context));
  if ("refused" in content) return content;
  if (content.source === null && actor?.roles.includes(HOST)) return { refused: "no-source" };
  // The page that adds an entry stands at `new`.
  if (input.slug !== undefined && (!isSlug(input.slug) || input.slug === "new"))
    return { refused: "bad-slug" };
  const { kind } = content.particulars;

  return context.database.inCity(cityId, async (tx) => {
    await store.holdOthers(tx, { about: `map/${kind}` });
    const taken = new Set((await store.listSlugRows(tx, { kind })).map(({ slug }) => slug));
    const [title = ""] = Object.values(content.title);
    const slug =
      input.slug ?? freeSlug(title || (content.department ?? ""), taken.add("new"), kind);
    const known = input.slug === undefined ? undefined : await findMapEntry(tx, kind, slug);
    if (known !== undefined) {
      const [first] = await listMapVersions(tx, known.id);
      if (first !== undefined && isSame(first, content)) return { slug, unchanged: true };
    }
    const id = newId<"MapEntry">(context);
    return keepVersion(context, tx, actor, { id, kind, slug, number: 1, content });
  });
}

/** Whether two versions say the same. */
export function isSame(one: MapContent, other: MapContent): boolean {
  return textHash(contentFacts(plain(one))) === textHash(contentFacts(plain(other)));
}

/** Without what a version has beyond its content, and with sets in one order. */
function plain(one: MapContent): MapContent {
  const { title, text, rights, grounds, groups, indicators, evidence } = one;
  const { body, department, began, ended, source, particulars } = one;
  return {
    ...{ title, text, rights, groups, evidence, body, department, began, ended, source },
    particulars,
    grounds: [...grounds].sort(),
    indicators: [...indicators].sort(),
  };
}
