/** What `city` tells the program about itself. */
import type { Env } from "../../design/environment.ts";
import type { Module } from "../../platform/module.ts";
import { permissions } from "./permissions.ts";

export const city: Module<Env> = {
  name: "city",
  permissions,
  ledgerEntryTypes: {
    "city.founded": "The city got its place on this installation, with its profile.",
    "city.described": "The city's profile was changed.",
    "declaration.adopted":
      "The city declared itself a human rights city, or adopted a new version of its declaration.",
    "event.recorded": "A step on the city's road was recorded.",
  },
};
