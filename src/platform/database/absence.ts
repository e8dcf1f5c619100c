/** Tells a database that is away for a moment (starting, restarting, just killed) from one that says no. */
import { codeOf } from "./host-problem.ts";

const NOBODY_LISTENS = ["ENOENT", "ECONNREFUSED"];
/** Shutting down, crashed, starting up (PostgreSQL's class 57P); and a connection that was cut. */
const NOT_READY = [
  ...["57P01", "57P02", "57P03"],
  ...["ECONNRESET", "EPIPE", "EAGAIN", "ERR_STREAM_DESTROYED", "ERR_STREAM_WRITE_AFTER_END"],
];

/** Whether an error means that no server is there, or one that is not ready or going; undefined for other errors. */
export function absence(error: unknown): "nobody-listens" | "not-ready" | undefined {
  const code = codeOf(error);
  if (code !== undefined) {
    if (NOBODY_LISTENS.includes(code)) return "nobody-listens";
    return NOT_READY.includes(code) ? "not-ready" : undefined;
  }
  // The driver's own words for a connection that broke off carry no code.
  const broken = error instanceof Error && /terminat|closed|not queryable/i.test(error.message);
  return broken ? "not-ready" : undefined;
}
