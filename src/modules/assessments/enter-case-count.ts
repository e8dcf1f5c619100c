/** The city enters how many cases its council had in a year, so that everybody sees out of how many some were weighed. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { tidyOrNull } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { findDepartment } from "../departments/index.ts";
import { record } from "../ledger/index.ts";
import { listCaseCounts } from "./list-case-counts.ts";
import { permissions } from "./permissions.ts";
import { caseCountFacts, caseCountSubject } from "./record-facts.ts";
import { holdOthers } from "./store/checks.ts";
import * as store from "./store/lists.ts";
import { type NamesPerson, problemOfTexts, type TooLong } from "./written.ts";

export type EnterCaseCountInput = {
  readonly year: number;
  /** A department's slug, or null for the whole city. */
  readonly department: string | null;
  readonly cases: number;
  /** Where the number comes from. */
  readonly source: string;
};

export type EnterCaseCountRefusal =
  | Refusal<"not-permitted" | "bad-year" | "bad-count" | "no-source" | "unknown-department">
  | TooLong
  | NamesPerson;

/** The most cases that anybody could have meant. */
const MOST_CASES = 1_000_000;

/** `unchanged` when exactly this was entered last. */
export async function enterCaseCount(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { year, department: slug, cases, source: written }: EnterCaseCountInput,
): Promise<EnterCaseCountRefusal | { readonly entered: true } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "enter-case-count")) return { refused: "not-permitted" };
  const now = today(context);
  const isYear = Number.isInteger(year) && year >= 2000 && year <= Number(now.slice(0, 4));
  if (!isYear) return { refused: "bad-year" };
  if (!Number.isInteger(cases) || cases < 1 || cases > MOST_CASES) return { refused: "bad-count" };
  const source = tidyOrNull(written);
  if (source === null) return { refused: "no-source" };
  const wrong = problemOfTexts({ source });
  if (wrong !== undefined) return wrong;
  return context.database.inCity(cityId, async (tx) => {
    await holdOthers(tx, { about: caseCountSubject(year) });
    const department = slug === null ? null : await findDepartment(tx, slug);
    if (department === undefined) return { refused: "unknown-department" };
    const known = (await listCaseCounts(tx)).filter((one) => one.year === year);
    const last = known.findLast((one) => one.department === slug);
    if (last?.cases === cases && last.source === source) return { unchanged: true };
    const at = context.now();
    const number = known.length + 1;
    await store.insertCaseCount(tx, {
      ...{ year, number, cases, source, at },
      department: department?.id ?? null,
      account: actor?.accountId ?? null,
    });
    await record(tx, {
      type: "case-count.entered",
      at,
      by: actorRole(actor),
      subject: caseCountSubject(year),
      facts: caseCountFacts({ year, number, department: slug, cases, source }),
    });
    return { entered: true };
  });
}
