/** Many actions as one: all of them are committed together, or none where one refuses or throws. */
import type { Id } from "../kernel/id.ts";
import type { Context } from "./context.ts";
import type { CityTransaction } from "./database/database.ts";

/** Runs work with a context whose transactions in this city are all the same one. What work refuses is undone as a whole. */
export async function allOrNothing<Outcome extends object>(
  context: Context,
  cityId: Id<"City">,
  work: (joined: Context) => Promise<Outcome>,
): Promise<Outcome> {
  const refusal: { outcome?: Outcome } = {};
  try {
    return await context.database.inCity(cityId, async (tx) => {
      const outcome = await work(joinedTo(context, tx));
      if (!("refused" in outcome)) return outcome;
      refusal.outcome = outcome;
      // The database rolls back when work throws; whoever asked gets the refusal.
      throw new Error("Refused: nothing of it is kept");
    });
  } catch (error) {
    if (refusal.outcome === undefined) throw error;
    return refusal.outcome;
  }
}

function joinedTo(context: Context, tx: CityTransaction): Context {
  const join = async <Result>(
    cityId: Id<"City">,
    work: (tx: CityTransaction) => Promise<Result>,
  ): Promise<Result> => {
    if (cityId !== tx.cityId) throw new Error("A transaction sees one city only");
    return work(tx);
  };
  return { ...context, database: { ...context.database, inCity: join, readCity: join } };
}
