-- A case that was opened by mistake, and a child who was no part of it, count for nothing any more, as
-- what is recorded of a case; the rows stay.
alter table proceedings
  add column taken_back_at timestamptz,
  add column taken_back_by text,
  add column taken_back_why text,
  add constraint proceedings_are_taken_back_whole
    check (num_nonnulls(taken_back_at, taken_back_by, taken_back_why) in (0, 3));

-- A child may join an open case: its own weeks run from that day.
alter table child_in_proceedings
  add column joined_on date,
  add column recorded_at timestamptz,
  add column recorded_by text,
  add column taken_back_at timestamptz,
  add column taken_back_by text,
  add column taken_back_why text,
  add constraint child_in_proceedings_is_taken_back_whole
    check (num_nonnulls(taken_back_at, taken_back_by, taken_back_why) in (0, 3)),
  add constraint child_in_proceedings_is_recorded_whole
    check (num_nonnulls(recorded_at, recorded_by) in (0, 2)),
  drop constraint child_stands_once_in_proceedings;
create unique index child_stands_once_in_proceedings
  on child_in_proceedings (proceedings, child) where taken_back_at is null;

-- The day of issue stands in the row of the case: a wrong one is kept here, as a wrong end is.
create table issue_taken_back (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  proceedings uuid not null references proceedings (id),
  issued_on date not null,
  why text not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index on issue_taken_back (proceedings);
