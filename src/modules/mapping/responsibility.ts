/**
 * Who can act on which right: a map of rights and actors, with what each of them may do. A right for which nobody in the municipality is named is a
 * gap, and is shown as one.
 */
import type { LocalDate } from "../../kernel/local-date.ts";
import { COMPETENCES, type Competence, LEVELS } from "./competence.ts";
import { isThere, type MapEntry, type Particulars } from "./map-entry.ts";

type Responsibility = Extract<Particulars, { readonly kind: "responsibility" }>;

/** An actor's part in some rights, with what only responsibilities have. */
export type Part = MapEntry & { readonly particulars: Responsibility };

/** Those of the entries that are responsibilities in force on a day. */
export function partsOn(entries: readonly MapEntry[], on: LocalDate): readonly Part[] {
  return entries.filter(
    (entry): entry is Part => entry.particulars.kind === "responsibility" && isThere(entry, on),
  );
}

/** Who has a part in a right, the city first, then by what they may do. */
export function partsIn(parts: readonly Part[], right: string): readonly Part[] {
  const rank = ({ particulars: { level, competences } }: Part) =>
    LEVELS.indexOf(level) * COMPETENCES.length +
    Math.min(...competences.map((one) => COMPETENCES.indexOf(one)));
  return parts.filter(({ rights }) => rights.includes(right)).sort((a, b) => rank(a) - rank(b));
}

/** The rights for which nobody in the municipality is named. */
export function gapsIn(parts: readonly Part[], rights: readonly string[]): readonly string[] {
  return rights.filter(
    (right) =>
      !parts.some((part) => part.particulars.level === "city" && part.rights.includes(right)),
  );
}

export type ActorRow = {
  /** The first of the entries that name this actor, which has its name. */
  readonly actor: Part;
  /** What the actor may do in each right, by the right's slug; a right that is not there is not theirs. */
  readonly competences: ReadonlyMap<string, readonly Competence[]>;
};

/** The table of actors and rights: an actor that several entries name has one row. */
export function actorRows(parts: readonly Part[]): readonly ActorRow[] {
  const nameOf = ({ title, department }: Part) => department?.slug ?? JSON.stringify(title);
  return [...Map.groupBy(parts, nameOf).values()].flatMap((own) => {
    const [actor] = own;
    if (actor === undefined) return [];
    const rights = new Set(own.flatMap((part) => part.rights));
    const competences = new Map(
      [...rights].map((right) => {
        const held = own.filter((part) => part.rights.includes(right));
        return [
          right,
          COMPETENCES.filter((one) =>
            held.some(({ particulars }) => particulars.competences.includes(one)),
          ),
        ] as const;
      }),
    );
    return [{ actor, competences }];
  });
}
