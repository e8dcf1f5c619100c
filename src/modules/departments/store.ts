/** All SQL of the schema `departments`. */
import type { Wording } from "../../kernel/language.ts";
import {
  bool,
  bytes,
  city,
  command,
  instant,
  json,
  maybeRow,
  nullable,
  rows,
  text,
  uuid,
  uuids,
} from "../../platform/database/statement.ts";

const department = uuid<"Department">();
const account = uuid<"Account">();

/** By slug. The name is the latest one. */
export const listDepartmentRows = rows({
  id: department,
  slug: text(),
  name: json<Wording>(),
  people: uuids<"Account">(),
  heads: uuids<"Account">(),
  foundedAt: instant(),
})`
  select d.id, d.slug, d.founded_at as "foundedAt",
    (select n.name from departments.name n
     where n.city_id = ${city} and n.department_id = d.id order by n.at desc limit 1) as name,
    array(select p.account_id from departments.place p
      where p.city_id = ${city} and p.department_id = d.id and p.ended_at is null order by p.since, p.id) as people,
    array(select p.account_id from departments.place p
      where p.city_id = ${city} and p.department_id = d.id and p.ended_at is null and p.heads order by p.since, p.id) as heads
  from departments.department d where d.city_id = ${city} order by d.slug`;

export const findDepartmentId = maybeRow({ id: department })`
  select id from departments.department where city_id = ${city} and slug = ${{ slug: text() }}`;

/** Gives 0 when the slug is taken. */
export const insertDepartment = command`
  insert into departments.department (city_id, id, slug, founded_at)
  values (${city}, ${{ id: department }}, ${{ slug: text() }}, ${{ at: instant() }})
  on conflict (city_id, slug) do nothing`;

export const insertName = command`
  insert into departments.name (city_id, department_id, at, name, by_account)
  values (${city}, ${{ department }}, ${{ at: instant() }}, ${{ name: json<Wording>() }}, ${{ by: nullable(account) }})`;

/** Gives 0 when the person is there already. */
export const insertPlace = command`
  insert into departments.place (city_id, id, department_id, account_id, heads, since, placed_by, person)
  values (${city}, ${{ id: uuid<"Place">() }}, ${{ department }}, ${{ account }}, ${{ heads: bool() }},
    ${{ at: instant() }}, ${{ by: nullable(account) }}, ${{ person: bytes() }})
  on conflict (city_id, department_id, account_id) where ended_at is null do nothing`;

/** Gives 0 when the person is not there. */
export const updatePlaceEnded = command`
  update departments.place set ended_at = ${{ at: instant() }}, ended_by = ${{ by: nullable(account) }},
    ended_person = ${{ person: bytes() }}
  where city_id = ${city} and department_id = ${{ department }} and account_id = ${{ account }} and ended_at is null`;

export const listPlacesOf = rows({ department_id: department, heads: bool() })`
  select department_id, heads from departments.place
  where city_id = ${city} and account_id = ${{ account }} and ended_at is null order by since, id`;

/** Every place that somebody has or had, in the order in which they came. */
export const listPlaceRows = rows({
  slug: text(),
  account_id: account,
  heads: bool(),
  since: instant(),
  person: nullable(bytes()),
  ended_at: nullable(instant()),
  ended_person: nullable(bytes()),
})`
  select d.slug, p.account_id, p.heads, p.since, p.person, p.ended_at, p.ended_person
  from departments.place p
  join departments.department d on d.city_id = ${city} and d.id = p.department_id
  where p.city_id = ${city} order by p.since, p.id`;

/** Every name that a department was ever given, the first one first. */
export const listNameRows = rows({ slug: text(), name: json<Wording>() })`
  select d.slug, n.name
  from departments.name n
  join departments.department d on d.city_id = ${city} and d.id = n.department_id
  where n.city_id = ${city} order by d.slug, n.at`;
