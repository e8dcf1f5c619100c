/** Whose a task of a meeting is: of everybody who works in the department that was given it, or of the member whose term it names. */
import type { Id } from "../../kernel/id.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Actor } from "../../platform/actor.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listMemberships } from "../bodies/index.ts";
import { listDepartmentsOf } from "../departments/index.ts";
import type { Task } from "./decision.ts";

type OwnedTask = Pick<Task, "department" | "term"> & {
  readonly body: Id<"Body">;
  /** The day of its meeting: on that day the member sat on the body. */
  readonly on: LocalDate;
};

type Ownership = (task: OwnedTask) => Promise<boolean>;

const MEMBER = "body-member";

/** For several tasks of one person; those of one meeting are looked up once. */
export async function readOwnership(
  tx: CityTransaction,
  actor: Actor | undefined,
): Promise<Ownership> {
  const { accountId: account = null, roles = [] } = actor ?? {};
  if (account === null) return async () => false;
  const departments = new Set(await listDepartmentsOf(tx, account));
  const known = new Map<string, ReadonlySet<Id<"Term">>>();
  return async ({ department, term, body, on }) => {
    if (department !== null) return departments.has(department);
    if (term === null || !roles.includes(MEMBER)) return false;
    const key = `${body} ${on}`;
    const terms =
      known.get(key) ??
      new Set(
        (await listMemberships(tx, body, on)).flatMap((one) =>
          one.account === account ? [one.id] : [],
        ),
      );
    known.set(key, terms);
    return terms.has(term);
  };
}
