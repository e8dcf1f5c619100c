// Breaks nothing: a test may import the builders of any module.
import { aCity } from "../city/testing.ts";
export const city = aCity;
