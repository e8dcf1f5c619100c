/** Commitments as data for machines, with everything that was said of each. */
import type { LocalDate } from "../../kernel/local-date.ts";
import { commitmentStanding, type KeptCommitment } from "./commitment.ts";

/** Everything that is known of each, in all languages, with where it stands on a day. */
export function commitmentsData(
  commitments: readonly KeptCommitment[],
  { city, on }: { readonly city: string; readonly on: LocalDate },
) {
  return {
    city,
    format: "rosario.commitments/1",
    asOf: on,
    commitments: commitments.map(({ owners, statements, right, ...one }) => ({
      ...one,
      right: right?.slug ?? null,
      owners: owners.map(({ department, ...owner }) => ({
        ...owner,
        department: department?.slug ?? null,
      })),
      statements: statements.map(({ department, ...statement }) => ({
        ...statement,
        department: department?.slug ?? null,
      })),
      standing: commitmentStanding({ ...one, owners, statements, right }, on),
    })),
  };
}
