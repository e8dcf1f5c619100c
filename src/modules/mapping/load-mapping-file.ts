/** Loads the city's map from a file: each entry through its own action, so that every rule holds. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { allOrNothing } from "../../platform/all-or-nothing.ts";
import type { Context } from "../../platform/context.ts";
import { addMapEntry } from "./add-map-entry.ts";
import type { MappingFile } from "./commands/mapping-file.ts";
import { setChallengeStanding } from "./set-challenge-standing.ts";
import type { RefusalCode } from "./texts/index.ts";

/** `at` names the entry that was refused. */
export type LoadMappingFileRefusal = Refusal<RefusalCode> & { readonly at: string };

/** How many of each the file holds. */
export type LoadedMap = {
  readonly challenges: number;
  readonly resources: number;
  readonly practice: number;
  readonly responsibilities: number;
};

/** A file loaded again adds only what is new in it. With anything in it refused, nothing of it is loaded. */
export async function loadMappingFile(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  file: MappingFile,
): Promise<LoadMappingFileRefusal | LoadedMap> {
  return allOrNothing(context, cityId, (joined) => loadAll(joined, cityId, actor, file));
}

async function loadAll(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { challenges, resources, practice, responsibilities }: MappingFile,
): Promise<LoadMappingFileRefusal | LoadedMap> {
  const entries = [
    ...challenges.map(({ standings: _, ...one }) => ({ ...one, kind: "challenge" })),
    ...resources.map((one) => ({ ...one, kind: "resource" })),
    ...practice.map((one) => ({ ...one, kind: "practice" })),
    ...responsibilities.map((one) => ({ ...one, kind: "responsibility" })),
  ];
  for (const entry of entries) {
    const added = await addMapEntry(context, cityId, actor, entry);
    if ("refused" in added) return { refused: added.refused, at: `${entry.kind} ${entry.slug}` };
  }
  for (const { slug, standings } of challenges) {
    for (const standing of standings) {
      const said = { ...standing, challenge: slug };
      const set = await setChallengeStanding(context, cityId, actor, said);
      if ("refused" in set) return { refused: set.refused, at: `challenge ${slug}` };
    }
  }
  return {
    challenges: challenges.length,
    resources: resources.length,
    practice: practice.length,
    responsibilities: responsibilities.length,
  };
}
