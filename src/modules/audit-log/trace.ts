/**
 * A trace: who saw or did what, when, and what came of it, for the city's own auditor (ISO 27001 A.8.15, GDPR art. 5 (2) and 32). It holds
 * no content and no secret: whose account, which permission, which address.
 */
import type { Id } from "../../kernel/id.ts";
import type { Access } from "../../platform/access.ts";

export const OUTCOMES = ["done", "refused", "not-found", "wrong-input", "fault"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Whether something was only seen, or a change was asked for. */
export const DEEDS = ["seen", "changed"] as const;
export type Deed = (typeof DEEDS)[number];

export type Trace = {
  readonly id: Id<"Trace">;
  readonly at: Date;
  /** Null for whoever runs the program on the terminal. */
  readonly account: Id<"Account"> | null;
  /** The roles that they held at that moment. */
  readonly roles: readonly string[];
  readonly action: string;
  readonly did: Deed;
  /** The address below the city's, or the command's words. */
  readonly object: string;
  readonly outcome: Outcome;
};

const LONGEST_OBJECT = 300;

/** Whether a signed-in visit leaves a trace: every change does, and every page that is not everybody's. */
export function leavesTrace(did: Deed, access: Access): boolean {
  return did === "changed" || access !== "public";
}

/** What an open page asks for by itself every second; opening the page left a trace, and so does each change. */
const ASKED_BY_PAGES: ReadonlySet<string> = new Set([
  "GET /work/meetings/:body/:meeting/minutes/updates",
]);

export function isAskedByPage(route: string): boolean {
  return ASKED_BY_PAGES.has(route);
}

export function deedOf(method: string): Deed {
  return method === "GET" || method === "HEAD" ? "seen" : "changed";
}

/** What was asked for, in the words of the tables of permissions. */
export function actionOf(access: Access): string {
  return typeof access === "string" ? access : access.join(" or ");
}

/** Where it was asked for. An address that holds a secret is written as the route is, without it. */
export function objectOf(access: Access, route: string, path: string): string {
  const [, whole = route] = /^[A-Z]+ (.*)$/.exec(route) ?? [];
  return (access === "secret" ? whole : path).slice(0, LONGEST_OBJECT);
}

/** What came of it, by the status of the answer. */
export function outcomeOf(status: number): Outcome {
  if (status >= 500) return "fault";
  if (status === 401 || status === 403) return "refused";
  if (status === 404 || status === 410) return "not-found";
  return status >= 400 ? "wrong-input" : "done";
}

/** The same for a command, by its exit code. */
export function outcomeOfExit(code: number): Outcome {
  if (code === 0) return "done";
  return code === 1 ? "refused" : "wrong-input";
}
