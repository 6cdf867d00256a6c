-- Who is in the case, what is listed and what became of it, what the court ordered to be done and
-- whether it was, the orders that it made, and the plans that the authority put to it.
alter table proceedings
  add column allocated_on date,
  add column court text,
  add column judge text,
  add column lawyer text,
  add column guardian text,
  add column short_notice_reason text check (short_notice_reason in (
    'IMMEDIATE_SAFETY', 'EMERGENCY_PROTECTION_CRITERIA', 'OTHER'));

alter table child_in_proceedings
  add column decision text check (decision in (
    'FINAL_ORDER', 'REFUSED', 'WITHDRAWN', 'NO_ORDER', 'CONSOLIDATED', 'OTHER'));

create table hearing (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  proceedings uuid not null references proceedings (id),
  follows uuid references hearing (id),
  type text not null check (type in (
    'EMERGENCY_PROTECTION_ORDER', 'FACT_FINDING', 'CASE_MANAGEMENT', 'FURTHER_CASE_MANAGEMENT',
    'ISSUE_RESOLUTION', 'FINAL', 'JUDGMENT_AFTER_HEARING', 'INTERIM_CARE_ORDER',
    'DISCHARGE_OF_CARE', 'FAMILY_DRUG_AND_ALCOHOL_COURT', 'PLACEMENT_HEARING', 'OTHER')),
  other_words text,
  listed_on date not null,
  first_day date not null,
  last_day date not null,
  at time,
  recorded_at timestamptz not null,
  recorded_by text not null,
  constraint hearing_ends_after_it_begins check (last_day >= first_day),
  constraint other_hearings_are_in_words check (type <> 'OTHER' or other_words is not null)
);
create index on hearing (proceedings);

create table hearing_move (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  hearing uuid not null references hearing (id),
  moved_on date not null,
  number int not null,
  status text not null check (status in (
    'HELD', 'ADJOURNED', 'ADJOURNED_AND_RE_LISTED', 'ADJOURNED_TO_BE_RE_LISTED', 'VACATED',
    'VACATED_AND_RE_LISTED', 'VACATED_TO_BE_RE_LISTED')),
  reason text,
  note text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  constraint hearing_moves_once_at_a_time unique (hearing, number),
  constraint a_reason_when_put_off check ((status = 'HELD') = (reason is null))
);

create table direction (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  proceedings uuid not null references proceedings (id),
  assignee text not null check (assignee in (
    'ALL_PARTIES', 'LOCAL_AUTHORITY', 'PARENTS_AND_RESPONDENTS', 'CAFCASS', 'OTHERS', 'COURT')),
  text text not null,
  ordered_on date not null,
  due_on date not null,
  due_at time,
  filed_on date,
  filed_at time,
  filed_recorded_by text,
  withdrawn_on date,
  recorded_at timestamptz not null,
  recorded_by text not null,
  constraint direction_is_due_after_its_order check (due_on >= ordered_on),
  constraint direction_is_filed_after_its_order check (filed_on >= ordered_on),
  constraint direction_is_withdrawn_after_its_order check (withdrawn_on >= ordered_on)
);
create index on direction (proceedings);

create table direction_variation (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  direction uuid not null references direction (id),
  ordered_on date not null,
  due_on date not null,
  due_at time,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index on direction_variation (direction);

create table court_order (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  child_in_proceedings uuid not null references child_in_proceedings (id),
  form text not null,
  other_words text,
  made_on date not null,
  runs_from date,
  ends_on date,
  extended boolean not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  constraint other_orders_are_in_words check (form <> 'OTHER' or other_words is not null),
  constraint order_ends_after_it_is_made check (ends_on >= made_on)
);
create index on court_order (child_in_proceedings);

create table plan_before_court (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  child_in_proceedings uuid not null references child_in_proceedings (id),
  final boolean not null,
  plan text not null check (plan in (
    'CARE_ORDER', 'CARE_ORDER_AT_HOME', 'ADOPTION', 'SUPERVISION_ORDER', 'SPECIAL_GUARDIANSHIP',
    'PRIVATE_LAW_ORDER', 'OTHER')),
  stated_on date not null,
  approved boolean,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index on plan_before_court (child_in_proceedings);

create table application (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  proceedings uuid not null references proceedings (id),
  made_by text not null check (made_by in (
    'ALL_PARTIES', 'LOCAL_AUTHORITY', 'PARENTS_AND_RESPONDENTS', 'CAFCASS', 'OTHERS', 'COURT')),
  made_on date not null,
  text text not null,
  decided_on date,
  granted boolean,
  recorded_at timestamptz not null,
  recorded_by text not null,
  constraint application_is_decided_after_it_is_made check (decided_on >= made_on),
  constraint a_decision_has_its_day check ((decided_on is null) = (granted is null))
);
create index on application (proceedings);
