/** What the tables hold of the entries of the public record, for `ledger verify`. */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import { listDepartments } from "../departments/index.ts";
import { textHash } from "../ledger/index.ts";
import { recordSubject } from "./request.ts";
import * as store from "./store/requests.ts";

/** The types of entries that the tables hold as facts. */
export const RECORDED_TYPES = [
  "request.asked",
  "request.handed-over",
  "request.replied",
  "request.withdrawn",
  "request.escalated",
] as const;

export async function listRecordedFacts(tx: CityTransaction): Promise<readonly RecordedFact[]> {
  const slugs = new Map((await listDepartments(tx)).map(({ id, slug }) => [id, slug]));
  const slugOf = (id: Parameters<typeof slugs.get>[0]) => slugs.get(id) ?? null;
  return [
    ...(await store.listAskedFacts(tx)).map((row) => ({
      type: "request.asked",
      subject: recordSubject(row.reference),
      facts: {
        kind: row.kind,
        about: row.about,
        title: textHash(row.title),
        department: slugOf(row.department_id),
        dueOn: row.due_on,
        question: row.question === null ? null : textHash(row.question),
      },
    })),
    ...(await store.listHandOverFacts(tx)).map((row) => ({
      type: "request.handed-over",
      subject: recordSubject(row.reference),
      facts: { department: slugOf(row.department_id), toCoordinator: row.to_account === null },
    })),
    ...(await store.listClosingFacts(tx)).map((row) =>
      row.closed_as === "withdrawn"
        ? {
            type: "request.withdrawn",
            subject: recordSubject(row.reference),
            facts: { on: row.on_date },
          }
        : {
            type: "request.replied",
            subject: recordSubject(row.reference),
            facts: { way: row.closed_as, on: row.on_date },
          },
    ),
    ...(await store.listEscalationFacts(tx)).map((row) => ({
      type: "request.escalated",
      subject: recordSubject(row.reference),
      facts: { kind: row.kind, about: row.about, on: row.on_date },
    })),
  ];
}
