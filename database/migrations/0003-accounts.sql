create schema accounts;
grant usage on schema accounts to rosario_app;

create table accounts.account (
  city_id uuid not null,
  id uuid not null,
  email text not null check (email = lower(email)),
  name text not null,
  created_at timestamptz not null,
  primary key (city_id, id),
  unique (city_id, email)
);
call platform.keep_within_city('accounts.account', 'select, insert, update');

-- A role is given and taken by dated facts; the roles that a person has now are those not yet ended.
create table accounts.role_grant (
  city_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  role text not null check (role in ('coordinator', 'body-secretary', 'contributor', 'reader')),
  given_at timestamptz not null,
  given_by uuid,
  ended_at timestamptz,
  ended_by uuid,
  primary key (city_id, id),
  foreign key (city_id, account_id) references accounts.account
);
create unique index role_grant_held on accounts.role_grant (city_id, account_id, role) where ended_at is null;
call platform.keep_within_city('accounts.role_grant', 'select, insert, update');

create table accounts.sign_in_link (
  city_id uuid not null,
  token_hash bytea not null,
  account_id uuid not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (city_id, token_hash),
  foreign key (city_id, account_id) references accounts.account
);
call platform.keep_within_city('accounts.sign_in_link', 'select, insert, update');

create table accounts.session (
  city_id uuid not null,
  token_hash bytea not null,
  account_id uuid not null,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  ended_at timestamptz,
  primary key (city_id, token_hash),
  foreign key (city_id, account_id) references accounts.account
);
call platform.keep_within_city('accounts.session', 'select, insert, update');
