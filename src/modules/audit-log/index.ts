/** The public face of `audit-log`. */
export { leaveTrace } from "./leave-trace.ts";
export { traceVisits } from "./routes/trace-visits.ts";
export { outcomeOfExit } from "./trace.ts";
