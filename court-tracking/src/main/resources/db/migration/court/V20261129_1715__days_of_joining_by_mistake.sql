-- The day on which a child joined stands in the row of the child: a wrong one is kept here, as a wrong
-- day of issue is.
create table joining_taken_back (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  child_in_proceedings uuid not null references child_in_proceedings (id),
  joined_on date not null,
  why text not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index on joining_taken_back (child_in_proceedings);
