/**
 * Removes, once a day, what signing in left behind thirty days ago: links, sessions and passkeys that are over (GDPR art. 5 (1) e). So long
 * they stay for whoever looks into a break-in.
 */
import type { Id } from "../../kernel/id.ts";
import type { Context } from "../../platform/context.ts";
import type { Job } from "../../platform/jobs.ts";
import * as store from "./store/old.ts";
import { deleteOldAttempts } from "./store/openid.ts";
import { deleteOldChallenges } from "./store/passkey.ts";

const DAYS = 30;

/** Gives how many rows went. */
export async function removeOldSignIns(
  context: Pick<Context, "database" | "now">,
  cityId: Id<"City">,
): Promise<number> {
  const at = context.now();
  const before = new Date(at.getTime() - DAYS * 86_400_000);
  return context.database.inCity(cityId, async (tx) => {
    const removed = [
      await store.deleteOldLinks(tx, { before }),
      await store.deleteOldSessions(tx, { before }),
      await store.deleteOldPasskeys(tx, { before }),
      await store.deleteOldMappedRoles(tx, { before }),
      await deleteOldChallenges(tx, { at }),
      await deleteOldAttempts(tx, { at }),
    ];
    return removed.reduce((sum, count) => sum + count);
  });
}

export const removeOldSignInsJob: Job = {
  name: "sign-ins",
  everySeconds: 86_400,
  run: async (context, city, { say }) => {
    const removed = await removeOldSignIns(context, city.id);
    if (removed > 0) say(`Old links, sessions and passkeys: ${removed} removed`);
  },
};
