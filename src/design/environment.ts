/** What every request below a city's address carries when a module's route sees it. */
import type { Actor } from "../platform/actor.ts";
import type { CityVariables } from "../platform/http/environment.ts";
import type { Frame } from "./layout.tsx";

export type Env = {
  Variables: CityVariables & {
    /** What stands around every page. */
    frame: Frame;
    /** Whoever is signed in. */
    actor: Actor | undefined;
  };
};
