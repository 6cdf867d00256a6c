-- A command that was sent twice is recognised by its primary key, in its own transaction.
create table request (
  authority text not null,
  actor text not null,
  key text not null,
  address text not null,
  step int not null,
  fingerprint text not null,
  answer text not null,
  recorded_at timestamptz not null,
  primary key (actor, key, address, step)
);
create index request_recorded_at on request (actor, recorded_at);
