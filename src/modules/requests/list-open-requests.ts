/** What the public may see of requests: what was asked of which department by when, and how long it has said nothing. Never a person. */
import type { LocalDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listDepartments } from "../departments/index.ts";
import { listRequests } from "./list-requests.ts";
import type { RequestKind } from "./request.ts";

export type PublicRequest = {
  readonly reference: string;
  readonly kind: RequestKind;
  /** The reference of the recommendation or the measure. */
  readonly about: string;
  /** The department's slug. */
  readonly department: string;
  readonly askedOn: LocalDate;
  readonly dueOn: LocalDate;
  /** The day on which the head of the department was told; null before. */
  readonly escalatedOn: LocalDate | null;
};

/** Every request that nobody has answered, by reference. */
export async function listOpenRequests(tx: CityTransaction): Promise<readonly PublicRequest[]> {
  const slugs = new Map((await listDepartments(tx)).map(({ id, slug }) => [id, slug]));
  return (await listRequests(tx, "open")).map((request) => {
    const department = slugs.get(request.department);
    if (department === undefined)
      throw new Error("A request names a department that the city has not");
    const { reference, kind, about, askedOn, dueOn, escalatedOn } = request;
    return { reference, kind, about, department, askedOn, dueOn, escalatedOn };
  });
}

/** Those of them that are so late that the head of the department was told. */
export async function listEscalations(
  tx: CityTransaction,
): Promise<readonly (PublicRequest & { readonly escalatedOn: LocalDate })[]> {
  return (await listOpenRequests(tx)).flatMap((request) =>
    request.escalatedOn === null ? [] : [{ ...request, escalatedOn: request.escalatedOn }],
  );
}
