/** Visits pages of long lists in the running program, each of which nobody has asked for before, so that no kept page answers. */
import { join } from "node:path";
import type { Client } from "pg";
import { asSuperuser } from "./database.ts";
import { type Row, repeat, secondsOf, withinLimit } from "./measure.ts";
import { freePort, inFolder, rosario, run, whileServing } from "./processes.ts";

const VISITS = 31;
/** Milliseconds. */
const LIMIT = 100;

/** What is asked for, and the address below the city's by the number of the visit. */
export type List = readonly [what: string, address: (visit: number) => string];

/** Founds York in an empty data folder, has it filled behind the program's back, serves it, and times the visits of each list. */
export async function visitLists(
  lists: readonly List[],
  {
    what,
    everyPageSays,
    fill,
  }: {
    readonly what: string;
    readonly everyPageSays: string;
    readonly fill: (superuser: Client) => Promise<void>;
  },
): Promise<Row[]> {
  return inFolder(async (folder) => {
    const data = join(folder, "data");
    await run(foundYork(data));
    await asSuperuser(data, fill);
    const served = { path: "/health", port: await freePort() };
    return whileServing(rosario("serve", "--data", data), served, async ({ address }) => {
      const rows: Row[] = [];
      for (const [list, addressOf] of lists) {
        const [, ...times] = await repeat(VISITS, (visit) =>
          visitTime(`${address}/york${addressOf(visit)}`, everyPageSays),
        );
        rows.push(withinLimit(`${what}, ${list}`, times, { limit: LIMIT, unit: "ms" }));
      }
      return rows;
    });
  });
}

/** The command that founds York in a data folder, with nobody real in it. */
export function foundYork(data: string): ReturnType<typeof rosario> {
  return rosario(
    ...["city", "found", "--slug", "york", "--name", "York", "--country", "GB"],
    ...["--language", "en", "--coordinator-name", "Somebody"],
    ...["--coordinator-email", "somebody@york.example", "--data", data],
  );
}

async function visitTime(address: string, everyPageSays: string): Promise<number> {
  const seconds = await secondsOf(async () => {
    const answer = await fetch(address);
    const page = await answer.text();
    if (answer.status !== 200 || !page.includes(everyPageSays))
      throw new Error(`${address}: ${page.slice(0, 2_000)}`);
  });
  return 1_000 * seconds;
}
