// Breaks nothing.
import { row } from "../../platform/database/statement.ts";
export const figures = row({})`select value from indicators.observation`;
