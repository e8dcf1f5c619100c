/** What every request below a city's address carries when a module's route sees it. */
import type { Actor } from "../platform/actor.ts";
import type { CityTransaction } from "../platform/database/database.ts";
import type { DeskTask } from "../platform/desk-task.ts";
import type { CityVariables } from "../platform/http/environment.ts";
import type { Frame } from "./layout.tsx";

export type Env = {
  Variables: CityVariables & {
    /** What stands around every page. */
    frame: Frame;
    /** Whoever is signed in. */
    actor: Actor | undefined;
    /** What waits for whoever is signed in, out of all modules, the most urgent first. */
    listDeskTasks: (tx: CityTransaction) => Promise<readonly DeskTask[]>;
  };
};
