/** Who is let in to the working pages, and what the record holds of one thing. */
import type { Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { dayOf } from "../../../kernel/local-date.ts";
import type { Context } from "../../../platform/context.ts";
import { may } from "../../accounts/index.ts";
import type { ListedEntry } from "../../ledger/index.ts";
import { type AssessmentAction, permissions } from "../permissions.ts";
import type { ShownEntry } from "../shown-entry.ts";

/** Whether whoever asks may do this. */
export function isOpen(c: Request<Env>, action: AssessmentAction): boolean {
  return may(c.var.actor, permissions, action);
}

/** What a page says first after something was sent: that it stands in the record, or that nothing was changed. */
export type SaidFirst = "done" | "unchanged" | undefined;

/** Which of them an address asks for. */
export function sentIn(c: Request<Env>): SaidFirst {
  if (c.req.query("unchanged") !== undefined) return "unchanged";
  return c.req.query("done") === undefined ? undefined : "done";
}

/** The query that says what became of an action that was not refused. */
export function sentQuery(outcome: object): string {
  return "unchanged" in outcome ? "?unchanged" : "?done";
}

/** The entries about one thing, oldest first. */
export function shownEntries(
  context: Context,
  entries: readonly ListedEntry[],
): readonly ShownEntry[] {
  return entries
    .map(({ position, type, at }) => ({
      ...{ position, type },
      on: dayOf(at, context.settings.timeZone),
    }))
    .reverse();
}
