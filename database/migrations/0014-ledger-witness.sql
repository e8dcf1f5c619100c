-- What this installation remembers as a witness of other logs (C2SP tlog-witness). Logs of other cities belong to none of ours: these
-- tables are the installation's own. Rows are only ever added, so that the evidence of a fork cannot get lost.

-- The keys that sign for a log that we follow, as they were named the first time, or since then by the host.
create table ledger.witnessed_log (
  origin text not null,
  vkey text not null,
  at timestamptz(3) not null,
  primary key (origin, vkey)
);
grant select, insert on ledger.witnessed_log to rosario_app;

-- Every checkpoint that we cosigned, with our cosignature; there is never a second one of the same size.
create table ledger.witnessed_checkpoint (
  origin text not null,
  size bigint not null check (size >= 0),
  root bytea not null check (octet_length(root) = 32),
  note text not null,
  at timestamptz(3) not null,
  primary key (origin, size)
);
grant select, insert on ledger.witnessed_checkpoint to rosario_app;

-- Two signed checkpoints of one log that do not continue each other: the proof that it was rewritten.
create table ledger.fork (
  origin text not null,
  shown_hash bytea not null check (octet_length(shown_hash) = 32),
  shown text not null,
  known text not null,
  at timestamptz(3) not null,
  primary key (origin, shown_hash)
);
grant select, insert on ledger.fork to rosario_app;
