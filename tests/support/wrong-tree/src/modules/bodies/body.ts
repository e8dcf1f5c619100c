// A module imports only the modules that the table lists for it.
import type { City } from "../city/index.ts";
export type Body = { city: City };
