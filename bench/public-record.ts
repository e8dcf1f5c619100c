/**
 * The public record at a million entries: acts recorded one by one and by the thousand beside the same rows without the record, a
 * proof for one of the million, and the whole verified again.
 */
import { randomBytes } from "node:crypto";
import type { Client } from "pg";
import type { Id } from "../src/kernel/id.ts";
import {
  type NewEntry,
  proofOf,
  record,
  recordAll,
  verifyLedger,
} from "../src/modules/ledger/index.ts";
import { newId } from "../src/platform/context.ts";
import type { CityTransaction, Database } from "../src/platform/database/database.ts";
import {
  bigint,
  bytesList,
  city,
  command,
  instant,
  json,
  row,
  texts,
  uuid,
} from "../src/platform/database/statement.ts";
import { withDatabase } from "./database.ts";
import { type Benchmark, besidePeer, type Row, repeat, secondsOf, withinLimit } from "./measure.ts";

const ROUNDS = 15;
const ACTS = 200;
const AT_ONCE = 1_000;
const BULK = 10_000;
const MILLION = 1_000_000;
const PROOFS = 200;

export const publicRecord: Benchmark = {
  name: "public-record",
  run: () =>
    withDatabase(async (database, superuser) => {
      await makeActTable(superuser);
      const rows = [await actsOneByOne(database), await entriesByTheThousand(database)];
      return [...rows, ...(await aMillion(database))];
    }),
};

/** An act of a module: its own row, and the entry in the same transaction. The peer is the same transaction without the entry. */
async function actsOneByOne(database: Database): Promise<Row> {
  const rounds = await repeat(ROUNDS + 1, async () => {
    const cityId = identifier<"City">();
    const about = identifier();
    await database.inCity(cityId, (tx) => insertRecommendation(tx, { id: about }));
    const act = (work: (tx: CityTransaction) => Promise<unknown>) =>
      database.inCity(cityId, async (tx) => {
        const at = new Date();
        await insertAnswer(tx, { id: identifier(), about, reason: REASON, at });
        await work(tx);
      });
    // In turn, one by one: the disk's mood changes from second to second.
    let [ours, plain] = [0, 0];
    for (let number = 0; number < ACTS; number += 1) {
      ours += await secondsOf(() => act((tx) => record(tx, entry())));
      plain += await secondsOf(() => act(async () => undefined));
    }
    return { ours: ACTS / ours, plain: ACTS / plain };
  });
  return beside("public record: acts, each in a durable transaction", "acts/s", rounds, {
    name: "the same rows without the record",
    least: 0.6,
  });
}

/** Many entries of one act. The peer writes the same bytes into a table with the same columns, checks, indexes and city. */
async function entriesByTheThousand(database: Database): Promise<Row> {
  const rounds = await repeat(ROUNDS + 1, async () => {
    const cityId = identifier<"City">();
    const ours = await secondsOf(() => fill(database, cityId, BULK));
    const entries = await database.readCity(cityId, (tx) => getEntries(tx));
    const plain = await secondsOf(() =>
      repeat(BULK / AT_ONCE, (number) => {
        const part = <Item>(list: readonly Item[]) =>
          list.slice(number * AT_ONCE, (number + 1) * AT_ONCE);
        return database.inCity(cityId, (tx) =>
          insertPlain(tx, {
            first: number * AT_ONCE,
            types: part(entries.types),
            subjects: part(entries.subjects),
            ats: part(entries.ats),
            bodies: part(entries.bodies),
            leafHashes: part(entries.leaf_hashes),
          }),
        );
      }),
    );
    return { ours: BULK / ours, plain: BULK / plain };
  });
  return beside("public record: entries, a thousand in a transaction", "entries/s", rounds, {
    name: "the same rows without the record",
    least: 0.6,
  });
}

async function aMillion(database: Database): Promise<readonly Row[]> {
  const cityId = identifier<"City">();
  await fill(database, cityId, MILLION);
  const milliseconds = await repeat(PROOFS, async (number) => {
    const position = (number * 7_919 * 631) % MILLION;
    const seconds = await secondsOf(() =>
      database.readCity(cityId, async (tx) => {
        const proof = await proofOf(tx, position);
        if (proof?.holds !== true) throw new Error(`No proof of ${position}`);
      }),
    );
    return seconds * 1000;
  });
  const verified = await repeat(3, async () => {
    const seconds = await secondsOf(async () => {
      const [result] = await verifyLedger(database, [cityId]);
      if (result?.size !== MILLION || result.problems.length > 0)
        throw new Error(JSON.stringify(result).slice(0, 1000));
    });
    return MILLION / seconds;
  });
  return [
    withinLimit("public record of 1,000,000: an inclusion proof", milliseconds.slice(1), {
      limit: 5,
      unit: "ms",
    }),
    besidePeer(
      "public record of 1,000,000: entries verified (text, columns, tree, root)",
      "entries/s",
      verified,
      { name: "what is asked for", values: verified.map(() => 100_000) },
      1,
    ),
  ];
}

function beside(
  what: string,
  unit: string,
  rounds: readonly { readonly ours: number; readonly plain: number }[],
  { name, least }: { readonly name: string; readonly least: number },
): Row {
  // The first round warms up.
  const counted = rounds.slice(1);
  const peer = { name, values: counted.map(({ plain }) => plain) };
  return besidePeer(
    what,
    unit,
    counted.map(({ ours }) => ours),
    peer,
    least,
  );
}

async function fill(database: Database, cityId: Id<"City">, entries: number): Promise<void> {
  for (let done = 0; done < entries; done += AT_ONCE) {
    const [first, ...others] = Array.from({ length: AT_ONCE }, entry);
    if (first === undefined) throw new RangeError("Nothing to record");
    await database.inCity(cityId, (tx) => recordAll(tx, [first, ...others]));
  }
}

const identifier = <Kind extends string>(): Id<Kind> =>
  newId({ now: () => new Date(), random: randomBytes });

function entry(): NewEntry {
  return {
    type: "recommendation.answered",
    at: new Date(),
    by: "coordinator",
    subject: "recommendation/YORK-2023-01",
    facts: { answer: "accepted", onDate: "2027-03-01", text: "9f86d081884c7d65".repeat(4) },
  };
}

/** A table with all that a module's table of answers has, and one with the columns of the record; both a city's own. */
async function makeActTable(superuser: Client): Promise<void> {
  await superuser.query(
    `create schema bench; grant usage on schema bench to rosario_app;
     create table bench.recommendation (city_id uuid not null, id uuid not null, primary key (city_id, id));
     call platform.keep_within_city('bench.recommendation', 'select, insert');
     create table bench.answer (city_id uuid not null, id uuid not null, recommendation_id uuid not null,
       kind text not null check (kind in ('accepted', 'rejected')), reason jsonb not null,
       on_date date not null, recorded_at timestamptz not null, primary key (city_id, id),
       foreign key (city_id, recommendation_id) references bench.recommendation);
     create index answer_of on bench.answer (city_id, recommendation_id);
     call platform.keep_within_city('bench.answer', 'select, insert');
     create table bench.plain (like ledger.entry including all);
     call platform.keep_within_city('bench.plain', 'select, insert')`,
  );
}

const insertRecommendation = command`
  insert into bench.recommendation (city_id, id) values (${city}, ${{ id: uuid() }})`;

const insertAnswer = command`
  insert into bench.answer (city_id, id, recommendation_id, kind, reason, on_date, recorded_at)
  values (${city}, ${{ id: uuid() }}, ${{ about: uuid() }}, 'accepted', ${{ reason: json() }},
    '2027-03-01', ${{ at: instant() }})`;

const REASON = { en: "We accept this and shall do it within the year. ".repeat(6) };

const getEntries = row({
  types: texts(),
  subjects: texts(),
  ats: texts(),
  bodies: texts(),
  leaf_hashes: bytesList(),
})`
  select array_agg(type order by position) as types, array_agg(subject order by position) as subjects,
    array_agg(at::text order by position) as ats, array_agg(body order by position) as bodies,
    array_agg(leaf_hash order by position) as leaf_hashes
  from ledger.entry where city_id = ${city}`;

const insertPlain = command`
  insert into bench.plain (city_id, position, type, subject, at, body, leaf_hash)
  select ${city}::uuid, ${{ first: bigint() }}::bigint + added.number - 1, added.type, added.subject,
    added.at::timestamptz, added.body, added.leaf_hash
  from unnest(${{ types: texts() }}::text[], ${{ subjects: texts() }}::text[], ${{ ats: texts() }}::text[],
    ${{ bodies: texts() }}::text[], ${{ leafHashes: bytesList() }}::bytea[])
    with ordinality as added (type, subject, at, body, leaf_hash, number)`;
