/** Says who keeps a commitment: a department, or a body or somebody else in words. Whose it was before stays readable. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { FactDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, HOST, may } from "../accounts/index.ts";
import { findDepartment } from "../departments/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { commitmentSubject, type Owner } from "./commitment.ts";
import { type CommitmentForRefusal, commitmentFor } from "./commitment-for.ts";
import { permissions } from "./permissions.ts";
import { assignedFacts } from "./record-facts.ts";
import * as store from "./store.ts";
import { findTooLong, isNamedWell, type TooLong } from "./written.ts";

export type AssignCommitmentInput = {
  readonly commitment: number;
  /** The slug of the department; empty or left out where the owner is named in words. */
  readonly department?: string | null;
  readonly named?: Wording | null;
  /** Today, unless it was so before. */
  readonly on?: FactDate;
  readonly source?: string | null;
};

export type AssignCommitmentRefusal =
  | Refusal<
      | "not-permitted"
      | "no-owner"
      | "two-owners"
      | "no-source"
      | "bad-address"
      | "future-date"
      | "unknown-department"
    >
  | CommitmentForRefusal
  | TooLong;

/** `unchanged` when they have it already. */
export async function assignCommitment(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: AssignCommitmentInput,
): Promise<AssignCommitmentRefusal | { readonly assigned: true } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "assign-commitment")) return { refused: "not-permitted" };
  const { commitment: number, on = { date: today(context), precision: "day" } } = input;
  const slug = tidyOrNull(input.department);
  const words = tidyWording(input.named ?? {});
  const named = isEmptyWording(words) ? null : words;
  const source = tidyOrNull(input.source);
  if (slug === null && named === null) return { refused: "no-owner" };
  if (slug !== null && named !== null) return { refused: "two-owners" };
  if (source === null && actor?.roles.includes(HOST)) return { refused: "no-source" };
  const tooLong = findTooLong({ named, source });
  if (tooLong !== undefined) return tooLong;
  if (!isNamedWell(source)) return { refused: "bad-address" };
  if (on.date > today(context)) return { refused: "future-date" };

  return context.database.inCity(cityId, async (tx) => {
    const opened = await commitmentFor(tx, actor, number, on);
    if ("refused" in opened) return opened;
    const department = slug === null ? null : await findDepartment(tx, slug);
    if (department === undefined) return { refused: "unknown-department" };
    const { owners } = opened.commitment;
    const owner: Owner = { department, named, on, source };
    if (isSameOwner(owners.at(-1), owner)) return { unchanged: true };
    const facts = textHash(assignedFacts(owner, 0));
    // Loaded again, what was said before and is no longer so is not said anew.
    if (owners.some((one) => textHash(assignedFacts(one, 0)) === facts)) return { unchanged: true };
    const place = owners.length + 1;
    const at = context.now();
    await store.insertOwner(tx, {
      ...{ commitment: number, place, named, source, at },
      department: department?.id ?? null,
      onDate: on.date,
      precision: on.precision,
      account: actor?.accountId ?? null,
    });
    await record(tx, {
      type: "commitment.assigned",
      at,
      by: actorRole(actor),
      subject: commitmentSubject(number),
      facts: assignedFacts(owner, place),
    });
    return { assigned: true };
  });
}

function isSameOwner(one: Owner | undefined, other: Owner): boolean {
  if (one === undefined) return false;
  if (one.department !== null || other.department !== null)
    return one.department?.id === other.department?.id;
  return textHash(one.named) === textHash(other.named);
}
