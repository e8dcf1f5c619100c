/** What somebody with the database in hand might change behind the public record's back, table by table, and what no table is held against. */
import { TAMPERED_PROMISES } from "./tampered-promises.ts";
import type { Tampered } from "./tampered-row.ts";
import { TAMPERED_WORK } from "./tampered-work.ts";

/** Types of entries that no table is held against, each with the reason. */
export const NOT_COMPARED: Readonly<Record<string, string>> = {
  "person.erased": "what it tells of is that something is not there any more",
  "person.unlinked": "what it tells of is that something is not there any more",
  "body.name-chosen": "what it tells of is a choice that only the member can tell of",
  "body.member-forgotten": "what it tells of is that something is not there any more",
  "sign-in.link-made": "the link itself is removed after thirty days, and that it was made stays",
  "figures.recorded": "drafts are not public; what is released is held against figures.released",
};

export const TAMPERED: readonly Tampered[] = [...TAMPERED_PROMISES, ...TAMPERED_WORK];
