/** Reads the working list: one page of each group, so that ten thousand recommendations cost no more than fifty. */
import type { LocalDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listInOrder } from "./list-in-order.ts";
import * as store from "./store/pages.ts";
import { PAGE_LENGTH, WORK_GROUPS, type WorkGroup, type WorkList } from "./work-list.ts";

/** The first page of every group, or a page of the one that is looked through. */
export async function listWork(
  tx: CityTransaction,
  wanted: {
    readonly on: LocalDate;
    readonly mayAnswer: boolean;
    readonly mayAssess: boolean;
    readonly group?: WorkGroup | undefined;
    readonly page?: number;
  },
): Promise<WorkList> {
  const { on, mayAnswer, mayAssess, group, page = 1 } = wanted;
  const from = (one: WorkGroup) => (one === group ? (page - 1) * PAGE_LENGTH : 0);
  const found = await store.listWorkPage(tx, {
    on,
    answers: mayAnswer,
    judges: mayAssess,
    limit: PAGE_LENGTH,
    answer: from("answer"),
    promised: from("promised"),
    assessment: from("assessment"),
    others: from("others"),
  });
  const ids = [...new Set(WORK_GROUPS.flatMap((one) => found[one]))];
  const read = new Map((await listInOrder(tx, ids)).map((one) => [one.id, one]));
  const of = (one: WorkGroup, count: number) => ({
    count,
    recommendations: found[one].flatMap((id) => read.get(id) ?? []),
  });
  return {
    answer: of("answer", found.answer_count),
    promised: of("promised", found.promised_count),
    assessment: of("assessment", found.assessment_count),
    others: of("others", found.others_count),
  };
}
