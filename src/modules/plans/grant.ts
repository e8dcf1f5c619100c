/**
 * Money that the city gives to an organisation, with the article that it serves and the criticism of a treaty body that it answers, as
 * Bergen ties its support for health care without papers to ICESCR article 12.
 */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { Money } from "../../kernel/money.ts";

export type Grant = {
  readonly id: Id<"Grant">;
  /** Lasting name, such as BERGEN-GRANT-01. */
  readonly reference: string;
  /** The references of the plan and the measure that it belongs to, if any. */
  readonly plan: string | null;
  readonly measure: string | null;
  readonly recipient: Wording;
  readonly purpose: Wording;
  /** Null where the source names no year, or no amount. */
  readonly year: number | null;
  readonly money: Money | null;
  /** Instrument and article, such as ICESCR/12. */
  readonly article: string | null;
  /** Who criticised, and what; empty wordings where nobody is known to have. */
  readonly criticisedBy: Wording;
  readonly criticism: Wording;
  readonly source: string | null;
};
