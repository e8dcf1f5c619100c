-- Letters on their way out. Whom a letter goes to and what it says is there only until the mail server has taken it or it is given up:
-- the outbox keeps no secret and no personal data for longer than it needs. What remains are codes and moments.
create table platform.letter (
  city_id uuid not null,
  id uuid not null,
  -- Fixed with the letter: a mailbox that is given it twice can tell that it is one.
  message_id text not null,
  purpose text not null,
  to_address text,
  subject text,
  text text,
  made_at timestamptz not null,
  -- When it is to be tried next.
  send_after timestamptz not null,
  -- From this moment on, an attempt that fails is the last.
  give_up_at timestamptz not null,
  -- From this moment on it is not sent at all, because what it says is no longer true.
  useless_after timestamptz,
  attempts integer not null default 0 check (attempts >= 0),
  -- A sender has it in hand; a claim that is old enough belongs to a sender that is no more.
  claimed_at timestamptz,
  accepted_at timestamptz,
  refused_at timestamptz,
  -- A short code and the mail server's reply code, never its words: they may hold the address.
  problem text,
  primary key (city_id, id),
  unique (city_id, message_id),
  check (accepted_at is null or refused_at is null),
  check (
    case when accepted_at is null and refused_at is null
      then to_address is not null and subject is not null and text is not null
      else to_address is null and subject is null and text is null
    end
  )
);
create index letter_waiting on platform.letter (city_id, send_after, id) where accepted_at is null and refused_at is null;
grant usage on schema platform to rosario_app;
call platform.keep_within_city('platform.letter', 'select, insert, update');
