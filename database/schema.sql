-- The schema after all migrations. Generated from the catalog by `node scripts/schema.ts`; do not edit.
-- A table's constraints, indexes, row-level security and rights follow its columns.

create schema accounts;
grant usage on schema accounts to rosario_app;

create table accounts.account (
  city_id uuid not null,
  id uuid not null,
  email text not null,
  name text not null,
  created_at timestamp with time zone not null,
  constraint account_pkey PRIMARY KEY (city_id, id),
  constraint account_city_id_email_key UNIQUE (city_id, email),
  constraint account_email_check CHECK (email = lower(email))
);
alter table accounts.account enable row level security;
alter table accounts.account force row level security;
create policy own_city on accounts.account for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select, update on accounts.account to rosario_app;

create table accounts.role_decision (
  city_id uuid not null,
  proposal_id uuid not null,
  decision text not null,
  decided_at timestamp with time zone not null,
  decided_by uuid,
  constraint role_decision_pkey PRIMARY KEY (city_id, proposal_id),
  constraint role_decision_city_id_proposal_id_fkey FOREIGN KEY (city_id, proposal_id) REFERENCES accounts.role_proposal(city_id, id),
  constraint role_decision_decision_check CHECK (decision = ANY (ARRAY['confirmed'::text, 'declined'::text]))
);
alter table accounts.role_decision enable row level security;
alter table accounts.role_decision force row level security;
create policy own_city on accounts.role_decision for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on accounts.role_decision to rosario_app;

create table accounts.role_grant (
  city_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  role text not null,
  given_at timestamp with time zone not null,
  given_by uuid,
  ended_at timestamp with time zone,
  ended_by uuid,
  constraint role_grant_pkey PRIMARY KEY (city_id, id),
  constraint role_grant_city_id_account_id_fkey FOREIGN KEY (city_id, account_id) REFERENCES accounts.account(city_id, id),
  constraint role_grant_role_check CHECK (role = ANY (ARRAY['coordinator'::text, 'editor'::text, 'body-secretary'::text, 'body-member'::text, 'contributor'::text, 'case-worker'::text, 'key-holder'::text, 'statistician'::text, 'reader'::text]))
);
CREATE UNIQUE INDEX role_grant_held ON accounts.role_grant USING btree (city_id, account_id, role) WHERE (ended_at IS NULL);
alter table accounts.role_grant enable row level security;
alter table accounts.role_grant force row level security;
create policy own_city on accounts.role_grant for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select, update on accounts.role_grant to rosario_app;

create table accounts.role_proposal (
  city_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  role text not null,
  change text not null,
  proposed_at timestamp with time zone not null,
  proposed_by uuid,
  open_until date not null,
  constraint role_proposal_pkey PRIMARY KEY (city_id, id),
  constraint role_proposal_city_id_account_id_fkey FOREIGN KEY (city_id, account_id) REFERENCES accounts.account(city_id, id),
  constraint role_proposal_change_check CHECK (change = ANY (ARRAY['give'::text, 'end'::text])),
  constraint role_proposal_role_check CHECK (role = ANY (ARRAY['body-secretary'::text, 'body-member'::text, 'case-worker'::text, 'key-holder'::text]))
);
CREATE INDEX role_proposal_of ON accounts.role_proposal USING btree (city_id, account_id, role);
alter table accounts.role_proposal enable row level security;
alter table accounts.role_proposal force row level security;
create policy own_city on accounts.role_proposal for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on accounts.role_proposal to rosario_app;

create schema assessments;
grant usage on schema assessments to rosario_app;

create table assessments.case_count (
  city_id uuid not null,
  year integer not null,
  number integer not null,
  department_id uuid,
  cases integer not null,
  source text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint case_count_pkey PRIMARY KEY (city_id, year, number),
  constraint case_count_city_id_department_id_fkey FOREIGN KEY (city_id, department_id) REFERENCES departments.department(city_id, id),
  constraint case_count_cases_check CHECK (cases > 0),
  constraint case_count_number_check CHECK (number > 0),
  constraint case_count_year_check CHECK (year >= 1900 AND year <= 2999)
);
alter table assessments.case_count enable row level security;
alter table assessments.case_count force row level security;
create policy own_city on assessments.case_count for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on assessments.case_count to rosario_app;

create table assessments.check_version (
  city_id uuid not null,
  check_id uuid not null,
  number integer not null,
  case_number text not null,
  title jsonb not null,
  department_id uuid not null,
  expected_on date not null,
  facts jsonb not null,
  analysis jsonb not null,
  responsible jsonb not null,
  review jsonb not null,
  review_on date,
  screening text[] not null,
  outcome text not null,
  on_date date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint check_version_pkey PRIMARY KEY (city_id, check_id, number),
  constraint check_version_city_id_check_id_fkey FOREIGN KEY (city_id, check_id) REFERENCES assessments.decision_check(city_id, id),
  constraint check_version_city_id_department_id_fkey FOREIGN KEY (city_id, department_id) REFERENCES departments.department(city_id, id),
  constraint check_version_number_check CHECK (number > 0),
  constraint check_version_outcome_check CHECK (outcome = ANY (ARRAY['no-effect'::text, 'go-on'::text, 'change'::text, 'full-needed'::text]))
);
CREATE INDEX check_version_on ON assessments.check_version USING btree (city_id, on_date, check_id);
alter table assessments.check_version enable row level security;
alter table assessments.check_version force row level security;
create policy own_city on assessments.check_version for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on assessments.check_version to rosario_app;

create table assessments.decision (
  city_id uuid not null,
  check_id uuid not null,
  number integer not null,
  kind text not null,
  text jsonb not null,
  on_date date not null,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint decision_pkey PRIMARY KEY (city_id, check_id, number),
  constraint decision_city_id_check_id_fkey FOREIGN KEY (city_id, check_id) REFERENCES assessments.decision_check(city_id, id),
  constraint decision_kind_check CHECK (kind = ANY (ARRAY['as-proposed'::text, 'changed'::text, 'rejected'::text, 'postponed'::text])),
  constraint decision_number_check CHECK (number > 0)
);
alter table assessments.decision enable row level security;
alter table assessments.decision force row level security;
create policy own_city on assessments.decision for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on assessments.decision to rosario_app;

create table assessments.decision_check (
  city_id uuid not null,
  id uuid not null,
  reference text not null,
  department_id uuid not null,
  begun_on date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint decision_check_pkey PRIMARY KEY (city_id, id),
  constraint decision_check_city_id_reference_key UNIQUE (city_id, reference),
  constraint decision_check_city_id_department_id_fkey FOREIGN KEY (city_id, department_id) REFERENCES departments.department(city_id, id)
);
CREATE INDEX decision_check_of ON assessments.decision_check USING btree (city_id, department_id, id);
alter table assessments.decision_check enable row level security;
alter table assessments.decision_check force row level security;
create policy own_city on assessments.decision_check for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on assessments.decision_check to rosario_app;

create table assessments.draft (
  city_id uuid not null,
  check_id uuid not null,
  part text not null,
  content jsonb not null,
  saves integer not null,
  saved_at timestamp with time zone not null,
  saved_by uuid,
  constraint draft_pkey PRIMARY KEY (city_id, check_id, part),
  constraint draft_city_id_check_id_fkey FOREIGN KEY (city_id, check_id) REFERENCES assessments.decision_check(city_id, id),
  constraint draft_part_check CHECK (part = ANY (ARRAY['check'::text, 'impact'::text])),
  constraint draft_saves_check CHECK (saves > 0)
);
alter table assessments.draft enable row level security;
alter table assessments.draft force row level security;
create policy own_city on assessments.draft for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant delete, insert, select, update on assessments.draft to rosario_app;

create table assessments.draw (
  city_id uuid not null,
  id uuid not null,
  number integer not null,
  from_date date not null,
  to_date date not null,
  size integer not null,
  commitment bytea not null,
  on_date date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint draw_pkey PRIMARY KEY (city_id, id),
  constraint draw_city_id_number_key UNIQUE (city_id, number),
  constraint draw_check CHECK (from_date <= to_date),
  constraint draw_number_check CHECK (number > 0),
  constraint draw_size_check CHECK (size > 0)
);
alter table assessments.draw enable row level security;
alter table assessments.draw force row level security;
create policy own_city on assessments.draw for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on assessments.draw to rosario_app;

create table assessments.draw_ending (
  city_id uuid not null,
  draw_id uuid not null,
  reason jsonb not null,
  on_date date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint draw_ending_pkey PRIMARY KEY (city_id, draw_id),
  constraint draw_ending_city_id_draw_id_fkey FOREIGN KEY (city_id, draw_id) REFERENCES assessments.draw(city_id, id)
);
alter table assessments.draw_ending enable row level security;
alter table assessments.draw_ending force row level security;
create policy own_city on assessments.draw_ending for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on assessments.draw_ending to rosario_app;

create table assessments.draw_list (
  city_id uuid not null,
  draw_id uuid not null,
  list_hash bytea not null,
  on_date date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint draw_list_pkey PRIMARY KEY (city_id, draw_id),
  constraint draw_list_city_id_draw_id_fkey FOREIGN KEY (city_id, draw_id) REFERENCES assessments.draw(city_id, id)
);
alter table assessments.draw_list enable row level security;
alter table assessments.draw_list force row level security;
create policy own_city on assessments.draw_list for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on assessments.draw_list to rosario_app;

create table assessments.draw_result (
  city_id uuid not null,
  draw_id uuid not null,
  seed bytea not null,
  on_date date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint draw_result_pkey PRIMARY KEY (city_id, draw_id),
  constraint draw_result_city_id_draw_id_fkey FOREIGN KEY (city_id, draw_id) REFERENCES assessments.draw_list(city_id, draw_id)
);
alter table assessments.draw_result enable row level security;
alter table assessments.draw_result force row level security;
create policy own_city on assessments.draw_result for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on assessments.draw_result to rosario_app;

create table assessments.draw_seed (
  city_id uuid not null,
  draw_id uuid not null,
  seed bytea not null,
  constraint draw_seed_pkey PRIMARY KEY (city_id, draw_id),
  constraint draw_seed_city_id_draw_id_fkey FOREIGN KEY (city_id, draw_id) REFERENCES assessments.draw(city_id, id)
);
alter table assessments.draw_seed enable row level security;
alter table assessments.draw_seed force row level security;
create policy own_city on assessments.draw_seed for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on assessments.draw_seed to rosario_app;

create table assessments.effect (
  city_id uuid not null,
  check_id uuid not null,
  number integer not null,
  place integer not null,
  right_id uuid not null,
  ground text,
  people jsonb not null,
  direction text not null,
  scale integer not null,
  scope integer not null,
  irremediability integer not null,
  likelihood integer not null,
  availability jsonb not null,
  accessibility jsonb not null,
  acceptability jsonb not null,
  quality jsonb not null,
  constraint effect_pkey PRIMARY KEY (city_id, check_id, number, place),
  constraint effect_city_id_check_id_number_fkey FOREIGN KEY (city_id, check_id, number) REFERENCES assessments.impact_version(city_id, check_id, number),
  constraint effect_city_id_right_id_fkey FOREIGN KEY (city_id, right_id) REFERENCES rights."right"(city_id, id),
  constraint effect_direction_check CHECK (direction = ANY (ARRAY['limits'::text, 'advances'::text])),
  constraint effect_irremediability_check CHECK (irremediability >= 1 AND irremediability <= 4),
  constraint effect_likelihood_check CHECK (likelihood >= 1 AND likelihood <= 4),
  constraint effect_place_check CHECK (place > 0),
  constraint effect_scale_check CHECK (scale >= 1 AND scale <= 4),
  constraint effect_scope_check CHECK (scope >= 1 AND scope <= 4)
);
alter table assessments.effect enable row level security;
alter table assessments.effect force row level security;
create policy own_city on assessments.effect for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on assessments.effect to rosario_app;

create table assessments.finding (
  city_id uuid not null,
  draw_id uuid not null,
  check_id uuid not null,
  verdict text not null,
  reasons jsonb not null,
  change jsonb not null,
  dissent jsonb not null,
  constraint finding_pkey PRIMARY KEY (city_id, draw_id, check_id),
  constraint finding_city_id_draw_id_check_id_fkey FOREIGN KEY (city_id, draw_id, check_id) REFERENCES assessments.sampled_check(city_id, draw_id, check_id),
  constraint finding_city_id_draw_id_fkey FOREIGN KEY (city_id, draw_id) REFERENCES assessments.review(city_id, draw_id),
  constraint finding_verdict_check CHECK (verdict = ANY (ARRAY['well'::text, 'partly'::text, 'not'::text, 'cannot-judge'::text]))
);
CREATE INDEX finding_of ON assessments.finding USING btree (city_id, check_id);
alter table assessments.finding enable row level security;
alter table assessments.finding force row level security;
create policy own_city on assessments.finding for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on assessments.finding to rosario_app;

create table assessments.follow_up (
  city_id uuid not null,
  check_id uuid not null,
  number integer not null,
  impact_number integer,
  place integer,
  due_on date,
  text jsonb not null,
  on_date date not null,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  is_final boolean not null,
  constraint follow_up_pkey PRIMARY KEY (city_id, check_id, number),
  constraint follow_up_city_id_check_id_fkey FOREIGN KEY (city_id, check_id) REFERENCES assessments.decision_check(city_id, id),
  constraint follow_up_city_id_check_id_impact_number_place_fkey FOREIGN KEY (city_id, check_id, impact_number, place) REFERENCES assessments.mitigation(city_id, check_id, number, place),
  constraint follow_up_check CHECK ((impact_number IS NULL) = (place IS NULL)),
  constraint follow_up_check1 CHECK (place IS NULL OR due_on IS NOT NULL),
  constraint follow_up_number_check CHECK (number > 0)
);
alter table assessments.follow_up enable row level security;
alter table assessments.follow_up force row level security;
create policy own_city on assessments.follow_up for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on assessments.follow_up to rosario_app;

create table assessments.impact_version (
  city_id uuid not null,
  check_id uuid not null,
  number integer not null,
  takes_back boolean not null,
  justification jsonb not null,
  alternatives jsonb not null,
  temporary jsonb not null,
  heard jsonb not null,
  conclusion text not null,
  reasons jsonb not null,
  open boolean not null,
  on_date date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  progress jsonb,
  constraint impact_version_pkey PRIMARY KEY (city_id, check_id, number),
  constraint impact_version_city_id_check_id_fkey FOREIGN KEY (city_id, check_id) REFERENCES assessments.decision_check(city_id, id),
  constraint impact_version_conclusion_check CHECK (conclusion = ANY (ARRAY['go-on'::text, 'go-on-with-measures'::text, 'change'::text, 'do-not'::text])),
  constraint impact_version_number_check CHECK (number > 0)
);
alter table assessments.impact_version enable row level security;
alter table assessments.impact_version force row level security;
create policy own_city on assessments.impact_version for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on assessments.impact_version to rosario_app;

create table assessments.listed_check (
  city_id uuid not null,
  draw_id uuid not null,
  place integer not null,
  check_id uuid not null,
  constraint listed_check_pkey PRIMARY KEY (city_id, draw_id, place),
  constraint listed_check_city_id_draw_id_check_id_key UNIQUE (city_id, draw_id, check_id),
  constraint listed_check_city_id_check_id_fkey FOREIGN KEY (city_id, check_id) REFERENCES assessments.decision_check(city_id, id),
  constraint listed_check_city_id_draw_id_fkey FOREIGN KEY (city_id, draw_id) REFERENCES assessments.draw_list(city_id, draw_id),
  constraint listed_check_place_check CHECK (place > 0)
);
alter table assessments.listed_check enable row level security;
alter table assessments.listed_check force row level security;
create policy own_city on assessments.listed_check for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on assessments.listed_check to rosario_app;

create table assessments.mitigation (
  city_id uuid not null,
  check_id uuid not null,
  number integer not null,
  place integer not null,
  text jsonb not null,
  department_id uuid not null,
  due_on date not null,
  constraint mitigation_pkey PRIMARY KEY (city_id, check_id, number, place),
  constraint mitigation_city_id_check_id_number_fkey FOREIGN KEY (city_id, check_id, number) REFERENCES assessments.impact_version(city_id, check_id, number),
  constraint mitigation_city_id_department_id_fkey FOREIGN KEY (city_id, department_id) REFERENCES departments.department(city_id, id),
  constraint mitigation_place_check CHECK (place > 0)
);
alter table assessments.mitigation enable row level security;
alter table assessments.mitigation force row level security;
create policy own_city on assessments.mitigation for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on assessments.mitigation to rosario_app;

create table assessments.reply (
  city_id uuid not null,
  draw_id uuid not null,
  check_id uuid not null,
  number integer not null,
  text jsonb not null,
  on_date date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint reply_pkey PRIMARY KEY (city_id, draw_id, check_id, number),
  constraint reply_city_id_draw_id_check_id_fkey FOREIGN KEY (city_id, draw_id, check_id) REFERENCES assessments.finding(city_id, draw_id, check_id),
  constraint reply_number_check CHECK (number > 0)
);
alter table assessments.reply enable row level security;
alter table assessments.reply force row level security;
create policy own_city on assessments.reply for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on assessments.reply to rosario_app;

create table assessments.review (
  city_id uuid not null,
  draw_id uuid not null,
  body_id uuid not null,
  on_date date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint review_pkey PRIMARY KEY (city_id, draw_id),
  constraint review_city_id_body_id_fkey FOREIGN KEY (city_id, body_id) REFERENCES bodies.body(city_id, id),
  constraint review_city_id_draw_id_fkey FOREIGN KEY (city_id, draw_id) REFERENCES assessments.draw_result(city_id, draw_id)
);
alter table assessments.review enable row level security;
alter table assessments.review force row level security;
create policy own_city on assessments.review for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on assessments.review to rosario_app;

create table assessments.review_note (
  city_id uuid not null,
  draw_id uuid not null,
  check_id uuid not null,
  verdict text,
  reasons jsonb not null,
  change jsonb not null,
  dissent jsonb not null,
  saves integer not null,
  saved_at timestamp with time zone not null,
  saved_by uuid,
  constraint review_note_pkey PRIMARY KEY (city_id, draw_id, check_id),
  constraint review_note_city_id_draw_id_check_id_fkey FOREIGN KEY (city_id, draw_id, check_id) REFERENCES assessments.sampled_check(city_id, draw_id, check_id),
  constraint review_note_saves_check CHECK (saves > 0),
  constraint review_note_verdict_check CHECK (verdict = ANY (ARRAY['well'::text, 'partly'::text, 'not'::text, 'cannot-judge'::text]))
);
alter table assessments.review_note enable row level security;
alter table assessments.review_note force row level security;
create policy own_city on assessments.review_note for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant delete, insert, select, update on assessments.review_note to rosario_app;

create table assessments.sampled_check (
  city_id uuid not null,
  draw_id uuid not null,
  place integer not null,
  check_id uuid not null,
  constraint sampled_check_pkey PRIMARY KEY (city_id, draw_id, place),
  constraint sampled_check_city_id_draw_id_check_id_key UNIQUE (city_id, draw_id, check_id),
  constraint sampled_check_city_id_draw_id_check_id_fkey FOREIGN KEY (city_id, draw_id, check_id) REFERENCES assessments.listed_check(city_id, draw_id, check_id),
  constraint sampled_check_city_id_draw_id_fkey FOREIGN KEY (city_id, draw_id) REFERENCES assessments.draw_result(city_id, draw_id),
  constraint sampled_check_place_check CHECK (place > 0)
);
CREATE INDEX sampled_check_of ON assessments.sampled_check USING btree (city_id, check_id);
alter table assessments.sampled_check enable row level security;
alter table assessments.sampled_check force row level security;
create policy own_city on assessments.sampled_check for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on assessments.sampled_check to rosario_app;

create table assessments.touched_right (
  city_id uuid not null,
  check_id uuid not null,
  number integer not null,
  place integer not null,
  right_id uuid not null,
  articles jsonb not null,
  constraint touched_right_pkey PRIMARY KEY (city_id, check_id, number, place),
  constraint touched_right_city_id_check_id_number_right_id_key UNIQUE (city_id, check_id, number, right_id),
  constraint touched_right_city_id_check_id_number_fkey FOREIGN KEY (city_id, check_id, number) REFERENCES assessments.check_version(city_id, check_id, number),
  constraint touched_right_city_id_right_id_fkey FOREIGN KEY (city_id, right_id) REFERENCES rights."right"(city_id, id),
  constraint touched_right_place_check CHECK (place > 0)
);
CREATE INDEX touched_right_of ON assessments.touched_right USING btree (city_id, right_id, check_id);
alter table assessments.touched_right enable row level security;
alter table assessments.touched_right force row level security;
create policy own_city on assessments.touched_right for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on assessments.touched_right to rosario_app;

create table assessments.withdrawal (
  city_id uuid not null,
  check_id uuid not null,
  reason jsonb not null,
  on_date date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint withdrawal_pkey PRIMARY KEY (city_id, check_id),
  constraint withdrawal_city_id_check_id_fkey FOREIGN KEY (city_id, check_id) REFERENCES assessments.decision_check(city_id, id)
);
alter table assessments.withdrawal enable row level security;
alter table assessments.withdrawal force row level security;
create policy own_city on assessments.withdrawal for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on assessments.withdrawal to rosario_app;

create schema audit_log;
grant usage on schema audit_log to rosario_app;

create table audit_log.trace (
  city_id uuid not null,
  id uuid not null,
  at timestamp with time zone not null,
  account_id uuid,
  roles text[] not null,
  action text not null,
  did text not null,
  object text not null,
  outcome text not null,
  kept_until date not null,
  constraint trace_pkey PRIMARY KEY (city_id, id),
  constraint trace_action_check CHECK (length(action) <= 200),
  constraint trace_did_check CHECK (did = ANY (ARRAY['seen'::text, 'changed'::text])),
  constraint trace_object_check CHECK (length(object) <= 300),
  constraint trace_outcome_check CHECK (outcome = ANY (ARRAY['done'::text, 'refused'::text, 'not-found'::text, 'wrong-input'::text, 'fault'::text]))
);
CREATE INDEX trace_at ON audit_log.trace USING btree (city_id, at DESC, id DESC);
CREATE INDEX trace_kept ON audit_log.trace USING btree (city_id, kept_until);
CREATE INDEX trace_of ON audit_log.trace USING btree (city_id, account_id, at DESC);
alter table audit_log.trace enable row level security;
alter table audit_log.trace force row level security;
create policy kept_for_its_time on audit_log.trace as restrictive for delete to public using ((kept_until < CURRENT_DATE));
create policy own_city on audit_log.trace for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant delete, insert, select on audit_log.trace to rosario_app;

create schema bodies;
grant usage on schema bodies to rosario_app;

create table bodies.answer (
  city_id uuid not null,
  matter_id uuid not null,
  number integer not null,
  kind text not null,
  reason jsonb not null,
  on_date date not null,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint answer_pkey PRIMARY KEY (city_id, matter_id, number),
  constraint answer_city_id_matter_id_fkey FOREIGN KEY (city_id, matter_id) REFERENCES bodies.matter(city_id, id),
  constraint answer_kind_check CHECK (kind = ANY (ARRAY['followed'::text, 'partly'::text, 'not-followed'::text])),
  constraint answer_number_check CHECK (number > 0)
);
alter table bodies.answer enable row level security;
alter table bodies.answer force row level security;
create policy own_city on bodies.answer for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on bodies.answer to rosario_app;

create table bodies.body (
  city_id uuid not null,
  id uuid not null,
  slug text not null,
  kind text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint body_pkey PRIMARY KEY (city_id, id),
  constraint body_city_id_slug_key UNIQUE (city_id, slug),
  constraint body_kind_check CHECK (kind = ANY (ARRAY['council'::text, 'statutory-council'::text, 'working-group'::text, 'network'::text, 'reference-group'::text, 'office'::text]))
);
alter table bodies.body enable row level security;
alter table bodies.body force row level security;
create policy own_city on bodies.body for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on bodies.body to rosario_app;

create table bodies.composition (
  city_id uuid not null,
  body_id uuid not null,
  number integer not null,
  ground text not null,
  groups jsonb not null,
  commitment bytea not null,
  on_date date not null,
  population_source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint composition_pkey PRIMARY KEY (city_id, body_id, number),
  constraint composition_city_id_body_id_fkey FOREIGN KEY (city_id, body_id) REFERENCES bodies.body(city_id, id),
  constraint composition_number_check CHECK (number > 0)
);
alter table bodies.composition enable row level security;
alter table bodies.composition force row level security;
create policy own_city on bodies.composition for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on bodies.composition to rosario_app;

create table bodies.description (
  city_id uuid not null,
  body_id uuid not null,
  number integer not null,
  name jsonb not null,
  about jsonb not null,
  founded_on date,
  founded_precision text,
  size_note jsonb not null,
  legal_basis jsonb not null,
  legal_unconfirmed boolean not null,
  parent_id uuid,
  secretariat jsonb not null,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint description_pkey PRIMARY KEY (city_id, body_id, number),
  constraint description_city_id_body_id_fkey FOREIGN KEY (city_id, body_id) REFERENCES bodies.body(city_id, id),
  constraint description_city_id_parent_id_fkey FOREIGN KEY (city_id, parent_id) REFERENCES bodies.body(city_id, id),
  constraint description_check CHECK ((founded_on IS NULL) = (founded_precision IS NULL)),
  constraint description_check1 CHECK (parent_id <> body_id),
  constraint description_founded_precision_check CHECK (founded_precision = ANY (ARRAY['day'::text, 'month'::text, 'year'::text])),
  constraint description_number_check CHECK (number > 0)
);
CREATE INDEX description_parent ON bodies.description USING btree (city_id, parent_id) WHERE (parent_id IS NOT NULL);
alter table bodies.description enable row level security;
alter table bodies.description force row level security;
create policy own_city on bodies.description for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on bodies.description to rosario_app;

create table bodies.election (
  city_id uuid not null,
  body_id uuid not null,
  number integer not null,
  office text not null,
  term_id uuid not null,
  on_date date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint election_pkey PRIMARY KEY (city_id, body_id, number),
  constraint election_city_id_body_id_fkey FOREIGN KEY (city_id, body_id) REFERENCES bodies.body(city_id, id),
  constraint election_city_id_term_id_fkey FOREIGN KEY (city_id, term_id) REFERENCES bodies.term(city_id, id),
  constraint election_number_check CHECK (number > 0),
  constraint election_office_check CHECK (office = ANY (ARRAY['chair'::text, 'deputy'::text]))
);
CREATE INDEX election_of_term ON bodies.election USING btree (city_id, term_id);
alter table bodies.election enable row level security;
alter table bodies.election force row level security;
create policy own_city on bodies.election for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on bodies.election to rosario_app;

create table bodies.hearing (
  city_id uuid not null,
  matter_id uuid not null,
  number integer not null,
  kind text not null,
  side text not null,
  text jsonb not null,
  on_date date not null,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  answer_due_on date,
  constraint hearing_pkey PRIMARY KEY (city_id, matter_id, number),
  constraint hearing_city_id_matter_id_fkey FOREIGN KEY (city_id, matter_id) REFERENCES bodies.matter(city_id, id),
  constraint hearing_answer_due CHECK (answer_due_on IS NULL OR kind = 'heard'::text AND answer_due_on >= on_date),
  constraint hearing_check CHECK (side = 'body'::text OR kind = 'not-heard'::text),
  constraint hearing_kind_check CHECK (kind = ANY (ARRAY['heard'::text, 'not-heard'::text])),
  constraint hearing_number_check CHECK (number > 0),
  constraint hearing_side_check CHECK (side = ANY (ARRAY['city'::text, 'body'::text]))
);
alter table bodies.hearing enable row level security;
alter table bodies.hearing force row level security;
create policy own_city on bodies.hearing for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on bodies.hearing to rosario_app;

create table bodies.interest (
  city_id uuid not null,
  id uuid not null,
  term_id uuid not null,
  number integer not null,
  account_id uuid,
  text jsonb,
  public boolean not null,
  commitment bytea not null,
  from_on date,
  until_on date,
  by_member boolean not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint interest_pkey PRIMARY KEY (city_id, id),
  constraint interest_city_id_term_id_number_key UNIQUE (city_id, term_id, number),
  constraint interest_city_id_account_id_fkey FOREIGN KEY (city_id, account_id) REFERENCES accounts.account(city_id, id),
  constraint interest_city_id_term_id_fkey FOREIGN KEY (city_id, term_id) REFERENCES bodies.term(city_id, id),
  constraint interest_check CHECK (until_on >= from_on),
  constraint interest_number_check CHECK (number > 0)
);
CREATE INDEX interest_of_account ON bodies.interest USING btree (city_id, account_id) WHERE (account_id IS NOT NULL);
alter table bodies.interest enable row level security;
alter table bodies.interest force row level security;
create policy own_city on bodies.interest for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on bodies.interest to rosario_app;
grant update on bodies.interest (text) to rosario_app;

create table bodies.interest_end (
  city_id uuid not null,
  interest_id uuid not null,
  on_date date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint interest_end_pkey PRIMARY KEY (city_id, interest_id),
  constraint interest_end_city_id_interest_id_fkey FOREIGN KEY (city_id, interest_id) REFERENCES bodies.interest(city_id, id)
);
alter table bodies.interest_end enable row level security;
alter table bodies.interest_end force row level security;
create policy own_city on bodies.interest_end for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on bodies.interest_end to rosario_app;

create table bodies.mandate (
  city_id uuid not null,
  body_id uuid not null,
  number integer not null,
  purpose jsonb not null,
  tasks jsonb not null,
  heard_in jsonb not null,
  heard_days integer,
  quorum_kind text,
  quorum_members integer,
  term_months integer,
  balance jsonb not null,
  on_date date,
  "precision" text,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  answer_days integer,
  constraint mandate_pkey PRIMARY KEY (city_id, body_id, number),
  constraint mandate_city_id_body_id_fkey FOREIGN KEY (city_id, body_id) REFERENCES bodies.body(city_id, id),
  constraint mandate_answer_days_check CHECK (answer_days >= 1 AND answer_days <= 730),
  constraint mandate_check CHECK ((NOT quorum_kind IS DISTINCT FROM 'at-least'::text) = (quorum_members IS NOT NULL)),
  constraint mandate_day CHECK ((on_date IS NULL) = ("precision" IS NULL)),
  constraint mandate_day_or_source CHECK (on_date IS NOT NULL OR source IS NOT NULL),
  constraint mandate_heard_days_check CHECK (heard_days >= 1 AND heard_days <= 730),
  constraint mandate_number_check CHECK (number > 0),
  constraint mandate_precision_check CHECK ("precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text])),
  constraint mandate_quorum_kind_check CHECK (quorum_kind = ANY (ARRAY['more-than-half'::text, 'at-least'::text])),
  constraint mandate_quorum_members_check CHECK (quorum_members > 0),
  constraint mandate_term_months_check CHECK (term_months >= 1 AND term_months <= 240)
);
alter table bodies.mandate enable row level security;
alter table bodies.mandate force row level security;
create policy own_city on bodies.mandate for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on bodies.mandate to rosario_app;

create table bodies.matter (
  city_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  number integer not null,
  title jsonb not null,
  case_number text,
  department_id uuid,
  asked_on date not null,
  due_on date,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint matter_pkey PRIMARY KEY (city_id, id),
  constraint matter_city_id_body_id_number_key UNIQUE (city_id, body_id, number),
  constraint matter_city_id_body_id_fkey FOREIGN KEY (city_id, body_id) REFERENCES bodies.body(city_id, id),
  constraint matter_city_id_department_id_fkey FOREIGN KEY (city_id, department_id) REFERENCES departments.department(city_id, id),
  constraint matter_check CHECK (due_on >= asked_on),
  constraint matter_number_check CHECK (number > 0)
);
CREATE INDEX matter_by_day ON bodies.matter USING btree (city_id, asked_on DESC, id);
alter table bodies.matter enable row level security;
alter table bodies.matter force row level security;
create policy own_city on bodies.matter for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on bodies.matter to rosario_app;

create table bodies.seat (
  city_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  sector_id uuid not null,
  number integer not null,
  reserved_for jsonb not null,
  votes boolean not null,
  followed boolean not null,
  from_on date,
  from_precision text,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint seat_pkey PRIMARY KEY (city_id, id),
  constraint seat_city_id_body_id_number_key UNIQUE (city_id, body_id, number),
  constraint seat_city_id_body_id_fkey FOREIGN KEY (city_id, body_id) REFERENCES bodies.body(city_id, id),
  constraint seat_city_id_sector_id_fkey FOREIGN KEY (city_id, sector_id) REFERENCES bodies.sector(city_id, id),
  constraint seat_check CHECK ((from_on IS NULL) = (from_precision IS NULL)),
  constraint seat_from_precision_check CHECK (from_precision = ANY (ARRAY['day'::text, 'month'::text, 'year'::text])),
  constraint seat_number_check CHECK (number > 0)
);
alter table bodies.seat enable row level security;
alter table bodies.seat force row level security;
create policy own_city on bodies.seat for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on bodies.seat to rosario_app;

create table bodies.seat_end (
  city_id uuid not null,
  seat_id uuid not null,
  on_date date not null,
  reason jsonb not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint seat_end_pkey PRIMARY KEY (city_id, seat_id),
  constraint seat_end_city_id_seat_id_fkey FOREIGN KEY (city_id, seat_id) REFERENCES bodies.seat(city_id, id)
);
alter table bodies.seat_end enable row level security;
alter table bodies.seat_end force row level security;
create policy own_city on bodies.seat_end for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on bodies.seat_end to rosario_app;

create table bodies.secretary (
  city_id uuid not null,
  body_id uuid not null,
  number integer not null,
  account_id uuid not null,
  change text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint secretary_pkey PRIMARY KEY (city_id, body_id, number),
  constraint secretary_city_id_account_id_fkey FOREIGN KEY (city_id, account_id) REFERENCES accounts.account(city_id, id),
  constraint secretary_city_id_body_id_fkey FOREIGN KEY (city_id, body_id) REFERENCES bodies.body(city_id, id),
  constraint secretary_change_check CHECK (change = ANY (ARRAY['appointed'::text, 'ended'::text])),
  constraint secretary_number_check CHECK (number > 0)
);
CREATE INDEX secretary_of_account ON bodies.secretary USING btree (city_id, account_id);
alter table bodies.secretary enable row level security;
alter table bodies.secretary force row level security;
create policy own_city on bodies.secretary for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant delete, insert, select on bodies.secretary to rosario_app;

create table bodies.sector (
  city_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  number integer not null,
  name jsonb not null,
  appointed_by jsonb not null,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint sector_pkey PRIMARY KEY (city_id, id),
  constraint sector_city_id_body_id_number_key UNIQUE (city_id, body_id, number),
  constraint sector_city_id_body_id_fkey FOREIGN KEY (city_id, body_id) REFERENCES bodies.body(city_id, id),
  constraint sector_number_check CHECK (number > 0)
);
alter table bodies.sector enable row level security;
alter table bodies.sector force row level security;
create policy own_city on bodies.sector for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on bodies.sector to rosario_app;

create table bodies.standing (
  city_id uuid not null,
  body_id uuid not null,
  number integer not null,
  change text not null,
  reason jsonb not null,
  on_date date not null,
  "precision" text not null,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint standing_pkey PRIMARY KEY (city_id, body_id, number),
  constraint standing_city_id_body_id_fkey FOREIGN KEY (city_id, body_id) REFERENCES bodies.body(city_id, id),
  constraint standing_change_check CHECK (change = ANY (ARRAY['suspended'::text, 'revived'::text, 'dissolved'::text])),
  constraint standing_number_check CHECK (number > 0),
  constraint standing_precision_check CHECK ("precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))
);
alter table bodies.standing enable row level security;
alter table bodies.standing force row level security;
create policy own_city on bodies.standing for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on bodies.standing to rosario_app;

create table bodies.term (
  city_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  seat_id uuid not null,
  kind text not null,
  name text,
  named boolean not null,
  account_id uuid,
  person bytea not null,
  from_on date not null,
  until_on date,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  email text,
  constraint term_pkey PRIMARY KEY (city_id, id),
  constraint term_city_id_account_id_fkey FOREIGN KEY (city_id, account_id) REFERENCES accounts.account(city_id, id),
  constraint term_city_id_body_id_fkey FOREIGN KEY (city_id, body_id) REFERENCES bodies.body(city_id, id),
  constraint term_city_id_seat_id_fkey FOREIGN KEY (city_id, seat_id) REFERENCES bodies.seat(city_id, id),
  constraint term_account_or_address CHECK (account_id IS NULL OR email IS NULL),
  constraint term_check CHECK (until_on >= from_on),
  constraint term_kind_check CHECK (kind = ANY (ARRAY['member'::text, 'substitute'::text]))
);
CREATE INDEX term_of_account ON bodies.term USING btree (city_id, account_id) WHERE (account_id IS NOT NULL);
CREATE INDEX term_of_body ON bodies.term USING btree (city_id, body_id, from_on);
CREATE INDEX term_on_seat ON bodies.term USING btree (city_id, seat_id, from_on);
alter table bodies.term enable row level security;
alter table bodies.term force row level security;
create policy own_city on bodies.term for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on bodies.term to rosario_app;
grant update on bodies.term (name) to rosario_app;
grant update on bodies.term (named) to rosario_app;
grant update on bodies.term (account_id) to rosario_app;
grant update on bodies.term (email) to rosario_app;

create table bodies.term_end (
  city_id uuid not null,
  term_id uuid not null,
  on_date date not null,
  reason text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint term_end_pkey PRIMARY KEY (city_id, term_id),
  constraint term_end_city_id_term_id_fkey FOREIGN KEY (city_id, term_id) REFERENCES bodies.term(city_id, id),
  constraint term_end_reason_check CHECK (reason = ANY (ARRAY['resigned'::text, 'moved'::text, 'excluded'::text, 'died'::text, 'body-changed'::text]))
);
alter table bodies.term_end enable row level security;
alter table bodies.term_end force row level security;
create policy own_city on bodies.term_end for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on bodies.term_end to rosario_app;

create schema city;
grant usage on schema city to rosario_app;

create table city.address (
  city_id uuid not null,
  number integer not null,
  domain text,
  recorded_at timestamp with time zone not null,
  constraint address_pkey PRIMARY KEY (city_id, number),
  constraint address_number_check CHECK (number > 0)
);
alter table city.address enable row level security;
alter table city.address force row level security;
create policy own_city on city.address for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on city.address to rosario_app;

create table city.background_version (
  city_id uuid not null,
  number integer not null,
  text jsonb not null,
  sources text[] not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint background_version_pkey PRIMARY KEY (city_id, number),
  constraint background_version_number_check CHECK (number > 0)
);
alter table city.background_version enable row level security;
alter table city.background_version force row level security;
create policy own_city on city.background_version for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on city.background_version to rosario_app;

create table city.charter (
  city_id uuid not null,
  id uuid not null,
  number integer not null,
  framework text,
  instrument text,
  named jsonb,
  on_date date not null,
  "precision" text not null,
  adopted_by jsonb not null,
  source text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint charter_pkey PRIMARY KEY (city_id, id),
  constraint charter_city_id_number_key UNIQUE (city_id, number),
  constraint charter_check CHECK (num_nonnulls(framework, instrument, named) = 1),
  constraint charter_number_check CHECK (number > 0),
  constraint charter_precision_check CHECK ("precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))
);
alter table city.charter enable row level security;
alter table city.charter force row level security;
create policy own_city on city.charter for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on city.charter to rosario_app;

create table city.charter_withdrawal (
  city_id uuid not null,
  charter_id uuid not null,
  reason jsonb not null,
  on_date date not null,
  "precision" text not null,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint charter_withdrawal_pkey PRIMARY KEY (city_id, charter_id),
  constraint charter_withdrawal_city_id_charter_id_fkey FOREIGN KEY (city_id, charter_id) REFERENCES city.charter(city_id, id),
  constraint charter_withdrawal_precision_check CHECK ("precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))
);
alter table city.charter_withdrawal enable row level security;
alter table city.charter_withdrawal force row level security;
create policy own_city on city.charter_withdrawal for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on city.charter_withdrawal to rosario_app;

create table city.city (
  id uuid not null,
  slug text not null,
  name jsonb not null,
  founded_at timestamp with time zone not null,
  domain text,
  constraint city_pkey PRIMARY KEY (id),
  constraint city_domain_key UNIQUE (domain),
  constraint city_slug_key UNIQUE (slug),
  constraint city_domain_check CHECK (domain ~ '^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?$'::text)
);
grant insert, select, update on city.city to rosario_app;

create table city.commitment (
  city_id uuid not null,
  id uuid not null,
  declaration_id uuid not null,
  "position" integer not null,
  right_id uuid,
  text jsonb not null,
  on_date date not null,
  "precision" text not null,
  source text,
  number integer not null,
  constraint commitment_pkey PRIMARY KEY (city_id, id),
  constraint commitment_city_id_declaration_id_number_key UNIQUE (city_id, declaration_id, number),
  constraint commitment_city_id_declaration_id_fkey FOREIGN KEY (city_id, declaration_id) REFERENCES city.declaration(city_id, id),
  constraint commitment_city_id_right_id_fkey FOREIGN KEY (city_id, right_id) REFERENCES rights."right"(city_id, id),
  constraint commitment_number_check CHECK (number > 0),
  constraint commitment_precision_check CHECK ("precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))
);
alter table city.commitment enable row level security;
alter table city.commitment force row level security;
create policy own_city on city.commitment for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on city.commitment to rosario_app;

create table city.declaration (
  city_id uuid not null,
  id uuid not null,
  on_date date not null,
  "precision" text not null,
  title jsonb not null,
  promise jsonb not null,
  body jsonb,
  sources text[] not null,
  demonstration boolean not null,
  recorded_at timestamp with time zone not null,
  definition jsonb,
  numbers_told boolean not null,
  constraint declaration_pkey PRIMARY KEY (city_id, id),
  constraint declaration_precision_check CHECK ("precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))
);
alter table city.declaration enable row level security;
alter table city.declaration force row level security;
create policy own_city on city.declaration for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on city.declaration to rosario_app;

create table city.event (
  city_id uuid not null,
  id uuid not null,
  on_date date not null,
  "precision" text not null,
  text jsonb not null,
  source text,
  kind text,
  constraint event_pkey PRIMARY KEY (city_id, id),
  constraint event_kind_check CHECK (kind = ANY (ARRAY['formal'::text, 'informal'::text])),
  constraint event_precision_check CHECK ("precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))
);
alter table city.event enable row level security;
alter table city.event force row level security;
create policy own_city on city.event for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on city.event to rosario_app;

create table city.profile (
  city_id uuid not null,
  name jsonb not null,
  country text not null,
  languages text[] not null,
  cycle_years integer not null,
  answer_days integer not null,
  colour text not null,
  issuer jsonb not null,
  answerer jsonb not null,
  demonstration boolean not null,
  crest text,
  frameworks text[] not null,
  grounds text[] not null,
  time_zone text,
  made_up boolean not null,
  constraint profile_pkey PRIMARY KEY (city_id),
  constraint profile_answer_days_check CHECK (answer_days >= 1 AND answer_days <= 730),
  constraint profile_colour_check CHECK (colour ~ '^#[0-9a-fA-F]{6}$'::text),
  constraint profile_country_check CHECK (country ~ '^[A-Z]{2}$'::text),
  constraint profile_cycle_years_check CHECK (cycle_years >= 1 AND cycle_years <= 5),
  constraint profile_languages_check CHECK (cardinality(languages) > 0)
);
alter table city.profile enable row level security;
alter table city.profile force row level security;
create policy own_city on city.profile for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select, update on city.profile to rosario_app;

create table city.profile_version (
  city_id uuid not null,
  number integer not null,
  profile jsonb not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint profile_version_pkey PRIMARY KEY (city_id, number),
  constraint profile_version_number_check CHECK (number > 0)
);
alter table city.profile_version enable row level security;
alter table city.profile_version force row level security;
create policy own_city on city.profile_version for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on city.profile_version to rosario_app;

create schema commitments;
grant usage on schema commitments to rosario_app;

create table commitments.deadline (
  city_id uuid not null,
  commitment integer not null,
  number integer not null,
  due_on date not null,
  due_precision text not null,
  reason jsonb,
  on_date date not null,
  "precision" text not null,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint deadline_pkey PRIMARY KEY (city_id, commitment, number),
  constraint deadline_check CHECK (number = 1 OR reason IS NOT NULL),
  constraint deadline_commitment_check CHECK (commitment > 0),
  constraint deadline_due_precision_check CHECK (due_precision = ANY (ARRAY['day'::text, 'month'::text, 'year'::text])),
  constraint deadline_number_check CHECK (number > 0),
  constraint deadline_precision_check CHECK ("precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))
);
alter table commitments.deadline enable row level security;
alter table commitments.deadline force row level security;
create policy own_city on commitments.deadline for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on commitments.deadline to rosario_app;

create table commitments.owner (
  city_id uuid not null,
  commitment integer not null,
  number integer not null,
  department_id uuid,
  named jsonb,
  on_date date not null,
  "precision" text not null,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint owner_pkey PRIMARY KEY (city_id, commitment, number),
  constraint owner_city_id_department_id_fkey FOREIGN KEY (city_id, department_id) REFERENCES departments.department(city_id, id),
  constraint owner_check CHECK ((department_id IS NULL) <> (named IS NULL)),
  constraint owner_commitment_check CHECK (commitment > 0),
  constraint owner_number_check CHECK (number > 0),
  constraint owner_precision_check CHECK ("precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))
);
alter table commitments.owner enable row level security;
alter table commitments.owner force row level security;
create policy own_city on commitments.owner for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on commitments.owner to rosario_app;

create table commitments.statement (
  city_id uuid not null,
  commitment integer not null,
  number integer not null,
  state text not null,
  reason jsonb not null,
  evidence text,
  department_id uuid,
  on_date date not null,
  "precision" text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint statement_pkey PRIMARY KEY (city_id, commitment, number),
  constraint statement_city_id_department_id_fkey FOREIGN KEY (city_id, department_id) REFERENCES departments.department(city_id, id),
  constraint statement_commitment_check CHECK (commitment > 0),
  constraint statement_number_check CHECK (number > 0),
  constraint statement_precision_check CHECK ("precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text])),
  constraint statement_state_check CHECK (state = ANY (ARRAY['not-begun'::text, 'under-way'::text, 'kept'::text, 'not-kept'::text, 'given-up'::text]))
);
alter table commitments.statement enable row level security;
alter table commitments.statement force row level security;
create policy own_city on commitments.statement for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on commitments.statement to rosario_app;

create schema datasets;
grant usage on schema datasets to rosario_app;

create table datasets.area_map (
  city_id uuid not null,
  id uuid not null,
  slug text not null,
  name jsonb not null,
  source text not null,
  licence text not null,
  areas jsonb not null,
  defined_at timestamp with time zone not null,
  defined_by uuid,
  constraint area_map_pkey PRIMARY KEY (city_id, id),
  constraint area_map_city_id_slug_key UNIQUE (city_id, slug),
  constraint area_map_areas_check CHECK (jsonb_typeof(areas) = 'array'::text AND jsonb_array_length(areas) > 0)
);
alter table datasets.area_map enable row level security;
alter table datasets.area_map force row level security;
create policy own_city on datasets.area_map for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select, update on datasets.area_map to rosario_app;

create table datasets.data_set (
  city_id uuid not null,
  id uuid not null,
  slug text not null,
  title jsonb not null,
  kind text not null,
  unit text not null,
  source text not null,
  licence text not null,
  rules jsonb not null,
  defined_at timestamp with time zone not null,
  defined_by uuid,
  constraint data_set_pkey PRIMARY KEY (city_id, id),
  constraint data_set_city_id_slug_key UNIQUE (city_id, slug),
  constraint data_set_kind_check CHECK (kind = ANY (ARRAY['count'::text, 'rate'::text, 'share'::text, 'mean'::text, 'index'::text]))
);
alter table datasets.data_set enable row level security;
alter table datasets.data_set force row level security;
create policy own_city on datasets.data_set for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select, update on datasets.data_set to rosario_app;

create table datasets.drawing (
  city_id uuid not null,
  data_set_id uuid not null,
  area_map_id uuid,
  dimension text,
  at timestamp with time zone not null,
  drawn_by uuid,
  constraint drawing_pkey PRIMARY KEY (city_id, data_set_id),
  constraint drawing_city_id_area_map_id_fkey FOREIGN KEY (city_id, area_map_id) REFERENCES datasets.area_map(city_id, id),
  constraint drawing_city_id_data_set_id_fkey FOREIGN KEY (city_id, data_set_id) REFERENCES datasets.data_set(city_id, id),
  constraint drawing_check CHECK ((area_map_id IS NULL) = (dimension IS NULL))
);
alter table datasets.drawing enable row level security;
alter table datasets.drawing force row level security;
create policy own_city on datasets.drawing for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select, update on datasets.drawing to rosario_app;

create table datasets.import (
  city_id uuid not null,
  id uuid not null,
  data_set_id uuid not null,
  number integer not null,
  at timestamp with time zone not null,
  imported_by uuid,
  origin text not null,
  sha256 bytea not null,
  nonce bytea not null,
  format text not null,
  observations integer not null,
  retrieved_at timestamp with time zone,
  content jsonb not null,
  answers jsonb not null,
  constraint import_pkey PRIMARY KEY (city_id, id),
  constraint import_city_id_data_set_id_number_key UNIQUE (city_id, data_set_id, number),
  constraint import_city_id_data_set_id_fkey FOREIGN KEY (city_id, data_set_id) REFERENCES datasets.data_set(city_id, id),
  constraint import_nonce_check CHECK (octet_length(nonce) = 32),
  constraint import_number_check CHECK (number > 0),
  constraint import_observations_check CHECK (observations > 0),
  constraint import_sha256_check CHECK (octet_length(sha256) = 32)
);
alter table datasets.import enable row level security;
alter table datasets.import force row level security;
create policy own_city on datasets.import for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on datasets.import to rosario_app;

create table datasets.import_period (
  city_id uuid not null,
  import_id uuid not null,
  "position" integer not null,
  data_set_id uuid not null,
  import_number integer not null,
  period_start date,
  period_end date,
  printed text not null,
  constraint import_period_pkey PRIMARY KEY (city_id, import_id, "position"),
  constraint import_period_city_id_import_id_fkey FOREIGN KEY (city_id, import_id) REFERENCES datasets.import(city_id, id),
  constraint import_period_check CHECK ((period_start IS NULL) = (period_end IS NULL)),
  constraint import_period_check1 CHECK (period_start <= period_end),
  constraint import_period_position_check CHECK ("position" >= 0)
);
CREATE INDEX import_period_latest ON datasets.import_period USING btree (city_id, data_set_id, period_start, period_end, import_number DESC);
alter table datasets.import_period enable row level security;
alter table datasets.import_period force row level security;
create policy own_city on datasets.import_period for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on datasets.import_period to rosario_app;

create table datasets.observation_block (
  city_id uuid not null,
  import_id uuid not null,
  "position" integer not null,
  length integer not null,
  columns bytea not null,
  constraint observation_block_pkey PRIMARY KEY (city_id, import_id, "position"),
  constraint observation_block_city_id_import_id_fkey FOREIGN KEY (city_id, import_id) REFERENCES datasets.import(city_id, id),
  constraint observation_block_length_check CHECK (length > 0),
  constraint observation_block_position_check CHECK ("position" >= 0)
);
alter table datasets.observation_block enable row level security;
alter table datasets.observation_block force row level security;
create policy own_city on datasets.observation_block for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on datasets.observation_block to rosario_app;

create table datasets.recipe (
  city_id uuid not null,
  data_set_id uuid not null,
  address text not null,
  query jsonb not null,
  hints jsonb not null,
  set_at timestamp with time zone not null,
  set_by uuid,
  constraint recipe_pkey PRIMARY KEY (city_id, data_set_id),
  constraint recipe_city_id_data_set_id_fkey FOREIGN KEY (city_id, data_set_id) REFERENCES datasets.data_set(city_id, id)
);
alter table datasets.recipe enable row level security;
alter table datasets.recipe force row level security;
create policy own_city on datasets.recipe for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select, update on datasets.recipe to rosario_app;

create table datasets.release (
  city_id uuid not null,
  id uuid not null,
  data_set_id uuid not null,
  number integer not null,
  at timestamp with time zone not null,
  released_by uuid,
  import_number integer not null,
  rules jsonb not null,
  plan jsonb not null,
  audit jsonb not null,
  hash bytea not null,
  cells integer not null,
  content jsonb not null,
  constraint release_pkey PRIMARY KEY (city_id, id),
  constraint release_city_id_data_set_id_number_key UNIQUE (city_id, data_set_id, number),
  constraint release_city_id_data_set_id_fkey FOREIGN KEY (city_id, data_set_id) REFERENCES datasets.data_set(city_id, id),
  constraint release_cells_check CHECK (cells > 0),
  constraint release_hash_check CHECK (octet_length(hash) = 32),
  constraint release_number_check CHECK (number > 0)
);
alter table datasets.release enable row level security;
alter table datasets.release force row level security;
create policy own_city on datasets.release for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on datasets.release to rosario_app;

create table datasets.released_block (
  city_id uuid not null,
  release_id uuid not null,
  "position" integer not null,
  length integer not null,
  columns bytea not null,
  constraint released_block_pkey PRIMARY KEY (city_id, release_id, "position"),
  constraint released_block_city_id_release_id_fkey FOREIGN KEY (city_id, release_id) REFERENCES datasets.release(city_id, id),
  constraint released_block_length_check CHECK (length > 0),
  constraint released_block_position_check CHECK ("position" >= 0)
);
alter table datasets.released_block enable row level security;
alter table datasets.released_block force row level security;
create policy own_city on datasets.released_block for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on datasets.released_block to rosario_app;

create table datasets.taken_back (
  city_id uuid not null,
  import_id uuid not null,
  at timestamp with time zone not null,
  taken_back_by uuid,
  constraint taken_back_pkey PRIMARY KEY (city_id, import_id),
  constraint taken_back_city_id_import_id_fkey FOREIGN KEY (city_id, import_id) REFERENCES datasets.import(city_id, id)
);
alter table datasets.taken_back enable row level security;
alter table datasets.taken_back force row level security;
create policy own_city on datasets.taken_back for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on datasets.taken_back to rosario_app;

create schema departments;
grant usage on schema departments to rosario_app;

create table departments.department (
  city_id uuid not null,
  id uuid not null,
  slug text not null,
  founded_at timestamp with time zone not null,
  constraint department_pkey PRIMARY KEY (city_id, id),
  constraint department_city_id_slug_key UNIQUE (city_id, slug)
);
alter table departments.department enable row level security;
alter table departments.department force row level security;
create policy own_city on departments.department for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on departments.department to rosario_app;

create table departments.name (
  city_id uuid not null,
  department_id uuid not null,
  at timestamp with time zone not null,
  name jsonb not null,
  by_account uuid,
  constraint name_pkey PRIMARY KEY (city_id, department_id, at),
  constraint name_city_id_department_id_fkey FOREIGN KEY (city_id, department_id) REFERENCES departments.department(city_id, id)
);
alter table departments.name enable row level security;
alter table departments.name force row level security;
create policy own_city on departments.name for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on departments.name to rosario_app;

create table departments.place (
  city_id uuid not null,
  id uuid not null,
  department_id uuid not null,
  account_id uuid not null,
  heads boolean not null,
  since timestamp with time zone not null,
  placed_by uuid,
  ended_at timestamp with time zone,
  ended_by uuid,
  person bytea,
  ended_person bytea,
  constraint place_pkey PRIMARY KEY (city_id, id),
  constraint place_city_id_account_id_fkey FOREIGN KEY (city_id, account_id) REFERENCES accounts.account(city_id, id),
  constraint place_city_id_department_id_fkey FOREIGN KEY (city_id, department_id) REFERENCES departments.department(city_id, id),
  constraint place_ended_person_check CHECK (octet_length(ended_person) = 32),
  constraint place_person_check CHECK (octet_length(person) = 32)
);
CREATE UNIQUE INDEX place_held ON departments.place USING btree (city_id, department_id, account_id) WHERE (ended_at IS NULL);
alter table departments.place enable row level security;
alter table departments.place force row level security;
create policy own_city on departments.place for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select, update on departments.place to rosario_app;

create schema evidence;
grant usage on schema evidence to rosario_app;

create table evidence.file (
  city_id uuid not null,
  sha256 text not null,
  name text not null,
  media_type text not null,
  size integer not null,
  side text not null,
  kept_at timestamp with time zone not null,
  kept_by uuid,
  constraint file_pkey PRIMARY KEY (city_id, sha256),
  constraint file_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'::text),
  constraint file_side_check CHECK (side = ANY (ARRAY['city'::text, 'body'::text])),
  constraint file_size_check CHECK (size > 0)
);
alter table evidence.file enable row level security;
alter table evidence.file force row level security;
create policy own_city on evidence.file for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant delete, insert, select on evidence.file to rosario_app;

create table evidence.publication (
  city_id uuid not null,
  sha256 text not null,
  recorded_at timestamp with time zone not null,
  constraint publication_pkey PRIMARY KEY (city_id, sha256),
  constraint publication_city_id_sha256_fkey FOREIGN KEY (city_id, sha256) REFERENCES evidence.file(city_id, sha256)
);
alter table evidence.publication enable row level security;
alter table evidence.publication force row level security;
create policy own_city on evidence.publication for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on evidence.publication to rosario_app;

create table evidence.withdrawal (
  city_id uuid not null,
  sha256 text not null,
  reason text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint withdrawal_pkey PRIMARY KEY (city_id, sha256),
  constraint withdrawal_city_id_sha256_fkey FOREIGN KEY (city_id, sha256) REFERENCES evidence.file(city_id, sha256),
  constraint withdrawal_reason_check CHECK (reason = ANY (ARRAY['personal-data'::text, 'wrong-file'::text, 'not-ours'::text]))
);
alter table evidence.withdrawal enable row level security;
alter table evidence.withdrawal force row level security;
create policy own_city on evidence.withdrawal for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on evidence.withdrawal to rosario_app;

create schema follow_through;
grant usage on schema follow_through to rosario_app;

create table follow_through.comment (
  city_id uuid not null,
  id uuid not null,
  reference text not null,
  text jsonb not null,
  at timestamp with time zone not null,
  by_account uuid,
  constraint comment_pkey PRIMARY KEY (city_id, id)
);
CREATE INDEX comment_on ON follow_through.comment USING btree (city_id, reference, at);
alter table follow_through.comment enable row level security;
alter table follow_through.comment force row level security;
create policy own_city on follow_through.comment for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on follow_through.comment to rosario_app;

create schema indicators;
grant usage on schema indicators to rosario_app;

create table indicators.indicator (
  city_id uuid not null,
  id uuid not null,
  slug text not null,
  right_id uuid,
  "position" integer not null,
  name jsonb not null,
  type text not null,
  kind text not null,
  unit text not null,
  direction text not null,
  does_not_show jsonb not null,
  data_owner text not null,
  calculation jsonb,
  target_aim text,
  target_value numeric,
  target_on date,
  target_source text,
  target_wording jsonb,
  data_set text,
  constraint indicator_pkey PRIMARY KEY (city_id, id),
  constraint indicator_city_id_slug_key UNIQUE (city_id, slug),
  constraint indicator_city_id_data_set_fkey FOREIGN KEY (city_id, data_set) REFERENCES datasets.data_set(city_id, slug) NOT VALID,
  constraint indicator_city_id_right_id_fkey FOREIGN KEY (city_id, right_id) REFERENCES rights."right"(city_id, id),
  constraint indicator_check CHECK ((target_aim IS NULL) = (target_value IS NULL) AND (target_aim IS NULL) = (target_source IS NULL)),
  constraint indicator_check1 CHECK (target_aim IS NOT NULL OR target_on IS NULL AND target_wording IS NULL),
  constraint indicator_direction_check CHECK (direction = ANY (ARRAY['up'::text, 'down'::text, 'none'::text, 'ambiguous'::text])),
  constraint indicator_kind_check CHECK (kind = ANY (ARRAY['count'::text, 'rate'::text, 'share'::text, 'mean'::text, 'gap'::text])),
  constraint indicator_target_aim_check CHECK (target_aim = ANY (ARRAY['at-least'::text, 'at-most'::text])),
  constraint indicator_type_check CHECK (type = ANY (ARRAY['structural'::text, 'process'::text, 'outcome'::text]))
);
alter table indicators.indicator enable row level security;
alter table indicators.indicator force row level security;
create policy own_city on indicators.indicator for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select, update on indicators.indicator to rosario_app;

create table indicators.observation (
  city_id uuid not null,
  id uuid not null,
  series_id uuid not null,
  period_start date not null,
  period_end date not null,
  revision integer not null,
  printed_period text not null,
  period_basis text not null,
  value numeric,
  qualifier text not null,
  status text not null,
  note text not null,
  source text not null,
  retrieved_on date,
  licence text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  lower numeric,
  upper numeric,
  n integer,
  constraint observation_pkey PRIMARY KEY (city_id, id),
  constraint observation_city_id_series_id_period_start_period_end_revis_key UNIQUE (city_id, series_id, period_start, period_end, revision),
  constraint observation_city_id_series_id_fkey FOREIGN KEY (city_id, series_id) REFERENCES indicators.series(city_id, id),
  constraint observation_check CHECK (period_start <= period_end),
  constraint observation_check1 CHECK ((value IS NOT NULL) = (status = 'given'::text)),
  constraint observation_check2 CHECK ((lower IS NULL) = (upper IS NULL)),
  constraint observation_check3 CHECK (lower IS NULL OR lower <= upper),
  constraint observation_check4 CHECK (status = 'given'::text OR lower IS NULL AND n IS NULL),
  constraint observation_n_check CHECK (n >= 0),
  constraint observation_period_basis_check CHECK (period_basis = ANY (ARRAY['stated'::text, 'context'::text])),
  constraint observation_qualifier_check CHECK (qualifier = ANY (ARRAY['exact'::text, 'at-least'::text, 'at-most'::text, 'about'::text, 'estimate'::text, 'part-year'::text, 'provisional'::text])),
  constraint observation_revision_check CHECK (revision > 0),
  constraint observation_status_check CHECK (status = ANY (ARRAY['given'::text, 'missing'::text, 'not-applicable'::text, 'suppressed'::text]))
);
alter table indicators.observation enable row level security;
alter table indicators.observation force row level security;
create policy own_city on indicators.observation for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on indicators.observation to rosario_app;

create table indicators.release (
  city_id uuid not null,
  id uuid not null,
  at timestamp with time zone not null,
  released_by uuid,
  constraint release_pkey PRIMARY KEY (city_id, id)
);
alter table indicators.release enable row level security;
alter table indicators.release force row level security;
create policy own_city on indicators.release for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on indicators.release to rosario_app;

create table indicators.released_observation (
  city_id uuid not null,
  observation_id uuid not null,
  release_id uuid not null,
  constraint released_observation_pkey PRIMARY KEY (city_id, observation_id),
  constraint released_observation_city_id_observation_id_fkey FOREIGN KEY (city_id, observation_id) REFERENCES indicators.observation(city_id, id),
  constraint released_observation_city_id_release_id_fkey FOREIGN KEY (city_id, release_id) REFERENCES indicators.release(city_id, id)
);
alter table indicators.released_observation enable row level security;
alter table indicators.released_observation force row level security;
create policy own_city on indicators.released_observation for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on indicators.released_observation to rosario_app;

create table indicators.series (
  city_id uuid not null,
  id uuid not null,
  indicator_id uuid not null,
  slug text not null,
  "position" integer not null,
  name jsonb not null,
  definition jsonb,
  source text not null,
  geography text not null,
  breakdown jsonb,
  is_primary boolean not null,
  year_starts integer not null,
  unit text not null,
  file_name text not null,
  file_breakdown text not null,
  file_geography text not null,
  breaks jsonb default '[]'::jsonb not null,
  constraint series_pkey PRIMARY KEY (city_id, id),
  constraint series_city_id_file_name_file_breakdown_file_geography_unit_key UNIQUE (city_id, file_name, file_breakdown, file_geography, unit),
  constraint series_city_id_indicator_id_slug_key UNIQUE (city_id, indicator_id, slug),
  constraint series_city_id_indicator_id_fkey FOREIGN KEY (city_id, indicator_id) REFERENCES indicators.indicator(city_id, id),
  constraint series_breaks_check CHECK (jsonb_typeof(breaks) = 'array'::text),
  constraint series_year_starts_check CHECK (year_starts >= 1 AND year_starts <= 12)
);
CREATE UNIQUE INDEX series_primary ON indicators.series USING btree (city_id, indicator_id) WHERE is_primary;
alter table indicators.series enable row level security;
alter table indicators.series force row level security;
create policy own_city on indicators.series for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select, update on indicators.series to rosario_app;

create schema ledger;
grant usage on schema ledger to rosario_app;

create table ledger.checkpoint (
  city_id uuid not null,
  size bigint not null,
  root bytea not null,
  note text not null,
  at timestamp(3) with time zone not null,
  constraint checkpoint_pkey PRIMARY KEY (city_id, size),
  constraint checkpoint_city_id_fkey FOREIGN KEY (city_id) REFERENCES ledger.log(city_id),
  constraint checkpoint_root_check CHECK (octet_length(root) = 32),
  constraint checkpoint_size_check CHECK (size > 0)
);
alter table ledger.checkpoint enable row level security;
alter table ledger.checkpoint force row level security;
create policy own_city on ledger.checkpoint for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on ledger.checkpoint to rosario_app;

create table ledger.cosignature (
  city_id uuid not null,
  size bigint not null,
  vkey text not null,
  line text not null,
  at timestamp(3) with time zone not null,
  constraint cosignature_pkey PRIMARY KEY (city_id, size, vkey),
  constraint cosignature_city_id_size_fkey FOREIGN KEY (city_id, size) REFERENCES ledger.checkpoint(city_id, size),
  constraint cosignature_city_id_vkey_fkey FOREIGN KEY (city_id, vkey) REFERENCES ledger.witness(city_id, vkey)
);
CREATE INDEX cosignature_of ON ledger.cosignature USING btree (city_id, vkey, size);
alter table ledger.cosignature enable row level security;
alter table ledger.cosignature force row level security;
create policy own_city on ledger.cosignature for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on ledger.cosignature to rosario_app;

create table ledger.entry (
  city_id uuid not null,
  "position" bigint not null,
  type text not null,
  subject text not null,
  at timestamp(3) with time zone not null,
  body text not null,
  leaf_hash bytea not null,
  constraint entry_pkey PRIMARY KEY (city_id, "position"),
  constraint entry_leaf_hash_check CHECK (octet_length(leaf_hash) = 32),
  constraint entry_position_check CHECK ("position" >= 0)
);
CREATE INDEX entry_subject ON ledger.entry USING btree (city_id, subject, "position");
alter table ledger.entry enable row level security;
alter table ledger.entry force row level security;
create policy own_city on ledger.entry for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on ledger.entry to rosario_app;

create table ledger.fork (
  origin text not null,
  shown_hash bytea not null,
  shown text not null,
  known text not null,
  at timestamp(3) with time zone not null,
  constraint fork_pkey PRIMARY KEY (origin, shown_hash),
  constraint fork_shown_hash_check CHECK (octet_length(shown_hash) = 32)
);
grant insert, select on ledger.fork to rosario_app;

create table ledger.head (
  city_id uuid not null,
  size bigint not null,
  frontier bytea[] not null,
  root bytea not null,
  at timestamp(3) with time zone not null,
  constraint head_pkey PRIMARY KEY (city_id),
  constraint head_root_check CHECK (octet_length(root) = 32),
  constraint head_size_check CHECK (size >= 0)
);
alter table ledger.head enable row level security;
alter table ledger.head force row level security;
create policy own_city on ledger.head for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select, update on ledger.head to rosario_app;

create table ledger.log (
  city_id uuid not null,
  origin text not null,
  at timestamp(3) with time zone not null,
  constraint log_pkey PRIMARY KEY (city_id),
  constraint log_origin_check CHECK (origin <> ''::text)
);
alter table ledger.log enable row level security;
alter table ledger.log force row level security;
create policy own_city on ledger.log for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on ledger.log to rosario_app;

create table ledger.log_key (
  city_id uuid not null,
  vkey text not null,
  from_size bigint not null,
  until_size bigint,
  constraint log_key_pkey PRIMARY KEY (city_id, vkey),
  constraint log_key_city_id_fkey FOREIGN KEY (city_id) REFERENCES ledger.log(city_id),
  constraint log_key_check CHECK (until_size > from_size),
  constraint log_key_from_size_check CHECK (from_size >= 0)
);
alter table ledger.log_key enable row level security;
alter table ledger.log_key force row level security;
create policy own_city on ledger.log_key for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on ledger.log_key to rosario_app;
grant update on ledger.log_key (until_size) to rosario_app;

create table ledger.salt (
  city_id uuid not null,
  commitment bytea not null,
  about text not null,
  salt bytea not null,
  at timestamp(3) with time zone not null,
  constraint salt_pkey PRIMARY KEY (city_id, commitment),
  constraint salt_about_check CHECK (about <> ''::text),
  constraint salt_commitment_check CHECK (octet_length(commitment) = 32),
  constraint salt_salt_check CHECK (octet_length(salt) = 32)
);
CREATE INDEX salt_about ON ledger.salt USING btree (city_id, about);
alter table ledger.salt enable row level security;
alter table ledger.salt force row level security;
create policy own_city on ledger.salt for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant delete, insert, select on ledger.salt to rosario_app;

create table ledger.tile_root (
  city_id uuid not null,
  level integer not null,
  "position" bigint not null,
  hash bytea not null,
  constraint tile_root_pkey PRIMARY KEY (city_id, level, "position"),
  constraint tile_root_hash_check CHECK (octet_length(hash) = 32),
  constraint tile_root_level_check CHECK (level >= 1 AND level <= 7),
  constraint tile_root_position_check CHECK ("position" >= 0)
);
alter table ledger.tile_root enable row level security;
alter table ledger.tile_root force row level security;
create policy own_city on ledger.tile_root for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on ledger.tile_root to rosario_app;

create table ledger.witness (
  city_id uuid not null,
  vkey text not null,
  address text not null,
  since timestamp(3) with time zone not null,
  ended_at timestamp(3) with time zone,
  constraint witness_pkey PRIMARY KEY (city_id, vkey),
  constraint witness_city_id_fkey FOREIGN KEY (city_id) REFERENCES ledger.log(city_id),
  constraint witness_address_check CHECK (address ~ '^https?://'::text),
  constraint witness_check CHECK (ended_at >= since)
);
alter table ledger.witness enable row level security;
alter table ledger.witness force row level security;
create policy own_city on ledger.witness for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on ledger.witness to rosario_app;
grant update on ledger.witness (address) to rosario_app;
grant update on ledger.witness (ended_at) to rosario_app;

create table ledger.witnessed_checkpoint (
  origin text not null,
  size bigint not null,
  root bytea not null,
  note text not null,
  at timestamp(3) with time zone not null,
  constraint witnessed_checkpoint_pkey PRIMARY KEY (origin, size),
  constraint witnessed_checkpoint_root_check CHECK (octet_length(root) = 32),
  constraint witnessed_checkpoint_size_check CHECK (size >= 0)
);
grant insert, select on ledger.witnessed_checkpoint to rosario_app;

create table ledger.witnessed_log (
  origin text not null,
  vkey text not null,
  at timestamp(3) with time zone not null,
  constraint witnessed_log_pkey PRIMARY KEY (origin, vkey)
);
grant insert, select on ledger.witnessed_log to rosario_app;

create schema mapping;
grant usage on schema mapping to rosario_app;

create table mapping.challenge_standing (
  city_id uuid not null,
  entry_id uuid not null,
  number integer not null,
  state text not null,
  taken_up_by text,
  reference text,
  reason jsonb not null,
  on_date date not null,
  "precision" text not null,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint challenge_standing_pkey PRIMARY KEY (city_id, entry_id, number),
  constraint challenge_standing_city_id_entry_id_fkey FOREIGN KEY (city_id, entry_id) REFERENCES mapping.map_entry(city_id, id),
  constraint challenge_standing_check CHECK ((state = 'taken-up'::text) = (taken_up_by IS NOT NULL)),
  constraint challenge_standing_check1 CHECK ((taken_up_by IS NULL) = (reference IS NULL)),
  constraint challenge_standing_number_check CHECK (number > 0),
  constraint challenge_standing_precision_check CHECK ("precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text])),
  constraint challenge_standing_state_check CHECK (state = ANY (ARRAY['open'::text, 'taken-up'::text, 'overtaken'::text, 'closed'::text])),
  constraint challenge_standing_taken_up_by_check CHECK (taken_up_by = ANY (ARRAY['plan'::text, 'measure'::text, 'recommendation'::text]))
);
alter table mapping.challenge_standing enable row level security;
alter table mapping.challenge_standing force row level security;
create policy own_city on mapping.challenge_standing for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on mapping.challenge_standing to rosario_app;

create table mapping.map_entry (
  city_id uuid not null,
  id uuid not null,
  kind text not null,
  slug text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint map_entry_pkey PRIMARY KEY (city_id, id),
  constraint map_entry_city_id_kind_slug_key UNIQUE (city_id, kind, slug),
  constraint map_entry_kind_check CHECK (kind = ANY (ARRAY['challenge'::text, 'resource'::text, 'practice'::text, 'responsibility'::text]))
);
alter table mapping.map_entry enable row level security;
alter table mapping.map_entry force row level security;
create policy own_city on mapping.map_entry for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on mapping.map_entry to rosario_app;

create table mapping.map_right (
  city_id uuid not null,
  entry_id uuid not null,
  number integer not null,
  right_id uuid not null,
  constraint map_right_pkey PRIMARY KEY (city_id, entry_id, number, right_id),
  constraint map_right_city_id_entry_id_number_fkey FOREIGN KEY (city_id, entry_id, number) REFERENCES mapping.map_version(city_id, entry_id, number),
  constraint map_right_city_id_right_id_fkey FOREIGN KEY (city_id, right_id) REFERENCES rights."right"(city_id, id)
);
alter table mapping.map_right enable row level security;
alter table mapping.map_right force row level security;
create policy own_city on mapping.map_right for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on mapping.map_right to rosario_app;

create table mapping.map_version (
  city_id uuid not null,
  entry_id uuid not null,
  number integer not null,
  title jsonb not null,
  text jsonb not null,
  groups jsonb not null,
  grounds text[] not null,
  indicators text[] not null,
  evidence text[] not null,
  body_id uuid,
  department_id uuid,
  began_on date,
  began_precision text,
  ended_on date,
  ended_precision text,
  particulars jsonb not null,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint map_version_pkey PRIMARY KEY (city_id, entry_id, number),
  constraint map_version_city_id_body_id_fkey FOREIGN KEY (city_id, body_id) REFERENCES bodies.body(city_id, id),
  constraint map_version_city_id_department_id_fkey FOREIGN KEY (city_id, department_id) REFERENCES departments.department(city_id, id),
  constraint map_version_city_id_entry_id_fkey FOREIGN KEY (city_id, entry_id) REFERENCES mapping.map_entry(city_id, id),
  constraint map_version_began_precision_check CHECK (began_precision = ANY (ARRAY['day'::text, 'month'::text, 'year'::text])),
  constraint map_version_check CHECK ((began_on IS NULL) = (began_precision IS NULL)),
  constraint map_version_check1 CHECK ((ended_on IS NULL) = (ended_precision IS NULL)),
  constraint map_version_ended_precision_check CHECK (ended_precision = ANY (ARRAY['day'::text, 'month'::text, 'year'::text])),
  constraint map_version_number_check CHECK (number > 0)
);
alter table mapping.map_version enable row level security;
alter table mapping.map_version force row level security;
create policy own_city on mapping.map_version for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on mapping.map_version to rosario_app;

create schema meetings;
grant usage on schema meetings to rosario_app;

create table meetings.agenda_item (
  city_id uuid not null,
  meeting_id uuid not null,
  item integer not null,
  version integer not null,
  "position" integer not null,
  kind text not null,
  title jsonb not null,
  text jsonb not null,
  tied_to jsonb not null,
  papers text,
  removed boolean not null,
  after_sending boolean not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint agenda_item_pkey PRIMARY KEY (city_id, meeting_id, item, version),
  constraint agenda_item_city_id_meeting_id_fkey FOREIGN KEY (city_id, meeting_id) REFERENCES meetings.meeting(city_id, id),
  constraint agenda_item_item_check CHECK (item > 0),
  constraint agenda_item_kind_check CHECK (kind = ANY (ARRAY['information'::text, 'discussion'::text, 'decision'::text])),
  constraint agenda_item_version_check CHECK (version > 0)
);
alter table meetings.agenda_item enable row level security;
alter table meetings.agenda_item force row level security;
create policy own_city on meetings.agenda_item for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on meetings.agenda_item to rosario_app;

create table meetings.agenda_sending (
  city_id uuid not null,
  meeting_id uuid not null,
  items integer not null,
  remind_days integer,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint agenda_sending_pkey PRIMARY KEY (city_id, meeting_id),
  constraint agenda_sending_city_id_meeting_id_fkey FOREIGN KEY (city_id, meeting_id) REFERENCES meetings.meeting(city_id, id),
  constraint agenda_sending_remind_days_check CHECK (remind_days >= 1 AND remind_days <= 30)
);
alter table meetings.agenda_sending enable row level security;
alter table meetings.agenda_sending force row level security;
create policy own_city on meetings.agenda_sending for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on meetings.agenda_sending to rosario_app;

create table meetings.attendance (
  city_id uuid not null,
  meeting_id uuid not null,
  term_id uuid not null,
  number integer not null,
  state text not null,
  stands_in_for uuid,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint attendance_pkey PRIMARY KEY (city_id, meeting_id, term_id, number),
  constraint attendance_city_id_meeting_id_fkey FOREIGN KEY (city_id, meeting_id) REFERENCES meetings.meeting(city_id, id),
  constraint attendance_city_id_stands_in_for_fkey FOREIGN KEY (city_id, stands_in_for) REFERENCES bodies.term(city_id, id),
  constraint attendance_city_id_term_id_fkey FOREIGN KEY (city_id, term_id) REFERENCES bodies.term(city_id, id),
  constraint attendance_number_check CHECK (number > 0),
  constraint attendance_state_check CHECK (state = ANY (ARRAY['present'::text, 'excused'::text, 'absent'::text]))
);
alter table meetings.attendance enable row level security;
alter table meetings.attendance force row level security;
create policy own_city on meetings.attendance for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on meetings.attendance to rosario_app;

create table meetings.audience (
  city_id uuid not null,
  event_id uuid not null,
  number integer not null,
  people integer,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  year integer,
  constraint audience_pkey PRIMARY KEY (city_id, event_id, number),
  constraint audience_city_id_event_id_fkey FOREIGN KEY (city_id, event_id) REFERENCES meetings.public_event(city_id, id),
  constraint audience_number_check CHECK (number > 0),
  constraint audience_people_check CHECK (people >= 0),
  constraint audience_year_check CHECK (year >= 1900 AND year <= 2199)
);
alter table meetings.audience enable row level security;
alter table meetings.audience force row level security;
create policy own_city on meetings.audience for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on meetings.audience to rosario_app;

create table meetings.cancellation (
  city_id uuid not null,
  meeting_id uuid not null,
  reason jsonb not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint cancellation_pkey PRIMARY KEY (city_id, meeting_id),
  constraint cancellation_city_id_meeting_id_fkey FOREIGN KEY (city_id, meeting_id) REFERENCES meetings.meeting(city_id, id)
);
alter table meetings.cancellation enable row level security;
alter table meetings.cancellation force row level security;
create policy own_city on meetings.cancellation for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on meetings.cancellation to rosario_app;

create table meetings.conflict (
  city_id uuid not null,
  meeting_id uuid not null,
  item integer not null,
  term_id uuid not null,
  text jsonb,
  account_id uuid,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  is_shown boolean not null,
  constraint conflict_pkey PRIMARY KEY (city_id, meeting_id, item, term_id),
  constraint conflict_city_id_meeting_id_fkey FOREIGN KEY (city_id, meeting_id) REFERENCES meetings.meeting(city_id, id),
  constraint conflict_city_id_term_id_fkey FOREIGN KEY (city_id, term_id) REFERENCES bodies.term(city_id, id)
);
CREATE INDEX conflict_account ON meetings.conflict USING btree (city_id, account_id) WHERE (account_id IS NOT NULL);
alter table meetings.conflict enable row level security;
alter table meetings.conflict force row level security;
create policy own_city on meetings.conflict for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select, update on meetings.conflict to rosario_app;

create table meetings.decision (
  city_id uuid not null,
  meeting_id uuid not null,
  number integer not null,
  item integer not null,
  text jsonb not null,
  way text not null,
  votes_for integer not null,
  votes_against integer not null,
  abstained integer not null,
  carried boolean not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  voters integer,
  needed integer,
  constraint decision_pkey PRIMARY KEY (city_id, meeting_id, number),
  constraint decision_city_id_meeting_id_fkey FOREIGN KEY (city_id, meeting_id) REFERENCES meetings.meeting(city_id, id),
  constraint decision_abstained_check CHECK (abstained >= 0),
  constraint decision_check CHECK ((voters IS NULL) = (needed IS NULL)),
  constraint decision_number_check CHECK (number > 0),
  constraint decision_votes_against_check CHECK (votes_against >= 0),
  constraint decision_votes_for_check CHECK (votes_for >= 0),
  constraint decision_way_check CHECK (way = ANY (ARRAY['by-name'::text, 'show-of-hands'::text, 'unanimous'::text]))
);
alter table meetings.decision enable row level security;
alter table meetings.decision force row level security;
create policy own_city on meetings.decision for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on meetings.decision to rosario_app;

create table meetings.dissent (
  city_id uuid not null,
  meeting_id uuid not null,
  decision integer not null,
  number integer not null,
  term_id uuid,
  text jsonb not null,
  constraint dissent_pkey PRIMARY KEY (city_id, meeting_id, decision, number),
  constraint dissent_city_id_meeting_id_decision_fkey FOREIGN KEY (city_id, meeting_id, decision) REFERENCES meetings.decision(city_id, meeting_id, number),
  constraint dissent_city_id_term_id_fkey FOREIGN KEY (city_id, term_id) REFERENCES bodies.term(city_id, id),
  constraint dissent_number_check CHECK (number > 0)
);
alter table meetings.dissent enable row level security;
alter table meetings.dissent force row level security;
create policy own_city on meetings.dissent for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on meetings.dissent to rosario_app;

create table meetings.effect (
  city_id uuid not null,
  meeting_id uuid not null,
  number integer not null,
  text jsonb not null,
  decision integer,
  recommendation text,
  source text,
  on_date date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint effect_pkey PRIMARY KEY (city_id, meeting_id, number),
  constraint effect_city_id_meeting_id_decision_fkey FOREIGN KEY (city_id, meeting_id, decision) REFERENCES meetings.decision(city_id, meeting_id, number),
  constraint effect_city_id_meeting_id_fkey FOREIGN KEY (city_id, meeting_id) REFERENCES meetings.meeting(city_id, id),
  constraint effect_check CHECK (decision IS NOT NULL OR recommendation IS NOT NULL),
  constraint effect_number_check CHECK (number > 0)
);
alter table meetings.effect enable row level security;
alter table meetings.effect force row level security;
create policy own_city on meetings.effect for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on meetings.effect to rosario_app;

create table meetings.event_cancellation (
  city_id uuid not null,
  event_id uuid not null,
  reason jsonb not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint event_cancellation_pkey PRIMARY KEY (city_id, event_id),
  constraint event_cancellation_city_id_event_id_fkey FOREIGN KEY (city_id, event_id) REFERENCES meetings.public_event(city_id, id)
);
alter table meetings.event_cancellation enable row level security;
alter table meetings.event_cancellation force row level security;
create policy own_city on meetings.event_cancellation for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on meetings.event_cancellation to rosario_app;

create table meetings.event_recording (
  city_id uuid not null,
  event_id uuid not null,
  number integer not null,
  kind text not null,
  address text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint event_recording_pkey PRIMARY KEY (city_id, event_id, number),
  constraint event_recording_city_id_event_id_fkey FOREIGN KEY (city_id, event_id) REFERENCES meetings.public_event(city_id, id),
  constraint event_recording_kind_check CHECK (kind = ANY (ARRAY['recording'::text, 'sign-language'::text, 'transcript'::text])),
  constraint event_recording_number_check CHECK (number > 0)
);
alter table meetings.event_recording enable row level security;
alter table meetings.event_recording force row level security;
create policy own_city on meetings.event_recording for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on meetings.event_recording to rosario_app;

create table meetings.event_version (
  city_id uuid not null,
  event_id uuid not null,
  number integer not null,
  kind text not null,
  title jsonb not null,
  text jsonb not null,
  starts_on date,
  starts_precision text,
  ends_on date,
  ends_precision text,
  yearly boolean not null,
  place jsonb not null,
  organisers jsonb not null,
  accessibility jsonb not null,
  rights text[] not null,
  source text,
  reason jsonb not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint event_version_pkey PRIMARY KEY (city_id, event_id, number),
  constraint event_version_city_id_event_id_fkey FOREIGN KEY (city_id, event_id) REFERENCES meetings.public_event(city_id, id),
  constraint event_version_check CHECK ((starts_on IS NULL) = (starts_precision IS NULL)),
  constraint event_version_check1 CHECK ((ends_on IS NULL) = (ends_precision IS NULL)),
  constraint event_version_ends_precision_check CHECK (ends_precision = ANY (ARRAY['day'::text, 'month'::text, 'year'::text])),
  constraint event_version_kind_check CHECK (kind = ANY (ARRAY['conference'::text, 'seminar'::text, 'film-festival'::text, 'school-day'::text, 'public-meeting'::text, 'other'::text])),
  constraint event_version_number_check CHECK (number > 1),
  constraint event_version_starts_precision_check CHECK (starts_precision = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))
);
alter table meetings.event_version enable row level security;
alter table meetings.event_version force row level security;
create policy own_city on meetings.event_version for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on meetings.event_version to rosario_app;

create table meetings.follow_up (
  city_id uuid not null,
  meeting_id uuid not null,
  decision integer not null,
  kind text not null,
  reference text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint follow_up_pkey PRIMARY KEY (city_id, meeting_id, decision, kind, reference),
  constraint follow_up_city_id_meeting_id_decision_fkey FOREIGN KEY (city_id, meeting_id, decision) REFERENCES meetings.decision(city_id, meeting_id, number),
  constraint follow_up_kind_check CHECK (kind = ANY (ARRAY['recommendation'::text, 'advice'::text, 'matter'::text, 'answer'::text]))
);
alter table meetings.follow_up enable row level security;
alter table meetings.follow_up force row level security;
create policy own_city on meetings.follow_up for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on meetings.follow_up to rosario_app;

create table meetings.held (
  city_id uuid not null,
  meeting_id uuid not null,
  present integer not null,
  voting integer not null,
  needed integer not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint held_pkey PRIMARY KEY (city_id, meeting_id),
  constraint held_city_id_meeting_id_fkey FOREIGN KEY (city_id, meeting_id) REFERENCES meetings.meeting(city_id, id)
);
alter table meetings.held enable row level security;
alter table meetings.held force row level security;
create policy own_city on meetings.held for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on meetings.held to rosario_app;

create table meetings.invitation (
  city_id uuid not null,
  meeting_id uuid not null,
  account_id uuid,
  tells text not null,
  token_hash bytea not null,
  sent_at timestamp with time zone not null,
  term_id uuid,
  constraint invitation_pkey PRIMARY KEY (city_id, token_hash),
  constraint invitation_once_per_account UNIQUE (city_id, meeting_id, tells, account_id),
  constraint invitation_once_per_term UNIQUE (city_id, meeting_id, tells, term_id),
  constraint invitation_city_id_meeting_id_fkey FOREIGN KEY (city_id, meeting_id) REFERENCES meetings.meeting(city_id, id),
  constraint invitation_city_id_term_id_fkey FOREIGN KEY (city_id, term_id) REFERENCES bodies.term(city_id, id) NOT VALID,
  constraint invitation_to_one CHECK ((account_id IS NULL) <> (term_id IS NULL))
);
CREATE INDEX invitation_account ON meetings.invitation USING btree (city_id, account_id);
alter table meetings.invitation enable row level security;
alter table meetings.invitation force row level security;
create policy own_city on meetings.invitation for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant delete, insert, select on meetings.invitation to rosario_app;

create table meetings.live_line (
  city_id uuid not null,
  meeting_id uuid not null,
  number integer not null,
  text text not null,
  language text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint live_line_pkey PRIMARY KEY (city_id, meeting_id, number),
  constraint live_line_city_id_meeting_id_fkey FOREIGN KEY (city_id, meeting_id) REFERENCES meetings.meeting(city_id, id),
  constraint live_line_number_check CHECK (number > 0)
);
alter table meetings.live_line enable row level security;
alter table meetings.live_line force row level security;
create policy own_city on meetings.live_line for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on meetings.live_line to rosario_app;

create table meetings.meeting (
  city_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  slug text not null,
  title jsonb not null,
  is_public boolean not null,
  languages text[] not null,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  closed_for jsonb not null,
  constraint meeting_pkey PRIMARY KEY (city_id, id),
  constraint meeting_city_id_body_id_slug_key UNIQUE (city_id, body_id, slug),
  constraint meeting_city_id_body_id_fkey FOREIGN KEY (city_id, body_id) REFERENCES bodies.body(city_id, id),
  constraint meeting_closed_for CHECK (NOT is_public OR closed_for = '{}'::jsonb),
  constraint meeting_languages_check CHECK (cardinality(languages) > 0)
);
alter table meetings.meeting enable row level security;
alter table meetings.meeting force row level security;
create policy own_city on meetings.meeting for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on meetings.meeting to rosario_app;

create table meetings.minutes_publication (
  city_id uuid not null,
  meeting_id uuid not null,
  version integer not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint minutes_publication_pkey PRIMARY KEY (city_id, meeting_id, version),
  constraint minutes_publication_city_id_meeting_id_version_fkey FOREIGN KEY (city_id, meeting_id, version) REFERENCES meetings.minutes_version(city_id, meeting_id, number)
);
alter table meetings.minutes_publication enable row level security;
alter table meetings.minutes_publication force row level security;
create policy own_city on meetings.minutes_publication for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on meetings.minutes_publication to rosario_app;

create table meetings.minutes_update (
  city_id uuid not null,
  meeting_id uuid not null,
  number integer not null,
  since integer not null,
  change bytea not null,
  account_id uuid,
  recorded_at timestamp with time zone not null,
  constraint minutes_update_pkey PRIMARY KEY (city_id, meeting_id, number),
  constraint minutes_update_city_id_meeting_id_fkey FOREIGN KEY (city_id, meeting_id) REFERENCES meetings.meeting(city_id, id),
  constraint minutes_update_check CHECK (since > 0 AND since <= number),
  constraint minutes_update_number_check CHECK (number > 0)
);
alter table meetings.minutes_update enable row level security;
alter table meetings.minutes_update force row level security;
create policy own_city on meetings.minutes_update for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant delete, insert, select, update on meetings.minutes_update to rosario_app;

create table meetings.minutes_version (
  city_id uuid not null,
  meeting_id uuid not null,
  number integer not null,
  text text not null,
  language text not null,
  approved_by text not null,
  approved_on date not null,
  reason jsonb not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint minutes_version_pkey PRIMARY KEY (city_id, meeting_id, number),
  constraint minutes_version_city_id_meeting_id_fkey FOREIGN KEY (city_id, meeting_id) REFERENCES meetings.meeting(city_id, id),
  constraint minutes_version_approved_by_check CHECK (approved_by = ANY (ARRAY['chair'::text, 'secretary'::text, 'next-meeting'::text])),
  constraint minutes_version_number_check CHECK (number > 0)
);
alter table meetings.minutes_version enable row level security;
alter table meetings.minutes_version force row level security;
create policy own_city on meetings.minutes_version for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on meetings.minutes_version to rosario_app;

create table meetings.minutes_writer (
  city_id uuid not null,
  meeting_id uuid not null,
  account_id uuid not null,
  seen_at timestamp with time zone not null,
  constraint minutes_writer_pkey PRIMARY KEY (city_id, meeting_id, account_id),
  constraint minutes_writer_city_id_meeting_id_fkey FOREIGN KEY (city_id, meeting_id) REFERENCES meetings.meeting(city_id, id)
);
alter table meetings.minutes_writer enable row level security;
alter table meetings.minutes_writer force row level security;
create policy own_city on meetings.minutes_writer for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant delete, insert, select, update on meetings.minutes_writer to rosario_app;

create table meetings.public_event (
  city_id uuid not null,
  id uuid not null,
  slug text not null,
  kind text not null,
  title jsonb not null,
  text jsonb not null,
  starts_on date,
  starts_precision text,
  ends_on date,
  ends_precision text,
  yearly boolean not null,
  place jsonb not null,
  organisers jsonb not null,
  accessibility jsonb not null,
  rights text[] not null,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint public_event_pkey PRIMARY KEY (city_id, id),
  constraint public_event_city_id_slug_key UNIQUE (city_id, slug),
  constraint public_event_check CHECK ((starts_on IS NULL) = (starts_precision IS NULL)),
  constraint public_event_check1 CHECK ((ends_on IS NULL) = (ends_precision IS NULL)),
  constraint public_event_ends_precision_check CHECK (ends_precision = ANY (ARRAY['day'::text, 'month'::text, 'year'::text])),
  constraint public_event_kind_check CHECK (kind = ANY (ARRAY['conference'::text, 'seminar'::text, 'film-festival'::text, 'school-day'::text, 'public-meeting'::text, 'other'::text])),
  constraint public_event_starts_precision_check CHECK (starts_precision = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))
);
CREATE INDEX public_event_when ON meetings.public_event USING btree (city_id, starts_on);
alter table meetings.public_event enable row level security;
alter table meetings.public_event force row level security;
create policy own_city on meetings.public_event for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on meetings.public_event to rosario_app;

create table meetings.question (
  city_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  way text not null,
  text jsonb,
  asked_by text,
  email text,
  token_hash bytea,
  sent_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  number integer,
  shown_on date,
  turned_away_for text,
  decided_at timestamp with time zone,
  decided_by uuid,
  name_removed_on date,
  constraint question_pkey PRIMARY KEY (city_id, id),
  constraint question_city_id_meeting_id_number_key UNIQUE (city_id, meeting_id, number),
  constraint question_city_id_token_hash_key UNIQUE (city_id, token_hash),
  constraint question_city_id_meeting_id_fkey FOREIGN KEY (city_id, meeting_id) REFERENCES meetings.meeting(city_id, id),
  constraint question_check CHECK ((number IS NULL) = (shown_on IS NULL)),
  constraint question_check1 CHECK ((decided_at IS NULL) = (number IS NULL AND turned_away_for IS NULL)),
  constraint question_number_check CHECK (number > 0),
  constraint question_turned_away_for_check CHECK (turned_away_for = ANY (ARRAY['not-about-the-meeting'::text, 'personal-data'::text, 'abuse'::text, 'sent-twice'::text])),
  constraint question_way_check CHECK (way = ANY (ARRAY['sent'::text, 'room'::text]))
);
alter table meetings.question enable row level security;
alter table meetings.question force row level security;
create policy own_city on meetings.question for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant delete, insert, select, update on meetings.question to rosario_app;

create table meetings.question_answer (
  city_id uuid not null,
  meeting_id uuid not null,
  question integer not null,
  number integer not null,
  text jsonb not null,
  on_date date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  decision integer,
  constraint question_answer_pkey PRIMARY KEY (city_id, meeting_id, question, number),
  constraint question_answer_city_id_meeting_id_decision_fkey FOREIGN KEY (city_id, meeting_id, decision) REFERENCES meetings.decision(city_id, meeting_id, number) NOT VALID,
  constraint question_answer_city_id_meeting_id_fkey FOREIGN KEY (city_id, meeting_id) REFERENCES meetings.meeting(city_id, id),
  constraint question_answer_number_check CHECK (number > 0)
);
alter table meetings.question_answer enable row level security;
alter table meetings.question_answer force row level security;
create policy own_city on meetings.question_answer for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on meetings.question_answer to rosario_app;

create table meetings.recording (
  city_id uuid not null,
  meeting_id uuid not null,
  number integer not null,
  kind text not null,
  address text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint recording_pkey PRIMARY KEY (city_id, meeting_id, number),
  constraint recording_city_id_meeting_id_fkey FOREIGN KEY (city_id, meeting_id) REFERENCES meetings.meeting(city_id, id),
  constraint recording_kind_check CHECK (kind = ANY (ARRAY['recording'::text, 'sign-language'::text, 'transcript'::text])),
  constraint recording_number_check CHECK (number > 0)
);
alter table meetings.recording enable row level security;
alter table meetings.recording force row level security;
create policy own_city on meetings.recording for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on meetings.recording to rosario_app;

create table meetings.session_count (
  city_id uuid not null,
  body_id uuid not null,
  year integer not null,
  sessions integer not null,
  source text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint session_count_pkey PRIMARY KEY (city_id, body_id, year),
  constraint session_count_city_id_body_id_fkey FOREIGN KEY (city_id, body_id) REFERENCES bodies.body(city_id, id),
  constraint session_count_sessions_check CHECK (sessions > 0),
  constraint session_count_year_check CHECK (year >= 1900 AND year <= 2199)
);
alter table meetings.session_count enable row level security;
alter table meetings.session_count force row level security;
create policy own_city on meetings.session_count for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on meetings.session_count to rosario_app;

create table meetings.task (
  city_id uuid not null,
  meeting_id uuid not null,
  number integer not null,
  decision integer not null,
  text jsonb not null,
  department_id uuid,
  term_id uuid,
  due_on date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint task_pkey PRIMARY KEY (city_id, meeting_id, number),
  constraint task_city_id_department_id_fkey FOREIGN KEY (city_id, department_id) REFERENCES departments.department(city_id, id),
  constraint task_city_id_meeting_id_decision_fkey FOREIGN KEY (city_id, meeting_id, decision) REFERENCES meetings.decision(city_id, meeting_id, number),
  constraint task_city_id_term_id_fkey FOREIGN KEY (city_id, term_id) REFERENCES bodies.term(city_id, id),
  constraint task_check CHECK ((department_id IS NULL) <> (term_id IS NULL)),
  constraint task_number_check CHECK (number > 0)
);
CREATE INDEX task_due ON meetings.task USING btree (city_id, due_on);
alter table meetings.task enable row level security;
alter table meetings.task force row level security;
create policy own_city on meetings.task for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on meetings.task to rosario_app;

create table meetings.task_done (
  city_id uuid not null,
  meeting_id uuid not null,
  task integer not null,
  on_date date not null,
  note jsonb not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint task_done_pkey PRIMARY KEY (city_id, meeting_id, task),
  constraint task_done_city_id_meeting_id_task_fkey FOREIGN KEY (city_id, meeting_id, task) REFERENCES meetings.task(city_id, meeting_id, number)
);
alter table meetings.task_done enable row level security;
alter table meetings.task_done force row level security;
create policy own_city on meetings.task_done for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on meetings.task_done to rosario_app;

create table meetings.timing (
  city_id uuid not null,
  meeting_id uuid not null,
  number integer not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  place jsonb not null,
  online text,
  reason jsonb not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint timing_pkey PRIMARY KEY (city_id, meeting_id, number),
  constraint timing_city_id_meeting_id_fkey FOREIGN KEY (city_id, meeting_id) REFERENCES meetings.meeting(city_id, id),
  constraint timing_check CHECK (starts_at < ends_at),
  constraint timing_number_check CHECK (number > 0)
);
CREATE INDEX timing_when ON meetings.timing USING btree (city_id, starts_at);
alter table meetings.timing enable row level security;
alter table meetings.timing force row level security;
create policy own_city on meetings.timing for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on meetings.timing to rosario_app;

create table meetings.vote (
  city_id uuid not null,
  meeting_id uuid not null,
  decision integer not null,
  term_id uuid not null,
  vote text not null,
  constraint vote_pkey PRIMARY KEY (city_id, meeting_id, decision, term_id),
  constraint vote_city_id_meeting_id_decision_fkey FOREIGN KEY (city_id, meeting_id, decision) REFERENCES meetings.decision(city_id, meeting_id, number),
  constraint vote_city_id_term_id_fkey FOREIGN KEY (city_id, term_id) REFERENCES bodies.term(city_id, id),
  constraint vote_vote_check CHECK (vote = ANY (ARRAY['for'::text, 'against'::text, 'abstained'::text]))
);
alter table meetings.vote enable row level security;
alter table meetings.vote force row level security;
create policy own_city on meetings.vote for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on meetings.vote to rosario_app;

create schema objections;
grant usage on schema objections to rosario_app;

create table objections.answer (
  city_id uuid not null,
  objection_id uuid not null,
  number integer not null,
  kind text not null,
  reason jsonb not null,
  on_date date not null,
  "precision" text not null,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint answer_pkey PRIMARY KEY (city_id, objection_id, number),
  constraint answer_city_id_objection_id_fkey FOREIGN KEY (city_id, objection_id) REFERENCES objections.objection(city_id, id),
  constraint answer_kind_check CHECK (kind = ANY (ARRAY['upheld'::text, 'partly'::text, 'rejected'::text])),
  constraint answer_number_check CHECK (number > 0),
  constraint answer_precision_check CHECK ("precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))
);
alter table objections.answer enable row level security;
alter table objections.answer force row level security;
create policy own_city on objections.answer for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on objections.answer to rosario_app;

create table objections.objection (
  city_id uuid not null,
  id uuid not null,
  reference text not null,
  organisation text not null,
  against text not null,
  what jsonb not null,
  happened_on date,
  happened_precision text,
  right_id uuid,
  instrument text,
  article text,
  text jsonb not null,
  filed_on date not null,
  "precision" text not null,
  answer_due_on date,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint objection_pkey PRIMARY KEY (city_id, id),
  constraint objection_city_id_reference_key UNIQUE (city_id, reference),
  constraint objection_city_id_right_id_fkey FOREIGN KEY (city_id, right_id) REFERENCES rights."right"(city_id, id),
  constraint objection_against_check CHECK (against = ANY (ARRAY['decision'::text, 'inaction'::text])),
  constraint objection_check CHECK ((happened_on IS NULL) = (happened_precision IS NULL)),
  constraint objection_check1 CHECK ((instrument IS NULL) = (article IS NULL)),
  constraint objection_happened_precision_check CHECK (happened_precision = ANY (ARRAY['day'::text, 'month'::text, 'year'::text])),
  constraint objection_precision_check CHECK ("precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))
);
alter table objections.objection enable row level security;
alter table objections.objection force row level security;
create policy own_city on objections.objection for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on objections.objection to rosario_app;

create table objections.submission (
  city_id uuid not null,
  id uuid not null,
  token_hash bytea not null,
  organisation text,
  email text,
  sent jsonb,
  sent_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  decided_at timestamp with time zone,
  decided_by uuid,
  refused_for text,
  objection_id uuid,
  constraint submission_pkey PRIMARY KEY (city_id, id),
  constraint submission_city_id_token_hash_key UNIQUE (city_id, token_hash),
  constraint submission_city_id_objection_id_fkey FOREIGN KEY (city_id, objection_id) REFERENCES objections.objection(city_id, id),
  constraint submission_check CHECK (refused_for IS NULL OR objection_id IS NULL),
  constraint submission_check1 CHECK ((decided_at IS NULL) = (refused_for IS NULL AND objection_id IS NULL)),
  constraint submission_refused_for_check CHECK (refused_for = ANY (ARRAY['not-about-the-city'::text, 'not-an-organisation'::text, 'personal-data'::text, 'abuse'::text, 'sent-twice'::text]))
);
alter table objections.submission enable row level security;
alter table objections.submission force row level security;
create policy own_city on objections.submission for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant delete, insert, select, update on objections.submission to rosario_app;

create table objections.withdrawal (
  city_id uuid not null,
  objection_id uuid not null,
  reason jsonb not null,
  on_date date not null,
  "precision" text not null,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint withdrawal_pkey PRIMARY KEY (city_id, objection_id),
  constraint withdrawal_city_id_objection_id_fkey FOREIGN KEY (city_id, objection_id) REFERENCES objections.objection(city_id, id),
  constraint withdrawal_precision_check CHECK ("precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))
);
alter table objections.withdrawal enable row level security;
alter table objections.withdrawal force row level security;
create policy own_city on objections.withdrawal for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on objections.withdrawal to rosario_app;

create schema people;
grant usage on schema people to rosario_app;

create table people.hand_over (
  city_id uuid not null,
  id uuid not null,
  from_account_id uuid not null,
  to_account_id uuid not null,
  note text not null,
  at timestamp with time zone not null,
  by_account uuid,
  constraint hand_over_pkey PRIMARY KEY (city_id, id),
  constraint hand_over_city_id_from_account_id_fkey FOREIGN KEY (city_id, from_account_id) REFERENCES accounts.account(city_id, id),
  constraint hand_over_city_id_to_account_id_fkey FOREIGN KEY (city_id, to_account_id) REFERENCES accounts.account(city_id, id),
  constraint hand_over_check CHECK (from_account_id <> to_account_id)
);
CREATE INDEX hand_over_at ON people.hand_over USING btree (city_id, at DESC);
alter table people.hand_over enable row level security;
alter table people.hand_over force row level security;
create policy own_city on people.hand_over for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on people.hand_over to rosario_app;

create schema plans;
grant usage on schema plans to rosario_app;

create table plans.assignment (
  city_id uuid not null,
  id uuid not null,
  measure_id uuid not null,
  number integer not null,
  department_id uuid not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint assignment_pkey PRIMARY KEY (city_id, id),
  constraint assignment_city_id_measure_id_number_key UNIQUE (city_id, measure_id, number),
  constraint assignment_city_id_department_id_fkey FOREIGN KEY (city_id, department_id) REFERENCES departments.department(city_id, id),
  constraint assignment_city_id_measure_id_fkey FOREIGN KEY (city_id, measure_id) REFERENCES plans.measure(city_id, id),
  constraint assignment_number_check CHECK (number > 0)
);
alter table plans.assignment enable row level security;
alter table plans.assignment force row level security;
create policy own_city on plans.assignment for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on plans.assignment to rosario_app;

create table plans.budget_line (
  city_id uuid not null,
  id uuid not null,
  measure_id uuid not null,
  kind text not null,
  year integer not null,
  amount bigint not null,
  currency text not null,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint budget_line_pkey PRIMARY KEY (city_id, id),
  constraint budget_line_city_id_measure_id_fkey FOREIGN KEY (city_id, measure_id) REFERENCES plans.measure(city_id, id),
  constraint budget_line_kind_check CHECK (kind = ANY (ARRAY['planned'::text, 'granted'::text, 'spent'::text]))
);
CREATE INDEX budget_line_of ON plans.budget_line USING btree (city_id, measure_id);
alter table plans.budget_line enable row level security;
alter table plans.budget_line force row level security;
create policy own_city on plans.budget_line for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on plans.budget_line to rosario_app;

create table plans.ending (
  city_id uuid not null,
  id uuid not null,
  measure_id uuid not null,
  number integer not null,
  kind text not null,
  reason jsonb not null,
  evidence text,
  on_date date not null,
  "precision" text not null,
  department_id uuid,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint ending_pkey PRIMARY KEY (city_id, id),
  constraint ending_city_id_measure_id_number_key UNIQUE (city_id, measure_id, number),
  constraint ending_city_id_department_id_fkey FOREIGN KEY (city_id, department_id) REFERENCES departments.department(city_id, id),
  constraint ending_city_id_measure_id_fkey FOREIGN KEY (city_id, measure_id) REFERENCES plans.measure(city_id, id),
  constraint ending_kind_check CHECK (kind = ANY (ARRAY['done'::text, 'dropped'::text, 'resumed'::text])),
  constraint ending_number_check CHECK (number > 0),
  constraint ending_precision_check CHECK ("precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))
);
alter table plans.ending enable row level security;
alter table plans.ending force row level security;
create policy own_city on plans.ending for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on plans.ending to rosario_app;

create table plans.evaluation (
  city_id uuid not null,
  id uuid not null,
  measure_id uuid not null,
  number integer not null,
  verdict text not null,
  reason jsonb not null,
  by_body jsonb not null,
  evidence text,
  on_date date not null,
  "precision" text not null,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint evaluation_pkey PRIMARY KEY (city_id, id),
  constraint evaluation_city_id_measure_id_number_key UNIQUE (city_id, measure_id, number),
  constraint evaluation_city_id_measure_id_fkey FOREIGN KEY (city_id, measure_id) REFERENCES plans.measure(city_id, id),
  constraint evaluation_number_check CHECK (number > 0),
  constraint evaluation_precision_check CHECK ("precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text])),
  constraint evaluation_verdict_check CHECK (verdict = ANY (ARRAY['fully'::text, 'largely'::text, 'unevenly'::text, 'not'::text, 'cannot-judge'::text]))
);
alter table plans.evaluation enable row level security;
alter table plans.evaluation force row level security;
create policy own_city on plans.evaluation for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on plans.evaluation to rosario_app;

create table plans.grant_given (
  city_id uuid not null,
  id uuid not null,
  reference text not null,
  plan_id uuid,
  measure_id uuid,
  recipient jsonb not null,
  purpose jsonb not null,
  year integer,
  amount bigint,
  currency text,
  article text,
  criticised_by jsonb not null,
  criticism jsonb not null,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint grant_given_pkey PRIMARY KEY (city_id, id),
  constraint grant_given_city_id_reference_key UNIQUE (city_id, reference),
  constraint grant_given_city_id_measure_id_fkey FOREIGN KEY (city_id, measure_id) REFERENCES plans.measure(city_id, id),
  constraint grant_given_city_id_plan_id_fkey FOREIGN KEY (city_id, plan_id) REFERENCES plans.plan(city_id, id),
  constraint grant_given_check CHECK ((amount IS NULL) = (currency IS NULL))
);
alter table plans.grant_given enable row level security;
alter table plans.grant_given force row level security;
create policy own_city on plans.grant_given for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on plans.grant_given to rosario_app;

create table plans.latest (
  city_id uuid not null,
  measure_id uuid not null,
  plan_id uuid not null,
  number integer not null,
  department_id uuid,
  ending text,
  verdict text,
  next_due_on date,
  said_on date,
  has_evidence boolean not null,
  begins_on date not null,
  constraint latest_pkey PRIMARY KEY (city_id, measure_id),
  constraint latest_city_id_plan_id_number_key UNIQUE (city_id, plan_id, number),
  constraint latest_city_id_measure_id_fkey FOREIGN KEY (city_id, measure_id) REFERENCES plans.measure(city_id, id),
  constraint latest_city_id_plan_id_fkey FOREIGN KEY (city_id, plan_id) REFERENCES plans.plan(city_id, id)
);
CREATE INDEX latest_by_department ON plans.latest USING btree (city_id, department_id, plan_id, number);
CREATE INDEX latest_by_due ON plans.latest USING btree (city_id, next_due_on);
alter table plans.latest enable row level security;
alter table plans.latest force row level security;
create policy own_city on plans.latest for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select, update on plans.latest to rosario_app;

create table plans.link (
  city_id uuid not null,
  measure_id uuid not null,
  kind text not null,
  code text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint link_pkey PRIMARY KEY (city_id, measure_id, kind, code),
  constraint link_city_id_measure_id_fkey FOREIGN KEY (city_id, measure_id) REFERENCES plans.measure(city_id, id),
  constraint link_kind_check CHECK (kind = ANY (ARRAY['right'::text, 'article'::text, 'sdg-target'::text, 'element'::text, 'recommendation'::text, 'indicator'::text]))
);
CREATE INDEX link_to ON plans.link USING btree (city_id, kind, code, measure_id);
alter table plans.link enable row level security;
alter table plans.link force row level security;
create policy own_city on plans.link for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on plans.link to rosario_app;

create table plans.measure (
  city_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  number integer not null,
  reference text not null,
  title jsonb not null,
  text jsonb not null,
  partners jsonb not null,
  department_id uuid,
  paraphrased boolean not null,
  demonstration boolean not null,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint measure_pkey PRIMARY KEY (city_id, id),
  constraint measure_city_id_plan_id_number_key UNIQUE (city_id, plan_id, number),
  constraint measure_city_id_reference_key UNIQUE (city_id, reference),
  constraint measure_city_id_department_id_fkey FOREIGN KEY (city_id, department_id) REFERENCES departments.department(city_id, id),
  constraint measure_city_id_plan_id_fkey FOREIGN KEY (city_id, plan_id) REFERENCES plans.plan(city_id, id),
  constraint measure_number_check CHECK (number > 0)
);
alter table plans.measure enable row level security;
alter table plans.measure force row level security;
create policy own_city on plans.measure for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on plans.measure to rosario_app;

create table plans.milestone (
  city_id uuid not null,
  id uuid not null,
  measure_id uuid not null,
  number integer not null,
  name jsonb not null,
  due_on date not null,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint milestone_pkey PRIMARY KEY (city_id, id),
  constraint milestone_city_id_measure_id_number_key UNIQUE (city_id, measure_id, number),
  constraint milestone_city_id_measure_id_fkey FOREIGN KEY (city_id, measure_id) REFERENCES plans.measure(city_id, id),
  constraint milestone_number_check CHECK (number > 0)
);
alter table plans.milestone enable row level security;
alter table plans.milestone force row level security;
create policy own_city on plans.milestone for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on plans.milestone to rosario_app;

create table plans.milestone_move (
  city_id uuid not null,
  id uuid not null,
  milestone_id uuid not null,
  number integer not null,
  to_date date not null,
  reason jsonb not null,
  on_date date not null,
  "precision" text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint milestone_move_pkey PRIMARY KEY (city_id, id),
  constraint milestone_move_city_id_milestone_id_number_key UNIQUE (city_id, milestone_id, number),
  constraint milestone_move_city_id_milestone_id_fkey FOREIGN KEY (city_id, milestone_id) REFERENCES plans.milestone(city_id, id),
  constraint milestone_move_number_check CHECK (number > 0),
  constraint milestone_move_precision_check CHECK ("precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))
);
alter table plans.milestone_move enable row level security;
alter table plans.milestone_move force row level security;
create policy own_city on plans.milestone_move for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on plans.milestone_move to rosario_app;

create table plans.milestone_reached (
  city_id uuid not null,
  milestone_id uuid not null,
  evidence text,
  on_date date not null,
  "precision" text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  department_id uuid,
  constraint milestone_reached_pkey PRIMARY KEY (city_id, milestone_id),
  constraint milestone_reached_city_id_department_id_fkey FOREIGN KEY (city_id, department_id) REFERENCES departments.department(city_id, id),
  constraint milestone_reached_city_id_milestone_id_fkey FOREIGN KEY (city_id, milestone_id) REFERENCES plans.milestone(city_id, id),
  constraint milestone_reached_precision_check CHECK ("precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))
);
alter table plans.milestone_reached enable row level security;
alter table plans.milestone_reached force row level security;
create policy own_city on plans.milestone_reached for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on plans.milestone_reached to rosario_app;

create table plans.plan (
  city_id uuid not null,
  id uuid not null,
  reference text not null,
  kind text not null,
  title jsonb not null,
  summary jsonb not null,
  adopted_by jsonb not null,
  adopted_on date,
  adopted_precision text,
  runs_from date,
  runs_from_precision text,
  runs_to date,
  runs_to_precision text,
  department_id uuid,
  paraphrased boolean not null,
  demonstration boolean not null,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint plan_pkey PRIMARY KEY (city_id, id),
  constraint plan_city_id_reference_key UNIQUE (city_id, reference),
  constraint plan_city_id_department_id_fkey FOREIGN KEY (city_id, department_id) REFERENCES departments.department(city_id, id),
  constraint plan_adopted_precision_check CHECK (adopted_precision = ANY (ARRAY['day'::text, 'month'::text, 'year'::text])),
  constraint plan_check CHECK (adopted_on IS NOT NULL OR runs_from IS NOT NULL),
  constraint plan_kind_check CHECK (kind = ANY (ARRAY['anti-racism'::text, 'equality'::text, 'disability'::text, 'homelessness'::text, 'trafficking'::text, 'other'::text])),
  constraint plan_runs_from_precision_check CHECK (runs_from_precision = ANY (ARRAY['day'::text, 'month'::text, 'year'::text])),
  constraint plan_runs_to_precision_check CHECK (runs_to_precision = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))
);
alter table plans.plan enable row level security;
alter table plans.plan force row level security;
create policy own_city on plans.plan for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on plans.plan to rosario_app;

create table plans.plan_revision (
  city_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  stage text not null,
  measures integer not null,
  change jsonb not null,
  consultation text,
  on_date date not null,
  "precision" text not null,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint plan_revision_pkey PRIMARY KEY (city_id, id),
  constraint plan_revision_city_id_plan_id_fkey FOREIGN KEY (city_id, plan_id) REFERENCES plans.plan(city_id, id),
  constraint plan_revision_measures_check CHECK (measures >= 0),
  constraint plan_revision_precision_check CHECK ("precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text])),
  constraint plan_revision_stage_check CHECK (stage = ANY (ARRAY['draft'::text, 'adopted'::text, 'changed'::text]))
);
CREATE INDEX plan_revision_of ON plans.plan_revision USING btree (city_id, plan_id);
alter table plans.plan_revision enable row level security;
alter table plans.plan_revision force row level security;
create policy own_city on plans.plan_revision for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on plans.plan_revision to rosario_app;

create table plans.progress (
  city_id uuid not null,
  id uuid not null,
  measure_id uuid not null,
  text jsonb not null,
  evidence text,
  on_date date not null,
  "precision" text not null,
  department_id uuid,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint progress_pkey PRIMARY KEY (city_id, id),
  constraint progress_city_id_department_id_fkey FOREIGN KEY (city_id, department_id) REFERENCES departments.department(city_id, id),
  constraint progress_city_id_measure_id_fkey FOREIGN KEY (city_id, measure_id) REFERENCES plans.measure(city_id, id),
  constraint progress_precision_check CHECK ("precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))
);
CREATE INDEX progress_of ON plans.progress USING btree (city_id, measure_id, on_date);
alter table plans.progress enable row level security;
alter table plans.progress force row level security;
create policy own_city on plans.progress for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on plans.progress to rosario_app;

create view plans.standing as
 SELECT m.city_id,
    m.id AS measure_id,
    m.plan_id,
    m.number,
    COALESCE(( SELECT a.department_id
           FROM plans.assignment a
          WHERE a.city_id = m.city_id AND a.measure_id = m.id
          ORDER BY a.number DESC
         LIMIT 1), m.department_id) AS department_id,
    ( SELECT NULLIF(e.kind, 'resumed'::text) AS "nullif"
           FROM plans.ending e
          WHERE e.city_id = m.city_id AND e.measure_id = m.id
          ORDER BY e.number DESC
         LIMIT 1) AS ending,
    ( SELECT v.verdict
           FROM plans.evaluation v
          WHERE v.city_id = m.city_id AND v.measure_id = m.id
          ORDER BY v.number DESC
         LIMIT 1) AS verdict,
    ( SELECT min(COALESCE(( SELECT w.to_date
                   FROM plans.milestone_move w
                  WHERE w.city_id = m.city_id AND w.milestone_id = s.id
                  ORDER BY w.number DESC
                 LIMIT 1), s.due_on)) AS min
           FROM plans.milestone s
          WHERE s.city_id = m.city_id AND s.measure_id = m.id AND NOT (EXISTS ( SELECT
                   FROM plans.milestone_reached r
                  WHERE r.city_id = m.city_id AND r.milestone_id = s.id))) AS next_due_on,
    said.last_day AS said_on,
    COALESCE(said.has_evidence, false) AS has_evidence,
    ( SELECT
                CASE COALESCE(p.runs_from_precision, p.adopted_precision)
                    WHEN 'year'::text THEN (COALESCE(p.runs_from, p.adopted_on) + '1 year'::interval - '1 day'::interval)::date
                    WHEN 'month'::text THEN (COALESCE(p.runs_from, p.adopted_on) + '1 mon'::interval - '1 day'::interval)::date
                    ELSE COALESCE(p.runs_from, p.adopted_on)
                END AS "coalesce"
           FROM plans.plan p
          WHERE p.city_id = m.city_id AND p.id = m.plan_id) AS begins_on
   FROM plans.measure m
     LEFT JOIN LATERAL ( SELECT max(
                CASE said_1."precision"
                    WHEN 'year'::text THEN (said_1.on_date + '1 year'::interval - '1 day'::interval)::date
                    WHEN 'month'::text THEN (said_1.on_date + '1 mon'::interval - '1 day'::interval)::date
                    ELSE said_1.on_date
                END) AS last_day,
            bool_or(said_1.evidence IS NOT NULL) AS has_evidence
           FROM ( SELECT p.on_date,
                    p."precision",
                    p.evidence
                   FROM plans.progress p
                  WHERE p.city_id = m.city_id AND p.measure_id = m.id
                UNION ALL
                 SELECT e.on_date,
                    e."precision",
                    e.evidence
                   FROM plans.ending e
                  WHERE e.city_id = m.city_id AND e.measure_id = m.id
                UNION ALL
                 SELECT r.on_date,
                    r."precision",
                    r.evidence
                   FROM plans.milestone_reached r
                     JOIN plans.milestone s ON s.city_id = r.city_id AND s.id = r.milestone_id
                  WHERE r.city_id = m.city_id AND s.measure_id = m.id) said_1) said ON true;
grant select on plans.standing to rosario_app;

create schema platform;
grant usage on schema platform to rosario_app;

CREATE OR REPLACE PROCEDURE platform.keep_within_city(IN target regclass, IN privileges text)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format(
    'create policy own_city on %s using (city_id = current_setting(''app.city_id'')::uuid)'
    ' with check (city_id = current_setting(''app.city_id'')::uuid)', target);
  execute format('grant %s on %s to rosario_app', privileges, target);
end
$procedure$
;

CREATE OR REPLACE FUNCTION platform.rows_of_person(person uuid)
 RETURNS TABLE(place text, content jsonb)
 LANGUAGE plpgsql
 STABLE
AS $function$
declare
  found_table record;
begin
  for found_table in
    select c.oid::regclass::text as name,
      string_agg(case when a.atttypid = 'uuid'::regtype then format('t.%I = $1', a.attname) else format('$1 = any (t.%I)', a.attname) end,
        ' or ' order by a.attnum) filter (where a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype) and a.attname <> 'city_id') as holds,
      coalesce(array_agg(a.attname::text) filter (where a.atttypid = 'bytea'::regtype), '{}') as secrets
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind in ('r', 'p') and not c.relispartition and n.nspname not like 'pg\_%'
      and has_table_privilege(c.oid, 'select')
      and exists (select from pg_attribute o where o.attrelid = c.oid and o.attname = 'city_id' and not o.attisdropped)
    group by c.oid
    order by 1
  loop
    if found_table.holds is not null then
      return query execute format(
        'select %L::text, to_jsonb(t) - %L::text[] from %s t where t.city_id = current_setting(''app.city_id'')::uuid and (%s)',
        found_table.name, found_table.secrets, found_table.name, found_table.holds) using person;
    end if;
  end loop;
end
$function$
;

create table platform.letter (
  city_id uuid not null,
  id uuid not null,
  message_id text not null,
  purpose text not null,
  to_address text,
  subject text,
  text text,
  made_at timestamp with time zone not null,
  send_after timestamp with time zone not null,
  give_up_at timestamp with time zone not null,
  useless_after timestamp with time zone,
  attempts integer default 0 not null,
  claimed_at timestamp with time zone,
  accepted_at timestamp with time zone,
  refused_at timestamp with time zone,
  problem text,
  constraint letter_pkey PRIMARY KEY (city_id, id),
  constraint letter_city_id_message_id_key UNIQUE (city_id, message_id),
  constraint letter_attempts_check CHECK (attempts >= 0),
  constraint letter_check CHECK (accepted_at IS NULL OR refused_at IS NULL),
  constraint letter_check1 CHECK (
CASE
    WHEN accepted_at IS NULL AND refused_at IS NULL THEN to_address IS NOT NULL AND subject IS NOT NULL AND text IS NOT NULL
    ELSE to_address IS NULL AND subject IS NULL AND text IS NULL
END)
);
CREATE INDEX letter_waiting ON platform.letter USING btree (city_id, send_after, id) WHERE ((accepted_at IS NULL) AND (refused_at IS NULL));
alter table platform.letter enable row level security;
alter table platform.letter force row level security;
create policy own_city on platform.letter for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select, update on platform.letter to rosario_app;

create table platform.waiting_file (
  city_id uuid not null,
  name text not null,
  bytes bytea not null,
  kept_at timestamp with time zone not null,
  constraint waiting_file_pkey PRIMARY KEY (city_id, name)
);
CREATE INDEX waiting_file_kept_at ON platform.waiting_file USING btree (city_id, kept_at);
alter table platform.waiting_file enable row level security;
alter table platform.waiting_file force row level security;
create policy own_city on platform.waiting_file for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant delete, insert, select, update on platform.waiting_file to rosario_app;

create schema recommendations;
grant usage on schema recommendations to rosario_app;

create table recommendations.answer (
  city_id uuid not null,
  id uuid not null,
  recommendation_id uuid not null,
  kind text not null,
  reason jsonb not null,
  on_date date not null,
  "precision" text not null,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  department_id uuid,
  colleagues uuid[] default '{}'::uuid[] not null,
  constraint answer_pkey PRIMARY KEY (city_id, id),
  constraint answer_city_id_department_id_fkey FOREIGN KEY (city_id, department_id) REFERENCES departments.department(city_id, id) NOT VALID,
  constraint answer_city_id_recommendation_id_fkey FOREIGN KEY (city_id, recommendation_id) REFERENCES recommendations.recommendation(city_id, id),
  constraint answer_kind_check CHECK (kind = ANY (ARRAY['accepted'::text, 'partly'::text, 'rejected'::text, 'outside-competence'::text])),
  constraint answer_precision_check CHECK ("precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))
);
CREATE INDEX answer_of ON recommendations.answer USING btree (city_id, recommendation_id);
alter table recommendations.answer enable row level security;
alter table recommendations.answer force row level security;
create policy own_city on recommendations.answer for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on recommendations.answer to rosario_app;

create table recommendations.assessment (
  city_id uuid not null,
  id uuid not null,
  recommendation_id uuid not null,
  edition_year integer not null,
  verdict text not null,
  reason jsonb not null,
  by_body jsonb not null,
  on_date date not null,
  "precision" text not null,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  mark_code text,
  mark_name jsonb,
  evidence text,
  dissent jsonb,
  constraint assessment_pkey PRIMARY KEY (city_id, id),
  constraint assessment_city_id_recommendation_id_fkey FOREIGN KEY (city_id, recommendation_id) REFERENCES recommendations.recommendation(city_id, id),
  constraint assessment_check CHECK ((mark_code IS NULL) = (mark_name IS NULL)),
  constraint assessment_precision_check CHECK ("precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text])),
  constraint assessment_verdict_check CHECK (verdict = ANY (ARRAY['fully'::text, 'largely'::text, 'unevenly'::text, 'not'::text, 'cannot-judge'::text]))
);
CREATE INDEX assessment_of ON recommendations.assessment USING btree (city_id, recommendation_id);
alter table recommendations.assessment enable row level security;
alter table recommendations.assessment force row level security;
create policy own_city on recommendations.assessment for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on recommendations.assessment to rosario_app;

create table recommendations.assessment_draft (
  city_id uuid not null,
  id uuid not null,
  recommendation_id uuid not null,
  edition_year integer not null,
  version integer not null,
  mark text,
  reason text not null,
  evidence text not null,
  dissent text not null,
  language text not null,
  saved_at timestamp with time zone not null,
  saved_by uuid,
  constraint assessment_draft_pkey PRIMARY KEY (city_id, id),
  constraint assessment_draft_city_id_recommendation_id_edition_year_ver_key UNIQUE (city_id, recommendation_id, edition_year, version),
  constraint assessment_draft_city_id_recommendation_id_fkey FOREIGN KEY (city_id, recommendation_id) REFERENCES recommendations.recommendation(city_id, id),
  constraint assessment_draft_version_check CHECK (version > 0)
);
alter table recommendations.assessment_draft enable row level security;
alter table recommendations.assessment_draft force row level security;
create policy own_city on recommendations.assessment_draft for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on recommendations.assessment_draft to rosario_app;

create table recommendations.assignment (
  city_id uuid not null,
  recommendation_id uuid not null,
  number integer not null,
  department_id uuid not null,
  on_date date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint assignment_pkey PRIMARY KEY (city_id, recommendation_id, number),
  constraint assignment_city_id_department_id_fkey FOREIGN KEY (city_id, department_id) REFERENCES departments.department(city_id, id),
  constraint assignment_city_id_recommendation_id_fkey FOREIGN KEY (city_id, recommendation_id) REFERENCES recommendations.recommendation(city_id, id),
  constraint assignment_number_check CHECK (number > 0)
);
alter table recommendations.assignment enable row level security;
alter table recommendations.assignment force row level security;
create policy own_city on recommendations.assignment for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on recommendations.assignment to rosario_app;

create table recommendations.carry_over (
  city_id uuid not null,
  recommendation_id uuid not null,
  edition_year integer not null,
  on_date date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint carry_over_pkey PRIMARY KEY (city_id, recommendation_id, edition_year),
  constraint carry_over_city_id_recommendation_id_fkey FOREIGN KEY (city_id, recommendation_id) REFERENCES recommendations.recommendation(city_id, id)
);
alter table recommendations.carry_over enable row level security;
alter table recommendations.carry_over force row level security;
create policy own_city on recommendations.carry_over for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on recommendations.carry_over to rosario_app;

create table recommendations.closing (
  city_id uuid not null,
  recommendation_id uuid not null,
  number integer not null,
  kind text not null,
  reason jsonb not null,
  on_date date not null,
  "precision" text not null,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint closing_pkey PRIMARY KEY (city_id, recommendation_id, number),
  constraint closing_city_id_recommendation_id_fkey FOREIGN KEY (city_id, recommendation_id) REFERENCES recommendations.recommendation(city_id, id),
  constraint closing_kind_check CHECK (kind = ANY (ARRAY['met'::text, 'overtaken'::text, 'withdrawn'::text, 'reopened'::text])),
  constraint closing_number_check CHECK (number > 0),
  constraint closing_precision_check CHECK ("precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))
);
alter table recommendations.closing enable row level security;
alter table recommendations.closing force row level security;
create policy own_city on recommendations.closing for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on recommendations.closing to rosario_app;

create table recommendations.deadline_move (
  city_id uuid not null,
  recommendation_id uuid not null,
  number integer not null,
  due_on date not null,
  moved_by text not null,
  reason jsonb not null,
  on_date date not null,
  "precision" text not null,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint deadline_move_pkey PRIMARY KEY (city_id, recommendation_id, number),
  constraint deadline_move_city_id_recommendation_id_fkey FOREIGN KEY (city_id, recommendation_id) REFERENCES recommendations.recommendation(city_id, id),
  constraint deadline_move_moved_by_check CHECK (moved_by = ANY (ARRAY['body'::text, 'city'::text])),
  constraint deadline_move_number_check CHECK (number > 0),
  constraint deadline_move_precision_check CHECK ("precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))
);
alter table recommendations.deadline_move enable row level security;
alter table recommendations.deadline_move force row level security;
create policy own_city on recommendations.deadline_move for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on recommendations.deadline_move to rosario_app;

create table recommendations.evaluation (
  city_id uuid not null,
  id uuid not null,
  edition_year integer not null,
  assessed integer not null,
  by_body jsonb not null,
  on_date date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint evaluation_pkey PRIMARY KEY (city_id, id),
  constraint evaluation_assessed_check CHECK (assessed > 0)
);
alter table recommendations.evaluation enable row level security;
alter table recommendations.evaluation force row level security;
create policy own_city on recommendations.evaluation for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on recommendations.evaluation to rosario_app;

create table recommendations.further_right (
  city_id uuid not null,
  recommendation_id uuid not null,
  right_id uuid not null,
  constraint further_right_pkey PRIMARY KEY (city_id, recommendation_id, right_id),
  constraint further_right_city_id_recommendation_id_fkey FOREIGN KEY (city_id, recommendation_id) REFERENCES recommendations.recommendation(city_id, id),
  constraint further_right_city_id_right_id_fkey FOREIGN KEY (city_id, right_id) REFERENCES rights."right"(city_id, id)
);
alter table recommendations.further_right enable row level security;
alter table recommendations.further_right force row level security;
create policy own_city on recommendations.further_right for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on recommendations.further_right to rosario_app;

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
  constraint latest_pkey PRIMARY KEY (city_id, recommendation_id),
  constraint latest_city_id_recommendation_id_fkey FOREIGN KEY (city_id, recommendation_id) REFERENCES recommendations.recommendation(city_id, id)
);
alter table recommendations.latest enable row level security;
alter table recommendations.latest force row level security;
create policy own_city on recommendations.latest for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select, update on recommendations.latest to rosario_app;

create table recommendations.progress_claim (
  city_id uuid not null,
  id uuid not null,
  recommendation_id uuid not null,
  text jsonb not null,
  evidence text,
  on_date date not null,
  "precision" text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  department_id uuid,
  colleagues uuid[] default '{}'::uuid[] not null,
  constraint progress_claim_pkey PRIMARY KEY (city_id, id),
  constraint progress_claim_city_id_department_id_fkey FOREIGN KEY (city_id, department_id) REFERENCES departments.department(city_id, id) NOT VALID,
  constraint progress_claim_city_id_recommendation_id_fkey FOREIGN KEY (city_id, recommendation_id) REFERENCES recommendations.recommendation(city_id, id),
  constraint progress_claim_precision_check CHECK ("precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))
);
CREATE INDEX progress_claim_of ON recommendations.progress_claim USING btree (city_id, recommendation_id);
alter table recommendations.progress_claim enable row level security;
alter table recommendations.progress_claim force row level security;
create policy own_city on recommendations.progress_claim for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on recommendations.progress_claim to rosario_app;

create table recommendations.recommendation (
  city_id uuid not null,
  id uuid not null,
  reference text not null,
  edition_year integer not null,
  right_id uuid,
  topic jsonb not null,
  text jsonb not null,
  paraphrased boolean not null,
  issued_by jsonb not null,
  addressee jsonb not null,
  adopted_on date not null,
  adopted_precision text not null,
  answer_due_on date,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  outside_powers boolean default false not null,
  judge_from date,
  judge_by date,
  constraint recommendation_pkey PRIMARY KEY (city_id, id),
  constraint recommendation_city_id_reference_key UNIQUE (city_id, reference),
  constraint recommendation_city_id_right_id_fkey FOREIGN KEY (city_id, right_id) REFERENCES rights."right"(city_id, id),
  constraint recommendation_adopted_precision_check CHECK (adopted_precision = ANY (ARRAY['day'::text, 'month'::text, 'year'::text])),
  constraint recommendation_check CHECK (judge_from IS NULL OR judge_by IS NULL OR judge_from <= judge_by)
);
CREATE INDEX recommendation_edition ON recommendations.recommendation USING btree (city_id, edition_year, reference);
alter table recommendations.recommendation enable row level security;
alter table recommendations.recommendation force row level security;
create policy own_city on recommendations.recommendation for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on recommendations.recommendation to rosario_app;

create table recommendations.recommendation_article (
  city_id uuid not null,
  recommendation_id uuid not null,
  instrument text not null,
  article text not null,
  "position" integer not null,
  constraint recommendation_article_pkey PRIMARY KEY (city_id, recommendation_id, instrument, article),
  constraint recommendation_article_city_id_recommendation_id_fkey FOREIGN KEY (city_id, recommendation_id) REFERENCES recommendations.recommendation(city_id, id)
);
alter table recommendations.recommendation_article enable row level security;
alter table recommendations.recommendation_article force row level security;
create policy own_city on recommendations.recommendation_article for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on recommendations.recommendation_article to rosario_app;

create table recommendations.revision (
  city_id uuid not null,
  recommendation_id uuid not null,
  number integer not null,
  topic jsonb not null,
  text jsonb not null,
  reason jsonb not null,
  on_date date not null,
  "precision" text not null,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint revision_pkey PRIMARY KEY (city_id, recommendation_id, number),
  constraint revision_city_id_recommendation_id_fkey FOREIGN KEY (city_id, recommendation_id) REFERENCES recommendations.recommendation(city_id, id),
  constraint revision_number_check CHECK (number > 0),
  constraint revision_precision_check CHECK ("precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))
);
alter table recommendations.revision enable row level security;
alter table recommendations.revision force row level security;
create policy own_city on recommendations.revision for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on recommendations.revision to rosario_app;

create table recommendations.verdict_scale (
  city_id uuid not null,
  number integer not null,
  marks jsonb not null,
  yardstick jsonb not null,
  on_date date not null,
  "precision" text not null,
  source text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint verdict_scale_pkey PRIMARY KEY (city_id, number),
  constraint verdict_scale_number_check CHECK (number > 0),
  constraint verdict_scale_precision_check CHECK ("precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))
);
alter table recommendations.verdict_scale enable row level security;
alter table recommendations.verdict_scale force row level security;
create policy own_city on recommendations.verdict_scale for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on recommendations.verdict_scale to rosario_app;

create view recommendations.standing as
 SELECT r.city_id,
    r.id,
    r.reference,
    r.edition_year,
    r.right_id,
    COALESCE(moved.due_on, r.answer_due_on) AS due_on,
    answered.kind AS answer,
    judged.verdict,
    claimed.recommendation_id IS NOT NULL AS has_claims,
    COALESCE(judged.verdict = 'fully'::text, false) AND NOT COALESCE(closed.kind = 'reopened'::text AND closed.on_date >= judged.on_date, false) AS settled,
    COALESCE(closed.kind <> 'reopened'::text, false) AS closed,
    COALESCE(judged.latest_edition >= GREATEST(r.edition_year, carried.edition_year), false) AS judged_since
   FROM recommendations.recommendation r
     LEFT JOIN ( SELECT DISTINCT ON (deadline_move.city_id, deadline_move.recommendation_id) deadline_move.city_id,
            deadline_move.recommendation_id,
            deadline_move.due_on
           FROM recommendations.deadline_move
          ORDER BY deadline_move.city_id, deadline_move.recommendation_id, deadline_move.number DESC) moved ON moved.city_id = r.city_id AND moved.recommendation_id = r.id
     LEFT JOIN ( SELECT DISTINCT ON (answer.city_id, answer.recommendation_id) answer.city_id,
            answer.recommendation_id,
            answer.kind
           FROM recommendations.answer
          ORDER BY answer.city_id, answer.recommendation_id, answer.on_date DESC, answer.recorded_at DESC, answer.id DESC) answered ON answered.city_id = r.city_id AND answered.recommendation_id = r.id
     LEFT JOIN ( SELECT DISTINCT ON (assessment.city_id, assessment.recommendation_id) assessment.city_id,
            assessment.recommendation_id,
            assessment.verdict,
            assessment.on_date,
            max(assessment.edition_year) OVER (PARTITION BY assessment.city_id, assessment.recommendation_id) AS latest_edition
           FROM recommendations.assessment
          ORDER BY assessment.city_id, assessment.recommendation_id, assessment.on_date DESC, assessment.recorded_at DESC, assessment.edition_year DESC, assessment.id DESC) judged ON judged.city_id = r.city_id AND judged.recommendation_id = r.id
     LEFT JOIN ( SELECT DISTINCT progress_claim.city_id,
            progress_claim.recommendation_id
           FROM recommendations.progress_claim) claimed ON claimed.city_id = r.city_id AND claimed.recommendation_id = r.id
     LEFT JOIN ( SELECT DISTINCT ON (closing.city_id, closing.recommendation_id) closing.city_id,
            closing.recommendation_id,
            closing.kind,
            closing.on_date
           FROM recommendations.closing
          ORDER BY closing.city_id, closing.recommendation_id, closing.number DESC) closed ON closed.city_id = r.city_id AND closed.recommendation_id = r.id
     LEFT JOIN ( SELECT carry_over.city_id,
            carry_over.recommendation_id,
            max(carry_over.edition_year) AS edition_year
           FROM recommendations.carry_over
          GROUP BY carry_over.city_id, carry_over.recommendation_id) carried ON carried.city_id = r.city_id AND carried.recommendation_id = r.id;
grant select on recommendations.standing to rosario_app;

create schema reports;
grant usage on schema reports to rosario_app;

create table reports.edition (
  city_id uuid not null,
  id uuid not null,
  year integer not null,
  title jsonb not null,
  subtitle jsonb,
  source text,
  opened_at timestamp with time zone not null,
  opened_by uuid,
  constraint edition_pkey PRIMARY KEY (city_id, id),
  constraint edition_city_id_year_key UNIQUE (city_id, year),
  constraint edition_year_check CHECK (year >= 1990 AND year <= 2200)
);
alter table reports.edition enable row level security;
alter table reports.edition force row level security;
create policy own_city on reports.edition for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select, update on reports.edition to rosario_app;

create table reports.edition_indicator (
  city_id uuid not null,
  edition_id uuid not null,
  indicator_id uuid not null,
  "position" integer not null,
  constraint edition_indicator_pkey PRIMARY KEY (city_id, edition_id, indicator_id),
  constraint edition_indicator_city_id_edition_id_fkey FOREIGN KEY (city_id, edition_id) REFERENCES reports.edition(city_id, id),
  constraint edition_indicator_city_id_indicator_id_fkey FOREIGN KEY (city_id, indicator_id) REFERENCES indicators.indicator(city_id, id)
);
alter table reports.edition_indicator enable row level security;
alter table reports.edition_indicator force row level security;
create policy own_city on reports.edition_indicator for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant delete, insert, select on reports.edition_indicator to rosario_app;

create table reports.highlight (
  city_id uuid not null,
  edition_id uuid not null,
  indicator_id uuid not null,
  "position" integer not null,
  constraint highlight_pkey PRIMARY KEY (city_id, edition_id, indicator_id),
  constraint highlight_city_id_edition_id_fkey FOREIGN KEY (city_id, edition_id) REFERENCES reports.edition(city_id, id),
  constraint highlight_city_id_indicator_id_fkey FOREIGN KEY (city_id, indicator_id) REFERENCES indicators.indicator(city_id, id)
);
alter table reports.highlight enable row level security;
alter table reports.highlight force row level security;
create policy own_city on reports.highlight for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant delete, insert, select on reports.highlight to rosario_app;

create table reports.publication (
  city_id uuid not null,
  edition_id uuid not null,
  on_date date,
  "precision" text,
  at timestamp with time zone not null,
  published_by uuid,
  snapshot text,
  sha256 bytea,
  constraint publication_pkey PRIMARY KEY (city_id, edition_id),
  constraint publication_city_id_edition_id_fkey FOREIGN KEY (city_id, edition_id) REFERENCES reports.edition(city_id, id),
  constraint publication_check CHECK ((snapshot IS NULL) = (sha256 IS NULL)),
  constraint publication_check1 CHECK ((on_date IS NULL) = ("precision" IS NULL)),
  constraint publication_check2 CHECK (snapshot IS NULL OR on_date IS NOT NULL),
  constraint publication_precision_check CHECK ("precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))
);
alter table reports.publication enable row level security;
alter table reports.publication force row level security;
create policy own_city on reports.publication for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on reports.publication to rosario_app;

create table reports.section_text (
  city_id uuid not null,
  edition_id uuid not null,
  place text not null,
  language text not null,
  version integer not null,
  right_id uuid,
  part text not null,
  markdown text not null,
  demonstration boolean not null,
  saved_at timestamp with time zone not null,
  saved_by uuid,
  constraint section_text_pkey PRIMARY KEY (city_id, edition_id, place, language, version),
  constraint section_text_city_id_edition_id_fkey FOREIGN KEY (city_id, edition_id) REFERENCES reports.edition(city_id, id),
  constraint section_text_city_id_right_id_fkey FOREIGN KEY (city_id, right_id) REFERENCES rights."right"(city_id, id),
  constraint section_text_part_check CHECK (part = ANY (ARRAY['foreword'::text, 'challenge'::text, 'best-practice'::text, 'method'::text])),
  constraint section_text_version_check CHECK (version > 0)
);
alter table reports.section_text enable row level security;
alter table reports.section_text force row level security;
create policy own_city on reports.section_text for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on reports.section_text to rosario_app;

create schema requests;
grant usage on schema requests to rosario_app;

create table requests.closing (
  city_id uuid not null,
  request_id uuid not null,
  closed_as text not null,
  on_date date not null,
  reason text,
  at timestamp with time zone not null,
  by_account uuid,
  constraint closing_pkey PRIMARY KEY (city_id, request_id),
  constraint closing_city_id_request_id_fkey FOREIGN KEY (city_id, request_id) REFERENCES requests.request(city_id, id),
  constraint closing_closed_as_check CHECK (closed_as = ANY (ARRAY['link'::text, 'signed-in'::text, 'workbook'::text, 'elsewhere'::text, 'withdrawn'::text]))
);
alter table requests.closing enable row level security;
alter table requests.closing force row level security;
create policy own_city on requests.closing for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on requests.closing to rosario_app;

create table requests.digest (
  city_id uuid not null,
  account_id uuid not null,
  week date not null,
  letter_id uuid not null,
  at timestamp with time zone not null,
  constraint digest_pkey PRIMARY KEY (city_id, account_id, week),
  constraint digest_city_id_account_id_fkey FOREIGN KEY (city_id, account_id) REFERENCES accounts.account(city_id, id),
  constraint digest_week_check CHECK (EXTRACT(isodow FROM week) = 1::numeric)
);
CREATE INDEX digest_week ON requests.digest USING btree (city_id, week);
alter table requests.digest enable row level security;
alter table requests.digest force row level security;
create policy own_city on requests.digest for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on requests.digest to rosario_app;

create table requests.digest_item (
  city_id uuid not null,
  account_id uuid not null,
  week date not null,
  request_id uuid not null,
  constraint digest_item_pkey PRIMARY KEY (city_id, account_id, week, request_id),
  constraint digest_item_city_id_account_id_week_fkey FOREIGN KEY (city_id, account_id, week) REFERENCES requests.digest(city_id, account_id, week),
  constraint digest_item_city_id_request_id_fkey FOREIGN KEY (city_id, request_id) REFERENCES requests.request(city_id, id)
);
CREATE INDEX digest_item_request ON requests.digest_item USING btree (city_id, request_id, account_id);
alter table requests.digest_item enable row level security;
alter table requests.digest_item force row level security;
create policy own_city on requests.digest_item for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on requests.digest_item to rosario_app;

create table requests.draft (
  city_id uuid not null,
  request_id uuid not null,
  account_id uuid not null,
  fields jsonb not null,
  saved_at timestamp with time zone not null,
  constraint draft_pkey PRIMARY KEY (city_id, request_id, account_id),
  constraint draft_city_id_account_id_fkey FOREIGN KEY (city_id, account_id) REFERENCES accounts.account(city_id, id),
  constraint draft_city_id_request_id_fkey FOREIGN KEY (city_id, request_id) REFERENCES requests.request(city_id, id)
);
alter table requests.draft enable row level security;
alter table requests.draft force row level security;
create policy own_city on requests.draft for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant delete, insert, select, update on requests.draft to rosario_app;

create table requests.escalation (
  city_id uuid not null,
  request_id uuid not null,
  on_date date not null,
  at timestamp with time zone not null,
  constraint escalation_pkey PRIMARY KEY (city_id, request_id),
  constraint escalation_city_id_request_id_fkey FOREIGN KEY (city_id, request_id) REFERENCES requests.request(city_id, id)
);
alter table requests.escalation enable row level security;
alter table requests.escalation force row level security;
create policy own_city on requests.escalation for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on requests.escalation to rosario_app;

create table requests.hand_over (
  city_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  to_account uuid,
  department_id uuid not null,
  note text,
  at timestamp with time zone not null,
  by_account uuid,
  constraint hand_over_pkey PRIMARY KEY (city_id, id),
  constraint hand_over_city_id_department_id_fkey FOREIGN KEY (city_id, department_id) REFERENCES departments.department(city_id, id),
  constraint hand_over_city_id_request_id_fkey FOREIGN KEY (city_id, request_id) REFERENCES requests.request(city_id, id),
  constraint hand_over_city_id_to_account_fkey FOREIGN KEY (city_id, to_account) REFERENCES accounts.account(city_id, id)
);
CREATE INDEX hand_over_request ON requests.hand_over USING btree (city_id, request_id, at DESC, id DESC);
alter table requests.hand_over enable row level security;
alter table requests.hand_over force row level security;
create policy own_city on requests.hand_over for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on requests.hand_over to rosario_app;

create table requests.link (
  city_id uuid not null,
  token_hash bytea not null,
  account_id uuid not null,
  purpose text not null,
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone,
  revoked_at timestamp with time zone,
  revoked_as text,
  constraint link_pkey PRIMARY KEY (city_id, token_hash),
  constraint link_city_id_account_id_fkey FOREIGN KEY (city_id, account_id) REFERENCES accounts.account(city_id, id),
  constraint link_check CHECK ((revoked_at IS NULL) = (revoked_as IS NULL)),
  constraint link_check1 CHECK ((purpose = 'form'::text) = (expires_at IS NOT NULL)),
  constraint link_purpose_check CHECK (purpose = ANY (ARRAY['form'::text, 'calendar'::text])),
  constraint link_revoked_as_check CHECK (revoked_as = ANY (ARRAY['handed-over'::text, 'withdrawn'::text, 'replaced'::text]))
);
CREATE INDEX link_account ON requests.link USING btree (city_id, account_id) WHERE (revoked_at IS NULL);
alter table requests.link enable row level security;
alter table requests.link force row level security;
create policy own_city on requests.link for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant delete, insert, select, update on requests.link to rosario_app;

create table requests.request (
  city_id uuid not null,
  id uuid not null,
  reference text not null,
  kind text not null,
  about text not null,
  about_id uuid not null,
  title jsonb not null,
  department_id uuid not null,
  account_id uuid not null,
  due_on date not null,
  question jsonb,
  note text,
  said_before integer not null,
  asked_on date not null,
  at timestamp with time zone not null,
  by_account uuid,
  constraint request_pkey PRIMARY KEY (city_id, id),
  constraint request_city_id_reference_key UNIQUE (city_id, reference),
  constraint request_city_id_account_id_fkey FOREIGN KEY (city_id, account_id) REFERENCES accounts.account(city_id, id),
  constraint request_city_id_department_id_fkey FOREIGN KEY (city_id, department_id) REFERENCES departments.department(city_id, id),
  constraint request_kind_check CHECK (kind = ANY (ARRAY['answer'::text, 'progress'::text, 'measure'::text])),
  constraint request_said_before_check CHECK (said_before >= 0)
);
CREATE INDEX request_about ON requests.request USING btree (city_id, kind, about);
alter table requests.request enable row level security;
alter table requests.request force row level security;
create policy own_city on requests.request for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on requests.request to rosario_app;

create table requests.rhythm (
  city_id uuid not null,
  id uuid not null,
  weekday integer not null,
  hour integer not null,
  escalate_after integer not null,
  at timestamp with time zone not null,
  by_account uuid,
  constraint rhythm_pkey PRIMARY KEY (city_id, id),
  constraint rhythm_escalate_after_check CHECK (escalate_after >= 1 AND escalate_after <= 180),
  constraint rhythm_hour_check CHECK (hour >= 6 AND hour <= 17),
  constraint rhythm_weekday_check CHECK (weekday >= 1 AND weekday <= 5)
);
alter table requests.rhythm enable row level security;
alter table requests.rhythm force row level security;
create policy own_city on requests.rhythm for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on requests.rhythm to rosario_app;

create table requests.substitution (
  city_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  substitute_id uuid not null,
  from_on date not null,
  to_on date not null,
  at timestamp with time zone not null,
  by_account uuid,
  ended_at timestamp with time zone,
  ended_by uuid,
  constraint substitution_pkey PRIMARY KEY (city_id, id),
  constraint substitution_city_id_account_id_fkey FOREIGN KEY (city_id, account_id) REFERENCES accounts.account(city_id, id),
  constraint substitution_city_id_substitute_id_fkey FOREIGN KEY (city_id, substitute_id) REFERENCES accounts.account(city_id, id),
  constraint substitution_check CHECK (from_on <= to_on),
  constraint substitution_check1 CHECK (account_id <> substitute_id)
);
CREATE INDEX substitution_running ON requests.substitution USING btree (city_id, to_on) WHERE (ended_at IS NULL);
alter table requests.substitution enable row level security;
alter table requests.substitution force row level security;
create policy own_city on requests.substitution for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select, update on requests.substitution to rosario_app;

create schema rights;
grant usage on schema rights to rosario_app;

create table rights."right" (
  city_id uuid not null,
  id uuid not null,
  slug text not null,
  "position" integer not null,
  name jsonb not null,
  meaning jsonb not null,
  asks jsonb not null,
  demonstration boolean not null,
  constraint right_pkey PRIMARY KEY (city_id, id),
  constraint right_city_id_slug_key UNIQUE (city_id, slug)
);
alter table rights."right" enable row level security;
alter table rights."right" force row level security;
create policy own_city on rights."right" for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select, update on rights."right" to rosario_app;

create table rights.right_article (
  city_id uuid not null,
  right_id uuid not null,
  instrument text not null,
  article text not null,
  constraint right_article_pkey PRIMARY KEY (city_id, right_id, instrument, article),
  constraint right_article_city_id_right_id_fkey FOREIGN KEY (city_id, right_id) REFERENCES rights."right"(city_id, id)
);
alter table rights.right_article enable row level security;
alter table rights.right_article force row level security;
create policy own_city on rights.right_article for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant delete, insert, select on rights.right_article to rosario_app;

create schema self_assessment;
grant usage on schema self_assessment to rosario_app;

create table self_assessment.element_answer (
  city_id uuid not null,
  assessment_id uuid not null,
  element text not null,
  number integer not null,
  state text not null,
  reason jsonb not null,
  explanation jsonb not null,
  evidence text[] not null,
  department_id uuid,
  responsible jsonb not null,
  next_step jsonb not null,
  next_step_on date,
  is_public boolean not null,
  taken_from integer,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint element_answer_pkey PRIMARY KEY (city_id, assessment_id, element, number),
  constraint element_answer_city_id_assessment_id_fkey FOREIGN KEY (city_id, assessment_id) REFERENCES self_assessment.self_assessment(city_id, id),
  constraint element_answer_city_id_department_id_fkey FOREIGN KEY (city_id, department_id) REFERENCES departments.department(city_id, id),
  constraint element_answer_number_check CHECK (number > 0),
  constraint element_answer_state_check CHECK (state = ANY (ARRAY['not-assessed'::text, 'none'::text, 'planned'::text, 'in-place'::text, 'in-use'::text, 'reviewed'::text, 'not-relevant'::text]))
);
alter table self_assessment.element_answer enable row level security;
alter table self_assessment.element_answer force row level security;
create policy own_city on self_assessment.element_answer for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on self_assessment.element_answer to rosario_app;

create table self_assessment.framework (
  city_id uuid not null,
  slug text not null,
  version integer not null,
  name text not null,
  elements jsonb not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint framework_pkey PRIMARY KEY (city_id, slug, version),
  constraint framework_version_check CHECK (version > 0)
);
alter table self_assessment.framework enable row level security;
alter table self_assessment.framework force row level security;
create policy own_city on self_assessment.framework for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on self_assessment.framework to rosario_app;

create table self_assessment.publication (
  city_id uuid not null,
  assessment_id uuid not null,
  number integer not null,
  on_date date not null,
  frozen jsonb not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint publication_pkey PRIMARY KEY (city_id, assessment_id, number),
  constraint publication_city_id_assessment_id_fkey FOREIGN KEY (city_id, assessment_id) REFERENCES self_assessment.self_assessment(city_id, id),
  constraint publication_number_check CHECK (number > 0)
);
alter table self_assessment.publication enable row level security;
alter table self_assessment.publication force row level security;
create policy own_city on self_assessment.publication for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on self_assessment.publication to rosario_app;

create table self_assessment.self_assessment (
  city_id uuid not null,
  id uuid not null,
  framework text not null,
  year integer not null,
  assessed_by jsonb not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint self_assessment_pkey PRIMARY KEY (city_id, id),
  constraint self_assessment_city_id_framework_year_key UNIQUE (city_id, framework, year),
  constraint self_assessment_year_check CHECK (year >= 1990 AND year <= 2200)
);
alter table self_assessment.self_assessment enable row level security;
alter table self_assessment.self_assessment force row level security;
create policy own_city on self_assessment.self_assessment for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on self_assessment.self_assessment to rosario_app;

create schema sign_in;
grant usage on schema sign_in to rosario_app;

create table sign_in.asking (
  city_id uuid not null,
  id uuid not null,
  email text not null,
  language text not null,
  place text not null,
  asked_at timestamp with time zone not null,
  constraint asking_pkey PRIMARY KEY (city_id, id)
);
alter table sign_in.asking enable row level security;
alter table sign_in.asking force row level security;
create policy own_city on sign_in.asking for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant delete, insert, select on sign_in.asking to rosario_app;

create table sign_in.attempt (
  city_id uuid not null,
  secret_hash bytea not null,
  account_id uuid,
  state text not null,
  nonce text not null,
  verifier text not null,
  expires_at timestamp with time zone not null,
  constraint attempt_pkey PRIMARY KEY (city_id, secret_hash),
  constraint attempt_city_id_account_id_fkey FOREIGN KEY (city_id, account_id) REFERENCES accounts.account(city_id, id)
);
alter table sign_in.attempt enable row level security;
alter table sign_in.attempt force row level security;
create policy own_city on sign_in.attempt for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant delete, insert, select on sign_in.attempt to rosario_app;

create table sign_in.identity (
  city_id uuid not null,
  issuer text not null,
  subject text not null,
  account_id uuid not null,
  bound_at timestamp with time zone not null,
  constraint identity_pkey PRIMARY KEY (city_id, issuer, subject),
  constraint identity_city_id_issuer_account_id_key UNIQUE (city_id, issuer, account_id),
  constraint identity_city_id_account_id_fkey FOREIGN KEY (city_id, account_id) REFERENCES accounts.account(city_id, id)
);
alter table sign_in.identity enable row level security;
alter table sign_in.identity force row level security;
create policy own_city on sign_in.identity for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant delete, insert, select on sign_in.identity to rosario_app;

create table sign_in.link (
  city_id uuid not null,
  token_hash bytea not null,
  account_id uuid not null,
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  way text not null,
  constraint link_pkey PRIMARY KEY (city_id, token_hash),
  constraint link_city_id_account_id_fkey FOREIGN KEY (city_id, account_id) REFERENCES accounts.account(city_id, id),
  constraint link_way_check CHECK (way = ANY (ARRAY['link'::text, 'terminal'::text]))
);
alter table sign_in.link enable row level security;
alter table sign_in.link force row level security;
create policy own_city on sign_in.link for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant delete, insert, select, update on sign_in.link to rosario_app;

create table sign_in.mapped_role (
  city_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  role text not null,
  department text,
  given_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint mapped_role_pkey PRIMARY KEY (city_id, id),
  constraint mapped_role_city_id_account_id_fkey FOREIGN KEY (city_id, account_id) REFERENCES accounts.account(city_id, id)
);
CREATE INDEX mapped_role_now ON sign_in.mapped_role USING btree (city_id, account_id) WHERE (ended_at IS NULL);
alter table sign_in.mapped_role enable row level security;
alter table sign_in.mapped_role force row level security;
create policy own_city on sign_in.mapped_role for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant delete, insert, select, update on sign_in.mapped_role to rosario_app;

create table sign_in.passkey (
  city_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  credential_id bytea not null,
  public_key bytea not null,
  counter bigint not null,
  name text not null,
  added_at timestamp with time zone not null,
  used_at timestamp with time zone,
  removed_at timestamp with time zone,
  constraint passkey_pkey PRIMARY KEY (city_id, id),
  constraint passkey_city_id_credential_id_key UNIQUE (city_id, credential_id),
  constraint passkey_city_id_account_id_fkey FOREIGN KEY (city_id, account_id) REFERENCES accounts.account(city_id, id)
);
alter table sign_in.passkey enable row level security;
alter table sign_in.passkey force row level security;
create policy own_city on sign_in.passkey for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant delete, insert, select, update on sign_in.passkey to rosario_app;

create table sign_in.passkey_challenge (
  city_id uuid not null,
  challenge_hash bytea not null,
  account_id uuid,
  expires_at timestamp with time zone not null,
  constraint passkey_challenge_pkey PRIMARY KEY (city_id, challenge_hash),
  constraint passkey_challenge_city_id_account_id_fkey FOREIGN KEY (city_id, account_id) REFERENCES accounts.account(city_id, id)
);
alter table sign_in.passkey_challenge enable row level security;
alter table sign_in.passkey_challenge force row level security;
create policy own_city on sign_in.passkey_challenge for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant delete, insert, select on sign_in.passkey_challenge to rosario_app;

create table sign_in.session (
  city_id uuid not null,
  token_hash bytea not null,
  account_id uuid not null,
  started_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  id uuid not null,
  way text not null,
  browser text,
  system text,
  roles text[] not null,
  previous_hash bytea,
  changed_at timestamp with time zone,
  constraint session_pkey PRIMARY KEY (city_id, id),
  constraint session_city_id_token_hash_key UNIQUE (city_id, token_hash),
  constraint session_city_id_account_id_fkey FOREIGN KEY (city_id, account_id) REFERENCES accounts.account(city_id, id),
  constraint session_check CHECK ((previous_hash IS NULL) = (changed_at IS NULL)),
  constraint session_way_check CHECK (way = ANY (ARRAY['link'::text, 'terminal'::text, 'passkey'::text, 'organisation'::text]))
);
CREATE INDEX session_before ON sign_in.session USING btree (city_id, previous_hash) WHERE (previous_hash IS NOT NULL);
CREATE INDEX session_of ON sign_in.session USING btree (city_id, account_id, started_at);
alter table sign_in.session enable row level security;
alter table sign_in.session force row level security;
create policy own_city on sign_in.session for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant delete, insert, select, update on sign_in.session to rosario_app;

create schema signatories;
grant usage on schema signatories to rosario_app;

create table signatories.asking (
  city_id uuid not null,
  id uuid not null,
  wish text not null,
  kind text,
  name text,
  shown boolean,
  email text not null,
  language text not null,
  place text not null,
  asked_at timestamp with time zone not null,
  constraint asking_pkey PRIMARY KEY (city_id, id),
  constraint asking_check CHECK ((wish = 'sign'::text) = (kind IS NOT NULL AND shown IS NOT NULL)),
  constraint asking_kind_check CHECK (kind = ANY (ARRAY['organisation'::text, 'resident'::text])),
  constraint asking_wish_check CHECK (wish = ANY (ARRAY['sign'::text, 'withdraw'::text]))
);
alter table signatories.asking enable row level security;
alter table signatories.asking force row level security;
create policy own_city on signatories.asking for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant delete, insert, select on signatories.asking to rosario_app;

create table signatories.ending (
  city_id uuid not null,
  signature_id uuid not null,
  kind text not null,
  reason text,
  ended_at timestamp with time zone not null,
  ended_by uuid,
  constraint ending_pkey PRIMARY KEY (city_id, signature_id),
  constraint ending_city_id_signature_id_fkey FOREIGN KEY (city_id, signature_id) REFERENCES signatories.signature(city_id, id),
  constraint ending_check CHECK ((kind = 'removed'::text) = (reason IS NOT NULL)),
  constraint ending_kind_check CHECK (kind = ANY (ARRAY['withdrawn'::text, 'removed'::text])),
  constraint ending_reason_check CHECK (reason = ANY (ARRAY['abuse'::text, 'not-theirs'::text, 'no-name'::text, 'advertising'::text]))
);
alter table signatories.ending enable row level security;
alter table signatories.ending force row level security;
create policy own_city on signatories.ending for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on signatories.ending to rosario_app;

create table signatories.letter (
  city_id uuid not null,
  id uuid not null,
  address_hash bytea not null,
  asked_at timestamp with time zone not null,
  constraint letter_pkey PRIMARY KEY (city_id, id)
);
CREATE INDEX letter_to ON signatories.letter USING btree (city_id, address_hash, asked_at);
alter table signatories.letter enable row level security;
alter table signatories.letter force row level security;
create policy own_city on signatories.letter for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant delete, insert, select on signatories.letter to rosario_app;

create table signatories.link (
  city_id uuid not null,
  token_hash bytea not null,
  signature_id uuid not null,
  made_at timestamp with time zone not null,
  ends_at timestamp with time zone,
  constraint link_pkey PRIMARY KEY (city_id, token_hash),
  constraint link_city_id_signature_id_fkey FOREIGN KEY (city_id, signature_id) REFERENCES signatories.signature(city_id, id)
);
CREATE INDEX link_of ON signatories.link USING btree (city_id, signature_id);
alter table signatories.link enable row level security;
alter table signatories.link force row level security;
create policy own_city on signatories.link for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant delete, insert, select on signatories.link to rosario_app;

create table signatories.secret (
  city_id uuid not null,
  secret bytea not null,
  constraint secret_pkey PRIMARY KEY (city_id),
  constraint secret_secret_check CHECK (length(secret) = 32)
);
alter table signatories.secret enable row level security;
alter table signatories.secret force row level security;
create policy own_city on signatories.secret for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select on signatories.secret to rosario_app;

create table signatories.signature (
  city_id uuid not null,
  id uuid not null,
  kind text not null,
  name text,
  name_hash bytea,
  address_hash bytea,
  commitment bytea not null,
  signed_at timestamp with time zone not null,
  constraint signature_pkey PRIMARY KEY (city_id, id),
  constraint signature_city_id_address_hash_key UNIQUE (city_id, address_hash),
  constraint signature_city_id_name_hash_key UNIQUE (city_id, name_hash),
  constraint signature_kind_check CHECK (kind = ANY (ARRAY['organisation'::text, 'resident'::text]))
);
CREATE INDEX signature_shown ON signatories.signature USING btree (city_id, signed_at DESC, id DESC) WHERE (name IS NOT NULL);
alter table signatories.signature enable row level security;
alter table signatories.signature force row level security;
create policy own_city on signatories.signature for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant insert, select, update on signatories.signature to rosario_app;

create table signatories.submission (
  city_id uuid not null,
  id uuid not null,
  kind text not null,
  name text,
  shown boolean not null,
  email text not null,
  address_hash bytea not null,
  language text not null,
  place text not null,
  token_hash bytea not null,
  cancel_hash bytea not null,
  sent_at timestamp with time zone not null,
  constraint submission_pkey PRIMARY KEY (city_id, id),
  constraint submission_city_id_cancel_hash_key UNIQUE (city_id, cancel_hash),
  constraint submission_city_id_token_hash_key UNIQUE (city_id, token_hash),
  constraint submission_kind_check CHECK (kind = ANY (ARRAY['organisation'::text, 'resident'::text]))
);
CREATE INDEX submission_of ON signatories.submission USING btree (city_id, address_hash);
alter table signatories.submission enable row level security;
alter table signatories.submission force row level security;
create policy own_city on signatories.submission for all to public using ((city_id = (current_setting('app.city_id'::text))::uuid)) with check ((city_id = (current_setting('app.city_id'::text))::uuid));
grant delete, insert, select on signatories.submission to rosario_app;
