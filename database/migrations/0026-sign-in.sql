create schema sign_in;
grant usage on schema sign_in to rosario_app;

-- How people prove who they are is a module of its own. Rows, policies and grants go with the tables.
alter table accounts.sign_in_link set schema sign_in;
alter table sign_in.sign_in_link rename to link;
alter table sign_in.link rename constraint sign_in_link_pkey to link_pkey;
alter table sign_in.link rename constraint sign_in_link_city_id_account_id_fkey to link_city_id_account_id_fkey;
alter table sign_in.link
  add column way text not null default 'link' check (way in ('link', 'terminal'));
alter table sign_in.link alter column way drop default;

alter table accounts.session set schema sign_in;
alter table sign_in.session
  add column id uuid not null default gen_random_uuid(),
  add column way text not null default 'link'
    check (way in ('link', 'terminal', 'passkey', 'organisation')),
  add column browser text,
  add column system text,
  -- The roles that the secret was given for; with others the session gets a new secret, and the old one is good for a moment only.
  add column roles text[] not null default '{}',
  add column previous_hash bytea,
  add column changed_at timestamptz,
  drop constraint session_pkey,
  add primary key (city_id, id),
  add unique (city_id, token_hash),
  add check ((previous_hash is null) = (changed_at is null));
alter table sign_in.session
  alter column id drop default,
  alter column way drop default,
  alter column roles drop default;
create index session_before on sign_in.session (city_id, previous_hash) where previous_hash is not null;
create index session_of on sign_in.session (city_id, account_id, started_at);

-- Addresses that asked for a link and were not looked at yet, known or not: all that is done before the asker is answered.
create table sign_in.asking (
  city_id uuid not null,
  id uuid not null,
  email text not null,
  language text not null,
  place text not null,
  asked_at timestamptz not null,
  primary key (city_id, id)
);
call platform.keep_within_city('sign_in.asking', 'select, insert, delete');

create table sign_in.passkey (
  city_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  credential_id bytea not null,
  public_key bytea not null,
  counter bigint not null,
  name text not null,
  added_at timestamptz not null,
  used_at timestamptz,
  removed_at timestamptz,
  primary key (city_id, id),
  unique (city_id, credential_id),
  foreign key (city_id, account_id) references accounts.account
);
call platform.keep_within_city('sign_in.passkey', 'select, insert, update');

-- What a passkey has to sign: once, and within five minutes. Without an account it is for signing in.
create table sign_in.passkey_challenge (
  city_id uuid not null,
  challenge_hash bytea not null,
  account_id uuid,
  expires_at timestamptz not null,
  primary key (city_id, challenge_hash),
  foreign key (city_id, account_id) references accounts.account
);
call platform.keep_within_city('sign_in.passkey_challenge', 'select, insert, delete');

-- Whoever was sent to the organisation's sign-in and is not back yet; the browser holds the secret of the hash. With an account it is to be
-- tied to whoever they are there.
create table sign_in.attempt (
  city_id uuid not null,
  secret_hash bytea not null,
  account_id uuid,
  state text not null,
  nonce text not null,
  verifier text not null,
  expires_at timestamptz not null,
  primary key (city_id, secret_hash),
  foreign key (city_id, account_id) references accounts.account
);
call platform.keep_within_city('sign_in.attempt', 'select, insert, delete');

-- Who somebody is at the organisation's sign-in.
create table sign_in.identity (
  city_id uuid not null,
  issuer text not null,
  subject text not null,
  account_id uuid not null,
  bound_at timestamptz not null,
  primary key (city_id, issuer, subject),
  unique (city_id, issuer, account_id),
  foreign key (city_id, account_id) references accounts.account
);
call platform.keep_within_city('sign_in.identity', 'select, insert');

-- What the organisation's groups gave, so that it ends with them, and what was given by hand does not.
create table sign_in.mapped_role (
  city_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  role text not null,
  department text,
  given_at timestamptz not null,
  ended_at timestamptz,
  primary key (city_id, id),
  foreign key (city_id, account_id) references accounts.account
);
create index mapped_role_now on sign_in.mapped_role (city_id, account_id) where ended_at is null;
call platform.keep_within_city('sign_in.mapped_role', 'select, insert, update');
