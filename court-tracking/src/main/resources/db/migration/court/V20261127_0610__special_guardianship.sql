-- Cases towards special guardianship and child arrangements: the carer, the steps, the headings of
-- the report that have content, and what decides whether the carer may apply without leave.
create table guardianship_case (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  child uuid not null,
  kind text not null check (kind in ('SPECIAL_GUARDIANSHIP', 'CHILD_ARRANGEMENTS')),
  carer text not null,
  foster boolean not null,
  relative boolean,
  on_day date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  superseded_at timestamptz,
  superseded_by text
);
create index on guardianship_case (child);

create table guardianship_entry (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  guardianship_case uuid not null references guardianship_case (id),
  number int not null,
  part text not null check (part in ('STEP', 'HEADING', 'APPLICANT')),
  code text not null,
  on_day date not null,
  until_day date,
  facts text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  constraint guardianship_entry_stands_once unique (guardianship_case, number),
  constraint only_an_applicant_has_facts check ((part = 'APPLICANT') = (facts is not null))
);
