// The product never imports what is made for tests.
import type { aCity } from "./testing.ts";
export type City = typeof aCity;
