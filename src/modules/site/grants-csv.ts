/** Grants as a file: one row each, with the article and the criticism behind it. */
import { type Language, said, type Wording } from "../../kernel/language.ts";
import { moneyInDigits } from "../../kernel/money.ts";
import { writeCsv } from "../../platform/csv.ts";
import type { Grant } from "../plans/index.ts";

const COLUMNS = [
  "reference",
  "recipient",
  "purpose",
  "year",
  "amount",
  "currency",
  "article",
  "criticised_by",
  "criticism",
  "plan",
  "measure",
  "source",
] as const;

/** UTF-8 in the reader's language where a text has it. */
export function grantsCsv(grants: readonly Grant[], preferred: readonly Language[]): Uint8Array {
  const words = (wording: Wording) => said(wording, preferred)?.text ?? "";
  const rows = grants.map((one) => ({
    reference: one.reference,
    recipient: words(one.recipient),
    purpose: words(one.purpose),
    year: one.year ?? "",
    amount: one.money === null ? "" : moneyInDigits(one.money),
    currency: one.money?.currency ?? "",
    article: one.article ?? "",
    criticised_by: words(one.criticisedBy),
    criticism: words(one.criticism),
    plan: one.plan ?? "",
    measure: one.measure ?? "",
    source: one.source ?? "",
  }));
  return writeCsv(COLUMNS, rows);
}
