-- A direction that was recorded by mistake counts for nothing any more, as a hearing does.
alter table direction
  add column taken_back_at timestamptz,
  add column taken_back_by text,
  add column taken_back_why text,
  add constraint direction_is_taken_back_whole
    check (num_nonnulls(taken_back_at, taken_back_by, taken_back_why) in (0, 3));

-- How an application ended for a child, and that a direction was filed, stand in the row that they
-- change: what was recorded by mistake is kept here, and the row is as if it had not been.
create table end_taken_back (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  child_in_proceedings uuid not null references child_in_proceedings (id),
  disposed_on date not null,
  decision text,
  why text not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index on end_taken_back (child_in_proceedings);

create table filing_taken_back (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  direction uuid not null references direction (id),
  filed_on date not null,
  filed_at time,
  filed_recorded_by text,
  why text not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index on filing_taken_back (direction);
