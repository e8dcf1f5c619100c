/** Tells a database that is away for a moment (starting, restarting, just killed) from one that says no. */
import { codeOf } from "./host-problem.ts";

/** Whether a failed connection means that no server is there, or one that is not ready or going; undefined for other failures. */
export function absence(error: unknown): "nobody-listens" | "not-ready" | undefined {
  const code = codeOf(error);
  if (code === "ENOENT" || code === "ECONNREFUSED") return "nobody-listens";
  if (["57P01", "57P02", "57P03", "ECONNRESET", "EPIPE", "EAGAIN"].includes(code ?? ""))
    return "not-ready";
  // The driver's own words for a connection that broke off carry no code.
  if (code === undefined && error instanceof Error && /terminat|closed/i.test(error.message))
    return "not-ready";
  return undefined;
}
