/**
 * The proofs for an edition's data package: of its publication, of each recommendation in it with all that was said about it, and of
 * each release of figures up to then (C2SP tlog-proof).
 */
import type { Id } from "../../kernel/id.ts";
import type { Context } from "../../platform/context.ts";
import type { PackedFile } from "../../platform/zip.ts";
import { makeProofs } from "../ledger/index.ts";
import { recordSubject } from "../recommendations/index.ts";
import type { Snapshot } from "./snapshot.ts";

/** The files by name; the same for good, as they lead to the first checkpoint after the publication. */
export async function makeEditionProofs(
  context: Context,
  cityId: Id<"City">,
  { city, edition, followed, recommendations }: Snapshot,
): Promise<readonly PackedFile[]> {
  const subject = `edition/${edition.year}`;
  const about = [...followed, ...recommendations].map(({ reference }) => recordSubject(reference));
  const wanted = {
    published: { type: "edition.published", subject },
    subjects: [subject, ...about],
    types: ["figures.released"],
  };
  return makeProofs(context, { id: cityId, slug: city.slug }, wanted);
}
