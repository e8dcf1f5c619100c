/** The audit log as a table for a spreadsheet; no cell can become a formula there (platform/csv). */
import type { Id } from "../../kernel/id.ts";
import { writeCsv } from "../../platform/csv.ts";
import type { Trace } from "./trace.ts";

const COLUMNS = ["at", "account", "name", "roles", "did", "action", "object", "outcome"] as const;

export function tracesCsv(
  traces: readonly Trace[],
  names: ReadonlyMap<Id<"Account">, string>,
): Uint8Array {
  return writeCsv(
    COLUMNS,
    traces.map(({ at, account, roles, did, action, object, outcome }) => ({
      at: at.toISOString(),
      account: account ?? "terminal",
      name: account === null ? "" : (names.get(account) ?? ""),
      roles: roles.join(" "),
      ...{ did, action, object, outcome },
    })),
  );
}
