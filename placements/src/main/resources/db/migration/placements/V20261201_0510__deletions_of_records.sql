-- Deletions that somebody asked for and somebody else confirmed, and what became of each record:
-- the deletion log. It holds ids, codes, days and counts, and outlives the records (ADR 0047).
create table deletion (
  id uuid primary key,
  version bigint not null default 0,
  authority text not null,
  day date not null,
  asked_at timestamptz not null,
  asked_by text not null,
  count_job uuid,
  counted_at timestamptz,
  confirmed_at timestamptz,
  confirmed_by text,
  job uuid,
  ended_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_by text,
  constraint deletion_confirmed_whole check (num_nonnulls(confirmed_at, confirmed_by) in (0, 2)),
  constraint deletion_withdrawn_whole check (num_nonnulls(withdrawn_at, withdrawn_by) in (0, 2)),
  constraint deletion_by_two check (confirmed_by <> asked_by),
  constraint deletion_counted_first check (confirmed_at is null or counted_at is not null),
  constraint deletion_confirmed_or_withdrawn check (confirmed_at is null or withdrawn_at is null)
);
create index deletion_asked on deletion (authority, asked_at);

create table deletion_record (
  id uuid primary key,
  deletion uuid not null references deletion (id),
  position int not null,
  kind text not null check (kind in ('CHILD')),
  subject uuid not null,
  class text not null,
  due_on date not null,
  expected jsonb,
  outcome text check (outcome in ('DELETED', 'KEPT')),
  kept_why text,
  counts jsonb,
  ended_at timestamptz,
  constraint deletion_record_once unique (deletion, subject),
  constraint deletion_record_ended_whole check ((outcome is null) = (ended_at is null)),
  constraint deletion_record_kept_why check ((outcome = 'KEPT') = (kept_why is not null)
                                             or outcome is null),
  constraint deletion_record_counted check (outcome is distinct from 'DELETED' or counts is not null)
);
create index deletion_record_subject on deletion_record (subject);
