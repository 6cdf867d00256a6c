-- Applications to the court, the children whom they are about, and the time that each child's may take.
create table proceedings (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  kind text not null check (kind in (
    'CARE', 'SUPERVISION', 'PLACEMENT_ORDER', 'REVOCATION', 'SPECIAL_GUARDIANSHIP',
    'CHILD_ARRANGEMENTS', 'DISCHARGE', 'EMERGENCY_PROTECTION', 'OTHER')),
  issued_on date,
  submitted_on date,
  case_number text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  constraint proceedings_have_a_date check (issued_on is not null or submitted_on is not null),
  constraint proceedings_are_issued_after_submission check (issued_on >= submitted_on)
);
create index on proceedings (authority, coalesce(issued_on, submitted_on));

create table child_in_proceedings (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  proceedings uuid not null references proceedings (id),
  child uuid not null,
  disposed_on date,
  constraint child_stands_once_in_proceedings unique (proceedings, child)
);
create index on child_in_proceedings (child);

create table extension (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  child_in_proceedings uuid not null references child_in_proceedings (id),
  granted_on date not null,
  new_end date not null,
  reason text not null check (reason in (
    'TIMETABLE_FOR_PROCEEDINGS', 'TIMETABLE_FOR_CHILD', 'DELAY_OR_IMPACT', 'INTERNATIONAL')),
  justification text not null,
  welfare text,
  conduct text,
  accepted_rules text,
  accepted_because text,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index on extension (child_in_proceedings);
