/** The secretary enters how the body is made up by one ground: numbers only, never who. Numbers entered later stand before the earlier ones. */
import type { Id } from "../../kernel/id.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { commitTo, record, textHash } from "../ledger/index.ts";
import { bodySubject } from "./body.ts";
import { type BalanceGroup, compositionCommitment, MOST_GROUPS, sumOf } from "./composition.ts";
import { countInOffice } from "./count-in-office.ts";
import { isNumberedGround } from "./ground.ts";
import { findBody } from "./list-bodies.ts";
import { listCompositions } from "./list-compositions.ts";
import { mayInBody } from "./may-in-body.ts";
import { permissions } from "./permissions.ts";
import { composedFacts } from "./record-facts.ts";
import { holdOthers } from "./store/bodies.ts";
import * as store from "./store/mandates.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type EnterCompositionInput = {
  /** The slug. */
  readonly body: string;
  /** A ground of the catalogue. */
  readonly ground: string;
  readonly groups: readonly BalanceGroup[];
  readonly on: LocalDate;
  /** Where the population's shares can be read. */
  readonly populationSource?: string | null;
};

export type EnterCompositionRefusal =
  | Refusal<
      | "not-permitted"
      | "unknown-ground"
      | "bad-groups"
      | "bad-members"
      | "bad-share"
      | "no-source"
      | "future-date"
      | "unknown-body"
      | "not-your-body"
    >
  | (Refusal<"too-many-members"> & { readonly counted: number; readonly inOffice: number })
  | TooLong;

const MOST_MEMBERS = 1000;

/** `unchanged` when these are the numbers that were entered last for the ground. */
export async function enterComposition(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: EnterCompositionInput,
): Promise<EnterCompositionRefusal | { readonly number: number } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "enter-composition")) return { refused: "not-permitted" };
  const { ground, on } = input;
  const groups = input.groups.map(({ name, members, share }) => ({
    ...{ name: tidyWording(name), members, share },
  }));
  const populationSource = tidyOrNull(input.populationSource);
  if (!isNumberedGround(ground)) return { refused: "unknown-ground" };
  const problem = problemIn(groups, populationSource);
  if (problem !== undefined) return problem;
  if (on > today(context)) return { refused: "future-date" };

  return context.database.inCity(cityId, async (tx) => {
    await holdOthers(tx, { about: bodySubject(input.body) });
    const body = await findBody(tx, input.body);
    if (body === undefined) return { refused: "unknown-body" };
    if (
      !(await mayInBody(tx, actor, permissions, "enter-composition", {
        body: body.id,
        on: today(context),
      }))
    )
      return { refused: "not-your-body" };
    const counted = sumOf(groups);
    const inOffice = await countInOffice(tx, body.id, on);
    if (inOffice !== undefined && counted > inOffice)
      return { refused: "too-many-members", counted, inOffice };
    const known = await listCompositions(tx, body.id);
    const last = known.filter((one) => one.ground === ground).at(-1);
    const said = { groups, on, populationSource };
    if (
      last !== undefined &&
      textHash({ ...last, number: 0 }) === textHash({ ground, number: 0, ...said })
    )
      return { unchanged: true };

    const at = context.now();
    const number = known.length + 1;
    const commitment = await commitTo(context, tx, compositionCommitment(body.id, groups));
    await store.insertComposition(tx, {
      ...{ body: body.id, number, ground, groups, populationSource, at },
      commitment: Buffer.from(commitment, "hex"),
      onDate: on,
      by: actor?.accountId ?? null,
    });
    await record(tx, {
      ...{ type: "body.composed", at, by: actorRole(actor), subject: bodySubject(body.slug) },
      facts: composedFacts({ number, ground, groups: commitment, on, populationSource }),
    });
    return { number };
  });
}

function problemIn(
  groups: readonly BalanceGroup[],
  source: string | null,
): Refusal<"bad-groups" | "bad-members" | "bad-share" | "no-source"> | TooLong | undefined {
  // First of all: a line that is not written as it should be has no name and no number either.
  if (!groups.every(({ members }) => isCount(members))) return { refused: "bad-members" };
  const names = new Set(groups.map(({ name }) => textHash(name)));
  if (groups.length < 2 || groups.length > MOST_GROUPS || names.size < groups.length)
    return { refused: "bad-groups" };
  if (groups.some(({ name }) => isEmptyWording(name))) return { refused: "bad-groups" };
  for (const { name } of groups) {
    const tooLong = findTooLong({ group: name });
    if (tooLong !== undefined) return tooLong;
  }
  const tooLong = findTooLong({ populationSource: source });
  if (tooLong !== undefined) return tooLong;
  if (!groups.every(({ share }) => share === null || (share >= 0 && share <= 100)))
    return { refused: "bad-share" };
  // A share without a source is nobody's figure.
  return groups.some(({ share }) => share !== null) && source === null
    ? { refused: "no-source" }
    : undefined;
}

function isCount(members: number): boolean {
  return Number.isInteger(members) && members >= 0 && members <= MOST_MEMBERS;
}
