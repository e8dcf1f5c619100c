/** What `site` tells the program about itself. It only reads: it writes nothing, and so has no permissions and no entries. */
import type { Env } from "../../design/environment.ts";
import type { Module } from "../../platform/module.ts";
import { access } from "./access.ts";
import { siteCommands } from "./commands.ts";
import { siteRoutes } from "./routes/index.ts";

export const site: Module<Env> = {
  name: "site",
  routes: siteRoutes,
  access,
  commands: siteCommands,
};
