/**
 * Lists of recommendations in a city with 10,000 of them, as pages from the running program: each time for a choice and a page that nobody has
 * asked for yet, so that no kept page answers. Beside them one recommendation with its whole life, and the working list behind them.
 */
import type { Client } from "pg";
import { type List, visitLists } from "./lists.ts";
import type { Benchmark } from "./measure.ts";

const RECOMMENDATIONS = 10_000;
const EDITIONS = 20;
const STATES = ["late", "under-way", "declined", "done", "closed"];

/** What an address may ask for, by the number of the visit. */
const LISTS: readonly List[] = [
  [
    "any page of all",
    (visit) => `/recommendations?page=${1 + ((visit * 37) % (RECOMMENDATIONS / 50))}`,
  ],
  ["by state", (visit) => `/recommendations?state=${STATES[visit % 5]}&page=${1 + visit}`],
  ["by right", (visit) => `/recommendations?right=r${visit % 7}&page=${1 + visit}`],
  [
    "by right and state",
    (visit) => `/recommendations?right=r${visit % 7}&state=${STATES[visit % 5]}&page=${visit + 1}`,
  ],
  ["and one of them", (visit) => `/recommendations/YORK-2020-${100 + visit}`],
];

export const recommendationLists: Benchmark = {
  name: "recommendations",
  run: () =>
    visitLists(LISTS, {
      what: `${RECOMMENDATIONS.toLocaleString("en")} recommendations`,
      everyPageSays: "YORK-20",
      fill,
    }),
};

/** Rows as the actions would write them, without their entries in the record. */
async function fill(superuser: Client): Promise<void> {
  const { rows } = await superuser.query<{ id: string }>("select id from city.city");
  const city = rows[0]?.id;
  if (city === undefined) throw new Error("No city was founded");
  const id = (kind: string, number: string) =>
    `('${kind}0000-0000-7000-8000-' || lpad(to_hex((${number})::bigint), 12, '0'))::uuid`;
  const text = (words: string) => `jsonb_build_object('en', ${words})`;
  const count = (last: number) => `generate_series(0, ${last - 1}) as n`;
  const all = count(RECOMMENDATIONS);
  const year = `(2006 + n % ${EDITIONS})`;
  const one = id("0b0b", "n");
  const right = id("0a0a", "n % 7");
  const adopted = `make_date(${year}, 3, 1)`;
  const statements = [
    `insert into rights.right (city_id, id, slug, position, name, meaning, asks, demonstration)
     select '${city}', ${id("0a0a", "n")}, 'r' || n, n, ${text("'Right ' || n")}, '{}', '{}', false from ${count(7)}`,
    `insert into departments.department select '${city}', ${id("0f0f", "n")}, 'd' || n, now() from ${count(20)}`,
    `insert into departments.name select '${city}', ${id("0f0f", "n")}, now(), ${text("'Department ' || n")}, null from ${count(20)}`,
    `insert into recommendations.recommendation (city_id, id, reference, edition_year, right_id, topic, text, paraphrased,
       issued_by, addressee, adopted_on, adopted_precision, answer_due_on, recorded_at)
     select '${city}', ${one}, 'YORK-' || ${year} || '-' || (n / ${EDITIONS} + 100), ${year}, ${right},
       ${text("'Subject ' || n")}, ${text("'What the body asks of the city, in a sentence or two.'")}, false,
       ${text("'Council'")}, ${text("'City'")}, ${adopted}, 'day', ${adopted} + 90, now() from ${all}`,
    `insert into recommendations.answer (city_id, id, recommendation_id, kind, reason, on_date, precision, recorded_at)
     select '${city}', ${id("0c0c", "n * 2 + m")}, ${one},
       (array['accepted', 'partly', 'rejected', 'outside-competence'])[1 + n % 4], ${text("'Because.'")},
       ${adopted} + 60 + m, 'day', now() from ${all}, generate_series(0, 1) as m where n % 3 <> 0`,
    `insert into recommendations.progress_claim (city_id, id, recommendation_id, text, evidence, on_date, precision, recorded_at)
     select '${city}', ${id("0d0d", "n * 3 + m")}, ${one}, ${text("'What was done.'")}, 'Minutes', ${adopted} + 200 + m, 'day',
       now() from ${all}, generate_series(0, 2) as m where n % 4 <> 0`,
    `insert into recommendations.assessment (city_id, id, recommendation_id, edition_year, verdict, reason, by_body, on_date,
       precision, recorded_at)
     select '${city}', ${id("0e0e", "n * 2 + m")}, ${one}, ${year} + 1 + m,
       (array['fully', 'largely', 'unevenly', 'not', 'cannot-judge'])[1 + (n + m) % 5], ${text("'Seen.'")}, ${text("'Council'")},
       ${adopted} + 365 * (1 + m), 'day', now() from ${all}, generate_series(0, 1) as m where n % 2 = 0`,
    `insert into recommendations.carry_over (city_id, recommendation_id, edition_year, on_date, recorded_at)
     select '${city}', ${one}, ${year} + 1 + m, ${adopted} + 300, now() from ${all}, generate_series(0, 2) as m`,
    `insert into recommendations.deadline_move (city_id, recommendation_id, number, due_on, moved_by, reason, on_date, precision,
       recorded_at)
     select '${city}', ${one}, m, ${adopted} + 90 + 30 * m, 'city', ${text("'Later.'")}, ${adopted} + 80, 'day', now()
     from ${all}, generate_series(1, 3) as m where n % 7 = 0`,
    `insert into recommendations.assignment (city_id, recommendation_id, number, department_id, on_date, recorded_at)
     select '${city}', ${one}, 1, ${id("0f0f", "n % 20")}, ${adopted}, now() from ${all} where n % 6 <> 0`,
    `insert into recommendations.closing (city_id, recommendation_id, number, kind, reason, on_date, precision, recorded_at)
     select '${city}', ${one}, 1, 'overtaken', ${text("'A law.'")}, ${adopted} + 800, 'day', now() from ${all} where n % 11 = 0`,
    `insert into recommendations.latest
     select city_id, id, reference, edition_year, right_id, due_on, answer, verdict, has_claims, settled, closed, judged_since
     from recommendations.standing where city_id = '${city}'`,
    "analyze",
  ];
  for (const statement of statements) await superuser.query(statement);
}
