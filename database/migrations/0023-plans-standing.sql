-- What plans.latest keeps, as the facts say it: the one place that says so, for whoever makes a row anew and for whoever looks whether a
-- kept row is still what the facts make.
create view plans.standing with (security_invoker = true) as
select m.city_id, m.id as measure_id, m.plan_id, m.number,
  coalesce((select a.department_id from plans.assignment a where a.city_id = m.city_id and a.measure_id = m.id
    order by a.number desc limit 1), m.department_id) as department_id,
  (select nullif(e.kind, 'resumed') from plans.ending e where e.city_id = m.city_id and e.measure_id = m.id
    order by e.number desc limit 1) as ending,
  (select v.verdict from plans.evaluation v where v.city_id = m.city_id and v.measure_id = m.id
    order by v.number desc limit 1) as verdict,
  (select min(coalesce((select w.to_date from plans.milestone_move w
      where w.city_id = m.city_id and w.milestone_id = s.id order by w.number desc limit 1), s.due_on))
    from plans.milestone s where s.city_id = m.city_id and s.measure_id = m.id and not exists (
      select from plans.milestone_reached r where r.city_id = m.city_id and r.milestone_id = s.id)) as next_due_on,
  said.last_day as said_on,
  coalesce(said.has_evidence, false) as has_evidence,
  (select case coalesce(p.runs_from_precision, p.adopted_precision)
      when 'year' then (coalesce(p.runs_from, p.adopted_on) + interval '1 year' - interval '1 day')::date
      when 'month' then (coalesce(p.runs_from, p.adopted_on) + interval '1 month' - interval '1 day')::date
      else coalesce(p.runs_from, p.adopted_on) end
    from plans.plan p where p.city_id = m.city_id and p.id = m.plan_id) as begins_on
from plans.measure m
left join lateral (
  select max(case said.precision when 'year' then (said.on_date + interval '1 year' - interval '1 day')::date
      when 'month' then (said.on_date + interval '1 month' - interval '1 day')::date else said.on_date end) as last_day,
    bool_or(said.evidence is not null) as has_evidence
  from (
    select p.on_date, p.precision, p.evidence from plans.progress p where p.city_id = m.city_id and p.measure_id = m.id
    union all
    select e.on_date, e.precision, e.evidence from plans.ending e where e.city_id = m.city_id and e.measure_id = m.id
    union all
    select r.on_date, r.precision, r.evidence from plans.milestone_reached r
      join plans.milestone s on s.city_id = r.city_id and s.id = r.milestone_id
      where r.city_id = m.city_id and s.measure_id = m.id
  ) said
) said on true;
grant select on plans.standing to rosario_app;
