// Breaks nothing.
export type { Park } from "./park.ts";
