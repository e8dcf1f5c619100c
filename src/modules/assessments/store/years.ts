/** SQL of the checks that were finished between two days, as they stood on the last of them. */
import {
  bool,
  city,
  date,
  nullable,
  row,
  rows,
  text,
  uuid,
} from "../../../platform/database/statement.ts";
import type { Outcome } from "../screening.ts";

/** Whether anybody has ever begun a check in this city, or entered how many cases it had. */
export const findUse = row({ in_use: nullable(bool()) })`
  select exists (select from assessments.decision_check where city_id = ${city})
    or exists (select from assessments.case_count where city_id = ${city}) as in_use`;

/** By the day of the first version and the department of the last one by then; what was withdrawn by then is not among them. */
export const listFinishedIn = rows({
  reference: text(),
  /** Alike for checks of the same case. */
  case_key: text(),
  department_id: uuid<"Department">(),
  outcome: text<Outcome>(),
  full_made: nullable(bool()),
})`
  select c.reference, lower(regexp_replace(v.case_number, '[[:space:]]', '', 'g')) as case_key, v.department_id, v.outcome,
    exists (select from assessments.impact_version i
      where i.city_id = ${city} and i.check_id = f.check_id and i.on_date <= ${{ until: date() }}) as full_made
  from assessments.check_version f
  join assessments.decision_check c on c.city_id = ${city} and c.id = f.check_id
  join lateral (select l.case_number, l.department_id, l.outcome from assessments.check_version l
    where l.city_id = ${city} and l.check_id = f.check_id and l.on_date <= ${{ until: date() }}
    order by l.number desc limit 1) v on true
  where f.city_id = ${city} and f.number = 1
    and f.on_date >= ${{ from: date() }} and f.on_date <= ${{ until: date() }}
    and not exists (select from assessments.withdrawal w
      where w.city_id = ${city} and w.check_id = f.check_id and w.on_date <= ${{ until: date() }})
  order by c.reference`;
