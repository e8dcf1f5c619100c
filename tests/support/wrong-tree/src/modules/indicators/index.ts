// Breaks nothing.
export type { Trend } from "./trend.ts";
