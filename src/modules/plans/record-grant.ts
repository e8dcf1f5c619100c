/** Notes money that the city gives to an organisation, with the article that it serves and the criticism that it answers. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { isCurrency, type Money } from "../../kernel/money.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId } from "../../platform/context.ts";
import { actorRole, HOST, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { getCatalogue } from "../rights/index.ts";
import { isKnownCode } from "./link.ts";
import { listGrants } from "./list-grants.ts";
import { findMeasure } from "./list-measures.ts";
import { findPlan } from "./list-plans.ts";
import { isBudgetYear } from "./measure.ts";
import { permissions } from "./permissions.ts";
import { grantFacts } from "./record-facts.ts";
import { grantSubject, isGrantReference, nextGrantReference } from "./reference.ts";
import * as store from "./store/money.ts";
import { holdOthers } from "./store/plans.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type RecordGrantInput = {
  /** The lasting name of one that has it already; else one is made from the city's slug. */
  readonly reference?: string;
  readonly citySlug?: string;
  /** The reference of the plan or of the measure that it belongs to, if any. */
  readonly plan?: string | null;
  readonly measure?: string | null;
  readonly recipient: Wording;
  readonly purpose: Wording;
  /** Null where the source names none. */
  readonly year: number | null;
  readonly money: Money | null;
  /** Instrument and article, such as ICESCR/12. */
  readonly article?: string | null;
  readonly criticisedBy?: Wording;
  readonly criticism?: Wording;
  readonly source?: string | null;
};

export type RecordGrantRefusal =
  | Refusal<
      | "not-permitted"
      | "no-recipient"
      | "no-purpose"
      | "bad-year"
      | "bad-amount"
      | "unknown-currency"
      | "unknown-article"
      | "no-source"
      | "bad-reference"
      | "reference-taken"
      | "unknown-plan"
      | "unknown-measure"
    >
  | TooLong;

/** Under which reference it stands; `unchanged` when exactly this was noted before. */
export async function recordGrant(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: RecordGrantInput,
): Promise<
  | RecordGrantRefusal
  | { readonly reference: string }
  | { readonly reference: string; readonly unchanged: true }
> {
  if (!may(actor, permissions, "record-grant")) return { refused: "not-permitted" };
  const { year, money } = input;
  const recipient = tidyWording(input.recipient);
  const purpose = tidyWording(input.purpose);
  const criticisedBy = tidyWording(input.criticisedBy ?? {});
  const criticism = tidyWording(input.criticism ?? {});
  const source = tidyOrNull(input.source);
  const article = tidyOrNull(input.article);
  if (isEmptyWording(recipient)) return { refused: "no-recipient" };
  if (isEmptyWording(purpose)) return { refused: "no-purpose" };
  if (year !== null && !isBudgetYear(year)) return { refused: "bad-year" };
  if (money !== null && (!Number.isSafeInteger(money.amount) || money.amount === 0))
    return { refused: "bad-amount" };
  if (money !== null && !isCurrency(money.currency)) return { refused: "unknown-currency" };
  if (
    article !== null &&
    !isKnownCode({ kind: "article", code: article }, getCatalogue(), NO_CODES)
  )
    return { refused: "unknown-article" };
  if (source === null && actor?.roles.includes(HOST)) return { refused: "no-source" };
  const tooLong = findTooLong({ recipient, purpose, criticisedBy, criticism, source });
  if (tooLong !== undefined) return tooLong;
  if (input.reference !== undefined && !isGrantReference(input.reference))
    return { refused: "bad-reference" };

  return context.database.inCity(cityId, async (tx) => {
    await holdOthers(tx, { about: "grants" });
    const plan = input.plan == null ? null : await findPlan(tx, input.plan);
    if (plan === undefined) return { refused: "unknown-plan" };
    const measure = input.measure == null ? null : await findMeasure(tx, input.measure);
    if (measure === undefined) return { refused: "unknown-measure" };
    const grant = {
      plan: plan?.reference ?? measure?.plan.reference ?? null,
      measure: measure?.reference ?? null,
      recipient,
      purpose,
      year,
      money,
      article,
      criticisedBy,
      criticism,
      source,
    };
    const facts = grantFacts(grant, textHash);
    const grants = await listGrants(tx);
    const same = grants.find(
      (one) =>
        (input.reference === undefined || one.reference === input.reference) &&
        textHash(grantFacts(one, textHash)) === textHash(facts),
    );
    if (same !== undefined) return { reference: same.reference, unchanged: true };
    const taken = grants.map(({ reference }) => reference);
    const reference = input.reference ?? nextGrantReference(input.citySlug ?? "", taken);
    if (!isGrantReference(reference)) return { refused: "bad-reference" };
    const at = context.now();
    const inserted = await store.insertGrant(tx, {
      id: newId<"Grant">(context),
      reference,
      plan: plan?.id ?? measure?.plan.id ?? null,
      measure: measure?.id ?? null,
      recipient,
      purpose,
      year,
      amount: money?.amount ?? null,
      currency: money?.currency ?? null,
      article,
      criticisedBy,
      criticism,
      source,
      at,
      account: actor?.accountId ?? null,
    });
    if (inserted === 0) return { refused: "reference-taken" };
    const subject = grantSubject(reference);
    await record(tx, { type: "grant.recorded", at, by: actorRole(actor), subject, facts });
    return { reference };
  });
}

const NO_CODES = { rights: [], indicators: [] };
