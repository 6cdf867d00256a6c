-- Records that are not deleted when their day has come, because an inquiry, a court, a complaint or
-- a claim needs them (ADR 0047).
create table hold (
  id uuid primary key,
  version bigint not null default 0,
  authority text not null,
  kind text not null check (kind in ('CHILD', 'HOUSEHOLD')),
  subject uuid not null,
  reason text not null,
  held_at timestamptz not null,
  held_by text not null,
  review_by date not null,
  ended_at timestamptz,
  ended_by text,
  ended_why text,
  constraint hold_ended_whole check (num_nonnulls(ended_at, ended_by, ended_why) in (0, 3))
);
create index hold_subject on hold (subject);

create table hold_review (
  id uuid primary key,
  hold uuid not null references hold (id),
  reviewed_on date not null,
  note text not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index hold_review_hold on hold_review (hold);
