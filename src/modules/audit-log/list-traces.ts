/** Reads the audit log, newest first, narrowed as the auditor asks. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import * as store from "./store.ts";
import type { Deed, Outcome, Trace } from "./trace.ts";

export type TraceFilter = {
  /** Somebody's account, or the terminal. */
  readonly who?: Id<"Account"> | "terminal";
  readonly did?: Deed;
  readonly outcome?: Outcome;
  /** A part of the action or of the address. */
  readonly about?: string;
  readonly from?: Date;
  /** Before this moment. */
  readonly until?: Date;
};

/** `before` is the last trace of the page before this one. */
export async function listTraces(
  tx: CityTransaction,
  filter: TraceFilter,
  { limit, before }: { readonly limit: number; readonly before?: Id<"Trace"> },
): Promise<readonly Trace[]> {
  const [mark] = before === undefined ? [] : await store.findTraceAt(tx, { id: before });
  const { who, did = null, outcome = null, about = "", from = null, until = null } = filter;
  const found = await store.listTraces(tx, {
    account: who === undefined || who === "terminal" ? null : who,
    terminal: who === "terminal" ? "yes" : null,
    ...{ did, outcome, from, until, limit },
    about: about === "" ? null : about.toLowerCase(),
    beforeAt: mark?.at ?? null,
    beforeId: mark === undefined ? null : (before ?? null),
  });
  return found.map(({ account_id: account, ...trace }) => ({ ...trace, account }));
}
