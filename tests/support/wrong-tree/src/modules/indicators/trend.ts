// Pure files are pure.
import { readFileSync } from "node:fs";
import type { Greeting } from "../../platform/greeting.ts";
import { sender } from "../../platform/mail.ts";
import { releaseFigures } from "./release-figures.ts";
import { figures } from "./store.ts";
export type Trend = { greeting: Greeting };
export const trend = () => [readFileSync, sender, releaseFigures, figures, Date.now(), Math.random()];
