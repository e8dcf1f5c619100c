/**
 * Files that somebody has chosen to import and has not confirmed yet. They wait in the database, where every process finds them, and no
 * longer than a day: whoever comes later chooses the file again.
 */
import type { Id } from "../../kernel/id.ts";
import type { Context } from "../context.ts";
import type { Job } from "../jobs.ts";
import * as store from "./store.ts";

const DAY = 86_400_000;

type World = Pick<Context, "database" | "now">;

/** Keeps a city's file under a name, in the place of one that was there. */
export async function keepWaiting(
  { database, now }: World,
  cityId: Id<"City">,
  name: string,
  bytes: Uint8Array,
): Promise<void> {
  await database.inCity(cityId, (tx) => store.insertOrUpdateFile(tx, { name, bytes, at: now() }));
}

/** Undefined where no such file of the city waits any more. */
export async function findWaiting(
  { database, now }: World,
  cityId: Id<"City">,
  name: string,
): Promise<Uint8Array | undefined> {
  const since = aDayBefore(now());
  return (await database.readCity(cityId, (tx) => store.findFile(tx, { name, since })))?.bytes;
}

/** Lets go of a file; nothing happens where there is none. */
export async function removeWaiting(
  { database }: World,
  cityId: Id<"City">,
  name: string,
): Promise<void> {
  await database.inCity(cityId, (tx) => store.deleteFile(tx, { name }));
}

/** Once an hour: what has waited for a day is removed. */
export const removeWaitingJob: Job = {
  name: "remove-waiting-files",
  everySeconds: 3600,
  run: async ({ database, now }, { id }, { say }) => {
    const before = aDayBefore(now());
    const removed = await database.inCity(id, (tx) => store.deleteOlder(tx, { before }));
    if (removed > 0) say(removed === 1 ? "1 file removed" : `${removed} files removed`);
  },
};

function aDayBefore(at: Date): Date {
  return new Date(at.getTime() - DAY);
}
