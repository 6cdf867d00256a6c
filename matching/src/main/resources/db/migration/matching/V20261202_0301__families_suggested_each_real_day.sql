-- Families are suggested once a day (R-MATCH-20) by the real clock too: where the business date stands
-- still, as with demonstration data, what was kept once was kept for good.
alter table suggested_families add column recorded_on date;
update suggested_families set recorded_on = (recorded_at at time zone 'Europe/London')::date;
alter table suggested_families alter column recorded_on set not null;
drop index suggested_families_once;
create unique index suggested_families_once
  on suggested_families (family_finding, as_of, recorded_on);
