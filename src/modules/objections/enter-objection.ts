/** Enters an objection in a transaction, whether the body's secretary typed it or let through what an organisation sent. */

import { yearOf } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { actorRole } from "../accounts/index.ts";
import { record } from "../ledger/index.ts";
import { listRights } from "../rights/index.ts";
import type { CheckedObjection } from "./check-objection.ts";
import { listObjections } from "./list-objections.ts";
import { nextObjectionReference, objectionSubject } from "./objection.ts";
import { filedFacts } from "./record-facts.ts";
import * as store from "./store/objections.ts";

export type EnterObjectionRefusal = Refusal<"unknown-right" | "reference-taken">;

export async function enterObjection(
  context: Context,
  tx: CityTransaction,
  actor: Actor | undefined,
  { citySlug, ...objection }: CheckedObjection & { readonly citySlug: string },
): Promise<
  | EnterObjectionRefusal
  | { readonly reference: string }
  | { readonly reference: string; readonly unchanged: true }
> {
  const year = yearOf(objection.filedOn.date);
  await store.holdOthers(tx, { about: `objections/${year}` });
  const right =
    objection.right === null
      ? null
      : (await listRights(tx)).find(({ slug }) => slug === objection.right);
  if (right === undefined) return { refused: "unknown-right" };
  const known = await listObjections(tx);
  const words = wordsOf(objection);
  const alike = known.find(
    (one) =>
      (objection.reference ?? one.reference) === one.reference &&
      wordsOf({ ...one, right: one.right?.slug ?? null }) === words,
  );
  if (alike !== undefined) return { reference: alike.reference, unchanged: true };
  const taken = known.map(({ reference }) => reference);
  const reference = objection.reference ?? nextObjectionReference(citySlug, year, taken);
  const { organisation, against, what, happenedOn, article, text, filedOn, answerDueOn, source } =
    objection;
  const at = context.now();
  const id = newId<"Objection">(context);
  const inserted = await store.insertObjection(tx, {
    ...{ id, reference, organisation, against, what, text, answerDueOn, source, at },
    happenedOn: happenedOn?.date ?? null,
    happenedPrecision: happenedOn?.precision ?? null,
    right: right?.id ?? null,
    instrument: article?.instrument ?? null,
    article: article?.article ?? null,
    filedOn: filedOn.date,
    precision: filedOn.precision,
    account: actor?.accountId ?? null,
  });
  if (inserted === 0) return { refused: "reference-taken" };
  await record(tx, {
    type: "objection.filed",
    at,
    by: actorRole(actor),
    subject: objectionSubject(reference),
    facts: filedFacts({ ...objection, right: right === null ? null : { slug: right.slug } }),
  });
  return { reference };
}

/** What makes two objections the same. */
function wordsOf(one: Omit<CheckedObjection, "reference">): string {
  const { right, ...rest } = one;
  return JSON.stringify(filedFacts({ ...rest, right: right === null ? null : { slug: right } }));
}
