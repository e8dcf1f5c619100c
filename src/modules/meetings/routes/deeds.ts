/** All that can be done on the working page of a meeting: for each form its address, who may send it, and which action it calls. */
import { CALLING_DEEDS } from "./calling-deeds.ts";
import { DECISION_DEEDS } from "./decision-deeds.ts";
import type { Deed } from "./deed.ts";
import { PUBLIC_DEEDS } from "./public-deeds.ts";

export const DEEDS: readonly Deed[] = [...CALLING_DEEDS, ...DECISION_DEEDS, ...PUBLIC_DEEDS];
