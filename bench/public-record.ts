/** The public record: entries appended one transaction each, as acts are, and the whole verified again, both beside plain SQL. */
import { randomBytes } from "node:crypto";
import type { Client } from "pg";
import type { Id } from "../src/kernel/id.ts";
import { type NewEntry, record, verifyLedger } from "../src/modules/ledger/index.ts";
import { newId } from "../src/platform/context.ts";
import { withDatabase } from "./database.ts";
import { type Benchmark, besidePeer, repeat, secondsOf } from "./measure.ts";

const APPENDED = 1_000;
const VERIFIED = 20_000;

export const publicRecord: Benchmark = {
  name: "public-record",
  run: () =>
    withDatabase(async (database, superuser) => {
      await superuser.query("create table public.plain (like ledger.entry including all)");
      const appended = await repeat(5, async () => {
        const city = newCity();
        const ours = await secondsOf(() =>
          repeat(APPENDED, () => database.inCity(city, (tx) => record(tx, entry()))),
        );
        return { ours: APPENDED / ours, plain: APPENDED / (await insertPlainly(superuser, city)) };
      });
      const city = newCity();
      await database.inCity(city, async (tx) => {
        for (let number = 0; number < VERIFIED; number += 1) await record(tx, entry());
      });
      const verified = await repeat(5, async () => {
        const ours = await secondsOf(async () => {
          const [result] = await verifyLedger(database, [city]);
          if (result?.size !== VERIFIED || result.problems.length > 0)
            throw new Error(JSON.stringify(result));
        });
        return { ours: VERIFIED / ours, plain: VERIFIED / (await readPlainly(superuser, city)) };
      });
      return [
        besidePeer(
          "public record: entries appended, a durable transaction each",
          "entries/s",
          appended.map(({ ours }) => ours),
          { name: "plain INSERT of the same entries", values: appended.map(({ plain }) => plain) },
        ),
        besidePeer(
          "public record: entries verified (text, columns, tree, root)",
          "entries/s",
          verified.map(({ ours }) => ours),
          { name: "SELECT of the same entries", values: verified.map(({ plain }) => plain) },
        ),
      ];
    }),
};

function newCity(): Id<"City"> {
  return newId({ now: () => new Date(), random: randomBytes });
}

function entry(): NewEntry {
  return {
    type: "recommendation.answered",
    at: new Date(),
    by: "coordinator",
    subject: "recommendation/YORK-2023-01",
    facts: { answer: "accepted", onDate: "2027-03-01", text: "9f86d081884c7d65".repeat(4) },
  };
}

const COLUMNS = "city_id, position, type, subject, at, body, leaf_hash";

/** Seconds for the entries of a city, one commit each, into a table with the same columns, checks and indexes. */
async function insertPlainly(superuser: Client, city: Id<"City">): Promise<number> {
  const found = await superuser.query({
    text: `select ${COLUMNS} from ledger.entry where city_id = $1 order by position limit $2`,
    values: [city, APPENDED],
    rowMode: "array",
  });
  const text = `insert into public.plain (${COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7)`;
  return secondsOf(async () => {
    for (const values of found.rows) await superuser.query({ name: "plain", text, values });
  });
}

async function readPlainly(superuser: Client, city: Id<"City">): Promise<number> {
  const text = `select ${COLUMNS} from ledger.entry where city_id = $1 order by position`;
  return secondsOf(() => superuser.query(text, [city]));
}
