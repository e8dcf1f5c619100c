-- The whole life of a recommendation: later wordings, articles and further rights, moved deadlines, the window in which it is to be judged,
-- the departments that own it and that spoke, the body's own scale of verdicts, its evaluation of an edition, and its end. Every one is a
-- dated fact beside the others; what was there before keeps its meaning, with nothing known of what is new.
alter table recommendations.recommendation
  add column outside_powers boolean not null default false,
  add column judge_from date,
  add column judge_by date,
  add check (judge_from is null or judge_by is null or judge_from <= judge_by);

create table recommendations.recommendation_article (
  city_id uuid not null,
  recommendation_id uuid not null,
  instrument text not null,
  article text not null,
  position integer not null,
  primary key (city_id, recommendation_id, instrument, article),
  foreign key (city_id, recommendation_id) references recommendations.recommendation
);
call platform.keep_within_city('recommendations.recommendation_article', 'select, insert');

create table recommendations.further_right (
  city_id uuid not null,
  recommendation_id uuid not null,
  right_id uuid not null,
  primary key (city_id, recommendation_id, right_id),
  foreign key (city_id, recommendation_id) references recommendations.recommendation,
  foreign key (city_id, right_id) references rights.right
);
call platform.keep_within_city('recommendations.further_right', 'select, insert');

-- Each of the lists below is numbered in the order in which it happened, since two facts may be of one instant.
-- A later wording. The one in the recommendation's own row is the first, and stays readable.
create table recommendations.revision (
  city_id uuid not null,
  recommendation_id uuid not null,
  number integer not null check (number > 0),
  topic jsonb not null,
  text jsonb not null,
  reason jsonb not null,
  on_date date not null,
  precision text not null check (precision in ('day', 'month', 'year')),
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, recommendation_id, number),
  foreign key (city_id, recommendation_id) references recommendations.recommendation
);
call platform.keep_within_city('recommendations.revision', 'select, insert');

-- The deadline that was set first stays in the recommendation's row; each move says who moved it.
create table recommendations.deadline_move (
  city_id uuid not null,
  recommendation_id uuid not null,
  number integer not null check (number > 0),
  due_on date not null,
  moved_by text not null check (moved_by in ('body', 'city')),
  reason jsonb not null,
  on_date date not null,
  precision text not null check (precision in ('day', 'month', 'year')),
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, recommendation_id, number),
  foreign key (city_id, recommendation_id) references recommendations.recommendation
);
call platform.keep_within_city('recommendations.deadline_move', 'select, insert');

-- Which department owns a recommendation: the latest one that it was given to.
create table recommendations.assignment (
  city_id uuid not null,
  recommendation_id uuid not null,
  number integer not null check (number > 0),
  department_id uuid not null,
  on_date date not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, recommendation_id, number),
  foreign key (city_id, recommendation_id) references recommendations.recommendation,
  foreign key (city_id, department_id) references departments.department
);
call platform.keep_within_city('recommendations.assignment', 'select, insert');

-- The department that spoke, and who worked in it then: none of them judges what became of it, also after they have gone elsewhere.
-- `not valid`: the columns are new and empty, and looking through them for all cities at once is what row-level security forbids.
alter table recommendations.answer
  add column department_id uuid,
  add column colleagues uuid[] not null default '{}',
  add foreign key (city_id, department_id) references departments.department not valid;
alter table recommendations.progress_claim
  add column department_id uuid,
  add column colleagues uuid[] not null default '{}',
  add foreign key (city_id, department_id) references departments.department not valid;

-- The body's own scale, version by version. Each mark belongs to one of the five classes that are counted and coloured.
create table recommendations.verdict_scale (
  city_id uuid not null,
  number integer not null check (number > 0),
  marks jsonb not null,
  yardstick jsonb not null,
  on_date date not null,
  precision text not null check (precision in ('day', 'month', 'year')),
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, number)
);
call platform.keep_within_city('recommendations.verdict_scale', 'select, insert');

alter table recommendations.assessment
  add column mark_code text,
  add column mark_name jsonb,
  add column evidence text,
  add column dissent jsonb,
  add check ((mark_code is null) = (mark_name is null));

-- The body's working notes on an edition; every saving stays, so that nothing is lost. They are no part of the public record.
create table recommendations.assessment_draft (
  city_id uuid not null,
  id uuid not null,
  recommendation_id uuid not null,
  edition_year integer not null,
  version integer not null check (version > 0),
  mark text,
  reason text not null,
  evidence text not null,
  dissent text not null,
  language text not null,
  saved_at timestamptz not null,
  saved_by uuid,
  primary key (city_id, id),
  unique (city_id, recommendation_id, edition_year, version),
  foreign key (city_id, recommendation_id) references recommendations.recommendation
);
call platform.keep_within_city('recommendations.assessment_draft', 'select, insert');

create table recommendations.evaluation (
  city_id uuid not null,
  id uuid not null,
  edition_year integer not null,
  assessed integer not null check (assessed > 0),
  by_body jsonb not null,
  on_date date not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, id)
);
call platform.keep_within_city('recommendations.evaluation', 'select, insert');

-- The body closes a recommendation, or takes it up again: the latest of the two holds.
create table recommendations.closing (
  city_id uuid not null,
  recommendation_id uuid not null,
  number integer not null check (number > 0),
  kind text not null check (kind in ('met', 'overtaken', 'withdrawn', 'reopened')),
  reason jsonb not null,
  on_date date not null,
  precision text not null check (precision in ('day', 'month', 'year')),
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, recommendation_id, number),
  foreign key (city_id, recommendation_id) references recommendations.recommendation
);
call platform.keep_within_city('recommendations.closing', 'select, insert');

-- Each list is read by recommendation; a city may have ten thousand of them.
create index answer_of on recommendations.answer (city_id, recommendation_id);
create index progress_claim_of on recommendations.progress_claim (city_id, recommendation_id);
create index assessment_of on recommendations.assessment (city_id, recommendation_id);
create index recommendation_edition on recommendations.recommendation (city_id, edition_year, reference);

-- Where each recommendation stands, as far as no day is needed to tell: the last word of each side, whether it is settled or closed, and what
-- it waits for. A test holds it to the rules in recommendation.ts and promises.ts.
create view recommendations.standing with (security_invoker = true) as
select r.city_id, r.id, r.reference, r.edition_year, r.right_id,
  coalesce(moved.due_on, r.answer_due_on) as due_on,
  answered.kind as answer,
  judged.verdict,
  claimed.recommendation_id is not null as has_claims,
  coalesce(judged.verdict = 'fully', false)
    and not coalesce(closed.kind = 'reopened' and closed.on_date >= judged.on_date, false) as settled,
  coalesce(closed.kind <> 'reopened', false) as closed,
  coalesce(judged.latest_edition >= greatest(r.edition_year, carried.edition_year), false) as judged_since
from recommendations.recommendation r
left join (
  select distinct on (city_id, recommendation_id) city_id, recommendation_id, due_on
  from recommendations.deadline_move order by city_id, recommendation_id, number desc
) moved on moved.city_id = r.city_id and moved.recommendation_id = r.id
left join (
  select distinct on (city_id, recommendation_id) city_id, recommendation_id, kind
  from recommendations.answer order by city_id, recommendation_id, on_date desc, recorded_at desc, id desc
) answered on answered.city_id = r.city_id and answered.recommendation_id = r.id
left join (
  select distinct on (city_id, recommendation_id) city_id, recommendation_id, verdict, on_date,
    max(edition_year) over (partition by city_id, recommendation_id) as latest_edition
  from recommendations.assessment
  order by city_id, recommendation_id, on_date desc, recorded_at desc, edition_year desc, id desc
) judged on judged.city_id = r.city_id and judged.recommendation_id = r.id
left join (
  select distinct city_id, recommendation_id from recommendations.progress_claim
) claimed on claimed.city_id = r.city_id and claimed.recommendation_id = r.id
left join (
  select distinct on (city_id, recommendation_id) city_id, recommendation_id, kind, on_date
  from recommendations.closing order by city_id, recommendation_id, number desc
) closed on closed.city_id = r.city_id and closed.recommendation_id = r.id
left join (
  select city_id, recommendation_id, max(edition_year) as edition_year
  from recommendations.carry_over group by city_id, recommendation_id
) carried on carried.city_id = r.city_id and carried.recommendation_id = r.id;
grant select on recommendations.standing to rosario_app;

-- The same, kept for each recommendation in the transaction that adds a fact to it, so that a page of ten thousand costs one look at one table.
-- It says nothing that the facts do not say, and can be made anew from them at any time.
create table recommendations.latest (
  city_id uuid not null,
  recommendation_id uuid not null,
  reference text not null,
  edition_year integer not null,
  right_id uuid,
  due_on date,
  answer text,
  verdict text,
  has_claims boolean not null,
  settled boolean not null,
  closed boolean not null,
  judged_since boolean not null,
  primary key (city_id, recommendation_id),
  foreign key (city_id, recommendation_id) references recommendations.recommendation
);

-- Those that are there already, of every city: row-level security lets the owner look at one at a time.
do $$
declare
  source text;
begin
  foreach source in array array['recommendation', 'deadline_move', 'answer', 'assessment', 'progress_claim', 'closing', 'carry_over'] loop
    execute format('alter table recommendations.%I no force row level security', source);
  end loop;
  insert into recommendations.latest
  select city_id, id, reference, edition_year, right_id, due_on, answer, verdict, has_claims, settled, closed, judged_since
  from recommendations.standing;
  foreach source in array array['recommendation', 'deadline_move', 'answer', 'assessment', 'progress_claim', 'closing', 'carry_over'] loop
    execute format('alter table recommendations.%I force row level security', source);
  end loop;
end
$$;
call platform.keep_within_city('recommendations.latest', 'select, insert, update');
