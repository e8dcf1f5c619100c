/**
 * The proofs for an edition's data package: of its publication, of each recommendation in it with all that was said about it, of what the
 * chapter on the working year counts, and of each release of figures up to then (C2SP tlog-proof).
 */
import type { Id } from "../../kernel/id.ts";
import { yearOf } from "../../kernel/local-date.ts";
import type { Context } from "../../platform/context.ts";
import { type PackedFile, unzipFiles, zipFiles } from "../../platform/zip.ts";
import { checkSubject } from "../assessments/index.ts";
import { bodySubject, matterSubject } from "../bodies/index.ts";
import { commitmentSubject } from "../commitments/index.ts";
import { makeProofs } from "../ledger/index.ts";
import { recordSubject } from "../recommendations/index.ts";
import type { Frozen } from "./list-editions.ts";
import type { WorkingYear } from "./working-year.ts";

/** The files by name; the same for good, as they lead to the first checkpoint after the publication, so that they are made once and kept. */
export async function makeEditionProofs(
  context: Context,
  cityId: Id<"City">,
  { snapshot, sha256 }: Frozen,
): Promise<readonly PackedFile[]> {
  const name = `editions/${sha256}-proofs.zip`;
  const kept = await context.files.find(name);
  if (kept !== undefined) return unzipFiles(kept);

  const { city, edition, followed, recommendations, workingYear } = snapshot;
  const subject = `edition/${edition.year}`;
  const about = [...followed, ...recommendations].map(({ reference }) => recordSubject(reference));
  const wanted = {
    published: { type: "edition.published", subject },
    subjects: [subject, ...about, ...(workingYear === undefined ? [] : subjectsOf(workingYear))],
    types: ["figures.released"],
  };
  const proofs = await makeProofs(context, { id: cityId, slug: city.slug }, wanted);
  const archive = zipFiles(proofs);
  if (proofs.length > 0) await context.files.keep(name, archive);
  // In the order in which they come back later.
  return unzipFiles(archive);
}

/** What the public record calls everything that is counted; a meeting once, however many questions it had. */
function subjectsOf({
  bodies,
  matters,
  meetings,
  commitments,
  decisions,
  until,
}: WorkingYear): readonly string[] {
  const met = [...(meetings?.held ?? []), ...(meetings?.questions ?? [])];
  const counted = (meetings?.sessions ?? []).map(({ body }) => `meetings/${body.slug}`);
  return [
    ...(bodies ?? []).map(({ slug }) => bodySubject(slug)),
    ...(matters ?? []).map(({ body, number }) => matterSubject(body.slug, number)),
    ...new Set(met.map(({ path }) => `meeting/${path}`)),
    ...counted,
    ...(commitments === null ? [] : ["declaration"]),
    ...(commitments?.commitments ?? []).map(({ number }) => commitmentSubject(number)),
    ...(decisions?.references ?? []).map(checkSubject),
    ...(decisions === null ? [] : [`decisions/${yearOf(until)}`]),
  ];
}
