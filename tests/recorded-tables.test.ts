// Every kind of entry in the public record is held against the tables it tells of, and every table against tampering.
import { beforeAll, describe, expect, test } from "vitest";
import { DEMO_CITIES } from "../src/demo/demo-files.ts";
import { loadDemoCity } from "../src/demo/load-demo.ts";
import type { Id } from "../src/kernel/id.ts";
import { findCity, listCities } from "../src/modules/city/index.ts";
import { defineAreaMap, defineDataSet, drawOnAreaMap } from "../src/modules/datasets/index.ts";
import { bring, dataSetInput } from "../src/modules/datasets/testing.ts";
import { foundDepartment } from "../src/modules/departments/index.ts";
import { verifyLedger } from "../src/modules/ledger/index.ts";
import { HOST_ACTOR } from "../src/modules/reports/testing.ts";
import { modules } from "../src/modules.ts";
import { aLivedCity } from "./support/lived-city.ts";
import { testContext } from "./support/test-context.ts";
import { ownerQuery, testDatabase } from "./support/test-database.ts";

/** Types of entries that no table is held against, each with the reason. */
const NOT_COMPARED: Readonly<Record<string, string>> = {
  "person.erased": "what it tells of is that something is not there any more",
  "person.unlinked": "what it tells of is that something is not there any more",
  "sign-in.link-made": "the link itself is removed after thirty days, and that it was made stays",
  "figures.recorded": "drafts are not public; what is released is held against figures.released",
};

const context = testContext(await testDatabase());
const recorded = modules.flatMap((module) => module.recorded ?? []);
const cities: Id<"City">[] = [];

async function problems(): Promise<readonly string[]> {
  const verified = await verifyLedger(context.database, cities, recorded);
  return verified.flatMap((city) => city.problems.map(({ code }) => code));
}

describe("the types of entries", () => {
  const compared = recorded.flatMap(({ types, states = [] }) => [...types, ...states.flat()]);

  test("are each held against their module's tables, or listed here with the reason why not", () => {
    const written = modules.flatMap(({ ledgerEntryTypes = {} }) => Object.keys(ledgerEntryTypes));
    const missing = written.filter((type) => !compared.includes(type) && !(type in NOT_COMPARED));
    expect(missing).toEqual([]);
    expect(written.length).toBeGreaterThan(20);
  });

  test("are compared once, and only such as a module writes", () => {
    expect(compared).toHaveLength(new Set(compared).size);
    for (const { recorded: own, ledgerEntryTypes = {} } of modules) {
      const types = [...(own?.types ?? []), ...(own?.states ?? []).flat()];
      expect(types.filter((type) => !(type in ledgerEntryTypes))).toEqual([]);
    }
  });
});

/** One row of each table that tells of something public, and how somebody might change it; without a change, the row is deleted. */
const TAMPERED: readonly (readonly [table: string, change?: string])[] = [
  ["accounts.role_grant", "role = case role when 'reader' then 'contributor' else 'reader' end"],
  ["accounts.role_grant", "ended_at = now()"],
  ["accounts.role_grant"],
  ["city.profile", `answerer = '{"en":"Nobody"}'`],
  ["city.profile", "answer_days = 729"],
  ["city.profile"],
  ["city.profile_version", "profile = jsonb_set(profile, '{answerDays}', '729')"],
  ["city.profile_version"],
  ["city.address", "domain = 'other.city.org'"],
  ["city.address"],
  ["city.city", "domain = 'other.city.org'"],
  ["city.declaration", `promise = '{"en":"Nothing."}'`],
  ["city.declaration", "sources = '{}'"],
  ["city.declaration"],
  ["city.commitment", `text = '{"en":"We shall see."}'`],
  ["city.commitment"],
  ["city.event", `text = '{"en":"Nothing happened."}'`],
  ["city.event", "source = 'https://example.org/other'"],
  ["city.event", "on_date = on_date - 400"],
  ["city.event"],
  ["rights.right", `asks = '{"en":"Nothing."}'`],
  ["rights.right", "position = position + 100"],
  ["rights.right"],
  ["rights.right_article", "article = '99'"],
  ["rights.right_article"],
  ["departments.name", `name = '{"en":"Roads"}'`],
  ["departments.name"],
  ["departments.department"],
  ["indicators.indicator", `does_not_show = '{"en":"Nothing."}'`],
  ["indicators.indicator"],
  ["indicators.series", "source = 'Somebody'"],
  ["indicators.series"],
  ["indicators.observation", "value = value + 1"],
  ["indicators.observation", "source = 'Somebody else'"],
  ["indicators.observation", "printed_period = printed_period || '?'"],
  ["indicators.observation"],
  ["indicators.released_observation"],
  ["indicators.release"],
  ["datasets.data_set", "licence = 'none'"],
  ["datasets.data_set"],
  ["datasets.import", "sha256 = sha256('another file')"],
  ["datasets.import"],
  ["datasets.taken_back"],
  ["datasets.release", "hash = sha256('other cells')"],
  ["datasets.release", "cells = cells + 1"],
  ["datasets.release"],
  [
    "datasets.released_block",
    "columns = set_byte(columns, length(columns) - 1, (get_byte(columns, length(columns) - 1) + 1) % 128)",
  ],
  ["datasets.released_block", "columns = substr(columns, 3)"],
  ["datasets.released_block"],
  ["datasets.area_map", "source = 'Somebody'"],
  ["datasets.area_map"],
  ["datasets.drawing", "area_map_id = null, dimension = null"],
  ["datasets.drawing"],
  ["reports.edition", "year = 2199"],
  ["reports.edition"],
  ["reports.publication", "on_date = coalesce(on_date, '2020-02-02') - 1, precision = 'day'"],
  [
    "reports.publication",
    "sha256 = sha256('another book'), snapshot = coalesce(snapshot, '{}'), on_date = coalesce(on_date, '2020-02-02'), precision = 'day'",
  ],
  ["reports.publication"],
  ["departments.place", "heads = not heads"],
  ["departments.place", "since = since - interval '1 day'"],
  [
    "departments.place",
    `account_id = (select id from accounts.account a where a.city_id = place.city_id and not exists (
       select from departments.place p where p.city_id = place.city_id and p.account_id = a.id) order by a.id limit 1)`,
  ],
  ["departments.place"],
  ["evidence.file", "size = size + 1"],
  ["evidence.file", "media_type = 'text/plain'"],
  ["evidence.publication"],
  ["evidence.withdrawal", "reason = 'not-ours'"],
  ["evidence.withdrawal"],
  ["recommendations.recommendation", `text = '{"en":"Nothing."}'`],
  ["recommendations.recommendation", "answer_due_on = coalesce(answer_due_on, '2026-01-01') + 30"],
  ["recommendations.recommendation", "right_id = null, edition_year = edition_year + 1"],
  ["recommendations.recommendation"],
  ["recommendations.recommendation_article", "article = '99'"],
  ["recommendations.recommendation_article"],
  ["recommendations.further_right"],
  ["recommendations.revision", `text = '{"en":"Nothing."}'`],
  ["recommendations.revision", "number = number + 5"],
  ["recommendations.revision"],
  ["recommendations.deadline_move", "due_on = due_on + 30"],
  [
    "recommendations.deadline_move",
    "moved_by = case moved_by when 'city' then 'body' else 'city' end",
  ],
  ["recommendations.deadline_move", "number = number + 5"],
  ["recommendations.deadline_move"],
  ["recommendations.assignment", "on_date = on_date - 1"],
  ["recommendations.assignment", "number = number + 5"],
  ["recommendations.assignment"],
  ["recommendations.answer", `reason = '{"en":"Nothing."}'`],
  [
    "recommendations.answer",
    "kind = case kind when 'rejected' then 'accepted' else 'rejected' end",
  ],
  ["recommendations.answer", "on_date = on_date - 1"],
  ["recommendations.answer", "department_id = null"],
  ["recommendations.answer"],
  ["recommendations.progress_claim", `text = '{"en":"Nothing."}'`],
  ["recommendations.progress_claim", "on_date = on_date - 1"],
  ["recommendations.progress_claim"],
  ["recommendations.assessment", "verdict = case verdict when 'not' then 'fully' else 'not' end"],
  ["recommendations.assessment", "on_date = on_date - 1"],
  ["recommendations.assessment"],
  ["recommendations.carry_over", "edition_year = edition_year + 1"],
  ["recommendations.carry_over"],
  ["recommendations.closing", `reason = '{"en":"Nothing."}'`],
  ["recommendations.closing", "on_date = on_date - 1"],
  ["recommendations.closing", "number = number + 5"],
  ["recommendations.closing"],
  ["recommendations.verdict_scale", `yardstick = '{"en":"Nothing."}'`],
  ["recommendations.verdict_scale"],
  ["recommendations.evaluation", "on_date = on_date - 1"],
  ["recommendations.evaluation", "assessed = assessed + 1"],
  ["recommendations.evaluation"],
  ["recommendations.latest", "due_on = coalesce(due_on, '2026-01-01') + 30"],
  ["recommendations.latest", "answer = 'rejected'"],
  ["recommendations.latest", "verdict = 'fully', settled = true"],
  ["recommendations.latest", "closed = not closed"],
  ["recommendations.latest", "right_id = case when right_id is null then recommendation_id end"],
  ["recommendations.latest"],
  ["plans.plan", `title = '{"en":"Nothing."}'`],
  ["plans.plan", "runs_to = runs_to + 365"],
  ["plans.plan"],
  ["plans.plan_revision", "measures = measures + 1"],
  ["plans.plan_revision"],
  ["plans.measure", `text = '{"en":"Nothing."}'`],
  ["plans.measure", "demonstration = not demonstration"],
  ["plans.measure"],
  [
    "plans.assignment",
    "department_id = (select id from departments.department d where d.city_id = assignment.city_id and d.id <> assignment.department_id limit 1)",
  ],
  ["plans.assignment"],
  ["plans.link", "code = 'other'"],
  ["plans.link"],
  ["plans.milestone", "due_on = due_on + 30"],
  ["plans.milestone"],
  ["plans.milestone_move", "to_date = to_date + 30"],
  ["plans.milestone_move", "on_date = on_date - 1"],
  ["plans.milestone_move", "number = number + 5"],
  ["plans.milestone_move"],
  ["plans.milestone_reached", "on_date = on_date - 1"],
  ["plans.milestone_reached", "evidence = 'Other'"],
  [
    "plans.milestone_reached",
    "department_id = (select id from departments.department d where d.city_id = milestone_reached.city_id and d.id is distinct from milestone_reached.department_id limit 1)",
  ],
  ["plans.milestone_reached"],
  ["plans.budget_line", "amount = amount + 1"],
  ["plans.budget_line"],
  ["plans.grant_given", `purpose = '{"en":"Nothing."}'`],
  ["plans.grant_given"],
  ["plans.progress", "on_date = on_date - 1"],
  [
    "plans.progress",
    "department_id = (select id from departments.department d where d.city_id = progress.city_id and d.id is distinct from progress.department_id limit 1)",
  ],
  ["plans.progress"],
  ["plans.ending", "on_date = on_date - 1"],
  ["plans.ending", "kind = case kind when 'done' then 'dropped' else 'done' end"],
  [
    "plans.ending",
    "department_id = (select id from departments.department d where d.city_id = ending.city_id and d.id is distinct from ending.department_id limit 1)",
  ],
  ["plans.ending", "number = number + 5"],
  ["plans.ending"],
  ["plans.evaluation", "on_date = on_date - 1"],
  ["plans.evaluation", "verdict = case verdict when 'not' then 'fully' else 'not' end"],
  ["plans.evaluation", "number = number + 5"],
  ["plans.evaluation"],
  ["plans.latest", "verdict = 'fully', next_due_on = null"],
  ["plans.latest", "next_due_on = current_date + 9000"],
  ["plans.latest", "ending = case ending when 'done' then 'dropped' else 'done' end"],
  ["plans.latest", "has_evidence = not has_evidence"],
  ["plans.latest", "said_on = current_date"],
  ["plans.latest", "begins_on = begins_on + 1"],
  [
    "plans.latest",
    "department_id = (select id from departments.department d where d.city_id = latest.city_id and d.id is distinct from latest.department_id limit 1)",
  ],
  ["plans.latest"],
  ["requests.request", `question = '{"en":"Why?"}'`],
  ["requests.request", `title = '{"en":"Nothing."}'`],
  ["requests.request", "due_on = due_on + 30"],
  ["requests.request", "about = 'YORK-2025-01'"],
  ["requests.request"],
  ["requests.hand_over", "to_account = null"],
  ["requests.hand_over"],
  ["requests.closing", "on_date = on_date - 1"],
  ["requests.closing", "closed_as = 'elsewhere'"],
  ["requests.closing"],
  ["requests.escalation", "on_date = on_date - 1"],
  ["requests.escalation"],
  ["objections.objection", `text = '{"en":"Nothing."}'`],
  ["objections.objection", "answer_due_on = answer_due_on + 30"],
  ["objections.objection", "right_id = null"],
  [
    "objections.objection",
    "right_id = (select id from rights.right r where r.city_id = objection.city_id and r.id <> objection.right_id limit 1)",
  ],
  ["objections.objection"],
  ["objections.answer", "kind = 'upheld'"],
  ["objections.answer", "on_date = on_date - 1"],
  ["objections.answer"],
  ["objections.withdrawal", "on_date = on_date - 1"],
  ["objections.withdrawal"],
  ["objections.submission", "refused_for = 'sent-twice'"],
  ["objections.submission"],
  ["follow_through.comment", "at = at - interval '400 days'"],
  ["follow_through.comment", `text = '{"en":"Nothing."}'`],
  ["follow_through.comment"],
];

describe("in a loaded city", () => {
  beforeAll(async () => {
    await aLivedCity(context);
    context.setNow("2026-11-24T12:00:00Z");
    for (const city of DEMO_CITIES) await loadDemoCity(context, city, () => undefined);
    const found = await context.database.inInstallation(listCities);
    cities.push(...found.map(({ id }) => id));
    await whatNoDemonstrationHas();
  });

  test("tables and record agree", async () => {
    expect(cities).toHaveLength(DEMO_CITIES.length + 1);
    expect(await problems()).toEqual([]);
  });

  // The row that changes is the first: each test puts back what it did, and the order of the others does not matter.
  test.each(TAMPERED)(
    "a row of %s that was changed or deleted is found: %s",
    async (table, change) => {
      await ownerQuery(`create table public.kept as select * from ${table}`);
      const emptied = /(\w+) = null/.exec(change ?? "")?.[1];
      const that = emptied === undefined ? "" : `where one.${emptied} is not null`;
      const first = `ctid = (select ctid from ${table} as one ${that} order by one::text limit 1)`;
      const tampering =
        change === undefined
          ? `delete from ${table} where ${first}`
          : `update ${table} set ${change} where ${first}`;
      // As whoever owns the server would: past foreign keys, too.
      const unhindered = "set session_replication_role = replica";
      try {
        await ownerQuery(`${unhindered}; ${tampering}`);
        expect(await problems()).not.toEqual([]);
      } finally {
        await ownerQuery(
          `${unhindered}; delete from ${table}; insert into ${table} select * from public.kept; drop table public.kept`,
        );
      }
    },
  );

  test("and with everything put back, they agree again", async () => {
    expect(await problems()).toEqual([]);
  });
});

async function whatNoDemonstrationHas(): Promise<void> {
  const city = (await findCity(context.database, DEMO_CITIES[0]))?.id;
  if (city === undefined) throw new Error("No city");
  await foundDepartment(context, city, HOST_ACTOR, { slug: "parks", name: { en: "Parks" } });
  context.setNow("2026-11-24T12:05:00Z");
  await foundDepartment(context, city, HOST_ACTOR, { slug: "parks", name: { en: "Green space" } });
  const shapes = [
    [
      [
        [0, 0],
        [1, 0],
        [0, 1],
      ],
    ],
  ] as const;
  const areas = ["North", "South"].map((code) => ({ code, name: code, shapes }));
  const map = { slug: "wards", name: { en: "Wards" }, source: "The city", licence: "CC0", areas };
  await defineDataSet(context, city, HOST_ACTOR, dataSetInput());
  await bring(context, city, "Year,District,Value", "2024,North,120", "2024,South,90");
  await bring(context, city, "Year,District,Value", "2025,North,110", "2025,South,95");
  const on = { areaMap: "wards", dimension: "District" };
  const done = [
    await defineAreaMap(context, city, HOST_ACTOR, map),
    await drawOnAreaMap(context, city, HOST_ACTOR, { dataSet: "asylum-seekers", on }),
  ];
  expect(done.filter((one) => "refused" in one)).toEqual([]);
  const takeBack = modules
    .flatMap(({ commands = [] }) => commands)
    .find(({ name }) => name === "datasets take-back");
  if (takeBack === undefined || takeBack.filesOnly) throw new Error("No command");
  const world = {
    context,
    print: () => undefined,
    complain: (line: string) => expect.unreachable(line),
    claimServing: async () => ({ serving: true }) as const,
    cities: () => context.database.inInstallation(listCities),
  };
  const slug = (await world.cities()).find(({ id }) => id === city)?.slug;
  const input = { values: { city: slug }, positionals: ["asylum-seekers", "2"] };
  expect(await takeBack.run(world, input)).toBe(0);
}
