/** What waits for a person in a module. Each module says what it has; the desk shows what is most urgent of all of them. */
import type { Language } from "../kernel/language.ts";
import type { LocalDate } from "../kernel/local-date.ts";
import type { Actor } from "./actor.ts";
import type { Context } from "./context.ts";
import type { CityTransaction } from "./database/database.ts";

export type DeskTask = {
  /** The day by which it is to be done; null where nobody set one. */
  readonly due: LocalDate | null;
  /** Days past that day; 0 in time. */
  readonly daysLate: number;
  /** What to do, as one says it: "Answer two questions". */
  readonly title: string;
  /** Why now, in one sentence. */
  readonly why: string;
  /** Where it is done, below the city's address. */
  readonly href: string;
};

/** Whose desk it is, and when. */
export type DeskVisit = {
  readonly actor: Actor;
  readonly on: LocalDate;
  /** The reader's language, then the city's own. */
  readonly preferred: readonly [Language, ...Language[]];
};

/** Reads what waits for a person in one module: few tasks, each one thing or one list; none that they may not do. */
export type ListDeskTasks = (
  tx: CityTransaction,
  visit: DeskVisit,
  context: Pick<Context, "now" | "settings">,
) => Promise<readonly DeskTask[]>;
