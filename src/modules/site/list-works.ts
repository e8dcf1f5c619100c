/** Reads what of a city's work with rights can be found by words: its bodies, its commitments, and the entries of its map. */
import type { CityTransaction } from "../../platform/database/database.ts";
import { listBodies } from "../bodies/index.ts";
import { listCommitments } from "../commitments/index.ts";
import { listMapEntries, PLACES } from "../mapping/index.ts";
import type { Work } from "./search-site.ts";

export async function listWorks(tx: CityTransaction): Promise<readonly Work[]> {
  const bodies = await listBodies(tx);
  const commitments = await listCommitments(tx);
  const entries = await listMapEntries(tx);
  return [
    ...bodies.map(({ slug, name, about }) => ({
      title: name,
      text: about,
      path: `bodies/${slug}`,
    })),
    ...commitments.map(({ number, text }) => ({
      title: text,
      text: {},
      path: `commitments/${number}`,
    })),
    ...entries.map(({ kind, slug, title, text }) => ({
      title,
      text,
      path: kind === "challenge" ? `${PLACES[kind]}/${slug}` : PLACES[kind],
    })),
  ];
}
