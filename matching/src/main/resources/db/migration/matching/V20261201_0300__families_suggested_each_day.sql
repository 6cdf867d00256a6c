-- Families that the service suggests for each search once a day (R-MATCH-20), as they were worked
-- out: written once, never changed. Whom a reader may not know of is left out when it is shown.
create table suggested_families (
  id uuid primary key,
  authority text not null,
  family_finding uuid not null references family_finding (id),
  as_of date not null,
  policy_number int not null check (policy_number > 0),
  looked_at uuid[] not null,
  families jsonb not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create unique index suggested_families_once on suggested_families (family_finding, as_of);
