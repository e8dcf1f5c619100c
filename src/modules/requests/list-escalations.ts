/** What the public sees of requests: those that were so late that the head of the department was told, and what became of them. Never a person. */
import type { LocalDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listDepartments } from "../departments/index.ts";
import { listRequests } from "./list-requests.ts";
import type { RequestKind } from "./request.ts";

export type Escalation = {
  readonly reference: string;
  readonly kind: RequestKind;
  /** The reference of the recommendation or the measure. */
  readonly about: string;
  /** The department's slug. */
  readonly department: string;
  readonly askedOn: LocalDate;
  readonly dueOn: LocalDate;
  /** The day on which the head of the department was told. */
  readonly escalatedOn: LocalDate;
  /** Each null while it has not happened. What was taken back stays in sight: nobody can make a late reply disappear. */
  readonly answeredOn: LocalDate | null;
  readonly withdrawnOn: LocalDate | null;
};

/** Every request of which a head was ever told, by reference. */
export async function listEscalations(tx: CityTransaction): Promise<readonly Escalation[]> {
  const slugs = new Map((await listDepartments(tx)).map(({ id, slug }) => [id, slug]));
  return (await listRequests(tx, "escalated")).flatMap((request) => {
    const { reference, kind, about, askedOn, dueOn, escalatedOn, closed } = request;
    const department = slugs.get(request.department);
    if (department === undefined)
      throw new Error("A request names a department that the city has not");
    if (escalatedOn === null) return [];
    const isWithdrawn = closed?.as === "withdrawn";
    const [answeredOn, withdrawnOn] = isWithdrawn ? [null, closed.on] : [closed?.on ?? null, null];
    const asked = { reference, kind, about, department, askedOn, dueOn };
    return [{ ...asked, escalatedOn, answeredOn, withdrawnOn }];
  });
}
