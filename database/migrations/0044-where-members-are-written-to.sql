-- Where a member without an account is written to. It goes when they get an account, when their term is over, and when they are forgotten.
alter table bodies.term add column email text;
alter table bodies.term add constraint term_account_or_address check (account_id is null or email is null);
grant update (email, account_id) on bodies.term to rosario_app;

-- A letter about a meeting to a member without an account is known by their term.
alter table meetings.invitation drop constraint invitation_pkey;
alter table meetings.invitation alter column account_id drop not null;
alter table meetings.invitation add column term_id uuid;
alter table meetings.invitation drop constraint invitation_city_id_token_hash_key;
alter table meetings.invitation add primary key (city_id, token_hash);
alter table meetings.invitation add constraint invitation_to_one check ((account_id is null) <> (term_id is null));
alter table meetings.invitation add constraint invitation_once_per_account unique (city_id, meeting_id, tells, account_id);
alter table meetings.invitation add constraint invitation_once_per_term unique (city_id, meeting_id, tells, term_id);
-- `not valid`: the column is new and empty, and looking through it for all cities at once is what row-level security forbids.
alter table meetings.invitation add foreign key (city_id, term_id) references bodies.term not valid;
