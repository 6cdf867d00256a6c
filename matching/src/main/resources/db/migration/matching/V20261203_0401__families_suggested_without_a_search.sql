-- Families are suggested each day (R-MATCH-20) for children who are decided for and whose search has
-- not begun, too: for those who wait together, named by their ids in order.
alter table suggested_families alter column family_finding drop not null;
alter table suggested_families add column children uuid[];
alter table suggested_families add constraint suggested_families_for check (
  (family_finding is null) <> (children is null) and coalesce(cardinality(children), 1) > 0);
create unique index suggested_families_once_without on suggested_families (children, as_of, recorded_on)
  where family_finding is null;
create index suggested_families_children on suggested_families using gin (children);
