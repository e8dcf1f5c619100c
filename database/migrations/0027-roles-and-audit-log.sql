create schema audit_log;
grant usage on schema audit_log to rosario_app;

-- Who saw or did what: written beside every signed-in change and every page that is not public, and never changed. The last day that it
-- is kept is stored when it is written; before that day is over the database lets nobody delete it.
create table audit_log.trace (
  city_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  account_id uuid,
  roles text[] not null,
  action text not null check (length(action) <= 200),
  did text not null check (did in ('seen', 'changed')),
  object text not null check (length(object) <= 300),
  outcome text not null check (outcome in ('done', 'refused', 'not-found', 'wrong-input', 'fault')),
  kept_until date not null,
  primary key (city_id, id)
);
create index trace_at on audit_log.trace (city_id, at desc, id desc);
create index trace_of on audit_log.trace (city_id, account_id, at desc);
create index trace_kept on audit_log.trace (city_id, kept_until);
call platform.keep_within_city('audit_log.trace', 'select, insert, delete');
create policy kept_for_its_time on audit_log.trace as restrictive for delete using (kept_until < current_date);

alter table accounts.role_grant drop constraint role_grant_role_check;
alter table accounts.role_grant add constraint role_grant_role_check check (role in (
  'coordinator', 'editor', 'body-secretary', 'body-member', 'contributor', 'case-worker', 'key-holder', 'statistician', 'reader'));

-- Roles that touch assessments or cases are given and ended by two people: one proposes, another decides within the days that are stored here.
create table accounts.role_proposal (
  city_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  role text not null check (role in ('body-secretary', 'body-member', 'case-worker', 'key-holder')),
  change text not null check (change in ('give', 'end')),
  proposed_at timestamptz not null,
  proposed_by uuid,
  open_until date not null,
  primary key (city_id, id),
  foreign key (city_id, account_id) references accounts.account
);
create index role_proposal_of on accounts.role_proposal (city_id, account_id, role);
call platform.keep_within_city('accounts.role_proposal', 'select, insert');

create table accounts.role_decision (
  city_id uuid not null,
  proposal_id uuid not null,
  decision text not null check (decision in ('confirmed', 'declined')),
  decided_at timestamptz not null,
  decided_by uuid,
  primary key (city_id, proposal_id),
  foreign key (city_id, proposal_id) references accounts.role_proposal
);
call platform.keep_within_city('accounts.role_decision', 'select, insert');
