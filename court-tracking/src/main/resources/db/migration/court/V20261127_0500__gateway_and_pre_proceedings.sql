-- What legal gateway meetings decided for children, and what was done with their families before
-- the court. Each child has dates of its own; what was corrected stays as taken back.
create table pre_proceedings (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);

create table child_in_pre_proceedings (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  pre_proceedings uuid not null references pre_proceedings (id),
  child uuid not null,
  started_on date not null,
  ended_on date,
  previous_pre_proceedings int check (previous_pre_proceedings >= 0),
  previous_care_proceedings int check (previous_care_proceedings >= 0),
  constraint child_stands_once_in_pre_proceedings unique (pre_proceedings, child),
  constraint pre_proceedings_end_after_they_start check (ended_on >= started_on)
);
create unique index child_has_one_open_pre_proceedings
  on child_in_pre_proceedings (child) where ended_on is null;
create index on child_in_pre_proceedings (child, started_on);

create table pre_proceedings_step (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  child_in_pre_proceedings uuid not null references child_in_pre_proceedings (id),
  kind text not null check (kind in (
    'LETTER', 'FIRST_MEETING', 'FURTHER_MEETING', 'REVIEW', 'ISSUE', 'STEP_DOWN')),
  done_on date not null,
  decided_on date,
  offer_included boolean,
  recorded_at timestamptz not null,
  recorded_by text not null,
  taken_back_at timestamptz,
  taken_back_by text,
  constraint only_letters_have_a_decision_and_an_offer
    check (kind = 'LETTER' or (decided_on is null and offer_included is null)),
  constraint letter_is_sent_after_it_is_decided check (done_on >= decided_on)
);
create index on pre_proceedings_step (child_in_pre_proceedings);

create table family_meeting (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  child_in_pre_proceedings uuid not null references child_in_pre_proceedings (id),
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
  constraint a_meeting_is_offered_or_not_for_a_reason
    check ((offered_on is null) <> (not_offered_because is null)),
  constraint a_meeting_is_held_after_it_is_offered check (held_on >= offered_on)
);
create index on family_meeting (child_in_pre_proceedings);

create table gateway_decision (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  meeting uuid not null,
  child uuid not null,
  met_on date not null,
  outcome text not null check (outcome in (
    'CONTINUE', 'START_PRE_PROCEEDINGS', 'ISSUE', 'UNKNOWN')),
  note text,
  pre_proceedings uuid references pre_proceedings (id),
  recorded_at timestamptz not null,
  recorded_by text not null,
  taken_back_at timestamptz,
  taken_back_by text
);
create unique index gateway_decides_once_a_day_for_a_child
  on gateway_decision (child, met_on) where taken_back_at is null;
create index on gateway_decision (authority, met_on);
