/** The world that actions act in. Tests pass other clocks, randomness, mail and files; nothing else is ever faked. */
import type { Id } from "../kernel/id.ts";
import { idFrom } from "../kernel/id.ts";
import { dayOf, type LocalDate } from "../kernel/local-date.ts";
import type { Database } from "./database/database.ts";
import type { Files } from "./files.ts";
import type { Keys } from "./keys.ts";
import type { Log } from "./log.ts";
import type { Mail } from "./mail.ts";
import type { Objects } from "./objects/objects.ts";
import type { Settings } from "./settings.ts";

export type Context = {
  readonly database: Database;
  readonly now: () => Date;
  readonly random: (bytes: number) => Uint8Array;
  readonly mail: Mail;
  /** What can be made again. */
  readonly files: Files;
  /** What people handed in. */
  readonly objects: Objects;
  readonly keys: Keys;
  readonly log: Log;
  readonly settings: Settings;
};

/** A new identifier, sorted by time. */
export function newId<Kind extends string>(context: Pick<Context, "now" | "random">): Id<Kind> {
  return idFrom<Kind>(context.now(), context.random(10));
}

/** Today where the installation stands. */
export function today(context: Pick<Context, "now" | "settings">): LocalDate {
  return dayOf(context.now(), context.settings.timeZone);
}
