-- What an application asks for stands in the row of the case: a wrong kind is kept here, as a wrong day
-- of issue is.
create table kind_taken_back (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  proceedings uuid not null references proceedings (id),
  kind text not null,
  why text not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index on kind_taken_back (proceedings);

-- A family meeting of a case that was recorded by mistake says why; one that another corrects does not.
alter table family_meeting_of_case
  add column taken_back_why text,
  add constraint a_mistaken_meeting_of_a_case_is_taken_back
    check (taken_back_why is null or taken_back_at is not null);
