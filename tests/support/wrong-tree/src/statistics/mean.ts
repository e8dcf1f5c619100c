// No files import each other in a circle.
import type { Total } from "./total.ts";
export type Mean = { of: Total };
