/** What the tables hold of the entries of the public record, for `ledger verify`: each fact with the hashes of its texts, made anew. */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import { listObjections } from "./list-objections.ts";
import { listTurnedAway } from "./list-submissions.ts";
import { OBJECTIONS_SUBJECT, type Objection, objectionSubject } from "./objection.ts";
import { answeredFacts, filedFacts, reasonFacts } from "./record-facts.ts";

/** The types of entries that the tables hold as facts. */
export const RECORDED_TYPES = [
  "objection.filed",
  "objection.answered",
  "objection.withdrawn",
  "objection.turned-away",
] as const;

export async function listRecordedFacts(tx: CityTransaction): Promise<readonly RecordedFact[]> {
  return [
    ...(await listObjections(tx)).flatMap(factsOf),
    ...(await listTurnedAway(tx)).flatMap(({ reason, count }) =>
      Array.from({ length: count }, () => ({
        type: "objection.turned-away",
        subject: OBJECTIONS_SUBJECT,
        facts: { reason },
      })),
    ),
  ];
}

function factsOf(one: Objection): readonly RecordedFact[] {
  const subject = objectionSubject(one.reference);
  return [
    { type: "objection.filed", subject, facts: filedFacts(one) },
    ...one.answers.map((answer, place) => ({
      type: "objection.answered",
      subject,
      // As which of several: the last one counts.
      facts: { ...answeredFacts(answer), number: place + 1 },
    })),
    ...(one.withdrawal === null
      ? []
      : [{ type: "objection.withdrawn", subject, facts: reasonFacts(one.withdrawal) }]),
  ];
}
