// Breaks nothing.
export { recordEntry } from "./record-entry.ts";
export type { Entry } from "./entry.ts";
