/**
 * Loads the made-up city: everything that its people do happens through the product’s own actions, in the order of its days, with a clock that
 * goes from fourteen months ago to this week. What is interrupted is told again from the beginning, for it is one transaction.
 */
import type { Id } from "../../kernel/id.ts";
import { TERMINAL } from "../../modules/accounts/index.ts";
import { findCity, foundCity } from "../../modules/city/index.ts";
import { latestPublished, listEditions } from "../../modules/reports/index.ts";
import { listRights } from "../../modules/rights/index.ts";
import { allOrNothing } from "../../platform/all-or-nothing.ts";
import { type Context, today } from "../../platform/context.ts";
import type { OutgoingLetter } from "../../platform/mail.ts";
import { must } from "../must.ts";
import { actsInOrder, instantOf } from "./acts.ts";
import { PROFILE } from "./profile.ts";
import { publishReport, REPORT_PUBLISHED } from "./report.ts";
import { SLUG, type Town } from "./town.ts";

const FOUNDED = 426;

/** Loads it unless it is there already, whole. */
export async function loadMadeUpCity(context: Context, say: (step: string) => void): Promise<void> {
  const known = await findCity(context.database, SLUG);
  const editions =
    known === undefined ? [] : await context.database.readCity(known.id, listEditions);
  // The report comes last of all, so that a city which has published it is whole.
  if (latestPublished(editions) !== undefined) return;
  say(`${SLUG}: a city that does not exist, through fourteen months`);
  const now = today(context);
  const clock = aClock();
  const world = { ...context, now: clock.now };
  clock.set(instantOf(now, { daysAgo: FOUNDED }));
  const id = known?.id ?? must(SLUG, await foundCity(world, TERMINAL, SLUG, PROFILE)).id;
  const rights = await context.database.readCity(id, listRights);
  if (rights.length === 0)
    must(SLUG, await allOrNothing(world, id, (joined) => liveThrough(joined, id, { now, clock })));
  clock.set(instantOf(now, { daysAgo: REPORT_PUBLISHED }));
  await publishReport(world, id);
}

type Clock = ReturnType<typeof aClock>;

/** Each look at it is a moment later, so that what happens first also sorts first. */
function aClock() {
  let time = 0;
  return {
    now: () => {
      time += 1;
      return new Date(time);
    },
    set: (instant: Date) => {
      time = instant.getTime();
    },
  };
}

async function liveThrough(
  context: Context,
  id: Id<"City">,
  { now, clock }: { readonly now: Town["today"]; readonly clock: Clock },
): Promise<{ readonly lived: true }> {
  const letters: OutgoingLetter[] = [];
  const town: Town = {
    context: {
      ...context,
      // Nobody in it has a mailbox: the letters stay here, for those who follow the links in them.
      mail: {
        way: "terminal",
        send: async (letter) => {
          letters.push(letter);
          return { accepted: true };
        },
      },
    },
    ...{ id, slug: SLUG, today: now, letters, people: new Map(), notes: new Map() },
  };
  for (const act of actsInOrder(now)) {
    clock.set(instantOf(now, act));
    await act.happens(town);
  }
  return { lived: true };
}
