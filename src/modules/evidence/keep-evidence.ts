/** Keeps a file that somebody hands in as evidence. Nobody outside reads it before a fact names it. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { HandedIn } from "../../kernel/source.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { readHandedIn } from "../../platform/objects/handed-in.ts";
import { isStoreAway, objectKeyOf, sha256Of } from "../../platform/objects/objects.ts";
import { may } from "../accounts/index.ts";
import { LARGEST } from "./evidence-file.ts";
import { findEvidence } from "./find-evidence.ts";
import { permissions } from "./permissions.ts";
import { sideOf } from "./side.ts";
import * as store from "./store.ts";

export type KeepEvidenceInput = {
  /** The file's name where it came from; only what may stand in an address is kept of it. */
  readonly name: string;
  readonly bytes: Uint8Array;
};

export type KeepEvidenceRefusal = Refusal<
  "not-permitted" | "file-too-large" | "file-type" | "broken-file" | "withdrawn-file" | "store-away"
>;

/**
 * The file as it is kept from now on: a picture is written anew without what a camera says about place and owner, so its bytes and their
 * SHA-256 are not those that were sent. The same bytes again are the same file, under its first name.
 */
export async function keepEvidence(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { name, bytes }: KeepEvidenceInput,
): Promise<KeepEvidenceRefusal | Omit<HandedIn, "city">> {
  if (!may(actor, permissions, "keep-evidence")) return { refused: "not-permitted" };
  if (bytes.length > LARGEST) return { refused: "file-too-large" };
  const read = await readHandedIn(name, bytes);
  if ("refused" in read) return read;

  const sha256 = sha256Of(read.bytes);
  const before = await context.database.readCity(cityId, (tx) => findEvidence(tx, sha256));
  if (before?.withdrawn) return { refused: "withdrawn-file" };
  // The bytes first: what a row names is there.
  try {
    await context.objects.keep(objectKeyOf(cityId, sha256), read.bytes);
  } catch (error) {
    if (!isStoreAway(error)) throw error;
    context.log.error("A file could not be kept", { error });
    return { refused: "store-away" };
  }
  return context.database.inCity(cityId, async (tx) => {
    await store.insertFile(tx, {
      sha256,
      name: read.name,
      mediaType: read.mediaType,
      size: read.bytes.length,
      side: sideOf(actor),
      at: context.now(),
      account: actor?.accountId ?? null,
    });
    const kept = await findEvidence(tx, sha256);
    return { sha256, name: kept?.name ?? read.name };
  });
}
