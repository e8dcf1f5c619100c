/** What a module tells the program about itself; src/modules.ts is the list of these. */
import type { Hono } from "hono";
import type { AccessTable } from "./access.ts";
import type { Command } from "./command.ts";
import type { Context } from "./context.ts";
import type { ListDeskTasks } from "./desk-task.ts";
import type { Job } from "./jobs.ts";
import type { ForgetPerson, Processing } from "./personal-data.ts";
import type { RecordedFacts } from "./recorded-facts.ts";

export type Module<Env extends object> = {
  readonly name: string;
  /** Routes below a city's address. */
  readonly routes?: (context: Context) => Hono<Env>;
  readonly commands?: readonly Command[];
  /** Work that comes back by itself; the server runs it, and so does `rosario jobs run`. */
  readonly jobs?: readonly Job[];
  /** What waits for a person here, for their desk. */
  readonly deskTasks?: ListDeskTasks;
  /** The types of public record entries that the module writes, each with what it says. */
  readonly ledgerEntryTypes?: Readonly<Record<string, string>>;
  readonly recorded?: RecordedFacts;
  /** What it keeps about people, for the register of processing activities. */
  readonly personalData?: readonly Processing[];
  /** Takes what it keeps about somebody who is to be forgotten. */
  readonly forgetPerson?: ForgetPerson;
  /** Who may do what, for the documentation and the tests. */
  readonly permissions?: Readonly<Record<string, readonly string[]>>;
  /** What each of its routes asks of whoever visits it; a route that is not here fails a test. */
  readonly access?: AccessTable;
};
