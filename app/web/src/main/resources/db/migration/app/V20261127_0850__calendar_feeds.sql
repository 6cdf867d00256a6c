-- Calendars read the dates of their owner by a secret address; only its digest is kept.
create table calendar_feed (
  id uuid primary key,
  authority text not null,
  owner text not null references app_user (name),
  token_digest text not null unique check (token_digest ~ '^[0-9a-f]{64}$'),
  mine boolean not null,
  made_at timestamptz not null,
  read_at timestamptz,
  revoked_at timestamptz
);
create index on calendar_feed (owner);
