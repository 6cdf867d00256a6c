-- Where no pre-proceedings led to an application, the offer of a family meeting, or why it was not made,
-- is recorded of the child in the case.
create table family_meeting_of_case (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  child_in_proceedings uuid not null references child_in_proceedings (id),
  offered_on date,
  offered_to text,
  not_offered_because text,
  not_offered_by text,
  accepted boolean,
  held_on date,
  not_held_because text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  taken_back_at timestamptz,
  taken_back_by text,
  constraint a_meeting_of_a_case_is_offered_or_not_for_a_reason
    check ((offered_on is null) <> (not_offered_because is null)),
  constraint a_meeting_of_a_case_is_held_after_it_is_offered check (held_on >= offered_on)
);
create index on family_meeting_of_case (child_in_proceedings);
