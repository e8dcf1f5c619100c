/** The commitments as they stood on a day: those of the declaration in force then, in its words, with what had been said of each by then. */
import type { FactDate, LocalDate } from "../../kernel/local-date.ts";
import type { Declaration } from "../city/index.ts";
import type { KeptCommitment } from "./commitment.ts";

/** In the order of the declaration; none before the first one. `commitments` are all that there ever were, with all their facts. */
export function commitmentsOn(
  commitments: readonly KeptCommitment[],
  declarations: readonly Declaration[],
  on: LocalDate,
): readonly KeptCommitment[] {
  const happened = (fact: { readonly on: FactDate }) => fact.on.date <= on;
  const inForce = declarations.filter(happened).at(-1)?.commitments ?? [];
  return inForce.filter(happened).flatMap(({ number, text }) => {
    const one = commitments.find((other) => other.number === number);
    if (one === undefined) return [];
    return [
      {
        ...{ ...one, text, inForce: true },
        owners: one.owners.filter(happened),
        deadlines: one.deadlines.filter(happened),
        statements: one.statements.filter(happened).toSorted(byDay),
      },
    ];
  });
}

/** Those of one day stay in the order in which they were said. */
function byDay(a: { readonly on: FactDate }, b: { readonly on: FactDate }): number {
  return a.on.date < b.on.date ? -1 : a.on.date > b.on.date ? 1 : 0;
}
