// No files import each other in a circle.
import { type Mean } from "./mean.ts";
export type Total = { mean: Mean };
