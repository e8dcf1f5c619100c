/** Writes an entry of the map anew. The versions before it stay readable; two people who write at once do not overwrite each other. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { HOST, may } from "../accounts/index.ts";
import { isSame } from "./add-map-entry.ts";
import { checkMapEntry, type EntryProblem, type WrittenEntry } from "./check-map-entry.ts";
import { type KeepVersionRefusal, keepVersion } from "./keep-version.ts";
import { findMapEntry } from "./list-map-entries.ts";
import { contentOf } from "./map-entry.ts";
import { permissions } from "./permissions.ts";
import * as store from "./store/map-entries.ts";
import type { TooLong } from "./written.ts";

export type ReviseMapEntryInput = WrittenEntry & {
  readonly slug: string;
  /** The version that the person had before them; refused when there is a later one by now. */
  readonly seen: number;
};

export type ReviseMapEntryRefusal =
  | Refusal<"not-permitted" | "no-source" | "unknown-entry" | "said-meanwhile" | EntryProblem>
  | KeepVersionRefusal
  | TooLong;

/** `unchanged` where it says exactly this already. */
export async function reviseMapEntry(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: ReviseMapEntryInput,
): Promise<
  | ReviseMapEntryRefusal
  | { readonly slug: string }
  | { readonly slug: string; readonly unchanged: true }
> {
  if (!may(actor, permissions, "write-map")) return { refused: "not-permitted" };
  const content = checkMapEntry(input, today(context));
  if ("refused" in content) return content;
  if (content.source === null && actor?.roles.includes(HOST)) return { refused: "no-source" };
  const { kind } = content.particulars;
  const { slug, seen } = input;

  return context.database.inCity(cityId, async (tx) => {
    await store.holdOthers(tx, { about: `map/${kind}` });
    const known = await findMapEntry(tx, kind, slug);
    if (known === undefined) return { refused: "unknown-entry" };
    if (isSame(contentOf(known), content)) return { slug, unchanged: true };
    if (seen !== known.version) return { refused: "said-meanwhile" };
    return keepVersion(context, tx, actor, {
      ...{ kind, slug, content },
      id: known.id,
      number: known.version + 1,
    });
  });
}
