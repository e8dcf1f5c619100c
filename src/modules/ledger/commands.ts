/** The record on the terminal: `ledger verify` reads every entry again and says whether anything was changed. */
import type { Command } from "../../platform/command.ts";
import { en } from "./texts/en.ts";
import { type LedgerProblem, verifyLedger } from "./verify-ledger.ts";

const verify: Command = {
  name: "ledger verify",
  summary: "Check that no entry of the public record was changed, removed or added",
  usage: "ledger verify [--city SLUG] [--json]",
  options: { city: { type: "string" }, json: { type: "boolean" } },
  run: async (world, { values }) => {
    const cities = await world.cities();
    const wanted = cities.filter(({ slug }) => values.city === undefined || slug === values.city);
    if (values.city !== undefined && wanted.length === 0) {
      world.complain(`There is no city ${values.city}`);
      return 2;
    }
    const database = world.context.database;
    const ids = wanted.map(({ id }) => id);
    const results = (await verifyLedger(database, ids)).map((verification, i) => ({
      city: wanted[i]?.slug ?? verification.cityId,
      ...verification,
    }));
    if (values.json === true) world.print(JSON.stringify(results));
    else for (const result of results) report(result);
    return results.every(({ problems }) => problems.length === 0) ? 0 : 1;

    function report({ city, size, root, problems }: (typeof results)[number]): void {
      world.print(`${city}: ${en.entries(size)}, root ${root}`);
      for (const problem of problems) world.complain(`${city}: ${line(problem)}`);
    }
  },
};

export const ledgerCommands: readonly Command[] = [verify];

function line({ position, code }: LedgerProblem): string {
  const place = position === null ? en.atWhole : en.atEntry(position);
  return `${place}: ${en.problems[code]} (${code})`;
}
