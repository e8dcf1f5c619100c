/** What a module tells the program about itself; src/modules.ts is the list of these. */
import type { Hono } from "hono";
import type { Command } from "./command.ts";
import type { Context } from "./context.ts";
import type { Job } from "./jobs.ts";
import type { RecordedFacts } from "./recorded-facts.ts";

export type Module<Env extends object> = {
  readonly name: string;
  /** Routes below a city's address. */
  readonly routes?: (context: Context) => Hono<Env>;
  readonly commands?: readonly Command[];
  /** Work that comes back by itself; the server runs it, and so does `rosario jobs run`. */
  readonly jobs?: readonly Job[];
  /** The types of public record entries that the module writes, each with what it says. */
  readonly ledgerEntryTypes?: Readonly<Record<string, string>>;
  readonly recorded?: RecordedFacts;
  /** Who may do what, for the documentation and the tests. */
  readonly permissions?: Readonly<Record<string, readonly string[]>>;
};
