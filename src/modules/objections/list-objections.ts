/** Reads objections whole: each with the city's answers and whether it was withdrawn, in four statements for any number of them. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listRights } from "../rights/index.ts";
import type { Objection } from "./objection.ts";
import * as store from "./store/objections.ts";

/** The newest first. */
export async function listObjections(tx: CityTransaction): Promise<readonly Objection[]> {
  return readAll(tx, null);
}

/** The objection with this reference; undefined where the city has none. */
export async function findObjection(
  tx: CityTransaction,
  reference: string,
): Promise<Objection | undefined> {
  return (await readAll(tx, reference))[0];
}

async function readAll(
  tx: CityTransaction,
  reference: string | null,
): Promise<readonly Objection[]> {
  const found = await store.listObjectionRows(tx, { reference });
  if (found.length === 0) return [];
  const whose = (row: { readonly objection_id: Id<"Objection"> }) => row.objection_id;
  const answers = Map.groupBy(await store.listAnswerRows(tx), whose);
  const withdrawals = new Map(
    (await store.listWithdrawalRows(tx)).map((row) => [row.objection_id, row]),
  );
  const rights = new Map((await listRights(tx)).map((right) => [right.id, right]));
  return found.map((row) => {
    const right = row.right_id === null ? undefined : rights.get(row.right_id);
    const withdrawn = withdrawals.get(row.id);
    return {
      id: row.id,
      reference: row.reference,
      organisation: row.organisation,
      against: row.against,
      what: row.what,
      happenedOn:
        row.happened_on === null || row.happened_precision === null
          ? null
          : { date: row.happened_on, precision: row.happened_precision },
      right: right === undefined ? null : { id: right.id, slug: right.slug, name: right.name },
      article:
        row.instrument === null || row.article === null
          ? null
          : { instrument: row.instrument, article: row.article },
      text: row.text,
      filedOn: { date: row.filed_on, precision: row.precision },
      answerDueOn: row.answer_due_on,
      source: row.source,
      answers: (answers.get(row.id) ?? []).map(({ kind, reason, on_date, precision, source }) => ({
        kind,
        reason,
        on: { date: on_date, precision },
        source,
      })),
      withdrawal:
        withdrawn === undefined
          ? null
          : {
              reason: withdrawn.reason,
              on: { date: withdrawn.on_date, precision: withdrawn.precision },
              source: withdrawn.source,
            },
    };
  });
}
