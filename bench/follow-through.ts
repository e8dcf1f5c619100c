/**
 * The page of follow-through in a city with 10,000 recommendations and 50,000 measures, from the running program: each time for lines that
 * nobody has asked for yet, so that no kept page answers; and the first visit after the public record has changed, which counts all anew.
 */
import { join } from "node:path";
import type { Client } from "pg";
import { asSuperuser } from "./database.ts";
import { foundYork } from "./lists.ts";
import { type Benchmark, type Row, repeat, secondsOf, spread, withinLimit } from "./measure.ts";
import { freePort, inFolder, rosario, run, whileServing } from "./processes.ts";

const RECOMMENDATIONS = 10_000;
const MEASURES = 50_000;
const PLANS = 100;
const LIMIT = 100;
const WHAT = "follow-through of 10,000 recommendations and 50,000 measures, ";
/** What an address may pick, one after the other. */
const FIGURES = ["", "overdue", "unanswered", "silent-measures", "milestones-late", "not-judged"];

export const followThroughPage: Benchmark = {
  name: "follow-through",
  run: () =>
    inFolder(async (folder) => {
      const data = join(folder, "data");
      await run(foundYork(data));
      await asSuperuser(data, fill);
      const first = await repeat(3, async () => (await visits(data, 1))[0] ?? 0);
      const [, ...again] = await visits(data, 31);
      return [
        withinLimit(`${WHAT}a page of lines never asked for before`, again, {
          limit: LIMIT,
          unit: "ms",
        }),
        firstVisit(first),
      ];
    }),
};

/** The record says nothing of how long counting anew may take. */
function firstVisit(values: readonly number[]): Row {
  return {
    what: `${WHAT}the first visit after a change`,
    result: spread(values, "ms"),
    beside: "nothing",
    ratio: "",
    goal: "",
    met: undefined,
  };
}

/** Milliseconds of each of so many visits to a program that has just been started. */
async function visits(data: string, count: number): Promise<readonly number[]> {
  const served = { path: "/health", port: await freePort() };
  return whileServing(rosario("serve", "--data", data), served, ({ address }) =>
    repeat(count, async (round) => {
      const figure = FIGURES[round % FIGURES.length] ?? "";
      const sort = round % 2 === 0 ? "due" : "late";
      const query = new URLSearchParams({ figure, sort, page: String(round + 1) });
      const seconds = await secondsOf(async () => {
        const page = await (await fetch(`${address}/york/follow-through?${query}`)).text();
        if (!page.includes("10,000 recommendations")) throw new Error(page.slice(0, 2_000));
      });
      return 1_000 * seconds;
    }),
  );
}

/** Rows as the actions would write them, without their entries in the record: a hundred thousand of those would take long. */
async function fill(superuser: Client): Promise<void> {
  const { rows } = await superuser.query<{ id: string }>("select id from city.city");
  const city = rows[0]?.id;
  if (city === undefined) throw new Error("No city was founded");
  const id = (kind: string, number: string) =>
    `('${kind}0000-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;
  const [recommendation, plan, measure] = ["0a0a", "0b0b", "0c0c"] as const;
  const reason = `'{"en":"A reason of about as many words as people write when they are asked for one."}'`;
  const text = `'{"en":"A text of about two hundred characters, so that a row is as wide as it would be in a real city, with more than one sentence. This is the second one, and it ends here."}'`;
  const made = (column: string, most: number) =>
    `select '${city}', ${column} from generate_series(1, ${most}) i`;
  const statements = [
    `insert into recommendations.recommendation (city_id, id, reference, edition_year, topic, text, paraphrased, issued_by,
       addressee, adopted_on, adopted_precision, answer_due_on, recorded_at)
     ${made(
       `${id(recommendation, "i")}, 'YORK-' || (2000 + i % 25) || '-' || i, 2000 + i % 25, '{"en":"A topic"}', ${text}, false,
       '{"en":"The body"}', '{"en":"The city"}', make_date(2000 + i % 25, 3, 1), 'day', make_date(2000 + i % 25, 6, 1), now()`,
       RECOMMENDATIONS,
     )}`,
    `insert into recommendations.answer (city_id, id, recommendation_id, kind, reason, on_date, precision, recorded_at)
     ${made(`${id(recommendation, "i")}, ${id(recommendation, "i")}, 'accepted', ${reason}, make_date(2000 + i % 25, 5, 1) + i % 60, 'day', now()`, RECOMMENDATIONS * 0.7)}`,
    `insert into recommendations.progress_claim (city_id, id, recommendation_id, text, on_date, precision, recorded_at)
     ${made(`${id(recommendation, "i")}, ${id(recommendation, "1 + i % 5000")}, ${reason}, make_date(2000 + i % 25, 9, 1), 'day', now()`, RECOMMENDATIONS)}`,
    `insert into recommendations.assessment (city_id, id, recommendation_id, edition_year, verdict, reason, by_body, on_date, precision, recorded_at)
     ${made(`${id(recommendation, "i")}, ${id(recommendation, "i")}, 2001 + i % 25, 'largely', ${reason}, '{"en":"The body"}', make_date(2001 + i % 25, 9, 1), 'day', now()`, RECOMMENDATIONS * 0.6)}`,
    `insert into plans.plan (city_id, id, reference, kind, title, summary, adopted_by, adopted_on, adopted_precision, paraphrased, demonstration, recorded_at)
     ${made(`${id(plan, "i")}, 'PLAN-' || i, 'other', '{"en":"A plan"}', ${text}, '{"en":"The council"}', '2023-01-01', 'day', false, false, now()`, PLANS)}`,
    `insert into plans.measure (city_id, id, plan_id, number, reference, title, text, partners, paraphrased, demonstration, recorded_at)
     ${made(`${id(measure, "i")}, ${id(plan, `1 + (i - 1) / ${MEASURES / PLANS}`)}, 1 + (i - 1) % ${MEASURES / PLANS}, 'PLAN-' || i || '-M', '{"en":"A measure"}', ${text}, '{}', false, false, now()`, MEASURES)}`,
    `insert into plans.milestone (city_id, id, measure_id, number, name, due_on, recorded_at)
     ${made(`${id(measure, "i")}, ${id(measure, "i")}, 1, '{"en":"A milestone"}', date '2024-01-01' + i % 900, now()`, MEASURES)}`,
    `insert into plans.progress (city_id, id, measure_id, text, on_date, precision, recorded_at)
     ${made(`${id(measure, "i")}, ${id(measure, "i")}, ${reason}, date '2024-01-01' + i % 800, 'day', now()`, MEASURES)}`,
    "analyze",
  ];
  for (const statement of statements) await superuser.query(statement);
}
