/** Records the terms of reference of a body, or a new version of them. The version recorded last is in force. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, HOST, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { bodySubject } from "./body.ts";
import { checkMandate, type MandateProblem, type WrittenMandate } from "./check-mandate.ts";
import { findBody } from "./list-bodies.ts";
import { listMandates } from "./list-mandates.ts";
import { permissions } from "./permissions.ts";
import { mandatedFacts } from "./record-facts.ts";
import { holdOthers } from "./store/bodies.ts";
import * as store from "./store/mandates.ts";

export type ReviseMandateInput = WrittenMandate & {
  /** The slug. */
  readonly body: string;
  /** How many versions the person had before them; refused when there are others by now. */
  readonly seen?: number;
};

export type ReviseMandateRefusal =
  | Refusal<
      | "not-permitted"
      | "no-source"
      | "bad-date"
      | "unknown-body"
      | "body-dissolved"
      | "before-version"
      | "said-meanwhile"
    >
  | MandateProblem;

/** `unchanged` when some version said exactly this. */
export async function reviseMandate(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: ReviseMandateInput,
): Promise<ReviseMandateRefusal | { readonly number: number } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "revise-mandate")) return { refused: "not-permitted" };
  const checked = checkMandate(input, today(context));
  if ("refused" in checked) return checked;
  if (checked.source === null && actor?.roles.includes(HOST)) return { refused: "no-source" };
  // Who enters one by hand has it before them; that no source says since when is for files to say.
  if (checked.on === null && !actor?.roles.includes(HOST)) return { refused: "bad-date" };

  return context.database.inCity(cityId, async (tx) => {
    await holdOthers(tx, { about: bodySubject(input.body) });
    const body = await findBody(tx, input.body);
    if (body === undefined) return { refused: "unknown-body" };
    const versions = await listMandates(tx, body.id);
    const isSame = (number: number) => (other: (typeof versions)[number]) =>
      textHash(mandatedFacts({ ...other, number })) ===
      textHash(mandatedFacts({ ...checked, number }));
    if (versions.some(isSame(1))) return { unchanged: true };
    if (body.standing === "dissolved") return { refused: "body-dissolved" };
    if (input.seen !== undefined && input.seen !== versions.length)
      return { refused: "said-meanwhile" };
    const last = versions.at(-1);
    const [before, after] = [last?.on?.date, checked.on?.date];
    if (before !== undefined && after !== undefined && after < before)
      return { refused: "before-version" };

    const at = context.now();
    const mandate = { ...checked, number: versions.length + 1 };
    const { on, quorum, ...words } = mandate;
    await store.insertMandate(tx, {
      ...words,
      body: body.id,
      quorumKind: quorum?.kind ?? null,
      quorumMembers: quorum?.kind === "at-least" ? quorum.members : null,
      onDate: on?.date ?? null,
      precision: on?.precision ?? null,
      at,
      by: actor?.accountId ?? null,
    });
    await record(tx, {
      ...{ type: "body.mandated", at, by: actorRole(actor), subject: bodySubject(body.slug) },
      facts: mandatedFacts(mandate),
    });
    return { number: mandate.number };
  });
}
