// Imports point down the layers.
import { rounding } from "../statistics/shared/rounding.ts";
export const base = rounding;
