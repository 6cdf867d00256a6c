-- Records of children and households that are not for everybody whose role would read them, those
-- who opened one for a time, and reviews of both (ADR 0037).
create table restriction (
  id uuid primary key,
  version bigint not null default 0,
  authority text not null,
  kind text not null check (kind in ('CHILD', 'HOUSEHOLD')),
  subject uuid not null,
  local_id text,
  reason text not null,
  made_at timestamptz not null,
  made_by text not null,
  review_by date not null,
  lifted_at timestamptz,
  lifted_by text,
  lifted_why text,
  check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifted_why is null))
);
create index restriction_in_force on restriction (authority, subject) where lifted_at is null;

create table restriction_name (
  id uuid primary key,
  restriction uuid not null references restriction (id),
  name text not null,
  allowed boolean not null,
  added_at timestamptz not null,
  added_by text not null,
  removed_at timestamptz,
  removed_by text,
  check ((removed_at is null) = (removed_by is null))
);
create unique index restriction_name_once on restriction_name (restriction, name)
  where removed_at is null;

create table restriction_review (
  id uuid primary key,
  restriction uuid not null references restriction (id),
  reviewed_on date not null,
  note text not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index on restriction_review (restriction);

create table break_glass (
  id uuid primary key,
  version bigint not null default 0,
  authority text not null,
  kind text not null check (kind in ('CHILD', 'HOUSEHOLD')),
  subject uuid not null,
  local_id text,
  actor text not null,
  reason text not null,
  opened_at timestamptz not null,
  until_at timestamptz not null,
  ended_at timestamptz,
  reviewed_at timestamptz,
  reviewed_by text,
  review_note text,
  check (until_at > opened_at),
  check ((reviewed_at is null) = (reviewed_by is null)
     and (reviewed_at is null) = (review_note is null))
);
create index break_glass_open on break_glass (actor, until_at) where ended_at is null;
create index on break_glass (authority, opened_at);
