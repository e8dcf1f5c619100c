/**
 * Lists of measures in a city with 50,000 of them, as pages from the running program: each time for a choice and a page that nobody has asked
 * for yet, so that no kept page answers. Beside them one measure with its whole life.
 */
import type { Client } from "pg";
import { type List, visitLists } from "./lists.ts";
import type { Benchmark } from "./measure.ts";

const MEASURES = 50_000;
const PLANS = 100;
const DEPARTMENTS = 20;
const STATES = ["late", "under-way", "not-begun", "done"];
const MISSINGS = ["owner", "evidence", "word"];

/** What an address may ask for, by the number of the visit. */
const LISTS: readonly List[] = [
  ["any page of all", (visit) => `/measures?page=${1 + ((visit * 37) % (MEASURES / 50))}`],
  ["by department", (visit) => `/measures?department=d${visit % DEPARTMENTS}&page=${1 + visit}`],
  ["by right", (visit) => `/measures?right=r${visit % 5}&page=${1 + visit}`],
  ["by standing", (visit) => `/measures?state=${STATES[visit % 4]}&page=${1 + visit}`],
  ["by what is missing", (visit) => `/measures?missing=${MISSINGS[visit % 3]}&page=${1 + visit}`],
  ["of one plan", (visit) => `/plans/YORK-PLAN-${visit}?page=${1 + (visit % 10)}`],
  ["and one measure", (visit) => `/measures/YORK-PLAN-${visit}-${10 + visit}`],
];

export const measureLists: Benchmark = {
  name: "measures",
  run: () =>
    visitLists(LISTS, {
      what: `${MEASURES.toLocaleString("en")} measures`,
      everyPageSays: "YORK-PLAN-",
      fill,
    }),
};

/** Rows as the actions would write them, without their entries in the record: half a million of those would take long. */
async function fill(superuser: Client): Promise<void> {
  const { rows } = await superuser.query<{ id: string }>("select id from city.city");
  const city = rows[0]?.id;
  if (city === undefined) throw new Error("No city was founded");
  const id = (kind: string, number: string) =>
    `('${kind}0000-0000-7000-8000-' || lpad(to_hex((${number})::bigint), 12, '0'))::uuid`;
  const [plan, measure, milestone, progress, department, right] = [
    ...["0b0b", "0c0c", "0d0d", "0e0e", "0f0f", "0a0a"],
  ] as const;
  const text = (words: string) => `jsonb_build_object('en', ${words})`;
  const count = (last: number) => `generate_series(0, ${last - 1}) as n`;
  const number = `(n / ${PLANS} + 1)`;
  const owner = `case when n % 17 = 0 then null else ${id(`${department}`, `n % ${DEPARTMENTS}`)} end`;
  const due = `(date '2026-01-01' + ((n * 7) % 900)::int)`;
  const said = `(date '2025-01-01' + ((n * 11) % 600)::int)`;
  const statements = [
    `insert into departments.department select '${city}', ${id(department, "n")}, 'd' || n, now() from ${count(DEPARTMENTS)}`,
    `insert into departments.name select '${city}', ${id(department, "n")}, now(), ${text("'Department ' || n")}, null from ${count(DEPARTMENTS)}`,
    `insert into rights.right (city_id, id, slug, position, name, meaning, asks, demonstration)
     select '${city}', ${id(right, "n")}, 'r' || n, n, ${text("'Right ' || n")}, '{}', '{}', false from ${count(5)}`,
    `insert into plans.plan (city_id, id, reference, kind, title, summary, adopted_by, adopted_on, adopted_precision, paraphrased, demonstration, recorded_at)
     select '${city}', ${id(plan, "n")}, 'YORK-PLAN-' || n, 'other', ${text("'Plan ' || n")}, '{}', ${text("'Council'")},
       '2025-01-01', 'day', false, false, now() from ${count(PLANS)}`,
    `insert into plans.measure (city_id, id, plan_id, number, reference, title, text, partners, department_id, paraphrased, demonstration, recorded_at)
     select '${city}', ${id(measure, "n")}, ${id(plan, `n % ${PLANS}`)}, ${number},
       'YORK-PLAN-' || n % ${PLANS} || '-' || lpad(${number}::text, greatest(2, length(${number}::text)), '0'), ${text("'Measure ' || n")},
       ${text("'What is to be done about it, in a sentence or two.'")}, '{}', ${owner}, false, false, now() from ${count(MEASURES)}`,
    `insert into plans.link select '${city}', ${id(measure, "n")}, 'right', 'r' || n % 5, now(), null from ${count(MEASURES)}`,
    `insert into plans.milestone (city_id, id, measure_id, number, name, due_on, recorded_at)
     select '${city}', ${id(milestone, "n")}, ${id(measure, "n / 2")}, n % 2 + 1, ${text("'Milestone ' || n")},
       ${due.replaceAll("n *", "(n / 2) *")} + 100 * (n % 2), now() from ${count(2 * MEASURES)}`,
    `insert into plans.progress (city_id, id, measure_id, text, evidence, on_date, precision, recorded_at)
     select '${city}', ${id(progress, "n")}, ${id(measure, "n / 3")}, ${text("'What was done ' || n")},
       case when n / 3 % 4 = 0 then null else 'Minutes' end, ${said.replaceAll("n *", "(n / 3) *")} - (n % 3), 'day', now()
     from ${count(3 * MEASURES)} where n / 3 % 5 <> 0`,
    `insert into plans.ending (city_id, id, measure_id, number, kind, reason, evidence, on_date, precision, recorded_at)
     select '${city}', ${id("0909", "n")}, ${id(measure, "n")}, 1, 'done', ${text("'Held.'")}, 'Minutes', ${said}, 'day', now()
     from ${count(MEASURES)} where n % 10 = 3`,
    `insert into plans.latest (city_id, measure_id, plan_id, number, department_id, ending, next_due_on, said_on, has_evidence, begins_on)
     select '${city}', ${id(measure, "n")}, ${id(plan, `n % ${PLANS}`)}, ${number}, ${owner},
       case when n % 10 = 3 then 'done' end, ${due}, case when n % 5 = 0 then null else ${said} end,
       n % 5 <> 0 and n % 4 <> 0, '2025-01-01' from ${count(MEASURES)}`,
    "analyze",
  ];
  for (const statement of statements) await superuser.query(statement);
}
