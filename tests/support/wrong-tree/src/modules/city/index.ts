// Breaks nothing.
export type { City } from "./city.ts";
