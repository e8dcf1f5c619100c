/**
 * Whose turn it is: the person asked, whoever stands in for them while they are away, and the heads of a department once a reply is so late
 * that they are told.
 */
import type { Id } from "../../kernel/id.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import { lateFirst, type RequestForReply } from "./request.ts";

type Account = Id<"Account">;

/** From the first to the last of its days. */
export type Substitution = {
  readonly id: Id<"Substitution">;
  readonly account: Account;
  readonly substitute: Account;
  readonly from: LocalDate;
  readonly to: LocalDate;
};

/** Why a request is somebody's: they were asked, they stand in for somebody, or it is so late that they are told as head. */
export type Reason =
  | { readonly as: "asked" }
  | { readonly as: "substitute"; readonly of: Account }
  | { readonly as: "head" };

export type Duty = { readonly request: RequestForReply; readonly because: Reason };

/** What is needed to tell whose turn it is. */
export type Scene = {
  readonly on: LocalDate;
  /** Open ones only. */
  readonly requests: readonly RequestForReply[];
  readonly substitutions: readonly Substitution[];
  readonly heads: ReadonlyMap<Id<"Department">, readonly Account[]>;
};

/** Who stands in for somebody on a day, along the line of those who are away themselves; undefined when they are there or everybody is away. */
export function substituteOn(
  account: Account,
  substitutions: readonly Substitution[],
  on: LocalDate,
): Account | undefined {
  const seen = new Set<Account>([account]);
  let standing = account;
  for (;;) {
    const away = substitutions.findLast(
      (one) => one.account === standing && one.from <= on && on <= one.to,
    );
    if (away === undefined) return standing === account ? undefined : standing;
    if (seen.has(away.substitute)) return undefined;
    seen.add(away.substitute);
    standing = away.substitute;
  }
}

/** Everything that a person may reply to or pass on, the latest first: also their own while somebody stands in for them. */
export function dutiesOf(account: Account, scene: Scene): readonly Duty[] {
  const found = scene.requests.flatMap((request) => {
    const because = reasonFor(account, request, scene);
    return because === undefined ? [] : [{ ...keyOf(request), request, because }];
  });
  return lateFirst(found).map(({ request, because }) => ({ request, because }));
}

/** Who is written to, each with what is theirs. Who is away is not written to while somebody stands in for them. */
export function dutiesToTell(scene: Scene): ReadonlyMap<Account, readonly Duty[]> {
  const told = new Map<Account, Duty[]>();
  const tell = (account: Account, duty: Duty): void => {
    const mine = told.get(account) ?? [];
    if (!mine.some(({ request }) => request === duty.request)) mine.push(duty);
    told.set(account, mine);
  };
  for (const request of lateFirst(scene.requests)) {
    if (request.account !== null) {
      const substitute = substituteOn(request.account, scene.substitutions, scene.on);
      if (substitute === undefined) tell(request.account, { request, because: { as: "asked" } });
      else tell(substitute, { request, because: { as: "substitute", of: request.account } });
    }
    if (request.escalatedOn === null) continue;
    for (const head of scene.heads.get(request.department) ?? []) {
      const instead = substituteOn(head, scene.substitutions, scene.on);
      tell(instead ?? head, { request, because: { as: "head" } });
    }
  }
  return told;
}

function reasonFor(account: Account, request: RequestForReply, scene: Scene): Reason | undefined {
  if (request.account === account) return { as: "asked" };
  if (
    request.account !== null &&
    substituteOn(request.account, scene.substitutions, scene.on) === account
  )
    return { as: "substitute", of: request.account };
  if (request.escalatedOn === null) return undefined;
  const heads = scene.heads.get(request.department) ?? [];
  const isHead = heads.some(
    (head) => head === account || substituteOn(head, scene.substitutions, scene.on) === account,
  );
  return isHead ? { as: "head" } : undefined;
}

function keyOf({ dueOn, reference }: RequestForReply) {
  return { dueOn, reference };
}
